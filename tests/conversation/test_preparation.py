"""The model reads ahead while nobody waits: the talk after each turn, the words while they are said."""

from __future__ import annotations

import asyncio

import pytest

from tests.conversation.talk import Talk
from tests.fakes.chat_model import FakeChatModel
from tests.fakes.transcriber import FakeTranscriber
from tests.virtual_time import run
from tutor.conversation.answer_events import PromptRead
from tutor.conversation.engine_events import FaultRaised
from tutor.conversation.hearing_events import PartialWordsHeard
from tutor.conversation.history import ROOM_FOR_WORDS, History
from tutor.conversation.manner import Manner
from tutor.conversation.preparation import Preparation
from tutor.conversation.turn import Outcome
from tutor.errors import EngineCrashed
from tutor.thinking.contract import Message

MANNER = Manner(end_silence=0.7, sentences=100, partial_words=True)


def talk_about(manner: Manner = MANNER, seconds: float = 3.0) -> Talk:
    async def dialogue() -> Talk:
        growing: list[str | Exception] = [" ".join(["word"] * n) for n in range(1, 30)]
        model = FakeChatModel(["So it is. Is it not?"], 0.1, 0.01)
        talk = Talk(transcriber=FakeTranscriber(growing, 0.05), model=model, manner=manner)
        async with talk:
            await talk.listen()
            await talk.say(seconds)
            await asyncio.sleep(20.0)
        return talk

    return run(dialogue())


def test_partial_words_are_read_while_they_are_said() -> None:
    talk = talk_about()
    looks = [look.text for look in talk.all(PartialWordsHeard)]
    assert looks
    assert [messages[-1].content for messages in talk.model.prepared][: len(looks)] == looks


def test_the_talk_is_read_when_a_turn_is_over() -> None:
    talk = talk_about()
    (turn,) = talk.turns
    last = talk.model.prepared[-1]
    assert [m.content for m in last] == [turn.learner, "So it is. Is it not?", ""]


def test_without_speculation_only_what_is_certain_is_read() -> None:
    talk = talk_about(Manner(end_silence=0.7, sentences=100, partial_words=True, speculates=False))
    assert [messages[-1].content for messages in talk.model.prepared] == [""]


def test_what_the_prompt_cost_is_told() -> None:
    talk = talk_about()
    (read,) = talk.all(PromptRead)
    assert (read.cached, read.evaluated) == (0, 10)


def test_one_reading_at_a_time_and_only_the_newest_waits() -> None:
    async def scenario() -> list[str]:
        model = FakeChatModel(first_delay=1.0)
        preparation = Preparation(asyncio.get_running_loop().create_task)
        for text in ("a", "b", "c"):
            preparation.read(model, [Message("user", text)])
            await asyncio.sleep(0.1)
        await asyncio.sleep(5.0)
        preparation.read(model, [Message("user", "d")])
        await asyncio.sleep(0.1)
        preparation.read(model, [Message("user", "e")])
        preparation.give_way()
        await asyncio.sleep(5.0)
        return [messages[0].content for messages in model.prepared]

    assert run(scenario()) == ["a", "c", "d"]


def test_a_model_that_cannot_read_ahead_disturbs_nothing(caplog: pytest.LogCaptureFixture) -> None:
    class Broken(FakeChatModel):
        async def prepare(self, messages: object) -> None:
            raise EngineCrashed("It crashed.", "Ask again.")

    async def dialogue() -> Talk:
        async with Talk(model=Broken(["Fine."], 0.1, 0.01), manner=MANNER) as talk:
            await talk.listen()
            await talk.say(2.0)
            await asyncio.sleep(20.0)
        return talk

    caplog.set_level("INFO")
    talk = run(dialogue())
    assert talk.turns[0].outcome is Outcome.ANSWERED
    assert not talk.all(FaultRaised)
    assert "read ahead" in caplog.text


def test_what_is_left_out_is_settled_before_the_learner_speaks() -> None:
    """A prompt that was read ahead stays the beginning of the one with the words."""
    talk = [Message("user" if n % 2 == 0 else "assistant", "x" * 100) for n in range(40)]
    for length in range(0, 40, 2):
        history = History([Message("system", "s" * 50)], 2000)
        ahead = history.prompt(talk[:length], "")
        words = history.prompt(talk[:length], ROOM_FOR_WORDS)
        assert words[:-1] == ahead[:-1]
