"""What every kind of document is read into."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

Told: TypeAlias = Callable[[int, int], None]
"""Called often with what is done and how much there is, in pages, chapters or paragraphs."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or a heading, as it was read."""

    text: str
    page: int | None = None
    """From 1."""
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Read:
    """What a file holds."""

    blocks: Sequence[Block]
    title: str = ""
    """As the file says; empty where it does not."""
    language: str = ""
    """The same."""
    pages: int = 0
    """0 where the kind has none."""
