"""Repeat after me: the tutor says a sentence, the learner says it again, the words are compared. Pure.

What the speech recognition heard says whether the words came across; how well they were pronounced it does
not say, so no score is given.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from tutor.errors import TutorError
from tutor.lessons.reaching import spoken
from tutor.lessons.scenarios import assets_folder
from tutor.text import Text

TRIES = 2
"""After so many the next sentence comes, whatever was heard."""
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
            ),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TutorError(
            Text("{file} can't be used: {reason}.", file=path.name, reason=error),
            Text("Mend the file, or put the program's own in its place."),
        ) from error


class Repeating:
    """The script of such a talk (see conversation.script.Script)."""

    def __init__(self, lines: Lines, sentences: Sequence[str]) -> None:
        """`sentences` are said in this order."""
        self._lines = lines
        self._sentences = tuple(sentences)
        self._place = 0
        self._tries = 0
        self.missed: list[tuple[str, tuple[str, ...]]] = []
        """Sentences that did not come across in the last try, with their missing words."""

    @property
    def opening(self) -> str:
        return f"{self._lines.begin} {self._sentences[0]}"

    @property
    def place(self) -> int:
        """That of the sentence that is being said, from 0."""
        return self._place

    @property
    def over(self) -> bool:
        return self._place >= len(self._sentences)

    @property
    def sentence(self) -> str:
        """The one that is being said; empty when all were."""
        return "" if self.over else self._sentences[self._place]

    async def reply(self, words: str) -> AsyncIterator[str]:
        yield self._answer(words)

    def answered(self, words: str) -> None:
        if self.over:
            return
        compared = compare(self.sentence, words)
        self._tries += 1
        if not compared.right and self._tries < TRIES:
            return
        if not compared.right:
            self.missed.append((self.sentence, compared.missed))
        self._place, self._tries = self._place + 1, 0

    def _answer(self, words: str) -> str:
        lines = self._lines
        if self.over:
            return lines.end
        compared = compare(self.sentence, words)
        following = self._sentences[self._place + 1] if self._place + 1 < len(self._sentences) else lines.end
        if compared.right:
            return f"{lines.good[self._place % len(lines.good)]} {following}"
        if self._tries + 1 >= TRIES:
            return f"{lines.go_on} {following}"
        # All missing words of a long sentence would be a second sentence.
        missed = lines.missed.format(words=", ".join(compared.missed[:3]))
        return f"{missed} {lines.again} {_slowly(self.sentence)}"


def _slowly(sentence: str) -> str:
    """The same in pieces, each with a pause behind it: easier to follow than slow words."""
    words = sentence.split()
    if len(words) <= 4:
        return sentence
    pieces = [words[start : start + 3] for start in range(0, len(words), 3)]
    if len(pieces) > 1 and len(pieces[-1]) == 1:
        pieces[-2:] = [pieces[-2] + pieces[-1]]
    return " … ".join(" ".join(piece) for piece in pieces)


def sentences_for(language: str) -> Path | None:
    """The file of a language's sentences; None where there is none."""
    path = assets_folder() / "sentences" / f"{language}.json"
    return path if path.is_file() else None
