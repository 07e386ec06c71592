"""From one sample rate to another, piece by piece."""

from __future__ import annotations

import numpy as np

from tutor.audio.frames import SampleRate, Samples


class Resampler:
    """One mono stream; feed its pieces in order, the last one with `last=True`."""

    def __init__(self, from_rate: SampleRate, to_rate: SampleRate) -> None:
        import soxr

        self.from_rate = from_rate
        same = from_rate == to_rate
        self._stream = None if same else soxr.ResampleStream(from_rate, to_rate, 1, dtype="float32")

    def process(self, samples: Samples, *, last: bool = False) -> Samples:
        """What can be given out so far; the filter keeps a few milliseconds back until the last piece."""
        if self._stream is None:
            return samples
        resampled: Samples = self._stream.resample_chunk(samples, last=last)
        return resampled

    def finish(self) -> Samples:
        return self.process(np.zeros(0, dtype=np.float32), last=True)
