"""What the learner does besides talking: types, holds the key, stops, changes devices, quits."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import numpy as np
import pytest

from tests.conversation.talk import Talk
from tests.fakes.audio import FakeSpeaker, ScriptedMicrophone
from tests.fakes.chat_model import FakeChatModel
from tests.virtual_time import run
from tutor.audio.closing import closing
from tutor.audio.frames import MICROPHONE_RATE, MicrophoneFrame, Seconds
from tutor.conversation.events import TurnEnded
from tutor.conversation.hearing_events import SpeechEnded
from tutor.conversation.history import BROKEN_OFF, History
from tutor.conversation.intents import (
    FinishTurn,
    PressTalk,
    ReleaseTalk,
    StartListening,
    StopListening,
    TypeText,
)
from tutor.conversation.manner import Manner
from tutor.conversation.turn import Outcome, Phase
from tutor.thinking.contract import Message

PUSH = Manner(push_to_talk=True)


def test_typing_while_listening_takes_a_turn() -> None:
    async def scenario() -> Talk:
        async with Talk() as talk:
            await talk.listen()
            await talk.type("I write this.")
            return talk

    (turn,) = run(scenario()).turns
    assert (turn.learner, turn.typed, turn.outcome) == ("I write this.", True, Outcome.ANSWERED)


def test_typing_while_the_tutor_speaks_silences_it_and_is_answered() -> None:
    async def scenario() -> Talk:
        model = FakeChatModel(["This is a rather long first answer to your words.", "Second."], 0.1, 0.0)
        async with Talk(model=model) as talk:
            await talk.listen()
            talk.microphone.say(1.0)
            await talk.until(Phase.SPEAKING)
            await asyncio.sleep(0.5)
            talk.post(TypeText("No, wait."))
            assert talk.phase is Phase.THINKING
            await talk.until(Phase.LISTENING)
            return talk

    talk = run(scenario())
    spoken, typed = talk.turns
    assert (spoken.outcome, typed.outcome) == (Outcome.INTERRUPTED, Outcome.ANSWERED)
    assert typed.heard_reply() == "Second."
    assert talk.model.requests[1][-1] == Message("user", "No, wait.")
    assert talk.model.requests[1][-2].content == f"{spoken.heard_reply()} {BROKEN_OFF}"
    assert spoken.heard_reply()


class SlowSpeaker(FakeSpeaker):
    """Takes its time to open."""

    async def open(self) -> None:
        await asyncio.sleep(0.5)
        await super().open()


def test_an_answer_that_is_given_up_while_the_loudspeaker_opens_asks_nobody() -> None:
    async def scenario() -> Talk:
        talk = Talk(model=FakeChatModel(["Hello."]))
        talk.speaker = SlowSpeaker()
        async with talk:
            talk.post(TypeText("one"))
            await asyncio.sleep(0.2)
            await talk.type("two")
        return talk

    talk = run(scenario())
    assert [request[-1].content for request in talk.model.requests] == ["one\ntwo"]


def test_a_voice_while_the_tutor_thinks_about_typed_words_begins_a_turn_of_its_own() -> None:
    async def scenario() -> Talk:
        async with Talk(model=FakeChatModel(["Fine."], 3.0)) as talk:
            await talk.listen()
            talk.post(TypeText("typed"))
            await talk.say(1.0)
            return talk

    typed, spoken = run(scenario()).turns
    assert (typed.learner, typed.outcome) == ("typed", Outcome.INTERRUPTED)
    assert (spoken.learner, spoken.outcome) == ("hello", Outcome.ANSWERED)


def test_the_key_is_held_through_pauses_and_its_release_ends_the_turn() -> None:
    async def scenario() -> Talk:
        async with Talk(manner=PUSH) as talk:
            await talk.listen()
            talk.microphone.say(1.0)
            await asyncio.sleep(3.0)
            assert talk.turns == [], "without the key nobody is heard"
            talk.microphone.say(1.3)
            await asyncio.sleep(0.3)
            talk.post(PressTalk())
            await asyncio.sleep(4.0)
            talk.microphone.say(0.5)
            await asyncio.sleep(0.6)
            assert talk.all(SpeechEnded) == []
            talk.post(ReleaseTalk())
            assert talk.phase is Phase.TRANSCRIBING, "without any wait"
            await talk.until(Phase.LISTENING)
            return talk

    talk = run(scenario())
    (speech,) = talk.transcriber.heard
    assert np.count_nonzero(speech.samples) / MICROPHONE_RATE == pytest.approx(1.8, abs=0.07), "with pre-roll"
    assert talk.turns[0].outcome is Outcome.ANSWERED
    assert talk.meter.turns[0].turn_wait == pytest.approx(0.1, abs=0.04)


def test_the_key_opens_the_microphone_by_itself() -> None:
    async def scenario() -> Talk:
        async with Talk(manner=PUSH) as talk:
            talk.post(PressTalk())
            talk.microphone.say(1.0)
            await asyncio.sleep(1.5)
            talk.post(ReleaseTalk())
            await talk.until(Phase.SPEAKING)
            talk.post(PressTalk())
            assert talk.speaker.idle, "the key silences the tutor"
            talk.microphone.say(1.0)
            await asyncio.sleep(1.5)
            talk.post(ReleaseTalk())
            await talk.until(Phase.LISTENING)
            return talk

    talk = run(scenario())
    assert [turn.outcome for turn in talk.turns] == [Outcome.INTERRUPTED, Outcome.ANSWERED]
    assert np.count_nonzero(talk.transcriber.heard[1].samples) / MICROPHONE_RATE == pytest.approx(
        1.0, abs=0.04
    )


@pytest.mark.parametrize("held", [0.0, 0.01, 0.5])
def test_a_key_that_is_only_tapped_ends_as_an_empty_turn(held: Seconds) -> None:
    async def scenario() -> Talk:
        async with Talk(manner=PUSH) as talk:
            talk.post(PressTalk())
            await asyncio.sleep(held)
            talk.post(ReleaseTalk())
            assert talk.phase is Phase.LISTENING
            await asyncio.sleep(1.0)
            return talk

    talk = run(scenario())
    assert talk.last(TurnEnded).outcome is Outcome.EMPTY
    assert talk.transcriber.heard == []


def test_finishing_by_hand_needs_no_silence() -> None:
    async def scenario() -> Talk:
        async with Talk(manner=Manner(end_silence=5.0)) as talk:
            await talk.listen()
            talk.microphone.say(1.0)
            await asyncio.sleep(1.2)
            talk.post(FinishTurn())
            await talk.until(Phase.LISTENING)
            return talk

    timing = run(scenario()).meter.turns[0]
    assert timing.turn_wait == pytest.approx(0.2, abs=0.04)


def test_stopping_and_starting_in_one_breath_leaves_one_microphone_open() -> None:
    async def scenario() -> Talk:
        async with Talk() as talk:
            await talk.listen()
            for _ in range(3):
                talk.post(StopListening(), StartListening())
            await asyncio.sleep(1.0)
            assert talk.microphone.opened - talk.microphone.closed == 1
            await talk.say(1.0)
            talk.post(StopListening())
            await asyncio.sleep(0.1)
            assert talk.microphone.opened == talk.microphone.closed
            return talk

    assert run(scenario()).turns[0].outcome is Outcome.ANSWERED


def test_another_microphone_takes_over_and_what_was_said_is_answered() -> None:
    async def scenario() -> tuple[Talk, ScriptedMicrophone]:
        async with Talk() as talk:
            await talk.listen()
            talk.microphone.say(5.0)
            await talk.until(Phase.HEARING)
            await asyncio.sleep(1.0)
            other = ScriptedMicrophone()
            await talk.conductor.use_microphone(other)
            assert talk.microphone.closed == 1
            await talk.until(Phase.LISTENING)
            other.say(1.0)
            await talk.until(Phase.SPEAKING)
            await talk.until(Phase.LISTENING)
        return talk, other

    talk, other = run(scenario())
    assert (other.opened, other.closed) == (1, 1)
    assert [turn.outcome for turn in talk.turns] == [Outcome.ANSWERED, Outcome.ANSWERED]


def test_a_microphone_chosen_while_listening_is_off_stays_closed() -> None:
    async def scenario() -> None:
        async with Talk() as talk:
            other = ScriptedMicrophone()
            await talk.conductor.use_microphone(other)
            await asyncio.sleep(1.0)
            assert other.opened == 0

    run(scenario())


def test_another_loudspeaker_plays_the_next_answer() -> None:
    async def scenario() -> None:
        async with Talk() as talk:
            await talk.listen()
            talk.microphone.say(1.0)
            await talk.until(Phase.SPEAKING)
            old, new = talk.speaker, FakeSpeaker()
            await talk.conductor.use_speaker(new)
            assert old.closed == 1
            assert talk.turns[0].outcome is Outcome.INTERRUPTED
            await talk.say(1.0)
            assert new.seconds_played > 1.0

    run(scenario())


def test_starting_over_forgets_the_talk_but_counts_on() -> None:
    async def scenario() -> Talk:
        async with Talk() as talk:
            talk.conductor.remember(History([], 800))
            await talk.listen()
            for _ in range(8):
                await talk.type("some words that fill the budget of the model")
            talk.conductor.start_over()
            await talk.type("new first")
            await talk.type("new second")
            return talk

    talk = run(scenario())
    assert [turn.learner for turn in talk.turns] == ["new first", "new second"]
    assert [turn.id.number for turn in talk.turns] == [9, 10]
    assert [message.content for message in talk.model.requests[-1]] == [
        "new first",
        "Hello! How are you today?",
        "new second",
    ]


def test_another_manner_holds_from_now_on() -> None:
    async def scenario() -> Talk:
        async with Talk() as talk:
            await talk.listen()
            talk.conductor.lead(Manner(longest_turn=6.0, end_silence=1.4, speculates=False))
            talk.microphone.say(2.0)
            await talk.until(Phase.SPEAKING)
            await talk.until(Phase.LISTENING)
            talk.microphone.say(15.0)
            await talk.until(Phase.SPEAKING)
        return talk

    whole, cut = run(scenario()).all(SpeechEnded)
    assert whole.at - whole.last_speech_at == pytest.approx(1.4, abs=0.2)
    assert cut.duration == pytest.approx(6.0, abs=0.7)


class StuckMicrophone(ScriptedMicrophone):
    """Does not let go of its device."""

    async def frames(self) -> AsyncIterator[MicrophoneFrame]:
        try:
            async with closing(super().frames()) as frames:
                async for frame in frames:
                    yield frame
        finally:
            await asyncio.sleep(60.0)


def test_closing_waits_two_seconds_for_a_device_that_is_stuck_and_no_longer() -> None:
    async def scenario() -> Seconds:
        talk = Talk()
        talk.microphone = StuckMicrophone()
        async with talk:
            await talk.listen()
            began = talk.loop.time()
        return talk.loop.time() - began

    assert run(scenario()) == pytest.approx(2.0, abs=0.1)


@pytest.mark.parametrize("phase", list(Phase))
def test_closing_in_any_phase_leaves_nothing_behind(phase: Phase) -> None:
    """Talk.check() and run() look for turns without an end, engines at work and pending tasks."""

    async def scenario() -> Talk:
        async with Talk() as talk:
            if phase is not Phase.READY:
                await talk.listen()
            if phase not in {Phase.READY, Phase.LISTENING}:
                talk.microphone.say(1.0)
                await talk.until(phase)
                await asyncio.sleep(0.05)
            assert talk.phase is phase
            return talk

    talk = run(scenario())
    assert talk.speaker.closed == 1
