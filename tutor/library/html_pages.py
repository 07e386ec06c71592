"""HTML as the words that it would show. Nothing is rendered, run or fetched; a link is its words.

Where a page says what its main part is, the rest is left out: menus, adverts, what else there is to read.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

from tutor.library.contract import Block, Read, Told

_HIDDEN = frozenset(
    "script style template noscript svg math iframe object canvas audio video nav button select textarea "
    "dialog rt rp".split()
)
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_BLOCKS = _HEADINGS | frozenset(
    "p div section article main header footer aside address blockquote pre ul ol li dl dt dd table tr "
    "caption figure figcaption hr body html details summary".split()
)
_ENDLESS = frozenset("area base br col embed hr img input link meta param source track wbr".split())
"""Elements without an end."""


_NOT_MAIN = frozenset("navigation search contentinfo complementary".split())
"""Roles of what stands beside the text."""
_INVISIBLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_FEWEST = 200
"""Characters of a main part that is one."""
_PART = 100_000
"""Characters that are read between two reports."""


def read_page(text: str, told: Told = lambda done, total: None) -> Read:
    page, done = _Page(), 0
    for start in range(0, len(text), _PART):
        page.feed(text[start : start + _PART])
        # What it could not make sense of yet is not done, and nothing is told where nothing is.
        if (sense := min(start + _PART, len(text)) - len(page.rawdata)) > done:
            done = sense
            told(done, len(text))
    page.close()
    page.end_block()
    blocks = page.main if sum(len(block.text) for block in page.main) >= _FEWEST else page.blocks
    first = next((block.text for block in blocks if block.heading), "")
    return Read(blocks, page.title.strip() or first, page.language)


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self.main: list[Block] = []
        """Those that stand in the main part."""
        self.title = ""
        self.language = ""
        self._held: list[str] = []
        self._heading = False
        self._in_title = False
        self._hidden: list[str] = []
        """The elements that show nothing and are still open."""
        self._inside: list[str] = []
        """The elements that hold the main part and are still open, with those of the same name in them."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._hidden:
            if tag == self._hidden[-1] and tag not in _ENDLESS:
                self._hidden.append(tag)
            return
        named = dict(attrs)
        if tag == "html":
            self.language = named.get("lang") or named.get("xml:lang") or self.language
        if tag in _HIDDEN or (_is_hidden(named) and tag not in _ENDLESS):
            self._hidden.append(tag)
            if tag in _BLOCKS:
                self.end_block()
            return
        if tag == "title":
            self._in_title = True
        elif tag == "br":
            self._held.append(" ")
        elif tag in ("td", "th"):
            self._held.append(", " if "".join(self._held).strip() else "")
        if tag in _BLOCKS:
            self.end_block()
            self._heading = tag in _HEADINGS
        if (tag == "main" or named.get("role") == "main") if not self._inside else tag == self._inside[0]:
            self._inside.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # XHTML may close any element at once: <script src="…"/> hides nothing.
        if tag in _ENDLESS or tag in _BLOCKS:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if self._hidden:
            if tag == self._hidden[-1]:
                self._hidden.pop()
            return
        if tag == "title":
            self._in_title = False
        if tag in _BLOCKS:
            self.end_block()
        if self._inside and tag == self._inside[0]:
            self._inside.pop()

    def handle_data(self, data: str) -> None:
        if self._hidden:
            return
        if self._in_title:
            self.title += data
        else:
            self._held.append(data)

    def end_block(self) -> None:
        """What was read up to here is a paragraph or a heading."""
        if text := " ".join("".join(self._held).split()):
            self.blocks.append(Block(text, heading=self._heading))
            if self._inside:
                self.main.append(self.blocks[-1])
        self._held, self._heading = [], False


def _is_hidden(named: dict[str, str | None]) -> bool:
    return (
        "hidden" in named
        or named.get("aria-hidden") == "true"
        or named.get("role") in _NOT_MAIN
        or bool(_INVISIBLE.search(named.get("style") or ""))
    )


def links(text: str) -> list[tuple[str, str]]:
    """Where the links of a page lead, and their words, in order."""
    page = _Links()
    page.feed(text)
    page.close()
    return [(to, " ".join(words.split())) for to, words in page.found]


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, str]] = []
        self._in_link = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self._in_link = True
            self.found.append((dict(attrs).get("href") or "", ""))

    def handle_endtag(self, tag: str) -> None:
        self._in_link = self._in_link and tag != "a"

    def handle_data(self, data: str) -> None:
        if self._in_link:
            to, words = self.found[-1]
            self.found[-1] = to, words + data
