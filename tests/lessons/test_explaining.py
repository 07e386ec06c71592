"""What a model is asked about a word, and what of its answer is shown."""

from __future__ import annotations

import pytest

from tutor.errors import EngineError
from tutor.lessons.explaining import (
    LONGEST,
    explaining,
    explaining_correction,
    read_explanation,
    read_reason,
)
from tutor.thinking.feedback import Correction

MADE = Correction("I did a mistake", "I made a mistake", "collocation", "verb-choice")
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


def test_why_a_correction_is_right_is_asked_at_the_level_and_in_the_own_language() -> None:
    messages, schema = explaining_correction(MADE, "Sorry, I did a mistake.", "A2", "en", "de")
    assert "Explain in German" in messages[0].content
    assert "level A2" in messages[0].content
    assert messages[1].content.splitlines() == [
        "Sentence: Sorry, I did a mistake.",
        "Mistake: I did a mistake",
        "Better: I made a mistake",
    ]
    assert schema["required"] == ["explanation", "example"]
    alone, _ = explaining_correction(MADE, "", "B1", "en", "")
    assert "Explain in English, in simple words of level B1" in alone[0].content
    assert "Sentence" not in alone[1].content


def test_an_example_is_another_sentence_and_an_explanation_more_than_a_word() -> None:
    told = {"explanation": "Mit “mistake” steht “make”.", "example": "She made a mistake."}
    assert read_reason(told, MADE).example == "She made a mistake."
    assert read_reason({**told, "example": "I made a mistake!"}, MADE).example == ""
    assert len(read_reason({**told, "explanation": "word " * 200}, MADE).explanation) <= LONGEST + 2
    assert read_reason({"explanation": "因为要用过去式。"}, MADE).explanation
    for nothing in ("", "collocation", None):
        with pytest.raises(EngineError):
            read_reason({**told, "explanation": nothing}, MADE)
