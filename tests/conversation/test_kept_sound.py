"""What a talk gives to be kept: the sound of both, the pauses; and how another talk is gone on with."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from tests.conversation.talk import Talk
from tests.fakes.chat_model import FakeChatModel
from tests.fakes.transcriber import FakeTranscriber
from tests.virtual_time import run
from tutor.audio.frames import MICROPHONE_RATE, AudioFrame, Samples
from tutor.conversation.answer_events import SynthesisFinished
from tutor.conversation.hearing_events import DraftDropped, SpeechEnded
from tutor.conversation.intents import TypeText
from tutor.conversation.manner import Manner
from tutor.conversation.transcript import Turn
from tutor.conversation.turn import Outcome, Phase, TurnId


class Sink:
    def __init__(self) -> None:
        self.learner: list[tuple[TurnId, float]] = []
        self.tutor: list[tuple[TurnId, int, float]] = []

    def learner_said(self, turn: TurnId, samples: Samples) -> None:
        self.learner.append((turn, len(samples) / MICROPHONE_RATE))

    def tutor_said(self, turn: TurnId, phrase: int, frames: Sequence[AudioFrame]) -> None:
        self.tutor.append((turn, phrase, sum(frame.duration for frame in frames)))


def test_the_sound_of_both_is_given_once_and_whole() -> None:
    async def scenario() -> tuple[Talk, Sink]:
        sink = Sink()
        async with Talk(model=FakeChatModel(["One thing. And another one."])) as talk:
            talk.conductor.keep_sound(sink)
            await talk.listen()
            await talk.say(1.5)
            talk.conductor.keep_sound(None)
            await talk.say(1.0)
            return talk, sink

    talk, sink = run(scenario())
    ((turn, spoken),) = sink.learner
    assert turn == TurnId(1)
    assert 1.5 < spoken < 3.0, "with what leads up to it and a little after it"
    finished = {(e.turn, e.index): e.audio for e in talk.all(SynthesisFinished) if e.turn == turn}
    assert {(turn, phrase): length for turn, phrase, length in sink.tutor} == pytest.approx(finished)


def test_of_a_draft_that_is_dropped_nothing_is_kept() -> None:
    async def scenario() -> tuple[Talk, Sink]:
        sink, words = Sink(), ["I went", "I went to the market"]
        manner = Manner(sentences=100, end_silence=1.5)
        transcriber = FakeTranscriber(words, 0.05)
        async with Talk(transcriber=transcriber, manner=manner) as talk:
            talk.conductor.keep_sound(sink)
            await talk.listen()
            talk.microphone.say(1.0)
            await asyncio.sleep(2.0)
            talk.microphone.say(1.0)
            await talk.until(Phase.SPEAKING)
            await talk.until(Phase.LISTENING)
            return talk, sink

    talk, sink = run(scenario())
    assert talk.all(DraftDropped)
    assert len(sink.learner) == 1
    (ended,) = talk.all(SpeechEnded)
    assert [round(pause, 1) for pause in ended.pauses] == [pytest.approx(1.0, abs=0.15)]
    assert talk.turns[0].pauses == ended.pauses
    assert talk.turns[0].spoken == ended.duration
    phrases = [(turn, phrase) for turn, phrase, _ in sink.tutor]
    assert len(phrases) == len(set(phrases)) == len(talk.turns[0].phrases)


def test_another_talk_is_gone_on_with_and_its_turns_are_counted_on() -> None:
    async def scenario() -> Talk:
        async with Talk() as talk:
            await talk.listen()
            talk.microphone.say(1.0)
            await talk.until(Phase.HEARING)
            talk.conductor.go_on_with([Turn(TurnId(41), "before", reply="Yes.", outcome=Outcome.ANSWERED)])
            assert talk.phase is Phase.READY, "nobody listens until the learner wants it"
            talk.post(TypeText("after"))
            await talk.until(Phase.SPEAKING)
            await talk.until(Phase.READY)
            return talk

    talk = run(scenario())
    assert [turn.id.number for turn in talk.turns] == [41, 42]
    assert "before" in str(talk.model.requests[-1])
