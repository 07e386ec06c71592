"""No library that an engine brings reports to its maker, or keeps a number that tells this computer apart."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.running import run
from tutor.listening.smart_turn import SmartTurn


@pytest.mark.engine
def test_an_engine_leaves_no_identifier_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # As on a learner's computer: such libraries hold back where tests run.
    for name in ("CI", "ORT_DISABLE_TELEMETRY", "HF_HUB_DISABLE_TELEMETRY", "DO_NOT_TRACK", "GITHUB_ACTIONS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))

    async def live() -> None:
        engine = SmartTurn()
        await engine.start()
        await engine.close()

    run(live())
    left = [path for folder in ("cache", "home") for path in (tmp_path / folder).rglob("*") if path.is_file()]
    assert left == []
