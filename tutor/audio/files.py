"""WAV files as microphone and loudspeaker: the same contracts, the same real time, no hardware."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Awaitable
from pathlib import Path

import numpy as np

from tutor.audio.contract import Tee
from tutor.audio.frames import (
    FRAME_SAMPLES,
    MICROPHONE_RATE,
    MicrophoneFrame,
    SampleRate,
    Samples,
    Seconds,
)
from tutor.audio.playback import Playback
from tutor.audio.playing import PlaybackSpeaker
from tutor.audio.recording import RecordingWriter
from tutor.errors import BadRecording
from tutor.text import Text


class FileMicrophone:
    """Silence in real time, and a recording whenever one is put in."""

    def __init__(self) -> None:
        self._waiting: Samples = np.zeros(0, dtype=np.float32)
        self._put = self._taken = 0
        self._used_up: deque[tuple[int, asyncio.Future[None]]] = deque()
        """How many samples must have been taken for which of the awaitables to end."""

    def put(self, samples: Samples) -> Awaitable[None]:
        """Speak these 16 kHz samples from the next frame on; the awaitable ends with their last frame."""
        self._waiting = np.concatenate([self._waiting, samples])
        self._put += len(samples)
        used_up = asyncio.get_running_loop().create_future()
        self._used_up.append((self._put, used_up))
        return used_up

    async def frames(self) -> AsyncIterator[MicrophoneFrame]:
        loop = asyncio.get_running_loop()
        opened = loop.time()
        position = 0
        while True:
            position += FRAME_SAMPLES
            ended_at = opened + position / MICROPHONE_RATE
            await asyncio.sleep(ended_at - loop.time())
            yield MicrophoneFrame(self._take(), position - FRAME_SAMPLES, ended_at)

    def _take(self) -> Samples:
        samples, self._waiting = self._waiting[:FRAME_SAMPLES], self._waiting[FRAME_SAMPLES:]
        self._taken += len(samples)
        while self._used_up and self._used_up[0][0] <= self._taken:
            used_up = self._used_up.popleft()[1]
            if not used_up.done():
                used_up.set_result(None)
        return np.pad(samples, (0, FRAME_SAMPLES - len(samples)))


class FileSpeaker(PlaybackSpeaker):
    """A loudspeaker that writes what sounds, and only that, into a WAV file at the speed of sound."""

    BLOCK: Seconds = 0.02
    remedy = Text("Choose a folder that exists and is writable.")

    def __init__(self, path: Path, sample_rate: SampleRate = 24_000, tee: Tee | None = None) -> None:
        super().__init__()
        self._path = path
        self._rate = sample_rate
        self._tee = tee
        self._clock: asyncio.Task[None] | None = None
        self._writer: RecordingWriter | None = None

    async def open(self) -> None:
        if self._playback is None:
            self._writer = RecordingWriter(self._path, self._rate)
            self._playback = Playback(self._rate, self._tee)
            self._clock = asyncio.get_running_loop().create_task(self._run(), name="file loudspeaker")

    async def close(self) -> None:
        self.stop()
        if self._clock is not None:
            self._clock.cancel()
            await asyncio.gather(self._clock, return_exceptions=True)
            self._clock = None
        if self._writer is not None:
            self._writer.close()
            self._writer = None
        self._playback = None

    async def _run(self) -> None:
        assert self._playback is not None
        assert self._writer is not None
        loop = asyncio.get_running_loop()
        block: Samples = np.zeros(int(self._rate * self.BLOCK), dtype=np.float32)
        sounds_at = loop.time()
        while True:
            await asyncio.sleep(sounds_at - loop.time())
            count = self._playback.pull(block, sounds_at)
            try:
                self._writer.write(block[:count])
            except BadRecording as error:
                self._playback.fail(error)
            self._playback.advance()
            sounds_at += len(block) / self._rate
