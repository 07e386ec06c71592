"""Markdown as the words that it would show; links are their words, pictures what they are called."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tutor.library.contract import Block, Read, Told
from tutor.library.emphasis import without_emphasis
from tutor.library.plain import joined

_FRONT = re.compile(r"\A(---|\+\+\+)[ \t]*\n(.*?)\n(?:\1|\.\.\.)[ \t]*\n", re.DOTALL)
_TITLE = re.compile(r"^title[ \t]*[:=][ \t]*(.+)$", re.MULTILINE | re.IGNORECASE)
_LANGUAGE = re.compile(r"^lang(?:uage)?[ \t]*[:=][ \t]*[\"']?([\w-]{2,12})", re.MULTILINE | re.IGNORECASE)
_HEADING = re.compile(r" {0,3}#{1,6}(?=[ \t]|$)")
_KEY = re.compile(r"\{[#.][^{}]{0,100}\}$")
_UNDERLINE = re.compile(r" {0,3}(=+|-{2,})[ \t]*$")
_RULE = re.compile(r" {0,3}([*_-])(?:[ \t]*\1){2,}[ \t]*$")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?")
_QUOTE = re.compile(r"^(?: {0,3}>[ \t]?)+")
_NOTE = re.compile(r" {0,3}\[\^[^\]\n]{1,200}\]:[ \t]*")
_DEFINITION = re.compile(r" {0,3}\[[^\]\n]{1,200}\]:\s")
_LINK = re.compile(r"!?\[([^\[\]\n]{0,1000})\](?:\([^()\n]{0,2000}\)|\[[^\[\]\n]{0,200}\])")
_NOTE_MARK = re.compile(r"\[\^[^\[\]\n]{1,200}\]")
_PAGE_LINK = re.compile(r"(!?)\[\[(?:[^\[\]|\n]{0,500}\|)?([^\[\]|\n]{1,500})\]\]")
_AUTOLINK = re.compile(r"<(?:https?|mailto|ftp):[^<>\s]{1,2000}>")
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,1000}>")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_ASIDE = 0xE000
"""Where nothing is written, characters that mean themselves wait until the marks are gone."""
_BACK = {_ASIDE + code: code for code in range(128)}
_EVERY = 2000
"""Lines between two reports."""


def read(text: str, told: Told = lambda done, total: None) -> Read:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    title = language = ""
    if (front := _FRONT.match(text)) is not None:
        named, tongue = _TITLE.search(front.group(2)), _LANGUAGE.search(front.group(2))
        title = named.group(1).strip().strip("\"'") if named is not None else ""
        language = tongue.group(1) if tongue is not None else ""
        text = text[front.end() :]
    lines = "".join(_without_comments(text)).split("\n")
    blocks = _Blocks()
    for number, line in enumerate(lines):
        if number % _EVERY == 0:
            told(number, len(lines))
        blocks.take(line)
    blocks.close()
    first = next((block.text for block in blocks.blocks if block.heading), "")
    return Read(blocks.blocks, title or first, language)


def _without_comments(text: str) -> Iterator[str]:
    """One without an end hides all that follows."""
    start = 0
    while (begins := text.find("<!--", start)) >= 0:
        yield text[start:begins]
        ends = text.find("-->", begins + 4)
        if ends < 0:
            return
        start = ends + 3
    yield text[start:]


class _Blocks:
    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._held: list[str] = []
        self._fence = ""
        self._in_table = False

    def take(self, written: str) -> None:
        """The next line."""
        opens = _FENCE.match(written)
        if opens is not None and (not self._fence or opens.group(1).startswith(self._fence)):
            self.close()
            self._fence = "" if self._fence else opens.group(1)
        elif self._fence:
            if written.strip():
                self.blocks.append(Block(written.strip()))
        else:
            self._take(_QUOTE.sub("", written))

    def _take(self, line: str) -> None:
        in_table, self._in_table = self._in_table, False
        if self._held and _UNDERLINE.match(line):
            self.close(heading=True)
        elif _is_table_rule(line):
            # What stands above it names the columns.
            self._held = [_cells(one) for one in self._held]
            self.close()
            self._in_table = True
        elif (note := _NOTE.match(line)) is not None:
            self.close()
            self._held.append(line[note.end() :].strip())
        elif not line.strip() or _RULE.match(line) or _DEFINITION.match(line):
            self.close()
        elif (heading := _HEADING.match(line)) is not None:
            self.close()
            self._held.append(_heading(line[heading.end() :]))
            self.close(heading=True)
        elif (item := _ITEM.match(line)) is not None:
            self.close()
            self._held.append(line[item.end() :].strip())
        elif line.lstrip().startswith("|") or (in_table and "|" in line):
            self.close()
            self._held.append(_cells(line))
            self._in_table = in_table
        else:
            self._held.append(line.strip().removesuffix("\\"))

    def close(self, heading: bool = False) -> None:
        """What was read up to here is a paragraph or a heading."""
        if self._held and (shown := _shown(joined(self._held))):
            self.blocks.append(Block(shown, heading=heading))
        self._held = []


def _is_table_rule(line: str) -> bool:
    return "--" in line and not line.strip("-:| \t") and ("|" in line or ":" in line)


def _cells(line: str) -> str:
    return ", ".join(cell.strip() for cell in line.strip().strip("|").split("|") if cell.strip())


def _heading(text: str) -> str:
    """Without the marks that may close it, and without a key for links."""
    text = _KEY.sub("", text.strip()).rstrip()
    bare = text.rstrip("#")
    return bare.rstrip() if not bare or bare[-1] in " \t" else text


def _shown(text: str) -> str:
    text = _ESCAPED.sub(lambda found: chr(_ASIDE + ord(found.group(1))), text)
    text = _AUTOLINK.sub(lambda found: found.group()[1:-1], text)
    text = _PAGE_LINK.sub(lambda found: "" if found.group(1) else found.group(2), text)
    text = _TAG.sub("", _NOTE_MARK.sub("", _LINK.sub(r"\1", text)))
    return without_emphasis(text).translate(_BACK).strip()
