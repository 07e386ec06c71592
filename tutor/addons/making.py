"""Makes an add-on, in a child process of its own: fetch, compare, unpack, package by package; then check all.

    .making/xtts/lock        held while somebody is at it
    .making/xtts/version     which version of the add-on this is going to be; another one begins afresh
    .making/xtts/fetched/    wheels, gone as soon as they are unpacked
    .making/xtts/unpacked/   a note for each package that is in files/
    .making/xtts/files/      becomes addons/xtts-0123456789abcdef when everything is there and right

A process that is killed at any moment leaves files/ behind, which nobody loads, and the next one goes on.
"""

from __future__ import annotations

import json
import shutil
import time
from dataclasses import dataclass
from pathlib import Path

from tutor.addons import fetching, locks, wheels
from tutor.addons.locks import Requirement
from tutor.errors import HashMismatch
from tutor.models.contract import Step
from tutor.models.download import disk_problem
from tutor.models.lock import locked
from tutor.models.places import size_of
from tutor.text import Text
from tutor.workers.child import Outlet

_PARTS = ("files", "fetched", "unpacked")
_EVERY_S = 0.1
"""Progress is told at most this often."""
_WORTH_TELLING_S = 1.0
"""Most packages are unpacked in no time."""


@dataclass(frozen=True, slots=True)
class Come:
    """How far it has come; bytes."""

    step: Step
    done: int
    total: int
    """0 when nobody can tell."""


def begun(folder: Path, version: str) -> int:
    """Bytes that have come of this version, as they are downloaded."""
    try:
        if (folder / "version").read_text("utf-8") != version:
            return 0
    except OSError:
        return 0
    come = sum(_read(note) or 0 for note in (folder / "unpacked").glob("*"))
    return come + sum(max(0, size_of(wheel)) for wheel in (folder / "fetched").glob("*/*.whl"))


class Making:
    """Built and used in the child process only; see workers."""

    def __init__(self, lock: str, left_out: frozenset[str], version: str, making: str, target: str) -> None:
        """`making` is the folder for what is not whole yet, `target` the one that counts."""
        self._lock = Path(lock)
        self._left_out = left_out
        self._version = version
        self._making = Path(making)
        self._target = Path(target)

    def able(self) -> int:
        """How many packages the add-on has here, for pip is there. Raises ModelError."""
        fetching.prepare(self._making)
        listed = locks.requirements(self._lock, self._left_out)
        return sum(fetching.is_meant_for_here(each) for each in listed)

    def make(self, outlet: Outlet, title: str) -> None:
        """Puts Come. Raises ModelError."""
        try:
            self._making.mkdir(parents=True, exist_ok=True)
            with locked(self._making / "lock", title):
                self._begin()
                self._fetch_all(outlet)
                self._check(outlet)
                if outlet.cancelled:
                    return
                (self._making / "files").replace(self._target)
                for rest in (*_PARTS, "passing"):
                    shutil.rmtree(self._making / rest, ignore_errors=True)
        except _NotWanted:
            return
        except OSError as error:
            raise disk_problem(error) from error

    def _begin(self) -> None:
        noted = self._making / "version"
        if not noted.is_file() or noted.read_text("utf-8") != self._version:
            for old in _PARTS:
                shutil.rmtree(self._making / old, ignore_errors=True)
        noted.write_text(self._version, "utf-8")
        passing = self._making / "passing"
        shutil.rmtree(passing, ignore_errors=True)
        for folder in (passing, *(self._making / name for name in _PARTS)):
            folder.mkdir(exist_ok=True)
        fetching.prepare(passing)

    def _fetch_all(self, outlet: Outlet) -> None:
        listed = locks.requirements(self._lock, self._left_out)
        wanted = [each for each in listed if fetching.is_meant_for_here(each)]
        so_far = 0
        for each in wanted:
            size = _read(self._note(each))
            so_far += self._bring(each, _Teller(outlet, so_far)) if size is None else size

    def _bring(self, requirement: Requirement, teller: _Teller) -> int:
        """The size of its wheel."""
        teller.tell("downloading", 0)
        fetched = self._making / "fetched"
        wheel = fetching.fetch(requirement, fetched, lambda done: teller.tell("downloading", done))
        size = wheel.stat().st_size
        begun_at = time.monotonic()
        for _ in wheels.unpack(wheel, self._making / "files"):
            if time.monotonic() - begun_at > _WORTH_TELLING_S:
                teller.tell("joining", size)
        self._note(requirement).write_text(json.dumps(size), "utf-8")
        shutil.rmtree(wheel.parent)
        return size

    def _check(self, outlet: Outlet) -> None:
        files, damaged = self._making / "files", list[str]()
        teller = _Teller(outlet, 0, wheels.size(files))
        for done in wheels.check(files, damaged):
            teller.tell("checking", done)
        if damaged:
            shutil.rmtree(self._making / "unpacked")
            raise HashMismatch(
                Text("{name} did not come out right on the disk.", name=damaged[0]),
                "Try again: it begins afresh. If it happens again, the disk may be failing.",
            )

    def _note(self, requirement: Requirement) -> Path:
        return self._making / "unpacked" / requirement.name


class _NotWanted(Exception):
    """It was cancelled."""


class _Teller:
    """Tells how far it is, not too often. Raises _NotWanted when nobody wants to know."""

    def __init__(self, outlet: Outlet, before: int, total: int = 0) -> None:
        self._outlet = outlet
        self._before = before
        self._total = total
        self._told: tuple[Step | None, float] = None, 0.0

    def tell(self, step: Step, done: int) -> None:
        before, told_at = self._told
        if self._outlet.cancelled:
            raise _NotWanted
        now = time.monotonic()
        if step != before or now - told_at >= _EVERY_S:
            self._told = step, now
            self._outlet.put(Come(step, self._before + done, self._total))


def _read(note: Path) -> int | None:
    try:
        size = json.loads(note.read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return size if isinstance(size, int) else None
