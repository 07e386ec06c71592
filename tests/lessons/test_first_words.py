"""How a talk about anything begins and ends."""

from __future__ import annotations

import pytest

from tutor.lessons.first_words import closing, first_words
from tutor.lessons.levels import LEVELS, check
from tutor.lessons.word_levels import WordLevels

TAUGHT = "en es fr de it pt pl tr ru nl cs ar zh ja hu ko hi vi".split()


@pytest.mark.parametrize("language", TAUGHT)
def test_every_language_begins_with_a_question_and_says_goodbye(language: str) -> None:
    assert first_words(language, "A1").rstrip().endswith(("?", "？", "؟"))
    assert closing(language)


def test_a_language_that_nobody_speaks_has_none() -> None:
    assert (first_words("tlh", "A1"), closing("tlh")) == ("", "")


@pytest.mark.parametrize("level", LEVELS)
def test_english_first_words_keep_the_level(level: str) -> None:
    words = WordLevels("en")
    said = {first_words("en", level) for _ in range(60)}
    assert len(said) == 3
    assert all(check(text, level, words).kept for text in said)
