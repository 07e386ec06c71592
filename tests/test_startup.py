"""`tutor --help` must answer at once: it imports nothing that takes long."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TUTOR = Path(sys.executable).with_name("tutor")
SLOW = {"PySide6", "shiboken6", "qasync", "numpy", "httpx", "pydantic", "huggingface_hub", "av", "tokenizers"}


def banned_at_module_level() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    return set(project["tool"]["ruff"]["lint"]["flake8-tidy-imports"]["banned-module-level-imports"])


def tutor(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-X", "importtime", TUTOR, *arguments],
        capture_output=True,
        text=True,
        timeout=100,
        check=True,
    )


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_a_quick_answer_imports_nothing_slow(option: str) -> None:
    lines = tutor(option).stderr.splitlines()
    imported = {line.rpartition("|")[2].strip().partition(".")[0] for line in lines if "|" in line}
    assert "tutor" in imported
    assert imported & (SLOW | banned_at_module_level()) == set()


def test_the_version_is_the_package_s() -> None:
    assert version("voice-tutor") in tutor("--version").stdout


def test_help_names_the_commands() -> None:
    text = tutor("--help").stdout
    for name in ("talk", "doctor", "--hands-free"):
        assert name in text
