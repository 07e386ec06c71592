"""A server that thinks goes away and comes back, and the talk goes on."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest

from tests.conversation.talk import Talk
from tests.fakes.chat_model import FakeChatModel, Reply
from tests.virtual_time import run
from tutor import engines
from tutor.conversation.engine_events import FaultCleared, FaultRaised, FellBack, Stage
from tutor.conversation.intents import TypeText
from tutor.conversation.turn import Phase
from tutor.errors import EngineError, ReplyCutOff, ServerUnreachable, WayOut
from tutor.settings import Settings
from tutor.wiring.engine_loading import Loading
from tutor.wiring.kept_phrases import KeptPhrases
from tutor.wiring.lost_server import LOOK, LostServer
from tutor.workers.contract import Watch

WAYS_OUT = (WayOut("built-in model"),)
GONE = ServerUnreachable("Ollama does not answer.", "Start it.", ways_out=WAYS_OUT)
BROKEN_OFF = ReplyCutOff("The answer broke off.", "Start it.", ways_out=WAYS_OUT)
AWAY = 100.0
"""Seconds: so long nobody answers at its address."""


class Served(FakeChatModel):
    name = "Ollama llama3.2"


class BuiltIn(FakeChatModel):
    name = "SmolLM2"


@dataclass
class World:
    """What there is, and what was built."""

    chat_model: str = "auto"
    answers: bool = False
    """Whether the server does."""
    looks: int = 0
    built: list[FakeChatModel] = field(default_factory=list)

    def settings(self) -> Settings:
        return Settings(chat_model=self.chat_model)

    async def server_answers(self, settings: Settings) -> bool:
        self.looks += 1
        return self.answers

    async def build(self, stage: Stage, settings: Settings, watch: Watch) -> FakeChatModel:
        self.built.append(Served(["I am back."]) if self.answers else BuiltIn(["I am small."]))
        return self.built[-1]


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    world = World()
    monkeypatch.setattr(engines, "server_answers", world.server_answers)
    monkeypatch.setattr(engines, "build", world.build)
    return world


async def ask(talk: Talk) -> None:
    talk.post(TypeText("Hello."))
    await talk.until(Phase.READY)
    await asyncio.sleep(5.0)


@asynccontextmanager
async def minded(talk: Talk, world: World) -> AsyncIterator[None]:
    """The talk's chat model is loaded, and looked after, as in the program."""
    phrases = KeptPhrases(talk.conductor, None, Settings())
    loading = Loading(talk.conductor, world.settings, phrases, lambda: None)
    lost = LostServer(talk.conductor, world.settings, lambda: loading.load("chat_model"))
    yield
    await lost.close()
    await phrases.close()


def held(world: World, fault: EngineError, back_after: float = AWAY, questions: int = 3) -> Talk:
    """A talk whose server fails at the first question; another one, and a last one when it is back."""
    first: Reply = ["Well. ", fault]

    async def dialogue() -> Talk:
        async with Talk(model=Served([first])) as talk, minded(talk, world):
            for _ in range(questions - 1):
                await ask(talk)
            await asyncio.sleep(back_after)
            world.answers = True
            await asyncio.sleep(LOOK + 1.0)
            await ask(talk)
        return talk

    return run(dialogue())


@pytest.mark.parametrize("fault", [GONE, BROKEN_OFF], ids=["before the answer", "in mid-answer"])
def test_the_built_in_model_answers_until_the_server_is_back(world: World, fault: EngineError) -> None:
    talk = held(world, fault)
    assert [turn.reply for turn in talk.turns] == ["Well.", "I am small.", "I am back."]
    assert [type(model) for model in world.built] == [BuiltIn, Served]
    (told,) = talk.all(FellBack)
    assert (told.wanted, told.used, told.reason) == ("Ollama llama3.2", "SmolLM2", fault.message)
    assert len(talk.all(FaultRaised)) == len(talk.all(FaultCleared)) == 1


def test_nobody_looks_more_often_than_said_nor_when_it_is_back(world: World) -> None:
    held(world, GONE)
    assert 1 + AWAY / LOOK <= world.looks <= 3 + AWAY / LOOK


def test_a_server_that_answers_again_at_once_is_used_again(world: World) -> None:
    world.answers = True
    talk = held(world, GONE)
    assert [turn.reply for turn in talk.turns] == ["Well.", "I am back.", "I am back."]
    assert [type(model) for model in world.built] == [Served]
    assert not talk.all(FellBack)
    assert world.looks == 1


def test_whoever_chose_the_server_by_name_decides_for_themselves(world: World) -> None:
    world.chat_model = "ollama"
    talk = held(world, GONE)
    assert not world.built
    assert len(talk.all(FaultRaised)) == 3


def test_a_fault_that_the_built_in_model_would_not_mend_changes_nothing(world: World) -> None:
    held(world, ReplyCutOff("It was cut off.", "Ask again."))
    assert not world.built


def test_another_choice_of_the_learners_ends_the_looking(world: World) -> None:
    async def dialogue() -> None:
        async with Talk(model=Served([["Well. ", GONE]])) as talk, minded(talk, world):
            await ask(talk)
            world.chat_model, world.answers, before = "llama.cpp", True, world.looks
            await asyncio.sleep(10 * LOOK)
            assert world.looks == before
            assert [type(model) for model in world.built] == [BuiltIn]

    run(dialogue())


def test_it_ends_with_the_talk(world: World) -> None:
    async def dialogue() -> None:
        async with Talk(model=Served([["Well. ", GONE]])) as talk:
            async with minded(talk, world):
                await ask(talk)
            world.answers, before = True, len(world.built)
            await asyncio.sleep(10 * LOOK)
            assert len(world.built) == before

    run(dialogue())
