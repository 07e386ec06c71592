"""What can be counted in an answer, and which level that looks like."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from tutor.audio.frames import Seconds
from tutor.errors import StoreError
from tutor.lessons.levels import LEVELS, Words, count_words, words_of
from tutor.text import Text

_SENTENCE = re.compile(r"[^.!?…。！？]+")
_WORD = re.compile(r"[^\W\d_]\w*")
_JOINED = re.compile(
    r",?\s+(?:and then|and|so|but)\s+(?=(?:i|we|he|she|it|they|you|my|the|there)\b)", re.IGNORECASE
)
"""What strings sentences together where a speaker makes no pause."""

# Value of a figure -> estimate (1 = A1 … 6 = C2); between two points a straight line.
_LENGTH = ((2, 1.0), (8, 1.5), (18, 2.2), (32, 3.0), (55, 4.0), (80, 5.0), (130, 5.8))
_UTTERANCE = ((2, 1.0), (4.5, 1.6), (7, 2.4), (10, 3.2), (13, 4.1), (17, 5.0), (23, 5.8))
_HARDER = ((0.0, 1.6), (0.02, 2.5), (0.05, 3.5), (0.10, 4.4), (0.16, 5.0), (0.24, 5.8))
_PACE = ((35, 1.0), (60, 2.0), (85, 3.0), (110, 4.0), (135, 5.0), (160, 5.8))
_FIGURES = {"length": 1.0, "utterance": 1.5, "harder": 1.5, "signs": 2.0, "pace": 1.0}
"""How much each counts."""
HARD = 3
"""Words of this level (B1) and above are the harder ones. They are few at every level, see USUAL: what is
said at B1 is made of words of A1 and A2, and none of B1 in an answer is no sign of a beginner. All figures
are weighed together: those of length and forms set that right."""
USUAL = ((0.08, "C1"), (0.03, "B2"), (0.005, "B1"))
"""From which share of harder words on which level is usual, as in answers of known level."""
ENOUGH_WORDS = 12
"""Among fewer different words one hard one says nothing."""


@dataclass(frozen=True, slots=True)
class Questions:
    """The test in one language."""

    opening: str
    closing: str
    bridges: Sequence[str]
    """Said between an answer and the next question."""
    by_level: Mapping[str, Sequence[str]]
    signs: Mapping[int, Sequence[re.Pattern[str]]]
    """Level (2 = A2 … 5 = C1) -> forms that are learnt at it."""
    capitals_are_names: bool = True
    """Not so in German, which writes all nouns with a capital letter."""


@dataclass(frozen=True, slots=True)
class AnswerFigures:
    words: int
    utterance: float
    """Words in a sentence, on the average."""
    harder: float | None
    """Share of different words that are HARD; None where the language's words are not known, or too few."""
    signs: float
    """What the forms used look like, 1 to 6."""
    examples: tuple[str, ...]
    """Forms that were used, the most telling last."""
    pace: float | None
    """Words a minute; None for what was typed or is too short to tell."""


def languages(folder: Path) -> tuple[str, ...]:
    """The codes of the languages that have questions."""
    return tuple(sorted(path.stem for path in folder.glob("*.json")))


def questions(folder: Path, language: str) -> Questions:
    """Raises StoreError when they are not there or damaged."""
    try:
        read = json.loads((folder / f"{language}.json").read_text("utf-8"))
        signs = {
            int(level): [re.compile(form, re.IGNORECASE) for form in forms]
            for level, forms in read["signs"].items()
        }
        by_level = {level: tuple(read["questions"][level]) for level in LEVELS[:5]}
        bridges = tuple(read["bridges"])
        return Questions(read["opening"], read["closing"], bridges, by_level, signs, language != "de")
    except (OSError, ValueError, KeyError, TypeError, AttributeError, re.error) as error:
        raise StoreError(
            Text("The questions of the level test can't be read: {error}.", error=str(error)),
            "Choose your level by hand.",
        ) from error


def figures_of(text: str, words: Words, known: Questions) -> AnswerFigures:
    count = count_words(text)
    parts = [part for sentence in _SENTENCE.findall(text) for part in _JOINED.split(sentence)]
    sentences = [length for part in parts if (length := count_words(part))]
    utterance = sum(sentences) / len(sentences) if sentences else 0.0
    # A long sentence shows more than a short one hides.
    longest = sorted(sentences, reverse=True)[: max(1, len(sentences) // 2)]
    if sentences:
        utterance = (utterance + sum(longest) / len(longest)) / 2
    signs, examples = _signs(text, known)
    harder = _harder(text, words, capitals_are_names=known.capitals_are_names)
    return AnswerFigures(count, utterance, harder, signs, examples, None)


def with_pace(figures: AnswerFigures, seconds: Seconds) -> AnswerFigures:
    """The same of an answer that was spoken in so much time; where that is too short, it tells nothing."""
    long_enough = seconds >= 3.0 and figures.words >= 5
    return replace(figures, pace=figures.words / seconds * 60.0 if long_enough else None)


def _names(text: str) -> set[str]:
    """Words that stand within a sentence and are written with a capital letter alone; nobody learns them."""
    sentences = [words for sentence in _SENTENCE.findall(text) if (words := _WORD.findall(sentence))]
    plain = {word for words in sentences for word in words if not word[0].isupper()}
    capital = {word.casefold() for words in sentences for word in words[1:] if word[0].isupper()}
    return capital - plain - {"i"}


def _harder(text: str, words: Words, *, capitals_are_names: bool) -> float | None:
    different = set(words_of(text))
    if capitals_are_names:
        different -= _names(text)
    levels = [level for word in different if (level := words.level(word)) is not None]
    # What is in no list was misheard, or is a name, too.
    common = [level for level in levels if level <= len(LEVELS)]
    return sum(level >= HARD for level in common) / len(common) if len(common) >= ENOUGH_WORDS else None


def _signs(text: str, known: Questions) -> tuple[float, tuple[str, ...]]:
    """The three most telling forms make the estimate; fewer forms say less."""
    found = [
        (level, match[0].strip())
        for level, forms in sorted(known.signs.items())
        for form in forms
        if (match := form.search(text))
    ]
    best = sorted((level for level, _ in found), reverse=True)[:4]
    best += [1] * (4 - len(best))
    examples = tuple(words for level, words in found if level >= max(best[0] - 1, 2))
    return 0.4 + sum(best) / len(best) * 1.08, examples


def estimate(figures: AnswerFigures) -> float:
    """The level that the figures look like together, 1.0 to 6.0."""
    parts = {
        "length": _between(figures.words, _LENGTH),
        "utterance": _between(figures.utterance, _UTTERANCE),
        "signs": min(figures.signs, 6.0),
    }
    if figures.harder is not None:
        parts["harder"] = _between(figures.harder, _HARDER)
    if figures.pace is not None:
        parts["pace"] = _between(figures.pace, _PACE)
    weight = sum(_FIGURES[name] for name in parts)
    return sum(value * _FIGURES[name] for name, value in parts.items()) / weight


def _between(value: float, points: Sequence[tuple[float, float]]) -> float:
    if value <= points[0][0]:
        return points[0][1]
    for (low, at_low), (high, at_high) in pairwise(points):
        if value <= high:
            return at_low + (value - low) / (high - low) * (at_high - at_low)
    return points[-1][1]
