from __future__ import annotations

import pytest

from tutor.transcribing.disfluency import clean


@pytest.mark.parametrize(
    ("heard", "meant"),
    [
        ("Um, I I went to the, to the mark- market.", "I went to the market."),
        ("I want, uh, I want to go home.", "I want to go home."),
        ("It was, um.", "It was."),
        ("The the dog is big", "The dog is big"),
        ("She is very very happy.", "She is very very happy."),
        ("Yes. Yes.", "Yes. Yes."),
        ("No, no, I don't.", "No, no, I don't."),
        ("I had had enough.", "I had had enough."),
        ("Hmm.", "Hmm."),
        ("", ""),
        ("I like well-known songs.", "I like well-known songs."),
    ],
)
def test_hesitation_goes_and_meaning_stays(heard: str, meant: str) -> None:
    assert clean(heard, "en-GB") == meant


def test_a_filler_of_one_language_is_a_word_of_another() -> None:
    assert clean("Er ist, äh, da.", "de") == "Er ist, da."
    assert clean("Er, he is there.", "en") == "He is there."


def test_languages_that_say_words_twice_are_left_alone() -> None:
    assert clean("xanh xanh", "vi") == "xanh xanh"
    assert clean("看看 看看", "zh") == "看看 看看"
