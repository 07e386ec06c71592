"""What fits a level is told from what does not."""

from __future__ import annotations

import pytest

from tests.lessons.easy_words import EasyWords
from tutor.lessons.levels import LEVELS, LevelCheck, band, check, count_words, figures, words_of

WORDS = EasyWords()


def test_figures_grow_with_the_level() -> None:
    sentences = [figures(level).sentence or 1000 for level in LEVELS]
    assert sentences == sorted(sentences)
    assert [figures(level).sentence for level in ("A1", "A2", "B1")] == [8, 12, 16]
    assert figures("A1").share == 0.4
    assert {figures(level).share for level in LEVELS[1:]} == {0.5}
    assert figures("Z9") == figures("B1")


@pytest.mark.parametrize(("level", "wanted"), [("A1", "A1"), ("B2", "B2"), ("C1", "C"), ("C2", "C")])
def test_a_level_belongs_to_a_band(level: str, wanted: str) -> None:
    assert band(level) == wanted


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("I don't know.", 3),
        ("It's 3.50 euros, isn't it?", 5),
        ("你今天怎么样", 4),
        ("Well-known words", 3),
    ],
)
def test_words_are_counted_as_they_are_spoken(text: str, words: int) -> None:
    assert count_words(text) == words


def test_words_come_in_lower_case_without_numbers() -> None:
    assert words_of("Don’t buy 3 Apples!") == ["don't", "buy", "apples"]


def checked(text: str, level: str = "A1", familiar: tuple[str, ...] = ()) -> LevelCheck:
    return check(text, level, WORDS, familiar)


def test_an_easy_answer_keeps_the_level() -> None:
    found = checked("That is good! Where do you live?")
    assert (found.kept, found.longest, found.words, found.new, found.known) == (True, 4, 7, (), 1.0)


def test_the_longest_sentence_counts_and_not_the_sum() -> None:
    eight = "one two three four five six seven eight."
    assert checked(f"{eight} {eight}").sentences_kept
    assert not checked(f"and {eight}").sentences_kept
    assert checked(f"and {eight}", "A2").sentences_kept
    assert checked("word " * 200, "C2").sentences_kept


def test_one_new_word_is_welcome_and_two_are_too_many() -> None:
    one = checked("An umbrella is good.")
    assert (one.new, one.words_kept) == (("umbrella",), True)
    two = checked("An umbrella is beautiful.")
    assert (two.new, two.words_kept, two.known) == (("umbrella", "beautiful"), False, 0.5)
    assert checked("An umbrella is beautiful.", "B1").kept
    assert checked("An umbrella, an umbrella.").new == ("umbrella",)


def test_in_a_long_answer_one_word_in_twenty_may_be_new() -> None:
    easy = " ".join(["one two three four."] * 15)
    assert checked(f"{easy} An umbrella is beautiful, an elephant. ", "A1").words_kept
    assert not checked(f"{easy} Umbrellas, elephants, mountains, telephones, computers.").words_kept


def test_names_and_familiar_words_are_known() -> None:
    assert checked("Is Margarethe with Alexandra?").new == ()
    assert checked("Margarethe is here.").new == ("margarethe",), "the first word of a sentence says nothing"
    assert checked("Umbrellas, umbrella.", familiar=("umbrella",)).new == ()


def test_where_words_are_not_known_only_sentences_count() -> None:
    found = check("Ein wunderschönes Regenschirmgeschäft.", "A1", EasyWords(known=False))
    assert (found.known, found.kept) == (None, True)


def test_the_length_of_an_answer_is_told_apart() -> None:
    found = checked("one two three. " * 9)
    assert (found.length_kept, found.kept) == (False, True)
