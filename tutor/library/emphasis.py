"""Takes the marks of emphasis out of Markdown, in one pass however many there are: see CommonMark, 6.2."""

from __future__ import annotations

import re

FARTHEST = 2000
"""Characters between two marks that belong together."""
_MARKS = re.compile(r"\*+|_+|~~|`+")


def without_emphasis(text: str) -> str:
    """A mark that has no other half is a character like any other."""
    gone = [0] * len(text)
    open_: dict[str, list[list[int]]] = {"*": [], "_": [], "~": [], "`": []}
    for mark in _MARKS.finditer(text):
        start, end = mark.span()
        kind, before, after = text[start], text[start - 1 : start], text[end : end + 1]
        in_word = kind == "_" and _is_word(before) and _is_word(after)
        if before and not before.isspace() and not in_word:
            start = _close(open_[kind], gone, start, end)
        if start < end and after and not after.isspace() and not in_word:
            open_[kind].append([mark.start() if start == mark.start() else start, end])
    return "".join(letter for letter, drop in zip(text, gone, strict=True) if not drop)


def _close(opened: list[list[int]], gone: list[int], start: int, end: int) -> int:
    """Pair a mark with those that are open, the last first; where what is left of it begins."""
    while opened and start < end:
        from_, to = opened[-1]
        if start - to > FARTHEST or start <= to:
            opened.clear()
            break
        number = min(to - from_, end - start)
        gone[to - number : to] = [1] * number
        gone[start : start + number] = [1] * number
        start += number
        if to - number == from_:
            opened.pop()
        else:
            opened[-1][1] = to - number
    return start


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"
