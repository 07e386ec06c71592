"""Asking the model between turns: it waits, gives way, comes back, and leaves the talk's prefix behind."""

from __future__ import annotations

import asyncio

import pytest

from tests.conversation.talk import Talk
from tests.fakes.chat_model import FakeChatModel
from tests.virtual_time import run
from tutor.conversation.intents import TypeText
from tutor.conversation.turn import Phase
from tutor.errors import EngineMissing
from tutor.teaching.idle_model import SETTLE, IdleModel
from tutor.thinking.contract import Message

ASK = [Message("user", "What is a cat?")]
SCHEMA = {"type": "object", "properties": {"word": {"type": "string"}}, "required": ["word"]}


def asked(model: FakeChatModel) -> list[int]:
    """At which requests the question was put."""
    return [number for number, messages in enumerate(model.requests) if list(messages) == ASK]


def test_it_answers_at_once_while_nothing_happens() -> None:
    async def scenario() -> str:
        async with Talk(model=FakeChatModel(["A small animal."])) as talk:
            idle = IdleModel(talk.conductor)
            assert not idle.capable
            return (await idle.ask(ASK)).text

    assert run(scenario()) == "A small animal."


def test_a_capable_model_is_held_to_the_schema() -> None:
    async def scenario() -> object:
        model = FakeChatModel(['{"word": "cat"}'], capable=True)
        async with Talk(model=model) as talk:
            idle = IdleModel(talk.conductor)
            assert idle.capable
            answer = await idle.ask(ASK, SCHEMA)
            assert model.schemas == [SCHEMA]
            return answer.value

    assert run(scenario()) == {"word": "cat"}


def test_it_waits_until_the_turn_is_over_and_a_moment_longer() -> None:
    async def scenario() -> tuple[float, float]:
        model = FakeChatModel(["Hello there! How are you?"], first_delay=0.5, token_delay=0.05)
        async with Talk(model=model) as talk:
            idle = IdleModel(talk.conductor)
            talk.post(TypeText("Hi!"))
            asking = asyncio.create_task(idle.ask(ASK))
            await talk.until(Phase.READY)
            over = talk.loop.time()
            assert asked(model) == []
            await asking
            assert asked(model) == [1]
            return over, talk.loop.time()

    over, answered = run(scenario())
    assert answered - over >= SETTLE


def test_it_gives_way_to_a_voice_at_once_and_asks_again_after_the_turn() -> None:
    async def scenario() -> None:
        model = FakeChatModel(["one two three four five six"], first_delay=0.2, token_delay=1.0)
        async with Talk(model=model) as talk:
            idle = IdleModel(talk.conductor)
            await talk.listen()
            asking = asyncio.create_task(idle.ask(ASK))
            await asyncio.sleep(2.0)
            assert model.active == 1
            talk.microphone.say(1.0)
            await talk.until(Phase.HEARING)
            await asyncio.sleep(0)
            assert model.active == 0, "the turn has the model for itself"
            prepared = len(model.prepared)
            await asyncio.sleep(0.5)
            assert len(model.prepared) > prepared, "the model reads the talk again while the learner speaks"
            assert list(model.prepared[-1]) != ASK
            await talk.until(Phase.LISTENING)
            assert not asking.done()
            assert (await asking).text == "one two three four five six"
            assert asked(model) == [0, 2]

    run(scenario())


def test_two_questions_come_one_after_the_other() -> None:
    async def scenario() -> int:
        model = FakeChatModel(["a b c"], token_delay=0.5)
        most = 0
        async with Talk(model=model) as talk:
            idle = IdleModel(talk.conductor)
            both = [asyncio.create_task(idle.ask(ASK)) for _ in range(2)]
            while not all(task.done() for task in both):
                await asyncio.sleep(0.1)
                most = max(most, model.active)
        return most

    assert run(scenario()) == 1


def test_closing_ends_what_is_under_way_and_refuses_the_next() -> None:
    async def scenario() -> None:
        model = FakeChatModel(["a b c"], token_delay=5.0)
        async with Talk(model=model) as talk:
            idle = IdleModel(talk.conductor)
            asking = asyncio.create_task(idle.ask(ASK))
            await asyncio.sleep(1.0)
            idle.close()
            with pytest.raises(EngineMissing):
                await asking
            with pytest.raises(EngineMissing):
                await idle.ask(ASK)

    run(scenario())


def test_without_a_model_it_says_so() -> None:
    async def scenario() -> None:
        async with Talk() as talk:
            talk.engines.chat_model = None
            idle = IdleModel(talk.conductor)
            assert not idle.capable
            with pytest.raises(EngineMissing):
                await idle.ask(ASK)

    run(scenario())


def test_whoever_stops_waiting_stops_the_request() -> None:
    async def scenario() -> None:
        model = FakeChatModel(["a b c"], token_delay=5.0)
        async with Talk(model=model) as talk:
            idle = IdleModel(talk.conductor)
            asking = asyncio.create_task(idle.ask(ASK))
            await asyncio.sleep(1.0)
            asking.cancel()
            with pytest.raises(asyncio.CancelledError):
                await asking
            assert model.active == 0

    run(scenario())
