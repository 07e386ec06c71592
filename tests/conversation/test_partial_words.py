"""Words appear while the learner speaks, about twice a second, and nothing ever waits for them."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.conversation.talk import Talk
from tests.fakes.transcriber import FakeTranscriber
from tests.virtual_time import run
from tutor.audio.frames import Seconds
from tutor.conversation.engine_events import FaultRaised
from tutor.conversation.hearing_events import (
    DraftBegun,
    PartialWordsHeard,
    SpeechEnded,
    TranscriptionFinished,
    TranscriptionStarted,
)
from tutor.conversation.manner import Manner
from tutor.conversation.partial_words import EVERY, SLOWEST
from tutor.errors import EngineCrashed

MANNER = Manner(end_silence=1.0, partial_words=True, sentences=100)
_WORDS = [f"word{number}" for number in range(30)]
"""None of them twice: what is said twice in a row counts once in what is final."""


def spoken(speech: Seconds, delay: Seconds, texts: list[str | Exception] | None = None) -> Talk:
    async def dialogue() -> Talk:
        growing: list[str | Exception] = [" ".join(_WORDS[:n]) for n in range(1, 30)]
        async with Talk(transcriber=FakeTranscriber(texts or growing, delay), manner=MANNER) as talk:
            await talk.listen()
            await talk.say(speech)
        return talk

    return run(dialogue())


def test_words_are_told_about_twice_a_second_while_the_learner_speaks() -> None:
    talk = spoken(5.0, delay=0.1)
    looks = talk.all(PartialWordsHeard)
    assert 6 <= len(looks) <= 10
    assert all(EVERY <= later.at - earlier.at <= 2 * EVERY for earlier, later in pairwise(looks))
    assert [len(look.text) for look in looks] == sorted(len(look.text) for look in looks)
    (ended,) = talk.all(SpeechEnded)
    assert all(look.at <= ended.last_speech_at + SLOWEST for look in looks), "no look begins in a pause"


def test_the_last_word_is_the_turn_s_own() -> None:
    talk = spoken(3.0, delay=0.1)
    (turn,) = talk.turns
    assert not turn.partial
    assert turn.learner == talk.all(TranscriptionFinished)[-1].text
    assert all(turn.learner != look.text for look in talk.all(PartialWordsHeard))


def test_a_recogniser_that_is_too_slow_is_asked_once_and_never_in_the_way() -> None:
    talk = spoken(5.0, delay=0.5)
    assert len(talk.transcriber.heard) == 2, "one look, and the turn"
    (draft,) = talk.all(DraftBegun)
    (asked,) = talk.all(TranscriptionStarted)
    assert asked.at == pytest.approx(draft.at, abs=0.001)


def test_a_look_that_fails_is_no_fault_of_the_turn() -> None:
    broken = EngineCrashed("It crashed.", "Say it again.")
    talk = spoken(3.0, 0.1, ["one", broken, "one two three"])
    assert not talk.all(FaultRaised)
    assert talk.turns[0].learner == "one two three"
