"""A device in virtual time for the playback alone: it pulls a block at a time and keeps what it got."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable

import numpy as np

from tutor.audio.contract import PlaybackReport
from tutor.audio.frames import AudioFrame, SampleRate, Samples, Seconds
from tutor.audio.playback import Playback

RATE = 8_000
BLOCK: Seconds = 0.02
LATENCY: Seconds = 0.05


class Device:
    """Blocks sound LATENCY after they were pulled; `sounded` is what came out, silence included."""

    def __init__(self) -> None:
        self.playback = Playback(RATE)
        self.sounded: list[Samples] = []
        self.started: dict[str, Seconds] = {}
        self._clock = asyncio.create_task(self._run())

    async def __aenter__(self) -> Device:
        return self

    async def __aexit__(self, *_: object) -> None:
        self.playback.stop()
        self._clock.cancel()
        await asyncio.gather(self._clock, return_exceptions=True)

    def play(self, name: str, frames: AsyncIterator[AudioFrame]) -> asyncio.Future[PlaybackReport]:
        def started(at: Seconds) -> None:
            assert name not in self.started
            assert at <= asyncio.get_running_loop().time() + 1e-9, "told when it sounds, not before"
            self.started[name] = at

        return self.playback.play(frames, started)

    def sound(self) -> Samples:
        """From the first to the last sample that is no silence."""
        everything = np.concatenate([np.zeros(0, dtype=np.float32), *self.sounded])
        heard = np.flatnonzero(everything)
        return everything[heard[0] : heard[-1] + 1] if len(heard) else everything[:0]

    async def _run(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            await asyncio.sleep(BLOCK)
            block = np.full(int(RATE * BLOCK), np.nan, dtype=np.float32)
            self.playback.pull(block, loop.time() + LATENCY)
            assert not np.isnan(block).any(), "every sample of a block is set"
            self.sounded.append(block)
            self.playback.advance()


def ramp(first: int, count: int) -> Samples:
    """Samples that can be told apart, none of them zero."""
    return (np.arange(first, first + count) + 1).astype(np.float32) / 1e6


async def frames_of(
    samples: Samples, *, rate: SampleRate = RATE, piece: Seconds = 0.1, delay: Seconds = 0.0
) -> AsyncIterator[AudioFrame]:
    size = int(rate * piece)
    for start in range(0, len(samples), size):
        await asyncio.sleep(delay)
        yield AudioFrame(samples[start : start + size], rate)


async def frames_then(pieces: Iterable[Samples | Exception]) -> AsyncIterator[AudioFrame]:
    for piece in pieces:
        if isinstance(piece, Exception):
            raise piece
        yield AudioFrame(piece, RATE)
