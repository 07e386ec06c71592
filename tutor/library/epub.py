"""Electronic books: the chapters in the order in which they are read, each under its name in the contents."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tutor.errors import BadDocument
from tutor.library import limits
from tutor.library.archive import Archive, inside
from tutor.library.contract import Block, Read, Told
from tutor.library.decoding import decode
from tutor.library.html_pages import links, read_page

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_OLD_CONTENTS = "application/x-dtbncx+xml"
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
    contents, names = _contents(archive, book, package, language)
    blocks: list[Block] = []
    total = len(chapters)
    for number, name in enumerate(chapters):
        told(number, total)
        if archive.has(name) and name not in contents:
            chapter = read_page(decode(archive.read(name), language))
            blocks += _headed(chapter.blocks, names.get(name, ""))
    return Read(blocks, title, language)


def _headed(blocks: Sequence[Block], name: str) -> list[Block]:
    """A chapter that does not begin with a heading gets the one that it has in the contents."""
    if not name or not blocks or blocks[0].heading:
        return list(blocks)
    if " ".join(blocks[0].text.casefold().split()) == name.casefold():
        return [Block(name, heading=True), *blocks[1:]]
    return [Block(name, heading=True), *blocks]


def _contents(archive: Archive, book: Any, package: str, language: str) -> tuple[set[str], dict[str, str]]:
    """The parts that are lists of contents, and what they call each chapter."""
    lists: set[str] = set()
    names: dict[str, str] = {}
    for item in _all(book, "item"):
        part = inside(package, item.get("href") or "")
        is_list = "nav" in (item.get("properties") or "").split()
        if not archive.has(part):
            continue
        if is_list:
            lists.add(part)
            found = links(decode(archive.read(part), language))
        elif item.get("media-type") == _OLD_CONTENTS:
            found = _points(archive.xml(part))
        else:
            continue
        for reference, name in found:
            # The first one of a chapter is the chapter's, later ones are of parts of it.
            names.setdefault(inside(part, reference), name)
    return lists, names


def _points(contents: Any) -> list[tuple[str, str]]:
    found = []
    for point in _all(contents, "navPoint"):
        name, target = _first(point, "text"), _first(point, "content")
        if name is not None and target is not None:
            found.append((target.get("src") or "", " ".join((name.text or "").split())))
    return found


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
