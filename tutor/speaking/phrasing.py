"""Tokens in, speakable phrases out, as soon as each one is whole. Pure.

The first phrase may end at a comma and wants only ten letters, so that sound begins early. Later ones are
sentences. Text that runs on without an end is broken at its weakest pause (comma, conjunction, space) once
it is long, or once its listener has waited long enough (overdue()).
"""

from __future__ import annotations

import re

FIRST_LETTERS = 10
"""Letters that the first phrase needs before a comma may end it."""
SENTENCE_LETTERS = 3
LONGEST = 180
"""Characters after which a phrase is broken at the best place found: well under XTTS' limit per call."""
FIRST_LONGEST = 60
"""The same for the first phrase: the learner waits for it in silence."""
SHORTEST_BREAK = 40
"""A break by force leaves at least so many characters before it."""

_ABBREVIATIONS = frozenset({
    "mr", "mrs", "ms", "dr", "prof", "st", "jr", "sr", "vs", "etc", "e.g", "i.e", "a.m", "p.m", "approx",
    "inc", "ltd", "u.s", "u.k", "dept", "sept",
})  # fmt: skip
_CALENDAR = frozenset({
    "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun",
})  # fmt: skip
_BEFORE_NUMBERS = frozenset({"no", "fig"})
"""Abbreviations only where a number follows: "No. 5"; but "I said no. Then"."""
_CLOSING = r"\"”’')\]"
_SENTENCE_END = re.compile(
    rf"[.!?…。！？]+[{_CLOSING}]*(?=\s)|[。！？]+[{_CLOSING}」』）]*(?=[^。！？{_CLOSING}」』）])|\n+"
)
_WEAK_END = re.compile(rf"[,;:–—-][{_CLOSING}]*(?=\s)|[，、；：]")
_CONJUNCTION = re.compile(r"(\s)(?:(?:and|but|or|so|because|which|when|while|if|then)\s)+", re.IGNORECASE)
"""Its group 1 is where to break: before the first of "and then", not between them."""
_SPACE = re.compile(r"\s")
_LETTER = re.compile(r"\w")


class Phraser:
    """One reply. Feed it the model's pieces in order, then finish()."""

    def __init__(self) -> None:
        self._text = ""
        self._cut_any = False

    @property
    def pending(self) -> str:
        """Text that is not yet part of a phrase."""
        return self._text

    def feed(self, piece: str) -> list[str]:
        """Add a piece; the phrases that it completed."""
        self._text = (self._text + piece).lstrip()
        phrases = []
        while (end := self._boundary()) is not None:
            phrases += self._cut(end)
        return phrases

    def overdue(self) -> list[str]:
        """The listener has waited long enough: give what can be spoken now, if anything can."""
        end = self._forced_boundary()
        return [] if end is None else self._cut(end)

    def finish(self) -> list[str]:
        """The text is over: whatever is left is a phrase."""
        return self._cut(len(self._text))

    def _cut(self, end: int) -> list[str]:
        phrase, self._text = self._text[:end].strip(), self._text[end:].lstrip()
        if not _letters(phrase):
            return []
        self._cut_any = True
        return [phrase]

    def _boundary(self) -> int | None:
        """The earliest one, so that the phrases don't depend on how the text came in pieces."""
        ends = (self._sentence_end(), None if self._cut_any else self._weak_end())
        end = min((end for end in ends if end is not None), default=self._longest + 1)
        if end <= self._longest:
            return end
        return self._forced_boundary() if len(self._text.rstrip()) > self._longest else None

    def _sentence_end(self) -> int | None:
        for match in _SENTENCE_END.finditer(self._text):
            head = self._text[: match.end()]
            if _letters(head) >= SENTENCE_LETTERS and not _is_abbreviation(head, self._text[match.end() :]):
                return match.end()
        return None

    def _weak_end(self) -> int | None:
        for match in _WEAK_END.finditer(self._text):
            if _letters(self._text[: match.end()]) >= FIRST_LETTERS:
                return match.end()
        return None

    @property
    def _longest(self) -> int:
        return LONGEST if self._cut_any else FIRST_LONGEST

    def _forced_boundary(self) -> int | None:
        """The last weak pause that is not too far on, else before a conjunction, else a space."""
        window = self._text[: self._longest]
        for pattern, group in ((_WEAK_END, 0), (_CONJUNCTION, 1), (_SPACE, 0)):
            ends = [m.end(group) for m in pattern.finditer(window) if m.end(group) >= SHORTEST_BREAK]
            if ends:
                return ends[-1]
        return self._longest if len(self._text) > self._longest else None


def _letters(text: str) -> int:
    return len(_LETTER.findall(text))


def _is_abbreviation(head: str, rest: str) -> bool:
    """Whether a full stop belongs to its word: "Dr. Smith", "e.g. this", "J. Smith", "1. First"."""
    stripped = head.rstrip("\"”’')]")
    if not stripped.endswith(".") or stripped.endswith(".."):
        return False
    word = re.split(r"[\s(\[\"“‘]", stripped[:-1])[-1]
    following = rest.lstrip()
    if word.lower() in _BEFORE_NUMBERS:
        return not following or following[0].isdigit()
    if word.lower() in _ABBREVIATIONS or word in _CALENDAR:
        # "at 5 p.m. We left": an abbreviation that also ends its sentence can't be told by rule; going on
        # costs a longer phrase, stopping would cut "Dr. | Smith".
        return True
    if len(word) == 1 and word.isalpha() and word not in "IA":
        return not following or following[0].isupper()
    return word.isdigit() and len(word) <= 2 and _starts_line(stripped, word)


def _starts_line(text: str, word: str) -> bool:
    """Whether "1." stands where a list item begins."""
    before = text[: -len(word) - 1]
    return not before or before.endswith("\n")
