"""Rates are changed without changing what is heard."""

from __future__ import annotations

import numpy as np
import pytest

from tutor.audio.frames import Samples, from_int16, to_int16
from tutor.audio.resample import QuickResampler, Resampler


def tone(hertz: float, rate: int, seconds: float) -> Samples:
    return (0.5 * np.sin(2 * np.pi * hertz * np.arange(int(rate * seconds)) / rate)).astype(np.float32)


@pytest.mark.parametrize(
    ("source", "target"),
    [(8_000, 16_000), (44_100, 16_000), (48_000, 16_000), (22_050, 48_000), (24_000, 44_100)],
)
@pytest.mark.parametrize("piece", [160, 1_000, 50_000])
def test_a_tone_keeps_its_pitch_loudness_and_length(source: int, target: int, piece: int) -> None:
    resampler = Resampler(source, target)
    samples = tone(440.0, source, 1.0)
    parts = [resampler.process(samples[start : start + piece]) for start in range(0, len(samples), piece)]
    out = np.concatenate([*parts, resampler.finish()])
    assert out.dtype == np.float32
    assert abs(len(out) - target) <= 2
    middle = out[target // 4 : -target // 4]
    strongest = np.argmax(np.abs(np.fft.rfft(middle))) * target / len(middle)
    assert strongest == pytest.approx(440.0, abs=2.5)
    assert np.abs(middle).max() == pytest.approx(0.5, abs=0.01)


def test_the_same_rate_changes_nothing() -> None:
    resampler = Resampler(16_000, 16_000)
    samples = tone(440.0, 16_000, 0.1)
    assert resampler.process(samples) is samples
    assert len(resampler.finish()) == 0


def test_sixteen_bits_clip_and_come_back() -> None:
    samples = np.array([-2.0, -1.0, -0.5, 0.0, 0.5, 1.0, 2.0], dtype=np.float32)
    there = to_int16(samples)
    assert there.tolist() == [-32767, -32767, -16383, 0, 16383, 32767, 32767]
    assert from_int16(there) == pytest.approx(samples.clip(-1, 1), abs=1e-4)


@pytest.mark.parametrize("rate", [8_000, 22_050, 24_000, 44_100, 48_000])
def test_the_quick_way_keeps_nothing_back_and_lets_no_high_tone_fold_down(rate: int) -> None:
    def through(frequency: float) -> Samples:
        resampler = QuickResampler(rate, 16_000)
        samples = tone(frequency, rate, 1.0)
        size = rate // 100
        pieces = []
        for start in range(0, rate, size):
            pieces.append(resampler.process(samples[start : start + size]))
            behind = min(start + size, rate) / rate - sum(len(piece) for piece in pieces) / 16_000
            assert behind < 0.001
        return np.concatenate(pieces)

    assert np.abs(through(440.0)[1_000:]).max() == pytest.approx(
        np.abs(tone(440.0, rate, 1.0)).max(), rel=0.03
    )
    if rate > 22_050:
        assert np.abs(through(10_500.0)[1_000:]).max() < 0.01
