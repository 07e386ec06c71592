"""How the program came to this computer, and so what mends it: from its sources, or frozen as a bundle."""

from __future__ import annotations

import sys

from tutor.text import Text


def frozen() -> bool:
    return bool(getattr(sys, "frozen", False))


def mending() -> Text:
    """What to do when a part is missing that belongs to every installation."""
    if frozen():
        return Text("Install the program again: a part of it is missing.")
    return Text("Run `make setup` again.")


def adding_xtts() -> Text:
    """What to do for the XTTS engine, which no installation brings."""
    if frozen():
        return Text("It runs only where the program is started from its sources. Choose Piper.")
    return Text("Run `make xtts` (about 6 GB), or choose Piper.")
