"""How a learner's speech changes over weeks: each measure by week, and mistakes that went away. Pure.

It measures speech, never attendance: a week without a talk is a gap, and nothing is lost in it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal, TypeAlias

from tutor.lessons.talk_figures import TalkFigures, added_up
from tutor.text import Text

FEWEST_TALKS = 3
"""Before so many talks nothing is said: chance would say it."""
FEWEST_WORDS = 20
"""A talk in which the learner said less tells nothing of their speech."""
WEEKS = 26
"""The most that is shown."""
MOST_RULES = 6
GONE_AFTER = 3
"""So many talks without it, and a mistake counts as mastered for now."""

Unit: TypeAlias = Literal["words a minute", "seconds", "words", "share", "rate", "minutes"]


@dataclass(frozen=True, slots=True)
class PastTalk:
    at: datetime
    figures: TalkFigures
    examples: Mapping[str, tuple[str, str]]
    """By rule: what was said, and what is better."""


@dataclass(frozen=True, slots=True)
class Measure:
    key: str
    title: Text
    meaning: Text
    unit: Unit
    value: Callable[[TalkFigures], float | None]


MEASURES = (
    Measure(
        "speed",
        Text("Words a minute"),
        Text("How fast you speak, pauses inside your sentences included."),
        "words a minute",
        lambda one: one.words_a_minute,
    ),
    Measure(
        "pauses",
        Text("Your usual pause"),
        Text("The median of the pauses inside your answers. Pausing to think is part of speaking."),
        "seconds",
        lambda one: one.usual_pause,
    ),
    Measure(
        "answers",
        Text("Words an answer"),
        Text("How much you say before the tutor speaks again."),
        "words",
        lambda one: one.words_an_answer,
    ),
    Measure(
        "share",
        Text("Your share of the talk"),
        Text("How many of all the words are yours."),
        "share",
        lambda one: one.share,
    ),
    Measure(
        "corrections",
        Text("Corrections in 100 words"),
        Text("What was noticed in your own words. A larger chat model notices more."),
        "rate",
        lambda one: one.corrections_a_hundred,
    ),
    Measure(
        "level",
        Text("Level kept"),
        Text("The share of the tutor's answers that kept to your level."),
        "share",
        lambda one: one.level_kept,
    ),
    Measure(
        "minutes",
        Text("Minutes you spoke"),
        Text("The time in which your voice was heard, over the week."),
        "minutes",
        lambda one: one.speaking / 60.0 if one.speaking else None,
    ),
)


@dataclass(frozen=True, slots=True)
class Week:
    begins: date
    """Its Monday, in the computer's time zone."""
    talks: int
    figures: TalkFigures
    """Of all its talks together."""


@dataclass(frozen=True, slots=True)
class RuleCourse:
    """One kind of mistake over the weeks."""

    rule: str
    said: str
    better: str
    """The newest example."""
    total: int
    rates: tuple[float | None, ...]
    """In 100 words, by week; None where too little was said."""
    talks_since: int
    """Talks since it was last made."""

    @property
    def gone(self) -> bool:
        return self.talks_since >= GONE_AFTER


@dataclass(frozen=True, slots=True)
class Progress:
    talks: int
    """How many tell something."""
    weeks: tuple[Week, ...]
    """The oldest first, without holes; at most WEEKS. Empty while there are too few talks."""
    rules: tuple[RuleCourse, ...]
    """The most frequent first."""

    @property
    def wanting(self) -> int:
        """So many more talks are needed before anything can be said."""
        return max(0, FEWEST_TALKS - self.talks)

    def values(self, measure: Measure) -> tuple[float | None, ...]:
        """By week; None where it can't be told."""
        return tuple(measure.value(week.figures) if week.talks else None for week in self.weeks)


def progress(talks: Sequence[PastTalk]) -> Progress:
    """`talks` the oldest first, their moments in the time zone whose weeks are meant."""
    telling = [talk for talk in talks if talk.figures.learner_words >= FEWEST_WORDS]
    if len(telling) < FEWEST_TALKS:
        return Progress(len(telling), (), ())
    last = _monday(telling[-1].at)
    first = max(_monday(telling[0].at), last - timedelta(weeks=WEEKS - 1))
    weeks = []
    for number in range((last - first).days // 7 + 1):
        begins = first + timedelta(weeks=number)
        found = [talk.figures for talk in telling if _monday(talk.at) == begins]
        weeks.append(Week(begins, len(found), added_up(found)))
    shown = [talk for talk in telling if _monday(talk.at) >= first]
    return Progress(len(telling), tuple(weeks), _rules(shown, weeks))


def _rules(talks: Sequence[PastTalk], weeks: Sequence[Week]) -> tuple[RuleCourse, ...]:
    total = added_up([talk.figures for talk in talks]).corrections
    often = sorted((rule for rule in total if rule), key=lambda rule: (-total[rule], rule))
    courses = []
    for rule in often[:MOST_RULES]:
        newest_first = list(reversed(talks))
        said, better = next((t.examples[rule] for t in newest_first if rule in t.examples), ("", ""))
        since = next(
            (number for number, talk in enumerate(newest_first) if talk.figures.corrections.get(rule)), 0
        )
        rates = tuple(
            week.figures.rate_of(week.figures.corrections.get(rule, 0)) if week.talks else None
            for week in weeks
        )
        courses.append(RuleCourse(rule, said, better, total[rule], rates, since))
    return tuple(courses)


def _monday(at: datetime) -> date:
    day = at.date()
    return day - timedelta(days=day.weekday())
