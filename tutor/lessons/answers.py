"""Whether an answer says what was to be said: by its words, never by its sound. Pure.

Small differences that mean nothing are none: upper case, punctuation, "I'm" for "I am", "20" for "twenty",
"colour" for "color". Small ones that mean little are told: speech recognition misspells, and so do people.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import product
from typing import Literal, TypeAlias

from tutor.lessons.review import Rating

Verdict: TypeAlias = Literal["same", "close", "partly", "other"]
"""As expected; but for letters or accents; but for a word or two; something else."""

CLOSE_LETTERS = 0.75
"""Two words with so much in common, in order, are the same word misspelt (SequenceMatcher's ratio)."""
SHORTEST_MISSPELT = 5
"""Of shorter words every letter counts: "in" is not "on", and "want" not "went"."""
MOSTLY = 0.6
"""Share of the expected words from which an answer is partly right."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_SHORT: dict[str, str] = {
    "can't": "can not",
    "cannot": "can not",
    "won't": "will not",
    "shan't": "shall not",
    "let's": "let us",
    "gonna": "going to",
    "wanna": "want to",
    "gotta": "got to",
    "ok": "okay",
}
_ENDINGS = {"n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am"}
_EITHER = {"'s": ("is", "has", "'s"), "'d": ("would", "had")}
"""What nobody can tell without the sentence; each of them is tried."""
_SPELLINGS = (
    (re.compile(r"(?<=[a-z]{2})our(?=$|s$|ed$|ing$|ite$|ful$)"), "or"),
    (re.compile(r"(?<=[a-z]{3})is(?=e$|es$|ed$|ing$|ation$)"), "iz"),
    (re.compile(r"(?<=[a-z]{2})tre$"), "ter"),
    (re.compile(r"(?<=[a-z]{2})ll(?=ed$|ing$|er$)"), "l"),
    (re.compile(r"^grey"), "gray"),
    (re.compile(r"^programme"), "program"),
)
_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the expected words, or of what was said instead."""

    kind: Literal["said", "misspelt", "missing", "extra"]
    text: str
    instead: str = ""
    """What was said for a misspelt one."""


@dataclass(frozen=True, slots=True)
class Judgement:
    verdict: Verdict
    pieces: tuple[Piece, ...]
    """The expected words in order, as they are written, with what was said too much between them."""
    suggested: Rating


def judge(said: str, expected: str, language: str = "en", *, wrong: str = "") -> Judgement:
    """Compare an answer with what was expected.

    `wrong` is what was said when the card was made: an answer that repeats its mistake is no answer.
    """
    wanted = [written for written, _ in _tokens(expected, language)]
    variants = product(_readings(said, language), _readings(expected, language))
    share, pieces = max((_compare(a, b, wanted) for a, b in variants), key=lambda found: found[0])
    verdict = _verdict(share, pieces)
    if verdict in ("same", "close") and wrong and _repeats(said, expected, wrong, language):
        verdict = "partly"
    return Judgement(verdict, pieces, _rating(verdict, bool(wrong)))


def _rating(verdict: Verdict, corrects: bool) -> Rating:
    if verdict in ("same", "close"):
        return Rating.GOOD
    # The word that is missing from a corrected sentence is as a rule the one it is about.
    return Rating.HARD if verdict == "partly" and not corrects else Rating.AGAIN


def _verdict(share: float, pieces: Sequence[Piece]) -> Verdict:
    kinds = {piece.kind for piece in pieces}
    if not kinds & {"missing", "extra"}:
        return "close" if "misspelt" in kinds else "same"
    if "missing" not in kinds and share >= MOSTLY and sum(p.kind == "extra" for p in pieces) <= 2:
        return "close"
    return "partly" if share >= MOSTLY else "other"


def _repeats(said: str, expected: str, wrong: str, language: str) -> bool:
    def plain(text: str) -> set[tuple[str, ...]]:
        return {tuple(words for _, words in reading) for reading in _readings(text, language)}

    return bool(plain(said) & plain(wrong)) and not plain(wrong) & plain(expected)


# Words ------------------------------------------------------------------------------------------------

Token: TypeAlias = tuple[int, str]
"""Which of the written words it belongs to, and how it is compared."""


def _tokens(text: str, language: str) -> Iterator[tuple[str, tuple[tuple[str, ...], ...]]]:
    """Each written word, and the ways in which it can be read."""
    text = unicodedata.normalize("NFKC", text).replace("’", "'")
    for found in _WORD.finditer(text):
        word = found.group()
        if _UNSPACED.search(word):
            yield from ((letter, ((letter,),)) for letter in word)
        else:
            yield word, _ways(word.casefold(), language)


def _ways(word: str, language: str) -> tuple[tuple[str, ...], ...]:
    if language != "en":
        return ((word,),)
    if word in _SHORT:
        return (tuple(_SHORT[word].split()),)
    if word.isdecimal():
        return (tuple(_number(word)),)
    for ending, meant in _ENDINGS.items():
        if word.endswith(ending) and len(word) > len(ending):
            return ((word.removesuffix(ending), meant),)
    for ending, meanings in _EITHER.items():
        if word.endswith(ending) and len(word) > len(ending):
            stem = word.removesuffix(ending)
            return tuple((stem, meant) for meant in meanings)
    for pattern, common in _SPELLINGS:
        word = pattern.sub(common, word)
    return ((word,),)


def _number(digits: str) -> Iterator[str]:
    number = int(digits) if len(digits) <= 3 else -1
    if not 0 <= number < 100:
        yield digits
    elif number < 20:
        yield _ONES[number]
    else:
        yield _TENS[number // 10 - 2]
        if number % 10:
            yield _ONES[number % 10]


def _readings(text: str, language: str) -> list[list[Token]]:
    """The sentence's words as they are compared; more than one where a short form is open.

    All open short forms of a kind are read alike: a sentence has seldom two, and every pair costs.
    """
    tokens = list(_tokens(text, language))
    widest = max((len(ways) for _, ways in tokens), default=1)
    return [
        [(index, word) for index, (_, ways) in enumerate(tokens) for word in ways[min(way, len(ways) - 1)]]
        for way in range(widest)
    ]


def _compare(
    said: list[Token], expected: list[Token], written: Sequence[str]
) -> tuple[float, tuple[Piece, ...]]:
    """Share of the expected words that were said, and the differences."""
    if not expected:
        return (0.0 if said else 1.0), tuple(Piece("extra", word) for _, word in said)
    found: dict[int, Piece] = {}
    extras: dict[int, list[str]] = {}
    matched = 0
    a, b = [word for _, word in said], [word for _, word in expected]
    for tag, a1, a2, b1, b2 in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        paired = tag == "equal" or (tag == "replace" and a2 - a1 == b2 - b1)
        for offset in range(b2 - b1):
            index, word = expected[b1 + offset]
            instead = a[a1 + offset] if paired else ""
            if paired and instead == word:
                matched += 1
                found.setdefault(index, Piece("said", written[index]))
            elif paired and _misspelt(instead, word):
                matched += 1
                found[index] = Piece("misspelt", written[index], instead)
            else:
                found[index] = Piece("missing", written[index])
        before = expected[b1][0] if b1 < len(expected) else len(written)
        for offset in range(a2 - a1):
            meant = b[b1 + offset] if paired else ""
            if a[a1 + offset] != meant and not _misspelt(a[a1 + offset], meant):
                extras.setdefault(before, []).append(a[a1 + offset])
    pieces: list[Piece] = []
    for index in range(len(written) + 1):
        pieces += [Piece("extra", word) for word in extras.get(index, ())]
        if index in found:
            pieces.append(found[index])
    return matched / len(expected), tuple(pieces)


def _misspelt(said: str, expected: str) -> bool:
    if _bare(said) == _bare(expected):
        return True
    # Another ending is another form, and often the very point: "work" is not "works" misspelt.
    if min(len(said), len(expected)) < SHORTEST_MISSPELT or said[-1] != expected[-1]:
        return False
    return SequenceMatcher(None, _bare(said), _bare(expected), autojunk=False).ratio() >= CLOSE_LETTERS


def _bare(word: str) -> str:
    """Without accents."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
