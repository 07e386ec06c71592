"""What a voice detector and a turn detector promise."""

from __future__ import annotations

from typing import Protocol

from tutor.audio.frames import Samples
from tutor.workers.contract import Engine


class VoiceDetector(Protocol):
    def probability(self, samples: Samples) -> float:
        """How likely it is, from 0 to 1, that FRAME_SAMPLES samples at 16 kHz hold speech.

        Frames MUST be given in order: the detector remembers what came before.
        """
        ...

    def reset(self) -> None:
        """Forget what came before: the next frame starts a new stream."""
        ...

    def another(self) -> VoiceDetector:
        """One more of the kind, for another stream."""
        ...


class TurnDetector(Engine, Protocol):
    async def finished(self, samples: Samples) -> float:
        """How likely it is, from 0 to 1, that a speaker who has just paused is done.

        `samples` is the utterance so far at 16 kHz, with the silence after its last word; the detector looks
        at its end only. Raises EngineError.
        """
        ...
