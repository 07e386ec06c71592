"""An echoing room in virtual time: what its microphone heard, before and behind the canceller."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import numpy as np

from tests.audio.playback_device import frames_of
from tests.fakes.echoing_room import EchoingRoom
from tests.virtual_time import run
from tutor.audio.closing import closing
from tutor.audio.echo import DELAY, EchoCanceller, EchoCancellingMicrophone
from tutor.audio.frames import MICROPHONE_RATE, MicrophoneFrame, Samples, Seconds

LATE = round(DELAY * MICROPHONE_RATE)
SETTLED: Seconds = 1.5
"""The loudspeaker is silent so long at first, as it is in the program."""


class Heard:
    """All samples since the room was opened; those behind the canceller are moved back into place."""

    def __init__(self, raw: list[MicrophoneFrame], clean: list[MicrophoneFrame], canceller: EchoCanceller):
        self.frames = clean
        self.raw: Samples = np.concatenate([frame.samples for frame in raw])
        clean_samples: Samples = np.concatenate([frame.samples for frame in clean])
        self.clean = clean_samples[LATE:]
        self.canceller = canceller

    def taken_away(self, since: Seconds) -> float:
        """Echo return loss enhancement in dB, where there was anything to hear."""
        count = len(self.clean)
        raw, clean = self.raw[:count], self.clean
        loud = np.sqrt(np.convolve(raw**2, np.full(800, 1 / 800), "same")) > 0.003
        loud[: round(since * MICROPHONE_RATE)] = False
        assert loud.sum() > MICROPHONE_RATE, "there is something to measure"
        return float(10 * np.log10(np.square(raw[loud]).mean() / (np.square(clean[loud]).mean() + 1e-12)))


class _Tapped:
    def __init__(self, room: EchoingRoom, raw: list[MicrophoneFrame]) -> None:
        self._room = room
        self._raw = raw

    async def frames(self) -> AsyncIterator[MicrophoneFrame]:
        async with closing(self._room.frames()) as frames:
            async for frame in frames:
                self._raw.append(frame)
                yield frame


def heard(
    folder: Path,
    said: Samples,
    *,
    nearby: Samples | None = None,
    nearby_at: Seconds = 0.0,
    longer: Seconds = 0.5,
    **room_is: Any,
) -> Heard:
    """The loudspeaker says 16 kHz samples from SETTLED on, somebody says others from `nearby_at` on."""
    raw: list[MicrophoneFrame] = []
    clean: list[MicrophoneFrame] = []
    canceller = EchoCanceller()
    until = SETTLED + len(said) / MICROPHONE_RATE + longer

    async def listen(room: EchoingRoom) -> None:
        async with closing(EchoCancellingMicrophone(_Tapped(room, raw), canceller).frames()) as frames:
            async for frame in frames:
                clean.append(frame)
                if frame.ended_at >= until:
                    return

    async def scenario() -> None:
        room = EchoingRoom(folder / "said.wav", canceller.say, **room_is)
        await room.speaker.open()
        listening = asyncio.create_task(listen(room))
        loop = asyncio.get_running_loop()
        if nearby is not None:
            loop.call_later(nearby_at, room.put, nearby)
        await asyncio.sleep(SETTLED)
        playing = room.speaker.play(frames_of(said, rate=MICROPHONE_RATE), lambda _: None)
        await listening
        assert len(said) == 0 or playing.done()
        await room.speaker.close()

    run(scenario())
    return Heard(raw, clean, canceller)
