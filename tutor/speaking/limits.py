"""How long the sound of a text may sensibly be. Pure.

People speak 12 to 18 letters a second; a digit is a word, and a Chinese or Japanese character a syllable.
"""

from __future__ import annotations

from tutor.audio.frames import Seconds

_START: Seconds = 1.5
_PER_LETTER: Seconds = 0.18
_PER_DIGIT: Seconds = 0.9
_PER_SYLLABLE: Seconds = 0.5
_FIRST_CJK = 0x2E80


def longest_sound(text: str, rate: float) -> Seconds:
    """More than twice the time that anybody needs for it at this rate (1.0 is natural)."""
    return (_START + sum(_weight(c) for c in text)) / rate


def _weight(character: str) -> Seconds:
    if character.isdigit():
        return _PER_DIGIT
    return _PER_SYLLABLE if ord(character) >= _FIRST_CJK else _PER_LETTER


def split_text(text: str, limit: int) -> list[str]:
    """Parts of at most `limit` characters, cut after sentences, else commas, else words, else anywhere."""
    parts = []
    rest = text.strip()
    while len(rest) > limit:
        cut = _cut(rest, limit)
        parts.append(rest[:cut].strip())
        rest = rest[cut:].strip()
    return [*parts, rest] if rest else parts


def _cut(text: str, limit: int) -> int:
    for marks in (".!?。！？", ",;:，、；", " "):
        found = max(text.rfind(mark, 0, limit) for mark in marks)
        if found > 0:
            return found + 1
    return limit
