"""What the model is told before a talk: short for the smallest, the learner for the others."""

from __future__ import annotations

import pytest

from tutor.lessons.prompt import Learner, opening


def test_the_opening_is_the_same_every_time() -> None:
    assert opening("en") == opening("en")


def test_examples_alternate_and_follow_the_role() -> None:
    roles = [message.role for message in opening("en")]
    assert roles[0] == "system"
    assert roles[1:] == ["user", "assistant"] * (len(roles) // 2)


@pytest.mark.parametrize(
    ("learner", "told", "untold"),
    [
        (Learner("B1"), ["level is B1"], ["own language", "would like"]),
        (Learner("A2", "de", "travel"), ["level is A2", "own language is German", "travelling"], []),
        (Learner("C1", "eo", "talking"), ["own language is eo"], ["would like"]),
    ],
)
def test_the_learner_is_told(learner: Learner, told: list[str], untold: list[str]) -> None:
    role = opening("fr", learner)[0].content
    assert "French" in role
    assert all(words in role for words in told)
    assert not any(words in role for words in untold)


def test_a_small_model_hears_nothing_of_the_learner() -> None:
    assert "level" not in opening("en")[0].content
