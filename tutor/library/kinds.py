"""Which kind of document a file is, told by what it begins with, and who reads it."""

from __future__ import annotations

import re
from pathlib import Path

from tutor.errors import BadDocument
from tutor.library import limits, markdown, plain, subtitles
from tutor.library.contract import Read, Told
from tutor.library.decoding import decode
from tutor.library.documents import Kind
from tutor.library.html_pages import read_page
from tutor.text import Text

SUFFIXES = (".pdf", ".docx", ".epub", ".html", ".htm", ".xhtml", ".md", ".markdown", ".txt", ".srt", ".vtt")
"""Usual endings; what a file is called decides nothing but between kinds of text."""

_MARKS = 2
"""So many times as long as what it shows may a text be that is not HTML: times, marks, links."""
_OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HTML = re.compile(
    r"\s*(<\?xml[^>]{0,200}\?>\s*)?(<!--.{0,2000}?-->\s*)?<(!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)


def read_file(path: Path, language: str, told: Told) -> tuple[Kind, Read]:
    """Raises BadDocument and OSError. `language` says which old encoding is likely."""
    with path.open("rb") as file:
        start = file.read(2048)
    if b"%PDF-" in start[:1024]:
        from tutor.library import pdf

        return "pdf", pdf.read(path, told)
    if start.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _read_archive(path, told)
    if start.startswith((_OLD_WORD, b"{\\rtf")):
        raise BadDocument(
            "Files of this old kind can't be read.", "Save it as DOCX, PDF or text, and add that."
        )
    if path.stat().st_size > limits.LARGEST_TEXT:
        raise BadDocument(
            Text(
                "This file is too large for a text: more than {mb} MB.", mb=limits.LARGEST_TEXT // 1_000_000
            ),
            limits.SOME_PART,
        )
    text = decode(path.read_bytes(), language)
    return _read_text(text, path.suffix.lower(), told)


def read_pasted(text: str) -> tuple[Kind, Read]:
    """Text as it comes from the clipboard. Raises BadDocument."""
    if len(text) > limits.LONGEST:
        raise limits.too_long()
    return "text", plain.read(text)


def _read_text(text: str, suffix: str, told: Told) -> tuple[Kind, Read]:
    if suffix in (".html", ".htm", ".xhtml") or _HTML.match(text[:4000]):
        return "html", read_page(text, told)
    if len(text) > limits.LONGEST * _MARKS:
        raise limits.too_long()
    if suffix in (".srt", ".vtt") or text.startswith("WEBVTT"):
        return "subtitles", subtitles.read(text)
    if suffix in (".md", ".markdown"):
        return "markdown", markdown.read(text, told)
    return "text", plain.read(text)


def _read_archive(path: Path, told: Told) -> tuple[Kind, Read]:
    from tutor.library import docx, epub
    from tutor.library.archive import opened

    with opened(path) as archive:
        names = set(archive.names)
        if "word/document.xml" in names:
            return "docx", docx.read(archive, told)
        if "META-INF/container.xml" in names:
            return "epub", epub.read(archive, told)
    raise BadDocument(
        "This is an archive, or a kind of document that can't be read.", "Add PDF, DOCX, EPUB, HTML or text."
    )
