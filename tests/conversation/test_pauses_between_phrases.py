"""The tutor pauses between phrases: in order, apart from their sound, and never before the first one."""

from __future__ import annotations

import asyncio

import pytest

from tests.conversation.talk import Talk
from tests.fakes.audio import FakeSpeaker
from tests.fakes.chat_model import FakeChatModel
from tests.virtual_time import run
from tutor.conversation.answer_events import PlaybackEnded, PlaybackStarted, SynthesisFinished
from tutor.conversation.events import TurnEnded
from tutor.conversation.intents import Silence
from tutor.conversation.manner import Manner
from tutor.conversation.turn import Phase, PhraseStatus
from tutor.speaking.pacing import Pacing

TEXT = "We saw a big dog in the park. It ran after three little cats. They were too fast for it."
SLOW = Pacing(0.9, 40.0, (0.4, 0.8), (0.2, 0.4))
"""So slow that every pause is the longest."""


async def told(pacing: Pacing) -> Talk:
    manner = Manner(sentences=100, speculates=False, pacing=pacing)
    async with Talk(model=FakeChatModel([TEXT], 0.2, 0.01), manner=manner) as talk:
        await talk.listen()
        await talk.say(1.0)
        return talk


def test_pauses_come_between_phrases_and_are_no_part_of_them() -> None:
    talk, plain = run(told(SLOW)), run(told(Pacing(0.9)))
    audio = [event.audio for event in talk.all(SynthesisFinished)]
    assert audio == [event.audio for event in plain.all(SynthesisFinished)]
    started, ended = talk.all(PlaybackStarted), talk.all(PlaybackEnded)
    tick = 2 / FakeSpeaker.RATE + 1e-6
    for before, after in zip(ended, started[1:], strict=False):
        assert after.at - before.at == pytest.approx(0.8, abs=tick)
    assert [event.heard for event in ended] == pytest.approx(audio, abs=tick)
    assert all((event.gaps, event.interrupted) == (0, False) for event in ended)
    assert talk.last(TurnEnded).at - ended[-1].at < 0.01, "none after the last"


def test_the_first_sound_waits_for_no_pause() -> None:
    first = [run(told(pacing)).all(PlaybackStarted)[0].at for pacing in (SLOW, Pacing(0.9))]
    assert first[0] == first[1]


def test_silencing_in_a_pause_keeps_what_was_heard() -> None:
    async def scenario() -> Talk:
        manner = Manner(sentences=100, speculates=False, pacing=SLOW)
        async with Talk(model=FakeChatModel([TEXT], 0.2, 0.01), manner=manner) as talk:
            await talk.listen()
            talk.microphone.say(1.0)
            await talk.until(Phase.SPEAKING)
            while not talk.all(PlaybackEnded):  # noqa: ASYNC110 (virtual time)
                await asyncio.sleep(0.05)
            await asyncio.sleep(0.3)
            talk.post(Silence())
            return talk

    talk = run(scenario())
    assert [event.index for event in talk.all(PlaybackStarted)] == [0]
    assert talk.turns[0].heard_reply() == TEXT.split(". ")[0] + "."
    assert talk.turns[0].phrases[0].status is PhraseStatus.PLAYED


def test_every_phrase_tells_when_its_words_sound() -> None:
    talk = run(told(Pacing()))
    for phrase in talk.turns[0].phrases:
        words = [phrase.text[word.first : word.after] for word in phrase.words]
        assert words == phrase.text.rstrip(".").split()
        assert phrase.audio is not None
        assert phrase.words[-1].ends <= phrase.audio + 0.01
