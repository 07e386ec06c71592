"""The real word lists: easy words are easy, hard ones are hard."""

from __future__ import annotations

import pytest

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


@pytest.mark.parametrize("language", ["zh", "ja", "tlh"])
def test_languages_that_can_not_be_judged_are_not(language: str) -> None:
    assert WordLevels(language).level("word") is None
