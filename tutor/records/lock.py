"""One program at a time over the records; the system lets go when a program dies."""

from __future__ import annotations

import time
from pathlib import Path

from tutor.audio.frames import Seconds
from tutor.errors import StoreError
from tutor.models.lock import take

LEAVING: Seconds = 5.0
"""A program that is being closed lets go within this time."""
_LOOKS_EVERY: Seconds = 0.05


class Lock:
    """Held from its making to its release."""

    def __init__(self, path: Path, patience: Seconds = LEAVING) -> None:
        """Waits for a program that is just being closed. Raises StoreError when it stays, and OSError."""
        self._file = path.open("ab")
        deadline = time.monotonic() + patience
        while not take(self._file):
            if time.monotonic() >= deadline:
                self._file.close()
                raise StoreError(
                    "Your records are in use: the program is running already.",
                    "Go on in its other window, or close that one and start again.",
                )
            time.sleep(_LOOKS_EVERY)

    def release(self) -> None:
        self._file.close()
