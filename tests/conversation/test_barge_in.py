"""Speaking over the tutor: real speech silences it, a cough only pauses it, its echo is nobody's turn."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace

import pytest

from tests.conversation.speaking_over import (
    FIRST,
    LONG,
    OPEN_EARED,
    SECOND,
    spoken_over,
    talk_of,
    until_spoken_over,
)
from tests.conversation.talk import Talk
from tests.fakes.audio import FakeSpeaker, LoudnessDetector
from tests.fakes.chat_model import FakeChatModel
from tests.fakes.voice import FakeVoice
from tests.virtual_time import run
from tutor.audio.frames import MICROPHONE_RATE, Samples, Seconds
from tutor.conversation.answer_events import PlaybackEnded, PlaybackStarted
from tutor.conversation.events import TurnEnded
from tutor.conversation.hearing_events import SpeechStarted
from tutor.conversation.history import BROKEN_OFF
from tutor.conversation.intents import Silence, TypeText
from tutor.conversation.manner import Manner
from tutor.conversation.turn import Outcome, Phase, PhraseStatus, TurnId
from tutor.listening.utterance import FRAME, PRE_ROLL


def test_real_speech_silences_the_tutor_within_a_fifth_of_a_second_and_begins_a_turn() -> None:
    talk, onset, played_on = spoken_over(after=2.0, speech=1.5)
    assert played_on == 0.0
    first, second = talk.turns
    assert first.outcome is Outcome.INTERRUPTED
    assert (second.id, second.learner, second.reply) == (TurnId(2), SECOND, "I stop.")
    started = talk.all(SpeechStarted)[1]
    assert onset < started.at <= onset + 0.2
    utterance = talk.transcriber.heard[-1]
    assert 1.5 <= utterance.duration <= 1.5 + PRE_ROLL + 0.6, "the new turn holds the new voice alone"
    loud = abs(utterance.samples) > 0.1
    assert loud.sum() == pytest.approx(1.5 * MICROPHONE_RATE, rel=0.05)


def test_the_model_is_told_what_was_heard_and_that_it_was_interrupted() -> None:
    talk, _, _ = spoken_over(after=2.0, speech=1.5)
    told = [message.content for message in talk.model.requests[-1] if message.role == "assistant"]
    heard = talk.turns[0].heard_reply()
    assert told == [f"{heard} {BROKEN_OFF}"]
    assert 0 < len(heard) < len(LONG)
    assert LONG.startswith(heard)


@pytest.mark.parametrize("after", [0.7, 1.3, 2.0])
def test_what_was_heard_is_kept_to_the_word(after: Seconds) -> None:
    async def dialogue() -> tuple[Talk, Seconds]:
        async with talk_of() as talk:
            await talk.listen()
            talk.microphone.say(1.0)
            await talk.until(Phase.SPEAKING)
            await asyncio.sleep(after)
            talk.post(Silence())
            return talk, talk.speaker.seconds_played - talk.speaker.LATENCY

    talk, sounded = run(dialogue())
    (event,) = talk.all(PlaybackEnded)
    assert event.heard == pytest.approx(sounded, abs=2 * talk.speaker.BLOCK)
    phrase = talk.turns[0].phrases[0]
    said = [word for word in phrase.words if (word.begins + word.ends) / 2.0 <= event.heard]
    assert 0 < len(said) < len(phrase.words)
    assert len(phrase.heard_text().split()) == len(said)


@pytest.mark.parametrize("speech", [0.1, 0.16, 0.3])
def test_a_cough_or_an_uh_huh_pauses_the_tutor_and_no_more(speech: Seconds) -> None:
    talk, _, played_on = spoken_over(after=2.0, speech=speech)
    (turn,) = talk.turns
    assert turn.outcome is Outcome.ANSWERED
    assert turn.heard_reply() == LONG
    assert talk.speaker.seconds_played == pytest.approx(sum(p.audio or 0.0 for p in turn.phrases), rel=0.01)
    assert len(talk.transcriber.heard) == 1
    assert played_on < 0.2, "it was silent for a moment"
    assert all(event.gaps == 0 for event in talk.all(PlaybackEnded)), "a pause is no gap"


class PuzzledDetector(LoudnessDetector):
    """As a detector can be by a voice that begins in the middle of a frame."""

    puzzled = False

    def probability(self, samples: Samples) -> float:
        return (0.3 if self.puzzled else 1.0) * super().probability(samples)


def test_over_the_tutor_s_voice_a_second_look_half_a_frame_off_is_enough_to_pause_it() -> None:
    async def dialogue() -> tuple[Talk, Seconds]:
        detector = PuzzledDetector()
        talk = talk_of()
        talk.detector = detector
        async with talk:
            await talk.listen()
            talk.microphone.say(1.0)
            await talk.until(Phase.SPEAKING)
            await asyncio.sleep(2.0)
            detector.puzzled = True
            onset = talk.loop.time()
            talk.microphone.say(1.0)
            async with asyncio.timeout(1.0):
                while not talk.speaker.pauses:  # noqa: ASYNC110 (virtual time)
                    await asyncio.sleep(0.005)
            noticed = talk.loop.time() - onset
            await talk.until(Phase.LISTENING)
            talk.microphone.say(1.0)
            await asyncio.sleep(5.0)
        return talk, noticed

    talk, noticed = run(dialogue())
    assert noticed < 0.15
    (turn,) = talk.turns
    assert turn.outcome is Outcome.ANSWERED, "what it doubts, it goes on to say"
    assert turn.heard_reply() == LONG


def test_after_a_cough_the_tutor_goes_on_at_once() -> None:
    async def dialogue() -> Seconds:
        async with talk_of() as talk:
            await until_spoken_over(talk, 2.0, 0.16)
            await asyncio.sleep(0.75)
            early = talk.speaker.seconds_played
            await asyncio.sleep(0.2)
            return talk.speaker.seconds_played - early

    assert run(dialogue()) == pytest.approx(0.2, abs=0.03)


def test_a_voice_over_the_tutor_s_is_noticed_with_its_first_sound_and_one_at_rest_when_it_lasts() -> None:
    async def dialogue() -> tuple[Talk, Seconds]:
        async with talk_of() as talk:
            onset = await until_spoken_over(talk, 2.0, FRAME)
            while not talk.speaker.pauses:  # noqa: ASYNC110 (virtual time)
                await asyncio.sleep(0.005)
            noticed = talk.loop.time() - onset
            await talk.until(Phase.LISTENING)
            talk.microphone.say(FRAME)
            await asyncio.sleep(2.0)
        return talk, noticed

    talk, noticed = run(dialogue())
    assert noticed <= 2 * FRAME
    assert [turn.outcome for turn in talk.turns] == [Outcome.ANSWERED]


def test_a_breath_after_the_first_word_of_an_interruption_does_not_let_the_tutor_go_on() -> None:
    async def dialogue() -> Talk:
        async with talk_of(OPEN_EARED) as talk:
            onset = await until_spoken_over(talk, 2.0, 0.2)
            await asyncio.sleep(0.45)
            talk.microphone.say(1.5)
            await asyncio.sleep(30.0)
            (pauses,) = [e for e in talk.all(TurnEnded) if e.outcome is Outcome.INTERRUPTED]
            assert pauses.at < onset + 1.0
        return talk

    talk = run(dialogue())
    loud = abs(talk.transcriber.heard[-1].samples) > 0.1
    assert loud.sum() == pytest.approx(1.7 * MICROPHONE_RATE, rel=0.05), "the first word belongs to the turn"


@pytest.mark.parametrize("after", [0.1, 0.3, 0.8])
def test_a_learner_who_goes_on_just_after_the_tutor_began_had_not_finished(after: Seconds) -> None:
    talk, _, _ = spoken_over(after, speech=1.5, words=[FIRST, "Tell me the numbers, but slowly."])
    (turn,) = talk.turns
    assert (turn.id, turn.learner) == (TurnId(1, 1), "Tell me the numbers, but slowly.")
    assert turn.reply == "I stop."
    assert talk.all(TurnEnded)[0].outcome is Outcome.WITHDRAWN
    joined = talk.transcriber.heard[-1]
    loud = abs(joined.samples) > 0.1
    assert loud.sum() == pytest.approx(2.5 * MICROPHONE_RATE, rel=0.05), "both parts are one utterance"
    assert [m.content for m in talk.model.requests[-1]] == ["Tell me the numbers, but slowly."]


@pytest.mark.parametrize("after", [1.1, 1.5])
def test_a_second_after_the_tutor_began_a_voice_is_a_turn_of_its_own(after: Seconds) -> None:
    talk, _, _ = spoken_over(after, speech=1.5)
    assert [(turn.id, turn.outcome) for turn in talk.turns] == [
        (TurnId(1), Outcome.INTERRUPTED),
        (TurnId(2), Outcome.ANSWERED),
    ]


def test_the_second_counts_from_the_answer_s_first_sound_not_from_each_phrase() -> None:
    async def dialogue() -> Talk:
        async with talk_of() as talk:
            await talk.listen()
            talk.microphone.say(1.0)
            while not any(event.index == 1 for event in talk.all(PlaybackStarted)):  # noqa: ASYNC110
                await asyncio.sleep(0.01)
            talk.microphone.say(1.5)
            await asyncio.sleep(20.0)
        return talk

    assert [turn.id for turn in run(dialogue()).turns] == [TurnId(1), TurnId(2)]


def test_who_spoke_for_as_long_as_they_may_can_still_interrupt_the_answer() -> None:
    async def dialogue() -> Talk:
        async with talk_of(replace(OPEN_EARED, longest_turn=3.0)) as talk:
            await talk.listen()
            talk.microphone.say(3.2)
            await talk.until(Phase.SPEAKING)
            await asyncio.sleep(2.0)
            talk.microphone.say(1.5)
            await asyncio.sleep(20.0)
        return talk

    talk = run(dialogue())
    assert [turn.outcome for turn in talk.turns] == [Outcome.INTERRUPTED, Outcome.ANSWERED]
    assert talk.turns[1].learner == SECOND


@pytest.mark.parametrize(
    "manner",
    [Manner(deaf_at_first=0.0, sentences=100), Manner(interruptible=True, deaf_at_first=60.0, sentences=100)],
    ids=["half duplex", "echo canceller still learning"],
)
def test_where_it_might_hear_itself_it_does_not_listen_while_it_speaks(manner: Manner) -> None:
    talk, _, played_on = spoken_over(after=2.0, speech=1.5, manner=manner)
    (turn,) = talk.turns
    assert turn.outcome is Outcome.ANSWERED
    assert played_on == pytest.approx(0.2, abs=0.03)


def test_its_own_words_coming_back_are_nobodys_turn() -> None:
    talk, _, _ = spoken_over(after=2.0, speech=1.5, words=[FIRST, "three four five six seven eight"])
    assert talk.turns[1].outcome is Outcome.EMPTY
    assert len(talk.model.requests) == 1


def test_silence_resumed_by_hand_ends_the_doubt() -> None:
    async def dialogue() -> Talk:
        async with talk_of() as talk:
            await until_spoken_over(talk, 2.0, 0.16)
            await asyncio.sleep(0.14)
            talk.post(Silence())
            await asyncio.sleep(5.0)
            talk.microphone.say(1.0)
            await asyncio.sleep(10.0)
        return talk

    talk = run(dialogue())
    assert [turn.outcome for turn in talk.turns] == [Outcome.INTERRUPTED, Outcome.ANSWERED]
    assert talk.turns[1].heard_reply() == "I stop.", "the loudspeaker is not left paused"


class MuteSpeaker(FakeSpeaker):
    """Takes sound and never tells what became of it."""

    async def open(self) -> None:
        await super().open()
        if self._clock is not None:
            self._clock.cancel()


def test_a_playback_that_never_reports_its_end_completes_by_itself(caplog: pytest.LogCaptureFixture) -> None:
    async def dialogue() -> tuple[Talk, Seconds]:
        talk = Talk(model=FakeChatModel(["Hello there, my dear old friend. You live by the green river."]))
        talk.speaker = MuteSpeaker()
        async with talk:
            talk.post(TypeText("hi"))
            began = talk.loop.time()
            await talk.until(Phase.READY)
            return talk, talk.loop.time() - began

    with caplog.at_level(logging.WARNING):
        talk, took = run(dialogue())
    (turn,) = talk.turns
    lasts = sum(phrase.audio or 0.0 for phrase in turn.phrases)
    assert lasts > 3.0
    assert took == pytest.approx(15.0 + lasts, abs=1.0)
    assert {phrase.status for phrase in turn.phrases} == {PhraseStatus.PLAYED}
    assert turn.outcome is Outcome.ANSWERED
    assert "never reported its end" in caplog.text


def test_a_voice_that_takes_its_time_is_no_playback_that_never_ends(caplog: pytest.LogCaptureFixture) -> None:
    async def dialogue() -> Talk:
        voice = FakeVoice(seconds_per_character=1.0, delay=20.0)
        async with Talk(model=FakeChatModel(["Hello there."]), voice=voice) as talk:
            await talk.type("hi")
        return talk

    with caplog.at_level(logging.WARNING):
        talk = run(dialogue())
    (phrase,) = talk.turns[0].phrases
    assert phrase.heard == pytest.approx(12.0)
    assert "never reported its end" not in caplog.text
