"""`tutor bench library`: searches are measured, and nothing of it stays."""

from __future__ import annotations

import json
import random
import tempfile
from pathlib import Path

import pytest

from tutor import cli
from tutor.bench import library


def test_it_measures_each_way_and_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temp"))
    (tmp_path / "temp").mkdir()
    kept = tmp_path / "report.json"
    given = ["bench", "library", "--passages", "60", "--questions", "5", "--json", str(kept)]
    assert cli.run(given) == cli.OK
    report = json.loads(kept.read_text())
    assert (report["bench"], report["plan"]["passages"]) == ("library", 60)
    for way in ("words", "vectors", "both"):
        assert report["wall_ms"][way]["count"] == 4, "the first one stands apart"
        assert 0 < report["wall_ms"][way]["p50"] <= report["wall_ms"][way]["p95"]
    assert "60 passages, 5 questions" in capsys.readouterr().out
    assert list((tmp_path / "temp").iterdir()) == []


def test_the_same_seed_makes_the_same_texts() -> None:
    first, again, other = (list(library._passages(2, random.Random(seed))) for seed in (1, 1, 2))
    assert first == again != other


@pytest.mark.parametrize("given", [["--passages", "0"], ["--questions", "1"], ["--passages", "9000000"]])
def test_a_number_that_is_none_is_refused(given: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["bench", "library", *given]) == cli.BAD_INPUT
    assert "no number" in capsys.readouterr().err
