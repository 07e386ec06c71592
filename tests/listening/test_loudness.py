"""Where a voice ends in sound that the detector still calls speech."""

from __future__ import annotations

import numpy as np
import pytest

from tutor.audio.frames import MICROPHONE_RATE, Samples, Seconds
from tutor.listening.loudness import LONGEST_HANG, hang


def voice(seconds: Seconds, level: float = 0.2) -> Samples:
    at = np.arange(round(seconds * MICROPHONE_RATE)) / MICROPHONE_RATE
    return (level * np.sin(2.0 * np.pi * 200.0 * at)).astype(np.float32)


def room(seconds: Seconds) -> Samples:
    noise = np.random.default_rng(1).normal(0.0, 0.0002, round(seconds * MICROPHONE_RATE))
    return noise.astype(np.float32)


@pytest.mark.parametrize("late", [0.0, 0.05, 0.13, 0.25])
@pytest.mark.parametrize("level", [0.02, 0.5])
def test_the_quiet_end_is_measured(late: Seconds, level: float) -> None:
    sound = np.concatenate([room(0.3), voice(1.0, level), room(late)])
    assert hang(sound) == pytest.approx(late, abs=0.011)


def test_a_soft_last_word_is_a_word() -> None:
    assert hang(np.concatenate([voice(1.0, 0.2), voice(0.4, 0.02), room(0.1)])) == pytest.approx(
        0.1, abs=0.011
    )


def test_what_stays_soft_for_long_was_speech() -> None:
    assert hang(np.concatenate([voice(1.0), room(LONGEST_HANG + 0.1)])) == 0.0


@pytest.mark.parametrize("samples", [np.zeros(0), np.zeros(100), np.zeros(16_000)])
def test_silence_has_no_end(samples: Samples) -> None:
    assert hang(samples.astype(np.float32)) == 0.0
