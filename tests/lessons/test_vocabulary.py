"""What a card asks for."""

from __future__ import annotations

import pytest

from tutor.lessons.vocabulary import LONGEST_FRONT, NewCard, from_correction, from_word, gap, question


def test_a_word_with_a_meaning_is_asked_by_its_meaning() -> None:
    asked = question(NewCard("word", "market", "a place to buy food", "I went to the market."))
    assert (asked.asked, asked.prompt, asked.expected) == ("meaning", "a place to buy food", "market")
    assert asked.help == "I went to the ____."


def test_a_word_without_one_is_asked_by_its_sentence() -> None:
    asked = question(NewCard("word", "market", sentence="The market is big; markets are fun."))
    assert (asked.asked, asked.prompt) == ("gap", "The ____ is big; markets are fun.")


def test_a_word_alone_is_shown() -> None:
    for sentence in ("", "Market!", "I like cheese."):
        asked = question(NewCard("word", "market", sentence=sentence))
        assert (asked.asked, asked.prompt, asked.help) == ("word", "market", "")


def test_a_correction_asks_for_the_better_sentence() -> None:
    asked = question(NewCard("correction", "I go yesterday", "I went yesterday"))
    assert (asked.asked, asked.prompt, asked.expected, asked.wrong) == (
        "better",
        "I go yesterday",
        "I went yesterday",
        "I go yesterday",
    )


def test_questions_ask_for_their_answers() -> None:
    asked = question(NewCard("key point", "What is water made of?", "hydrogen and oxygen"))
    assert (asked.asked, asked.expected) == ("answer", "hydrogen and oxygen")


@pytest.mark.parametrize(
    ("sentence", "word", "expected"),
    [
        ("The cat saw a catalogue.", "cat", "The ____ saw a catalogue."),
        ("Can you pick me up?", "pick up", None),
        ("Can you pick up some bread?", "to pick up", "Can you ____ some bread?"),
        ("Ich kaufe den Tisch.", "der Tisch", "Ich kaufe den ____."),
        ("C'est l'école.", "école", "C'est l'____."),
        ("我昨天去市场买菜。", "市场", "我昨天去____买菜。"),
        ("أحب القهوة كثيرا", "القهوة", "أحب ____ كثيرا"),
        ("Was it 5.5 or (5)?", "(5)", "Was it 5.5 or ____?"),
        ("anything", " ", None),
    ],
)
def test_the_gap_hides_the_word_and_no_other(sentence: str, word: str, expected: str | None) -> None:
    assert gap(sentence, word) == expected


def test_a_word_is_kept_without_the_marks_around_it() -> None:
    assert from_word(" “market,” ", "At the market.", language="en").front == "market"
    assert from_word("«école».", language="fr").front == "école"
    assert from_word("don't!", language="en").front == "don't"


def test_a_correction_asks_for_the_whole_sentence() -> None:
    card = from_correction("go", "went", "past of go", "Yesterday I go home.", language="en", talk=3, turn=2)
    assert (card.front, card.back, card.note) == (
        "Yesterday I go home.",
        "Yesterday I went home.",
        "past of go",
    )
    assert (card.talk, card.turn) == (3, 2)


def test_a_correction_whose_place_is_not_certain_stays_as_it_is() -> None:
    card = from_correction("a", "an", sentence="a apple and a orange", language="en")
    assert (card.front, card.back) == ("a", "an")


def test_what_is_far_too_long_is_cut() -> None:
    card = from_word("x" * 1_000, language="en")
    assert len(card.front) == LONGEST_FRONT
    assert card.front.endswith("…")
