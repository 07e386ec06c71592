"""What the model is told before a talk: short for the smallest, the learner for the others."""

from __future__ import annotations

import pytest

from tutor.installation import asset
from tutor.lessons.prompt import Learner, opening
from tutor.lessons.scenarios import read_folders


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


SCENE = read_folders([asset("scenarios")]).find("a1-market")


def test_in_a_scene_a_small_model_has_its_part_and_examples_alone() -> None:
    assert SCENE is not None
    messages = opening("en", None, SCENE)
    assert messages[0].content.startswith("You are a friendly seller at a fruit market.")
    assert "level" not in messages[0].content
    assert [m.content for m in messages[1:3]] == list(SCENE.examples[0])
    assert len(" ".join(m.content for m in messages)) < 600, "little of the smallest context is taken"


def test_in_a_scene_a_larger_model_knows_goal_and_steps_and_level() -> None:
    assert SCENE is not None
    role = opening("en", Learner("A1", "de"), SCENE)[0].content
    assert all(step.title in role for step in SCENE.steps)
    assert SCENE.goal in role
    assert "level is A1" in role
    assert "No sentence has more than 8 words." in role
    assert "1. Say what you want." in role


def test_a_scene_in_another_language_is_played_without_english_examples() -> None:
    messages = opening("de", Learner("A1"), SCENE)
    assert len(messages) == 1
    assert "in German" in messages[0].content


def test_the_opening_of_a_scene_is_the_same_every_time() -> None:
    assert opening("en", Learner("B1"), SCENE) == opening("en", Learner("B1"), SCENE)
