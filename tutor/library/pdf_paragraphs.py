"""The lines of a PDF become paragraphs and headings, by where they stand and how large they are."""

from __future__ import annotations

import itertools
import re
import statistics
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from tutor.library.contract import Block
from tutor.library.pdf_lines import Line
from tutor.library.plain import ENDS, is_heading, joined

LARGER = 1.12
"""Times the size of the text: so large is a heading."""
SMALLER = 0.92
"""Times the size of the text: so small is a note at the foot of a page."""
LONGEST_HEADING = 160
"""Characters."""
APART = 1.35
"""Times the usual distance of two lines: a paragraph begins."""
INDENTED = 0.8
"""Of the size: so far in a paragraph begins."""
SHORT = 0.85
"""Of the column's width: a line that is shorter may be the last one."""
_ITEM = re.compile(r"(?:[•‣◦▪●–—*·]|\(?(?:\d{1,3}|[a-z])[.)]|\[\d{1,3}\])\s")
_NUMBERED = re.compile(
    r"^(?:(?i:chapter|kapitel|part|appendix|section)\s+)?(?:\d{1,3}|[A-Z])(?:\.\d+)*[.:)]?\s+"
)
_WORD = re.compile(r"\w+(?:-\w+)*")


def blocks(
    pages: Sequence[list[Line]], headings: Mapping[int, Sequence[str]], working: Callable[[int], None]
) -> list[Block]:
    """`headings` are the titles in the outline, by page from 1; `working` is told each page."""
    everything = [line for lines in pages for line in lines]
    if not everything:
        return []
    sizes: Counter[float] = Counter()
    for line in everything:
        sizes[round(line.size * 2) / 2] += len(line.text)
    body = sizes.most_common(1)[0][0]
    made = _Paragraphs(
        body, Counter(word.casefold() for line in everything for word in _WORD.findall(line.text))
    )
    for number, lines in enumerate(pages, start=1):
        titles = {_plain(title) for one in (number - 1, number) for title in headings.get(one, ())} - {""}
        made.take_page(number, lines, titles)
        working(number)
    made.close()
    return made.blocks


def _plain(title: str) -> str:
    """Without its number, its blanks and its case: outlines differ in these from the pages."""
    return "".join(_NUMBERED.sub("", title.strip()).casefold().split())


@dataclass(slots=True)
class _Held:
    lines: list[Line]
    page: int
    heading: bool


class _Paragraphs:
    def __init__(self, body: float, words: Counter[str]) -> None:
        self.blocks: list[Block] = []
        self._body = body
        self._words = words
        self._held: _Held | None = None
        self._notes: list[Block] = []
        """At the foot of the page on which the paragraph goes on elsewhere."""

    def take_page(self, number: int, lines: Sequence[Line], titles: Collection[str]) -> None:
        text, notes = self._parted(lines)
        leading = _leading(text)
        before: Line | None = None
        for line in text:
            heading = self._is_heading(line, titles)
            held = self._held
            if held is not None and (
                heading != held.heading
                or (heading and not self._same_heading(held, line, before))
                or (not heading and _begins(line, before, held.lines[-1], leading))
            ):
                self.close()
            if self._held is None:
                self._held = _Held([], number, heading)
            self._held.lines.append(line)
            before = line
        if self._held is not None and self._held.heading:
            self.close()
        self._take_notes(number, notes)
        if self._held is not None and self._held.lines[-1].text.endswith(ENDS):
            self.close()

    def close(self) -> None:
        if (held := self._held) is not None:
            text = joined([line.text for line in held.lines], self._is_word)
            self.blocks.append(Block(text, held.page, held.heading and len(text) <= LONGEST_HEADING))
        self._held = None
        self.blocks += self._notes
        self._notes = []

    def _is_word(self, whole: str, parted: str) -> bool:
        """Whether a word that a line parts is written so elsewhere, rather than with its hyphen."""
        return self._words[whole.casefold()] >= self._words[parted.casefold()]

    def _parted(self, lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
        """The text of a page, and the notes at its foot."""
        foot = len(lines)
        while foot and lines[foot - 1].size <= SMALLER * self._body:
            foot -= 1
        # A page that is small throughout is no foot.
        return (list(lines), []) if foot == 0 else (list(lines[:foot]), list(lines[foot:]))

    def _take_notes(self, number: int, notes: Sequence[Line]) -> None:
        held: list[Line] = []
        for place, line in enumerate(notes):
            if held and (line.text[:1].isdigit() or line.base - notes[place - 1].base > 0):
                self._notes.append(Block(joined([one.text for one in held], self._is_word), number))
                held = []
            held.append(line)
        if held:
            self._notes.append(Block(joined([one.text for one in held], self._is_word), number))

    def _is_heading(self, line: Line, titles: Collection[str]) -> bool:
        if not any(character.isalpha() for character in line.text):
            return False
        plain = _plain(line.text)
        if plain in titles or (len(plain) > 20 and any(title.startswith(plain) for title in titles)):
            return True
        large = line.size >= LARGER * self._body and len(line.text) <= LONGEST_HEADING
        return large or is_heading(line.text)

    def _same_heading(self, held: _Held, line: Line, before: Line | None) -> bool:
        """A heading over several lines."""
        last = held.lines[-1]
        return (
            before is last
            and abs(last.size - line.size) < 0.5
            and 0 < last.base - line.base < 1.6 * line.size
            and not _ITEM.match(line.text)
            and sum(len(one.text) for one in held.lines) + len(line.text) <= LONGEST_HEADING
        )


def _leading(lines: Sequence[Line]) -> float:
    """The usual distance of two lines of the text on a page; 0 where there is none."""
    distances = [
        round(first.base - second.base, 1)
        for first, second in itertools.pairwise(lines)
        if 0 < first.base - second.base < 3 * first.size
    ]
    return statistics.mode(distances) if distances else 0.0


def _begins(line: Line, before: Line | None, last: Line, leading: float) -> bool:
    """Whether a line is the first one of a paragraph; `last` is the one before, `before` if on this page."""
    if _ITEM.match(line.text) or line.cells > 1:
        return True
    left, right = line.column
    ended = last.text.endswith(ENDS)
    if before is None or before.base <= line.base:
        # Another page or column: what is no sentence yet goes on there.
        return ended
    if abs(line.size - last.size) > 0.15 * last.size:
        return True
    if leading and before.base - line.base > APART * leading:
        return True
    # What hangs below the first line of an item belongs to it.
    indented = line.left - max(left, before.left) > INDENTED * line.size and not _ITEM.match(before.text)
    if before.cells > 1:
        return indented or line.left < before.left + line.size
    short = before.right - left < SHORT * (right - left)
    return (indented and not short) or (short and ended) or (indented and ended)
