"""Whether what was said reaches a step: patterns that a teacher can write without learning a language for it.

A pattern is some words in a row: "how much". A * at a word's end stands for any ending ("work*"), at its
beginning for any beginning, alone for up to four words; # is a number, in digits or in English words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeAlias

Pattern: TypeAlias = tuple[str, ...]
"""Words, as pattern() writes them."""

LONGEST_GAP = 4
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_PART = re.compile(r"#|\*?[^\W_]+(?:'[^\W_]+)*\*?|\*")
_LONG_FORMS = {
    "can't": "can not", "cannot": "can not", "won't": "will not", "shan't": "shall not", "let's": "let us",
}  # fmt: skip
_ENDINGS = (
    ("n't", "not"), ("'m", "am"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'d", "would"),
    ("'s", "is"),
)  # fmt: skip
_NUMBERS = frozenset(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand "
    "million half".split()
)


def pattern(text: str) -> Pattern:
    """Raises ValueError for one that holds no word."""
    parts = _PART.findall(text.casefold().replace("’", "'"))
    words = [word for part in parts for word in (_spelled_out(part) if "'" in part else [part])]
    if not any(word.strip("*") for word in words):
        raise ValueError("there is no word in it")
    # "can't" and "cannot" are two words in what is said.
    return tuple(word for part in words for word in _LONG_FORMS.get(part, part).split())


def spoken(text: str) -> list[str]:
    """The words of what was said, short forms written out."""
    words = _WORD.findall(text.casefold().replace("’", "'"))
    return [part for word in words for part in _spelled_out(word)]


def matches(wanted: Pattern, words: Sequence[str]) -> bool:
    """Whether the pattern occurs anywhere in `words`."""
    return any(_from(wanted, words, start) for start in range(len(words)))


def _from(wanted: Pattern, words: Sequence[str], start: int) -> bool:
    if not wanted:
        return True
    first, rest = wanted[0], wanted[1:]
    if first == "*":
        return any(_from(rest, words, start + gap) for gap in range(LONGEST_GAP + 1))
    return start < len(words) and _fits(first, words[start]) and _from(rest, words, start + 1)


def _fits(part: str, word: str) -> bool:
    if part == "#":
        return word.isdecimal() or word in _NUMBERS
    stem = part.strip("*")
    if part.startswith("*"):
        return stem in word if part.endswith("*") else word.endswith(stem)
    return word.startswith(stem) if part.endswith("*") else word == part


def _spelled_out(word: str) -> list[str]:
    if word in _LONG_FORMS:
        return _LONG_FORMS[word].split()
    for ending, long in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending):
            return [word.removesuffix(ending), long]
    return [word]
