"""What a voice detector promises."""

from __future__ import annotations

from typing import Protocol

from tutor.audio.frames import Samples


class VoiceDetector(Protocol):
    def probability(self, samples: Samples) -> float:
        """How likely it is, from 0 to 1, that FRAME_SAMPLES samples at 16 kHz hold speech.

        Frames MUST be given in order: the detector remembers what came before.
        """
        ...

    def reset(self) -> None:
        """Forget what came before: the next frame starts a new stream."""
        ...
