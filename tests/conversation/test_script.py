"""The tutor says what it was given: the first words of a talk, and answers that a script knows."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from tests.conversation.talk import Talk
from tests.fakes.chat_model import FakeChatModel
from tests.fakes.transcriber import FakeTranscriber
from tests.virtual_time import run
from tutor.conversation.answer_events import ReplyRequested, TutorBegan
from tutor.conversation.engine_events import FaultRaised
from tutor.conversation.hearing_events import DraftDropped
from tutor.conversation.history import GREETING
from tutor.conversation.intents import Say, Silence, TypeText
from tutor.conversation.manner import Manner
from tutor.conversation.turn import Outcome, Phase
from tutor.speaking.pacing import SAID_AGAIN
from tutor.thinking.contract import Message

LONG = "One. Two. Three. Four. Five? Six? Seven."


class Echo:
    """Repeats the words, with a number that goes up whenever the learner heard one of its answers."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    async def reply(self, words: str) -> AsyncIterator[str]:
        yield f"Number {len(self.heard) + 1}: "
        yield f"{words}."

    def rate(self, words: str) -> float:
        return 0.5 if "slowly" in words else 1.0

    def answered(self, words: str) -> None:
        self.heard.append(words)


def test_the_tutor_begins_and_the_model_is_told_what_it_said() -> None:
    async def scenario() -> Talk:
        async with Talk() as talk:
            await talk.listen()
            talk.post(Say("Good morning. What would you like?"))
            assert talk.phase is Phase.THINKING
            await talk.until(Phase.SPEAKING)
            await talk.until(Phase.LISTENING)
            await talk.type("Two tomatoes, please.")
            return talk

    talk = run(scenario())
    own, turn = talk.turns
    assert (own.learner, own.outcome) == ("", Outcome.ANSWERED)
    assert own.heard_reply() == "Good morning. What would you like?"
    assert turn.outcome is Outcome.ANSWERED
    assert talk.model.requests == [
        (
            Message("user", GREETING),
            Message("assistant", own.heard_reply()),
            Message("user", "Two tomatoes, please."),
        )
    ], "the model was not asked for the first words"
    assert not [e for e in talk.all(ReplyRequested) if e.turn == own.id]


def test_a_script_may_have_its_answer_said_more_slowly() -> None:
    async def scenario() -> Talk:
        async with Talk() as talk:
            talk.conductor.follow(Echo())
            await talk.type("Say it as usual")
            await talk.type("Say it slowly")
            return talk

    talk = run(scenario())
    usual, slow = (sum(phrase.audio or 0.0 for phrase in turn.phrases) for turn in talk.turns)
    characters = [len(turn.heard_reply()) for turn in talk.turns]
    assert slow / characters[1] == pytest.approx(usual / characters[0] / SAID_AGAIN, rel=0.05)


def test_what_is_given_is_said_to_its_end_however_many_questions_it_asks() -> None:
    async def scenario() -> Talk:
        async with Talk(manner=Manner(sentences=2)) as talk:
            talk.post(Say(LONG))
            await talk.until(Phase.READY)
            return talk

    assert run(scenario()).turns[0].heard_reply() == LONG


def test_it_needs_a_voice_but_no_model() -> None:
    async def scenario(*, voice: bool) -> Talk:
        async with Talk() as talk:
            talk.engines.chat_model = None
            if not voice:
                talk.engines.voice = None
            talk.post(Say("Hello there."))
            await talk.until(Phase.READY)
            return talk

    assert [turn.outcome for turn in run(scenario(voice=True)).turns] == [Outcome.ANSWERED]
    mute = run(scenario(voice=False))
    assert [turn.outcome for turn in mute.turns] == [Outcome.FAILED]
    assert [fault.stage for fault in mute.all(FaultRaised)] == ["voice"]


def test_the_learner_s_turn_is_never_taken() -> None:
    async def scenario() -> Talk:
        async with Talk() as talk:
            await talk.listen()
            talk.microphone.say(1.0)
            await talk.until(Phase.HEARING)
            talk.post(Say("Excuse me."))
            await talk.until(Phase.SPEAKING)
            talk.post(Say("Excuse me."))
            await talk.until(Phase.LISTENING)
            return talk

    talk = run(scenario())
    assert len(talk.turns) == 1
    assert talk.all(TutorBegan) == []


def test_a_voice_over_the_tutor_s_first_words_is_a_turn_of_its_own() -> None:
    async def scenario() -> Talk:
        async with Talk(
            manner=Manner(sentences=9, speculates=False, interruptible=True, deaf_at_first=0)
        ) as talk:
            await talk.listen()
            talk.post(Say("Good morning. This is a long sentence that goes on and on and on for ever."))
            await talk.until(Phase.SPEAKING)
            await talk.say(1.5)
            return talk

    own, turn = run(scenario()).turns
    assert (own.outcome, turn.outcome) == (Outcome.INTERRUPTED, Outcome.ANSWERED)
    assert turn.id.number == own.id.number + 1


def test_a_script_answers_instead_of_the_model_until_it_is_taken_away() -> None:
    async def scenario() -> tuple[Talk, Echo]:
        script = Echo()
        async with Talk() as talk:
            await talk.listen()
            talk.conductor.follow(script)
            await talk.type("apple")
            await talk.type("pear")
            read_ahead = len(talk.model.prepared)
            talk.conductor.follow(None)
            await talk.type("plum")
            assert read_ahead == 0, "nothing is read ahead for a model that is not asked"
            return talk, script

    talk, script = run(scenario())
    assert [turn.reply for turn in talk.turns[:2]] == ["Number 1: apple.", "Number 2: pear."]
    assert script.heard == ["apple", "pear"]
    assert [request[-1].content for request in talk.model.requests] == ["plum"]


def test_drafts_that_are_thrown_away_do_not_move_the_script_on() -> None:
    async def scenario() -> tuple[Talk, Echo]:
        script = Echo()
        texts = FakeTranscriber(["I went", "I went to the market", "Yes"], delay=0.05)
        async with Talk(transcriber=texts, manner=Manner(end_silence=1.5)) as talk:
            talk.conductor.follow(script)
            await talk.listen()
            talk.microphone.say(1.0)
            await asyncio.sleep(1.6)
            talk.microphone.say(1.0)
            await talk.until(Phase.SPEAKING)
            await talk.until(Phase.LISTENING)
            await talk.say(1.0)
            return talk, script

    talk, script = run(scenario())
    assert talk.all(DraftDropped), "the learner went on after the first pause"
    assert script.heard == ["I went to the market", "Yes"]
    assert [turn.reply for turn in talk.turns] == ["Number 1: I went to the market.", "Number 2: Yes."]


@pytest.mark.parametrize("spoken_for", [0.0, 1.5])
def test_an_answer_moves_the_script_on_only_when_it_was_heard(spoken_for: float) -> None:
    async def scenario() -> tuple[Talk, Echo]:
        script = Echo()
        async with Talk(model=FakeChatModel(["unused"])) as talk:
            await talk.listen()
            talk.conductor.follow(script)
            talk.post(TypeText("a long list of many words that are all said again"))
            if spoken_for:
                await talk.until(Phase.SPEAKING)
                await asyncio.sleep(spoken_for)
            talk.post(Silence())
            await talk.until(Phase.LISTENING)
            return talk, script

    talk, script = run(scenario())
    assert talk.turns[0].outcome is Outcome.INTERRUPTED
    assert bool(script.heard) == bool(spoken_for)
