"""A voice detector's second look, half a frame off.

    frames      │      ▂▆│▇▇▇▇▇▇▇▇│▇▇▇▇▇▇▇▇│▇▇▇▇▇▇▇▇│     0.0   0.2   0.4   0.4
    between         │  ▂▆▇▇▇▇│▇▇▇▇▇▇▇▇│▇▇▇▇▇▇▇▇│           0.3   0.9   0.9

A beginning in mid-frame can puzzle a detector for a tenth of a second and more; for one of the two it never
lies there.
"""

from __future__ import annotations

import numpy as np

from tutor.audio.frames import FRAME_SAMPLES, MicrophoneFrame, Samples
from tutor.listening.contract import VoiceDetector

_HALF = FRAME_SAMPLES // 2


class BetweenFrames:
    """What it says is half a frame older. It MAY miss frames: then it begins anew."""

    def __init__(self, detector: VoiceDetector) -> None:
        """`detector` MUST be used by nobody else."""
        self._detector = detector
        self._left: Samples = np.zeros(_HALF, dtype=np.float32)
        self._next = 0
        """The first sample of the frame that would follow."""

    def probability(self, frame: MicrophoneFrame) -> float:
        """For the samples from the middle of the last frame to the middle of this one."""
        if frame.first_sample != self._next:
            self.reset()
        self._next = frame.first_sample + FRAME_SAMPLES
        between = np.concatenate([self._left, frame.samples[:_HALF]])
        self._left = frame.samples[_HALF:]
        return self._detector.probability(between)

    def reset(self) -> None:
        self._left = np.zeros(_HALF, dtype=np.float32)
        self._detector.reset()
