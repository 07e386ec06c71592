"""Hearing again beside the talk: whole, slowly, a word, one's own voice; and never in anybody's turn."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from tests.conversation.talk import Talk
from tests.fakes.voice import FakeVoice
from tests.virtual_time import run
from tutor.audio.frames import AudioFrame, SampleRate, Samples, WordTime
from tutor.conversation.answer_events import PlaybackEnded
from tutor.conversation.events import Event, TurnEnded
from tutor.conversation.hearing_events import SpeechStarted
from tutor.conversation.intents import (
    Intent,
    PressTalk,
    ReleaseTalk,
    Silence,
    StartListening,
    StopListening,
    TypeText,
)
from tutor.conversation.lesson_events import ReplayEnded, ReplayRefused, ReplayStarted
from tutor.conversation.manner import Manner
from tutor.conversation.turn import Outcome, Phase
from tutor.errors import EngineCrashed
from tutor.speaking.contract import Pace
from tutor.speaking.stretching import stretched
from tutor.teaching.replay import Replay, Replaying, no_recordings

TEXT = "You went to the market!"
WISH = Replay(1, TEXT)
REPLAYS = (ReplayStarted, ReplayEnded, ReplayRefused)


async def stretch_here(samples: Samples, sample_rate: SampleRate, rate: float) -> Samples:
    return stretched(samples, sample_rate, rate)


def replaying(talk: Talk, recordings: Any = no_recordings) -> Replaying:
    return Replaying(talk.conductor, lambda: 0.9, recordings, stretch_here)


def told(talk: Talk) -> list[Event]:
    return [event for event in talk.events if isinstance(event, REPLAYS)]


def heard(
    wish: Replay, voice: FakeVoice | None = None, recordings: Any = no_recordings
) -> tuple[Talk, list[Event]]:
    async def scenario() -> Talk:
        async with Talk(voice=voice) as talk:
            replays = replaying(talk, recordings)
            replays.begin(wish)
            await asyncio.sleep(20.0)
            await replays.close()
            return talk

    talk = run(scenario())
    return talk, told(talk)


def duration(text: str, rate: float = 0.9) -> float:
    return len(text) * 0.06 / rate


def test_a_phrase_is_heard_again_at_the_pace_of_the_talk() -> None:
    talk, events = heard(WISH)
    started, ended = events
    assert isinstance(started, ReplayStarted)
    assert started.lasts == pytest.approx(duration(TEXT), abs=0.01)
    assert [TEXT[word.first : word.after] for word in started.words] == TEXT.rstrip("!").split()
    assert isinstance(ended, ReplayEnded)
    assert not ended.interrupted
    assert talk.speaker.seconds_played == pytest.approx(duration(TEXT), abs=0.03)
    assert not talk.turns, "it is nobody's turn"


@pytest.mark.parametrize("rate", [0.8, 0.65, 0.5])
def test_slower_sound_has_slower_words(rate: float) -> None:
    usual = heard(WISH)[1][0]
    talk, events = heard(replace(WISH, rate=rate))
    slow = events[0]
    assert isinstance(usual, ReplayStarted)
    assert isinstance(slow, ReplayStarted)
    assert slow.lasts == pytest.approx(usual.lasts / rate, rel=0.001)
    assert [word.begins for word in slow.words] == pytest.approx([w.begins / rate for w in usual.words])
    assert talk.speaker.seconds_played == pytest.approx(slow.lasts, abs=0.03)


def test_a_word_is_said_alone_and_marked_where_it_stands() -> None:
    voice = FakeVoice()
    _, events = heard(replace(WISH, word=(16, 22)), voice)
    started = events[0]
    assert isinstance(started, ReplayStarted)
    assert voice.phrases == ["market"]
    assert [(word.first, word.after) for word in started.words] == [(16, 22)]


class Lengthy(FakeVoice):
    """Not to be asked for single words; it knows when its words sound."""

    says_words = False

    async def speak(self, phrase: str, pace: Pace) -> Any:
        words = (WordTime(0, 3, 0.0, 0.4), WordTime(4, 8, 0.4, 1.0))
        async for frame in super().speak(phrase, pace):
            yield AudioFrame(frame.samples, frame.sample_rate, words=words)


def test_a_voice_that_says_no_words_has_them_cut_out_of_the_phrase() -> None:
    voice = Lengthy()
    _, events = heard(replace(WISH, word=(4, 8)), voice)
    started = events[0]
    assert isinstance(started, ReplayStarted)
    assert voice.phrases == [TEXT]
    assert started.lasts == pytest.approx(0.6 + 2 * 0.03, abs=0.01)
    assert started.words[0] == pytest.approx((4, 8, 0.03, 0.63))
    assert len(started.words) == 1


def test_ones_own_recording_is_played_and_a_missing_one_told() -> None:
    own = AudioFrame(np.full(8_000, 0.1, np.float32), 16_000)

    async def kept(turn: int) -> AudioFrame | None:
        return own if turn == 3 else None

    voice = FakeVoice()
    talk, events = heard(replace(WISH, own_turn=3), voice, kept)
    assert isinstance(events[0], ReplayStarted)
    assert talk.speaker.seconds_played == pytest.approx(0.5, abs=0.03)
    assert not voice.phrases
    _, events = heard(replace(WISH, own_turn=4), voice, kept)
    assert [type(event) for event in events] == [ReplayRefused, ReplayEnded]


def test_what_a_voice_can_not_say_is_told() -> None:
    _, events = heard(replace(WISH, text="🙂"))
    assert isinstance(events[0], ReplayRefused)
    _, events = heard(WISH, FakeVoice(failures={0: EngineCrashed("It died.", "Try again.")}))
    assert isinstance(events[0], ReplayRefused)
    assert events[0].message == "It died."


Scenario = Callable[[Talk, Replaying], Coroutine[Any, Any, None]]


def during(scenario: Scenario, manner: Manner | None = None) -> Talk:
    async def whole() -> Talk:
        async with Talk(manner=manner) as talk:
            replays = replaying(talk)
            await scenario(talk, replays)
            await replays.close()
            return talk

    return run(whole())


def test_it_is_refused_while_a_turn_is_under_way_and_disturbs_nothing() -> None:
    async def scenario(talk: Talk, replays: Replaying) -> None:
        await talk.listen()
        talk.microphone.say(1.0)
        await talk.until(Phase.SPEAKING)
        replays.begin(WISH)
        await talk.until(Phase.LISTENING)

    talk = during(scenario)
    refused = told(talk)[0]
    assert isinstance(refused, ReplayRefused)
    assert refused.remedy
    assert TEXT not in talk.voice.phrases, "the voice is the turn's"
    assert talk.last(TurnEnded).outcome is Outcome.ANSWERED
    assert all(not event.interrupted for event in talk.all(PlaybackEnded))


async def _begin(talk: Talk, replays: Replaying) -> None:
    replays.begin(replace(WISH, text=TEXT * 3))
    while not talk.all(ReplayStarted):  # noqa: ASYNC110 (virtual time)
        await asyncio.sleep(0.01)
    await asyncio.sleep(0.5)


@pytest.mark.parametrize(
    "intent",
    [StartListening(), StopListening(), PressTalk(), TypeText("Hello."), Silence()],
    ids=lambda intent: type(intent).__name__,
)
def test_whatever_the_learner_does_in_the_talk_silences_it_at_once(intent: Intent) -> None:
    async def scenario(talk: Talk, replays: Replaying) -> None:
        await _begin(talk, replays)
        talk.post(intent)
        assert not talk.conductor.aside.under_way
        await asyncio.sleep(0.1)
        ended = told(talk)[-1]
        assert isinstance(ended, ReplayEnded)
        assert ended.interrupted
        talk.post(ReleaseTalk())
        await asyncio.sleep(10.0)

    talk = during(scenario)
    assert talk.all(ReplayEnded)[0].at - talk.all(ReplayStarted)[0].at < 0.6


def test_a_voice_over_it_stops_it_and_is_a_turn() -> None:
    async def scenario(talk: Talk, replays: Replaying) -> None:
        await talk.listen()
        await _begin(talk, replays)
        talk.microphone.say(1.0)
        await talk.until(Phase.HEARING)
        assert not talk.conductor.aside.under_way
        await talk.until(Phase.LISTENING)

    talk = during(scenario, Manner(speculates=False, interruptible=True, deaf_at_first=0.0))
    assert talk.all(ReplayEnded)[0].interrupted
    assert [event.outcome for event in talk.all(TurnEnded)] == [Outcome.ANSWERED]


def test_where_the_tutor_can_not_be_interrupted_its_own_voice_begins_no_turn() -> None:
    async def scenario(talk: Talk, replays: Replaying) -> None:
        await talk.listen()
        await _begin(talk, replays)
        talk.microphone.say(1.0)  # the loudspeaker, as the microphone hears it
        while not talk.all(ReplayEnded):  # noqa: ASYNC110 (virtual time)
            await asyncio.sleep(0.05)
        await asyncio.sleep(2.0)
        assert talk.phase is Phase.LISTENING
        await talk.say(1.0)

    talk = during(scenario, Manner(speculates=False, interruptible=False))
    assert not talk.all(ReplayEnded)[0].interrupted
    assert len(talk.all(SpeechStarted)) == 1, "the learner, later, is heard as ever"


def test_a_new_wish_ends_the_one_before_it() -> None:
    async def scenario(talk: Talk, replays: Replaying) -> None:
        await _begin(talk, replays)
        replays.begin(replace(WISH, number=2))
        await asyncio.sleep(10.0)

    talk = during(scenario)
    first, second = talk.all(ReplayEnded)
    assert (first.number, first.interrupted) == (1, True)
    assert (second.number, second.interrupted) == (2, False)
    assert talk.speaker.seconds_played < duration(TEXT) + 0.8


def test_a_loudspeaker_that_can_not_be_opened_is_told() -> None:
    async def scenario(talk: Talk, replays: Replaying) -> None:
        talk.speaker.open_error = EngineCrashed("No loudspeaker.", "Plug one in.")
        replays.begin(WISH)
        await asyncio.sleep(1.0)

    talk = during(scenario)
    refused = told(talk)[0]
    assert isinstance(refused, ReplayRefused)
    assert refused.message == "No loudspeaker."
