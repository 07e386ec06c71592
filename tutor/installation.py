"""How the program came here, from its sources or as a bundle: what lies beside it, and what mends it."""

from __future__ import annotations

import sys
from pathlib import Path

from tutor.text import Text


def frozen() -> bool:
    return bool(getattr(sys, "frozen", False))


def asset(name: str) -> Path:
    """A file of the assets folder, which lies beside the package."""
    return shipped(f"assets/{name}")


def shipped(place: str) -> Path:
    """A file that comes with the program, by its place in the repository."""
    return Path(__file__).resolve().parent.parent / place


def mending() -> Text:
    """What to do when a part is missing that belongs to every installation."""
    if frozen():
        return Text("Install the program again: a part of it is missing.")
    return Text("Run `make setup` again.")


def adding_xtts() -> Text:
    """What to do for the XTTS engine, which no installation brings."""
    return Text("Install the XTTS engine in the window under Models, or choose Piper.")
