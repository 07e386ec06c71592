"""Words and phrases are explained by a model that can, once; one that can't says so."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest

from tests.conversation.talk import Talk
from tests.virtual_time import run
from tutor.conversation import events as ev
from tutor.errors import EngineTimeout
from tutor.settings import Settings, changed
from tutor.teaching.meanings import Meanings, Question
from tutor.thinking.contract import Message, Schema, Structured

GERMAN = changed(Settings(), "native_language", "de")
WORD = Question(1, "market", "You went to the market!")
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
) -> list[ev.Explained | ev.NotExplained]:
    async def scenario() -> Talk:
        async with Talk() as talk:
            meanings = Meanings(talk.conductor, model, lambda: settings)
            for question in questions:
                meanings.ask(question)
                await asyncio.sleep(patience)
            await meanings.close()
            return talk

    talk = run(scenario())
    return [event for event in talk.events if isinstance(event, ev.Explained | ev.NotExplained)]


def test_a_word_is_explained_and_translated() -> None:
    model = Model()
    (told,) = answers(model, WORD)
    assert isinstance(told, ev.Explained)
    assert (told.number, told.meaning, told.translation) == (1, "a place to buy things", "Markt")


def test_a_phrase_is_translated_only() -> None:
    (told,) = answers(Model({"translation": "Du warst auf dem Markt!"}), PHRASE)
    assert isinstance(told, ev.Explained)
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
    assert isinstance(told, ev.NotExplained)
    assert told.larger_model
    assert not model.asked


def test_a_small_model_is_the_obstacle_also_where_the_own_language_is_not_known() -> None:
    (told,) = answers(Model(capable=False), PHRASE, settings=Settings())
    assert isinstance(told, ev.NotExplained)
    assert "too small" in told.message, "the button beside it offers a larger one"


def test_without_an_own_language_nothing_is_translated() -> None:
    (told,) = answers(Model(), PHRASE, settings=Settings())
    assert isinstance(told, ev.NotExplained)
    assert not told.larger_model
    assert "own language" in told.message


def test_a_model_that_fails_is_told() -> None:
    (told,) = answers(Model(EngineTimeout("It took too long.", "Ask again.")), WORD)
    assert isinstance(told, ev.NotExplained)
    assert (told.message, told.larger_model) == ("It took too long.", False)
