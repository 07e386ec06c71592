"""The engines of the settings, as shares of the computer's memory."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tutor.engine_memory import estimated
from tutor.models.hardware import Gpu, Machine
from tutor.settings import Settings

GIB = 2**30
MACHINE = Machine(4, 16 * GIB, 12 * GIB, 10**12, (), "Linux")
WITH_GPU = replace(MACHINE, gpus=(Gpu("A card", 8 * GIB, 8 * GIB),))


@pytest.fixture
def big(tmp_path: Path) -> Settings:
    """Models of plausible sizes; the files hold nothing."""
    for name, size in {
        "model.bin": 1_620_000_000,
        "model.pth": 1_868_000_000,
        "chat.gguf": 2_000_000_000,
    }.items():
        with (tmp_path / name).open("wb") as file:
            file.write(b"GGUF")
            file.truncate(size)
    for name in ("tokenizer.json", "config.json"):
        (tmp_path / name).touch()
    return Settings(
        whisper_model=str(tmp_path),
        llama_model=str(tmp_path / "chat.gguf"),
        voice="xtts",
        xtts_model=str(tmp_path),
    )


@pytest.mark.engine
def test_the_starter_fits_everywhere() -> None:
    (memory,) = estimated(Settings(), MACHINE, "llama.cpp", {})
    assert [share.name for share in memory.shares] == [
        "the program",
        "Smart Turn",
        "Whisper tiny.en",
        "SmolLM2-135M",
        "Piper",
    ]
    assert memory.fits
    assert not memory.warning
    assert memory.needed < 1.5 * GIB


def test_a_gpu_takes_what_runs_there(big: Settings) -> None:
    gpu, memory = estimated(big, WITH_GPU, "ollama", {"llama3.2:3b": 2_000_000_000})
    assert [share.name.split()[0] for share in gpu.shares] == ["Whisper", "llama3.2:3b", "XTTS"]
    assert gpu.fits
    assert {share.name for share in memory.shares} == {"the program", "Smart Turn"}


def test_what_the_settings_keep_off_the_gpu_is_in_memory(big: Settings) -> None:
    settings = replace(big, whisper_device="cpu", xtts_device="cpu")
    (memory,) = estimated(settings, WITH_GPU, "llama.cpp", {})
    assert [share.name for share in memory.shares][-2:] == ["chat", "XTTS"]


def test_a_machine_too_small_is_told_with_a_way_out(big: Settings) -> None:
    small = replace(WITH_GPU, gpus=(Gpu("A card", 4 * GIB, 4 * GIB),))
    gpu, _ = estimated(big, small, "ollama", {"llama3.2:3b": 2_000_000_000})
    assert not gpu.fits
    assert gpu.warning.endswith(".")
    assert "To free" in gpu.warning


def test_what_is_not_there_takes_nothing(tmp_path: Path) -> None:
    settings = Settings(whisper_model=str(tmp_path), voice="xtts", xtts_model="")
    (memory,) = estimated(settings, MACHINE, "ollama", {})
    assert [share.name for share in memory.shares] == ["the program", "Smart Turn"]
    (memory,) = estimated(replace(settings, ollama_model="big"), MACHINE, "ollama", {"big:latest": 5 * GIB})
    assert memory.shares[-1].name == "big:latest"


def test_a_model_of_the_catalogue_counts_before_it_is_fetched() -> None:
    chosen = Settings(whisper_model="small", llama_model="qwen2.5-1.5b", piper_voice="piper-de-thorsten")
    (memory,) = estimated(chosen, MACHINE, "llama.cpp", {})
    assert [share.name for share in memory.shares[2:]] == ["Whisper small", "Qwen 2.5 1.5B", "Piper"]
    xtts = replace(chosen, voice="xtts", xtts_model="xtts-v2")
    gpu, _ = estimated(xtts, WITH_GPU, "ollama", {})
    assert [share.name for share in gpu.shares] == ["Whisper small", "XTTS"]
    gpu, _ = estimated(replace(xtts, ollama_model="llama3.2:3b"), WITH_GPU, "ollama", {})
    assert [share.name for share in gpu.shares] == ["Whisper small", "llama3.2:3b", "XTTS"]


@pytest.mark.parametrize("host", ["http://192.0.2.1:11434", "http://[bad"])
def test_what_thinks_elsewhere_takes_nothing_here(host: str) -> None:
    settings = Settings(whisper_model="small", ollama_host=host)
    (memory,) = estimated(settings, MACHINE, "ollama", {"big": 5 * GIB})
    assert not any(share.name == "big" for share in memory.shares)
