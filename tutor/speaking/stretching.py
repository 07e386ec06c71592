"""Sound made slower without becoming lower: Signalsmith Stretch, which is short, quick, and under MIT."""

from __future__ import annotations

import numpy as np

from tutor.audio.frames import SampleRate, Samples

SLOWEST, QUICKEST = 0.5, 1.0
_SEED = 1
"""The library mixes phases at random: the same sound is to come out the same."""


def stretched(samples: Samples, sample_rate: SampleRate, rate: float) -> Samples:
    """`rate` times as fast (SLOWEST to QUICKEST), at the same pitch: 1 / rate times as many samples.

    Takes about 6 ms of work a second of sound. Raises ValueError for another rate.
    """
    if not SLOWEST <= rate <= QUICKEST:
        raise ValueError(f"sound can't be made {rate} times as fast")
    if rate == 1.0 or not len(samples):
        return samples
    from python_stretch.Signalsmith import Stretch

    stretch = Stretch(_SEED)
    stretch.preset(1, float(sample_rate))
    stretch.setTimeFactor(rate)
    channels = np.ascontiguousarray(samples, dtype=np.float32)[np.newaxis]
    made: Samples = np.asarray(stretch.process(channels), np.float32)
    slower: Samples = made[0]
    return slower
