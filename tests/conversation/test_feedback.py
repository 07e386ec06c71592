"""One request a turn: the words are spoken first, and what else the model tells delays nobody."""

from __future__ import annotations

import json

import pytest

from tests.conversation.talk import Talk
from tests.fakes.chat_model import FakeChatModel
from tests.fakes.transcriber import FakeTranscriber
from tests.virtual_time import run
from tutor.conversation.answer_events import PlaybackStarted, ReplyRequested, ReplyTextArrived
from tutor.conversation.events import TurnEnded
from tutor.conversation.hearing_events import SpeechEnded
from tutor.conversation.history import exchanges
from tutor.conversation.intents import Silence, TypeText
from tutor.conversation.lesson_events import FeedbackGiven
from tutor.conversation.manner import Manner
from tutor.conversation.turn import Outcome, Phase
from tutor.thinking.feedback import Correction, NewWord

SPOKEN = "Oh, you went to the market! What did you buy there?"
REST = {
    "corrections": [{"said": "I go", "better": "I went", "why": "It was yesterday.", "rule": "past"}],
    "vocabulary": [{"word": "stall", "meaning": "a small shop"}],
}
ANSWER = json.dumps({"spoken": SPOKEN, **REST})
LONG_REST = json.dumps({"spoken": SPOKEN, **REST, "more": "and so on " * 400})
SHAPED = Manner(sentences=4, speculates=False, feedback=True)


def talk_with(answer: str = ANSWER, manner: Manner = SHAPED, token_delay: float = 0.05) -> Talk:
    model = FakeChatModel([answer], first_delay=0.2, token_delay=token_delay, capable=True)
    words = FakeTranscriber(["Yesterday I go to the market."], delay=0.3)
    return Talk(model=model, manner=manner, transcriber=words)


def test_only_the_spoken_words_are_heard_shown_and_remembered() -> None:
    async def scenario() -> None:
        async with talk_with() as talk:
            await talk.listen()
            await talk.say()
            turn = talk.turns[0]
            assert turn.reply == turn.heard_reply() == SPOKEN
            assert "".join(e.text for e in talk.all(ReplyTextArrived)) == SPOKEN
            assert turn.feedback.corrections == (Correction("I go", "I went", "It was yesterday.", "past"),)
            assert turn.feedback.vocabulary == (NewWord("stall", "a small shop"),)
            assert exchanges(talk.turns)[-1].content == SPOKEN
            assert len(talk.model.requests) == 1, "one request a turn"

    run(scenario())


def test_the_first_sound_comes_as_soon_as_in_plain_text() -> None:

    async def first(answer: str, capable: bool) -> float:
        model = FakeChatModel([answer], first_delay=0.2, token_delay=0.05, capable=capable)
        async with Talk(model=model, manner=SHAPED) as talk:
            await talk.listen()
            await talk.say()
            return talk.all(PlaybackStarted)[0].at - talk.all(ReplyRequested)[0].at

    plain, shaped = run(first(SPOKEN, False)), run(first(LONG_REST, True))
    assert shaped <= plain + 2 * 0.05 + 1e-6, "no more than the opening of the object"


def test_a_turn_ends_when_all_is_heard_and_the_rest_is_told_when_it_comes() -> None:
    async def scenario() -> None:
        async with talk_with(LONG_REST) as talk:
            await talk.listen()
            await talk.say()
            assert talk.last(TurnEnded).outcome is Outcome.ANSWERED
            assert not talk.all(FeedbackGiven)
            assert talk.model.active == 1, "the model goes on"
            while not talk.all(FeedbackGiven):
                await talk.listen()
            assert talk.last(FeedbackGiven).turn == talk.turns[0].id
            assert talk.turns[0].feedback.corrections
            assert talk.model.active == 0

    run(scenario())


def test_the_next_turn_ends_the_rest_and_has_the_model_for_itself() -> None:
    async def scenario() -> None:
        async with talk_with(LONG_REST) as talk:
            await talk.listen()
            await talk.say()
            assert talk.model.active == 1
            talk.microphone.say(1.0)
            await talk.until(Phase.HEARING)
            await talk.listen()
            assert talk.model.active == 0
            await talk.until(Phase.LISTENING)
            assert not [e for e in talk.all(FeedbackGiven) if e.turn.number == 1]

    run(scenario())


def test_silencing_the_tutor_ends_the_rest_too() -> None:
    async def scenario() -> None:
        async with talk_with(LONG_REST) as talk:
            talk.post(TypeText("Yesterday I go there."))
            await talk.until(Phase.SPEAKING)
            talk.post(Silence())
            await talk.listen()
            assert talk.model.active == 0
            assert not talk.all(FeedbackGiven)

    run(scenario())


def test_a_new_talk_forgets_what_would_still_come() -> None:
    async def scenario() -> None:
        async with talk_with(LONG_REST) as talk:
            await talk.type("Yesterday I go there.")
            talk.conductor.start_over()
            await talk.listen()
            assert talk.model.active == 0
            assert talk.turns == []

    run(scenario())


def test_an_answer_that_says_enough_still_tells_what_it_found() -> None:
    many = json.dumps({"spoken": "One. Two. Three. Four. Five. Six.", **REST})

    async def scenario() -> None:
        async with talk_with(many) as talk:
            await talk.type("Yesterday I go there.")
            assert talk.turns[0].reply == "One. Two. Three. Four."
            while not talk.all(FeedbackGiven):
                await talk.listen()

    run(scenario())


def test_a_draft_tells_nothing_before_its_gate_opens() -> None:
    async def scenario() -> None:
        manner = Manner(sentences=4, speculates=True, feedback=True, end_silence=4.0)
        async with talk_with(manner=manner, token_delay=0.01) as talk:
            await talk.listen()
            await talk.say()
            opened = talk.all(SpeechEnded)[0].at
            told = [i for i, e in enumerate(talk.events) if isinstance(e, FeedbackGiven)]
            ended = [i for i, e in enumerate(talk.events) if isinstance(e, SpeechEnded)]
            assert len(told) == len(talk.all(SpeechEnded)) == 1
            assert talk.last(FeedbackGiven).at < opened, "it was found in the pause"
            assert told[0] > ended[0]

    run(scenario())


@pytest.mark.parametrize("capable", [False, True])
def test_plain_text_is_spoken_as_ever(capable: bool) -> None:
    async def scenario() -> None:
        model = FakeChatModel([SPOKEN], capable=capable)
        async with Talk(model=model, manner=SHAPED) as talk:
            await talk.type("Hello!")
            assert talk.turns[0].heard_reply() == SPOKEN
            assert len(talk.model.schemas) == capable

    run(scenario())
