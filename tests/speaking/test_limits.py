"""Sensible durations, and texts cut to a voice's limit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutor.speaking.limits import longest_sound, split_text


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("Yes.", 0.6),
        ("That is a very good question, and I like it!", 2.6),
        ("1234567", 4.2),
        ("你好，你今天怎么样？", 2.5),
    ],
)
def test_natural_speech_stays_well_below(text: str, seconds: float) -> None:
    assert 1.5 * seconds < longest_sound(text, 1.0) < 6.0 * seconds
    assert longest_sound(text, 0.5) == 2 * longest_sound(text, 1.0)


def test_text_is_cut_where_a_speaker_would_pause() -> None:
    assert split_text("One two. Three, four five.", 12) == ["One two.", "Three,", "four five."]
    assert split_text("Short.", 250) == ["Short."]
    assert split_text("  ", 250) == []


@given(st.text(max_size=300), st.integers(1, 60))
def test_no_part_is_too_long_and_no_letter_is_lost(text: str, limit: int) -> None:
    parts = split_text(text, limit)
    assert all(0 < len(part) <= limit for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())
