"""Who learns on this computer, and which settings are a learner's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from tutor.errors import SettingsError
from tutor.settings import Settings, changed, changed_all

Profile: TypeAlias = Mapping[str, object]
"""Setting -> value, of those in OWN."""

OWN = ("language", "native_language", "level", "goal", "interests", "strictness", "patience", "pace")
"""The settings that change with the learner; all others belong to the computer."""
NAMELESS = "You"
"""What a learner is called who gave no name."""
LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class Learner:
    id: int
    name: str
    profile: Profile


def profile_of(settings: Settings) -> dict[str, object]:
    """What of the settings is the learner's own."""
    return {name: getattr(settings, name) for name in OWN}


def to_wear(profile: Profile, settings: Settings) -> list[tuple[str, object]]:
    """The settings that change when the owner of `profile` learns now.

    What the profile lacks, or what does not fit any more, is as at the first start.
    """
    standard, changes = Settings(), list[tuple[str, object]]()
    for name in OWN:
        value = profile.get(name, getattr(standard, name))
        try:
            value = getattr(changed(standard, name, value), name)
        except SettingsError:
            value = getattr(standard, name)
        if value != getattr(settings, name):
            changes.append((name, value))
    return changes


def with_learner(settings: Settings, learners: Sequence[Learner]) -> Settings:
    """The settings of whoever learns: who did at last, or the first one, whose own settings hold then."""
    if not learners or settings.learner in {learner.id for learner in learners}:
        return settings
    first = learners[0]
    return changed_all(settings, {"learner": first.id, **dict(to_wear(first.profile, settings))})


def fit_name(name: str) -> str:
    """A name as it is kept: one line, not endless, and never nothing."""
    return " ".join(name.split())[:LONGEST_NAME].strip() or NAMELESS
