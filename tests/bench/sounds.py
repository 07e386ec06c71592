"""Sound without hardware: noise for a voice, and silence."""

from __future__ import annotations

import numpy as np

from tutor.audio.frames import MICROPHONE_RATE, Samples


def voice(seconds: float, loudness: float = 0.2) -> Samples:
    noise = np.random.default_rng(0).normal(0.0, loudness, round(seconds * MICROPHONE_RATE))
    return noise.astype(np.float32)


def silence(seconds: float) -> Samples:
    return np.zeros(round(seconds * MICROPHONE_RATE), dtype=np.float32)
