"""Is that sound at all? What a microphone gives is looked through before anybody listens to it.

Exact zeros come from no microphone that hears: the quietest one hisses. They are what a system gives to a
program that it keeps from the microphone, and what a muted one gives. Devices that silence their own hiss
between words do the same for a while, so whoever came back from such a silence is given more time.
"""

from __future__ import annotations

import math

import numpy as np

from tutor.audio.contract import DeviceNews, Tell, Trouble
from tutor.audio.frames import SampleRate, Samples, Seconds
from tutor.text import Text

SILENT: Seconds = 2.5
"""Exact zeros for so long are told: the learner reads of it within three seconds."""
MOST_PATIENT: Seconds = 40.0
FULL = 0.985
"""A sample from here on is cut off by the converter."""
CUT_OFF = 0.01
"""Share of such samples within a WINDOW that is heard as distortion."""
WINDOW: Seconds = 0.5
GOOD_FOR: Seconds = 5.0
"""So long after the last clipped sound it is taken for mended."""


class Soundness:
    """MUST be fed every sample of one stream in order, at the device's own rate."""

    def __init__(self, name: str, rate: SampleRate, tell: Tell) -> None:
        """`name` is the microphone's, for the learner."""
        self._name = name
        self._rate = rate
        self._tell = tell
        self._zeros = 0
        self._limit = SILENT
        self._blocked = False
        self._seen = self._cut = 0
        self._good_for: Seconds = 0.0
        self._too_loud = False
        self.broken = 0
        """Samples that were no numbers."""

    def check(self, samples: Samples) -> Samples:
        """The same samples, with silence where they were no numbers (NaN, infinite)."""
        loudest = float(np.abs(samples).max(initial=0.0))
        if not math.isfinite(loudest):
            finite = np.isfinite(samples)
            samples = np.where(finite, samples, np.float32(0.0))
            self.broken += int(len(finite) - np.count_nonzero(finite))
            loudest = float(np.abs(samples).max())
        self._look_for_silence(samples, silent=loudest == 0.0)
        self._look_for_clipping(samples, loudest)
        return samples

    def close(self) -> None:
        """The stream is over, and its troubles are."""
        if self._blocked:
            self._tell(DeviceNews("input", Trouble.BLOCKED))
        if self._too_loud:
            self._tell(DeviceNews("input", Trouble.TOO_LOUD))

    def _look_for_silence(self, samples: Samples, *, silent: bool) -> None:
        if silent:
            self._zeros += len(samples)
        else:
            if self._blocked:
                self._blocked = False
                self._limit = min(2 * self._limit, MOST_PATIENT)
                self._tell(DeviceNews("input", Trouble.BLOCKED))
            self._zeros = 0 if samples[-1] else len(samples) - 1 - int(np.flatnonzero(samples)[-1])
        if not self._blocked and self._zeros >= self._limit * self._rate:
            self._blocked = True
            message = Text("The microphone “{name}” gives no sound at all.", name=self._name)
            remedy = Text("It may be muted, or this program may not be allowed to use it.")
            self._tell(DeviceNews("input", Trouble.BLOCKED, message, remedy))

    def _look_for_clipping(self, samples: Samples, loudest: float) -> None:
        self._seen += len(samples)
        if loudest >= FULL:
            self._cut += int(np.count_nonzero(np.abs(samples) >= FULL))
        if self._seen < WINDOW * self._rate:
            return
        too_loud = self._cut > CUT_OFF * self._seen
        self._good_for = 0.0 if too_loud else self._good_for + self._seen / self._rate
        self._seen = self._cut = 0
        if too_loud and not self._too_loud:
            self._too_loud = True
            remedy = Text(
                "Move a little away from it, or turn its level down in the system's sound settings."
            )
            self._tell(
                DeviceNews(
                    "input", Trouble.TOO_LOUD, Text("Your voice is too loud for the microphone."), remedy
                )
            )
        elif self._too_loud and self._good_for >= GOOD_FOR:
            self._too_loud = False
            self._tell(DeviceNews("input", Trouble.TOO_LOUD))
