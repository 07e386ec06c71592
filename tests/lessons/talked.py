"""Talks as they were kept, made up for tests of reports and progress."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tutor.lessons.report import ToldTalk
from tutor.lessons.talk_figures import Noticed, TalkFigures, ToldTurn, figures_of
from tutor.thinking.feedback import Correction

GO = Correction("I go", "I went", "It was yesterday.", "simple-past")
BUYS = Correction("she buy", "she buys", "He, she, it: -s.", "third-person-s")
APPLE = Correction("a apple", "an apple", "Before a vowel: an.", "a-an")


def turn(number: int, learner: str, heard: str = "I see.", **values: Any) -> ToldTurn:
    return ToldTurn(number, learner, heard, **values)


def talk(
    *turns: ToldTurn,
    noticed: Sequence[tuple[int, Correction]] = (),
    level: str = "B1",
    kind: str = "free",
    seconds: float = 300.0,
    **values: Any,
) -> ToldTalk:
    found = tuple(Noticed(number, correction) for number, correction in noticed)
    figures = figures_of(seconds, turns, found)
    told: dict[str, Any] = {"subject": "", "title": "", **values}
    return ToldTalk(7, "1:x", "en", level, kind, turns=turns, noticed=found, figures=figures, **told)


def figures(**values: Any) -> TalkFigures:
    return TalkFigures(**{"answers": 10, "learner_words": 100, "tutor_words": 100, **values})
