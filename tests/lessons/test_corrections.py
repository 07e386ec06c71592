"""Which corrections are believed, and which one is shown."""

from __future__ import annotations

import pytest

from tutor.lessons.corrections import Mastery, Stretch, believable, differences, offered, pair
from tutor.lessons.english_errors.explaining import EXPLANATIONS, explanation
from tutor.lessons.english_errors.finding import WEIGHTS, errors_in
from tutor.lessons.feedback_prompt import second_look, told, with_feedback
from tutor.lessons.prompt import opening
from tutor.thinking.feedback import Correction
from tutor.transcribing.contract import Word

SAID = "Yesterday I go to the market with a apple."
GO = Correction("I go", "I went", "It was yesterday.", "simple-past")
APPLE = Correction("a apple", "an apple", "Before a vowel: an.", "a-an")
NEW = Mastery()


def heard(text: str, doubtful: str = "") -> list[Word]:
    return [Word(f" {word}", 0.0, 0.1, 0.3 if word == doubtful else 0.95) for word in text.split()]


def test_what_was_really_said_is_believed() -> None:
    assert believable([GO, APPLE], SAID, heard(SAID), NEW) == [GO, APPLE]
    assert believable([GO], SAID, (), NEW) == [GO], "typed words have no probabilities"


NOT_BELIEVED = {
    "words that were never said": Correction("he goes", "he went"),
    "a part of another word": Correction("with an app", "with a app"),
    "no difference but marks": Correction("to the market", "To the market!"),
    "a contraction": Correction("I go", "I go "),
}


@pytest.mark.parametrize("correction", NOT_BELIEVED.values(), ids=NOT_BELIEVED)
def test_what_makes_no_sense_is_not_believed(correction: Correction) -> None:
    assert believable([correction], SAID, heard(SAID), NEW) == []


def test_spelled_out_or_not_is_no_mistake() -> None:
    assert believable([Correction("I'm here", "I am here")], "Yes, I’m here.", (), NEW) == []


def test_a_word_that_was_heard_badly_is_not_held_against_the_learner() -> None:
    assert believable([GO], SAID, heard(SAID, doubtful="go"), NEW) == []
    assert believable([GO], SAID, heard(SAID, doubtful="market"), NEW) == [GO]
    missing = Correction("want learn", "want to learn", "", "want-to")
    assert believable([missing], "I want learn.", heard("I want learn.", doubtful="want"), NEW) == []


def test_what_the_learner_called_right_does_not_come_back() -> None:
    right = Mastery({}, frozenset({pair(GO)}))
    assert believable([Correction("I go,", "I WENT"), APPLE], SAID, (), right) == [APPLE]


def test_the_weightiest_is_shown_then_the_one_met_before_then_the_last() -> None:
    many = [APPLE, GO]
    offer = offered(many, WEIGHTS, NEW, "balanced", None)
    assert offer is not None
    assert (offer.correction, offer.prompts) == (GO, False)
    some, other = Correction("x", "y", "", "agreement"), Correction("z", "w", "", "article")
    met = Mastery({"agreement": 1})
    offer = offered([some, other], WEIGHTS, met, "balanced", None)
    assert offer is not None
    assert (offer.correction, offer.prompts) == (some, True), "it was met before: the learner is asked"
    offer = offered([some, other], WEIGHTS, NEW, "balanced", None)
    assert offer is not None
    assert offer.correction == other, "the last thing said is best remembered"


def test_strictness() -> None:
    assert offered([APPLE], WEIGHTS, NEW, "gentle", None) is None
    assert offered([APPLE], WEIGHTS, NEW, "balanced", 0) is not None
    assert offered([GO], WEIGHTS, NEW, "gentle", None) is not None
    assert [offered([GO], WEIGHTS, NEW, "gentle", since) is not None for since in (0, 1, 2)] == [
        False,
        False,
        True,
    ]
    assert offered([], WEIGHTS, NEW, "strict", None) is None
    unknown = Correction("a", "b", "", "something of a model's")
    assert offered([unknown], WEIGHTS, NEW, "gentle", None) is not None


def test_the_difference_is_cut_out() -> None:
    said, better = differences("Yesterday I go to", "Yesterday I went to")
    assert said == (Stretch("Yesterday I", False), Stretch("go", True), Stretch("to", False))
    assert better[1] == Stretch("went", True)
    said, better = differences("want learn", "want to learn")
    assert said == (Stretch("want", False), Stretch("learn", False))
    assert better == (Stretch("want", False), Stretch("to", True), Stretch("learn", False))
    assert differences("go", "went") == ((Stretch("go", True),), (Stretch("went", True),))
    assert differences("", "a") == ((), (Stretch("a", True),))


def test_every_rule_can_be_explained_in_a_few_plain_sentences() -> None:
    assert set(EXPLANATIONS) == set(WEIGHTS)
    for text in EXPLANATIONS.values():
        assert 1 <= text.count(". ") + text.count("? ") + 1 <= 4, text
        assert text.endswith((".", "?")), text
        assert not errors_in(text), text
    unknown = explanation(Correction("he go", "he goes", "One person.", "of-a-model"))
    assert "he goes" in unknown
    assert unknown.template.count("{") == 3


def test_a_capable_model_is_told_about_its_parts_and_the_opening_stays_the_same() -> None:
    begins = opening("en")
    first, again = (with_feedback(begins, "balanced", "de", ("simple-past",)) for _ in range(2))
    assert first == again, "the same for a whole talk, so that it stays in the model's cache"
    assert first[0].content.startswith(begins[0].content)
    assert first[1:] == begins[1:]
    for words in ('"spoken"', '"corrections"', "German", "simple-past"):
        assert words in first[0].content
    assert told("gentle") != told("strict")
    messages, schema = second_look("I go there yesterday.", "en")
    assert messages[-1].content == "I go there yesterday."
    assert list(schema["properties"]) == schema["required"] == ["corrections"]
