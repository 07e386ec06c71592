"""What a speech recogniser promises."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from tutor.audio.frames import MICROPHONE_RATE, SampleRate, Samples, Seconds
from tutor.workers.contract import Engine


@dataclass(frozen=True, slots=True, eq=False)
class Speech:
    """One utterance: mono samples at 16 kHz, pre-roll and closing silence included."""

    samples: Samples
    sample_rate: SampleRate = MICROPHONE_RATE

    @property
    def duration(self) -> Seconds:
        return len(self.samples) / self.sample_rate


@dataclass(frozen=True, slots=True)
class Hints:
    """What the recogniser may know beforehand."""

    language: str = "en"
    """ISO 639-1 code."""
    prompt: str = ""
    """Text that may come before this speech: names and words to expect."""


@dataclass(frozen=True, slots=True)
class Word:
    text: str
    start: Seconds
    end: Seconds
    probability: float


@dataclass(frozen=True, slots=True)
class Transcript:
    text: str
    """Empty when nobody spoke."""
    words: tuple[Word, ...] = ()
    """With times and probabilities, where the engine gives them."""
    raw: str = ""
    """As it was heard, where hesitations were taken out of `text`; empty where nothing was."""


class Transcriber(Engine, Protocol):
    async def transcribe(self, speech: Speech, hints: Hints) -> Transcript:
        """Write down what was said. Raises EngineError.

        Silence and noise give an empty transcript, never invented words. Cancelling the call MUST be prompt
        for the caller; the engine may finish its work and throw it away.
        """
        ...
