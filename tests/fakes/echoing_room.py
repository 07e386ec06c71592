"""A room without hardware in which the microphone hears the loudspeaker, in real or in virtual time."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable
from pathlib import Path

import numpy as np

from tutor.audio.closing import closing
from tutor.audio.contract import Tee
from tutor.audio.files import FileMicrophone, FileSpeaker
from tutor.audio.frames import FRAME_SAMPLES, MICROPHONE_RATE, MicrophoneFrame, SampleRate, Samples, Seconds
from tutor.audio.resample import Resampler

KEPT = 4 * MICROPHONE_RATE
SHORTEST_DELAY: Seconds = 0.05
"""What the file loudspeaker and the resampler keep back."""


def reverberation(seconds: Seconds = 0.1) -> Samples:
    """The impulse response of a furnished room: the direct way, then a fading tail; its energy is 1."""
    count = round(seconds * MICROPHONE_RATE)
    tail = np.random.default_rng(1).normal(0.0, 1.0, count) * np.exp(-4.0 * np.arange(count) / count)
    tail[0] = 3.0
    response: Samples = (tail / np.sqrt(np.square(tail).sum())).astype(np.float32)
    return response


class EchoingRoom:
    """Itself the microphone; `speaker` is the loudspeaker, recorded to `path`.

    microphone = what is put in + the loudspeaker's sound, `level_db` louder and `delay` later + noise
    """

    def __init__(
        self,
        path: Path,
        tee: Tee | None = None,
        *,
        level_db: float = -20.0,
        delay: Seconds = 0.06,
        response: Samples | None = None,
        noise_db: float = -70.0,
    ) -> None:
        """`tee` is the program's own."""
        assert delay >= SHORTEST_DELAY
        self.speaker = FileSpeaker(path, tee=self._sounds)
        self._tee = tee
        self._nearby = FileMicrophone()
        self._gain = 10.0 ** (level_db / 20.0)
        self._delay = delay
        self._response = np.ones(1, dtype=np.float32) if response is None else response
        self._tail = np.zeros(len(self._response) - 1, dtype=np.float32)
        self._noise = 10.0 ** (noise_db / 20.0)
        self._random = np.random.default_rng(0)
        self._resampler: Resampler | None = None
        self._echo = np.zeros(KEPT, dtype=np.float32)
        self._origin: Seconds = 0.0
        """When echo sample 0 reaches the microphone."""
        self._known = 0

    def put(self, samples: Samples) -> Awaitable[None]:
        """Somebody in the room says these 16 kHz samples; the awaitable ends with the last."""
        return self._nearby.put(samples)

    async def frames(self) -> AsyncIterator[MicrophoneFrame]:
        async with closing(self._nearby.frames()) as frames:
            async for frame in frames:
                noise = self._random.normal(0.0, self._noise, FRAME_SAMPLES).astype(np.float32)
                mixed = np.clip(frame.samples + self._arriving(frame.ended_at) + noise, -1.0, 1.0)
                yield MicrophoneFrame(mixed, frame.first_sample, frame.ended_at)

    def _sounds(self, samples: Samples, rate: SampleRate, sounds_at: Seconds) -> None:
        if self._resampler is None:
            self._resampler = Resampler(rate, MICROPHONE_RATE)
            self._origin = sounds_at + self._delay
        sound = np.concatenate([self._tail, self._resampler.process(samples)])
        self._tail = sound[len(sound) - len(self._tail) :]
        if len(sound) > len(self._tail):
            echo = self._gain * np.convolve(sound, self._response, mode="valid")
            self._echo[(self._known + np.arange(len(echo))) % KEPT] = echo
            self._known += len(echo)
        if self._tee is not None:
            self._tee(samples, rate, sounds_at)

    def _arriving(self, ended_at: Seconds) -> Samples:
        last = round((ended_at - self._origin) * MICROPHONE_RATE)
        positions = np.arange(last - FRAME_SAMPLES, last)
        known = (positions >= max(0, self._known - KEPT)) & (positions < self._known)
        arriving: Samples = np.where(known, self._echo[positions % KEPT], np.float32(0.0))
        return arriving
