"""A scene with the starter engines, from the tutor's first words to the goal, and what is kept of it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fakes.audio import LoudnessDetector
from tests.running import run
from tutor.app import Tutor
from tutor.audio.files import FileMicrophone, FileSpeaker
from tutor.conversation.answer_events import ReplyTextEnded
from tutor.conversation.events import Event, TurnEnded
from tutor.conversation.intents import TypeText
from tutor.conversation.lesson_events import GoalMoved, LevelChecked
from tutor.lessons.plan import TalkPlan
from tutor.records.records import Records
from tutor.settings import Settings, changed

SETTINGS = changed(changed(Settings(), "chat_model", "llama.cpp"), "level", "A1")
MARKET = TalkPlan("scenario", "a1-market", "At the market")


@pytest.mark.engine
@pytest.mark.timeout(240)
def test_a_scene_is_played_and_kept_and_gone_on_with(tmp_path: Path) -> None:
    async def play() -> list[Event]:
        records = Records(tmp_path)
        events: list[Event] = []
        news = asyncio.Event()

        def take(event: Event) -> None:
            events.append(event)
            news.set()

        async def until(happened: Callable[[], object]) -> None:
            while not happened():
                news.clear()
                await news.wait()

        async def until_over(turns: int) -> None:
            await until(lambda: sum(isinstance(event, TurnEnded) for event in events) == turns)

        tutor = Tutor(
            SETTINGS, FileMicrophone(), FileSpeaker(tmp_path / "out.wav"), LoudnessDetector(), records
        )
        tutor.subscribe(take)
        try:
            await tutor.load_engines()
            tutor.begin_talk(MARKET)
            await until_over(1)
            for number, words in enumerate(("I would like four apples, please.", "How much is it?"), start=2):
                tutor.conductor.post(TypeText(words))
                await until_over(number)
            await until(lambda: len([e for e in events if isinstance(e, GoalMoved)]) == 2)
        finally:
            await tutor.close()
        return events

    events = run(play())
    opening = next(event for event in events if isinstance(event, ReplyTextEnded))
    assert opening.text == "Good morning! Welcome to my market. What would you like today?"
    assert [e.reached for e in events if isinstance(e, GoalMoved)] == [(0,), (0, 1)]
    assert [e for e in events if isinstance(e, LevelChecked)]

    records = Records(tmp_path)
    try:
        (kept,) = records.talks.list().result(60)
        assert (kept.head.kind, kept.head.subject, kept.turns) == ("scenario", "a1-market", 3)
        assert json.loads(kept.progress)["reached"] == [0, 1]
        transcript = records.talks.last().result(60)
        assert transcript.turns[0].learner == ""
        assert transcript.turns[0].heard_reply() == opening.text
    finally:
        records.close()
