"""A text falls into passages: about 160 words each, cut where a paragraph ends, or else a sentence. Pure.

blocks (paragraphs and headings, with their pages) ──► passages ──► split into the words of the search
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from tutor.library.contract import Block
from tutor.library.documents import NewPassage

AIM = 160
"""Words of a passage, where its paragraphs allow it: a minute of speech, a fifth of a small model's room."""
MOST = 200
FEWEST = 40
"""A section with fewer words goes on into the next one."""
LONGEST_WORD = 200
"""Characters; what is longer is no word, and is cut."""

_UNSPACED = re.compile(
    "[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
_PER_WORD = 1.7
"""Characters of a word in scripts without spaces."""
_LONGEST_MEAN = 15
"""Characters of a word and its space, in texts of the longest words; what has more is no text."""
_END = re.compile(r"[.!?…؟।]+[\"'”’»)\]]*(?=\s)|[。！？]+[」』”’）]*")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(\"'“„])(?:\w|Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|vs|etc|No|Nr|Fig|pp|vol|approx|ca|bzw|M|Mme|[ei]\.[eg]|z\.\s?B)\.$"
)
_NEXT = re.compile(r"\s*(\S)")
_LIGATURES = {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
}
"""Which old fonts have for two letters that no search and no voice knows."""
_DROPPED: dict[int, str | None] = {
    **dict.fromkeys([0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF, 0x00AD]),
    **dict.fromkeys(range(0xE0000, 0xE0080)),
    **_LIGATURES,
}
"""Marks that turn the direction of a line, that nobody sees, or that show only where a line breaks.

Those that join letters, or part them, stay: Persian and many emoji are written with them.
"""

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ufff9-\ufffb]")
_STACKED = re.compile(
    "([\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{3})"
    "[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+"
)
"""Accents over accents, which no language has, and which would be drawn over other lines."""


def tidy(text: str) -> str:
    """One paragraph of plain characters: no control characters, no unpaired halves, single spaces."""
    text = unicodedata.normalize("NFC", text.encode("utf-8", "replace").decode("utf-8")).translate(_DROPPED)
    return " ".join(_STACKED.sub(r"\1", _CONTROL.sub(" ", text)).split())


def tidy_title(text: str) -> str:
    """Short enough for a list; may be empty."""
    title = tidy(text[:2000])
    return title if len(title) <= 200 else title[:199].rstrip() + "…"


def text_hash(blocks: Iterable[Block]) -> str:
    """The same for texts that differ only in blanks, case and where the paragraphs end."""
    made = hashlib.sha256()
    for block in blocks:
        if not block.heading:
            made.update("".join(block.text.casefold().split()).encode())
    return made.hexdigest()


def word_count(text: str) -> float:
    """Words by spaces; where there are none, by how many characters a word has."""
    unspaced = len(_UNSPACED.findall(text))
    spaced = len((_UNSPACED.sub(" ", text) if unspaced else text).split())
    return max(spaced + unspaced / _PER_WORD, len(text) / _LONGEST_MEAN)


def sentences(text: str) -> list[str]:
    """The sentences of a paragraph; what is no sentence stays with what stands before it."""
    found, start = [], 0
    for end in _END.finditer(text):
        if _goes_on(text, start, end):
            continue
        found.append(text[start : end.end()].strip())
        start = end.end()
    if rest := text[start:].strip():
        found.append(rest)
    return found


def _goes_on(text: str, start: int, end: re.Match[str]) -> bool:
    """Whether the mark ends something else: "Dr. No", "e.g. this", "“Who?” she asked"."""
    following = _NEXT.match(text, end.end())
    if following is not None and following.group(1).islower():
        return True
    return text[end.start()] == "." and bool(
        _ABBREVIATION.search(text[max(start, end.start() - 12) : end.end()])
    )


def cut(blocks: Iterable[Block], split: Callable[[str], str] = str) -> Iterator[NewPassage]:
    """The passages of a text; `split` tells the words by which each is found."""
    open_ = _Open()
    place = 0

    def close() -> NewPassage:
        nonlocal place
        text, heading = "\n\n".join(open_.parts), open_.heading
        made = NewPassage(place, open_.page, heading, text, split(f"{heading}\n{text}" if heading else text))
        place += 1
        open_.parts, open_.words = [], 0.0
        return made

    for block in blocks:
        if block.heading:
            if open_.words >= FEWEST:
                yield close()
            open_.head(block)
            continue
        for part in _parts(block.text):
            words = word_count(part)
            if open_.parts and open_.words + words > (MOST if open_.words < AIM else AIM):
                yield close()
            open_.add(part, words, block.page)
        # What belongs together in the text stays together here: a paragraph is not filled up with the next.
        if open_.words >= AIM:
            yield close()
    if open_.parts:
        yield close()


@dataclass(slots=True)
class _Open:
    """The passage that is being filled."""

    heading: str = ""
    page: int | None = None
    parts: list[str] = field(default_factory=list)
    words: float = 0.0

    def head(self, block: Block) -> None:
        if self.parts:
            # Too short to stand alone: the heading becomes a line of it.
            self.add(block.text, word_count(block.text), block.page)
        else:
            self.heading = block.text[:200]

    def add(self, text: str, words: float, page: int | None) -> None:
        if not self.parts:
            self.page = page
        self.parts.append(text)
        self.words += words


def _parts(paragraph: str) -> Iterator[str]:
    """The paragraph, or pieces of at most MOST words where it is longer."""
    if word_count(paragraph) <= MOST:
        yield paragraph
        return
    held: list[str] = []
    words = 0.0
    for piece in _pieces(paragraph):
        more = word_count(piece)
        if held and words + more > AIM:
            yield " ".join(held)
            held, words = [], 0.0
        held.append(piece)
        words += more
    yield " ".join(held)


def _pieces(paragraph: str) -> Iterator[str]:
    """Sentences; those that are too long fall into runs of words."""
    for sentence in sentences(paragraph):
        if word_count(sentence) <= MOST:
            yield sentence
            continue
        run: list[str] = []
        count = 0.0
        for word in sentence.split():
            for start in range(0, len(word), LONGEST_WORD):
                part = word[start : start + LONGEST_WORD]
                run.append(part)
                count += word_count(part)
                if count >= AIM:
                    yield " ".join(run)
                    run, count = [], 0.0
        if run:
            yield " ".join(run)
