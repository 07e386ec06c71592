"""Smart Turn: the right picture of the sound, the end of it only, and a child that may die."""

from __future__ import annotations

import asyncio

import numpy as np
import psutil
import pytest

from tests.listening.speech import spoken
from tests.real_engines import white_noise
from tests.running import LoopThread, run
from tutor.audio.frames import MICROPHONE_RATE, Samples
from tutor.listening.log_mel import SAMPLES, log_mel
from tutor.listening.smart_turn import SmartTurn
from tutor.workers.contract import FallenBack, Restarted

pytestmark = pytest.mark.engine


@pytest.fixture(scope="module")
def sentence() -> Samples:
    return spoken("Yesterday I went to the market and bought some apples.")


def test_the_spectrum_is_whispers(sentence: Samples) -> None:
    from faster_whisper.feature_extractor import FeatureExtractor

    sound = np.pad(sentence, (SAMPLES - len(sentence), 0))
    normal = (sound - sound.mean()) / np.sqrt(sound.var() + 1e-7)
    expected = FeatureExtractor(chunk_length=8)(normal, padding=0)
    found = log_mel(sentence)
    assert found.shape == (80, 800)
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, expected, atol=1e-3)


@pytest.mark.parametrize("length", [0, 1, 400, SAMPLES - 1, SAMPLES, SAMPLES + 1])
def test_any_length_makes_a_spectrum(length: int) -> None:
    spectrum = log_mel(np.full(length, 0.1, np.float32))
    assert spectrum.shape == (80, 800)
    assert np.isfinite(spectrum).all()


def test_only_the_last_eight_seconds_matter(
    voice_thread: LoopThread, starter_turn_detector: SmartTurn, sentence: Samples
) -> None:
    last = np.pad(sentence, (SAMPLES, 3200))
    longer = np.concatenate([white_noise(30.0, 0.3), last[-SAMPLES:]])
    found = [voice_thread.run(starter_turn_detector.finished(sound)) for sound in (last, longer)]
    assert found[0] == found[1]


def test_it_does_not_depend_on_how_loud_one_speaks(
    voice_thread: LoopThread, starter_turn_detector: SmartTurn, sentence: Samples
) -> None:
    sound = np.pad(sentence, (0, MICROPHONE_RATE // 5))
    loud, soft = (voice_thread.run(starter_turn_detector.finished(sound * gain)) for gain in (1.0, 0.05))
    assert loud == pytest.approx(soft, abs=0.2)


def test_a_death_is_a_restart() -> None:
    async def scenario() -> None:
        restarted: list[Restarted | FallenBack] = []
        detector = SmartTurn(restarted.append)
        await detector.start()
        try:
            assert detector.pid is not None
            psutil.Process(detector.pid).kill()
            assert 0.0 <= await detector.finished(white_noise(1.0, 0.1)) <= 1.0
            assert len(restarted) == 1
        finally:
            await detector.close()

    async def limited() -> None:
        async with asyncio.timeout(60.0):
            await scenario()

    run(limited())
