"""What can be copied after a crash."""

from __future__ import annotations

import platform
from importlib.metadata import version

from tutor.session.crash_report import crash_report

CRASH = "2026-01-02 03:04:05 UTC: Whisper, while working: it was killed (SIGKILL).\n    last words"


def test_a_report_says_what_where_and_how() -> None:
    report = crash_report("Hearing was restarted (faster-whisper tiny.en).", CRASH)
    assert report.startswith("Voice tutor: Hearing was restarted")
    assert platform.python_version() in report
    assert f"voice-tutor {version('voice-tutor')}" in report
    assert f"numpy {version('numpy')}" in report
    assert CRASH in report


def test_packages_that_are_not_installed_are_left_out() -> None:
    versions = [line.split() for line in crash_report("x", "").splitlines() if line.startswith("  ")]
    assert versions
    assert all(len(words) == 2 for words in versions)
