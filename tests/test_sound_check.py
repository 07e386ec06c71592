"""The sound check beside a talk, with fakes and in virtual time."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable

import numpy as np
import pytest

from tests.conversation.talk import Talk
from tests.fakes.audio import FRAME, ScriptedMicrophone
from tests.fakes.transcriber import FakeTranscriber
from tests.virtual_time import run
from tutor.audio.frames import FRAME_SAMPLES, MicrophoneFrame, Samples, Seconds
from tutor.conversation.answer_events import PlaybackStarted
from tutor.conversation.engine_events import EngineReady, FaultRaised, LevelMeasured
from tutor.conversation.events import TurnEnded
from tutor.conversation.hearing_events import SpeechStarted
from tutor.conversation.intents import StartListening, TypeText
from tutor.conversation.sound_check_events import (
    EchoWritten,
    Hearing,
    MicrophoneJudged,
    SoundCheckDoing,
    SoundCheckFailed,
    SoundCheckMoved,
)
from tutor.conversation.turn import Outcome, Phase
from tutor.errors import DeviceFailed, EngineCrashed
from tutor.sound_check import RECORDED, Judge, SoundCheck, chime, judged


class Room:
    """A microphone of the check's own that hears one kind of sound for ever."""

    def __init__(self, sound: Callable[[int], Samples]) -> None:
        self._sound = sound
        self.open = False
        self.error: Exception | None = None

    async def frames(self) -> AsyncIterator[MicrophoneFrame]:
        assert not self.open, "one device can't be opened twice"
        self.open = True
        try:
            position = 0
            while True:
                await asyncio.sleep(FRAME)
                if self.error is not None:
                    raise self.error
                yield MicrophoneFrame(self._sound(position), position, asyncio.get_running_loop().time())
                position += FRAME_SAMPLES
        finally:
            await asyncio.sleep(0.05)  # a device takes its time to be let go of
            self.open = False


def noise(amplitude: float) -> Callable[[int], Samples]:
    random = np.random.default_rng(7)
    return lambda _at: (amplitude * random.standard_normal(FRAME_SAMPLES)).clip(-1, 1).astype(np.float32)


def zeros(_at: int) -> Samples:
    return np.zeros(FRAME_SAMPLES, dtype=np.float32)


SPEECH = noise(0.05)


