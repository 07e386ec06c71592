"""When a card is asked again: FSRS-6 at 0.90 retention. Pure; the clock comes from outside.

A day is the learner's own and begins at four in the morning: what is due "in three days" can be reviewed
from the start of that day on, and what was reviewed yesterday evening counts as a day old this morning.

FSRS: Ye, Su & Cao, "A stochastic shortest path algorithm for optimizing spaced repetition scheduling" (KDD
2022); parameters are version 6's defaults.
"""

from __future__ import annotations

import json
import random
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from enum import IntEnum
from typing import Any

import fsrs

RETENTION = 0.90
"""How likely a card is to be remembered when it is asked again."""
DAY_BEGINS = timedelta(hours=4)
LONGEST_DAYS = 3_650
_SPREAD = ((2.5, 7.0, 0.15), (7.0, 20.0, 0.10), (20.0, float("inf"), 0.05))
"""Days from, to, and which share of them an interval may be longer or shorter, so that what was learnt
together is not asked together for ever (the figures of Anki)."""


class Rating(IntEnum):
    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


@dataclass(frozen=True, slots=True)
class Schedule:
    """The memory of one card."""

    due: datetime
    """When it is asked again (UTC)."""
    interval: timedelta
    """From the last review to then; 0 for a new card."""
    stability: float | None
    """Days until the chance to remember has fallen to 0.90; None for a new card."""
    text: str
    """The scheduler's own state, as JSON."""


class Scheduling:
    """`zone` is where the learner lives, None for the computer's own; `spreads` varies long intervals."""

    def __init__(self, zone: tzinfo | None = None, *, spreads: bool = True) -> None:
        self._zone = zone
        self._spreads = spreads
        # The library's own fuzz comes from a global generator: a button would promise another day each time.
        self._scheduler = fsrs.Scheduler(
            desired_retention=RETENTION, maximum_interval=LONGEST_DAYS, enable_fuzzing=False
        )

    def begin(self, now: datetime) -> Schedule:
        """A new card, due at once."""
        return _schedule(fsrs.Card(card_id=0, due=now), now, timedelta(0))

    def grade(self, card: int, before: Schedule, rating: Rating, now: datetime) -> Schedule:
        """What comes of a review; for the same card, schedule and day always the same interval."""
        state = fsrs.Card.from_json(before.text)
        if state.last_review is not None:
            # The library counts whole spans of 24 hours; people count days.
            days = self._day(now) - self._day(state.last_review)
            state.last_review = now - days if days else max(state.last_review, now - timedelta(hours=23))
        graded, _ = self._scheduler.review_card(state, fsrs.Rating(int(rating)), now)
        interval = graded.due - now
        if interval < timedelta(days=1):
            return _schedule(graded, graded.due, interval)
        if self._spreads:
            interval = _spread(interval, f"{card} {before.text}")
        graded.due = now + interval
        return _schedule(graded, self.day_start(graded.due), interval)

    def outcomes(self, card: int, before: Schedule, now: datetime) -> dict[Rating, Schedule]:
        """What each rating would bring."""
        return {rating: self.grade(card, before, rating, now) for rating in Rating}

    def day_start(self, moment: datetime) -> datetime:
        """When the learner's day began that `moment` is in (UTC)."""
        day = (moment.astimezone(self._zone) - DAY_BEGINS).replace(hour=0, minute=0, second=0, microsecond=0)
        begins = day + DAY_BEGINS
        # The offset may be another one at four than at the moment asked about.
        local = begins.replace(tzinfo=None)
        return (local.replace(tzinfo=self._zone) if self._zone else local.astimezone()).astimezone(UTC)

    def _day(self, moment: datetime) -> timedelta:
        """Which of the learner's days a moment is in, as whole days since the first."""
        return timedelta(days=(moment.astimezone(self._zone) - DAY_BEGINS).date().toordinal())


def read_schedule(text: str, due: datetime) -> Schedule:
    """As it was kept. `due` is the moment from which the card is asked. Raises ValueError."""
    try:
        kept: dict[str, Any] = json.loads(text)
        last, exact = kept["last_review"], datetime.fromisoformat(kept["due"])
        interval = exact - datetime.fromisoformat(last) if last else timedelta(0)
        return Schedule(due, interval, kept["stability"], text)
    except (TypeError, KeyError, AttributeError) as error:
        raise ValueError(f"no schedule: {text[:80]!r}") from error


def _schedule(card: fsrs.Card, due: datetime, interval: timedelta) -> Schedule:
    return Schedule(due.replace(microsecond=0), interval, card.stability, card.to_json())


def _spread(interval: timedelta, seed: str) -> timedelta:
    days = interval.days
    if days < _SPREAD[0][0]:
        return interval
    wide = 1.0 + sum(share * max(min(days, end) - start, 0.0) for start, end, share in _SPREAD)
    lowest, highest = max(2, round(days - wide)), min(round(days + wide), LONGEST_DAYS)
    chosen = random.Random(zlib.crc32(seed.encode())).random()
    return timedelta(days=min(lowest + int(chosen * (highest - lowest + 1)), highest))
