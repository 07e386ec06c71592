from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tutor.lessons.facts import LONGEST, MOST_A_TALK, Fact, NewFact, merged, told
from tutor.lessons.facts_by_rule import facts_told

NOW = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("said", "fact"),
    [
        ("Hello, my name is Ana.", "is called Ana"),
        ("I'm called Mehmet.", "is called Mehmet"),
        ("I live in Buenos Aires with my family.", "lives in Buenos Aires"),
        ("Well, I am from Vietnam and I learn English.", "comes from Vietnam"),
        ("I work as a nurse in a big hospital.", "works as a nurse in a big hospital"),
        ("I work in a bank.", "works in a bank"),
        ("I'm an English teacher.", "is an English teacher"),
        ("I am 34 years old.", "is 34 years old"),
        ("I have 20 years.", "is 20 years old"),
        ("I study biology at the university.", "studies biology at the university"),
        ("I have two sisters and one brother.", "has two sisters"),
        ("I've got a big dog.", "has a big dog"),
        ("My dog's name is Rex.", "has a dog called Rex"),
        ("I really like old films, because they are slow.", "likes old films"),
        ("I love to cook.", "likes to cook"),
        ("My hobby is photography.", "likes photography"),
        ("I don't like coffee.", "does not like coffee"),
    ],
)
def test_plain_statements_are_remembered(said: str, fact: str) -> None:
    assert [found.text for found in facts_told([said])] == [fact]


@pytest.mark.parametrize(
    "said",
    [
        "I would like a coffee, please.",
        "I like it very much.",
        "I like what you said.",
        "I like to.",
        "If I live in Paris, I will be happy.",
        "I don't live in Paris.",
        "Do I live in Paris?",
        "I used to work as a waiter.",
        "When I was young I had two dogs.",
        "My friend lives in Rome and he likes tennis.",
        "He said that his name is Tom.",
        "I am tired.",
        "I am in the kitchen.",
        "Maybe I work as a pilot.",
        "I wish I have a dog.",
        "I am 900 years old.",
        "I live in the past.",
        "I have a question.",
        "What is your name?",
        "I'm from time to time in the park.",
    ],
)
def test_what_may_mean_anything_else_is_not(said: str) -> None:
    assert facts_told([said]) == []


def test_the_newest_of_a_talk_win_and_there_are_few() -> None:
    turns = ["I live in Rome.", *(f"I like thing{n}." for n in range(9)), "No. I live in Milan."]
    found = facts_told(turns)
    assert len(found) == MOST_A_TALK
    assert found[-1] == NewFact("home", "lives in Milan")
    assert "lives in Rome" not in [fact.text for fact in found]


def _fact(number: int, text: str, days: int, about: str = "likes") -> Fact:
    at = NOW - timedelta(days=days)
    return Fact(number, about, text, at, at)


def test_merging_knows_what_there_is_one_of() -> None:
    known = [_fact(1, "is called Ana", 9, "name"), _fact(2, "likes tea", 3)]
    after = merged(known, [NewFact("name", "is called Anna"), NewFact("nonsense", "x" * 500)], NOW, 7)
    assert [(fact.id, fact.text[:14], fact.talk) for fact in after] == [
        (1, "is called Anna", 7),
        (0, "x" * 14, 7),
        (2, "likes tea", None),
    ]
    assert after[1].about == "other"
    assert len(after[1].text) == LONGEST


def test_the_model_is_told_the_name_first_then_what_came_up_last_while_there_is_room() -> None:
    facts = [_fact(1, "likes tea", 1), _fact(2, "is called Ana", 9, "name"), _fact(3, "likes snow", 5)]
    assert told(facts, 500) == ("is called Ana", "likes tea", "likes snow")
    assert told(facts, 26) == ("is called Ana", "likes tea")
    assert told(facts, 3) == ()
