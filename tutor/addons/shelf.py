"""The add-ons on this computer: looked up, made, checked and removed. To the window it is one more shelf."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from pathlib import Path

from tutor.addons import addon, making, wheels
from tutor.addons.addon import Addon
from tutor.addons.making import Making
from tutor.errors import DownloadFailed, EngineError, NotEnoughDisk, NotOurs
from tutor.models import background
from tutor.models.catalogue import Model
from tutor.models.contract import Progress, State, Verdict
from tutor.models.download import disk_problem
from tutor.models.hardware import free_disk
from tutor.models.metering import Meter
from tutor.models.places import size_of
from tutor.text import Text
from tutor.workers.worker import Worker

_MARGIN = 1_000_000_000
"""Bytes that must stay free: the largest package lies there twice for a moment, packed and unpacked."""
_SILENT_S = 600.0
"""pip tries again by itself when a server is silent."""
_ABSENT = State("absent")


class AddonShelf:
    """MUST be used on one running event loop. What it is asked about are the models of titles.models()."""

    ollama_models = None
    ollama_sizes: Mapping[str, int] = {}

    def __init__(self, addons: Sequence[Addon] | None = None) -> None:
        self._addons = {each.key: each for each in (addon.addons() if addons is None else addons)}
        self._states: dict[str, State] = {}

    async def refresh(self) -> None:
        async def look() -> dict[str, State]:
            return {key: _look_at(each) for key, each in self._addons.items()}

        self._states = await background.result(look)

    def state(self, model: Model) -> State:
        """Where it was at the last refresh, or after it was last made, checked or removed."""
        return self._states.get(model.key, _ABSENT)

    async def get(self, model: Model) -> AsyncGenerator[Progress, None]:
        """Make the add-on; closing or cancelling this stops it, and what has arrived is kept.

        One of another version of the program is removed when the new one stands. Raises TutorError.
        """
        wanted = self._addons[model.key]
        target = addon.folder_of(wanted)

        async def prepare() -> bool:
            if target.is_dir():
                return True
            _check_disk(wanted, model.title)
            return False

        async def clear() -> None:
            for old in addon.others(wanted):
                addon.remove(old)

        try:
            if not await background.result(prepare):
                async with aclosing(_made(wanted, model.title, target)) as news:
                    async for progress in news:
                        yield progress
                await background.result(clear)
        finally:
            await self._look_again(wanted)

    async def verify(self, model: Model) -> Verdict:
        """Hash every file. What is damaged is put aside, and not loaded any more."""
        wanted = self._addons[model.key]

        async def work() -> Verdict:
            folder, damaged = addon.folder_of(wanted), list[str]()
            if not folder.is_dir():
                return Verdict("absent")
            for _ in wheels.check(folder, damaged):
                await asyncio.sleep(0)
            if not damaged and (folder / wanted.package).is_dir():
                return Verdict("intact")
            addon.remove(folder)
            return Verdict("damaged", tuple(damaged[:5]) or (wanted.package,))

        try:
            return await background.result(work)
        except OSError as error:
            raise disk_problem(error) from error
        finally:
            await self._look_again(wanted)

    async def remove(self, model: Model) -> int:
        """Bytes freed, of what was begun or belongs to other versions, too. Raises NotOurs, ModelError."""
        wanted = self._addons[model.key]

        async def work() -> int:
            folders = [addon.folder_of(wanted), addon.making_folder(wanted), *addon.others(wanted)]
            found = [folder for folder in folders if folder.is_dir()]
            if not found:
                raise NotOurs(
                    Text("{title} is not on this computer.", title=model.title), "There is nothing to remove."
                )
            freed = sum(_weight(folder) for folder in found)
            for folder in found:
                addon.remove(folder)
            return freed

        try:
            return await background.result(work)
        except OSError as error:
            raise disk_problem(error) from error
        finally:
            await self._look_again(wanted)

    async def _look_again(self, wanted: Addon) -> None:
        async def look() -> State:
            return _look_at(wanted)

        self._states[wanted.key] = await background.result(look)


async def able(wanted: Addon, folder: Path) -> int:
    """How many packages the add-on has on this system, when pip and its lock are there; fetches nothing.

    `folder` is for what lies there only for a moment. Raises TutorError.
    """
    worker = _worker(wanted, folder, folder / wanted.key)
    try:
        await worker.start()
        count: int = await worker.call("able", timeout=60.0)
        return count
    finally:
        await worker.close()


def _worker(wanted: Addon, making: Path, target: Path) -> Worker:
    options = {
        "lock": str(wanted.lock),
        "left_out": wanted.left_out,
        "version": target.name,
        "making": str(making),
        "target": str(target),
    }
    return Worker("Installing", Making, options, restarts=0)


async def _made(wanted: Addon, title: str, target: Path) -> AsyncGenerator[Progress, None]:
    worker = _worker(wanted, addon.making_folder(wanted), target)
    meter, loop = Meter(wanted.model.size), asyncio.get_running_loop()
    try:
        await worker.start()
        come = worker.stream("make", title, first_timeout=_SILENT_S, next_timeout=_SILENT_S)
        async with aclosing(come) as news:
            async for each in news:
                # Nobody knows all sizes before: what has come is never more than what there is.
                meter.total = each.total or max(wanted.model.size, each.done)
                yield meter.progress(each.step, each.done, loop.time())
    except EngineError as error:
        stopped = DownloadFailed(
            Text("The installation of {title} stopped unexpectedly.", title=title),
            "Try again: it goes on where it stopped.",
        )
        stopped.report = error.report
        raise stopped from error
    finally:
        await worker.close()


# On the background thread -------------------------------------------------------------------------------


def _look_at(wanted: Addon) -> State:
    folder = addon.folder_of(wanted)
    if (folder / wanted.package).is_dir():
        return State("program", wheels.size(folder), folder, checked=True)
    begun = making.begun(addon.making_folder(wanted), folder.name)
    return State("partial", begun) if begun else _ABSENT


def _check_disk(wanted: Addon, title: str) -> None:
    place = addon.home()
    needed = max(0, wanted.room - _weight(addon.making_folder(wanted))) + _MARGIN
    free = free_disk(place)
    if 0 < free < needed:
        raise NotEnoughDisk(
            Text(
                "{title} needs {needed:.1f} GB of disk space, and {free:.1f} GB are free.",
                title=title,
                needed=needed / 1e9,
                free=free / 1e9,
            ),
            "Make room, or move the program's data to a bigger disk in the settings.",
        )


def _weight(folder: Path) -> int:
    """Bytes of all files in it."""
    if not folder.is_dir():
        return 0
    return sum(max(0, size_of(path)) for path in folder.rglob("*") if not path.is_symlink())
