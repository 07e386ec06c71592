"""One spoken answer beside the talk, with fakes and in virtual time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from tests.conversation.talk import Talk
from tests.fakes.audio import FakeSpeaker, LoudnessDetector, ScriptedMicrophone
from tests.fakes.transcriber import FakeTranscriber
from tests.real_engines import Say
from tests.running import LoopThread
from tests.virtual_time import run
from tutor.audio.closing import closing
from tutor.audio.files import FileMicrophone
from tutor.audio.frames import MicrophoneFrame
from tutor.conversation.conductor import Conductor
from tutor.conversation.engines import Engines
from tutor.conversation.history import History
from tutor.conversation.intents import StartListening, StopListening
from tutor.conversation.manner import Manner
from tutor.conversation.turn import Phase
from tutor.errors import DeviceFailed, EngineCrashed, EngineMissing
from tutor.lessons.answers import judge
from tutor.listening.silero import Silero
from tutor.teaching.spoken_answer import END_SILENCE, NOTHING_SAID, AnswerLevel, Listening, SpokenAnswers
from tutor.transcribing.faster_whisper import FasterWhisper


class OneDevice(ScriptedMicrophone):
    """Can't be opened twice, and takes its time to be let go of."""

    async def frames(self) -> AsyncIterator[MicrophoneFrame]:
        assert self.closed == self.opened, "one device can't be opened twice"
        async with closing(super().frames()) as frames:
            try:
                async for frame in frames:
                    yield frame
            finally:
                await asyncio.sleep(0.05)


class Answering:
    def __init__(self, talk: Talk) -> None:
        self.told: list[Listening] = []
        self.talk = talk
        self.answers = SpokenAnswers(talk.conductor, LoudnessDetector)

    def listen(self) -> asyncio.Task[str]:
        return asyncio.create_task(self.answers.listen("fr", self.told.append))

    @property
    def doing(self) -> list[Listening]:
        return [one for one in self.told if not isinstance(one, AnswerLevel)]


def test_an_answer_is_written_down_and_is_no_turn() -> None:
    async def scene() -> None:
        async with Talk(transcriber=FakeTranscriber(["  the market "])) as talk:
            answering = Answering(talk)
            listening = answering.listen()
            await asyncio.sleep(2.0)
            talk.microphone.say(1.0)
            assert await listening == "the market"
            assert answering.doing == ["listening", "writing"]
            assert any(isinstance(one, AnswerLevel) and one.voice for one in answering.told)
            assert talk.transcriber.hints[0].language == "fr"
            assert talk.transcriber.hints[0].prompt == ""
            assert 1.0 <= talk.transcriber.heard[0].duration <= 2.5
            assert not talk.turns

    run(scene())


def test_a_pause_inside_an_answer_does_not_end_it() -> None:
    async def scene() -> None:
        async with Talk() as talk:
            listening = Answering(talk).listen()
            talk.microphone.say(0.5)
            await asyncio.sleep(0.5 + END_SILENCE * 0.7)
            talk.microphone.say(0.5)
            await listening
            assert len(talk.transcriber.heard) == 1
            assert talk.transcriber.heard[0].duration > 1.5

    run(scene())


def test_silence_is_no_answer() -> None:
    async def scene() -> None:
        async with Talk() as talk:
            began = talk.loop.time()
            assert await Answering(talk).listen() == ""
            assert talk.loop.time() - began == pytest.approx(NOTHING_SAID, abs=0.2)
            assert talk.transcriber.heard == []

    run(scene())


def test_the_learner_can_say_that_the_answer_is_over() -> None:
    async def scene() -> None:
        async with Talk() as talk:
            answering = Answering(talk)
            listening = answering.listen()
            talk.microphone.say(1.0)
            await asyncio.sleep(1.1)
            answering.answers.finish()
            await asyncio.sleep(0.05)
            assert answering.doing[-1] == "writing"
            assert await listening == "hello"

    run(scene())


def test_the_talk_stops_listening_and_can_listen_again_at_any_moment() -> None:
    async def scene() -> None:
        talk = Talk()
        talk.microphone = OneDevice()
        async with talk:
            await talk.listen()
            listening = Answering(talk).listen()
            await asyncio.sleep(1.0)
            assert talk.phase is Phase.READY
            assert (talk.microphone.opened, talk.microphone.closed) == (2, 1)
            talk.post(StartListening())
            assert await listening == ""
            await asyncio.sleep(0.5)
            assert (talk.microphone.opened, talk.microphone.closed) == (3, 2)
            await talk.say()
            assert talk.turns[0].learner == "hello"
            talk.post(StopListening())

    run(scene())


def test_a_second_answer_takes_the_place_of_the_first() -> None:
    async def scene() -> None:
        async with Talk() as talk:
            answering = Answering(talk)
            first = answering.listen()
            await asyncio.sleep(0.5)
            second = answering.listen()
            assert await first == ""
            talk.microphone.say(0.5)
            assert await second == "hello"

    run(scene())


def test_a_cancelled_answer_lets_go_of_the_microphone() -> None:
    async def scene() -> None:
        async with Talk() as talk:
            listening = Answering(talk).listen()
            await asyncio.sleep(1.0)
            listening.cancel()
            await asyncio.wait({listening})
            assert talk.microphone.opened == talk.microphone.closed == 1
            assert talk.conductor.microphone is talk.microphone

    run(scene())


def test_faults_of_device_and_recogniser_are_told() -> None:
    async def scene() -> None:
        async with Talk(transcriber=FakeTranscriber([EngineCrashed("It ended.", "Again.")])) as talk:
            answering = Answering(talk)
            listening = answering.listen()
            talk.microphone.say(0.5)
            with pytest.raises(EngineCrashed):
                await listening
            listening = answering.listen()
            await asyncio.sleep(0.5)
            talk.microphone.error = DeviceFailed("It is gone.", "Plug it in.")
            with pytest.raises(DeviceFailed):
                await listening
            assert talk.conductor.microphone is talk.microphone
            talk.conductor.engines.transcriber = None
            with pytest.raises(EngineMissing):
                await answering.listen()

    run(scene())


@pytest.mark.engine
def test_a_real_answer_is_heard_by_the_real_engines(
    voice_thread: LoopThread, starter_transcriber: FasterWhisper, say: Say
) -> None:
    speech = say("Yesterday I went to the market.")

    async def scene() -> str:
        microphone = FileMicrophone()
        conductor = Conductor(
            Engines(starter_transcriber),
            microphone,
            FakeSpeaker(),
            LoudnessDetector(),
            History([], 1_000),
            Manner(),
        )
        answers = SpokenAnswers(conductor, Silero)
        listening = asyncio.create_task(answers.listen("en", lambda _: None))
        await asyncio.sleep(0.3)
        await microphone.put(speech.samples)
        words = await listening
        await conductor.close()
        return words

    said = voice_thread.run(scene())
    assert judge(said, "Yesterday I went to the market.").verdict == "same"
