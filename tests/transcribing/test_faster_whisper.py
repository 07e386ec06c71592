"""Whisper in its child: models that are not there, sounds that are no speech, death in mid-work."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.real_engines import Say
from tests.running import LoopThread, run
from tutor.audio.frames import MICROPHONE_RATE, Samples
from tutor.errors import EngineError, EngineMissing
from tutor.models import starter
from tutor.settings import Settings
from tutor.transcribing.contract import Hints, Speech
from tutor.transcribing.faster_whisper import FasterWhisper
from tutor.workers.contract import FallenBack, Restarted


async def start(**settings: Any) -> None:
    engine = FasterWhisper(Settings(**settings))
    try:
        await engine.start()
    finally:
        await engine.close()


@pytest.mark.parametrize("model", ["large-v3-turbo", "../../secrets", "*", "no such\nmodel"])
def test_a_model_that_is_not_here_is_never_fetched(model: str) -> None:
    with pytest.raises(EngineMissing, match="not on this computer") as caught:
        run(start(whisper_model=model))
    assert caught.value.remedy


def test_a_size_in_the_shared_cache_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from tutor.transcribing.whisper_models import find_model

    snapshot = tmp_path / "hub/models--Systran--faster-whisper-small/snapshots/0123abc"
    snapshot.mkdir(parents=True)
    for name in ("model.bin", "tokenizer.json", "config.json"):
        (snapshot / name).touch()
    monkeypatch.delenv("HF_HUB_CACHE", raising=False)
    monkeypatch.setenv("HF_HOME", str(tmp_path))
    assert find_model("small") == snapshot


def test_an_incomplete_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "model.bin").touch()
    with pytest.raises(EngineMissing, match=r"tokenizer\.json is missing"):
        run(start(whisper_model=str(tmp_path)))


@pytest.mark.engine
def test_a_truncated_model_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "damaged"
    shutil.copytree(starter.whisper_folder(), folder)
    with (folder / "model.bin").open("r+b") as file:
        file.truncate(1_000_000)
    with pytest.raises(EngineError, match="could not be loaded"):
        run(start(whisper_model=str(folder)))


@pytest.mark.engine
def test_a_missing_gpu_is_told_and_the_processor_hears(say: Say) -> None:
    import ctranslate2

    if ctranslate2.get_cuda_device_count():
        pytest.skip("this machine has an NVIDIA GPU")
    news: list[Restarted | FallenBack] = []

    async def scenario() -> str:
        settings = Settings(whisper_device="cuda", whisper_compute_type="float16")
        engine = FasterWhisper(settings, news.append)
        try:
            await engine.start()
            return (await engine.transcribe(say("Good morning."), Hints())).text
        finally:
            await engine.close()

    assert "ood morning" in run(scenario())
    (fallen,) = news
    assert isinstance(fallen, FallenBack)
    assert fallen.used == "tiny.en on the processor (int8)"


def tune() -> Samples:
    """A melody of struck strings: eight notes of half a second."""
    time = np.arange(MICROPHONE_RATE // 2) / MICROPHONE_RATE
    notes = [
        sum(np.sin(2 * np.pi * pitch * k * time) / k for k in (1, 2, 3, 4)) * np.exp(-3 * time)
        for pitch in (262, 330, 392, 523, 440, 349, 294, 392)
    ]
    return (0.2 * np.concatenate(notes)).astype(np.float32)


def hum() -> Samples:
    time = np.arange(3 * MICROPHONE_RATE) / MICROPHONE_RATE
    return (0.1 * np.sin(2 * np.pi * 50 * time)).astype(np.float32)


def click() -> Samples:
    sound = np.zeros(2 * MICROPHONE_RATE, np.float32)
    sound[8000:8300] = 0.8 * np.exp(-np.arange(300) / 50)
    return sound


@pytest.mark.engine
@pytest.mark.parametrize("sound", [tune(), hum(), click()], ids=["music", "mains hum", "click"])
def test_no_words_are_invented(
    voice_thread: LoopThread, starter_transcriber: FasterWhisper, sound: Samples
) -> None:
    assert voice_thread.run(starter_transcriber.transcribe(Speech(sound), Hints())).text == ""


@pytest.mark.engine
@pytest.mark.parametrize("text", ["Thank you.", "You.", "Yes.", "No."])
def test_short_words_that_were_spoken_are_kept(
    voice_thread: LoopThread, starter_transcriber: FasterWhisper, say: Say, text: str
) -> None:
    # The starter voice says a word differently each time, and "you" now and then like "here".
    heard = [voice_thread.run(starter_transcriber.transcribe(say(text), Hints())).text for _ in range(5)]
    assert all(heard)
    assert text.strip(".").lower() in {words.strip(".!, ").lower() for words in heard}


@pytest.mark.engine
def test_speech_of_more_than_one_window_is_heard_to_its_end(
    voice_thread: LoopThread, starter_transcriber: FasterWhisper, say: Say
) -> None:
    middle = [say("The weather was nice, so we walked to the river and talked about the summer.").samples]
    parts = [say("First of all, good morning.").samples, *(middle * 8), say("That was my last word.").samples]
    speech = Speech(np.concatenate(parts))
    assert speech.duration > 32
    heard = voice_thread.run(starter_transcriber.transcribe(speech, Hints())).text.lower()
    assert "good morning" in heard
    assert "last word" in heard
    assert heard.count("river") >= 7


@pytest.mark.engine
def test_a_language_that_the_model_lacks_is_told(
    voice_thread: LoopThread, starter_transcriber: FasterWhisper, say: Say
) -> None:
    with pytest.raises(EngineError, match="language 'de'"):
        voice_thread.run(starter_transcriber.transcribe(say("Hello."), Hints(language="de")))


@pytest.mark.engine
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_death_in_mid_work_is_mended_unseen(say: Say) -> None:
    speech = say("The quick brown fox jumps over the lazy dog, and then it goes home to sleep.")

    async def scenario() -> str:
        restarted = asyncio.Event()
        engine = FasterWhisper(Settings(), watch=lambda _: restarted.set())
        try:
            await engine.start()
            work = asyncio.create_task(engine.transcribe(speech, Hints()))
            await asyncio.sleep(0.03)
            assert engine.pid is not None
            os.kill(engine.pid, signal.SIGKILL)
            text = (await work).text
            assert restarted.is_set()
            return text
        finally:
            await engine.close()

    assert "lazy dog" in run(scenario())
