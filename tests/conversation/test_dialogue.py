"""Whole dialogues through the real conductor: taking turns, going on, falling silent."""

from __future__ import annotations

import asyncio
import time

import numpy as np
import pytest

from tests.conversation.talk import Talk
from tests.fakes.chat_model import FakeChatModel
from tests.fakes.transcriber import FakeTranscriber
from tests.fakes.voice import FakeVoice
from tests.virtual_time import run
from tutor.audio.frames import MICROPHONE_RATE, Seconds
from tutor.conversation.answer_events import PlaybackStarted, SynthesisFinished
from tutor.conversation.engine_events import LevelMeasured
from tutor.conversation.events import PhaseChanged, TurnEnded
from tutor.conversation.hearing_events import SpeechEnded
from tutor.conversation.history import BROKEN_OFF
from tutor.conversation.intents import Silence
from tutor.conversation.manner import Manner
from tutor.conversation.turn import Outcome, Phase, PhraseStatus, TurnId
from tutor.thinking.contract import Message

LONG = (
    "Oh, you went to the market! You bought something there yesterday. "
    "I like the red apples very much indeed. They are sweet and good for everybody. "
    "My sister grows them in her little garden. "
    "Every autumn we bake a big cake with them together."
)


def test_ten_turns_with_two_interruptions() -> None:
    words = [f"this is number {number}" for number in range(10)]
    replies = [f"So you say number {number}. Tell me more about it, my friend." for number in range(10)]

    async def scenario() -> Talk:
        model = FakeChatModel(replies, first_delay=0.2, token_delay=0.02)
        async with Talk(transcriber=FakeTranscriber(words, 0.3), model=model) as talk:
            await talk.listen()
            for number in range(10):
                talk.microphone.say(1.0)
                await talk.until(Phase.SPEAKING)
                if number in {3, 7}:
                    await asyncio.sleep(0.5)
                    talk.post(Silence())
                    assert talk.phase is Phase.LISTENING, "at once"
                    await asyncio.sleep(0.5)
                else:
                    await talk.until(Phase.LISTENING)
            return talk

    began = time.process_time()
    talk = run(scenario())
    assert time.process_time() - began < 5.0
    assert [turn.learner for turn in talk.turns] == words
    outcomes = [turn.outcome for turn in talk.turns]
    assert outcomes == [Outcome.INTERRUPTED if n in {3, 7} else Outcome.ANSWERED for n in range(10)]
    for number, turn in enumerate(talk.turns):
        assert turn.id == TurnId(number + 1)
        assert turn.reply == replies[number]
        if number in {3, 7}:
            assert replies[number].startswith(turn.heard_reply())
            assert len(turn.heard_reply()) < len(replies[number])
        else:
            assert turn.heard_reply() == replies[number]
    assert talk.conductor.stale == 0
    told = [message.content for message in talk.model.requests[-1]]
    assert told[0] == words[0]
    assert told[-1] == words[9]
    assert [e.phase for e in talk.all(PhaseChanged)][:6] == [
        Phase.LISTENING,
        Phase.HEARING,
        Phase.TRANSCRIBING,
        Phase.THINKING,
        Phase.SPEAKING,
        Phase.LISTENING,
    ]


