"""Plain text: paragraphs between empty lines or one a line, pages between form feeds."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from tutor.library.contract import Block, Read

_HEADING = re.compile(
    r"(chapter|part|section|act|scene|lesson|unit|kapitel|teil|chapitre|partie|cap[ií]tulo|parte|capitolo|глава)\b"
    r"[\s.:]*[\w.:–-]{0,12}.{0,50}$",
    re.IGNORECASE,
)
_PARTED = re.compile(r"([^\W\d_]+)[-\u2010\u00ad]$")
_LETTERS = re.compile(r"[^\W\d_]+")
_UNSPACED = re.compile("[\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]")
"""Chinese and Japanese are written without spaces."""
ENDS = (".", "!", "?", "…", ":", "。", "！", "？", '"', "”", "»")
"""What a paragraph ends with."""
_LINE = 110
"""Characters; longer lines were not broken by whoever wrote them, and are paragraphs."""


def read(text: str) -> Read:
    pages = text.replace("\r\n", "\n").replace("\r", "\n").split("\f")
    blocks: list[Block] = []
    for number, page in enumerate(pages, start=1):
        blocks += (
            Block(paragraph, number if len(pages) > 1 else None, is_heading(paragraph))
            for paragraph in paragraphs(page)
        )
    return Read(blocks, pages=len(pages) if len(pages) > 1 else 0)


def paragraphs(text: str) -> list[str]:
    """Lines that were broken at a margin are joined; a word that was parted there is whole again."""
    parts = re.split(r"\n[ \t]*\n", text)
    found: list[str] = []
    for part in parts:
        lines = [line.strip() for line in part.split("\n") if line.strip()]
        if len(lines) > 1 and (len(parts) < 3 or max(map(len, lines)) > _LINE) and not _is_broken(lines):
            found += lines
        elif lines:
            found.append(joined(lines))
    return found


def joined(lines: Sequence[str], is_word: Callable[[str, str], bool] = lambda whole, parted: True) -> str:
    """One paragraph of lines.

    `is_word` tells of a word that the end of a line parts whether it is written in one, rather than with its
    hyphen.
    """
    parts = [lines[0]]
    for line in lines[1:]:
        last = parts[-1]
        if (start := _PARTED.search(last)) is not None and line[:1].islower():
            rest = _LETTERS.match(line)
            begun, after = start.group(1), rest.group() if rest is not None else ""
            if last.endswith("\u00ad") or is_word(begun + after, f"{begun}-{after}"):
                parts[-1] = last[:-1]
        elif not (_UNSPACED.match(line) and _UNSPACED.match(last[-1:])):
            parts.append(" ")
        parts.append(line)
    return "".join(parts)


def is_heading(paragraph: str) -> bool:
    """Whether a paragraph looks like one: short, and in capitals or called a chapter."""
    if len(paragraph) > 80 or paragraph[-1:] in '.,;:!?…"”':
        return False
    letters = sum(character.isalpha() for character in paragraph)
    return (letters > 3 and paragraph.isupper()) or bool(_HEADING.match(paragraph))


def _is_broken(lines: list[str]) -> bool:
    """Whether most lines end in mid-sentence."""
    open_ = sum(line[-1:] not in '.!?…:"”»。！？' for line in lines[:-1])
    return open_ * 2 > len(lines) - 1
