"""The unit of sound in this program: mono float32 samples between -1 and 1, with their rate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

Samples: TypeAlias = NDArray[np.float32]
SampleRate: TypeAlias = int
Seconds: TypeAlias = float

MICROPHONE_RATE: SampleRate = 16_000
"""What the listening room and Whisper expect, in Hz."""

FRAME_SAMPLES = 512
"""One microphone frame: 32 ms at 16 kHz, the window of Silero's voice detector."""


class WordTime(NamedTuple):
    """When a word of a spoken text sounds."""

    first: int
    """Its first character in the text."""
    after: int
    """The character after its last."""
    begins: Seconds
    """From the beginning of the text's sound."""
    ends: Seconds


@dataclass(frozen=True, slots=True, eq=False)
class AudioFrame:
    """A stretch of sound of any length."""

    samples: Samples
    sample_rate: SampleRate
    cached: bool = False
    """Made for an earlier occasion and kept: no engine worked for it."""
    trimmed: Seconds = 0.0
    """Silence that was taken off before it."""
    words: tuple[WordTime, ...] = ()
    """All words of the text that is spoken, with their times; one frame of it brings them, where the voice
    knows them."""

    @property
    def duration(self) -> Seconds:
        return len(self.samples) / self.sample_rate


@dataclass(frozen=True, slots=True, eq=False)
class MicrophoneFrame:
    """FRAME_SAMPLES samples at MICROPHONE_RATE, placed in the stream and in time."""

    samples: Samples
    first_sample: int
    """Index of samples[0] since the microphone was opened; lost samples are counted too."""
    ended_at: Seconds
    """When the last sample entered the microphone, on the event loop's clock."""
    lost: int = 0
    """Samples lost just before this frame, because nobody fetched them in time."""


def to_int16(samples: Samples) -> NDArray[np.int16]:
    """Clip to [-1, 1] and scale to 16-bit integers."""
    return (np.clip(samples, -1.0, 1.0) * 32767.0).astype(np.int16)


def from_int16(samples: NDArray[np.int16]) -> Samples:
    return samples.astype(np.float32) / 32768.0
