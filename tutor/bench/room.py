"""A room without hardware in real time, whose sounds are known to the sample.

say() ──► near ─────────────► (+) ──► frames(): the program's microphone
                               ▲
          loopback, DELAY later│ + NOISE_FLOOR
                               │
the program ──► FileSpeaker ───┴──► sound: when something is audible
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tutor.audio.closing import closing
from tutor.audio.contract import Speaker, Tee
from tutor.audio.files import FileMicrophone, FileSpeaker
from tutor.audio.frames import FRAME_SAMPLES, MICROPHONE_RATE, MicrophoneFrame, SampleRate, Samples, Seconds
from tutor.audio.resample import QuickResampler

DELAY: Seconds = 0.06
"""From the loudspeaker to the microphone, where they hear each other."""
NOISE_FLOOR_DB = -70.0
"""No real microphone gives silence."""
AUDIBLE_DB = -50.0
"""Sound below this counts as silence."""
ONE_SOUND: Seconds = 0.02
"""A gap that is no longer does not part two sounds: waves cross zero."""
PAUSE: Seconds = 0.15
_KEPT = 4 * MICROPHONE_RATE


@dataclass(slots=True)
class Span:
    """An uninterrupted sound, in seconds on the event loop's clock."""

    begun: Seconds
    ended: Seconds


class Sound:
    """When a loudspeaker was audible, by its own account of every block."""

    def __init__(self) -> None:
        self.spans: list[Span] = []
        self.latest = 0.0
        """How late the event loop was at worst; a block counts as heard no sooner than it was made."""

    def add(self, samples: Samples, rate: SampleRate, sounds_at: Seconds, made_at: Seconds) -> None:
        block = len(samples) / rate
        self.latest = max(self.latest, made_at - sounds_at)
        begins = made_at if made_at - sounds_at > block else sounds_at
        audible = np.flatnonzero(np.abs(samples) > 10.0 ** (AUDIBLE_DB / 20.0))
        if len(audible) == 0:
            return
        first, last = begins + int(audible[0]) / rate, begins + (int(audible[-1]) + 1) / rate
        if self.spans and first - self.spans[-1].ended <= ONE_SOUND:
            self.spans[-1].ended = max(last, self.spans[-1].ended)
        else:
            self.spans.append(Span(first, last))


def first_heard(spans: Sequence[Span], after: Seconds) -> Seconds | None:
    """When something is audible for the first time from that moment on."""
    return next((max(span.begun, after) for span in spans if span.ended > after), None)


def last_heard(spans: Sequence[Span], after: Seconds, before: Seconds) -> Seconds | None:
    """When something was audible for the last time between two moments."""
    heard = [min(span.ended, before) for span in spans if span.ended > after and span.begun < before]
    return max(heard) if heard else None


def first_silent(spans: Sequence[Span], after: Seconds) -> Seconds:
    """From when on nothing is audible for at least a PAUSE."""
    silent = after
    for span in spans:
        if span.ended > after:
            if span.begun - silent >= PAUSE:
                break
            silent = span.ended
    return silent


class Room:
    """Itself the microphone; `loudspeaker` makes the loudspeaker, whose file holds what the tutor said."""

    def __init__(self, path: Path) -> None:
        self.sound = Sound()
        self.loopback_db: float | None = None
        """How loud the microphone hears the loudspeaker; None: not at all (headphones)."""
        self._path = path
        self._near = FileMicrophone()
        self._waits = False
        """Something was put in, and no frame has carried it yet."""
        self._began_at: Seconds = 0.0
        self._random = np.random.default_rng(0)
        self._echo: Samples = np.zeros(_KEPT, dtype=np.float32)
        self._resampler: QuickResampler | None = None
        self._origin: Seconds = 0.0
        """When echo sample 0 reaches the microphone."""
        self._known = 0

    def loudspeaker(self, tee: Tee | None) -> Speaker:
        """`tee` is the program's own."""

        def heard(samples: Samples, rate: SampleRate, sounds_at: Seconds) -> None:
            self.sound.add(samples, rate, sounds_at, asyncio.get_running_loop().time())
            self._carry(samples, rate, sounds_at)
            if tee is not None:
                tee(samples, rate, sounds_at)

        return FileSpeaker(self._path, tee=heard)

    async def say(self, samples: Samples) -> Seconds:
        """Speak these 16 kHz samples into the microphone; returns with their last one.

        The moment when the first of them entered it, on the event loop's clock.
        """
        self._waits = True
        await self._near.put(samples)
        return self._began_at

    async def frames(self) -> AsyncIterator[MicrophoneFrame]:
        async with closing(self._near.frames()) as frames:
            async for frame in frames:
                if self._waits:
                    # One speaks at a time: nothing was waiting before it, so it began with this frame.
                    self._began_at = frame.ended_at - FRAME_SAMPLES / MICROPHONE_RATE
                    self._waits = False
                noise = self._random.normal(0.0, 10.0 ** (NOISE_FLOOR_DB / 20.0), FRAME_SAMPLES)
                mixed = frame.samples + noise.astype(np.float32) + self._arriving(frame.ended_at)
                yield MicrophoneFrame(np.clip(mixed, -1.0, 1.0), frame.first_sample, frame.ended_at)

    def _carry(self, samples: Samples, rate: SampleRate, sounds_at: Seconds) -> None:
        if self._resampler is None:
            self._resampler = QuickResampler(rate, MICROPHONE_RATE)
            self._origin = sounds_at + DELAY
        sound = self._resampler.process(samples)
        self._echo[(self._known + np.arange(len(sound))) % _KEPT] = sound
        self._known += len(sound)

    def _arriving(self, ended_at: Seconds) -> Samples:
        if self.loopback_db is None:
            return np.zeros(FRAME_SAMPLES, dtype=np.float32)
        last = round((ended_at - self._origin) * MICROPHONE_RATE)
        positions = np.arange(last - FRAME_SAMPLES, last)
        known = (positions >= max(0, self._known - _KEPT)) & (positions < self._known)
        gain = np.float32(10.0 ** (self.loopback_db / 20.0))
        arriving: Samples = np.where(known, gain * self._echo[positions % _KEPT], np.float32(0.0))
        return arriving
