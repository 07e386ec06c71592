"""What made a measurement: the engines with their models, and the settings that matter to the time."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePath

from tutor.settings import Settings, options

_NO_MATTER = frozenset({"goal", "native_language"})
_SECTIONS = frozenset({"Conversation", "Hearing", "Thinking", "Speaking"})


@dataclass(frozen=True, slots=True)
class Setup:
    engines: Mapping[str, str] = field(default_factory=dict)
    """Stage -> what works there: "Piper en_US-joe-medium"."""
    settings: Mapping[str, object] = field(default_factory=dict)

    def to_json(self) -> str:
        """The same text for the same setup."""
        values = {"engines": dict(self.engines), "settings": dict(self.settings)}
        return json.dumps(values, sort_keys=True)

    @staticmethod
    def from_json(text: str) -> Setup:
        """Raises ValueError, KeyError or TypeError for a text that to_json() did not write."""
        values = json.loads(text)
        return Setup(dict(values["engines"]), dict(values["settings"]))


@dataclass(frozen=True, slots=True)
class Difference:
    name: str
    """Stage of an engine, or name of a setting."""
    one: object
    """None where it has none."""
    other: object


def setup_of(engines: Mapping[str, str], settings: Settings) -> Setup:
    return Setup(dict(engines), measured_settings(settings))


def measured_settings(settings: Settings) -> dict[str, object]:
    """Without secrets, and of a path only its last name: a measurement may be shown to others."""
    kept: dict[str, object] = {}
    for name, declared in options().items():
        if declared.section not in _SECTIONS or declared.hidden or name in _NO_MATTER:
            continue
        if declared.travels == "never":
            continue
        value = getattr(settings, name)
        kept[name] = PurePath(value).name if declared.kind in {"file", "folder"} and value else value
    return kept


def differences(one: Setup, other: Setup) -> list[Difference]:
    """Engines first, then settings, each by name."""
    return [
        Difference(name, left.get(name), right.get(name))
        for left, right in ((one.engines, other.engines), (one.settings, other.settings))
        for name in sorted({*left, *right})
        if left.get(name) != right.get(name)
    ]
