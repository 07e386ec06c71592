"""XTTS: what it needs before it starts; where it is installed, the real classes with small random weights."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from tests.real_engines import collected
from tests.running import LoopThread, least, run
from tests.speaking import tiny_xtts
from tests.speaking.half_xtts import HalfXttsEngine
from tutor.errors import EngineError, EngineMissing, EngineTimeout, LicenceNotAccepted
from tutor.settings import Settings
from tutor.speaking import xtts
from tutor.speaking.contract import Pace
from tutor.speaking.xtts import Xtts, _ChunkSize, cache_folder, speakable
from tutor.workers.worker import Worker

needs_xtts = pytest.mark.skipif(find_spec("TTS") is None, reason="XTTS is not installed (`make xtts`)")
TEXT = "I am very glad to meet you here today, my friend."


def complete(folder: Path) -> Settings:
    """Settings that lack nothing, with empty files."""
    for name in ("config.json", "model.pth", "vocab.json", "speaker.wav"):
        (folder / name).touch()
    return Settings(
        voice="xtts",
        xtts_model=str(folder),
        xtts_speaker=str(folder / "speaker.wav"),
        xtts_device="cpu",
        xtts_licence_accepted=True,
    )


def test_what_is_missing_is_told_with_its_next_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xtts, "find_spec", lambda _: object())
    settings = complete(tmp_path)
    assert xtts.missing(settings) is None
    refused = xtts.missing(replace(settings, xtts_licence_accepted=False))
    assert isinstance(refused, LicenceNotAccepted)
    for wrong in (
        replace(settings, xtts_model=""),
        replace(settings, xtts_speaker=""),
        replace(settings, xtts_speaker=str(tmp_path / "none.wav")),
    ):
        obstacle = xtts.missing(wrong)
        assert isinstance(obstacle, EngineMissing)
        assert obstacle.remedy
    (tmp_path / "vocab.json").unlink()
    assert "vocab.json" in str(xtts.missing(settings))


def test_without_the_package_its_place_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xtts, "find_spec", lambda _: None)
    with pytest.raises(EngineMissing) as caught:
        run(Xtts(complete(tmp_path)).start())
    assert "under Models" in caught.value.remedy


def test_nothing_starts_before_the_licence_is_accepted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xtts, "find_spec", lambda _: object())
    engine = Xtts(replace(complete(tmp_path), xtts_licence_accepted=False))
    with pytest.raises(LicenceNotAccepted):
        run(engine.start())
    assert engine.pid is None


@pytest.mark.parametrize(
    ("phrase", "spoken"),
    [
        ('"Really?"', "Really?"),
        ("“Yes!”", "Yes!"),
        ("Hello there", "Hello there."),
        ("*Well*", "Well."),
        ("don't", "don't."),
        ('""', ""),
    ],
)
def test_what_makes_it_invent_words_is_taken_away(phrase: str, spoken: str) -> None:
    assert speakable(phrase) == spoken


def test_the_first_chunk_is_small_and_a_cancelled_one_ends() -> None:
    cancelled = False
    size = _ChunkSize(3, 5, lambda: cancelled)
    assert [n >= size for n in (1, 2, 3)] == [False, False, True]
    assert [n >= size for n in (1, 3, 4, 5)] == [False, False, False, True]
    cancelled = True
    assert [n >= size for n in (1,)] == [True]
    assert size > 0


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    import soundfile

    folder = tmp_path_factory.mktemp("xtts")
    program = Path(tiny_xtts.__file__)
    subprocess.run([sys.executable, str(program), str(folder)], check=True, capture_output=True)
    rng = np.random.default_rng(0)
    soundfile.write(folder / "speaker.wav", 0.1 * rng.standard_normal(3 * 24_000), 24_000)
    return Settings(
        voice="xtts",
        xtts_model=str(folder),
        xtts_speaker=str(folder / "speaker.wav"),
        xtts_device="cpu",
        xtts_licence_accepted=True,
    )


@pytest.fixture(scope="session")
def engine(tiny: Settings, voice_thread: LoopThread) -> Iterator[Xtts]:
    engine = Xtts(tiny)
    voice_thread.run(engine.start(), 120)
    yield engine
    voice_thread.run(engine.close())


@needs_xtts
@pytest.mark.engine
def test_sound_streams_in_growing_chunks(engine: Xtts, voice_thread: LoopThread) -> None:
    frames = voice_thread.run(collected(engine, TEXT))
    assert len(frames) >= 2
    assert {frame.sample_rate for frame in frames} == {24_000}
    assert frames[0].duration < frames[1].duration
    assert all(np.isfinite(frame.samples).all() for frame in frames)
    total = sum(frame.duration for frame in frames)
    assert total == pytest.approx(tiny_xtts.AUDIO_TOKENS * 1024 / 22_050, rel=0.3)


@needs_xtts
@pytest.mark.engine
def test_sound_that_outgrows_its_text_is_stopped(engine: Xtts, voice_thread: LoopThread) -> None:
    with pytest.raises(EngineTimeout, match="went on speaking"):
        voice_thread.run(collected(engine, "I."))


@needs_xtts
@pytest.mark.engine
def test_a_text_over_the_limit_is_spoken_in_parts(engine: Xtts, voice_thread: LoopThread) -> None:
    long = voice_thread.run(collected(engine, f"{TEXT} " * 6))
    assert sum(frame.duration for frame in long) > 1.5 * tiny_xtts.AUDIO_TOKENS * 1024 / 22_050


@needs_xtts
@pytest.mark.engine
def test_closing_is_prompt_and_the_next_phrase_comes(engine: Xtts, voice_thread: LoopThread) -> None:
    async def scenario() -> float:
        frames = engine.speak(TEXT, Pace())
        await anext(frames)
        begun = time.monotonic()
        await frames.aclose()  # type: ignore[attr-defined]
        return time.monotonic() - begun

    assert least(lambda: voice_thread.run(scenario())) < 0.2
    assert voice_thread.run(collected(engine, TEXT))


@needs_xtts
@pytest.mark.engine
@pytest.mark.parametrize("rate", [1.0, 0.7])
def test_half_precision_speaks_as_long(tiny: Settings, voice_thread: LoopThread, rate: float) -> None:
    async def scenario() -> float:
        options = {
            "model": tiny.xtts_model,
            "speaker": tiny.xtts_speaker,
            "device": "cpu",
            "language": "en",
            "cache": str(cache_folder()),
        }
        worker = Worker("Half", HalfXttsEngine, options, start_timeout=120)
        try:
            await worker.start()
            assert await worker.call("precisions", timeout=60) == (
                "torch.float16",
                "torch.float32",
                "torch.float16",
            )
            seconds = 0.0
            async for samples, sample_rate in worker.stream(
                "speak", TEXT, rate, first_timeout=60, next_timeout=60
            ):
                assert np.isfinite(samples).all()
                seconds += len(samples) / sample_rate
            return seconds
        finally:
            await worker.close()

    natural = tiny_xtts.AUDIO_TOKENS * 1024 / 22_050
    assert run(scenario(), 180) == pytest.approx(natural / rate, rel=0.3)


@needs_xtts
@pytest.mark.engine
def test_the_voice_is_computed_once_and_kept_without_pickles(engine: Xtts, voice_thread: LoopThread) -> None:
    kept = list(cache_folder().glob("*.npz"))
    assert len(kept) == 1
    with zipfile.ZipFile(kept[0]) as archive:
        assert sorted(archive.namelist()) == ["condition.npy", "embedding.npy"]


@needs_xtts
@pytest.mark.engine
@pytest.mark.parametrize("fault", ["speaker", "weights", "language"])
def test_unfit_files_are_told(tiny: Settings, tmp_path: Path, fault: str) -> None:
    settings = tiny
    if fault == "speaker":
        (tmp_path / "noise.wav").write_bytes(b"RIFF no sound")
        settings = replace(tiny, xtts_speaker=str(tmp_path / "noise.wav"))
    elif fault == "language":
        settings = replace(tiny, language="xx")
    else:
        for name in ("config.json", "vocab.json"):
            (tmp_path / name).write_bytes((Path(tiny.xtts_model) / name).read_bytes())
        (tmp_path / "model.pth").write_bytes((Path(tiny.xtts_model) / "model.pth").read_bytes()[:50_000])
        settings = replace(tiny, xtts_model=str(tmp_path))

    async def scenario() -> EngineError:
        engine = Xtts(settings)
        try:
            with pytest.raises(EngineError) as caught:
                await engine.start()
        finally:
            await engine.close()
        return caught.value

    error = run(scenario(), 120)
    assert {"speaker": "noise.wav", "weights": "could not be loaded", "language": "'xx'"}[
        fault
    ] in error.message


@needs_xtts
@pytest.mark.engine
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_death_in_mid_phrase_is_mended_unseen(tiny: Settings) -> None:
    async def scenario() -> float:
        restarted = asyncio.Event()
        engine = Xtts(tiny, watch=lambda _: restarted.set())
        try:
            await engine.start()
            frames = engine.speak(TEXT, Pace())
            heard = (await anext(frames)).duration
            assert engine.pid is not None
            os.kill(engine.pid, signal.SIGKILL)
            async for frame in frames:
                heard += frame.duration
            assert restarted.is_set()
            return heard
        finally:
            await engine.close()

    whole = tiny_xtts.AUDIO_TOKENS * 1024 / 22_050
    assert run(scenario(), 120) == pytest.approx(whole, rel=0.3)
