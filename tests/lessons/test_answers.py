"""Answers judged by their words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutor.lessons.answers import Judgement, judge
from tutor.lessons.review import Rating


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("i went to the market", "I went to the market."),
        ("I'm twenty-one years old", "I am 21 years old."),
        ("It has been raining", "It's been raining."),
        ("It is raining", "It’s raining"),
        ("I'd rather not", "I would rather not"),
        ("we can't", "We cannot."),
        ("my favourite colour", "My favorite color!"),
        ("we travelled and organised it", "We traveled and organized it"),
        ("John's book", "John's book"),
    ],
)
def test_differences_that_mean_nothing_are_none(said: str, expected: str) -> None:
    judged = judge(said, expected)
    assert (judged.verdict, judged.suggested) == ("same", Rating.GOOD)
    assert {piece.kind for piece in judged.pieces} == {"said"}


@pytest.mark.parametrize(
    ("said", "expected"),
    [("recieve", "receive"), ("cafe", "café"), ("the market", "market"), ("um market", "market")],
)
def test_small_differences_are_told_and_forgiven(said: str, expected: str) -> None:
    judged = judge(said, expected)
    assert (judged.verdict, judged.suggested) == ("close", Rating.GOOD)
    assert {piece.kind for piece in judged.pieces} - {"said"}


@pytest.mark.parametrize(
    ("said", "expected"),
    [("he work", "he works"), ("walked", "walks"), ("on", "in"), ("want", "went"), ("decided", "decides")],
)
def test_another_form_is_no_misspelling(said: str, expected: str) -> None:
    assert judge(said, expected).suggested is Rating.AGAIN


def test_the_differences_stand_where_they_are() -> None:
    judged = judge("I really went to market by tram", "I went to the market by train")
    assert [(piece.kind, piece.text) for piece in judged.pieces] == [
        ("said", "I"),
        ("extra", "really"),
        ("said", "went"),
        ("said", "to"),
        ("missing", "the"),
        ("said", "market"),
        ("said", "by"),
        ("extra", "tram"),
        ("missing", "train"),
    ]
    assert (judged.verdict, judged.suggested) == ("partly", Rating.HARD)


def test_what_was_misspelt_is_said_beside_it() -> None:
    assert [(p.kind, p.text, p.instead) for p in judge("recieve", "receive").pieces] == [
        ("misspelt", "receive", "recieve")
    ]


def test_the_old_mistake_is_no_answer() -> None:
    for said, better, wrong in (
        ("I am agree", "I agree", "I am agree."),
        ("I'm agree", "I agree", "I am agree"),
        ("I went to market", "I went to the market", "I went to market"),
    ):
        assert judge(said, better, wrong=wrong).suggested is Rating.AGAIN
        assert judge(better, better, wrong=wrong).suggested is Rating.GOOD


def test_a_corrected_sentence_must_have_all_its_words() -> None:
    assert judge("I went market", "I went to the market", wrong="I go to market").suggested is Rating.AGAIN


def test_nothing_said_and_something_else_are_not_right() -> None:
    assert judge("", "market").verdict == "other"
    assert judge("potatoes", "market").verdict == "other"
    assert judge("", "").verdict == "same"


def test_scripts_without_spaces_are_compared_letter_by_letter() -> None:
    assert judge("我喜欢你。", "我喜欢你", "zh").verdict == "same"
    assert judge("我喜欢他", "我喜欢你", "zh").suggested is Rating.HARD


def test_short_forms_are_english_only() -> None:
    assert judge("l'ecole", "l'école", "fr").verdict == "close"
    assert judge("20 ans", "vingt ans", "fr").verdict == "other"


@given(st.text(max_size=40), st.text(max_size=40), st.sampled_from(["en", "fr", "zh", "ar"]))
def test_any_text_is_judged_and_itself_is_right(said: str, expected: str, language: str) -> None:
    judged = judge(said, expected, language)
    assert isinstance(judged, Judgement)
    assert judge(expected, expected, language).verdict == "same"
