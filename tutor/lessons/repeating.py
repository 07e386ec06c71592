"""Repeat after me: the tutor says a sentence, the learner says it again, the words are compared. Pure.

    sentence ──► every word was heard ──► the next one, at its usual speed
      │ ▲
      │ └── said once more, slower ◄── words were missed
      └──► a long one is built up from its end: "… to the station." "… the bus to the station." and so on

What the speech recognition heard says whether the words came across; how well they were pronounced it does
not say, so no score is given.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from pathlib import Path

from tutor.errors import TutorError
from tutor.installation import asset
from tutor.lessons.reaching import spoken
from tutor.text import Text

SLOWER = (0.85, 0.7)
"""How fast something is said again after the first miss in a row, and after the next, of the usual speed."""
TRIES = len(SLOWER) + 1
"""After so many misses in a row the next sentence comes, whatever was heard."""
LONG = 8
"""From so many words on a sentence is built up from its end: its melody stays that of the whole."""
_PART = (3, 5)
"""The fewest and the most words that are added at a time."""
_OPENERS = frozenset(
    "a an the my your his her its our their this that these those to in on at for with from of by about "
    "after before until and but or because if when while so than as which who whose where how".split()
)
"""English words that begin a part and end none."""
_DIGITS = {
    "0": "zero", "1": "one", "2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven",
    "8": "eight", "9": "nine", "10": "ten", "11": "eleven", "12": "twelve", "20": "twenty",
}  # fmt: skip
_UNHEARD = frozenset({"a", "an", "the"})
"""Recognition drops and adds these by itself."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What of a sentence was heard."""

    missed: tuple[str, ...]
    """Its words that were not, in order."""
    words: int

    @property
    def right(self) -> bool:
        return not self.missed


def compare(sentence: str, said: str) -> Comparison:
    """Case, marks, short forms and digits don't matter; words in between don't either."""
    wanted, heard = ([_DIGITS.get(word, word) for word in spoken(text)] for text in (sentence, said))
    found: set[int] = set()
    for block in SequenceMatcher(None, wanted, heard, autojunk=False).get_matching_blocks():
        found.update(range(block.a, block.a + block.size))
    missed = [
        word for place, word in enumerate(wanted) if place not in found and not (word in _UNHEARD and heard)
    ]
    return Comparison(tuple(missed), len(wanted))


@dataclass(frozen=True, slots=True)
class Lines:
    """What the tutor says around the sentences, in the language that is learnt."""

    begin: str
    again: str
    """Before a sentence is said once more."""
    missed: str
    """With {words}: those that were not heard."""
    good: tuple[str, ...]
    go_on: str
    """After the last try."""
    end: str
    parts: str = ""
    """Before a sentence is built up from its end."""


@dataclass(frozen=True, slots=True)
class SentenceSet:
    language: str
    band: str
    sentences: tuple[str, ...]
    lines: Lines


def read_sentences(path: Path, band: str) -> SentenceSet:
    """The sentences of one band. Raises TutorError for a file that can't be used."""
    try:
        content = json.loads(path.read_text("utf-8-sig"))
        lines = content["lines"]
        return SentenceSet(
            str(content["language"]),
            band,
            tuple(str(sentence) for sentence in content["sentences"][band]),
            Lines(
                str(lines["begin"]),
                str(lines["again"]),
                str(lines["missed"]),
                tuple(str(one) for one in lines["good"]),
                str(lines["go_on"]),
                str(lines["end"]),
                str(lines.get("parts", "")),
            ),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TutorError(
            Text("{file} can't be used: {reason}.", file=path.name, reason=error),
            Text("Mend the file, or put the program's own in its place."),
        ) from error


@dataclass(frozen=True, slots=True)
class _Asked:
    """Where such a talk is."""

    place: int
    """Of the sentence, from 0."""
    parts: tuple[str, ...] = ()
    """What is to be said, one after the other: the sentence, or its ends and then itself."""
    misses: int = 0
    """In a row, of the first part."""
    built: bool = False
    """The sentence was taken apart before."""


class Repeating:
    """The script of such a talk (see conversation.script.Script)."""

    def __init__(self, lines: Lines, sentences: Sequence[str]) -> None:
        """`sentences` are said in this order."""
        self._lines = lines
        self._sentences = tuple(sentences)
        self._asked = self._begin(0)
        self.missed: list[tuple[str, tuple[str, ...]]] = []
        """Sentences that did not come across in the last try, with their missing words."""

    @property
    def opening(self) -> str:
        return f"{self._lines.begin} {self._sentences[0]}"

    @property
    def place(self) -> int:
        """That of the sentence that is being said, from 0."""
        return self._asked.place

    @property
    def over(self) -> bool:
        return self.place >= len(self._sentences)

    @property
    def sentence(self) -> str:
        """The one that is being said; empty when all were."""
        return "" if self.over else self._sentences[self.place]

    async def reply(self, words: str) -> AsyncIterator[str]:
        yield self._answer(words)

    def rate(self, words: str) -> float:
        misses = self._after(words)[1].misses
        return SLOWER[misses - 1] if misses else 1.0

    def answered(self, words: str) -> None:
        compared, following = self._after(words)
        if following.place > self.place and not compared.right:
            self.missed.append((self.sentence, compared.missed))
        self._asked = following

    def _begin(self, place: int) -> _Asked:
        return _Asked(place, self._sentences[place : place + 1])

    def _after(self, words: str) -> tuple[Comparison, _Asked]:
        """What of these words was to be said, and what is asked then."""
        asked = self._asked
        if self.over:
            return Comparison((), 0), asked
        compared = compare(asked.parts[0], words)
        misses = 0 if compared.right else asked.misses + 1
        if misses >= TRIES or (compared.right and len(asked.parts) == 1):
            return compared, self._begin(asked.place + 1)
        if compared.right:
            return compared, replace(asked, parts=asked.parts[1:], misses=0)
        if not asked.built:
            return compared, _Asked(asked.place, built_up(self.sentence), misses, built=True)
        return compared, replace(asked, misses=misses)

    def _answer(self, words: str) -> str:
        lines = self._lines
        if self.over:
            return lines.end
        compared, asked = self._after(words)
        said = asked.parts[0] if asked.parts else lines.end
        if compared.right:
            return f"{lines.good[self.place % len(lines.good)]} {said}"
        if asked.place > self.place:
            return f"{lines.go_on} {said}"
        # All missing words of a long sentence would be a second sentence.
        missed = lines.missed.format(words=", ".join(compared.missed[:3]))
        apart = len(asked.parts) > 1 and not self._asked.built
        return f"{missed} {(apart and lines.parts) or lines.again} {said}"


def built_up(sentence: str) -> tuple[str, ...]:
    """The end of a long sentence, more and more of it, and the whole; of a short one the whole alone."""
    words, fewest, most = sentence.split(), *_PART
    whole = len(words)
    begins: list[int] = []
    start = whole
    while whole >= LONG and start > most:
        places = range(max(fewest, start - most), start - fewest + 1)
        start = max(places, key=lambda place: (_parts_at(words, place), place))
        begins.append(start)
    return (*(" ".join(words[begin:]) for begin in begins), sentence)


def _parts_at(words: Sequence[str], place: int) -> int:
    """How well something begins with the word at this place."""
    before, first = words[place - 1], words[place]
    if before[-1] in ",;:–—":
        return 2
    if before.casefold() in _OPENERS:
        return -1
    return int(first.casefold() in _OPENERS)


def sentences_for(language: str) -> Path | None:
    """The file of a language's sentences; None where there is none."""
    path = asset(f"sentences/{language}.json")
    return path if path.is_file() else None
