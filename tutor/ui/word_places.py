"""Where the words of a shown text are, in any script."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import pairwise
from typing import TypeAlias

from PySide6.QtCore import QTextBoundaryFinder

from tutor.lessons.word_splitting import is_prepared, spans, unspaced_language

Span: TypeAlias = tuple[int, int]
"""First character, and the one after the last; counted like Python's."""


def word_spans(text: str) -> list[Span]:
    """In the order of the text, whatever its direction."""
    language = unspaced_language(text)
    if language and is_prepared(language):
        return spans(text, language)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, text)
    places = [0]
    while (place := finder.toNextBoundary()) >= 0:
        places.append(place)
    places = _like_python(text, places)
    # What is between two words is a piece, too.
    return [span for span in pairwise(places) if any(c.isalnum() for c in text[slice(*span)])]


def _like_python(text: str, places: list[int]) -> list[int]:
    """Qt counts characters beyond the first 65536 twice."""
    if all(ord(character) < 0x10000 for character in text):
        return places
    counted: list[int] = []
    for index, character in enumerate(text):
        counted += [index] * (2 if ord(character) >= 0x10000 else 1)
    counted.append(len(text))
    return [counted[place] for place in places]


def runs_left(text: str) -> bool:
    """Whether a text is read from right to left, by its first letter that tells."""
    told = (unicodedata.bidirectional(character) for character in text)
    return next((kind != "L" for kind in told if kind in ("L", "R", "AL")), False)


def word_at(spans: Sequence[Span], position: int) -> Span | None:
    """The word that a place between two characters belongs to."""
    return next(((first, after) for first, after in spans if first <= position <= after), None)


def next_word(spans: Sequence[Span], now: Span | None, step: int) -> Span | None:
    """The word after (+1) or before (-1) the present one; None beyond the ends."""
    if now is None:
        return (spans[0] if step > 0 else spans[-1]) if spans else None
    later = [span for span in spans if span[0] >= now[1]]
    earlier = [span for span in spans if span[1] <= now[0]]
    if step > 0:
        return later[0] if later else None
    return earlier[-1] if earlier else None
