"""What the events tell of a turn's timing."""

from __future__ import annotations

import asyncio

from tests.conversation.talk import Talk
from tests.fakes.audio import FakeSpeaker
from tests.virtual_time import run
from tutor.conversation.answer_events import PlaybackStarted
from tutor.conversation.hearing_events import DraftDropped
from tutor.conversation.manner import Manner


def test_the_first_sample_tells_how_long_the_device_took() -> None:
    async def held() -> list[PlaybackStarted]:
        async with Talk() as talk:
            await talk.type("hello")
            return talk.all(PlaybackStarted)

    assert [event.latency for event in run(held())] == [FakeSpeaker.LATENCY] * 2


def test_a_dropped_draft_tells_what_was_done_for_nothing() -> None:
    async def held() -> list[DraftDropped]:
        async with Talk(manner=Manner(end_silence=2.0)) as talk:
            await talk.listen()
            talk.microphone.say(1.0)
            await asyncio.sleep(2.2)
            talk.microphone.say(1.0)
            await asyncio.sleep(8.0)
            return talk.all(DraftDropped)

    (dropped,) = run(held())
    assert [work.what for work in dropped.work[:3]] == ["transcription", "reply", "synthesis"]
    for work in dropped.work:
        assert work.began_at <= (work.ended_at or dropped.at) <= dropped.at
