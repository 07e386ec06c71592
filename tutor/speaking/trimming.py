"""Silence at the ends of a phrase: taken off while the sound streams through. Pure.

  lead          words                        pause            words           tail
┌───────┬────────────────────┬──────────────────────────┬──────────────┬───────────────┐
│ drop  │ give at once       │ hold until more follows  │ give         │ keep 150 ms   │
└─────15 ms─────────────────────────────────────────────────────────────────────────────┘
"""

from __future__ import annotations

import numpy as np

from tutor.audio.frames import SampleRate, Samples, Seconds

_WINDOW: Seconds = 0.005
_LEAD: Seconds = 0.015
"""Kept before the first sound, so that a soft consonant is whole."""
_TAIL: Seconds = 0.150
"""Kept after the last sound: a natural pause between two phrases."""
_SILENCE_RMS = 0.002
"""-54 dBFS: above the noise floor of neural voices, below any consonant."""


class Trimmer:
    """One phrase's sound goes in in pieces and comes out trimmed."""

    def __init__(self, sample_rate: SampleRate) -> None:
        self._window = max(1, round(_WINDOW * sample_rate))
        self._lead = round(_LEAD * sample_rate)
        self._tail = round(_TAIL * sample_rate)
        self._held = np.zeros(0, np.float32)
        """Silence that may turn out to be the end, and less than a window of what came last."""
        self._started = False
        self.lead = 0
        """Samples of silence taken off before the first sound."""

    def push(self, samples: Samples) -> Samples:
        """What can be given now; may be empty."""
        sound = np.concatenate([self._held, samples.astype(np.float32, copy=False)])
        windows = sound[: len(sound) // self._window * self._window].reshape(-1, self._window)
        loud = np.flatnonzero(np.sqrt(np.mean(windows**2, axis=1)) > _SILENCE_RMS)
        if not len(loud):
            self._held = sound if self._started else sound[-(self._lead + self._window) :]
            self.lead += len(sound) - len(self._held)
            return np.zeros(0, np.float32)
        begin = 0 if self._started else max(0, int(loud[0]) * self._window - self._lead)
        end = (int(loud[-1]) + 1) * self._window
        self.lead += begin
        self._started = True
        self._held = sound[end:]
        return sound[begin:end]

    def finish(self) -> Samples:
        """The end of the phrase, after the last push()."""
        return self._held[: self._tail] if self._started else np.zeros(0, np.float32)
