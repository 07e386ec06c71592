"""What the measures aim at, and how near they came. The aims can be changed and are kept as one setting."""

from __future__ import annotations

import json
import logging
import math
from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType

from tutor.errors import SettingsError
from tutor.session.measures import BY_KEY
from tutor.text import Text

DEFAULTS: Mapping[str, float] = MappingProxyType(
    {
        "transcription": 1.0,
        "model_total": 5.0,
        "phrase": 3.0,
        "speech_rate": 15.0,
        "ttfa": 1.5,
        "voice_to_voice": 0.8,
        "total": 2.5,
        "speech_to_model": 0.1,
        "retrieval": 0.8,
    }
)
"""Measure -> its aim, in the measure's unit: at most so much, or at least where more is better."""
NEAR = 1.25
"""A measure misses its aim by more than this factor, or nearly reaches it."""
LOWEST, HIGHEST = 0.001, 1000.0

_log = logging.getLogger(__name__)


class Verdict(Enum):
    GOOD = "good"
    NEAR = "near"
    MISSED = "missed"


def verdict(key: str, value: float | None, targets: Mapping[str, float] = DEFAULTS) -> Verdict | None:
    """None for a measure without an aim or a value."""
    aim = targets.get(key)
    if aim is None or value is None:
        return None
    more_is_better = BY_KEY[key].more_is_better
    if value >= aim if more_is_better else value <= aim:
        return Verdict.GOOD
    near = value >= aim / NEAR if more_is_better else value <= aim * NEAR
    return Verdict.NEAR if near else Verdict.MISSED


def from_setting(text: str) -> dict[str, float]:
    """The aims that a setting's value says; empty: the usual ones. Raises SettingsError."""
    try:
        changed = json.loads(text) if text.strip() else {}
    except (ValueError, RecursionError) as error:
        raise SettingsError("The targets can't be read.", _REMEDY) from error
    if not isinstance(changed, dict):
        raise SettingsError("The targets can't be read.", _REMEDY)
    targets = dict(DEFAULTS)
    for key, value in changed.items():
        targets[key] = _checked(key, value)
    return targets


def to_setting(targets: Mapping[str, float]) -> str:
    """Only what differs from the usual aims, so that better ones of a later version are taken over."""
    changed = {key: _checked(key, value) for key, value in targets.items() if value != DEFAULTS.get(key)}
    return json.dumps(changed, sort_keys=True) if changed else ""


def targets_of(setting: str) -> dict[str, float]:
    """The same as from_setting(); what can't be read is logged, and the usual aims hold."""
    try:
        return from_setting(setting)
    except SettingsError as error:
        _log.warning("%s", error)
        return dict(DEFAULTS)


_REMEDY = Text("Set the targets in the latency panel.")


def _checked(key: str, value: object) -> float:
    if key not in DEFAULTS:
        raise SettingsError(Text("There is no target called {key!r}.", key=key), _REMEDY)
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise SettingsError(
            Text("{value!r} is no target for {title}.", value=value, title=BY_KEY[key].title), _REMEDY
        )
    if not LOWEST <= value <= HIGHEST:
        raise SettingsError(
            Text(
                "The target for {title} must lie between {lowest} and {highest:.0f}.",
                title=BY_KEY[key].title,
                lowest=LOWEST,
                highest=HIGHEST,
            ),
            _REMEDY,
        )
    return float(value)
