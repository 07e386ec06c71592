"""Add-ons of the frozen program: its own pip fetches them, and one process alone looks there first."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import numpy as np
import pytest

from tutor.addons import addon
from tutor.settings import Settings
from tutor.settings_file import default_path, save

pytestmark = [pytest.mark.bundle, pytest.mark.timeout(300)]

TORCH = """
import json, os, sys
import cProfile, doctest, pickletools, timeit, unittest.mock, wave, xml.dom.minidom
import numpy
seen = {"path": sys.path[0], "numpy": numpy.__file__, "compiles": not sys.dont_write_bytecode}
with open(os.environ["TUTOR_FOLDER"] + "/seen.json", "w") as file:
    json.dump(seen, file)
raise RuntimeError("no more than that")
"""
"""Stands where torch would be: tells what it finds, among it what Python itself has."""


def environment(home: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL") if name in os.environ}
    return kept | {"HOME": str(home), "TUTOR_FOLDER": str(home), "PIP_NO_INDEX": "1"}


def test_one_that_cannot_be_fetched_is_refused_in_words(bundle: Path, tmp_path: Path) -> None:
    told = subprocess.run(
        [str(bundle / "voice-tutor"), "models", "get", addon.WHISPER_GPU],
        env=environment(tmp_path),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert told.returncode == 2, told.stdout + told.stderr
    assert "nvidia-cublas-cu12 could not be found" in told.stderr
    assert "try again" in told.stderr


def test_its_process_looks_there_first_and_has_all_of_python(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import soundfile

    monkeypatch.setenv("TUTOR_FOLDER", str(tmp_path))
    folder, model = addon.folder_of(addon.find(addon.XTTS)), tmp_path / "model"
    for name, text in {"TTS": "", "torch": TORCH}.items():
        (folder / name).mkdir(parents=True)
        (folder / name / "__init__.py").write_text(text)
    site = Path(np.__path__[0]).parent
    for name in ("numpy", "numpy.libs"):
        (folder / name).symlink_to(site / name)
    model.mkdir()
    (model / "config.json").write_text(json.dumps({"languages": ["en"]}))
    for name in ("model.pth", "vocab.json"):
        (model / name).touch()
    noise = np.random.default_rng(0).normal(0, 0.1, 48_000)
    soundfile.write(model / "speaker.wav", noise, 24_000)
    chosen = Settings(
        voice="xtts",
        xtts_model=str(model),
        xtts_speaker=str(model / "speaker.wav"),
        xtts_device="cpu",
        xtts_licence_accepted=True,
    )
    save(chosen, default_path())
    program, sample = str(bundle / "voice-tutor"), str(bundle / "_internal/assets/sample.wav")
    told = subprocess.run(
        [program, "talk", "--input", sample, "--output", str(tmp_path / "reply.wav")],
        env=environment(tmp_path),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert told.returncode == 2
    seen = json.loads((tmp_path / "seen.json").read_text("utf-8"))
    assert seen == {"path": str(folder), "numpy": str(folder / "numpy/__init__.py"), "compiles": True}
    assert "faster-whisper tiny.en int8 is ready" in told.stdout, "the others are not given it"
