"""One download of a model at a time, in however many programs; the system lets go when a program dies."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from tutor.errors import DownloadFailed
from tutor.text import Text


@contextmanager
def locked(path: Path, title: str) -> Iterator[None]:
    """Raises DownloadFailed at once when somebody else holds it."""
    with path.open("ab") as file:
        if not take(file):
            raise DownloadFailed(
                Text("{title} is being fetched already.", title=title), "Wait until that has ended."
            )
        yield


if sys.platform == "win32":
    import msvcrt

    def take(file: BinaryIO) -> bool:
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def take(file: BinaryIO) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
