"""`tutor --self-test`: every step does its work, and a part that is missing is named."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tutor import cli, self_test
from tutor.quiet import NOTHING_REPORTED

TUTOR = Path(sys.executable).with_name("tutor")


@pytest.fixture(autouse=True)
def own_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the self-test sets for itself must not reach other tests."""
    for name in ("TUTOR_FOLDER", *NOTHING_REPORTED):
        monkeypatch.setenv(name, os.environ.get(name, ""))


@pytest.mark.engine
def test_every_step_goes_well() -> None:
    told = subprocess.run([TUTOR, "--self-test"], capture_output=True, text=True, timeout=280, check=False)
    assert told.returncode == 0, told.stdout + told.stderr
    lines = told.stdout.splitlines()
    assert [line.split()[1] for line in lines[:-1]] == list(self_test.STEPS)
    assert lines[-1].startswith("Everything works.")


def test_a_step_that_fails_is_named_and_the_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(self_test, "asset", lambda name: tmp_path / name)
    said: list[str] = []
    assert self_test.run(said.append, ["lists", "voice", "records"]) == self_test.FAILED
    assert [line.split()[:2] for line in said if line.startswith(("ok", "FAILED  "))] == [
        ["FAILED", "lists"],
        ["ok", "records"],
        ["FAILED", "voice"],
    ]
    assert said[-1].startswith("FAILED after")
    assert said[-1].endswith("lists, voice")


def test_a_bundle_that_lacks_a_file_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    (tmp_path / "whole").write_bytes(b"four")
    (tmp_path / "short").write_bytes(b"fo")
    said: list[str] = []
    (tmp_path / "files.txt").write_text("4 whole\n")
    assert self_test.run(said.append, ["files"]) == self_test.OK
    (tmp_path / "files.txt").write_text("4 whole\n4 short\n4 a folder/gone\n")
    assert self_test.run(said.append, ["files"]) == self_test.FAILED
    assert "2 missing or changed: short, a folder/gone" in said[-2]


def test_a_step_that_is_not_there_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["--self-test", "everything"]) == cli.BAD_INPUT
    assert "hearing" in capsys.readouterr().err


def test_its_own_talks_are_not_the_learner_s(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TUTOR_FOLDER")
    assert self_test.run(lambda line: None, ["records"]) == self_test.OK
    assert not list(tmp_path.rglob("*.sqlite3"))
