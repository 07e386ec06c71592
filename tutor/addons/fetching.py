"""One package at a time by pip, in a process that does nothing else; only ready-made wheels, by their hashes.

pip comes with the program. It asks the package index that it is set up for on this computer, by default the
one that everybody uses; the learner's proxies and certificates count. Nothing of a package is ever run.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import re
import shutil
import tempfile
from collections import deque
from collections.abc import Callable
from pathlib import Path

from tutor.addons.locks import Requirement
from tutor.errors import DownloadFailed, HashMismatch, ModelError, NotEnoughDisk
from tutor.installation import mending
from tutor.text import Text

_OPTIONS = (
    "--no-deps --require-hashes --only-binary=:all: --no-input --no-cache-dir --disable-pip-version-check "
    "--progress-bar=raw --retries=3 --resume-retries=5"
).split()
_OTHER_HABITS = (
    "USER TARGET PREFIX ROOT CONSTRAINT REQUIREMENT EDITABLE DRY_RUN PYTHON PLATFORM PYTHON_VERSION ABI "
    "IMPLEMENTATION NO_BINARY PRE QUIET VERBOSE LOG DEST"
).split()
"""What a pip may be set up for that would lead this one astray. Where it finds packages stays theirs."""
_STOP_AFTER_S = 60
_PROGRESS = re.compile(r"Progress (\d+) of (\d+)\s*")
_LINES_KEPT = 12
_FULL = re.compile(r"No space left on device|Errno 28|Errno 122|Disk quota exceeded|WinError 112")


def prepare(folder: Path) -> None:
    """Call it once in a process before fetching; `folder` is for what lies there only for a moment."""
    try:
        import pip._internal.cli.main
        import pip._internal.commands.download  # noqa: F401  its first import may fail, and takes a moment
    except ImportError as error:
        raise ModelError("pip, which fetches packages, is not installed.", mending()) from error
    for name in _OTHER_HABITS:
        os.environ.pop(f"PIP_{name}", None)
    # A pip that may only work within virtual environments would not work within this program.
    os.environ["PIP_REQUIRE_VIRTUALENV"] = "0"
    os.environ.setdefault("PIP_DEFAULT_TIMEOUT", str(_STOP_AFTER_S))
    # Gigabytes do not belong where the system keeps small passing files, often in memory.
    tempfile.tempdir = str(folder)


def is_meant_for_here(requirement: Requirement) -> bool:
    from pip._vendor.packaging.requirements import Requirement as Parsed

    marker = Parsed(re.split(r"\s\\\n|\s--hash", requirement.text)[0]).marker
    return marker is None or marker.evaluate()


def fetch(requirement: Requirement, folder: Path, told: Callable[[int], None]) -> Path:
    """The wheel, in a folder of its own within `folder`, its hash right.

    `told` gets the bytes that have come. One that is there already is not fetched again. Raises ModelError.
    """
    place = folder / requirement.name
    if (kept := _right_one(place, requirement)) is not None:
        return kept
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    listed = place / "wanted.txt"
    listed.write_text(requirement.text + "\n", "utf-8")
    heard = _Heard(told)
    code = _pip(["download", *_OPTIONS, "--dest", str(place), "--requirement", str(listed)], heard)
    if code == 0 and (come := _right_one(place, requirement)) is not None:
        return come
    raise _told(requirement, "\n".join(heard.lines), fetched=code == 0)


def _right_one(place: Path, requirement: Requirement) -> Path | None:
    for wheel in place.glob("*.whl"):
        with wheel.open("rb") as file:
            if hashlib.file_digest(file, "sha256").hexdigest() in requirement.hashes:
                return wheel
    return None


def _pip(arguments: list[str], heard: _Heard) -> int:
    from pip._internal.cli.main import main

    with contextlib.redirect_stdout(heard), contextlib.redirect_stderr(heard):
        try:
            return int(main(arguments))
        except SystemExit as left:
            return left.code if isinstance(left.code, int) else 1


class _Heard(io.TextIOBase):
    """What pip prints: how far it is, and its last words."""

    encoding = "utf-8"

    def __init__(self, told: Callable[[int], None]) -> None:
        self.lines: deque[str] = deque(maxlen=_LINES_KEPT)
        self._told = told
        self._begun = ""

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        *whole, self._begun = (self._begun + text).split("\n")
        for line in whole:
            if (progress := _PROGRESS.fullmatch(line)) is not None:
                self._told(int(progress[1]))
            elif line.strip():
                self.lines.append(line.strip())
        return len(text)


def _told(requirement: Requirement, words: str, *, fetched: bool) -> ModelError:
    """What pip said last as a fault with a next step; its words go into the report."""
    error: ModelError
    if _FULL.search(words):
        error = NotEnoughDisk("The disk is full.", "Make room, and try again: it goes on where it stopped.")
    elif fetched or "DO NOT MATCH THE HASHES" in words:
        error = HashMismatch(
            Text("What came for {name} is not the package that the program knows.", name=requirement.name),
            "It was not kept. Try again; a network with a log-in page can cause this. If it happens again, "
            "look for a newer version of the program.",
        )
    elif "from versions: none" in words or "No matching distribution" in words:
        error = DownloadFailed(
            Text(
                "{name} could not be found: there is no internet connection, or no such package for this "
                "computer.",
                name=requirement.name,
            ),
            "Check the internet connection, and try again: it goes on where it stopped.",
        )
    else:
        error = DownloadFailed(
            Text("{name} could not be fetched.", name=requirement.name),
            "Check the internet connection, and try again: it goes on where it stopped.",
        )
    error.report = words
    return error