@pytest.mark.parametrize("after", [0.1, 0.45, 0.75, 0.88, 1.0])
def test_who_goes_on_before_the_answer_sounds_is_heard_as_one_turn(after: Seconds) -> None:
    """`after` counts from the first end of the turn: in mid-transcription, thinking, synthesis."""

    async def scenario() -> Talk:
        transcriber = FakeTranscriber(["yesterday I", "yesterday I went home"], 0.3)
        withdrawn = ["You withdrew this answer, my friend."] if after > 0.3 else []
        model = FakeChatModel([*withdrawn, "So you went home."], 0.2, 0.05)
        async with Talk(transcriber=transcriber, model=model, voice=FakeVoice(delay=0.5)) as talk:
            await talk.listen()
            talk.microphone.say(1.0)
            await talk.until(Phase.TRANSCRIBING)
            await asyncio.sleep(after)
            assert talk.phase in {Phase.TRANSCRIBING, Phase.THINKING}
            await talk.say(0.8)
            return talk

    talk = run(scenario())
    (turn,) = talk.turns
    assert turn.id == TurnId(1, 1)
    assert turn.outcome is Outcome.ANSWERED
    assert turn.heard_reply() == turn.reply == "So you went home."
    first, second = talk.transcriber.heard
    assert len(second.samples) > len(first.samples)
    assert np.array_equal(second.samples[: len(first.samples)], first.samples)
    assert np.count_nonzero(second.samples) / MICROPHONE_RATE == pytest.approx(1.8, abs=0.07)
    assert [e.outcome for e in talk.all(TurnEnded)] == [Outcome.WITHDRAWN, Outcome.ANSWERED]
    assert talk.speaker.seconds_played == pytest.approx(talk.all(SynthesisFinished)[-1].audio, abs=0.01)
    for request in talk.model.requests:
        assert not any("withdrew" in message.content for message in request)
    assert {e.turn for e in talk.all(PlaybackStarted)} == {TurnId(1, 1)}


def test_a_pause_shorter_than_the_wait_does_not_end_the_turn() -> None:
    async def scenario() -> Talk:
        async with Talk() as talk:
            await talk.listen()
            talk.microphone.say(1.0)
            await asyncio.sleep(1.6)
            await talk.say(1.0)
            return talk

    talk = run(scenario())
    assert len(talk.transcriber.heard) == 1
    assert talk.last(SpeechEnded).duration == pytest.approx(2.6, abs=0.05)


def test_the_sound_that_is_transcribed_begins_half_a_second_before_the_voice() -> None:
    async def scenario() -> Talk:
        async with Talk() as talk:
            await talk.listen()
            await talk.say(1.0)
            return talk

    (speech,) = run(scenario()).transcriber.heard
    assert np.flatnonzero(speech.samples)[0] / MICROPHONE_RATE >= 0.5


def test_silence_at_forty_percent_leaves_forty_percent_of_the_words() -> None:
    async def scenario() -> Talk:
        model = FakeChatModel([LONG, "Fine."], 0.2, 0.01)
        async with Talk(model=model) as talk:
            await talk.listen()
            talk.microphone.say(1.0)
            await talk.until(Phase.SPEAKING)
            await asyncio.sleep(0.4 * len(LONG) * talk.voice.seconds_per_character)
            talk.post(Silence())
            heard = talk.turns[0].heard_reply()
            silent_from = talk.speaker.seconds_played
            await asyncio.sleep(0.2)
            assert talk.speaker.seconds_played == silent_from, "not a sample more"
            assert talk.turns[0].heard_reply() == heard
            await talk.say(1.0)
            return talk

    talk = run(scenario())
    turn = talk.turns[0]
    heard = turn.heard_reply()
    assert LONG.startswith(heard)
    assert len(heard.split()) / len(LONG.split()) == pytest.approx(0.4, abs=0.06)
    statuses = [phrase.status for phrase in turn.phrases]
    playing = statuses.index(PhraseStatus.STOPPED)
    assert playing >= 1
    assert set(statuses[:playing]) == {PhraseStatus.PLAYED}
    assert set(statuses[playing:]) == {PhraseStatus.STOPPED}
    assert talk.model.requests[1] == (
        Message("user", "hello"),
        Message("assistant", f"{heard} {BROKEN_OFF}"),
        Message("user", "hello"),
    )
    assert turn.reply == LONG[: len(turn.reply)]


@pytest.mark.parametrize("after", [0.0, 0.2, 0.35, 0.55, 0.7, 0.75, 0.8])
def test_silence_before_anything_sounded_leaves_nothing_of_the_answer(after: Seconds) -> None:
    async def scenario() -> Talk:
        async with Talk(voice=FakeVoice(delay=0.5)) as talk:
            await talk.listen()
            talk.microphone.say(1.0)
            await talk.until(Phase.TRANSCRIBING)
            await asyncio.sleep(after)
            talk.post(Silence())
            assert talk.phase is Phase.LISTENING
            await asyncio.sleep(5.0)
            return talk

    talk = run(scenario())
    assert talk.turns[0].heard_reply() == ""
    assert talk.turns[0].outcome is Outcome.INTERRUPTED
    assert talk.speaker.seconds_played == 0.0


