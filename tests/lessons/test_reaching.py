"""Patterns of what was said."""

from __future__ import annotations

import pytest

from tutor.lessons.reaching import matches, pattern, spoken


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("how much", "And how much is it?"),
        ("i would like", "I'd like a tea."),
        ("i'd like", "I would like a tea."),
        ("can not", "I can't do it."),
        ("cannot", "I can't do it."),
        ("cannot sleep", "I cannot sleep"),
        ("let us", "Let's go!"),
        ("work*", "She works here."),
        ("by *ing", "We do it by listening."),
        ("# years", "I am twelve years old."),
        ("# years", "I am 12 years old."),
        ("bring * back", "When do I bring the bike back?"),
        ("bring * back", "bring back"),
        ("don’t", "Don't!"),
        ("i have # brothers", "I have two brothers"),
    ],
)
def test_it_matches(written: str, said: str) -> None:
    assert matches(pattern(written), spoken(said))


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("how much", "How very much"),
        ("work", "She works here."),
        ("price", "the prices"),
        ("bring * back", "bring it and then one two three four back"),
        ("# years", "many years"),
        ("hello", ""),
    ],
)
def test_it_does_not(written: str, said: str) -> None:
    assert not matches(pattern(written), spoken(said))


@pytest.mark.parametrize("written", ["", "  ", "* *", "?!"])
def test_a_pattern_without_a_word_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="no word"):
        pattern(written)


def test_many_gaps_in_long_speech_are_quick() -> None:
    assert not matches(pattern("a * a * a * a * b"), ["a"] * 2000)
