"""What the model is told of the talk so far."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as hst

from tutor.conversation.history import History, exchanges
from tutor.conversation.transcript import Phrase, Turn
from tutor.conversation.turn import Outcome, PhraseStatus, TurnId
from tutor.thinking.contract import Message

OPENING = [Message("system", "Be kind."), Message("user", "a"), Message("assistant", "b")]


def turn(number: int, words: str, heard: str, outcome: Outcome | None = Outcome.ANSWERED) -> Turn:
    phrases = [Phrase(0, heard, PhraseStatus.PLAYED)] if heard else []
    return Turn(TurnId(number), words, reply=heard, phrases=phrases, outcome=outcome)


def talk_of(count: int, size: int = 20) -> list[Message]:
    return exchanges(
        [turn(n, f"words {n} ".ljust(size, "."), f"answer {n} ".ljust(size, ".")) for n in range(count)]
    )


def test_a_turn_is_two_messages_and_the_one_under_way_is_none() -> None:
    turns = [turn(1, "hello", "Hi!"), turn(2, "", "", Outcome.EMPTY), turn(3, "now", "", None)]
    assert exchanges(turns) == [Message("user", "hello"), Message("assistant", "Hi!")]


def test_an_answer_that_was_not_heard_is_not_told() -> None:
    assert exchanges([turn(1, "hello", "", Outcome.INTERRUPTED)]) == [Message("user", "hello")]


@pytest.mark.parametrize(("heard", "told"), [(0.5, "One two —"), (1.0, "One two three four")])
def test_an_answer_is_broken_off_only_where_something_was_not_heard(heard: float, told: str) -> None:
    answer = Phrase(0, "One two three four", PhraseStatus.STOPPED, audio=1.0, heard=heard)
    interrupted = Turn(TurnId(1), "hello", reply=answer.text, phrases=[answer], outcome=Outcome.INTERRUPTED)
    assert exchanges([interrupted])[1] == Message("assistant", told)


def test_what_stands_before_the_new_words_never_changes_while_it_fits() -> None:
    history = History(OPENING, 100_000)
    before: list[Message] = []
    for count in range(20):
        prompt = history.prompt(talk_of(count), "new words")
        assert prompt[: len(before)] == before
        assert prompt[-1] == Message("user", "new words")
        before = prompt[:-1]


def test_two_turns_of_the_learner_in_a_row_become_one_message() -> None:
    talk = exchanges([turn(1, "one", "", Outcome.INTERRUPTED), turn(2, "two", "Yes?")])
    prompt = History(OPENING, 1_000).prompt(talk, "three")
    assert [m.content for m in prompt[3:]] == ["one\ntwo", "Yes?", "three"]


@pytest.mark.parametrize("budget", [760, 800])
def test_when_it_gets_too_long_the_older_half_goes_and_the_rest_is_stable_again(budget: int) -> None:
    history = History(OPENING, budget)
    changes = 0
    before: list[Message] = []
    for count in range(30):
        prompt = history.prompt(talk_of(count), "new words")
        assert prompt[:3] == OPENING, "the opening always stays"
        assert prompt[3].role == "user", "and an exchange begins with the learner"
        assert sum(len(message.content) for message in prompt) <= budget
        changes += prompt[: len(before)] != before
        before = prompt[:-1]
    assert 1 <= changes <= 6, "seldom, so that the model's prefix cache is of use"


def test_words_that_alone_are_too_long_are_sent_all_the_same() -> None:
    prompt = History(OPENING, 50).prompt(talk_of(5), "x" * 100)
    assert prompt == [*OPENING, Message("user", "x" * 100)]


def test_a_new_talk_is_told_from_its_first_word() -> None:
    history = History(OPENING, 800)
    for count in range(30):
        history.prompt(talk_of(count), "new words")
    history.prompt([], "first")
    assert [m.content for m in history.prompt(talk_of(1), "second")[3:]] == [
        "words 0 ............",
        "answer 0 ...........",
        "second",
    ]


@given(
    hst.lists(hst.tuples(hst.text("ab ", max_size=30), hst.text("cd ", max_size=30)), max_size=20),
    hst.integers(0, 600),
)
def test_roles_always_alternate(said: list[tuple[str, str]], budget: int) -> None:
    talk = exchanges([turn(n, words, heard.strip()) for n, (words, heard) in enumerate(said)])
    prompt = History(OPENING, budget).prompt(talk, "new")
    roles = [message.role for message in prompt]
    assert roles[0] == "system"
    assert all(a != b for a, b in pairwise(roles))
    assert prompt[-1].role == "user"
    assert prompt[-1].content.endswith("new")
