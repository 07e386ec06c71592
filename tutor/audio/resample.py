"""From one sample rate to another, piece by piece."""

from __future__ import annotations

import numpy as np

from tutor.audio.frames import SampleRate, Samples


class Resampler:
    """One mono stream; feed its pieces in order, the last one with `last=True`."""

    def __init__(self, from_rate: SampleRate, to_rate: SampleRate) -> None:
        import soxr

        self.from_rate = from_rate
        self.to_rate = to_rate
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


def resampled(samples: Samples, from_rate: SampleRate, to_rate: SampleRate) -> Samples:
    """A whole piece at another rate."""
    return Resampler(from_rate, to_rate).process(samples, last=True)


class QuickResampler:
    """Like Resampler, but nothing is kept back: half a millisecond late instead of forty, and less pure."""

    TAPS = 63

    def __init__(self, from_rate: SampleRate, to_rate: SampleRate) -> None:
        import soxr

        self.from_rate = from_rate
        self._stream = soxr.ResampleStream(from_rate, to_rate, 1, dtype="float32", quality="QQ")
        self._filter: Samples | None = None
        if from_rate > to_rate:
            # A windowed sinc lets through what the new rate can hold; cubic interpolation does the rest.
            cutoff = 0.9 * to_rate / from_rate
            taps = np.sinc(cutoff * (np.arange(self.TAPS) - self.TAPS // 2)) * np.hamming(self.TAPS)
            self._filter = (taps / taps.sum()).astype(np.float32)
            self._before: Samples = np.zeros(self.TAPS - 1, dtype=np.float32)

    def process(self, samples: Samples) -> Samples:
        if self._filter is not None and len(samples):
            joined = np.concatenate([self._before, samples])
            self._before = joined[len(samples) :]
            if joined.any():  # of silence, silence
                samples = np.convolve(joined, self._filter, mode="valid")
        resampled: Samples = self._stream.resample_chunk(samples)
        return resampled
