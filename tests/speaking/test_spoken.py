"""From written text to words for a voice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as hst

from tutor.speaking.spoken import speakable


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Hello there.", "Hello there."),
        ("**Very** _good_ `code`", "Very good code"),
        ("# A heading", "A heading"),
        ("- one thing", "one thing"),
        ("• one thing", "one thing"),
        ("See [the page](https://example.org/a?b=c).", "See the page."),
        ("![a cat](cat.png) sits", "a cat sits"),
        ('He said "Hello."', "He said Hello."),
        ("“Come in,” she said.", "Come in, she said."),
        ("I don’t know, it's fine", "I don’t know, it's fine"),
        ("Great 🎉 job 👍🏽!", "Great job !"),
        ("A family 👨‍👩‍👧 here", "A family here"),
        ("one → two", "one two"),
        ("It costs $3.50 or 3 €.", "It costs $3.50 or 3 €."),
        ("It is 20 °C outside.", "It is 20 °C outside."),
        ("a\n\n b\tc", "a b c"),
        ("cafe\u0301", "café"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("你好，世界", "你好，世界"),
        ("42", "42"),
        ("bell\x07 and \u202eoverride", "bell and override"),
    ],
)
def test_what_a_voice_says(written: str, said: str) -> None:
    assert speakable(written) == said


@pytest.mark.parametrize(
    "nothing", ["", "  ", "😀", "👨‍👩‍👧", "...", "—", '""', "***", "\u200d", "[](x)", "❤️", "1\u20e3"[1:]]
)
def test_what_holds_no_word_is_not_said(nothing: str) -> None:
    assert speakable(nothing) == ""


@given(hst.text(max_size=60))
def test_words_alone_come_out_tidy_and_stay_so(text: str) -> None:
    said = speakable(text)
    assert said == " ".join(said.split(" ")).strip()
    assert "  " not in said
    assert speakable(said) == said


@given(hst.text(hst.characters(categories=["Lu", "Ll", "Nd"]), min_size=1, max_size=30))
def test_letters_and_digits_of_any_script_are_kept(text: str) -> None:
    kept = [c for c in speakable(text) if c.isalnum()]
    assert len(kept) >= len([c for c in text if c.isascii()])
    assert speakable(text)
