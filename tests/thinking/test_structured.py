"""Answers by a schema: from a model that can, and in plain text, visibly, from one that can't."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence

import pytest

from tests.running import run
from tutor.errors import EngineError, EngineTimeout
from tutor.thinking.contract import Message, Tell, untold
from tutor.thinking.structured import Schema, Shapes, checked
from tutor.workers.contract import FallenBack, Restarted

SCHEMA: Schema = {
    "type": "object",
    "properties": {
        "say": {"type": "string"},
        "level": {"enum": ["A1", "B1"]},
        "cards": {"type": "array", "items": {"type": "object", "required": ["front"]}},
    },
    "required": ["say"],
}
ASK = [Message("user", "Hello!")]


class Model:
    label = "a model"

    def __init__(self, *shaped: str | Exception) -> None:
        self.script = list(shaped)
        self.plain = 0

    async def shaped(
        self, messages: Sequence[Message], schema: Schema, tell: Tell = untold
    ) -> AsyncIterator[str]:
        said = self.script.pop(0)
        if isinstance(said, Exception):
            raise said
        yield said[:5]
        yield said[5:]

    async def reply(self, messages: Sequence[Message], tell: Tell = untold) -> AsyncIterator[str]:
        self.plain += 1
        yield "Just "
        yield "text."


def test_an_answer_by_the_schema() -> None:
    news: list[Restarted | FallenBack] = []
    answer = run(Shapes(news.append).asked(Model('{"say": "Hi", "level": "A1"}'), ASK, SCHEMA, untold))
    assert answer.value == {"say": "Hi", "level": "A1"}
    assert news == []


UNFIT = {
    "no JSON": "Hello there",
    "a list": '["say"]',
    "a name is missing": '{"level": "A1"}',
    "the wrong type": '{"say": 5}',
    "none of the values": '{"say": "Hi", "level": "Z9"}',
    "wrong inside a list": '{"say": "Hi", "cards": [{"back": "x"}]}',
}


@pytest.mark.parametrize("text", UNFIT.values(), ids=UNFIT.keys())
def test_what_does_not_keep_to_it_is_answered_in_plain_text_and_told(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        checked(text, SCHEMA)
    news: list[Restarted | FallenBack] = []
    answer = run(Shapes(news.append).asked(Model(text), ASK, SCHEMA, untold))
    assert (answer.value, answer.text) == (None, "Just text.")
    (told,) = news
    assert isinstance(told, FallenBack)
    assert told.used == "plain text"
    assert "a model" in told.reason


def test_after_two_failures_it_is_no_longer_asked_for() -> None:
    async def scenario() -> tuple[Model, list[Restarted | FallenBack]]:
        news: list[Restarted | FallenBack] = []
        shapes = Shapes(news.append)
        model = Model(EngineError("It knows no schema.", "Choose another."), "oops")
        for _ in range(4):
            assert (await shapes.asked(model, ASK, SCHEMA, untold)).value is None
        return model, news

    model, news = run(scenario())
    assert model.plain == 4
    assert model.script == []
    assert len(news) == 2


def test_a_model_of_which_it_is_known_before_is_never_asked_for_it() -> None:
    async def scenario() -> list[Restarted | FallenBack]:
        news: list[Restarted | FallenBack] = []
        shapes = Shapes(news.append)
        shapes.give_up("too small")
        for _ in range(3):
            assert (await shapes.asked(Model(), ASK, SCHEMA, untold)).text == "Just text."
        return news

    (told,) = run(scenario())
    assert isinstance(told, FallenBack)
    assert "too small" in told.reason


def test_a_server_that_is_gone_is_not_asked_for_plain_text_either() -> None:
    model = Model(EngineTimeout("Nothing came.", "Try again."))
    with pytest.raises(EngineTimeout):
        run(Shapes(lambda _: None).asked(model, ASK, SCHEMA, untold))
    assert model.plain == 0
