"""What stands at the edge of the pages and is no part of the text: running heads and feet, page numbers.

A running head changes with the chapter; but it stands at the same height, and the pages beside have it too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from tutor.library.pdf_lines import Line

FEWEST_PAGES = 4
"""In a shorter document nothing is told to be an edge, but for numbers."""
OFTEN = 0.5
"""Share of the lines at one height that are repeated."""
MOST_LINES = 3
"""At the top and at the bottom of a page."""
NEIGHBOURS = (-2, -1, 1, 2)
"""Pages that may have the same head: left and right ones differ."""
_HEIGHT = 4.0
"""Points within which lines stand at the same height."""
_DIGITS = re.compile(r"\d+|\b[ivxlc]+\b")
_NUMBER = re.compile(
    r"\W*(?:(?:page|seite|pagina|página|s|p)\W{0,3})?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:/|of|von|de|sur)\s*\d{1,4})?\W*",
    re.IGNORECASE,
)


def without_edges(pages: Sequence[list[Line]]) -> list[list[Line]]:
    """The pages, from the outside in as far as there are edges."""
    kept = [list(lines) for lines in pages]
    for at_top in (True, False):
        for _ in range(MOST_LINES):
            if not _drop(kept, at_top):
                break
    return kept


def _drop(pages: list[list[Line]], at_top: bool) -> bool:
    """Drop the outermost line where it is an edge; whether any was."""
    outer = [_outermost(lines, at_top) for lines in pages]
    repeated: Counter[int] = Counter()
    standing: Counter[int] = Counter()
    for number, line in enumerate(outer):
        if line is not None:
            height = round(line.base / _HEIGHT)
            standing[height] += 1
            beside = [outer[number + step] for step in NEIGHBOURS if 0 <= number + step < len(outer)]
            repeated[height] += any(_alike(line, one) for one in beside if one is not None)
    heads = {
        height
        for height, count in repeated.items()
        if len(pages) >= FEWEST_PAGES and count >= 3 and count >= OFTEN * standing[height]
    }
    dropped = False
    for number, line in enumerate(outer):
        if line is not None and (round(line.base / _HEIGHT) in heads or _NUMBER.fullmatch(line.text)):
            pages[number].remove(line)
            dropped = True
    return dropped


def _outermost(lines: Sequence[Line], at_top: bool) -> Line | None:
    if not lines:
        return None
    return max(lines, key=lambda line: line.base) if at_top else min(lines, key=lambda line: line.base)


def _alike(one: Line, other: Line) -> bool:
    return abs(one.base - other.base) <= _HEIGHT and _DIGITS.sub("#", one.text) == _DIGITS.sub(
        "#", other.text
    )
