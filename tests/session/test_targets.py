from __future__ import annotations

import pytest

from tutor.errors import SettingsError
from tutor.session.targets import DEFAULTS, Verdict, from_setting, targets_of, to_setting, verdict
from tutor.settings import Settings


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("transcription", 1.0, Verdict.GOOD),
        ("transcription", 1.01, Verdict.NEAR),
        ("transcription", 1.26, Verdict.MISSED),
        ("speech_rate", 15.0, Verdict.GOOD),
        ("speech_rate", 14.9, Verdict.NEAR),
        ("speech_rate", 11.9, Verdict.MISSED),
        ("transcription", None, None),
        ("end_to_end", 1.0, None),
    ],
)
def test_the_verdict(key: str, value: float | None, expected: Verdict | None) -> None:
    assert verdict(key, value) is expected


def test_the_usual_targets_hold_until_they_are_changed() -> None:
    assert from_setting(Settings().latency_targets) == dict(DEFAULTS)
    changed = {**DEFAULTS, "total": 4.0}
    kept = to_setting(changed)
    assert from_setting(kept) == changed
    assert kept == '{"total": 4.0}', "only what differs"
    assert to_setting(dict(DEFAULTS)) == ""
    assert verdict("total", 3.9, from_setting(kept)) is Verdict.GOOD


@pytest.mark.parametrize(
    "text",
    ["{", "[]", "3", '{"nothing": 1}', '{"total": "x"}', '{"total": true}', '{"total": 0}',
     '{"total": NaN}', '{"total": 1e9}', "[" * 100_000],
)  # fmt: skip
def test_what_is_no_target_is_refused_and_never_stops_the_program(
    text: str, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(SettingsError) as caught:
        from_setting(text)
    assert caught.value.remedy
    assert targets_of(text) == dict(DEFAULTS)
    assert "target" in caplog.text
