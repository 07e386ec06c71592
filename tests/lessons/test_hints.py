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
        ("What did you eat today?", "I went to"),
        ("Where did you go?", "I went to"),
        ("Have you been to London?", "Yes, I have."),
        ("Are you tired?", "Yes, I am."),
        ("Is there a park near you?", "Yes, because"),
        ("How was your weekend?", "It is good"),
        ("How many brothers do you have?", "I have two"),
        ("And how much was it?", "It is … dollars."),
        ("How long have you lived here?", "For … years."),
        ("How often do you go there?", "Every day."),
        ("How many times a week do you cook?", "Every day."),
        ("How old is your sister?", "… years old."),
        ("How about a coffee?", "Yes, please."),
        ("How come you like it?", "Because"),
        ("How's your new job?", "It is good"),
        ("How far is it to the station?", "It is … minutes"),
        ("How do you get to work?", "By bus."),
        ("Which do you like better, tea or coffee?", "I like … best."),
        ("In which city do you live?", "I like … best."),
        ("Whose bag is that?", "It is my …"),
        ("With whom do you live?", "It is my friend."),
        ("What is your favourite film?", "I like … best."),
        ("What is that?", "It is a …"),
        ("How are you?", "It is good"),
        ("So what time do you get up?", "In the morning."),
        ("You are right.", "I think"),
        ("", "I think"),
    ],
)
def test_an_answer_begins_as_the_last_question_asks(said: str, begins: str) -> None:
    assert first(said).startswith(begins)


def test_a_question_with_what_or_where_is_not_answered_with_yes_or_no() -> None:
    for question in (
        "What did you eat today?",
        "Where did you go?",
        "What have you seen?",
        "Where have you been?",
    ):
        said = " ".join(one.text for level in LEVELS for one in starters(question, level, "en"))
        assert not [short for short in ("Yes,", "No,", "Not yet,", "I have,", "I did,") if short in said]


def test_did_is_answered_with_did_and_have_with_have() -> None:
    assert first("Did you go there?", "B1").startswith("Yes, I did.")
    assert first("Have you ever tried it?", "B1").startswith("Yes, I have.")


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
