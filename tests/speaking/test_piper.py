"""Piper in its child: bad files, odd texts, death in mid-phrase."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
from pathlib import Path

import numpy as np
import pytest

from tests.real_engines import collected
from tests.running import LoopThread, run
from tutor.errors import EngineError, EngineMissing
from tutor.models import starter
from tutor.settings import Settings
from tutor.speaking.contract import Pace
from tutor.speaking.piper import Piper


async def start(voice: Path) -> None:
    engine = Piper(Settings(piper_voice=str(voice)))
    try:
        await engine.start()
    finally:
        await engine.close()


def test_a_missing_voice_is_told(tmp_path: Path) -> None:
    with pytest.raises(EngineMissing, match="no Piper voice"):
        run(start(tmp_path / "none.onnx"))


def test_a_voice_without_its_description_is_told(tmp_path: Path) -> None:
    (tmp_path / "voice.onnx").touch()
    with pytest.raises(EngineMissing, match=r"voice\.onnx\.json"):
        run(start(tmp_path / "voice.onnx"))


@pytest.mark.engine
@pytest.mark.parametrize("damaged", ["model", "description"])
def test_a_damaged_voice_is_told(tmp_path: Path, damaged: str) -> None:
    source = starter.piper_voice_file()
    voice = tmp_path / "voice.onnx"
    if damaged == "model":
        voice.write_bytes(source.read_bytes()[:100_000])
        shutil.copy(f"{source}.json", f"{voice}.json")
    else:
        shutil.copy(source, voice)
        Path(f"{voice}.json").write_text('{"audio": ', "utf-8")
    with pytest.raises(EngineError, match="no usable Piper voice"):
        run(start(voice))


@pytest.mark.engine
@pytest.mark.parametrize("text", ["", "...", "😀", "[[", "«»", "\u202eabc", "a" * 300])
def test_odd_text_is_no_fault(voice_thread: LoopThread, starter_voice: Piper, text: str) -> None:
    for frame in voice_thread.run(collected(starter_voice, text)):
        assert np.isfinite(frame.samples).all()


@pytest.mark.engine
def test_sentences_come_one_by_one(voice_thread: LoopThread, starter_voice: Piper) -> None:
    frames = voice_thread.run(collected(starter_voice, "I like apples. Do you like them? I am sure you do."))
    assert len(frames) >= 3


@pytest.mark.engine
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_death_in_mid_phrase_is_mended_unseen() -> None:
    text = "This is the first sentence. Here is the second one. And now comes the third."

    async def scenario() -> None:
        restarted = asyncio.Event()
        engine = Piper(Settings(), watch=lambda _: restarted.set())
        try:
            await engine.start()
            whole = sum(frame.duration for frame in await collected(engine, text))
            frames = engine.speak(text, Pace())
            heard = (await anext(frames)).duration
            assert engine.pid is not None
            os.kill(engine.pid, signal.SIGKILL)
            async for frame in frames:
                heard += frame.duration
            assert heard == pytest.approx(whole, rel=0.25)
        finally:
            await engine.close()

    run(scenario())
