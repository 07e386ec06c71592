"""Electronic books: the chapters in the order in which they are read."""

from __future__ import annotations

from typing import Any

from tutor.errors import BadDocument
from tutor.library import limits
from tutor.library.archive import Archive, inside
from tutor.library.contract import Block, Read, Told
from tutor.library.decoding import decode
from tutor.library.html_pages import read_page

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_PAGES = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml")
MOST_CHAPTERS = 5_000


def read(archive: Archive, told: Told) -> Read:
    """Raises BadDocument."""
    root = _first(archive.xml(_CONTAINER), "rootfile")
    package = (root.get("full-path") or "") if root is not None else ""
    book = archive.xml(package)
    chapters = _chapters(book, package)
    if _encrypted(archive) & set(chapters):
        raise BadDocument("This book is locked by its seller.", "Choose one without copy protection.")
    if len(chapters) > MOST_CHAPTERS:
        raise limits.bomb()
    language, title = _said(book, "language"), _said(book, "title")
    blocks: list[Block] = []
    total = len(chapters)
    for number, name in enumerate(chapters):
        told(number, total)
        if archive.has(name):
            chapter = read_page(decode(archive.read(name), language))
            blocks += chapter.blocks
    return Read(blocks, title, language)


def _chapters(book: Any, package: str) -> list[str]:
    """Names inside the archive, each once."""
    items = {
        item.get("id"): inside(package, item.get("href") or "")
        for item in _all(book, "item")
        if item.get("media-type") in _PAGES
    }
    ordered = [items[key] for one in _all(book, "itemref") if (key := one.get("idref")) in items]
    return list(dict.fromkeys(ordered))


def _encrypted(archive: Archive) -> set[str]:
    """Names of parts that can't be read; fonts are often among them, which nobody needs."""
    if not archive.has(_ENCRYPTION):
        return set()
    return {inside("", one.get("URI") or "") for one in _all(archive.xml(_ENCRYPTION), "CipherReference")}


def _said(book: Any, what: str) -> str:
    found = _first(book, what)
    return (found.text or "").strip() if found is not None else ""


def _first(root: Any, name: str) -> Any:
    return next(iter(_all(root, name)), None)


def _all(root: Any, name: str) -> list[Any]:
    """Elements by name, whatever their namespace."""
    return [element for element in root.iter() if str(element.tag).rpartition("}")[2] == name]
