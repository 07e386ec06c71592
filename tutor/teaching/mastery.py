"""What the records tell of a learner's mistakes, kept up to date through the talk."""

from __future__ import annotations

import asyncio
import logging

from tutor.errors import StoreError
from tutor.lessons.corrections import Mastery, pair
from tutor.records.corrections import Corrections
from tutor.thinking.feedback import Correction

_log = logging.getLogger(__name__)


class LearnersMastery:
    """Until the records have answered nothing is known: then every mistake counts as new."""

    def __init__(self, corrections: Corrections | None) -> None:
        self.known = Mastery()
        self._corrections = corrections
        self._learner: int | None = None
        self._reading: asyncio.Task[None] | None = None

    def of(self, learner: int | None) -> None:
        """From now on it is this learner's."""
        self._learner, self.known = learner, Mastery()
        if self._reading is not None:
            self._reading.cancel()
        if self._corrections is not None:
            self._reading = asyncio.get_running_loop().create_task(self._read(self._corrections, learner))

    def point_out(self, correction: Correction) -> None:
        if correction.rule:
            times = self.known.shown.get(correction.rule, 0) + 1
            self.known = Mastery({**self.known.shown, correction.rule: times}, self.known.right)

    def call_right(self, correction: Correction, right: bool = True) -> None:
        """It was right, or, after all, was not: what was right is no mistake that was met."""
        known, one = self.known, {pair(correction)}
        if right == (pair(correction) in known.right):
            return
        shown = dict(known.shown)
        if correction.rule:
            shown[correction.rule] = max(0, shown.get(correction.rule, 0) + (-1 if right else 1))
        self.known = Mastery(shown, known.right | one if right else known.right - one)

    async def close(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            await asyncio.wait({self._reading})

    async def _read(self, corrections: Corrections, learner: int | None) -> None:
        try:
            read = await asyncio.wrap_future(corrections.mastery(learner))
        except StoreError as error:
            # The records tell the learner of it with the next turn that can't be written.
            _log.warning("earlier corrections can't be read: %s", error.message)
            return
        now = self.known
        shown = {rule: now.shown.get(rule, 0) + read.shown.get(rule, 0) for rule in {*now.shown, *read.shown}}
        self.known = Mastery(shown, now.right | read.right)
