"""What is said at once."""

from __future__ import annotations

import pytest

from tutor.lessons.back_channels import back_channel, back_channels


def test_something_told_is_acknowledged_in_ever_other_words() -> None:
    said = [back_channel("I went to the market.", "en", number) for number in range(5)]
    assert len(set(said)) == 5
    assert "Good question!" not in said


def test_every_draft_of_a_turn_begins_alike() -> None:
    assert back_channel("I went to the", "en", 3) == back_channel("I went to the market.", "en-GB", 3)


@pytest.mark.parametrize("words", ["What does huge mean?", "where do you live", "Is it far?"])
def test_a_question_is_not_answered_with_i_see(words: str) -> None:
    assert {back_channel(words, "en", number) for number in range(4)} == {"Good question!", "Let me think."}


@pytest.mark.parametrize("words", ["Can you help me?", "Please say it again."])
def test_a_request_is_taken_up(words: str) -> None:
    assert {back_channel(words, "en", number) for number in range(4)} == {"Of course.", "Sure."}


def test_bad_news_is_not_okay() -> None:
    assert back_channel("My dog died yesterday.", "en", 0) == "Oh no!"


@pytest.mark.parametrize("words", ["Hello!", "Thank you very much.", "Yes.", "Good morning", "…", ""])
def test_what_is_answered_better_in_full_has_none(words: str) -> None:
    assert back_channel(words, "en", 1) == ""


def test_a_language_without_openers_has_none() -> None:
    assert back_channels("vi") == ()
    assert back_channel("Tôi đi chợ.", "vi", 1) == ""


def test_all_that_is_said_is_known_beforehand() -> None:
    words = ("I am here.", "What is it?", "Please go on.", "I am sad.")
    assert {back_channel(one, "en", number) for one in words for number in range(7)} == set(
        back_channels("en")
    )
