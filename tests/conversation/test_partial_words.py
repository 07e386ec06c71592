"""Words appear while the learner speaks, about twice a second, and nothing ever waits for them."""

from __future__ import annotations

import asyncio
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
from tutor.conversation.intents import FinishTurn
from tutor.conversation.manner import Manner
from tutor.conversation.partial_words import EVERY, SLOWEST
from tutor.conversation.turn import Phase
from tutor.errors import EngineCrashed
from tutor.transcribing.contract import Hints, Speech, Transcript

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


@pytest.mark.parametrize("delay", [0.2, 0.5, 1.3])
def test_a_recogniser_that_is_too_slow_is_asked_once_and_never_in_the_way(delay: Seconds) -> None:
    talk = spoken(5.0, delay)
    assert len(talk.transcriber.heard) == 2, "one look, and the turn"
    (draft,) = talk.all(DraftBegun)
    (asked,) = talk.all(TranscriptionStarted)
    assert asked.at == pytest.approx(draft.at, abs=0.001)


def test_a_look_that_fails_is_no_fault_of_the_turn() -> None:
    broken = EngineCrashed("It crashed.", "Say it again.")
    talk = spoken(3.0, 0.1, ["one", broken, "one two three"])
    assert not talk.all(FaultRaised)
    assert talk.turns[0].learner == "one two three"
    assert len(talk.transcriber.heard) == 3, "and none follows it in this turn"


def test_words_that_come_after_the_turn_is_certain_are_no_part_of_it() -> None:
    async def dialogue() -> Talk:
        texts: list[str | Exception] = ["too late", "it is"]
        async with Talk(transcriber=FakeTranscriber(texts, 0.17), manner=MANNER) as talk:
            await talk.listen()
            talk.microphone.say(0.3)
            while not talk.transcriber.heard:  # noqa: ASYNC110 (virtual time)
                await asyncio.sleep(0.01)
            talk.post(FinishTurn())
            await talk.until(Phase.LISTENING)
        return talk

    talk = run(dialogue())
    assert not talk.all(PartialWordsHeard)
    assert [turn.learner for turn in talk.turns] == ["it is"]


class OneAtATime(FakeTranscriber):
    """As an engine in its process: who comes later waits in line."""

    def __init__(self, texts: list[str | Exception], delay: Seconds) -> None:
        super().__init__(texts, delay)
        self._line = asyncio.Lock()

    async def transcribe(self, speech: Speech, hints: Hints) -> Transcript:
        async with self._line:
            return await super().transcribe(speech, hints)


def waited(delays: list[Seconds], last: Seconds = 0.5) -> tuple[list[Seconds], list[int]]:
    """Take a turn for each delay of a recogniser that does one thing at a time: how long the words of the
    turn took from the beginning of its draft, and how many looks there were before. The `last` turn is spoken
    for so long.
    """
    speeches = [*[0.5] * (len(delays) - 1), last]

    async def dialogue() -> Talk:
        words: list[str | Exception] = [f"word{number}" for number in range(100)]
        async with Talk(transcriber=OneAtATime(words, 0.0), manner=MANNER) as talk:
            await talk.listen()
            for delay, speech in zip(delays, speeches, strict=True):
                talk.transcriber.delay = delay
                talk.microphone.say(speech)
                await talk.until(Phase.SPEAKING)
                await talk.until(Phase.LISTENING)
                await asyncio.sleep(1.0)
        return talk

    talk = run(dialogue())
    took = [
        known.at - draft.at
        for draft, known in zip(talk.all(DraftBegun), talk.all(TranscriptionFinished), strict=True)
    ]
    looks = [int(turn.learner.removeprefix("word")) for turn in talk.turns]
    return took, [later - earlier - 1 for earlier, later in pairwise([-1, *looks])]


def test_a_draft_waits_for_no_look() -> None:
    took, looks = waited([0.1] * 4)
    assert took == pytest.approx([0.1] * 4)
    assert all(looks), "there were words while the learner spoke"


def test_what_was_learned_of_a_slow_recogniser_holds_for_the_turns_to_come() -> None:
    took, looks = waited([0.6] * 5)
    assert took[1:] == pytest.approx([0.6] * 4)
    assert looks == [1, 0, 0, 0, 0]


def test_a_recogniser_that_becomes_fast_is_asked_again() -> None:
    _, looks = waited([0.6, 0.6, 0.1, 0.1], last=4.0)
    assert looks[:3] == [1, 0, 0]
    assert looks[3] >= 6, "as long as the learner speaks"
