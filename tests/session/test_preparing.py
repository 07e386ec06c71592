"""Phrases are made when it is quiet, one at a time, and given up at the first sound."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from tests.virtual_time import run
from tutor.conversation.engine_events import EngineLoading, EngineReady, FaultRaised
from tutor.conversation.events import Event, PhaseChanged
from tutor.conversation.sound_check_events import SoundCheckMoved
from tutor.conversation.turn import Phase, TurnId
from tutor.errors import EngineCrashed
from tutor.session.preparing import BREATH, QUIET, Preparing
from tutor.speaking.contract import Pace

TAKES = 0.5
PHRASES = ("One.", "Two.", "Three.")


class FakePreparer:
    """Takes half a second a phrase; notes what it made, gave up, and had already."""

    def __init__(self, *known: str) -> None:
        self.known = set(known)
        self.begun: list[tuple[str, float]] = []
        self.given_up: list[str] = []
        self.error: EngineCrashed | None = None

    async def prepare(self, phrase: str, pace: Pace) -> bool:
        if phrase in self.known:
            return False
        self.begun.append((phrase, asyncio.get_running_loop().time()))
        try:
            await asyncio.sleep(TAKES)
        except asyncio.CancelledError:
            self.given_up.append(phrase)
            raise
        if self.error is not None:
            raise self.error
        self.known.add(phrase)
        return True


def scene(work: Callable[[Preparing, FakePreparer], Coroutine[Any, Any, None]], *known: str) -> FakePreparer:
    voice = FakePreparer(*known)

    async def scenario() -> None:
        preparing = Preparing()
        preparing.use(voice, PHRASES, Pace())
        await work(preparing, voice)
        await preparing.close()

    run(scenario())
    return voice


def phase(now: Phase) -> PhaseChanged:
    return PhaseChanged(now, TurnId(1), 0.0)


def test_in_a_quiet_moment_one_after_another_with_a_breath_between() -> None:
    async def wait(preparing: Preparing, voice: FakePreparer) -> None:
        await asyncio.sleep(60)

    step = TAKES + BREATH
    assert scene(wait).begun == [
        ("One.", QUIET),
        ("Two.", pytest.approx(QUIET + step)),
        ("Three.", pytest.approx(QUIET + 2 * step)),
    ]
    assert scene(wait, "One.", "Three.").begun == [("Two.", QUIET)]


@pytest.mark.parametrize(
    "disturbance",
    [
        *(phase(p) for p in Phase if p not in (Phase.READY, Phase.LISTENING)),
        EngineLoading("chat_model", "Ollama", 0.0),
        SoundCheckMoved("recording", 0.0),
    ],
)
def test_given_up_at_once_and_taken_up_again_after_as_long_a_silence(disturbance: Event) -> None:
    async def disturb(preparing: Preparing, voice: FakePreparer) -> None:
        await asyncio.sleep(QUIET + TAKES / 2)
        preparing.apply(disturbance)
        await asyncio.sleep(0)
        assert voice.given_up == ["One."]
        await asyncio.sleep(100)
        assert len(voice.begun) == 1
        for over in (
            phase(Phase.LISTENING),
            EngineReady("chat_model", "Ollama", 1.0, 0.0),
            SoundCheckMoved("over", 0.0),
        ):
            preparing.apply(over)
        quiet_since = asyncio.get_running_loop().time()
        await asyncio.sleep(20)
        phrase, at = voice.begun[1]
        assert (phrase, round(at - quiet_since, 6)) == ("One.", QUIET)

    assert scene(disturb).known == set(PHRASES)


def test_whoever_speaks_often_is_never_disturbed() -> None:
    async def chat(preparing: Preparing, voice: FakePreparer) -> None:
        for _ in range(20):
            await asyncio.sleep(QUIET * 0.9)
            preparing.apply(phase(Phase.HEARING))
            await asyncio.sleep(1.0)
            preparing.apply(phase(Phase.LISTENING))

    assert not scene(chat).begun


def test_a_loading_engine_keeps_it_waiting_though_nobody_speaks() -> None:
    async def load(preparing: Preparing, voice: FakePreparer) -> None:
        for stage in ("transcriber", "chat_model"):
            preparing.apply(EngineLoading(stage, "…", 0.0))
        preparing.apply(EngineReady("transcriber", "…", 1.0, 0.0))
        preparing.apply(phase(Phase.LISTENING))
        await asyncio.sleep(60)
        assert not voice.begun
        preparing.apply(FaultRaised("chat_model", "Gone.", "", 0.0))
        await asyncio.sleep(60)

    assert scene(load).known == set(PHRASES)


def test_a_voice_that_fails_is_left_alone_until_another_one_comes() -> None:
    async def fail(preparing: Preparing, voice: FakePreparer) -> None:
        voice.error = EngineCrashed("Piper stopped working.", "")
        await asyncio.sleep(60)
        preparing.apply(phase(Phase.HEARING))
        preparing.apply(phase(Phase.LISTENING))
        await asyncio.sleep(60)
        assert len(voice.begun) == 1
        voice.error = None
        preparing.use(voice, PHRASES, Pace(0.8))
        await asyncio.sleep(60)

    assert scene(fail).known == set(PHRASES)


def test_closing_in_mid_phrase_leaves_nothing_behind() -> None:
    async def leave(preparing: Preparing, voice: FakePreparer) -> None:
        await asyncio.sleep(QUIET + TAKES / 2)

    assert scene(leave).given_up == ["One."]
