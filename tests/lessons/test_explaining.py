"""What a model is asked about a word, and what of its answer is shown."""

from __future__ import annotations

import pytest

from tutor.errors import EngineError
from tutor.lessons.explaining import LONGEST, explaining, read_explanation

SENTENCE = "You went to the market!"


def test_a_word_is_asked_for_in_its_sentence_and_in_both_languages() -> None:
    messages, schema = explaining("market", SENTENCE, "A2", "en", "de")
    assert "A2" in messages[0].content
    assert "German" in messages[0].content
    assert messages[1].content == f"Word: market\nSentence: {SENTENCE}"
    assert schema["required"] == ["meaning", "translation"]


def test_without_an_own_language_only_the_meaning_is_asked_for() -> None:
    messages, schema = explaining("market", SENTENCE, "A2", "en", "")
    assert "ranslate" not in messages[0].content
    assert schema["required"] == list(schema["properties"]) == ["meaning"]


def test_a_phrase_is_translated() -> None:
    messages, schema = explaining(SENTENCE, "", "B1", "en", "de")
    assert "into natural German" in messages[0].content
    assert messages[1].content == SENTENCE
    assert schema["required"] == ["translation"]


def test_what_a_model_writes_is_one_short_line() -> None:
    found = read_explanation({"meaning": " a place \n to buy  things ", "translation": "Markt"}, SENTENCE)
    assert (found.meaning, found.translation) == ("a place to buy things", "Markt")
    long = read_explanation({"meaning": "word " * 200}, SENTENCE).meaning
    assert len(long) <= LONGEST + 2
    assert long.endswith("word …")
    with pytest.raises(EngineError):
        read_explanation({"meaning": "  ", "translation": ""}, SENTENCE)
