"""The ring against a plain queue that drops its oldest."""

from __future__ import annotations

from collections import deque

import numpy as np
from hypothesis import strategies as hst
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tutor.audio.frames import Samples
from tutor.audio.ring import Ring


class RingAgainstQueue(RuleBasedStateMachine):
    @initialize(capacity=hst.integers(1, 17))
    def make(self, capacity: int) -> None:
        self.ring = Ring(capacity)
        self.queue: deque[float] = deque(maxlen=capacity)
        self.written = 0
        self.lost = 0

    def numbered(self, count: int) -> Samples:
        self.written += count
        return np.arange(self.written - count, self.written, dtype=np.float32)

    @rule(count=hst.integers(0, 40))
    def write(self, count: int) -> None:
        samples = self.numbered(count)
        self.lost += max(0, len(self.queue) + count - self.ring.capacity)
        self.queue.extend(samples.tolist())
        self.ring.write(samples)

    @rule(count=hst.integers(0, 25))
    def read(self, count: int) -> None:
        assert self.ring.skip_lost() == self.lost
        self.lost = 0
        out = np.full(count, -1, dtype=np.float32)
        taken = self.ring.read_into(out)
        wanted = [self.queue.popleft() for _ in range(min(count, len(self.queue)))]
        assert out[:taken].tolist() == wanted
        assert (out[taken:] == -1).all(), "nothing is written beyond what was there"

    @invariant()
    def counts_agree(self) -> None:
        if not hasattr(self, "ring"):
            return
        assert self.ring.available == len(self.queue)
        assert self.ring.free == self.ring.capacity - len(self.queue)
        assert self.ring.written == self.written
        assert self.ring.consumed == self.written - self.lost - len(self.queue)


TestRing = RingAgainstQueue.TestCase


def test_the_newest_sound_wins_when_the_writer_laps_the_reader() -> None:
    ring = Ring(4)
    ring.write(np.arange(10, dtype=np.float32))
    assert ring.skip_lost() == 6
    out = np.zeros(4, dtype=np.float32)
    assert ring.read_into(out) == 4
    assert out.tolist() == [6, 7, 8, 9]
