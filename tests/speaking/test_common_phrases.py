from __future__ import annotations

import pytest

from tutor.speaking.common_phrases import common_phrases, languages
from tutor.speaking.phrasing import Phraser
from tutor.speaking.spoken import speakable


@pytest.mark.parametrize("language", languages())
def test_they_are_asked_of_the_voice_exactly_as_they_stand(language: str) -> None:
    """A phrase in the middle of a reply is cut out of it in the very form that was prepared."""
    phrases = common_phrases(language)
    assert 25 <= len(phrases) == len(set(phrases)) <= 60
    for phrase in phrases:
        assert speakable(phrase) == phrase
    sentences = [phrase for phrase in phrases if phrase[-1] in ".!?"]
    phraser = Phraser()
    said = [*phraser.feed(f"Abcdefghij. {' '.join(sentences)} "), *phraser.finish()]
    assert said[1:] == sentences


def test_what_a_comma_cuts_at_the_beginning_is_there_cut_and_whole() -> None:
    phrases = common_phrases("en")
    assert {"Could you say that again,", "please?", "Could you say that again, please?"} <= set(phrases)


def test_languages() -> None:
    assert {"en", "de", "es", "fr"} <= set(languages())
    assert common_phrases("en-GB") == common_phrases("EN") == common_phrases("en")
    assert common_phrases("tlh") == ()
