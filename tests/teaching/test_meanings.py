"""Words and phrases are explained by a model that can, once; one that can't says so."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from tests.conversation.talk import Talk
from tests.virtual_time import run
from tutor.conversation.lesson_events import CorrectionExplained, Explained, NotExplained
from tutor.errors import EngineTimeout
from tutor.settings import Settings, changed
from tutor.teaching.meanings import Meanings, Question
from tutor.thinking.contract import Message, Schema, Structured
from tutor.thinking.feedback import Correction

GERMAN = changed(Settings(), "native_language", "de")
WORD = Question(1, "market", "You went to the market!")
CORRECTION = Correction("I did a mistake", "I made a mistake", "collocation", "verb-choice")
WHY = Question(3, CORRECTION.said, "Sorry, I did a mistake.", CORRECTION)
PHRASE = Question(2, "You went to the market!", "")


class Model:
    """Answers after a second; what it is not asked in the end is counted."""

    def __init__(self, answer: Any = None, *, capable: bool = True) -> None:
        self.capable = capable
        self.asked: list[Sequence[Message]] = []
        self.finished = 0
        self._answer = answer or {"meaning": "a place to buy things", "translation": "Markt"}

    async def ask(self, messages: Sequence[Message], schema: Schema | None = None) -> Structured:
        self.asked.append(messages)
        await asyncio.sleep(1.0)
        self.finished += 1
        if isinstance(self._answer, Exception):
            raise self._answer
        return Structured(self._answer, "")


def answers(
    model: Model, *questions: Question, settings: Settings = GERMAN, patience: float = 5.0
) -> list[Explained | CorrectionExplained | NotExplained]:
    async def scenario() -> Talk:
        async with Talk() as talk:
            meanings = Meanings(talk.conductor, model, lambda: settings)
            for question in questions:
                meanings.ask(question)
                await asyncio.sleep(patience)
            await meanings.close()
            return talk

    talk = run(scenario())
    return [
        event for event in talk.events if isinstance(event, Explained | CorrectionExplained | NotExplained)
    ]


def test_a_word_is_explained_and_translated() -> None:
    model = Model()
    (told,) = answers(model, WORD)
    assert isinstance(told, Explained)
    assert (told.number, told.meaning, told.translation) == (1, "a place to buy things", "Markt")


def test_a_phrase_is_translated_only() -> None:
    (told,) = answers(Model({"translation": "Du warst auf dem Markt!"}), PHRASE)
    assert isinstance(told, Explained)
    assert (told.meaning, told.translation) == ("", "Du warst auf dem Markt!")


def test_the_same_question_is_asked_once() -> None:
    model = Model()
    told = answers(model, WORD, Question(7, WORD.text, WORD.sentence))
    assert [event.number for event in told] == [1, 7]
    assert len(model.asked) == 1


def test_a_new_question_takes_the_place_of_the_one_before() -> None:
    model = Model()
    told = answers(model, WORD, Question(8, "went", WORD.sentence), patience=0.5)
    assert [event.number for event in told] == []
    assert len(model.asked) == 2
    assert model.finished == 0


@pytest.mark.parametrize("question", [WORD, PHRASE])
def test_a_small_model_is_not_asked_and_a_larger_one_offered(question: Question) -> None:
    model = Model(capable=False)
    (told,) = answers(model, question)
    assert isinstance(told, NotExplained)
    assert told.larger_model
    assert not model.asked


def test_a_small_model_is_the_obstacle_also_where_the_own_language_is_not_known() -> None:
    (told,) = answers(Model(capable=False), PHRASE, settings=Settings())
    assert isinstance(told, NotExplained)
    assert "too small" in told.message, "the button beside it offers a larger one"


def test_without_an_own_language_nothing_is_translated() -> None:
    (told,) = answers(Model(), PHRASE, settings=Settings())
    assert isinstance(told, NotExplained)
    assert not told.larger_model
    assert "own language" in told.message


def test_a_model_that_fails_is_told() -> None:
    (told,) = answers(Model(EngineTimeout("It took too long.", "Ask again.")), WORD)
    assert isinstance(told, NotExplained)
    assert (told.message, told.larger_model) == ("It took too long.", False)


def test_why_a_correction_is_right_is_asked_once_and_told_with_an_example() -> None:
    model = Model({"explanation": "Mit “mistake” steht “make”.", "example": "She made a mistake."})
    told = answers(model, WHY, replace(WHY, number=9))
    assert [type(event) for event in told] == [CorrectionExplained] * 2
    assert isinstance(told[0], CorrectionExplained)
    assert (told[0].explanation, told[0].example) == ("Mit “mistake” steht “make”.", "She made a mistake.")
    assert [event.number for event in told] == [3, 9]
    assert len(model.asked) == 1


def test_a_model_that_answers_in_plain_text_is_understood() -> None:
    class Plain(Model):
        async def ask(self, messages: Sequence[Message], schema: Schema | None = None) -> Structured:
            return Structured(None, "“Make” goes with “mistake”.")

    (told,) = answers(Plain(), WHY)
    assert isinstance(told, CorrectionExplained)
    assert told.explanation == "“Make” goes with “mistake”."


def test_a_small_model_is_not_asked_why() -> None:
    model = Model(capable=False)
    (told,) = answers(model, WHY)
    assert isinstance(told, NotExplained)
    assert not model.asked
