"""A voice that hums for as long as the text is."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping

import numpy as np

from tests.fakes.engine import FakeEngine
from tutor.audio.frames import AudioFrame, SampleRate
from tutor.speaking.contract import Pace


class FakeVoice(FakeEngine):
    """A 200 Hz tone; its duration is characters x seconds_per_character / rate."""

    name = "fake voice"
    says_words = True

    def __init__(
        self,
        seconds_per_character: float = 0.06,
        delay: float = 0.0,
        failures: Mapping[int, Exception] | None = None,
        *,
        frame_delay: float = 0.0,
        frame_seconds: float = 0.2,
        sample_rate: SampleRate = 22_050,
        failure_after_frames: int = 0,
        start_delay: float = 0.0,
        start_error: Exception | None = None,
    ) -> None:
        super().__init__(start_delay=start_delay, start_error=start_error)
        self.seconds_per_character = seconds_per_character
        self.delay = delay
        """Before the first frame; `frame_delay` before each of the others."""
        self.frame_delay = frame_delay
        self.failures = dict(failures or {})
        """Number of the call (from 0) -> what it raises, after `failure_after_frames` frames."""
        self.failure_after_frames = failure_after_frames
        self.frame_samples = round(frame_seconds * sample_rate)
        self.sample_rate = sample_rate
        self.phrases: list[str] = []
        """Every phrase whose synthesis has begun, in order."""
        self.finished = 0
        self.abandoned = 0
        """Phrases whose iterator was closed or cancelled before the end."""

    @property
    def active(self) -> int:
        return len(self.phrases) - self.finished - self.abandoned

    async def speak(self, phrase: str, pace: Pace) -> AsyncIterator[AudioFrame]:
        failure = self.failures.get(len(self.phrases))
        self.phrases.append(phrase)
        total = round(len(phrase) * self.seconds_per_character / pace.rate * self.sample_rate)
        tone = 0.2 * np.sin(2 * np.pi * 200 * np.arange(total) / self.sample_rate)
        try:
            await asyncio.sleep(self.delay)
            for index, start in enumerate(range(0, total, self.frame_samples)):
                if index:
                    await asyncio.sleep(self.frame_delay)
                if failure is not None and index == self.failure_after_frames:
                    raise failure
                samples = tone[start : start + self.frame_samples].astype(np.float32)
                yield AudioFrame(samples, self.sample_rate)
            if failure is not None and total <= self.failure_after_frames * self.frame_samples:
                raise failure
        except (asyncio.CancelledError, GeneratorExit):
            self.abandoned += 1
            raise
        except Exception:
            self.finished += 1
            raise
        self.finished += 1
