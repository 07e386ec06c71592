"""The real word lists: easy words are easy, hard ones are hard."""

from __future__ import annotations

import pytest

from tutor.lessons.levels import check
from tutor.lessons.word_levels import RARE, WordLevels


@pytest.fixture(scope="module")
def english() -> WordLevels:
    return WordLevels("en")


@pytest.mark.parametrize(
    "word",
    "hello went don't I'm tomatoes bigger running stopped babies market buy pounds they'd café".split(),
)
def test_words_of_the_first_year_and_their_forms(english: WordLevels, word: str) -> None:
    level = english.level(word)
    assert level is not None
    assert level <= 2.0


@pytest.mark.parametrize("word", "reciprocate ostentatious perspicacious".split())
def test_hard_words(english: WordLevels, word: str) -> None:
    level = english.level(word)
    assert level is not None
    assert level >= 4.0


def test_what_nobody_says_is_rare(english: WordLevels) -> None:
    assert english.level("qwrtzpl") == RARE


def test_other_languages_go_by_frequency() -> None:
    german = WordLevels("de")
    easy, hard = german.level("Haus"), german.level("Vergänglichkeit")
    assert easy is not None
    assert hard is not None
    assert easy <= 2.0 < hard


@pytest.mark.parametrize("language", ["ko", "tlh"])
def test_languages_that_can_not_be_judged_are_not(language: str) -> None:
    assert WordLevels(language).level("word") is None


@pytest.mark.parametrize(("language", "easy", "hard"), [("zh", "朋友", "饕餮"), ("ja", "学校", "檸檬酸")])
def test_words_without_spaces_are_judged_one_by_one(language: str, easy: str, hard: str) -> None:
    words = WordLevels(language)
    kind, rare = words.level(easy), words.level(hard)
    assert kind is not None
    assert rare is not None
    assert kind < 3.0 < rare


def test_an_answer_without_spaces_is_checked_by_its_words() -> None:
    found = check("我的朋友是饕餮。我们去学校。", "A1", WordLevels("zh"))
    assert found.judged >= 6
    assert found.new == ("饕餮",)
