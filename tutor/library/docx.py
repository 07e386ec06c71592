"""Word's documents: paragraphs and headings as they were last laid out on pages."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from tutor.library import limits
from tutor.library.archive import Archive
from tutor.library.contract import Block, Read, Told

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_EVERY = 200
"""Paragraphs between two reports."""


def read(archive: Archive, told: Told) -> Read:
    """Raises BadDocument."""
    data = archive.read("word/document.xml")
    total = max(1, data.count(b"</w:p>"))
    headings = _headings(archive)
    blocks: list[Block] = []
    page = 1
    for number, paragraph in enumerate(_paragraphs(data)):
        text, breaks = _text(paragraph)
        if text:
            style = paragraph.find(f"{_W}pPr/{_W}pStyle")
            blocks.append(Block(text, page, style is not None and style.get(f"{_W}val") in headings))
        page += breaks
        if number % _EVERY == 0:
            told(number, total)
    if page == 1:
        # Never laid out, or one page long: then there is nothing to tell apart.
        blocks = [Block(block.text, None, block.heading) for block in blocks]
    return Read(blocks, _title(archive), pages=page if page > 1 else 0)


def _paragraphs(data: bytes) -> Iterator[Any]:
    from defusedxml.ElementTree import iterparse

    try:
        for _, element in iterparse(io.BytesIO(data)):
            if element.tag == f"{_W}p":
                yield element
                element.clear()
    except (ValueError, SyntaxError):
        raise limits.damaged() from None


def _text(paragraph: Any) -> tuple[str, int]:
    """What it says, and how many pages end in it."""
    parts: list[str] = []
    breaks = 0
    for element in paragraph.iter():
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
    return "".join(parts).strip(), breaks


def _headings(archive: Archive) -> frozenset[str]:
    """The keys of the styles of headings; what they are called differs from language to language."""
    if not archive.has("word/styles.xml"):
        return frozenset()
    found = set()
    for style in archive.xml("word/styles.xml").iter(f"{_W}style"):
        name = style.find(f"{_W}name")
        called = (name.get(f"{_W}val") or "").lower() if name is not None else ""
        if called.startswith("heading") or called in ("title", "subtitle"):
            found.add(style.get(f"{_W}styleId") or "")
    return frozenset(found)


def _title(archive: Archive) -> str:
    if not archive.has("docProps/core.xml"):
        return ""
    return archive.xml("docProps/core.xml").findtext(_TITLE) or ""
