"""A whole model: what is there already is used; the rest is downloaded, checked, and put in place at once.

In the models' folder, `.downloads/<key>/archives` holds what is downloaded only to take files out of it;
`.downloads/<key>/files` becomes `<key>` when every file is there and right.
"""

from __future__ import annotations

import asyncio
import hashlib
import shutil
import zipfile
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING

from tutor.errors import HashMismatch, ModelError, NotEnoughDisk
from tutor.models import checking, download
from tutor.models.catalogue import Model, ModelFile
from tutor.models.contract import Progress, Step
from tutor.models.hardware import free_disk
from tutor.models.lock import locked
from tutor.models.metering import Meter
from tutor.models.places import DOWNLOADS, finds, size_of
from tutor.text import Text

if TYPE_CHECKING:
    import httpx

_MARGIN = 200_000_000
"""Bytes that must stay free: a full disk harms more than this program."""
_EVERY_S = 0.1
_QUIET_S = 1.0
"""So often progress is told when nothing comes: the speed falls."""


async def get(model: Model, home: Path, offline_folders: Sequence[Path]) -> AsyncGenerator[Progress, None]:
    """Progress until the model is there and checked. Raises ModelError; what has arrived is kept."""
    try:
        for found in finds(model, home, offline_folders):
            damaged: list[str] = []
            async with aclosing(checking.check(model, found.folder, damaged)) as hashing:
                async for done in hashing:
                    yield Progress("checking", done, _size(model.files))
            if not damaged:
                checking.note(model, found.folder, home)
                return
        if not model.downloads:
            raise ModelError(
                Text("{title} is damaged or missing. It comes with the program.", title=model.title),
                "Install the program again.",
            )
        checking.forget(model, home)
        staging = home / DOWNLOADS / model.key
        staging.mkdir(parents=True, exist_ok=True)
        with locked(staging / "lock", model.title):
            async with aclosing(_assemble(model, home, staging)) as assembling:
                async for progress in assembling:
                    yield progress
        shutil.rmtree(staging, ignore_errors=True)  # what is left of it is found and removed later
    except OSError as error:
        raise download.disk_problem(error) from error


async def _assemble(model: Model, home: Path, staging: Path) -> AsyncGenerator[Progress, None]:
    files, archives = staging / "files", staging / "archives"
    final = home / model.key
    if final.exists() and not files.exists():
        final.replace(files)  # a damaged model: its intact files need not be fetched again
    for folder in (files, archives):
        folder.mkdir(parents=True, exist_ok=True)
    wanted = [(archive, archives / archive.path) for archive in model.archives]
    wanted += [(file, files / file.path) for file in model.files if file.url]
    _check_disk(model, wanted, files, home)
    meter, before = Meter(_size([file for file, _ in wanted])), 0
    async with download.client() as http:
        for file, target in wanted:
            target.parent.mkdir(parents=True, exist_ok=True)
            if await _is_right(file, target):
                before += file.size
                continue
            target.unlink(missing_ok=True)
            async with aclosing(_fetching(http, file, target)) as fetching:
                async for step, done in fetching:
                    yield meter.progress(step, before + done, asyncio.get_running_loop().time())
            before += file.size
    in_pieces = [file for file in model.files if file.pieces]
    before = 0
    for file in in_pieces:
        async with aclosing(_join(file, archives, files / file.path)) as joining:
            async for done in joining:
                yield Progress("joining", before + done, _size(in_pieces))
        before += file.size
    if final.exists():
        shutil.rmtree(final)
    files.replace(final)
    checking.note(model, final, home)


async def _fetching(
    http: httpx.AsyncClient, file: ModelFile, target: Path
) -> AsyncGenerator[tuple[Step, int], None]:
    latest: tuple[Step, int] = ("downloading", max(0, size_of(download.part_of(target))))
    news = asyncio.Event()

    def report(step: Step, done: int) -> None:
        nonlocal latest
        latest = step, done
        news.set()

    fetching = asyncio.create_task(download.fetch(http, file, target, report), name=f"fetch {file.path}")
    fetching.add_done_callback(lambda _: news.set())
    try:
        while not fetching.done():
            yield latest
            await asyncio.wait({fetching}, timeout=_EVERY_S)
            try:
                async with asyncio.timeout(_QUIET_S):
                    await news.wait()
            except TimeoutError:
                continue  # told again, so that the speed is seen to fall
            news.clear()
        await fetching
        yield "downloading", file.size
    finally:
        fetching.cancel()
        await asyncio.wait({fetching})


def _check_disk(model: Model, wanted: Sequence[tuple[ModelFile, Path]], files: Path, home: Path) -> None:
    there = sum(max(0, size_of(target), size_of(download.part_of(target))) for _, target in wanted)
    joined = [file for file in model.files if file.pieces and size_of(files / file.path) != file.size]
    needed = _size([file for file, _ in wanted]) - there + _size(joined) + _MARGIN
    free = free_disk(home)
    # Zero is also what a system says that can't tell; a disk that is really full fails at the first byte.
    if 0 < free < needed:
        raise NotEnoughDisk(
            Text(
                "{title} needs {needed:.1f} GB of disk space, and {free:.1f} GB are free.",
                title=model.title,
                needed=_gigabytes(needed),
                free=_gigabytes(free),
            ),
            "Make room, or choose a smaller model.",
        )


async def _is_right(file: ModelFile, path: Path) -> bool:
    """Whether a whole file from an earlier time is what it should be."""
    if size_of(path) != file.size:
        return False
    digest = hashlib.sha256()
    async for _ in download.hashing(path, digest):
        pass
    return digest.hexdigest() == file.sha256


async def _join(file: ModelFile, archives: Path, target: Path) -> AsyncGenerator[int, None]:
    """Put a file together from members of archives that have been checked; never longer than it should be."""
    target.parent.mkdir(parents=True, exist_ok=True)
    part, digest, done = download.part_of(target), hashlib.sha256(), 0
    try:
        with part.open("wb") as out:
            for piece in file.pieces:
                with (
                    zipfile.ZipFile(archives / piece.archive) as archive,
                    archive.open(piece.member) as member,
                ):
                    while chunk := member.read(min(1 << 20, file.size + 1 - done)):
                        done += len(chunk)
                        digest.update(chunk)
                        out.write(chunk)
                        yield done
                        await asyncio.sleep(0)
    except (KeyError, zipfile.BadZipFile) as error:
        raise ModelError(
            Text("{path} is not where the list of models says.", path=file.path),
            "Look for a newer version of the program.",
        ) from error
    if done != file.size or digest.hexdigest() != file.sha256:
        part.unlink()
        raise HashMismatch(
            Text("{path} did not come out right.", path=file.path), "Look for a newer version of the program."
        )
    part.replace(target)


def _size(files: Sequence[ModelFile]) -> int:
    return sum(file.size for file in files)


def _gigabytes(size: int) -> float:
    return size / 1e9
