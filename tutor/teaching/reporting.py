"""Sees to it that there is a report on every talk, without holding up a turn or the program's end.

a turn is over ─┬─ another talk begins ──────┐
                ├─ the learner ends the talk ┼─► nobody speaks ─► made in a thread ─► ReportReady
                ├─ ten minutes of silence ───┘                         │ a capable model words it
                └─ the program closes ─► made where there is time, else at the next start
the program has started ─► talks without one, one after the other, while nobody speaks
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TypeAlias

from tutor.audio.frames import Seconds
from tutor.conversation.conductor import Conductor
from tutor.conversation.events import Event, PhaseChanged, TurnEnded
from tutor.conversation.lesson_events import ReportReady, TalkShaped
from tutor.errors import EngineError, StoreError
from tutor.lessons.report import Report
from tutor.records.records import Records
from tutor.records.talks import OpenTalk
from tutor.settings import Settings
from tutor.teaching.idle_model import IdleModel
from tutor.teaching.own_tasks import OwnTasks
from tutor.teaching.report_making import report_on
from tutor.teaching.report_phrasing import SCHEMA, phrased, question
from tutor.teaching.timer import Timer

QUIET: Seconds = 10 * 60.0
"""After so long without a turn the talk is over, for the time being."""
GOODBYE: Seconds = 20.0
"""So long the tutor's last words may take to begin."""
AFTER_START: Seconds = 20.0
"""The engines are loaded first."""
BETWEEN: Seconds = 0.5
CLOSING: Seconds = 0.6
"""The program's end waits so long for the last report."""
FEWEST_ANSWERS = 2
"""Of a talk with fewer answers of the learner's nothing is announced."""
_AT_ONCE = 20

Making: TypeAlias = Callable[[Records, int], Awaitable[Report]]
_log = logging.getLogger(__name__)


async def made_in_thread(records: Records, talk: int) -> Report:
    return await asyncio.to_thread(report_on, records, talk)


class Reporting:
    """MUST be made and used on the conductor's loop."""

    def __init__(
        self,
        conductor: Conductor,
        settings: Settings,
        records: Records | None,
        idle_model: IdleModel,
        make: Making = made_in_thread,
    ) -> None:
        """Without records there is no report on anything."""
        self._conductor = conductor
        self._settings = settings
        self._records = records
        self._idle_model = idle_model
        self._make = make
        self._loop = asyncio.get_running_loop()
        self._talk: OpenTalk | None = None
        """The talk in which something was said since its last report."""
        self._quiet = Timer(self._over)
        self._ending = False
        self._tasks = OwnTasks("report", self._fail)
        if records is not None:
            self._tasks.begin(self._catch_up(records))

    def apply(self, settings: Settings) -> None:
        self._settings = settings

    def take(self, event: Event) -> None:
        match event:
            case TurnEnded() if self._records is not None:
                turn = self._conductor.transcript.find(event.turn)
                if turn is not None and turn.learner:
                    self._talk = self._records.talks.open
                self._quiet.start(QUIET)
                if self._ending:
                    # What others still write of this turn comes first.
                    self._loop.call_soon(self._over)
            case TalkShaped():
                self._over()
            case PhaseChanged() if self._talk is not None and not self._ending:
                self._quiet.start(QUIET)
            case _:
                pass

    def end_talk(self) -> None:
        """The talk is over when the tutor has said goodbye."""
        if self._talk is not None:
            self._ending = True
            self._quiet.start(GOODBYE)

    def forget(self) -> None:
        """There shall be no report on the talk under way: it is about to be deleted."""
        self._quiet.stop()
        self._talk, self._ending = None, False

    async def close(self) -> None:
        """Make the last report where that is quick; a start makes what is missing."""
        self._quiet.stop()
        await self._tasks.close()
        talk, self._talk = self._talk, None
        if talk is None or self._records is None:
            return
        try:
            async with asyncio.timeout(CLOSING):
                await self._report(self._records, talk)
        except (TimeoutError, StoreError) as error:
            _log.info("the last report is left to the next start: %s", type(error).__name__)

    # Making -----------------------------------------------------------------------------------------

    def _over(self) -> None:
        self._quiet.stop()
        talk, self._talk, self._ending = self._talk, None, False
        if talk is not None and self._records is not None:
            self._tasks.begin(self._tell(self._records, talk))

    async def _tell(self, records: Records, talk: OpenTalk) -> None:
        await self._idle_model.rest()
        report = await self._report(records, talk)
        if report is None:
            return
        if report.figures.answers >= FEWEST_ANSWERS:
            self._conductor.emit(ReportReady(report.talk, self._loop.time()))
        await self._phrase(records, report)

    async def _report(self, records: Records, talk: OpenTalk) -> Report | None:
        """None of a talk that is not on the disk, or no longer."""
        number = await asyncio.wrap_future(records.reports.identity(talk))
        return await self._make(records, number) if number else None

    async def _phrase(self, records: Records, report: Report) -> None:
        """A model that can may find warmer words for the same facts; rules have found the facts."""
        if not self._idle_model.capable or report.phrased or report.phrased_step:
            return
        try:
            answer = await self._idle_model.ask(question(report, self._settings.native_language), SCHEMA)
        except EngineError as error:
            _log.info("the report keeps the program's own words: %s", error.message)
            return
        worded = phrased(report, answer.value or {})
        # The talk may have gone on meanwhile: then another report is made of it.
        if worded is not None and await asyncio.wrap_future(records.reports.of(report.talk)) == report:
            await asyncio.wrap_future(records.reports.keep(worded))

    async def _catch_up(self, records: Records) -> None:
        """Reports on talks that were cut off, or that are older than reports."""
        await asyncio.sleep(AFTER_START)
        tried: set[int] = set()
        while True:
            missing = await asyncio.wrap_future(records.reports.missing(_AT_ONCE + len(tried)))
            if not (left := [talk for talk in missing if talk not in tried]):
                return
            for talk in left:
                tried.add(talk)
                await self._idle_model.rest()
                try:
                    await self._make(records, talk)
                except StoreError as error:
                    _log.warning("there is no report on talk %d: %s", talk, error.message)
                await asyncio.sleep(BETWEEN)

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, StoreError):
            self._conductor.fault("store", error)
        else:
            _log.error("a report could not be made", exc_info=error)
