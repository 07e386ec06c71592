"""A ring of samples between one writer and one reader in two threads, without a lock.

Each side only ever moves its own counter, and a counter is one Python integer, so the other side sees it
whole. The newest sound wins: a writer that laps the reader makes the reader skip what it missed.
"""

from __future__ import annotations

import numpy as np

from tutor.audio.frames import Samples


class Ring:
    def __init__(self, capacity: int) -> None:
        """Hold up to `capacity` samples."""
        self._samples: Samples = np.zeros(capacity, dtype=np.float32)
        self.written = 0
        """Samples written since the beginning."""
        self.consumed = 0
        """Samples read or skipped since the beginning."""
        self.lost = 0
        """Samples skipped because they were overwritten."""

    @property
    def capacity(self) -> int:
        return len(self._samples)

    @property
    def available(self) -> int:
        """Samples that can be read now, lost ones not counted."""
        return min(self.written - self.consumed, self.capacity)

    @property
    def free(self) -> int:
        return max(0, self.capacity - (self.written - self.consumed))

    def write(self, samples: Samples) -> None:
        """Append; when there is no room the oldest samples are overwritten."""
        kept = samples[-self.capacity :]
        start = (self.written + len(samples) - len(kept)) % self.capacity
        head = min(len(kept), self.capacity - start)
        self._samples[start : start + head] = kept[:head]
        self._samples[: len(kept) - head] = kept[head:]
        self.written += len(samples)

    def skip_lost(self) -> int:
        """Move the reader past what was overwritten; how many samples that were."""
        lost = max(0, self.written - self.consumed - self.capacity)
        self.consumed += lost
        self.lost += lost
        return lost

    def read_into(self, out: Samples) -> int:
        """Fill the front of `out` with the oldest samples; how many there were."""
        count = min(len(out), self.available)
        start = self.consumed % self.capacity
        head = min(count, self.capacity - start)
        out[:head] = self._samples[start : start + head]
        out[head:count] = self._samples[: count - head]
        self.consumed += count
        return count
