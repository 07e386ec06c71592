"""Word's documents: paragraphs, headings and rows of tables, as they were last laid out on pages.

A note stands after the paragraph that points to it; contents lists, deleted and hidden words are left out.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tutor.library import limits
from tutor.library.archive import Archive
from tutor.library.contract import Block, Read, Told

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_LANGUAGE = "{http://purl.org/dc/elements/1.1/}language"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
"""The same once more, for old programs."""
_EVERY = 200
"""Paragraphs between two reports."""
_LONGEST_ROW = 300
"""Characters; a longer row is no table's, but lays the page out."""
_DEEPEST = 10
"""Styles that stand on styles."""
_NOTES = {"footnoteReference": "word/footnotes.xml", "endnoteReference": "word/endnotes.xml"}


@dataclass(slots=True)
class _Row:
    """A row of a table that is being read."""

    blocks: list[Block]
    cells: int = 0

    def shown(self) -> list[Block]:
        """One line, where each cell holds a line."""
        length = sum(len(block.text) for block in self.blocks)
        if len(self.blocks) > max(1, self.cells) or length > _LONGEST_ROW or not self.blocks:
            return self.blocks
        return [Block(", ".join(block.text for block in self.blocks), self.blocks[0].page)]


def read(archive: Archive, told: Told) -> Read:
    """Raises BadDocument."""
    data = archive.read("word/document.xml")
    total = max(1, data.count(b"</w:p>"))
    reading = _Reading(_styles(archive), {kind: _notes(archive, part) for kind, part in _NOTES.items()})
    for number, element in enumerate(_elements(data)):
        reading.take(element)
        if number % _EVERY == 0:
            told(min(number, total), total)
    blocks, page = reading.blocks, reading.page
    if page == 1:
        # Never laid out, or one page long: then there is nothing to tell apart.
        blocks = [Block(block.text, None, block.heading) for block in blocks]
    return Read(blocks, *_said(archive), pages=page if page > 1 else 0)


class _Reading:
    def __init__(self, styles: Mapping[str, str], notes: Mapping[str, Mapping[str, str]]) -> None:
        self.blocks: list[Block] = []
        self.page = 1
        self._styles = styles
        self._notes = notes
        self._rows: list[_Row] = []
        """Those that are open, of tables in tables."""

    def take(self, told: tuple[str, Any]) -> None:
        event, element = told
        name = str(element.tag).removeprefix(_W)
        if event == "start":
            if name == "tr":
                self._rows.append(_Row([]))
        elif name == "p":
            self._paragraph(element)
        elif name == "tc" and self._rows:
            self._rows[-1].cells += 1
        elif name == "tr" and self._rows:
            row = self._rows.pop()
            (self._rows[-1].blocks if self._rows else self.blocks).extend(row.shown())

    def _paragraph(self, paragraph: Any) -> None:
        text, breaks, notes = _text(paragraph)
        kind = self._kind(paragraph)
        if text and kind != "contents":
            into = self._rows[-1].blocks if self._rows else self.blocks
            into.append(Block(text, self.page, kind == "heading"))
            into += (
                Block(note, self.page)
                for name, number in notes
                if (note := self._notes[name].get(number, ""))
            )
        self.page += breaks

    def _kind(self, paragraph: Any) -> str:
        if (level := paragraph.find(f"{_W}pPr/{_W}outlineLvl")) is not None:
            return "heading" if (level.get(f"{_W}val") or "9") < "9" else ""
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        return self._styles.get(style.get(f"{_W}val") or "", "") if style is not None else ""


def _elements(data: bytes) -> Iterator[tuple[str, Any]]:
    from defusedxml.ElementTree import iterparse

    skipped = 0
    try:
        for event, element in iterparse(io.BytesIO(data), ("start", "end")):
            if element.tag == _FALLBACK:
                skipped += 1 if event == "start" else -1
            if element.tag in (f"{_W}p", f"{_W}tc", f"{_W}tr"):
                if not skipped:
                    yield event, element
                if event == "end":
                    element.clear()
    except (ValueError, SyntaxError):
        raise limits.damaged() from None


def _text(paragraph: Any) -> tuple[str, int, list[tuple[str, str]]]:
    """What it says, how many pages end in it, and the notes to which it points: kind and number."""
    parts: list[str] = []
    notes: list[tuple[str, str]] = []
    breaks = 0
    waiting = [paragraph]
    while waiting:
        element = waiting.pop()
        match str(element.tag).removeprefix(_W):
            case "t":
                parts.append(element.text or "")
            case "tab" | "br" | "cr":
                parts.append(" ")
                breaks += element.get(f"{_W}type") == "page"
            case "noBreakHyphen":
                parts.append("-")
            case "lastRenderedPageBreak":
                breaks += 1
            case "footnoteReference" | "endnoteReference" as kind:
                notes.append((kind, element.get(f"{_W}id") or ""))
            case "moveFrom" | "pPr":
                continue
            case "r" if element.find(f"{_W}rPr/{_W}vanish") is not None:
                continue
        waiting.extend(reversed(element))
    return "".join(parts).strip(), breaks, notes


def _notes(archive: Archive, part: str) -> dict[str, str]:
    """What each note says, by its number."""
    if not archive.has(part):
        return {}
    notes = archive.xml(part)
    return {
        note.get(f"{_W}id") or "": " ".join(_text(paragraph)[0] for paragraph in note.iter(f"{_W}p")).strip()
        for note in notes
        if note.get(f"{_W}type") not in ("separator", "continuationSeparator", "continuationNotice")
    }


def _styles(archive: Archive) -> dict[str, str]:
    """Which styles are headings or lists of contents; their keys differ from language to language."""
    if not archive.has("word/styles.xml"):
        return {}
    kinds: dict[str, str] = {}
    bases: dict[str, str] = {}
    for style in archive.xml("word/styles.xml").iter(f"{_W}style"):
        key = style.get(f"{_W}styleId") or ""
        name, base = style.find(f"{_W}name"), style.find(f"{_W}basedOn")
        called = (name.get(f"{_W}val") or "").lower() if name is not None else ""
        if called.startswith("heading") or called in ("title", "subtitle"):
            kinds[key] = "heading"
        elif called.startswith(("toc ", "table of ", "index ")):
            kinds[key] = "contents"
        if base is not None:
            bases[key] = base.get(f"{_W}val") or ""
    return {key: kind for key in {*kinds, *bases} if (kind := _inherited(key, kinds, bases))}


def _inherited(key: str, kinds: Mapping[str, str], bases: Mapping[str, str]) -> str:
    for _ in range(_DEEPEST):
        if key in kinds:
            return kinds[key]
        key = bases.get(key, "")
    return ""


def _said(archive: Archive) -> tuple[str, str]:
    """Title and language."""
    if not archive.has("docProps/core.xml"):
        return "", ""
    core = archive.xml("docProps/core.xml")
    return core.findtext(_TITLE) or "", core.findtext(_LANGUAGE) or ""
