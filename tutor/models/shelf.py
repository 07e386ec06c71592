"""What of the catalogue is on this computer: looked up, fetched, checked and removed.

Only `get` fetches anything, and only what it is given. Disk and network are waited for on a thread of their
own (`background`), so the window stays quick.
"""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from pathlib import Path

from tutor.errors import ModelError, NotOurs
from tutor.models import background, checking, getting, ollama_models
from tutor.models.catalogue import Model, catalogue
from tutor.models.contract import Place, Progress, State, Step, Verdict
from tutor.models.download import disk_problem
from tutor.models.metering import Meter
from tutor.models.places import DOWNLOADS, finds, size_of
from tutor.text import Text

__all__ = ["Place", "Progress", "Shelf", "State", "Step", "Verdict"]

OLLAMA = "http://127.0.0.1:11434"
_ABSENT = State("absent")


class Shelf:
    """MUST be used on one running event loop."""

    def __init__(self, folder: Path, offline_folders: Sequence[Path] = (), ollama_host: str = OLLAMA) -> None:
        """`folder` is the program's own; it is made when something is fetched.

        `offline_folders` are others in which models may lie: they are read, never written.
        """
        self.folder = folder
        self._offline = tuple(offline_folders)
        self._ollama_host = ollama_host
        self._ollama: dict[str, int] | None = None
        self._states: dict[str, State] = {}

    @property
    def ollama_models(self) -> tuple[str, ...] | None:
        """Names of the Ollama server's models at the last refresh; None when nobody answered."""
        return tuple(self._ollama) if self._ollama is not None else None

    @property
    def ollama_sizes(self) -> dict[str, int]:
        """Bytes of each of these models, by name; of what a server does not tell, 0."""
        return dict(self._ollama or {})

    async def refresh(self) -> None:
        """Look around: about a second at the longest when Ollama does not answer."""

        async def look() -> tuple[dict[str, int] | None, dict[str, State]]:
            there = await ollama_models.listed(self._ollama_host)
            return there, {m.key: self._look_at(m, there) for m in catalogue()}

        self._ollama, self._states = await background.result(look)

    def state(self, model: Model) -> State:
        """Where the model was at the last refresh, or after it was last fetched, checked or removed."""
        return self._states.get(model.key, _ABSENT)

    async def get(self, model: Model) -> AsyncGenerator[Progress, None]:
        """Fetch the model; closing or cancelling this stops it within a second, and what has arrived is kept.

        A copy that lies elsewhere is checked and used where it is. Raises ModelError.
        """

        def work() -> AsyncGenerator[Progress, None]:
            if model.ollama_name:
                return _pulling(self._ollama_host, model)
            return getting.get(model, self.folder, self._offline)

        if not (model.files or model.ollama_name):
            return
        try:
            async with aclosing(background.stream(work)) as news:
                async for progress in news:
                    yield progress
        finally:
            await self._look_again(model)

    async def verify(self, model: Model) -> Verdict:
        """Hash every file, whatever was noted before. What is damaged is not loaded any more."""

        async def work() -> Verdict:
            if model.ollama_name:
                there = _served(model, await ollama_models.listed(self._ollama_host))
                return Verdict("intact" if there is not None else "absent")
            found = next(finds(model, self.folder, self._offline), None)
            folder = found.folder if found is not None else self.folder / model.key
            if found is None and not folder.is_dir():
                return Verdict("absent")
            damaged: list[str] = []
            async for _ in checking.check(model, folder, damaged):
                pass
            if damaged:
                checking.forget(model, self.folder)
                return Verdict("damaged", tuple(damaged))
            checking.note(model, folder, self.folder)
            return Verdict("intact")

        verdict = await background.result(work)
        await self._look_again(model)
        return verdict

    async def remove(self, model: Model) -> int:
        """Bytes freed. Raises NotOurs for what the program did not fetch, ModelError if it fails."""

        async def work() -> int:
            if model.ollama_name:
                size = _served(model, await ollama_models.listed(self._ollama_host)) or 0
                await ollama_models.delete(self._ollama_host, model.ollama_name)
                return size
            return self._remove(model)

        try:
            return await background.result(work)
        finally:
            await self._look_again(model)

    # On the background thread ---------------------------------------------------------------------------

    def _look_at(self, model: Model, ollama: dict[str, int] | None) -> State:
        if model.ollama_name:
            size = _served(model, ollama)
            return State("ollama", size, checked=True) if size is not None else _ABSENT
        found = next(finds(model, self.folder, self._offline), None)
        if found is not None:
            size = sum(file.size for file in model.files)
            checked = checking.is_checked(model, found.folder, self.folder)
            return State(found.place, size, found.folder, checked)
        begun = sum(_weight(place) for place in self._own_places(model))
        return State("partial", begun) if begun else _ABSENT

    def _remove(self, model: Model) -> int:
        own = [place for place in self._own_places(model) if place.exists()]
        if not own:
            found = next(finds(model, self.folder, self._offline), None)
            if found is None:
                raise ModelError(
                    Text("{title} is not on this computer.", title=model.title), "There is nothing to remove."
                )
            if found.place == "starter":
                whose = Text("{title} comes with the program, which did not fetch it.", title=model.title)
            else:
                whose = Text(
                    "{title} lies in {folder}, and the program did not fetch it.",
                    title=model.title,
                    folder=found.folder,
                )
            raise NotOurs(
                whose,
                "It is left alone. Remove it where it came from.",
            )
        freed = sum(_weight(place) for place in own)
        try:
            checking.forget(model, self.folder)
            for place in own:
                if place.is_symlink():
                    place.unlink()
                else:
                    shutil.rmtree(place)
        except OSError as error:
            raise disk_problem(error) from error
        return freed

    def _own_places(self, model: Model) -> tuple[Path, Path]:
        return self.folder / model.key, self.folder / DOWNLOADS / model.key

    async def _look_again(self, model: Model) -> None:
        async def look() -> tuple[dict[str, int] | None, State]:
            there = await ollama_models.listed(self._ollama_host) if model.ollama_name else self._ollama
            return there, self._look_at(model, there)

        self._ollama, self._states[model.key] = await background.result(look)


async def _pulling(host: str, model: Model) -> AsyncGenerator[Progress, None]:
    meter, loop = Meter(model.size), asyncio.get_running_loop()
    async with aclosing(ollama_models.pull(host, model.ollama_name)) as lines:
        async for status, done, total in lines:
            step: Step = "checking" if "verifying" in status or "writing" in status else "downloading"
            meter.total = max(model.size, total)
            yield meter.progress(step, done, loop.time())


def _served(model: Model, listed: dict[str, int] | None) -> int | None:
    """Bytes that Ollama keeps for the model; None when it has none."""
    for name in (model.ollama_name, f"{model.ollama_name}:latest"):
        if listed is not None and name in listed:
            return listed[name]
    return None


def _weight(folder: Path) -> int:
    """Bytes of all files in a folder that the program made; what vanishes meanwhile weighs nothing."""
    if folder.is_symlink() or not folder.is_dir():
        return 0
    files = (Path(place, name) for place, _, names in os.walk(folder) for name in names)
    return sum(max(0, size_of(path)) for path in files if not path.is_symlink())
