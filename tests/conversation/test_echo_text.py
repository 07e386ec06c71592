"""What comes back through the microphone of the tutor's own words, and what a learner makes of them."""

from __future__ import annotations

import pytest

from tutor.conversation.echo_text import echoes

SAID = ["I like the red apples very much.", "Did you buy bread at the market yesterday?"]


@pytest.mark.parametrize(
    "heard",
    [
        "the red apples",
        "The RED apples, very much!",
        "red apples very much did you buy",
        "like the red apples fairly much",  # a word was misheard
        "buy bread at a market",
    ],
)
def test_a_stretch_of_what_was_said_is_an_echo(heard: str) -> None:
    assert echoes(heard, SAID)


@pytest.mark.parametrize(
    "heard",
    [
        "",
        "bread",
        "red apples",  # an answer of two words may repeat the question's
        "yes I bought bread at home",
        "I like green pears and not the red apples",
        "market the at bread",  # the same words, but nobody said them in this order
        "no I did not go to the market",
    ],
)
def test_what_a_learner_makes_of_the_words_is_no_echo(heard: str) -> None:
    assert not echoes(heard, SAID)


def test_where_nothing_was_said_nothing_comes_back() -> None:
    assert not echoes("the red apples", [])


def test_the_share_is_three_words_in_four() -> None:
    assert echoes("one two three house", ["one two three four"])
    assert not echoes("one two house garden", ["one two three four"])
    assert not echoes("one two three house garden", ["one two three four five"])
