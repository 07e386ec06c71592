"""A ZIP file, opened with care: nothing is written out, nothing inside another archive is looked at.

A bomb says little of its size, or lies: what comes out is counted while it comes.
"""

from __future__ import annotations

import contextlib
import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tutor.library import limits

MOST_ENTRIES = 20_000
LARGEST_PART = 60_000_000
"""Bytes of one part, unpacked."""
LARGEST_WHOLE = 150_000_000
"""Bytes of all parts that are read, unpacked."""
LARGEST_RATIO = 400
"""Text shrinks to a fifth; bombs to a thousandth."""
_SMALL = 2_000_000
"""Bytes; what unpacks to less harms nobody, however little it came from."""


class Archive:
    """The parts of an open file, by name."""

    def __init__(self, file: zipfile.ZipFile) -> None:
        self._file = file
        self._read = 0
        self.names = file.namelist()
        if len(self.names) > MOST_ENTRIES:
            raise limits.bomb()

    def read(self, name: str) -> bytes:
        """A part, whole. Raises BadDocument where it is too large, protected, missing or damaged."""
        try:
            part = self._file.getinfo(name)
        except KeyError:
            raise limits.damaged() from None
        if part.flag_bits & 1:
            raise limits.protected()
        most = min(LARGEST_PART, LARGEST_WHOLE - self._read)
        with self._file.open(part) as stream:
            data = stream.read(most + 1)
        self._read += len(data)
        if len(data) > most or len(data) > max(_SMALL, LARGEST_RATIO * part.compress_size):
            raise limits.bomb()
        return data

    def xml(self, name: str) -> Any:
        """The root of an XML part, without entities or anything from outside."""
        from defusedxml.ElementTree import fromstring

        try:
            return fromstring(self.read(name))
        except (ValueError, SyntaxError):
            # ValueError: what a bomb is made of; SyntaxError: no XML.
            raise limits.damaged() from None

    def has(self, name: str) -> bool:
        return name in self._file.NameToInfo


@contextlib.contextmanager
def opened(path: Path) -> Iterator[Archive]:
    """Raises BadDocument for what is no archive, whenever that turns out."""
    try:
        with zipfile.ZipFile(path) as file:
            yield Archive(file)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError):
        raise limits.damaged() from None


def inside(base: str, reference: str) -> str:
    """The name that a reference means in the part `base`; one that leads out of the archive names nothing."""
    from urllib.parse import unquote, urlsplit

    return posixpath.normpath(posixpath.join(posixpath.dirname(base), unquote(urlsplit(reference).path)))
