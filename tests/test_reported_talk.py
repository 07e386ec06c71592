"""In the assembled program every talk that ends has its report, the last one too. No engine is loaded."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tests.fakes.audio import LoudnessDetector
from tests.fakes.chat_model import FakeChatModel
from tests.fakes.voice import FakeVoice
from tests.running import run
from tutor.app import Tutor
from tutor.audio.files import FileMicrophone, FileSpeaker
from tutor.conversation.answer_events import TutorBegan
from tutor.conversation.engine_events import FaultRaised
from tutor.conversation.events import Event, TurnEnded
from tutor.conversation.intents import TypeText
from tutor.conversation.lesson_events import ReportReady
from tutor.lessons.plan import FREE
from tutor.records.records import Records
from tutor.settings import Settings, changed_all

ANNA = changed_all(Settings(), {"learner": 1, "level": "B1"})
SAID = ("Yesterday I go to the market. Was it nice?", "I am agree. Do you like it?")


async def talked(tutor: Tutor, over: asyncio.Queue[Event], *said: str) -> None:
    for words in said:
        tutor.conductor.post(TypeText(words))
        await ended(over)


async def ended(over: asyncio.Queue[Event]) -> None:
    while not isinstance(await over.get(), TurnEnded):
        pass


def test_a_talk_that_ends_has_its_report(tmp_path: Path) -> None:
    async def scene() -> list[int]:
        records = Records(tmp_path)
        records.learners.begin("Anna", {}).result()
        speaker = FileSpeaker(tmp_path / "reply.wav")
        tutor = Tutor(ANNA, FileMicrophone(), speaker, LoudnessDetector(), records)
        tutor.conductor.engines.chat_model = FakeChatModel(["I see."])
        tutor.conductor.engines.voice = FakeVoice(0.005)
        news: asyncio.Queue[Event] = asyncio.Queue()
        tutor.subscribe(news.put_nowait)
        tutor.begin_talk(FREE)
        await ended(news)  # the tutor's first words
        await talked(tutor, news, *SAID)
        tutor.begin_talk(FREE)
        ready: list[int] = []
        while not ready:
            event = await news.get()
            if isinstance(event, ReportReady):
                ready.append(event.talk)
        await talked(tutor, news, SAID[0])
        await tutor.close()
        return ready

    ready = run(scene())
    assert ready == [1]
    records = Records(tmp_path)
    try:
        report = records.reports.of(1).result()
        assert report is not None
        assert {one.rule for one in report.corrections} >= {"agree"}
        assert records.reports.missing(9).result() == (), "the second one was made at the end"
    finally:
        records.close()


def test_a_talk_that_is_deleted_while_it_is_open_is_gone_on_with_by_nobody(tmp_path: Path) -> None:
    async def scene() -> list[Event]:
        records = Records(tmp_path)
        records.learners.begin("Anna", {}).result()
        tutor = Tutor(
            ANNA, FileMicrophone(), FileSpeaker(tmp_path / "reply.wav"), LoudnessDetector(), records
        )
        tutor.conductor.engines.chat_model = FakeChatModel(["I see."])
        tutor.conductor.engines.voice = FakeVoice(0.005)
        news: asyncio.Queue[Event] = asyncio.Queue()
        told: list[Event] = []
        tutor.subscribe(news.put_nowait)
        tutor.subscribe(told.append)
        await talked(tutor, news, *SAID)
        gone = records.talks.open.id
        told.clear()
        tutor.leave_talk()
        await asyncio.wrap_future(records.delete_talks([gone]))
        assert tutor.conductor.transcript.turns == []
        await talked(tutor, news, "A new talk.")
        await tutor.close()
        return [event for event in told if isinstance(event, FaultRaised | ReportReady | TutorBegan)]

    assert run(scene()) == [], "no report, no fault, no words of the tutor's own"
    records = Records(tmp_path)
    try:
        (talk,) = records.talks.list().result()
        assert (talk.opening, talk.turns) == ("A new talk.", 1)
        assert talk.head.learner == 1
    finally:
        records.close()
