"""There is a report on every talk: when it ends, when it is left, and at the next start."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.conversation.talk import Talk
from tests.fakes.chat_model import FakeChatModel
from tests.teaching.test_remembering import AtOnce
from tests.virtual_time import run
from tutor.conversation.events import Event
from tutor.conversation.intents import Say, TypeText
from tutor.conversation.lesson_events import ReportReady, TalkShaped
from tutor.conversation.turn import Phase
from tutor.errors import StoreError
from tutor.lessons.report import Report
from tutor.lessons.scenarios import ScenarioShelf
from tutor.records.records import Records
from tutor.records.talks import TalkHead
from tutor.session.recorder import Recorder
from tutor.settings import Settings
from tutor.teaching.idle_model import IdleModel
from tutor.teaching.report_making import report_on
from tutor.teaching.reporting import AFTER_START, CLOSING, FEWEST_ANSWERS, GOODBYE, QUIET, Reporting

SHAPED = TalkShaped("", "", "", "", (), 0.0)
SAID = ("I went home? Why?", "I went to the market? Really?")
EMPTY_SHELF = ScenarioShelf((), ())


@pytest.fixture
def records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Records]:
    monkeypatch.setattr("tutor.records.file.CountedThread", AtOnce)
    opened = Records(tmp_path)
    opened.learners.begin("Ana", {}).result()
    opened.talks.begin(TalkHead(1))
    yield opened
    opened.file.close()


class Lesson(Talk):
    def __init__(self, records: Records, model: FakeChatModel | None = None, slow: float = 0.0) -> None:
        super().__init__(model=model)
        self.records, self.slow = records, slow
        self.made: list[tuple[float, int]] = []

    async def __aenter__(self) -> Lesson:
        await super().__aenter__()
        recorder = Recorder(self.records)

        def keep(event: Event) -> None:
            recorder.take(event)

        self.conductor.subscribe(keep)
        self.idle = IdleModel(self.conductor)
        self.reporting = Reporting(self.conductor, Settings(), self.records, self.idle, self.make)
        self.conductor.subscribe(self.reporting.take)
        return self

    async def make(self, records: Records, talk: int) -> Report:
        assert self.phase in (Phase.READY, Phase.LISTENING), "never beside a turn"
        await asyncio.sleep(self.slow)
        self.made.append((self.loop.time(), talk))
        return report_on(records, talk, lambda _: None, EMPTY_SHELF)

    async def tell(self, *said: str) -> None:
        for words in said:
            await self.type(words)

    def begin_another(self) -> None:
        self.records.talks.begin(TalkHead(1))
        self.conductor.start_over()
        self.conductor.emit(SHAPED)

    async def end(self) -> None:
        await self.reporting.close()
        self.idle.close()


def ready(talk: Talk) -> list[int]:
    return [event.talk for event in talk.all(ReportReady)]


def missing(records: Records) -> tuple[int, ...]:
    return records.reports.missing(99).result()


def test_another_talk_begins_and_the_report_on_the_first_is_ready(records: Records) -> None:
    async def scenario() -> None:
        async with Lesson(records) as talk:
            await talk.tell(*SAID)
            assert missing(records) == (1,)
            talk.begin_another()
            await asyncio.sleep(5.0)
            assert ready(talk) == [1]
            assert missing(records) == ()
            await talk.end()

    run(scenario())


def test_the_learner_ends_the_talk_and_the_report_follows_the_goodbye(records: Records) -> None:
    async def scenario() -> None:
        async with Lesson(records) as talk:
            await talk.tell(*SAID)
            talk.reporting.end_talk()
            talk.post(Say("Goodbye, and well done!"))
            await talk.until(Phase.SPEAKING)
            assert ready(talk) == []
            await talk.until(Phase.READY)
            await asyncio.sleep(3.0)
            assert ready(talk) == [1]
            report = records.reports.of(1).result()
            assert report is not None
            await talk.end()

    run(scenario())


def test_without_a_voice_the_goodbye_is_not_waited_for(records: Records) -> None:
    async def scenario() -> None:
        async with Lesson(records) as talk:
            await talk.tell(*SAID)
            talk.reporting.end_talk()
            await asyncio.sleep(GOODBYE + 1.0)
            assert ready(talk) == [1]
            await talk.end()

    run(scenario())


def test_ten_quiet_minutes_are_an_end_and_going_on_makes_it_anew(records: Records) -> None:
    async def scenario() -> None:
        async with Lesson(records) as talk:
            await talk.tell(*SAID)
            await asyncio.sleep(QUIET - 30.0)
            assert ready(talk) == []
            await asyncio.sleep(60.0)
            assert ready(talk) == [1]
            await talk.tell("And then I went home.")
            assert missing(records) == (1,)
            await asyncio.sleep(QUIET + 30.0)
            assert ready(talk) == [1, 1]
            assert missing(records) == ()
            await talk.end()

    run(scenario())


def test_a_turn_is_never_held_up(records: Records) -> None:
    """The learner speaks when the report is to be made: it waits."""

    async def scenario() -> None:
        async with Lesson(records) as talk:
            await talk.tell(*SAID)
            talk.begin_another()
            talk.post(TypeText("Hello again."))
            await talk.until(Phase.SPEAKING)
            assert talk.made == []
            await talk.until(Phase.READY)
            await asyncio.sleep(3.0)
            assert [number for _, number in talk.made] == [1]
            await talk.end()

    run(scenario())


def test_of_hardly_a_talk_nothing_is_announced(records: Records) -> None:
    async def scenario() -> None:
        async with Lesson(records) as talk:
            await talk.tell(*SAID[: FEWEST_ANSWERS - 1])
            talk.begin_another()
            await asyncio.sleep(5.0)
            assert ready(talk) == []
            assert missing(records) == (), "it is there for whoever looks"
            await talk.end()

    run(scenario())


def test_the_program_closes_and_the_report_is_made_where_that_is_quick(records: Records) -> None:
    async def scenario(slow: float) -> float:
        async with Lesson(records, slow=slow) as talk:
            await talk.tell("I went home.")
            began = talk.loop.time()
            await talk.end()
            return talk.loop.time() - began

    assert run(scenario(slow=0.1)) < 0.2
    assert missing(records) == ()
    records.talks.begin(TalkHead(1))
    assert run(scenario(slow=60.0)) == pytest.approx(CLOSING)
    assert missing(records) == (2,), "the next start makes it"


def test_at_a_start_the_reports_that_are_missing_are_made(records: Records) -> None:
    async def talked() -> None:
        async with Lesson(records) as talk:
            for _ in range(3):
                await talk.tell("I went home.")
                records.talks.begin(TalkHead(1))
                talk.conductor.start_over()
            talk.reporting._tasks.cancel()
            talk.reporting._quiet.stop()
            talk.idle.close()
            await asyncio.sleep(0)

    async def started() -> None:
        async with Lesson(records) as talk:
            await asyncio.sleep(AFTER_START - 1.0)
            assert talk.made == []
            await asyncio.sleep(10.0)
            assert [number for _, number in talk.made] == [3, 2, 1]
            assert ready(talk) == [], "nobody waits for them"
            await talk.end()

    run(talked())
    assert missing(records) == (3, 2, 1)
    run(started())
    assert missing(records) == ()


def test_a_talk_that_cannot_be_read_does_not_keep_the_others_from_theirs(records: Records) -> None:
    async def scenario() -> None:
        async with Lesson(records) as talk:

            async def make(records: Records, number: int) -> Report:
                talk.made.append((0.0, number))
                raise StoreError("That talk can't be read.", "There is no report on it.")

            talk.reporting._make = make
            for _ in range(2):
                await talk.tell("I went home.")
                records.talks.begin(TalkHead(1))
            await asyncio.sleep(AFTER_START + 10.0)
            assert sorted(number for _, number in talk.made) == [1, 2], "each is tried once"
            await talk.end()

    run(scenario())


WORDED: Mapping[str, Any] = {
    "went_well": ["You asked 4 questions: lovely, talks live on that."],
    "next_step": "Pick something you like and say most of it.",
}


def test_a_capable_model_words_the_report(records: Records) -> None:
    model = FakeChatModel([*["Good."] * len(SAID), json.dumps(WORDED)], capable=True)

    async def scenario() -> None:
        async with Lesson(records, model) as talk:
            await talk.tell(*SAID)
            talk.begin_another()
            await asyncio.sleep(20.0)
            await talk.end()

    run(scenario())
    report = records.reports.of(1).result()
    assert report is not None
    assert report.phrased_step == WORDED["next_step"]
    assert list(report.phrased) == WORDED["went_well"]
