"""HTML as the words that it would show. Nothing is rendered, run or fetched; a link is its words."""

from __future__ import annotations

from html.parser import HTMLParser

from tutor.library.contract import Block, Read

_HIDDEN = frozenset(
    "script style template noscript svg math iframe object canvas audio video nav form button select".split()
)
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_BLOCKS = _HEADINGS | frozenset(
    "p div section article main header footer aside address blockquote pre ul ol li dl dt dd table tr "
    "caption figure figcaption hr body html details summary".split()
)
_ENDLESS = frozenset("area base br col embed hr img input link meta param source track wbr".split())
"""Elements without an end."""


def read_page(text: str) -> Read:
    page = _Page()
    page.feed(text)
    page.close()
    page.end_block()
    first = next((block.text for block in page.blocks if block.heading), "")
    return Read(page.blocks, page.title.strip() or first, page.language)


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self.title = ""
        self.language = ""
        self._held: list[str] = []
        self._heading = False
        self._in_title = False
        self._hidden: list[str] = []
        """The elements that show nothing and are still open."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._hidden:
            if tag == self._hidden[-1] and tag not in _ENDLESS:
                self._hidden.append(tag)
            return
        named = dict(attrs)
        if tag == "html":
            self.language = named.get("lang") or named.get("xml:lang") or self.language
        if tag in _HIDDEN or (
            ("hidden" in named or named.get("aria-hidden") == "true") and tag not in _ENDLESS
        ):
            self._hidden.append(tag)
        elif tag == "title":
            self._in_title = True
        elif tag in ("br", "td", "th"):
            self._held.append(" ")
        if tag in _BLOCKS:
            self.end_block()
            self._heading = tag in _HEADINGS

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
        self._held, self._heading = [], False