class SharedDevice(ScriptedMicrophone):
    """The talk's microphone, on the same device as the check's: both at once is an error."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room

    async def frames(self) -> AsyncIterator[MicrophoneFrame]:
        assert not self._room.open, "one device can't be opened twice"
        async for frame in super().frames():
            yield frame


def checking(talk: Talk, *rooms: Room) -> SoundCheck:
    """A sound check that is given these microphones one after another, then the last one again."""
    left = list(rooms)
    return SoundCheck(talk.conductor, lambda: left.pop(0) if len(left) > 1 else left[0], lambda: "en")


def moves(talk: Talk) -> list[SoundCheckDoing]:
    return [event.doing for event in talk.all(SoundCheckMoved)]


def hearings(talk: Talk, *, recorded: bool) -> list[Hearing]:
    return [event.hearing for event in talk.all(MicrophoneJudged) if event.recorded is recorded]


async def until(happened: Callable[[], object], limit: Seconds = 60.0) -> None:
    async with asyncio.timeout(limit):
        while not happened():  # noqa: ASYNC110 - many kinds of things are waited for
            await asyncio.sleep(0.01)


# Judging ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sound", "hearing"),
    [
        (zeros, "blocked"),
        (noise(0.0005), "quiet"),
        (noise(0.05), "good"),
        (noise(2.0), "too loud"),
    ],
)
def test_four_kinds_of_microphone_are_told_apart(sound: Callable[[int], Samples], hearing: str) -> None:
    frames = [sound(n) for n in range(round(RECORDED / FRAME))]
    assert judged(np.concatenate(frames)) == hearing
    judge = Judge()
    assert [judge.hear(frame) for frame in frames][-1] == hearing


def test_the_start_of_a_stream_is_no_reason_to_call_it_blocked_or_quiet() -> None:
    judge = Judge()
    first_second = [judge.hear(zeros(0)) for _ in range(round(0.9 / FRAME))]
    assert set(first_second) == {None}
    faint = noise(0.0005)
    assert judge.hear(faint(0)) is None
    assert judge.hear(SPEECH(0)) == "good"


def test_one_loud_click_is_not_too_loud() -> None:
    judge = Judge()
    click = SPEECH(0).copy()
    click[100] = 1.0
    heard = {judge.hear(SPEECH(n)) for n in range(20)} | {judge.hear(click)}
    assert heard == {"good"}


def test_the_chime_is_soft_and_ends_in_silence() -> None:
    sound = chime()
    assert 0.15 < float(np.abs(sound.samples).max()) < 0.5
    assert float(np.abs(sound.samples[-200:]).max()) < 0.01
    assert 0.8 < sound.duration < 1.5


# Beside a talk ------------------------------------------------------------------------------------


def test_a_recording_comes_back_as_sound_and_as_words() -> None:
    async def check() -> Talk:
        async with Talk(transcriber=FakeTranscriber(["good morning"], delay=0.3)) as talk:
            sound_check = SoundCheck(talk.conductor, lambda: Room(SPEECH), lambda: "de")
            await sound_check.begin()
            sound_check.record()
            await until(lambda: talk.all(EchoWritten) and moves(talk)[-1] == "listening")
            await sound_check.end()
        return talk

    talk = run(check())
    assert moves(talk) == ["listening", "recording", "echoing", "listening", "over"]
    assert [event.text for event in talk.all(EchoWritten)] == ["good morning"]
    assert hearings(talk, recorded=True) == ["good"]
    (speech,) = talk.transcriber.heard
    assert abs(speech.duration - RECORDED) <= FRAME
    assert [hint.language for hint in talk.transcriber.hints] == ["de"]
    assert abs(talk.speaker.seconds_played - RECORDED) < 0.1
    assert len(talk.all(LevelMeasured)) > 100
    assert not talk.all(SpeechStarted), "nothing of the check is part of the talk"


def test_the_words_come_when_the_recognition_is_ready() -> None:
    async def check() -> Talk:
        async with Talk() as talk:
            transcriber, talk.engines.transcriber = talk.engines.transcriber, None
            sound_check = checking(talk, Room(SPEECH))
            await sound_check.begin()
            sound_check.record()
            await until(lambda: moves(talk)[-2:] == ["echoing", "listening"])
            assert not talk.all(EchoWritten)
            talk.engines.transcriber = transcriber
            talk.conductor.emit(EngineReady("transcriber", "fake", 1.0, talk.loop.time()))
            await until(lambda: talk.all(EchoWritten))
            await sound_check.end()
        return talk

    assert [event.text for event in run(check()).all(EchoWritten)] == ["hello"]


def test_a_blocked_microphone_is_not_played_back() -> None:
    async def check() -> Talk:
        async with Talk() as talk:
            sound_check = checking(talk, Room(zeros))
            await sound_check.begin()
            sound_check.record()
            await until(lambda: hearings(talk, recorded=True))
            await until(lambda: moves(talk)[-1] == "listening")
            await sound_check.end()
        return talk

    talk = run(check())
    assert hearings(talk, recorded=False) == ["blocked"]
    assert hearings(talk, recorded=True) == ["blocked"]
    assert "echoing" not in moves(talk)
    assert not talk.transcriber.heard


def test_the_talk_stops_listening_first_and_listens_again_afterwards() -> None:
    async def check() -> tuple[Talk, list[Phase], bool]:
        async with Talk() as talk:
            room = Room(SPEECH)
            talk.conductor.microphone = shared = SharedDevice(room)
            sound_check = checking(talk, room)
            talk.conductor.post(StartListening())
            await asyncio.sleep(0.5)
            phases = [talk.conductor.phase]
            await sound_check.begin()
            await asyncio.sleep(0.5)
            phases.append(talk.conductor.phase)
            assert shared.opened == shared.closed == 1
            await sound_check.end()
            await asyncio.sleep(0.5)
            phases.append(talk.conductor.phase)
            return talk, phases, talk.conductor.microphone is shared

    talk, phases, given_back = run(check())
    assert phases == [Phase.LISTENING, Phase.READY, Phase.LISTENING]
    assert given_back
    assert not talk.all(FaultRaised)


def test_a_closed_microphone_stays_closed_afterwards() -> None:
    async def check() -> Phase:
        async with Talk() as talk:
            sound_check = checking(talk, Room(SPEECH))
            await sound_check.begin()
            await sound_check.end()
            await asyncio.sleep(0.5)
            return talk.conductor.phase

    assert run(check()) is Phase.READY


def test_a_talk_that_begins_in_the_middle_gets_the_microphone() -> None:
    async def check() -> tuple[Talk, bool]:
        async with Talk() as talk:
            room = Room(SPEECH)
            talk.conductor.microphone = shared = SharedDevice(room)
            sound_check = checking(talk, room)
            await sound_check.begin()
            sound_check.record()
            await asyncio.sleep(1.0)
            talk.conductor.post(StartListening())
            await asyncio.sleep(1.0)
            assert shared.opened == 1
            assert not sound_check.running
            await sound_check.end()
            return talk, talk.conductor.microphone is shared and talk.conductor.phase is Phase.LISTENING

    talk, listens = run(check())
    assert listens
    assert moves(talk) == ["listening", "recording", "over"]
    assert not talk.all(FaultRaised), "the device was free when the talk opened it"


def test_a_turn_under_way_is_set_down_before_the_check() -> None:
    async def check() -> Talk:
        async with Talk() as talk:
            sound_check = checking(talk, Room(SPEECH))
            talk.conductor.post(StartListening())
            talk.conductor.post(TypeText("Tell me something long."))
            await until(lambda: talk.all(PlaybackStarted))
            await sound_check.begin()
            await sound_check.end()
        return talk

    assert [event.outcome for event in run(check()).all(TurnEnded)] == [Outcome.INTERRUPTED]


def test_another_microphone_in_the_middle_of_the_check() -> None:
    async def check() -> Talk:
        async with Talk() as talk:
            first, second = Room(zeros), Room(SPEECH)
            sound_check = checking(talk, first, second)
            await sound_check.begin()
            await asyncio.sleep(1.5)
            await sound_check.begin()
            await asyncio.sleep(0.5)
            assert second.open
            assert not first.open
            await sound_check.end()
        return talk

    assert hearings(run(check()), recorded=False) == ["blocked", "good"]


def test_the_chime_is_played_and_one_thing_is_done_at_a_time() -> None:
    async def check() -> Talk:
        async with Talk() as talk:
            sound_check = checking(talk, Room(SPEECH))
            sound_check.play_test_sound()  # before the check: nothing
            await sound_check.begin()
            sound_check.play_test_sound()
            sound_check.record()
            await asyncio.sleep(3.0)
            await sound_check.end()
        return talk

    talk = run(check())
    assert moves(talk) == ["listening", "test sound", "listening", "over"]
    assert abs(talk.speaker.seconds_played - chime().duration) < 0.1


def test_closing_the_check_silences_the_echo() -> None:
    async def check() -> tuple[Talk, bool]:
        async with Talk() as talk:
            sound_check = checking(talk, Room(SPEECH))
            await sound_check.begin()
            sound_check.record()
            await until(lambda: "echoing" in moves(talk))
            await asyncio.sleep(0.5)
            await sound_check.end()
            return talk, talk.speaker.idle

    talk, silent = run(check())
    assert silent
    assert talk.speaker.seconds_played < 1.0


# Faults -------------------------------------------------------------------------------------------


def test_a_microphone_that_fails_while_recording_is_told_and_can_be_tried_again() -> None:
    async def check() -> Talk:
        async with Talk() as talk:
            room = Room(SPEECH)
            sound_check = checking(talk, room)
            await sound_check.begin()
            sound_check.record()
            await asyncio.sleep(1.0)
            room.error = DeviceFailed("The microphone gives no more sound.", "Check its plug.")
            await until(lambda: talk.all(SoundCheckFailed))
            await until(lambda: moves(talk)[-1] == "listening")
            room.error = None
            await sound_check.begin()
            await asyncio.sleep(0.5)
            assert room.open
            await sound_check.end()
        return talk

    (failed,) = run(check()).all(SoundCheckFailed)
    assert (failed.stage, failed.remedy) == ("microphone", "Check its plug.")


def test_a_loudspeaker_and_a_recognition_that_fail_are_told() -> None:
    async def check() -> Talk:
        crash = EngineCrashed("The recognition ended.", "It is started again.")
        async with Talk(transcriber=FakeTranscriber([crash])) as talk:
            talk.speaker.open_error = DeviceFailed("The loudspeaker is gone.", "Choose another one.")
            sound_check = checking(talk, Room(SPEECH))
            await sound_check.begin()
            sound_check.record()
            await until(lambda: len(talk.all(SoundCheckFailed)) == 2)
            await until(lambda: moves(talk)[-1] == "listening")
            await sound_check.end()
        return talk

    assert {event.stage for event in run(check()).all(SoundCheckFailed)} == {"loudspeaker", "transcriber"}


def test_a_fault_of_our_own_is_told_too(logged_errors: list[logging.LogRecord]) -> None:
    async def check() -> Talk:
        async with Talk() as talk:
            room = Room(SPEECH)
            sound_check = checking(talk, room)
            await sound_check.begin()
            room.error = ZeroDivisionError("a bug")
            await until(lambda: talk.all(SoundCheckFailed))
            await sound_check.end()
        return talk

    assert "a bug" in run(check()).all(SoundCheckFailed)[0].message
    assert len(logged_errors) == 1
