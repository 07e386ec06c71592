"""The words of a document that are worth learning."""

from __future__ import annotations

from tests.lessons.tower import TOWER
from tutor.lessons.document_words import card_of, document_words
from tutor.lessons.vocabulary import gap
from tutor.lessons.word_levels import WordLevels


def test_words_above_the_level_by_how_often_they_come() -> None:
    levels = WordLevels("en")
    found = document_words([TOWER], "en", levels, "A2", known={"storm"})
    words = {one.word: one for one in found}
    assert "lighthouse" in words
    assert words["lighthouse"].count == 3
    assert "the" not in words
    assert "Finch" not in words
    assert "finch" not in words, "a name is no word to learn"
    assert "ada" not in words
    assert words["storm"].known
    assert [one.count for one in found] == sorted((one.count for one in found), reverse=True)
    harder = {one.word for one in document_words([TOWER], "en", levels, "C1")}
    assert harder < set(words)


def test_german_nouns_keep_their_capital_letters() -> None:
    found = document_words(
        ["Der Leuchtturm steht im Sturm. Ein Leuchtturm leuchtet."], "de", WordLevels("de"), "B1"
    )
    assert "Leuchtturm" in {one.word for one in found}


def test_a_word_becomes_a_card_with_its_sentence() -> None:
    found = document_words([TOWER], "en", WordLevels("en"), "A2")
    one = next(word for word in found if word.word == "lighthouse")
    card = card_of(one, "en", 4)
    assert (card.kind, card.front, card.document) == ("word", "lighthouse", 4)
    assert gap(card.sentence, card.front) is not None
