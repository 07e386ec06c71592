"""A tutor's turn is short, ends with its question, and never says the same sentence twice."""

from __future__ import annotations

import pytest

from tutor.thinking.ending import Ending


def kept(phrases: list[str], sentences: int = 4) -> list[str]:
    ending, said = Ending(sentences), []
    for phrase in phrases:
        if ending.before(phrase):
            break
        said.append(phrase)
        if ending.after(phrase):
            break
    return said


@pytest.mark.parametrize(
    ("phrases", "count"),
    [
        (["Oh, you went to the market!", "What did you buy?", "And why?"], 2),
        (["Really?", "That is nice.", "What did you buy?", "P.S. Bye."], 3),
        (["What did you buy?", "Tell me."], 2),
        (["You're right, I'm sorry.", "Good.", "You’re right, I’m sorry!", "More."], 2),
        (["I am sorry.", "I AM SORRY!"], 1),
        (["One.", "Two.", "Three.", "Four.", "Five."], 4),
        (["One. Two. Three. Four.", "Five."], 1),
        (["Oh, you went to the market,", "with your sister and your dog,", "in the rain."], 3),
        (["你好。你叫什么名字？", "再见。"], 1),
    ],
)
def test_the_answer_ends_where_a_teacher_would_stop(phrases: list[str], count: int) -> None:
    assert kept(phrases) == phrases[:count]


def test_more_sentences_may_be_allowed() -> None:
    phrases = [f"This is sentence {number}." for number in range(20)]
    assert kept(phrases, sentences=12) == phrases[:12]


@pytest.mark.parametrize(
    ("phrases", "count"),
    [
        (["One two three.", "Four five."], 2),
        (["One two three.", "Four five six."], 1),
        (["One two three four five six seven eight."], 1),
        (["One two three,", "four five six,", "seven."], 3),
    ],
)
def test_no_sentence_is_begun_that_would_be_too_much(phrases: list[str], count: int) -> None:
    ending, said = Ending(9, 5), 0
    for phrase in phrases:
        if ending.before(phrase):
            break
        ending.after(phrase)
        said += 1
    assert said == count
