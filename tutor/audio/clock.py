"""A device's samples counted against the clock: what is missing, and how fast it really runs.

    due      ├────────────────────────────┤   (now - begun) * rate
    written  ├─────────────────────┤
                                   ├──────┤   behind: late callbacks come and go, what is lost stays

The least that a device was behind within a second is true whatever the event loop's and the callbacks'
jitter. If it grows once, sound was lost: no system flags that reliably. If it grows by the same amount every
second, nothing is lost: the device runs at another rate than it promised.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from tutor.audio.frames import SampleRate, Seconds

WINDOW: Seconds = 1.0
LOST: Seconds = 0.04
"""What is missing for longer than this is a gap, not jitter."""
STEADY: Seconds = 0.02
ALIKE = 0.015
"""Two rates that differ by less than this share are one."""
ALIKE_WINDOWS = 3
PATIENCE = 5
"""After so many windows of losses that are not alike they are told all the same."""
STANDARD_RATES = (8_000, 11_025, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 88_200, 96_000, 192_000)


@dataclass(frozen=True, slots=True)
class Finding:
    lost: int = 0
    """Samples that never came, at the device's rate."""
    true_rate: SampleRate | None = None
    """What the device runs at, if that is not what it promised; counting goes on with it."""


class ClockCheck:
    def __init__(self, rate: SampleRate) -> None:
        self._begin(rate)

    def _begin(self, rate: SampleRate) -> None:
        self._rate = rate
        self._origin: tuple[int, Seconds] | None = None
        self._ends: Seconds = 0.0
        self._least = self._last = float("inf")
        """How much it is behind: the least in this window so far, and in the one before."""
        self._settled: Seconds = 0.0
        """How much it was behind when that last stayed the same."""
        self._growth: list[float] = []
        """By how much it has grown since, window by window, in seconds a second."""

    def take(self, written: int, at: Seconds) -> Finding:
        """`written` samples had come at that moment; what the window that this ends has shown."""
        if self._origin is None:
            self._origin, self._ends = (written, at), at + WINDOW
        first, begun = self._origin
        self._least = min(self._least, at - begun - (written - first) / self._rate)
        if at < self._ends:
            return Finding()
        lasted = WINDOW * (1 + (at - self._ends) // WINDOW)
        self._ends += lasted
        least, self._least = self._least, float("inf")
        before, self._last = self._last, least
        if before == float("inf"):
            self._settled = least
            return Finding()
        return self._judge(least, least - before, lasted)

    def _judge(self, behind: Seconds, grown: Seconds, lasted: Seconds) -> Finding:
        if abs(grown) > STEADY:
            self._growth.append(grown / lasted)
            rate = self._promised_wrongly()
            if rate is not None:
                self._begin(rate)
                return Finding(true_rate=rate)
            if len(self._growth) < PATIENCE:
                return Finding()
        lost, self._settled = behind - self._settled, behind
        self._growth.clear()
        return Finding(lost=round(lost * self._rate)) if lost > LOST else Finding()

    def _promised_wrongly(self) -> SampleRate | None:
        """The rate of a device that falls behind, or runs ahead, by the same share of every second."""
        recent = self._growth[-ALIKE_WINDOWS:]
        if len(recent) < ALIKE_WINDOWS or max(recent) - min(recent) > ALIKE:
            return None
        rate = self._rate * (1.0 - sum(recent) / len(recent))
        standard = min(STANDARD_RATES, key=lambda known: abs(known - rate))
        right = standard == self._rate or abs(standard - rate) > ALIKE * standard
        return None if right else standard


def asleep() -> Seconds:
    """How long the computer has slept in all; what counts is by how much that grows.

    The one clock stands still in its sleep, the other does not. (On Windows neither does: there a stream that
    died in its sleep is found dead.)
    """
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    passed = time.time() if boot is None else time.clock_gettime(boot)
    return passed - time.monotonic()
