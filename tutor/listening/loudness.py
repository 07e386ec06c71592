"""Where speech ends in what a voice detector has called speech: it hangs on for about a tenth of a second."""

from __future__ import annotations

import numpy as np

from tutor.audio.frames import MICROPHONE_RATE, Samples, Seconds

WINDOW = MICROPHONE_RATE // 100
"""Loudness is looked at in windows of 10 ms."""
SPEECH_DB = -30.0
"""Sound this much below the loud level is no speech any more."""
LONGEST_HANG: Seconds = 0.3
"""No voice detector is later than this: what is quiet for longer was soft speech."""


def hang(samples: Samples) -> Seconds:
    """How much of the end of `samples`, which the voice detector called speech, is none; 0 to LONGEST_HANG.

    16 kHz, mono.
    """
    whole = samples[len(samples) % WINDOW :]
    if not len(whole):
        return 0.0
    power = np.mean(np.square(whole.reshape(-1, WINDOW)), axis=1)
    loud = np.flatnonzero(power > np.percentile(power, 95) * 10.0 ** (SPEECH_DB / 10.0))
    if not len(loud):
        return 0.0
    quiet = float(len(power) - 1 - loud[-1]) * WINDOW / MICROPHONE_RATE
    return quiet if quiet <= LONGEST_HANG else 0.0
