"""Finding a learner's level: a few questions, the next as hard as the answer before allows; judged by rules.

    question of a level ──► answer ──► figures ──► estimate (1 = A1 … 6 = C2) ──► the next question's level
                                                       └── the later ones count more ──► the level

The estimate of one answer stays near the level of its question: nobody can show B2 when asked for a name.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from tutor.audio.frames import Seconds
from tutor.lessons.levels import LEVELS, Words
from tutor.lessons.placement_answers import (
    USUAL,
    AnswerFigures,
    Questions,
    estimate,
    figures_of,
    with_pace,
)
from tutor.text import Text

FEWEST_QUESTIONS, MOST_QUESTIONS = 6, 8
ASKED = LEVELS[:5]
"""The levels that questions are made for; C2 is beyond a few minutes of talk."""
FIRST_LEVEL = 1
"""Index of the first question's level, A2, where nothing is known."""
SETTLED = 0.15
"""When an answer moves the level by less than this, it is found."""
ABOVE, BELOW = 1.2, 1.6
"""So far from its question's level an answer may be judged."""
SECOND_OPINION = 0.75
"""The most that somebody else's judgement moves the estimate, in levels."""

Score: TypeAlias = float
"""1.0 to 6.0: A1 to C2."""


@dataclass(frozen=True, slots=True)
class Answer:
    level: int
    """Index of the question's level in ASKED."""
    question: str
    words: str
    figures: AnswerFigures
    score: Score


@dataclass(frozen=True, slots=True)
class Placement:
    """What was found, and why."""

    level: str
    score: Score
    reasons: tuple[str, ...]
    """Plain sentences."""
    answers: tuple[tuple[str, str], ...] = ()
    """Questions and answers."""


class PlacementTest:
    """One learner's test: what to ask next, and what came of it."""

    def __init__(self, questions: Questions, words: Words, believed: str = "") -> None:
        """`believed` is the level that the learner gives; the questions begin a little below it."""
        self.questions = questions
        self._words = words
        self.answers: list[Answer] = []
        start = LEVELS.index(believed) - 1 if believed in LEVELS else FIRST_LEVEL
        self._level = min(max(start, 0), len(ASKED) - 1)
        self._unasked = {level: list(questions.by_level[level]) for level in ASKED}
        self.question = self._next()
        """What is asked now; empty when the test is over."""

    @property
    def over(self) -> bool:
        return not self.question

    def take(self, words: str) -> None:
        """The learner's answer."""
        answer = self._judged(words)
        before = self.score
        self.answers.append(answer)
        if answer.score >= self._level + 0.9:
            self._level += 1
        elif answer.score < self._level + 0.4:
            self._level -= 1
        self._level = min(max(self._level, 0), len(ASKED) - 1)
        settled = len(self.answers) >= FEWEST_QUESTIONS and abs(self.score - before) < SETTLED
        self.question = "" if settled or len(self.answers) >= MOST_QUESTIONS else self._next()

    def timed(self, seconds: Seconds) -> None:
        """How long the last answer was spoken. It is told afterwards: a draft is begun before it is known."""
        last = self.answers[-1]
        figures = with_pace(last.figures, seconds)
        self.answers[-1] = replace(last, figures=figures, score=_score(figures, last.level))

    def after(self, words: str) -> str:
        """What would be asked after this answer; changes nothing."""
        trial = copy.copy(self)
        trial.answers = list(self.answers)
        trial._unasked = {level: list(left) for level, left in self._unasked.items()}
        trial.take(words)
        return trial.question

    def _judged(self, words: str) -> Answer:
        figures = figures_of(words, self._words, self.questions)
        return Answer(self._level, self.question, words, figures, _score(figures, self._level))

    @property
    def score(self) -> Score:
        """So far; later answers count more, for by then the questions fit."""
        if not self.answers:
            return self._level + 1.0
        weights = [1.0 + place for place in range(len(self.answers))]
        return sum(w * a.score for w, a in zip(weights, self.answers, strict=True)) / sum(weights)

    def result(self) -> Placement:
        """Of the answers so far."""
        best = sorted(self.answers, key=lambda answer: answer.score)[len(self.answers) // 3 :]
        told = tuple((answer.question, answer.words) for answer in self.answers)
        return Placement(level_of(self.score), self.score, _reasons(best), told)

    def _next(self) -> str:
        """A question of the present level, or of the nearest that has one left."""
        for level in sorted(range(len(ASKED)), key=lambda other: abs(other - self._level)):
            if left := self._unasked[ASKED[level]]:
                self._level = level
                return left.pop(0)
        return ""


def _score(figures: AnswerFigures, level: int) -> Score:
    """Near the level of the question, which is an index in ASKED."""
    asked = level + 1.0
    return min(max(estimate(figures), asked - BELOW, 1.0), asked + ABOVE, 6.0)


def level_of(score: Score) -> str:
    """The level that a score stands for, at most C1: more can't be seen from a few answers."""
    return ASKED[min(max(round(score), 1), len(ASKED)) - 1]


def with_second_opinion(found: Placement, level: str, why: str = "") -> Placement:
    """The same after somebody else, such as a language model, judged the answers."""
    if level not in LEVELS:
        return found
    away = LEVELS.index(level) + 1.0 - found.score
    score = found.score + max(-SECOND_OPINION, min(SECOND_OPINION, away / 2.0))
    said = Text("The language model puts you at {level}. {why}", level=level, why=why.strip())
    return replace(found, level=level_of(score), score=score, reasons=(*found.reasons, said))


def _reasons(answers: Sequence[Answer]) -> tuple[str, ...]:
    """In plain words, of the answers that count."""
    figures = [answer.figures for answer in answers if answer.figures.words]
    if not figures:
        return (Text("There were hardly any words to judge by."),)
    count = len(figures)
    length = sum(f.words for f in figures) / count
    sentence = sum(f.utterance for f in figures) / count
    reasons: list[str] = [
        Text(
            "Your answers have about {words:.0f} words, and your sentences {sentence:.0f}.",
            words=length,
            sentence=sentence,
        )
    ]
    judged = [f.harder for f in figures if f.harder is not None]
    if judged:
        reasons.append(_vocabulary(sum(judged) / len(judged)))
    signs = list(dict.fromkeys(sign for f in figures for sign in f.examples))
    if signs:
        quoted = ", ".join(f"“{sign}”" for sign in signs[-4:])
        reasons.append(Text("You used {forms}.", forms=quoted))
    else:
        reasons.append(Text("You used no forms yet that come after A1, such as a past or “because”."))
    spoken = [f.pace for f in figures if f.pace is not None]
    if spoken:
        pace = sum(spoken) / len(spoken)
        reasons.append(Text("You spoke about {pace:.0f} words a minute.", pace=pace))
    return tuple(reasons)


def _vocabulary(harder: float) -> Text:
    """What the share of harder words says; alone it would look low, for it is so in everybody's speech."""
    for least, level in USUAL:
        if harder >= least:
            return Text(
                "{share:.0%} of your words are of level B1 or above. That is usual at {level}: most of what "
                "anybody says is made of the words of A1 and A2.",
                share=harder,
                level=level,
            )
    return Text("Your words are those of A1 and A2, of which most of what anybody says is made.")
