"""What a learner who is stuck might say."""

from __future__ import annotations

import pytest

from tutor.lessons.hints import MOST, starters, suggestions
from tutor.lessons.levels import LEVELS
from tutor.lessons.reaching import pattern
from tutor.lessons.scenarios import HelpPhrase, Step

STEP = Step(
    "Ask", (pattern("how much"),), (HelpPhrase("How much is it?", "You ask."), HelpPhrase("Is it free?", "."))
)


def first(said: str, level: str = "A2") -> str:
    return starters(said, level, "en")[0].text


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        ("What would you like today?", "I would like"),
        ("Good. Would you like some tea?", "Yes, please."),
        ("Why do you think so?", "Because"),
        ("Do you know where it is?", "Yes, I do."),
        ("Where do you live? I see.", "It is in"),
        ("Nice! Did you go there alone?", "Yes, I did."),
        ("How was your weekend?", "It is good"),
        ("You are right.", "I think"),
        ("", "I think"),
    ],
)
def test_an_answer_begins_as_the_last_question_asks(said: str, begins: str) -> None:
    assert first(said).startswith(begins)


def test_higher_levels_get_other_words() -> None:
    question = "Why did you move here?"
    assert len({first(question, level) for level in LEVELS}) == 3


def test_other_languages_have_phrases_of_the_scene_alone() -> None:
    assert starters("Wie geht es dir?", "A1", "de") == []
    assert [one.text for one in suggestions("Was kostet es?", "A1", "de", STEP)] == [
        "How much is it?",
        "Is it free?",
    ]


def test_the_scene_comes_first_and_there_are_never_many() -> None:
    found = suggestions("What would you like?", "A1", "en", STEP)
    assert len(found) == MOST
    assert [one.meaning for one in found] == ["You ask.", ".", ""]
    assert len(suggestions("What would you like?", "A1", "en", None)) == MOST
