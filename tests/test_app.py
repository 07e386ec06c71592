"""The assembled program on the starter engines: loading, swapping, and engines killed in mid-sentence."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar, cast

import pytest

from tests.fakes.audio import LoudnessDetector
from tests.running import run
from tutor.app import Tutor
from tutor.audio.files import FileMicrophone, FileSpeaker
from tutor.conversation.answer_events import ReplyTextArrived, SynthesisStarted
from tutor.conversation.engine_events import (
    ENGINE_STAGES,
    EngineLoading,
    EngineReady,
    EngineRestarted,
    FaultCleared,
    FaultRaised,
)
from tutor.conversation.events import Event, TurnEnded
from tutor.conversation.intents import TypeText
from tutor.conversation.transcript import Transcript
from tutor.conversation.turn import Outcome, PhraseStatus
from tutor.records.records import Records
from tutor.settings import Settings, changed

pytestmark = pytest.mark.engine
E = TypeVar("E", bound=Event)
SETTINGS = changed(Settings(), "chat_model", "llama.cpp")


class Stage:
    """A tutor on files, and everything that it told."""

    def __init__(self, folder: Path, records: Records | None = None) -> None:
        self.events: list[Event] = []
        self.transcript = Transcript()
        self.tutor = Tutor(
            SETTINGS, FileMicrophone(), FileSpeaker(folder / "reply.wav"), LoudnessDetector(), records
        )
        self.tutor.subscribe(self._take)
        self._news = asyncio.Event()

    def _take(self, event: Event) -> None:
        self.events.append(event)
        self.transcript.apply(event)
        self._news.set()

    def all(self, kind: type[E]) -> list[E]:
        return [event for event in self.events if isinstance(event, kind)]

    async def until(self, happened: Callable[[], object]) -> None:
        while not happened():
            self._news.clear()
            await self._news.wait()

    def pid(self, stage: str) -> int:
        return cast("int", cast("Any", getattr(self.tutor.conductor.engines, stage)).pid)

    async def answer(self, words: str) -> None:
        before = len(self.all(TurnEnded))
        self.tutor.conductor.post(TypeText(words))
        await self.until(lambda: len(self.all(TurnEnded)) > before)


def test_all_engines_are_loaded_warm_and_in_parallel(tmp_path: Path) -> None:
    async def load() -> Stage:
        stage = Stage(tmp_path)
        await stage.tutor.load_engines()
        await stage.tutor.close()
        return stage

    stage = run(load())
    ready = stage.all(EngineReady)
    assert {event.stage for event in ready} == {*ENGINE_STAGES, "turn_detector"}
    first_ready = next(i for i, e in enumerate(stage.events) if isinstance(e, EngineReady))
    assert {e.stage for e in stage.events[:first_ready] if isinstance(e, EngineLoading)} >= set(
        ENGINE_STAGES
    ), "nobody waits for another engine to be ready"


def test_a_voice_killed_in_mid_sentence_says_the_rest_after_a_restart(tmp_path: Path) -> None:
    async def killed() -> Stage:
        stage = Stage(tmp_path)
        await stage.tutor.load_engines()
        voice = stage.pid("voice")
        stage.tutor.conductor.post(TypeText("Tell me about your dog, please."))
        await stage.until(lambda: stage.all(SynthesisStarted))
        os.kill(voice, signal.SIGKILL)
        await stage.until(lambda: stage.all(TurnEnded))
        assert stage.pid("voice") != voice
        await stage.answer("And your cat?")
        await stage.tutor.close()
        return stage

    stage = run(killed())
    assert [e.stage for e in stage.all(EngineRestarted)] == ["voice"]
    assert [turn.outcome for turn in stage.transcript.turns] == [Outcome.ANSWERED] * 2
    statuses = {phrase.status for turn in stage.transcript.turns for phrase in turn.phrases}
    assert statuses == {PhraseStatus.PLAYED}


def test_a_mind_killed_in_mid_answer_is_told_and_answers_the_next_time(tmp_path: Path) -> None:
    async def killed() -> Stage:
        stage = Stage(tmp_path)
        await stage.tutor.load_engines()
        stage.tutor.conductor.post(TypeText("Tell me a long story about the sea and a ship."))
        await stage.until(lambda: stage.all(ReplyTextArrived))
        os.kill(stage.pid("chat_model"), signal.SIGKILL)
        await stage.until(lambda: stage.all(TurnEnded))
        await stage.answer("Hello, I am Anna.")
        await stage.tutor.close()
        return stage

    stage = run(killed())
    told = [event for event in stage.all(FaultRaised) if event.stage == "chat_model"]
    first, second = stage.transcript.turns
    # The model may have finished its answer before it died; what it had said is kept in any case.
    assert first.reply
    assert first.reply_complete or (told and told[0].remedy)
    assert second.outcome is Outcome.ANSWERED
    assert second.reply
    assert len(stage.all(FaultCleared)) == len(told)


def test_another_engine_is_a_setting_and_a_bad_one_leaves_the_old_one_in_use(tmp_path: Path) -> None:
    async def swap() -> Stage:
        stage = Stage(tmp_path)
        await stage.tutor.load_engines()
        old = stage.pid("voice")
        bad = changed(SETTINGS, "piper_voice", str(tmp_path / "missing.onnx"))
        await stage.tutor.apply(bad, "piper_voice")
        assert stage.pid("voice") == old
        await stage.answer("Can you still speak?")
        await stage.tutor.apply(SETTINGS, "piper_voice")
        assert stage.pid("voice") != old
        await stage.answer("And now?")
        with pytest.raises(ProcessLookupError):
            os.kill(old, 0)
        await stage.tutor.close()
        return stage

    stage = run(swap())
    (fault,) = stage.all(FaultRaised)
    assert fault.stage == "voice"
    assert "missing.onnx" in fault.message
    assert fault.remedy
    assert [turn.outcome for turn in stage.transcript.turns] == [Outcome.ANSWERED] * 2


def test_a_talk_is_there_again_at_the_next_start(tmp_path: Path) -> None:
    async def talk() -> str:
        stage = Stage(tmp_path, Records(tmp_path))
        await stage.tutor.load_engines()
        await stage.answer("Hello, my name is Anna.")
        await stage.tutor.close()
        return stage.transcript.turns[0].reply

    reply = run(talk())
    records = Records(tmp_path)
    (turn,) = records.talks.last().result().turns
    sounds = records.sounds.of(1).result()
    copies = records.backups.list().result()
    records.close()
    assert [sound.phrase for sound in sounds] == [phrase.index for phrase in turn.phrases], "it can be heard"
    assert [copy.talks for copy in copies] == [1]
    assert (turn.learner, turn.reply, turn.typed) == ("Hello, my name is Anna.", reply, True)
    assert turn.outcome is Outcome.ANSWERED
