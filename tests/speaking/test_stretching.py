"""Slower sound keeps its pitch, its length is what was asked for, and its parts are in their places."""

from __future__ import annotations

import numpy as np
import pytest

from tutor.audio.frames import Samples
from tutor.speaking.stretching import stretched

RATE = 22_050


def voiced(pitch: float, seconds: float) -> Samples:
    """A buzz with overtones, like a voice."""
    time = np.arange(round(seconds * RATE)) / RATE
    made = sum(np.sin(2 * np.pi * pitch * n * time) / n for n in range(1, 12))
    return (0.1 * np.asarray(made)).astype(np.float32)


def pitch_of(samples: Samples) -> float:
    middle = samples[len(samples) // 4 : len(samples) // 4 + 4096]
    alike = np.correlate(middle, middle, "full")[len(middle) - 1 :]
    lags = np.arange(RATE // 400, RATE // 60)
    return float(RATE / lags[np.argmax(alike[lags])])


@pytest.mark.parametrize("rate", [0.5, 0.65, 0.8])
@pytest.mark.parametrize("pitch", [90.0, 180.0, 240.0])
def test_slower_is_longer_at_the_same_pitch(rate: float, pitch: float) -> None:
    sound = voiced(pitch, 1.5)
    slower = stretched(sound, RATE, rate)
    assert len(slower) == pytest.approx(len(sound) / rate, abs=2)
    assert pitch_of(slower) == pytest.approx(pitch_of(sound), rel=0.015)
    assert slower.dtype == np.float32
    assert float(np.sqrt(np.mean(slower**2))) == pytest.approx(float(np.sqrt(np.mean(sound**2))), rel=0.2)


@pytest.mark.parametrize("rate", [0.5, 0.8])
def test_what_sounded_at_a_moment_sounds_at_that_moment_times_the_slowness(rate: float) -> None:
    sound = np.zeros(2 * RATE, np.float32)
    sound[RATE : RATE + RATE // 10] = voiced(150.0, 0.1)[: RATE // 10]
    power = stretched(sound, RATE, rate) ** 2
    centre = float((np.arange(len(power)) * power).sum() / power.sum()) / RATE
    assert centre == pytest.approx(1.05 / rate, abs=0.02)


def test_the_same_sound_comes_out_the_same_and_full_speed_untouched() -> None:
    sound = voiced(120.0, 0.5)
    assert np.array_equal(stretched(sound, RATE, 0.8), stretched(sound, RATE, 0.8))
    assert stretched(sound, RATE, 1.0) is sound
    assert len(stretched(sound[:0], RATE, 0.5)) == 0


@pytest.mark.parametrize("rate", [0.4, 1.2, 0.0])
def test_other_rates_are_refused(rate: float) -> None:
    with pytest.raises(ValueError, match="can't be made"):
        stretched(voiced(120.0, 0.1), RATE, rate)
