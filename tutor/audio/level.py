"""How loud a stretch of sound is, for the eye. Pure."""

from __future__ import annotations

import math

import numpy as np

from tutor.audio.frames import Samples

QUIETEST_DBFS = -60.0
ALIKE = 0.02
"""Levels that differ by less look alike: a room's hiss."""


def level(samples: Samples) -> float:
    """Loudness from 0 (QUIETEST_DBFS or less) to 1 (full scale), linear in decibels."""
    power = float(np.dot(samples, samples)) / len(samples)
    if power <= 0.0:
        return 0.0
    return min(1.0, max(0.0, 1.0 - 10.0 * math.log10(power) / QUIETEST_DBFS))
