"""Moves data, models or log to another folder: noted while the program runs, done when it starts again.

Nothing may be open in a folder that moves. Each move ends in one of two ways: everything is in the new place
and the program looks there, or everything is still in the old one. folders.json holds places and wishes:

    {"models": "/big/disk/voice-tutor-models", "wanted": {"data": "/new/place/voice-tutor-data"}}
"""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tutor import folders
from tutor.errors import TutorError
from tutor.folders import MOVABLE, Movable
from tutor.text import Text


class CannotMove(TutorError):
    """A folder can't be moved there, or could not be."""


@dataclass(frozen=True, slots=True)
class Move:
    what: Movable
    old: Path
    new: Path


def folder_of(what: Movable) -> Path:
    """Where it lies now."""
    return {"data": folders.data_folder, "models": folders.models_folder, "log": folders.log_folder}[what]()


def want(what: Movable, parent: Path) -> Path:
    """Note that `what` is to lie in a folder of its own within `parent` from the next start on; that folder.

    Raises CannotMove when it can't be.
    """
    old = folder_of(what)
    new = parent / f"{folders.APP_NAME}-{what}"
    if new.exists():
        raise CannotMove(Text("{folder} is there already.", folder=new), Text("Choose another folder."))
    if parent.resolve().is_relative_to(old.resolve()):
        raise CannotMove(
            Text("{folder} lies inside the folder that is to be moved.", folder=parent),
            Text("Choose another folder."),
        )
    if not os.access(parent, os.W_OK | os.X_OK):
        raise CannotMove(Text("{folder} can't be written.", folder=parent), Text("Choose another folder."))
    needed, free = size_of(old), shutil.disk_usage(parent).free
    if old.exists() and os.stat(parent).st_dev != os.stat(old).st_dev and needed > free:
        raise CannotMove(
            Text("{folder} has too little room.", folder=parent),
            Text("Make room there, or choose another folder."),
        )
    known = _read()
    _write({**known, "wanted": {**_wanted(known), what: str(new)}})
    return new


def forget(what: Movable) -> None:
    """Stay where it is after all."""
    known = _read()
    _write({**known, "wanted": {name: place for name, place in _wanted(known).items() if name != what}})


def wanted() -> list[Move]:
    """The moves that the next start makes."""
    known = _wanted(_read())
    return [Move(what, folder_of(what), Path(known[what])) for what in MOVABLE if what in known]


def carry_out(move: Move) -> None:
    """Make one move; where the folders lie on different disks, that copies. Raises CannotMove.

    However it ends, it is not tried again.
    """
    forget(move.what)
    try:
        move.new.parent.mkdir(parents=True, exist_ok=True)
        if move.old.exists():
            _take_over(move.old, move.new)
        else:
            move.new.mkdir()
    except OSError as error:
        raise CannotMove(
            Text(
                "{old} could not be moved to {new}: {reason}.",
                old=move.old,
                new=move.new,
                reason=error.strerror,
            ),
            Text("Everything is where it was. Choose the folder again."),
        ) from error
    # From here on the new place counts, whatever is left in the old one.
    _write({**_read(), move.what: str(move.new)})
    if move.old.exists():
        shutil.rmtree(move.old, ignore_errors=True)


def size_of(folder: Path) -> int:
    """Bytes of all files in it."""
    return sum(path.stat().st_size for path in _files(folder))


def _take_over(old: Path, new: Path) -> None:
    try:
        old.rename(new)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        half = new.with_name(f"{new.name}.half")
        shutil.rmtree(half, ignore_errors=True)
        try:
            shutil.copytree(old, half, symlinks=True)
            if size_of(half) != size_of(old):
                raise OSError(errno.EIO, "the copy is not like the original") from error
            half.rename(new)
        except BaseException:
            shutil.rmtree(half, ignore_errors=True)
            raise


def _files(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def _wanted(known: dict[str, Any]) -> dict[str, str]:
    noted = known.get("wanted")
    return noted if isinstance(noted, dict) else {}


def _read() -> dict[str, Any]:
    try:
        known = json.loads(folders.places_file().read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return known if isinstance(known, dict) else {}


def _write(known: dict[str, Any]) -> None:
    path = folders.places_file()
    half = path.with_name(f"{path.name}.half")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        half.write_text(json.dumps(known, indent=2) + "\n", "utf-8")
        half.replace(path)
    except OSError as error:
        raise CannotMove(
            Text("{folder} can't be written.", folder=path.parent), Text("Make it writable, then try again.")
        ) from error
