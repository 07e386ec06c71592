"""What a voice promises."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Protocol

from tutor.audio.frames import AudioFrame
from tutor.workers.contract import Engine


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast to speak; 1.0 is the voice's own speed, 0.5 half of it."""

    rate: float = 1.0


class Voice(Engine, Protocol):
    @property
    def says_words(self) -> bool:
        """Whether a word alone comes out as well as within a phrase."""
        ...

    def speak(self, phrase: str, pace: Pace) -> AsyncIterator[AudioFrame]:
        """Synthesise a phrase of speakable text, in order, each frame as soon as it is there.

        All frames have one sample rate. Their durations are the phrase's duration: nothing else measures it.
        One of them MAY bring the times of the words, where the voice knows them.
        Closing the iterator MUST stop the work within 200 ms where the engine streams, or throw the rest away
        where it does not. Raises EngineError; EngineTimeout when the sound grows past any sense for its text.
        """
        ...
