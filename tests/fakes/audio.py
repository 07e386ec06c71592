"""A microphone and a loudspeaker for dialogues in virtual time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

import numpy as np

from tutor.audio.contract import PlaybackReport, Tee
from tutor.audio.frames import (
    FRAME_SAMPLES,
    MICROPHONE_RATE,
    AudioFrame,
    MicrophoneFrame,
    Samples,
    Seconds,
)
from tutor.audio.playback import Playback
from tutor.audio.playing import PlaybackSpeaker
from tutor.errors import TutorError

FRAME: Seconds = FRAME_SAMPLES / MICROPHONE_RATE
LOUD = 0.5


class ScriptedMicrophone:
    """Silence, and speech whenever the script calls say(); speech frames are loud, all others are zero."""

    def __init__(self) -> None:
        self._speech_frames = 0
        self.error: TutorError | None = None
        """Raised with the next frame."""
        self.opened = 0
        self.closed = 0
        self.last_speech_at: Seconds | None = None

    def say(self, duration: Seconds) -> None:
        """Speak for so long, from the next frame on."""
        self._speech_frames += round(duration / FRAME)

    async def frames(self) -> AsyncIterator[MicrophoneFrame]:
        self.opened += 1
        loop = asyncio.get_running_loop()
        position = 0
        try:
            while True:
                await asyncio.sleep(FRAME)
                if self.error is not None:
                    error, self.error = self.error, None
                    raise error
                loudness = 0.0
                if self._speech_frames:
                    self._speech_frames -= 1
                    loudness = LOUD
                    self.last_speech_at = loop.time()
                samples = np.full(FRAME_SAMPLES, loudness, dtype=np.float32)
                yield MicrophoneFrame(samples, position, loop.time())
                position += FRAME_SAMPLES
        finally:
            self.closed += 1


class LoudnessDetector:
    """Takes loud frames for speech."""

    def __init__(self) -> None:
        self.resets = 0

    def probability(self, samples: Samples) -> float:
        return 1.0 if float(np.abs(samples).max()) >= LOUD / 2 else 0.0

    def reset(self) -> None:
        self.resets += 1

    def another(self) -> LoudnessDetector:
        return LoudnessDetector()


class FakeSpeaker(PlaybackSpeaker):
    """A loudspeaker that remembers every sample, with a device latency of 40 ms."""

    RATE = 8_000
    BLOCK: Seconds = 0.02
    LATENCY: Seconds = 0.04

    def __init__(self, tee: Tee | None = None) -> None:
        super().__init__()
        self._tee = tee
        self.played: list[Samples] = []
        """Every block that sounded, idle silence left out."""
        self.open_error: TutorError | None = None
        self.closed = 0
        self.pauses = 0
        self._clock: asyncio.Task[None] | None = None

    @property
    def seconds_played(self) -> Seconds:
        return sum(len(block) for block in self.played) / self.RATE

    @property
    def is_open(self) -> bool:
        return self._playback is not None

    @property
    def idle(self) -> bool:
        return self._playback is None or self._playback.idle

    def pause(self) -> None:
        self.pauses += 1
        super().pause()

    def break_down(self, error: TutorError) -> None:
        assert self._playback is not None
        self._playback.fail(error)

    async def open(self) -> None:
        if self.open_error is not None:
            raise self.open_error
        if self._playback is None:
            self._playback = Playback(self.RATE, self._tee)
            self._clock = asyncio.get_running_loop().create_task(self._run(self._playback))

    def play(
        self, frames: AsyncIterator[AudioFrame], started: Callable[[Seconds], None]
    ) -> asyncio.Future[PlaybackReport]:
        if self._playback is None and self.open_error is not None:
            raise self.open_error
        return super().play(frames, started)

    async def close(self) -> None:
        self.closed += 1
        self.stop()
        if self._clock is not None:
            self._clock.cancel()
            await asyncio.gather(self._clock, return_exceptions=True)
        self._playback = self._clock = None

    async def _run(self, playback: Playback) -> None:
        loop = asyncio.get_running_loop()
        block = np.zeros(int(self.RATE * self.BLOCK), dtype=np.float32)
        while True:
            await asyncio.sleep(self.BLOCK)
            playback.latency = self.LATENCY
            taken = playback.pull(block, loop.time() + self.LATENCY)
            if taken:
                self.played.append(block[:taken].copy())
            playback.advance()
