"""Wheels: unpacked without running anything of them, every file compared with the wheel's own list of hashes.

name/…                     stays as it is
name-1.0.data/purelib/…    without the first two parts; platlib and data, too
name-1.0.data/scripts/…    left out: commands that nobody calls; headers, too
name-1.0.dist-info/RECORD  has a line for each file: path, hash, size
"""

from __future__ import annotations

import csv
import hashlib
import zipfile
from base64 import urlsafe_b64encode
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from tutor.errors import HashMismatch
from tutor.text import Text

_CHUNK = 1 << 22
_GOES_IN = frozenset({"purelib", "platlib", "data"})
_UNLISTED = ("/RECORD", "/RECORD.jws", "/RECORD.p7s")
"""Files that no list of hashes can hold the hash of."""


def unpack(wheel: Path, into: Path) -> Iterator[int]:
    """Put the wheel's files into the folder; yields the bytes written. Raises HashMismatch, OSError."""
    done = 0
    try:
        with zipfile.ZipFile(wheel) as archive:
            members = [member for member in archive.infolist() if not member.is_dir()]
            listed = _listed(archive, wheel)
            for member in members:
                place = _place(member.filename, wheel.name)
                if place is None:
                    continue
                target = into / place
                target.parent.mkdir(parents=True, exist_ok=True)
                named = listed.get(member.filename)
                if named is None and not member.filename.endswith(_UNLISTED):
                    raise _unfit(wheel.name, member.filename)
                hashed = hashlib.new(named[0]) if named is not None else hashlib.sha256()
                with archive.open(member) as source, target.open("wb") as out:
                    while chunk := source.read(_CHUNK):
                        hashed.update(chunk)
                        out.write(chunk)
                        done += len(chunk)
                        yield done
                if named is not None and _digest(hashed.digest()) != named[1]:
                    raise _unfit(wheel.name, member.filename)
                if member.external_attr >> 16 & 0o100:
                    target.chmod(0o755)
            if missing := listed.keys() - {member.filename for member in members}:
                raise _unfit(wheel.name, min(missing))
    except (zipfile.BadZipFile, ValueError, KeyError, UnicodeDecodeError) as error:
        raise _unfit(wheel.name, str(error)) from error


def check(folder: Path, damaged: list[str]) -> Iterator[int]:
    """Compare every file that wheels put into the folder; yields how many bytes are read.

    The paths of those that are missing, or not what they should be, go into `damaged`.
    """
    done = 0
    for record in sorted(folder.glob("*.dist-info/RECORD")):
        with record.open(encoding="utf-8", newline="") as lines:
            for path, named in _rows(lines):
                place = _place(path, record.parent.name)
                if named is None or place is None:
                    continue
                hashed = hashlib.new(named[0])
                try:
                    with (folder / place).open("rb") as file:
                        while chunk := file.read(_CHUNK):
                            hashed.update(chunk)
                            done += len(chunk)
                            yield done
                except OSError:
                    damaged.append(str(place))
                    continue
                if _digest(hashed.digest()) != named[1]:
                    damaged.append(str(place))


def size(folder: Path) -> int:
    """Bytes of all files that wheels put into the folder, by their lists."""
    total = 0
    for record in folder.glob("*.dist-info/RECORD"):
        with record.open(encoding="utf-8", newline="") as lines:
            total += sum(int(row[2]) for row in csv.reader(lines) if len(row) > 2 and row[2].isdigit())
    return total


def _listed(archive: zipfile.ZipFile, wheel: Path) -> dict[str, tuple[str, str]]:
    records = [
        name for name in archive.namelist() if name.endswith(".dist-info/RECORD") and name.count("/") == 1
    ]
    if len(records) != 1:
        raise _unfit(wheel.name, "RECORD")
    lines = archive.read(records[0]).decode("utf-8").splitlines()
    return {path: named for path, named in _rows(lines) if named is not None}


def _rows(lines: Iterable[str]) -> Iterator[tuple[str, tuple[str, str] | None]]:
    """Path, and algorithm and hash where the list names them."""
    for row in csv.reader(lines):
        if row:
            algorithm, _, digest = (row[1] if len(row) > 1 else "").partition("=")
            yield row[0], (algorithm, digest) if digest else None


def _place(path: str, whose: str) -> PurePosixPath | None:
    """Where a wheel's file goes within the folder; None for one that is left out."""
    first, *rest = parts = PurePosixPath(path).parts
    # Nothing is written outside the folder, whatever a system takes for a way out of it.
    if path.startswith("/") or ".." in parts or any(mark in path for mark in "\\:\0"):
        raise _unfit(whose, path)
    if not first.endswith(".data"):
        return PurePosixPath(path)
    if len(rest) < 2 or rest[0] not in _GOES_IN:
        return None
    return PurePosixPath(*rest[1:])


def _digest(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode()


def _unfit(wheel: str, what: str) -> HashMismatch:
    return HashMismatch(
        Text("The package {name} is damaged ({what}).", name=wheel, what=what),
        "It was not kept. Try again; if it happens again, look for a newer version of the program.",
    )
