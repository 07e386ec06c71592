"""What the end of a text tells about the end of a turn."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as hst

from tutor.listening.grammar import PLAUSIBLE, UNCLEAR, Look, looks


@pytest.mark.parametrize(
    "text",
    [
        "um",
        "I went to the, um.",
        "I think it is, uh...",
        "And then",
        "And then.",
        "I like it because",
        "I like it because.",
        "the",
        "I went to the.",
        "She gave me a",
        "I want to",
        "I want to.",
        "Yesterday I went to",
        "He is from",
        "It's a picture of.",
        "My brother and",
        "My brother and my",
        "I was",
        "They are",
        "He can't",
        "I'm",
        "Then he",
        "Well, I",
        "I think that",
        "For example.",
        "I want.",
        "I like",
        "It is very",
        "I would like to go,",
        "First of all:",
        "I was thinking —",
        "I was think-",
        "I was thinking...",
        "I was thinking…",
        "Yes. I went to the store. And the",
        "And the?",
        "I went to the ”",
    ],
)
def test_hangs_in_the_air(text: str) -> None:
    found = looks(text, "en")
    assert found.look is Look.UNFINISHED
    assert found.why


@pytest.mark.parametrize(
    "text",
    [
        "Yes.",
        "yes",
        "No, thank you.",
        "Thank you!",
        "I don't know.",
        "Of course",
        "Yes, I am.",
        "No, it isn't.",
        "I went to the market.",
        "The old man will not allow this.",
        "Come over here!",
        "Where are you from?",
        "What do you think?",
        "“I’d like a glass of water, please.”",
        "My sister is taller than I.",
        "I live in Paris. It is very beautiful.",
        "When I was young, I lived in a small town.",
    ],
)
def test_is_whole(text: str) -> None:
    assert looks(text, "en-GB").look is Look.FINISHED


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "...",
        "12",
        "My brother.",
        "Now?",
        "In the morning.",
        "When I was young.",
        "when I was in school",
        "I went home",
    ],
)
def test_may_be_either(text: str) -> None:
    assert looks(text, "en") is UNCLEAR


@pytest.mark.parametrize(
    "text",
    ["I know you can.", "I went to the market", "Come in, I'd love to.", "Then, my corks too curvy."],
)
def test_could_be_whole(text: str) -> None:
    assert looks(text, "en") is PLAUSIBLE


@pytest.mark.parametrize(
    ("text", "words"),
    [("I like it because.", "because"), ("Then I", "I"), ("I'm", "I'm"), ("i want", "I want")],
)
def test_the_reason_names_the_words(text: str, words: str) -> None:
    assert looks(text, "en").why == f'ends in "{words}"'


@pytest.mark.parametrize("language", ["de", "es-MX", "zh", "pt_BR", ""])
def test_other_languages_tell_nothing(language: str) -> None:
    assert looks("I went to the", language) is UNCLEAR


@given(hst.text(), hst.sampled_from(["en", "en_US", "fr"]))
def test_any_text_is_judged(text: str, language: str) -> None:
    assert looks(text, language).look in Look


@given(
    hst.sampled_from(["because", "the", "my", "of", "and", "um"]),
    hst.sampled_from(["", ".", "!", "...", ","]),
)
def test_no_mark_hides_a_hanging_word(word: str, mark: str) -> None:
    assert looks(f"We talked about it {word}{mark}", "en").look is Look.UNFINISHED
