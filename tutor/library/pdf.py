"""PDF: the text of each page, without what stands at the edge of all of them.

pypdf (BSD) reads it: in Python alone, so that a file made to break its reader breaks nothing but a child.
"""

from __future__ import annotations

import logging
import re
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tutor.errors import BadDocument
from tutor.library import limits
from tutor.library.contract import Block, Read, Told
from tutor.library.plain import is_heading, joined
from tutor.text import Text

if TYPE_CHECKING:
    from pypdf import PdfReader

_EDGE = 2
"""Lines at the top and at the bottom of a page that may stand on every page."""
_OFTEN = 0.4
"""Share of the pages on which a line stands that is no part of the text."""
_FEWEST_PAGES = 5
"""In a shorter document nothing is told to be an edge."""
_LOOKED_AT = 6.0
"""Seconds after which it can be told how long the rest will take."""
_NUMBER = re.compile(
    r"\W*(?:(?:page|seite|s|p)\W{0,3})?\d{1,4}(?:\s*(?:/|of|von|de)\s*\d{1,4})?\W*", re.IGNORECASE
)
_DIGITS = re.compile(r"\d+")
_ENDS = (".", "!", "?", "…", ":", "。", "！", "？", '"', "”", "»")


def read(path: Path, told: Told) -> Read:
    """Raises BadDocument."""
    from pypdf import PdfReader
    from pypdf.errors import DependencyError

    # It says of every oddity what it did about it.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        with path.open("rb") as file:
            reader = PdfReader(file)
            if reader.is_encrypted and not reader.decrypt(""):
                raise limits.protected()
            return _read(reader, told)
    except (BadDocument, MemoryError):
        raise
    except DependencyError:
        raise limits.protected() from None
    except Exception as error:  # noqa: BLE001  whatever a broken file makes of a reader is a broken file
        logging.getLogger(__name__).info("a PDF can't be read: %s", type(error).__name__)
        raise limits.damaged() from None


def _read(reader: PdfReader, told: Told) -> Read:
    total = _page_count(reader)
    told(0, total)
    pages: list[list[str]] = []
    begun, length = time.monotonic(), 0
    for page in reader.pages:
        pages.append(_lines(page.extract_text()))
        length += sum(map(len, pages[-1]))
        if length > limits.LONGEST:
            raise limits.too_long()
        told(len(pages), total)
        taken = time.monotonic() - begun
        if taken > _LOOKED_AT and taken / len(pages) * total > limits.COMPUTING:
            raise limits.too_slow()
    if not length:
        raise limits.no_text()
    metadata = reader.metadata
    title = (metadata.title or "") if metadata is not None else ""
    return Read(_blocks(_without_edges(pages), _headings(reader)), title, _language(reader), len(pages))


def _page_count(reader: PdfReader) -> int:
    """As the file says, before anything is built for each of them."""
    count = int(reader.root_object["/Pages"].get_object()["/Count"])  # type: ignore[index]
    if not 0 < count <= limits.MOST_PAGES:
        raise BadDocument(
            Text("This document says that it has {count:,} pages.", count=count), limits.SOME_PART
        )
    return len(reader.pages)


def _lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.split("\n")]


def _without_edges(pages: Sequence[list[str]]) -> list[list[str]]:
    """Pages without running heads, feet and page numbers."""
    counts = Counter(
        key for lines in pages for key in {_DIGITS.sub("#", line) for line in _edges(lines) if line}
    )
    often = {key for key, number in counts.items() if number >= max(3, _OFTEN * len(pages))}
    if len(pages) < _FEWEST_PAGES:
        often = set()
    return [_inner(lines, often) for lines in pages]


def _inner(lines: Sequence[str], often: set[str]) -> list[str]:
    edges = set(_edges(lines))
    kept = [
        "" if line in edges and (_DIGITS.sub("#", line) in often or _NUMBER.fullmatch(line)) else line
        for line in lines
    ]
    filled = [place for place, line in enumerate(kept) if line]
    return kept[filled[0] : filled[-1] + 1] if filled else []


def _edges(lines: Sequence[str]) -> list[str]:
    filled = [line for line in lines if line]
    return filled[:_EDGE] + filled[-_EDGE:]


def _blocks(pages: Sequence[list[str]], headings: dict[int, list[str]]) -> list[Block]:
    """Paragraphs, those over the end of a page too; a line much shorter than the others ends one."""
    blocks: list[Block] = []
    held: list[str] = []
    begun = 1

    def close() -> None:
        nonlocal held
        if held:
            text = joined(held)
            blocks.append(Block(text, begun, text in named or is_heading(text)))
        held = []

    for number, lines in enumerate(pages, start=1):
        named = set(headings.get(number, ()))
        width = sorted(map(len, filter(None, lines)))[-max(1, len(lines) // 5) :][:1]
        usual = width[0] if width else 0
        for line in lines:
            if not line or line in named:
                close()
            if not line:
                continue
            if not held:
                begun = number
            held.append(line)
            if line in named or (len(line) < 0.75 * usual and line.endswith(_ENDS)) or is_heading(line):
                close()
        if held and held[-1].endswith(_ENDS):
            close()
    close()
    return blocks


def _headings(reader: PdfReader) -> dict[int, list[str]]:
    """The titles in the outline, by page from 1; an outline that makes no sense is none."""
    found: dict[int, list[str]] = {}

    def take(entries: Sequence[Any], depth: int) -> None:
        for entry in entries:
            if isinstance(entry, list):
                if depth < 5:
                    take(entry, depth + 1)
            elif (page := reader.get_destination_page_number(entry)) is not None:
                found.setdefault(page + 1, []).append(" ".join((entry.title or "").split()))

    try:
        take(reader.outline, 0)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001  the text is there in any case
        return {}
    return found


def _language(reader: PdfReader) -> str:
    return str(reader.root_object.get("/Lang", ""))