def test_silence_in_the_last_moments_of_a_phrase_keeps_its_words() -> None:
    """The device has taken the whole phrase, but its last samples have not sounded yet."""

    async def scenario() -> Talk:
        async with Talk(model=FakeChatModel(["One two three four five six seven eight nine ten."])) as talk:
            await talk.listen()
            talk.microphone.say(1.0)
            await talk.until(Phase.SPEAKING)
            await asyncio.sleep(talk.last(SynthesisFinished).audio - 0.02)
            talk.post(Silence())
            return talk

    talk = run(scenario())
    assert talk.turns[0].heard_reply().startswith("One two three four five six seven eight nine")


def test_words_of_a_phrase_silenced_while_it_is_still_being_made_are_kept() -> None:
    text = "One two three four five six seven eight nine ten eleven."

    async def scenario() -> Talk:
        voice = FakeVoice(delay=0.1, frame_delay=0.15, frame_seconds=0.2)
        async with Talk(model=FakeChatModel([text]), voice=voice) as talk:
            await talk.listen()
            talk.microphone.say(1.0)
            await talk.until(Phase.SPEAKING)
            await asyncio.sleep(1.5)
            assert not talk.all(SynthesisFinished)
            talk.post(Silence())
            return talk

    heard = run(scenario()).turns[0].heard_reply()
    assert 2 <= len(heard.split()) <= 7


def test_no_words_understood_goes_back_to_listening() -> None:
    async def scenario() -> Talk:
        async with Talk(transcriber=FakeTranscriber(["", "hello"])) as talk:
            await talk.listen()
            await talk.say(1.0)
            assert talk.turns[0].outcome is Outcome.EMPTY
            assert talk.model.requests == []
            await asyncio.sleep(1.0)
            await talk.say(1.0)
            return talk

    talk = run(scenario())
    assert talk.turns[1].outcome is Outcome.ANSWERED
    assert len(talk.transcriber.heard[1].samples) == pytest.approx(
        len(talk.transcriber.heard[0].samples), abs=512
    )


def test_the_longest_turn_is_answered_though_the_learner_speaks_on() -> None:
    async def scenario() -> Talk:
        async with Talk(manner=Manner(longest_turn=5.0)) as talk:
            await talk.listen()
            await talk.say(6.0)
            return talk

    talk = run(scenario())
    assert talk.turns[0].id == TurnId(1, 0)
    assert talk.turns[0].outcome is Outcome.ANSWERED
    assert talk.transcriber.heard[0].duration == pytest.approx(5.0, abs=0.04)


def test_while_the_tutor_speaks_its_own_voice_is_not_heard() -> None:
    async def scenario() -> Talk:
        async with Talk(model=FakeChatModel([LONG])) as talk:
            await talk.listen()
            talk.microphone.say(1.0)
            await talk.until(Phase.SPEAKING)
            talk.microphone.say(3.0)
            await talk.until(Phase.LISTENING)
            await asyncio.sleep(3.0)
            return talk

    talk = run(scenario())
    assert [turn.outcome for turn in talk.turns] == [Outcome.ANSWERED]
    assert not [
        e for e in talk.all(LevelMeasured) if e.speaking and e.at > talk.all(PlaybackStarted)[0].at + 0.1
    ]


def test_the_talk_goes_on_with_clean_words_and_the_raw_ones_are_kept() -> None:
    async def scenario() -> Talk:
        heard = FakeTranscriber(["Um, I I went home."], delay=0.1)
        async with Talk(transcriber=heard) as talk:
            await talk.listen()
            await talk.say(1.0)
            return talk

    talk = run(scenario())
    assert talk.turns[0].learner == "I went home."
    assert talk.turns[0].raw == "Um, I I went home."
    assert talk.model.requests[0][-1].content == "I went home."
