"""The child's side of an import: reads a source and cuts it into passages.

What it gives, in this order: Hashed, Step … Step, Working … Working, Content, lists of passages.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from tutor.library import limits, passages
from tutor.library.contract import Block, Read
from tutor.library.documents import Kind, NewPassage
from tutor.library.index_words import split
from tutor.library.kinds import read_file, read_pasted
from tutor.library.language import guess
from tutor.workers.child import Outlet

BATCH = 50
"""Passages that are kept at once: a talk waits no longer for the disk than that takes."""
_CHUNK = 1_000_000
_EVERY = 500
"""Paragraphs between two signs of life."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """Text that came without a file."""

    text: str = field(repr=False)


Source: TypeAlias = Path | Pasted


@dataclass(frozen=True, slots=True)
class Hashed:
    sha256: str
    """Of the bytes."""


@dataclass(frozen=True, slots=True)
class Step:
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Working:
    """It goes on, with what can't be counted."""


@dataclass(frozen=True, slots=True)
class Content:
    """What was read, before its passages come."""

    title: str
    kind: Kind
    text_hash: str
    language: str
    pages: int
    characters: int
    passages: int


class Reader:
    """Reads one source, within limits that it can't leave."""

    def __init__(self, memory: int, seconds: int) -> None:
        """`memory` in bytes, `seconds` of computing."""
        limits.limit_ourselves(memory, seconds)

    def read(self, outlet: Outlet, source: Source, title: str, language: str) -> None:
        """Put into the outlet what the source holds; `language` is the likeliest. Raises BadDocument."""
        try:
            _read(outlet, source, title, language)
        except MemoryError:
            raise limits.too_large() from None
        except OSError as error:
            raise limits.unreadable(error) from error


def _read(outlet: Outlet, source: Source, title: str, likely: str) -> None:
    def working() -> None:
        outlet.put(Working())

    kind: Kind
    if isinstance(source, Pasted):
        outlet.put(Hashed(hashlib.sha256(source.text.encode("utf-8", "replace")).hexdigest()))
        kind, read = read_pasted(source.text)
    else:
        limits.check_file(source)
        outlet.put(Hashed(_sha256(source)))
        kind, read = read_file(source, likely, _Pace(outlet).told)
    working()
    blocks = _tidied(read, working)
    beginning = " ".join(block.text for block in blocks[:400] if not block.heading)
    language = guess(beginning, read.language, likely, working)
    cut: list[NewPassage] = []
    for passage in passages.cut(blocks, lambda text: split(text, language)):
        cut.append(passage)
        if len(cut) % BATCH == 0:
            working()
    if not cut:
        raise limits.no_text()
    characters = sum(len(block.text) for block in blocks)
    named = passages.tidy_title(title) or passages.tidy_title(read.title) or _named(source, blocks)
    outlet.put(Content(named, kind, passages.text_hash(blocks), language, read.pages, characters, len(cut)))
    for start in range(0, len(cut), BATCH):
        outlet.put(cut[start : start + BATCH])


class _Pace:
    """Tells how far the reading is, and gives up where it can be seen that the rest takes too long."""

    def __init__(self, outlet: Outlet) -> None:
        self._outlet = outlet
        self._begun = time.process_time()

    def told(self, done: int, total: int) -> None:
        """Raises BadDocument."""
        self._outlet.put(Step(done, total))
        taken = time.process_time() - self._begun
        if taken > limits.LOOKED_AT and taken * total > limits.COMPUTING * done:
            raise limits.too_slow()


def _tidied(read: Read, working: Callable[[], None]) -> list[Block]:
    blocks, length = [], 0
    for number, block in enumerate(read.blocks):
        if number % _EVERY == 0:
            working()
        if text := passages.tidy(block.text):
            blocks.append(Block(text, block.page, block.heading))
            length += len(text)
            if length > limits.LONGEST:
                raise limits.too_long()
    return blocks


def _sha256(path: Path) -> str:
    made = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            made.update(chunk)
    return made.hexdigest()


def _named(source: Source, blocks: list[Block]) -> str:
    """After the file, or after how the text begins."""
    if isinstance(source, Path):
        return passages.tidy_title(source.stem)
    first = blocks[0].text
    return first if len(first) <= 60 else (first[:60].rpartition(" ")[0] or first[:60]) + "…"
