"""What keeps the tutor from taking its own voice for the learner's."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from tests.conversation.speaking_over import FIRST, LONG, OPEN_EARED, talk_of, until_spoken_over
from tests.conversation.talk import Talk
from tests.virtual_time import run
from tutor.audio.frames import Seconds
from tutor.conversation.answer_events import PlaybackStarted, SynthesisFinished
from tutor.conversation.engine_events import LevelMeasured
from tutor.conversation.events import TurnEnded
from tutor.conversation.intents import StartListening, StopListening
from tutor.conversation.manner import Manner
from tutor.conversation.overlap import Overlap
from tutor.conversation.turn import Outcome, Phase

CANCELLING = replace(OPEN_EARED, deaf_at_first=3.0)
COMES_BACK = "three four five six seven eight"


async def answered(talk: Talk) -> None:
    """Say something and hear the answer to its end."""
    talk.microphone.say(1.0)
    await talk.until(Phase.SPEAKING)
    await talk.until(Phase.LISTENING)


def test_it_can_be_interrupted_once_three_seconds_of_it_were_heard() -> None:
    async def dialogue() -> Talk:
        async with talk_of(
            CANCELLING, ["one", "two", "three", "four"], ["Yes.", LONG, LONG, "Fine."]
        ) as talk:
            await talk.listen()
            await answered(talk)
            for _ in range(2):
                await until_spoken_over(talk, 2.0, 1.5)
                await asyncio.sleep(30.0)
        return talk

    outcomes = [turn.outcome for turn in run(dialogue()).turns]
    assert outcomes == [Outcome.ANSWERED, Outcome.ANSWERED, Outcome.INTERRUPTED, Outcome.ANSWERED]


def test_with_the_microphone_opened_anew_the_echo_is_learned_anew() -> None:
    async def dialogue() -> Talk:
        async with talk_of(CANCELLING, ["one", "two", "three"], [LONG, LONG, "Fine."]) as talk:
            await talk.listen()
            await answered(talk)
            talk.post(StopListening(), StartListening())
            await asyncio.sleep(1.0)
            await until_spoken_over(talk, 2.0, 1.5)
            await asyncio.sleep(30.0)
        return talk

    assert [turn.outcome for turn in run(dialogue()).turns] == [Outcome.ANSWERED] * 2


@pytest.mark.parametrize("deaf", [replace(CANCELLING, deaf_at_first=60.0), Manner(sentences=100)])
def test_who_speaks_while_the_tutor_thinks_in_mid_answer_is_heard(deaf: Manner) -> None:
    """Nothing sounds then, so nothing can be taken for the learner."""

    async def dialogue() -> Talk:
        async with talk_of(deaf, answers=["One two three. Four five six seven eight.", "I stop."]) as talk:
            talk.model.token_delay = 1.5
            await talk.listen()
            talk.microphone.say(1.0)
            await talk.until(Phase.SPEAKING)
            await asyncio.sleep(talk.all(SynthesisFinished)[0].audio + 1.0)
            assert talk.phase is Phase.SPEAKING
            talk.microphone.say(1.5)
            await asyncio.sleep(30.0)
        return talk

    talk = run(dialogue())
    assert [turn.outcome for turn in talk.turns] == [Outcome.INTERRUPTED, Outcome.ANSWERED]
    assert talk.turns[0].heard_reply() == "One two three."


def test_while_it_does_not_listen_the_window_shows_no_voice() -> None:
    async def dialogue() -> Talk:
        async with talk_of(Manner(deaf_at_first=0.0, sentences=100)) as talk:
            await until_spoken_over(talk, 1.0, 1.5)
            await talk.until(Phase.LISTENING)
        return talk

    talk = run(dialogue())
    began, ended = talk.all(PlaybackStarted)[0].at, talk.all(TurnEnded)[0].at
    shown = [event for event in talk.all(LevelMeasured) if began < event.at < ended]
    assert sum(event.level > 0.1 for event in shown) > 40
    assert not any(event.speaking for event in shown)


@pytest.mark.parametrize(
    ("after", "outcome"), [(0.3, Outcome.EMPTY), (0.7, Outcome.EMPTY), (1.5, Outcome.ANSWERED)]
)
def test_its_own_words_are_an_echo_for_a_second_after_it_was_heard(after: Seconds, outcome: Outcome) -> None:
    async def dialogue() -> Talk:
        async with talk_of(words=[FIRST, COMES_BACK]) as talk:
            await talk.listen()
            await answered(talk)
            await asyncio.sleep(after)
            talk.microphone.say(1.0)
            await asyncio.sleep(20.0)
        return talk

    assert [turn.outcome for turn in run(dialogue()).turns] == [Outcome.ANSWERED, outcome]


def test_what_was_said_beside_the_talk_comes_back_too() -> None:
    overlap = Overlap()
    overlap.heard_beside("Three four five six.", 2.0, 10.0)
    overlap.voice_began = 10.5
    assert overlap.echoed("three four five")
    assert overlap.sounded == 2.0
    overlap.voice_began = 11.5
    assert not overlap.echoed("three four five")
