"""Are the files what they should be? Hashed once; a note of it saves the next start from doing it again.

The note holds each file's place, size and time of change. When one of them differs, the file is hashed anew.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

from tutor.models.catalogue import Model
from tutor.models.download import hashing
from tutor.models.places import size_of

_NOTES = ".checked"
_log = logging.getLogger(__name__)


def is_checked(model: Model, folder: Path, notes: Path) -> bool:
    """Whether every file of the model in `folder` was found right, and none has changed since."""
    try:
        noted = json.loads(_note(model, notes).read_text("utf-8"))
        return bool(model.files) and all(
            noted[file.path] == _fingerprint(folder / file.path, file.sha256) for file in model.files
        )
    except (OSError, ValueError, KeyError, TypeError):
        return False


def checked_folder(model: Model, notes: Path) -> Path | None:
    """Where the note says that the model lies, if that still holds."""
    try:
        noted = json.loads(_note(model, notes).read_text("utf-8"))
        first = model.files[0]
        folder = Path(noted[first.path]["path"]).parents[first.path.count("/")]
    except (OSError, ValueError, KeyError, TypeError, IndexError):
        return None
    return folder if is_checked(model, folder, notes) else None


def note(model: Model, folder: Path, notes: Path) -> None:
    """Keep that every file has just been hashed and found right."""
    written = _note(model, notes)
    text = json.dumps({f.path: _fingerprint(folder / f.path, f.sha256) for f in model.files}, indent=1)
    half = written.with_suffix(".half")
    try:
        written.parent.mkdir(parents=True, exist_ok=True)
        half.write_text(text, "utf-8")
        half.replace(written)
    except OSError as error:
        # It will be hashed once more, and that is all.
        _log.warning("that %s was checked could not be noted: %s", model.key, error)


def forget(model: Model, notes: Path) -> None:
    _note(model, notes).unlink(missing_ok=True)


async def check(model: Model, folder: Path, damaged: list[str]) -> AsyncGenerator[int, None]:
    """Hash every file; yields the bytes done, and puts the paths of those that are wrong into `damaged`."""
    before = 0
    for file in model.files:
        path = folder / file.path
        right = size_of(path) == file.size
        if right:
            digest = hashlib.sha256()
            try:
                async for done in hashing(path, digest):
                    yield before + done
            except OSError as error:
                _log.warning("%s could not be read: %s", path.name, error)
                right = False
            right = right and digest.hexdigest() == file.sha256
        if not right:
            damaged.append(file.path)
        before += file.size


def check_now(model: Model, folder: Path) -> list[str]:
    """The same at once, blocking: the paths of the files that are wrong."""
    damaged = []
    for file in model.files:
        try:
            with (folder / file.path).open("rb") as opened:
                right = hashlib.file_digest(opened, "sha256").hexdigest() == file.sha256
        except OSError as error:
            _log.warning("%s could not be read: %s", file.path, error)
            right = False
        if not right:
            damaged.append(file.path)
    return damaged


def _note(model: Model, notes: Path) -> Path:
    return notes / _NOTES / f"{model.key}.json"


def _fingerprint(path: Path, sha256: str) -> dict[str, Any]:
    found = path.stat()
    return {"path": str(path), "size": found.st_size, "mtime_ns": found.st_mtime_ns, "sha256": sha256}
