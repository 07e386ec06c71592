"""Engines take a model by its key, and never one whose files are not what the catalogue says."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.models.stock import FILES, described, made, put, stocked
from tutor.errors import EngineError, EngineMissing
from tutor.models import starter
from tutor.models.finding import known, models_folder
from tutor.speaking.piper import find_voice
from tutor.thinking.llama_cpp import find_model as find_gguf
from tutor.transcribing.whisper_models import find_model as find_whisper


def test_the_starters_models_have_keys_too() -> None:
    assert find_whisper("whisper-tiny.en") == starter.whisper_folder()
    assert find_gguf("smollm2-135m") == starter.chat_model_file()
    assert find_voice("piper-en-us-joe") == starter.piper_voice_file()


@pytest.mark.parametrize("find", [find_whisper, find_gguf, find_voice])
def test_a_model_that_was_not_fetched_is_told_with_the_way_to_get_it(find) -> None:  # type: ignore[no-untyped-def]
    key = {find_whisper: "whisper-small", find_gguf: "gemma-3-4b", find_voice: "piper-de-thorsten"}[find]
    with pytest.raises(EngineMissing, match="not on this computer") as caught:
        find(key)
    assert f"tutor models get {key}" in caught.value.remedy


def test_a_swapped_file_is_never_handed_to_an_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    whisper = made(settings={})
    gguf = made(
        key="mind",
        stage="chat_model",
        engine="llama.cpp",
        files=[described("m.gguf", b"GGUF....")],
        settings={},
    )
    voice = made(
        key="voice",
        stage="voice",
        engine="piper",
        files=[described("v.onnx", b"voice"), described("v.onnx.json", b"{}")],
        settings={},
    )
    stocked(monkeypatch, whisper, gguf, voice)
    home = models_folder()
    put(home / "tiny")
    put(home / "mind", {"m.gguf": b"GGUF...."})
    put(home / "voice", {"v.onnx": b"voice", "v.onnx.json": b"{}"})
    assert find_whisper("tiny") == home / "tiny"
    assert find_gguf("mind") == home / "mind/m.gguf"
    assert find_voice("voice") == home / "voice/v.onnx"

    put(home / "tiny", {"model.bin": b"?" + FILES["model.bin"][1:]})
    put(home / "mind", {"m.gguf": b"GGUF...!"})
    put(home / "voice", {"v.onnx": b"v0ice"})
    for find, key in ((find_whisper, "tiny"), (find_gguf, "mind"), (find_voice, "voice")):
        with pytest.raises(EngineError, match="damaged") as caught:
            find(key)
        assert "Fetch it again" in caught.value.remedy


def test_a_size_in_the_hubs_cache_is_checked_where_its_hash_is_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    base = "https://huggingface.co/Systran/faster-whisper-tiny/resolve/" + "0" * 40 + "/"
    files = {**FILES, "tokenizer.json": b"{}"}
    listed = [described(path, content) for path, content in files.items()]
    stocked(monkeypatch, made(key="whisper-tiny", base=base, files=listed))
    monkeypatch.setenv("HF_HOME", str(tmp_path))
    monkeypatch.delenv("HF_HUB_CACHE", raising=False)
    snapshot = tmp_path / "hub/models--Systran--faster-whisper-tiny/snapshots/abc"
    put(snapshot, files)
    assert find_whisper("tiny") == snapshot
    put(snapshot, {"model.bin": b"?" + FILES["model.bin"][1:]})
    with pytest.raises(EngineError, match="damaged"):
        find_whisper("tiny")


@pytest.mark.parametrize("key", ["", "starter", "/some/where", "../x", "whisper-small"])
def test_what_is_no_key_of_that_stage_is_left_to_the_engine(key: str) -> None:
    assert known(key, "voice") is None


def test_ollamas_models_are_not_files() -> None:
    assert known("ollama-gemma3-4b", "chat_model") is None
