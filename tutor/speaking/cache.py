"""Phrases that were spoken before, as sound on disk: bounded, and without harm deleted at any time.

    find ─► index (in memory) ─► one small file ─► checked ─► sound
    keep ─► index ─► writing thread ─► .half ─► renamed into place        oldest use leaves first

The folder is the index: a file's name is the key, its size what it costs, its time when it was last used. A
file holds 16-bit samples and the times of the words behind a short header with their checksum; one that does
not fit it is dropped.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import os
import struct
import time
import zlib
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TypeVar

import numpy as np

from tutor.audio.frames import AudioFrame, Seconds, WordTime, from_int16, to_int16
from tutor.folders import cache_folder
from tutor.text import Text

MOST_WAITING = 16
"""Phrases that wait for the disk; where it is slower than speech, further ones are not kept."""
ABANDONED_AFTER: Seconds = 600.0
"""A file half written so long ago belongs to a program that has died."""

_SUFFIX, _HALF = ".sound", ".half"
_HEADER = struct.Struct("<4sIIII")
"""Magic, sample rate in Hz, number of samples, number of words, CRC-32 of both."""
_WORD = struct.Struct("<IIff")
_MAGIC = b"TVP2"

_log = logging.getLogger(__name__)
T = TypeVar("T")


def phrases_folder() -> Path:
    return cache_folder() / "phrases"


def key_of(*parts: str) -> str:
    """One name for everything that decides how a phrase sounds; nobody can read the words in it."""
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:40]


class PhraseCache:
    """Used from one event loop. Files are read and written in threads; the index stays on the loop."""

    def __init__(self, folder: Path, limit: int, told: Callable[[str], None] = lambda reason: None) -> None:
        """`limit` in bytes; 0 keeps nothing, and open() then removes what was kept.

        `told` is called once, on the loop, with the reason why nothing can be kept.
        """
        self._folder = folder
        self._limit = limit
        self._told = told
        self._index: OrderedDict[str, int] = OrderedDict()
        """Key -> bytes of its file, the one not used for longest first."""
        self._writer = ThreadPoolExecutor(1, "phrase writer")
        self._reader = ThreadPoolExecutor(1, "phrase reader")
        self._unwritten: dict[str, AudioFrame] = {}
        """What waits for the disk, at most MOST_WAITING phrases."""
        self._state = "new"
        self.era = 0
        """Counts the clearings: what was begun before one is not kept after it."""

    @property
    def size(self) -> int:
        """In bytes."""
        return sum(self._index.values())

    @property
    def writable(self) -> bool:
        return self._state == "open" and self._limit > 0

    def __len__(self) -> int:
        return len(self._index)

    def __contains__(self, key: str) -> bool:
        return key in self._index

    async def open(self) -> None:
        """Look at what is there. Calling it again does nothing; without a folder nothing is kept."""
        if self._state != "new":
            return
        self._state = "opening"
        try:
            found = await self._in_order(partial(_look_through, self._folder))
        except OSError as error:
            self._state = "broken"
            self._give_up(error)
            return
        self._index.update(found)
        self._state = "open"
        self._trim()

    async def find(self, key: str) -> AudioFrame | None:
        """The sound, whole; None when it is not kept, or no longer whole."""
        if key not in self._index:
            return None
        self._index.move_to_end(key)
        if key in self._unwritten:
            return self._unwritten[key]
        path = self._path(key)
        try:
            sound = await asyncio.get_running_loop().run_in_executor(self._reader, _read, path)
        except FileNotFoundError:
            self._index.pop(key, None)  # another program needed the room
            return None
        except (OSError, ValueError) as error:
            _log.warning("a kept phrase can't be used and is made anew: %s: %s", path.name, error)
            self._forget(key)
            return None
        self._later(partial(_touch, path))
        return sound

    def keep(self, key: str, sound: AudioFrame, era: int) -> None:
        """Returns at once; the disk is written to in a thread. `era` is that of when the work was begun."""
        size = _HEADER.size + 2 * len(sound.samples) + _WORD.size * len(sound.words)
        fits = _HEADER.size < size <= self._limit and len(self._unwritten) < MOST_WAITING
        if not self.writable or era != self.era or not fits or key in self._index:
            return
        self._index[key] = size
        self._unwritten[key] = sound
        self._trim()
        loop = asyncio.get_running_loop()
        writing = self._writer.submit(_write, self._path(key), sound)
        writing.add_done_callback(
            lambda done: None if loop.is_closed() else loop.call_soon_threadsafe(self._written, key, done)
        )

    async def resize(self, limit: int) -> None:
        self._limit = limit
        if self._state == "open":
            self._trim()
            await self._in_order(lambda: None)

    async def clear(self) -> int:
        """Remove every phrase, whoever kept it; the bytes that this freed. Raises OSError."""
        self.era += 1
        self._index.clear()
        self._unwritten.clear()
        return await self._in_order(partial(_remove_all, self._folder))

    async def close(self) -> None:
        """Let the last phrases reach the disk. Safe to call twice."""
        if self._state != "closed":
            self._state = "closed"
            await self._in_order(lambda: None)
            for thread in (self._writer, self._reader):
                thread.shutdown(wait=False)

    def _path(self, key: str) -> Path:
        return self._folder / f"{key}{_SUFFIX}"

    def _trim(self) -> None:
        excess = self.size - self._limit
        while excess > 0 and self._index:
            key = next(iter(self._index))
            excess -= self._index[key]
            self._forget(key)

    def _forget(self, key: str) -> None:
        self._index.pop(key, None)
        self._unwritten.pop(key, None)
        self._later(partial(_remove, self._path(key)))

    async def _in_order(self, work: Callable[[], T]) -> T:
        """In the writing thread, after all that was asked of it before."""
        return await asyncio.get_running_loop().run_in_executor(self._writer, work)

    def _later(self, work: Callable[[], None]) -> None:
        if self._state != "closed":
            self._writer.submit(work)

    def _written(self, key: str, done: Future[None]) -> None:
        self._unwritten.pop(key, None)
        if (error := done.exception()) is None:
            return
        self._index.pop(key, None)
        if not isinstance(error, OSError):
            raise error
        if self._state == "open":
            self._state = "broken"
            self._give_up(error)

    def _give_up(self, error: OSError) -> None:
        _log.warning("phrases can't be kept: %s", error)
        self._told(
            Text(
                "{folder} can't be written: {error}.", folder=self._folder, error=str(error.strerror or error)
            )
        )


# In threads -----------------------------------------------------------------------------------------


def _look_through(folder: Path) -> list[tuple[str, int]]:
    """Keys and sizes, the one not used for longest first. Raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    found = []
    with os.scandir(folder) as entries:
        for entry in entries:
            path = Path(entry.path)
            try:
                known = entry.stat(follow_symlinks=False)
            except FileNotFoundError:
                continue  # another program removes what it no longer needs
            if path.suffix == _SUFFIX:
                found.append((known.st_mtime_ns, path.stem, known.st_size))
            elif path.suffix == _HALF and time.time() - known.st_mtime > ABANDONED_AFTER:
                _remove(path)
    return [(key, size) for _, key, size in sorted(found)]


