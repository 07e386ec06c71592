"""An engine for tests: says what it finds in its process."""

from __future__ import annotations

import sys


class Looker:
    """Built and used in a child process only."""

    def place_of(self, module: str) -> str:
        return str(__import__(module).__file__)

    def path(self) -> list[str]:
        return sys.path
