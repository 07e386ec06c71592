"""The assembled program says nothing twice, uses quiet moments, and tells what works instead of what."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar, cast

import pytest

from tests.fakes.audio import LoudnessDetector
from tests.fakes.chat_model import FakeChatModel
from tests.fakes.voice import FakeVoice
from tests.running import run
from tutor import engines
from tutor.app import Tutor
from tutor.audio.files import FileMicrophone, FileSpeaker
from tutor.conversation.answer_events import SynthesisFinished
from tutor.conversation.engine_events import EngineLoading, EngineReady, FellBack, Stage
from tutor.conversation.events import Event, PhaseChanged, TurnEnded
from tutor.conversation.intents import TypeText
from tutor.conversation.turn import Outcome
from tutor.errors import EngineMissing
from tutor.session import preparing
from tutor.settings import Settings, changed
from tutor.speaking.common_phrases import common_phrases
from tutor.workers.contract import FallenBack, Watch

E = TypeVar("E", bound=Event)
REPLY = "I see. Tell me more about it."


class Talk:
    """A tutor that always answers the same, with its phrases kept in a folder of the test."""

    def __init__(self, folder: Path) -> None:
        self.phrases = folder / "phrases"
        self.events: list[Event] = []
        microphone, speaker = FileMicrophone(), FileSpeaker(folder / "reply.wav")
        self.tutor = Tutor(Settings(), microphone, speaker, LoudnessDetector(), phrases=self.phrases)
        self.tutor.conductor.engines.chat_model = FakeChatModel([REPLY])
        self.tutor.subscribe(self._take)
        self._news = asyncio.Event()

    def _take(self, event: Event) -> None:
        self.events.append(event)
        self._news.set()

    def all(self, kind: type[E]) -> list[E]:
        return [event for event in self.events if isinstance(event, kind)]

    async def until(self, happened: Callable[[], object]) -> None:
        while not happened():
            self._news.clear()
            await self._news.wait()

    async def answer(self) -> Outcome:
        before = len(self.all(TurnEnded))
        self.tutor.conductor.post(TypeText("Hello."))
        await self.until(lambda: len(self.all(TurnEnded)) > before)
        return self.all(TurnEnded)[-1].outcome

    def kept(self) -> int:
        return len(list(self.phrases.glob("*.sound")))


@pytest.mark.engine
@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="needs SIGSTOP")
def test_what_was_said_before_is_said_again_without_the_engine(tmp_path: Path) -> None:
    async def talk() -> Talk:
        stage = Talk(tmp_path)
        await stage.tutor.load("voice")
        assert await stage.answer() is Outcome.ANSWERED
        pid = cast("Any", stage.tutor.conductor.engines.voice).pid
        os.kill(pid, signal.SIGSTOP)
        try:
            assert await stage.answer() is Outcome.ANSWERED
        finally:
            os.kill(pid, signal.SIGCONT)
        await stage.tutor.close()
        return stage

    stage = run(talk())
    first, second = stage.all(SynthesisFinished)[:2], stage.all(SynthesisFinished)[2:]
    assert [f.audio for f in second] == pytest.approx([f.audio for f in first])
    assert stage.kept() >= 2


@pytest.mark.engine
def test_quiet_moments_are_used_and_a_turn_ends_that(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preparing, "QUIET", 0.2)
    monkeypatch.setattr(preparing, "BREATH", 0.0)

    async def talk() -> Talk:
        stage = Talk(tmp_path)
        await stage.tutor.load("voice")
        while stage.kept() < 3:  # noqa: ASYNC110 (files tell nobody)
            await asyncio.sleep(0.02)
        assert await stage.answer() is Outcome.ANSWERED
        kept = stage.kept()
        await stage.tutor.apply(changed(Settings(), "phrase_cache_mb", 0), "phrase_cache_mb")
        assert kept < len(common_phrases("en"))
        await stage.tutor.close()
        return stage

    assert run(talk()).kept() == 0, "kept nothing as soon as the learner wants nothing kept"


class LocalVoice(FakeVoice):
    """One that runs on this computer."""

    pid = 1


@pytest.mark.parametrize(
    ("voice", "megabytes", "prepares"),
    [(LocalVoice(), 100, True), (LocalVoice(), 0, False), (FakeVoice(), 100, False)],
    ids=["here", "nothing is kept", "on a server"],
)
def test_only_a_voice_on_this_computer_prepares_and_only_what_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, voice: FakeVoice, megabytes: int, prepares: bool
) -> None:
    monkeypatch.setattr(preparing, "QUIET", 0.0)

    async def build(stage: Stage, settings: Settings, watch: Watch) -> FakeVoice:
        return voice

    monkeypatch.setattr(engines, "build", build)

    async def talk() -> None:
        stage = Talk(tmp_path)
        await stage.tutor.apply(changed(Settings(), "phrase_cache_mb", megabytes), "phrase_cache_mb")
        await stage.tutor.load("voice")
        while prepares and not voice.phrases:  # noqa: ASYNC110 (a fake tells nobody)
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.1)
        await stage.tutor.close()

    run(talk())
    assert bool(voice.phrases) is prepares


# Falling back ---------------------------------------------------------------------------------------


def test_a_fall_back_while_building_is_told_after_the_loading_and_logged_with_its_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def build(stage: Stage, settings: Settings, watch: Watch) -> FakeVoice:
        watch(FallenBack("the big voice", "the small voice", "It is too big."))
        return FakeVoice()

    monkeypatch.setattr(engines, "build", build)

    async def load() -> Talk:
        stage = Talk(tmp_path)
        await stage.tutor.load("voice")
        await stage.tutor.close()
        return stage

    with caplog.at_level(logging.WARNING):
        stage = run(load())
    assert [type(event) for event in stage.events if not isinstance(event, PhaseChanged)] == [
        EngineLoading,
        FellBack,
        EngineReady,
    ]
    assert "voice: the small voice instead of the big voice: It is too big." in caplog.text


def test_without_a_turn_detector_the_pauses_decide_and_that_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def build(stage: Stage, settings: Settings, watch: Watch) -> FakeVoice:
        raise EngineMissing("The turn model is not installed.", "Run `make setup`.")

    monkeypatch.setattr(engines, "build", build)

    async def load() -> Talk:
        stage = Talk(tmp_path)
        await stage.tutor.load("turn_detector")
        await stage.tutor.close()
        return stage

    stage = run(load())
    (fall,) = stage.all(FellBack)
    assert (fall.stage, fall.used) == ("turn_detector", "the length of your pauses alone")
    assert fall.reason == "The turn model is not installed."


def test_an_engine_that_stays_because_the_new_one_fails_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = FakeVoice()
    built = iter([old, FakeVoice(start_error=EngineMissing("There is no voice file.", "Choose another."))])

    async def build(stage: Stage, settings: Settings, watch: Watch) -> FakeVoice:
        return next(built)

    monkeypatch.setattr(engines, "build", build)

    async def load() -> Talk:
        stage = Talk(tmp_path)
        await stage.tutor.load("voice")
        await stage.tutor.load("voice")
        assert await stage.answer() is Outcome.ANSWERED
        await stage.tutor.close()
        return stage

    stage = run(load())
    (fall,) = stage.all(FellBack)
    assert (fall.used, fall.reason) == (old.label, "There is no voice file.")


def test_a_folder_that_cannot_be_written_is_told_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def build(stage: Stage, settings: Settings, watch: Watch) -> FakeVoice:
        return FakeVoice()

    monkeypatch.setattr(engines, "build", build)
    (tmp_path / "phrases").write_text("a file where the folder should be", "utf-8")

    async def talk() -> Talk:
        stage = Talk(tmp_path)
        await stage.tutor.load("voice")
        for _ in range(2):
            assert await stage.answer() is Outcome.ANSWERED
        await stage.tutor.close()
        return stage

    (fall,) = run(talk()).all(FellBack)
    assert fall.wanted == "keeping spoken phrases"
    assert "can't be written" in fall.reason