def _read(path: Path) -> AudioFrame:
    """Raises OSError, and ValueError when the file is not what was written."""
    content = path.read_bytes()
    if len(content) < _HEADER.size:
        raise ValueError("it is cut off")
    magic, rate, count, words, checksum = _HEADER.unpack_from(content)
    body, sound = memoryview(content)[_HEADER.size :], 2 * count
    if magic != _MAGIC or len(body) != sound + _WORD.size * words or zlib.crc32(body) != checksum:
        raise ValueError("it is damaged")
    times = tuple(WordTime(*known) for known in _WORD.iter_unpack(body[sound:]))
    return AudioFrame(from_int16(np.frombuffer(body[:sound], "<i2")), rate, words=times)


def _write(path: Path, sound: AudioFrame) -> None:
    """Whole or not at all. Power that fails before the disk has it all is noticed by the checksum."""
    body = to_int16(sound.samples).astype("<i2").tobytes() + b"".join(
        _WORD.pack(*word) for word in sound.words
    )
    header = _HEADER.pack(_MAGIC, sound.sample_rate, len(sound.samples), len(sound.words), zlib.crc32(body))
    half = path.with_suffix(f".{os.getpid()}{_HALF}")
    try:
        half.write_bytes(header + body)
        half.replace(path)
    except OSError:
        _remove(half)
        raise


def _touch(path: Path) -> None:
    try:
        os.utime(path)
    except OSError as error:
        _log.debug("%s keeps its old time: %s", path.name, error)


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        _log.warning("%s could not be removed: %s", path.name, error)


def _remove_all(folder: Path) -> int:
    freed = 0
    if folder.is_dir():
        for path in folder.iterdir():
            if path.suffix in (_SUFFIX, _HALF):
                freed += path.stat().st_size
                path.unlink()
    return freed
