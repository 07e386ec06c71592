"""Where words begin and end in a text, as fits its language. Pure, but for the lists that some need.

    spaces part words     most languages; the marks of Arabic, Hebrew and Hindi belong to their letters
    an elision is a word  French, Italian, Catalan: l'eau is l' and eau
    the likeliest way     Chinese, Japanese: no spaces; a list of words and how often each is met decides
    a small model         Thai: no spaces either, and no list: budoux's model of where one may break a line

Where a list is missing, Chinese falls into its characters and Japanese into runs of one script, which is
wrong here and there and never loses a letter. The syllables of Vietnamese are parted by spaces, and count as
words, as learners meet them.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

Span = tuple[int, int]
"""From the first character to after the last."""

UNSPACED = frozenset({"zh", "ja", "th"})
"""Languages that are written without spaces between words."""
LONGEST_WORD = 12
"""Characters of a word in a list; longer entries are names."""
_UNKNOWN = math.log(1e-10)
"""As unlikely is a character that no list has; a little rarer than the rarest word."""

_ELIDING = frozenset({"fr", "it", "ca"})
_WHOLE = frozenset({"aujourd'hui", "quelqu'un", "quelqu'une", "presqu'île", "prud'homme", "entr'ouvert"})
"""French words with an apostrophe that stands for nothing."""
_AFTER_VERBS = frozenset("je tu il elle on nous vous ils elles ce moi toi lui leur y en la le les t".split())
"""What French ties to a verb with a hyphen: est-ce, donne-le-moi."""
_HAN = ((0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x3FFFF), (0x3005, 0x3005), (0x3007, 0x3007))
_APOSTROPHES = "'’ʼ＇"
_HYPHENS = "-‐‑"
_IN_NUMBERS = ".,:/"
_JOINERS = "\u200c\u200d"
"""Between letters of Persian or Hindi they shape a word and part nothing."""
_HEBREW_MARKS = "\"״׳'"
"""Inside a Hebrew word they mark an abbreviation."""
_MARKS_LEFT_OUT = re.compile(
    "[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]"
)
"""Vowel points of Hebrew and Arabic and the stroke that stretches a word: seldom written, never missed."""


def words(text: str, language: str) -> list[str]:
    """The words as they are written, without marks between them; numbers are words."""
    return [text[start:end] for start, end in spans(text, language)]


def spans(text: str, language: str) -> list[Span]:
    """Where the words stand, in order. `language` is its code, such as "de" or "zh-CN"."""
    language = language.partition("-")[0].lower()
    found: list[Span] = []
    for start, end in _runs(text, language):
        found += _split(text, start, end, language)
    return found


def comparable(word: str, language: str) -> str:
    """The same for spellings that nobody need tell apart: case, width, kinds of marks, vowel points."""
    folded = unicodedata.normalize("NFKC", word)
    for apostrophe in _APOSTROPHES:
        folded = folded.replace(apostrophe, "'")
    folded = _MARKS_LEFT_OUT.sub("", folded).strip(_JOINERS)
    if language.partition("-")[0].lower() == "tr":
        folded = folded.replace("İ", "i").replace("I", "ı")
    return folded.casefold()


def unspaced_language(text: str) -> str:
    """Which language without spaces the text is written in, by its letters: "ja", "th", "zh"; else empty."""
    scripts = {_script(character) for character in text}
    if scripts & {"hiragana", "katakana"}:
        return "ja"
    return "th" if "thai" in scripts else "zh" if "han" in scripts else ""


def prepare(language: str) -> None:
    """Read what the language needs beforehand: for a thread, as it takes up to half a second."""
    language = language.partition("-")[0].lower()
    if language in UNSPACED:
        _splitter(language)
        _prepared.add(language)


def is_prepared(language: str) -> bool:
    return language not in UNSPACED or language in _prepared


_prepared: set[str] = set()


# Runs of letters ------------------------------------------------------------------------------------


def _runs(text: str, language: str) -> Iterator[Span]:
    """What stands between blanks and marks."""
    start: int | None = None
    for place in range(len(text) + 1):
        inside = place < len(text) and _belongs(text, place, start is not None, language)
        if inside and start is None:
            start = place
        elif not inside and start is not None:
            yield start, place
            start = None


def _belongs(text: str, place: int, within: bool, language: str) -> bool:
    """Whether a character is part of a word; `within` when the one before it is."""
    character = text[place]
    if character.isalnum():
        return True
    if not within:
        return False
    if unicodedata.category(character)[0] == "M":
        return True
    before, after = text[place - 1], text[place + 1 : place + 2]
    if not after or not _is_letter(after):
        # What drops its end keeps its mark: l' and, in Italian, un po'.
        return character in _APOSTROPHES and language in _ELIDING and before.isalpha()
    if character in _IN_NUMBERS:
        return before.isdigit() and after.isdigit()
    return (
        character in _APOSTROPHES
        or character in _HYPHENS
        or character in _JOINERS
        or (language == "he" and character in _HEBREW_MARKS)
    )


def _is_letter(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character)[0] == "M"


# Inside a run ---------------------------------------------------------------------------------------


def _split(text: str, start: int, end: int, language: str) -> Iterator[Span]:
    if language in _ELIDING:
        yield from _split_elisions(text, start, end, language)
        return
    for part_start, part_end, unspaced in _by_script(text, start, end):
        if not unspaced:
            yield part_start, part_end
            continue
        place = part_start
        for length in _splitter(language)(text[part_start:part_end]):
            yield place, place + length
            place += length


def _split_elisions(text: str, start: int, end: int, language: str) -> Iterator[Span]:
    begin = start
    for place in range(start, end):
        if comparable(text[begin:end], language) in _WHOLE:
            break
        if text[place] in _APOSTROPHES and place + 1 < end:
            yield begin, place + 1
            begin = place + 1
        elif text[place] in _HYPHENS and language == "fr" and begin < place:
            following = re.split(f"[{_HYPHENS}{_APOSTROPHES}]", text[place + 1 : end])[0]
            if following.casefold() in _AFTER_VERBS:
                yield begin, place
                begin = place + 1
    if begin < end:
        yield begin, end


def _by_script(text: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """Parts of a run, and whether each is written without spaces: Chinese texts hold names in Latin."""
    begin, kind = start, _is_unspaced(text[start])
    for place in range(start + 1, end):
        marks = unicodedata.category(text[place])[0] == "M"
        now = kind if marks else _is_unspaced(text[place])
        if now != kind:
            yield begin, place, kind
            begin, kind = place, now
    yield begin, end, kind


def _is_unspaced(character: str) -> bool:
    return _script(character) in ("han", "hiragana", "katakana", "thai")


def _script(character: str) -> str:
    code = ord(character)
    if 0x3041 <= code <= 0x309F:
        return "hiragana"
    if 0x30A0 <= code <= 0x30FF or 0xFF66 <= code <= 0xFF9F:
        return "katakana"
    if any(first <= code <= last for first, last in _HAN):
        return "han"
    return "thai" if 0x0E00 <= code <= 0x0E7F else "other"


# Without spaces -------------------------------------------------------------------------------------


@lru_cache(maxsize=4)
def _splitter(language: str) -> Callable[[str], list[int]]:
    """What tells the lengths of the words of a run. Reading a list takes 0.2 s, once."""
    if language == "th":
        return _thai()
    known = _frequencies(language)
    return lambda run: likeliest(run, known) if known else by_scripts(run)


def _thai() -> Callable[[str], list[int]]:
    import budoux

    model = budoux.load_default_thai_parser()
    return lambda run: [len(part) for part in model.parse(run)]


def _frequencies(language: str) -> Mapping[str, float]:
    """Words and the logarithm of their share of all words; empty where there is no list."""
    if language not in UNSPACED:
        return {}
    from wordfreq import get_frequency_dict

    listed = get_frequency_dict(language, "best")
    return {
        word: math.log(share) for word, share in listed.items() if len(word) <= LONGEST_WORD and share > 0
    }


def likeliest(run: str, known: Mapping[str, float]) -> list[int]:
    """The lengths of the words into which the run falls most probably, as if each stood by itself."""
    best = [0.0] + [-math.inf] * len(run)
    lengths = [0] * (len(run) + 1)
    for end in range(1, len(run) + 1):
        for length in range(1, min(LONGEST_WORD, end) + 1):
            word = run[end - length : end]
            score = known.get(word, _alone(word))
            if best[end - length] + score > best[end]:
                best[end], lengths[end] = best[end - length] + score, length
    found, place = [], len(run)
    while place:
        found.append(lengths[place])
        place -= lengths[place]
    return found[::-1]


def _alone(word: str) -> float:
    """How likely a word is that no list has: a single character, or a foreign name in katakana."""
    if len(word) == 1:
        return _UNKNOWN
    foreign = all(_script(character) == "katakana" for character in word)
    return _UNKNOWN - 2.0 * len(word) if foreign else -math.inf


def by_scripts(run: str) -> list[int]:
    """Without a list: a Chinese character each; what is written in one of the other scripts together."""
    found: list[int] = []
    before = ""
    for character in run:
        script = _script(character)
        if found and script == before and script != "han":
            found[-1] += 1
        else:
            found.append(1)
        before = script
    return found
