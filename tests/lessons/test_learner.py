from __future__ import annotations

from tutor.lessons.learner import LONGEST_NAME, NAMELESS, OWN, fit_name, profile_of, to_wear
from tutor.settings import Settings, changed, changed_all, options


def test_a_learners_own_settings_are_settings() -> None:
    assert set(OWN) <= set(options())
    assert profile_of(changed(Settings(), "level", "A2"))["level"] == "A2"


def test_wearing_a_profile_changes_only_what_differs_and_only_what_is_ones_own() -> None:
    worn = changed_all(Settings(), {"level": "A2", "theme": "dark", "interests": "chess"})
    changes = to_wear({"level": "C1", "pace": 1.2, "theme": "light"}, worn)
    assert dict(changes) == {"level": "C1", "pace": 1.2, "interests": ""}
    assert to_wear(profile_of(worn), worn) == []


def test_what_does_not_fit_is_as_at_the_first_start() -> None:
    worn = changed(Settings(), "level", "A2")
    assert to_wear({"level": "Z9", "patience": "long", "pace": 99, "goal": None}, worn) == [("level", "B1")]


def test_names_are_one_line_and_never_nothing() -> None:
    assert fit_name(" \n ") == NAMELESS
    assert fit_name("Ana\tMaria\n") == "Ana Maria"
    assert len(fit_name("a" * 500)) == LONGEST_NAME
