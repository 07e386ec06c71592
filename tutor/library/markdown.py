"""Markdown as the words that it would show; links are their words, pictures what they are called."""

from __future__ import annotations

import re

from tutor.library.contract import Block, Read
from tutor.library.plain import joined

_FRONT = re.compile(r"\A---\n(.*?)\n(?:---|\.\.\.)\n", re.DOTALL)
_TITLE = re.compile(r"^title:\s*[\"']?(.+?)[\"']?\s*$", re.MULTILINE | re.IGNORECASE)
_HEADING = re.compile(r" {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*$")
_UNDERLINE = re.compile(r" {0,3}(=+|-{2,})[ \t]*$")
_RULE = re.compile(r" {0,3}([*_-])(?:[ \t]*\1){2,}[ \t]*$")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?")
_QUOTE = re.compile(r"^(?: {0,3}>[ \t]?)+")
_DEFINITION = re.compile(r" {0,3}\[[^\]\n]{1,200}\]:\s")
_TABLE_RULE = re.compile(r"[ \t]*\|?[ \t]*:?-{2,}[-:| \t]*$")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_LINK = re.compile(r"!?\[([^\[\]\n]{0,1000})\](?:\([^()\n]{0,2000}\)|\[[^\[\]\n]{0,200}\])")
_AUTOLINK = re.compile(r"<(?:https?|mailto|ftp):[^<>\s]{1,2000}>")
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,1000}>")
_EMPHASIS = re.compile(r"(\*{1,3}|(?<!\w)_{1,3}|~~|`{1,3})(?=\S)(.{1,2000}?)(?<=\S)\1", re.DOTALL)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_ASIDE = 0xE000
"""Where nothing is written, characters that mean themselves wait until the marks are gone."""
_BACK = {_ASIDE + code: code for code in range(128)}


def read(text: str) -> Read:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    title = ""
    if (front := _FRONT.match(text)) is not None:
        named = _TITLE.search(front.group(1))
        title = named.group(1) if named is not None else ""
        text = text[front.end() :]
    return _read(_COMMENT.sub("", text).split("\n"), title)


def _read(lines: list[str], title: str) -> Read:
    blocks: list[Block] = []
    held: list[str] = []
    fence = ""

    def close(heading: bool = False) -> None:
        if held and (shown := _shown(joined(held))):
            blocks.append(Block(shown, heading=heading))
        held.clear()

    for written in lines:
        line = written
        if (opens := _FENCE.match(line)) is not None and (not fence or opens.group(1).startswith(fence)):
            close()
            fence = "" if fence else opens.group(1)
            continue
        if fence:
            if line.strip():
                blocks.append(Block(line.strip()))
            continue
        line = _QUOTE.sub("", line)
        if held and _UNDERLINE.match(line):
            close(heading=True)
        elif not line.strip() or _RULE.match(line) or _DEFINITION.match(line) or _TABLE_RULE.match(line):
            close()
        elif (heading := _HEADING.match(line)) is not None:
            close()
            held.append(heading.group(1))
            close(heading=True)
        elif (item := _ITEM.match(line)) is not None:
            close()
            held.append(line[item.end() :])
        elif line.lstrip().startswith("|"):
            close()
            held.append(
                ", ".join(cell.strip() for cell in line.strip().strip("|").split("|") if cell.strip())
            )
        else:
            held.append(line.strip())
    close()
    first = next((block.text for block in blocks if block.heading), "")
    return Read(blocks, title or first)


def _shown(text: str) -> str:
    text = _ESCAPED.sub(lambda found: chr(_ASIDE + ord(found.group(1))), text)
    text = _AUTOLINK.sub(lambda found: found.group()[1:-1], text)
    text = _TAG.sub("", _LINK.sub(r"\1", text))
    for _ in range(3):
        text = _EMPHASIS.sub(r"\2", text)
    return text.translate(_BACK).strip()
