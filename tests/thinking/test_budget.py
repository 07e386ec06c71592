"""Counting tokens on the safe side, and cutting a talk so that the next prompts begin alike."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tutor.thinking.budget import Budget, estimated_tokens
from tutor.thinking.contract import Message

SYSTEM = Message("system", "You are a tutor.")
ROLES = ("user", "assistant")


def talk(turns: int, words: int = 50) -> list[Message]:
    return [Message(ROLES[i % 2], f"{i} " + "word " * words) for i in range(2 * turns)]  # type: ignore[arg-type]


def test_scripts_are_estimated_on_the_safe_side() -> None:
    # What common tokenizers make of these lies well below.
    assert estimated_tokens("Good morning, how are you?") > 7
    assert estimated_tokens("Доброе утро") > 8
    assert estimated_tokens("おはようございます") > 9


def test_a_talk_that_fits_is_left_alone() -> None:
    budget = Budget(8192, 120)
    messages = [SYSTEM, *talk(3), Message("user", "Hi")]
    assert budget.fitted(messages) == messages
    assert not budget.trimmed


def test_the_older_half_goes_at_once_and_the_next_prompts_begin_alike() -> None:
    budget = Budget(2048, 120)
    history = [SYSTEM, *talk(20)]
    first = budget.fitted([*history, Message("user", "One")])
    assert budget.trimmed
    assert first[0] == SYSTEM
    assert first[1].role == "user"
    assert first[-1].content == "One"
    more = [*history, Message("user", "One"), Message("assistant", "Yes."), Message("user", "Two")]
    second = budget.fitted(more)
    assert second[: len(first)] == first
    assert budget.fitted([SYSTEM, Message("user", "A new talk")])[1:] == [Message("user", "A new talk")]
    assert not budget.trimmed


def test_what_the_server_counts_corrects_the_estimate_in_both_directions() -> None:
    messages = [SYSTEM, *talk(5)]
    for factor in (0.6, 2.0):
        budget = Budget(8192, 120)
        guess = budget.tokens(messages)
        budget.measured(messages, round(guess * factor))
        assert guess * factor <= budget.tokens(messages) <= guess * factor * 1.2
    bold = Budget(8192, 120)
    bold.measured(messages, 3)
    assert bold.tokens(messages) > 0.4 * guess, "a server that counts only what is new is not believed"


def test_a_context_smaller_than_it_was_said_to_be_is_learned_from_refusals() -> None:
    budget = Budget(8192, 120)
    messages = [SYSTEM, *talk(20), Message("user", "last")]
    assert budget.fitted(messages) == messages
    for tokens in (0, 2500):
        before = len(budget.fitted(messages))
        budget.refused(budget.fitted(messages), tokens)
        assert len(budget.fitted(messages)) < before


@given(st.integers(0, 40), st.integers(0, 400), st.integers(64, 4096))
def test_the_system_and_the_last_words_always_stay(turns: int, words: int, context: int) -> None:
    budget = Budget(context, 16)
    fitted = budget.fitted([SYSTEM, *talk(turns, words), Message("user", "last")])
    assert fitted[0] == SYSTEM
    assert fitted[-1].content == "last"
    assert len(fitted) == 2 or budget.tokens(fitted) <= context - 16
