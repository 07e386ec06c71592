"""What a microphone and a loudspeaker promise, real, file or fake."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from enum import Enum
from typing import Literal, Protocol, TypeAlias

from tutor.audio.frames import AudioFrame, MicrophoneFrame, SampleRate, Samples, Seconds

Tee: TypeAlias = Callable[[Samples, SampleRate, Seconds], None]
"""Told on the event loop what a loudspeaker plays: all of it in order, silence and pauses too, in pieces of
any length, as mono samples at a rate, and the moment on the event loop's clock when the first of them sounds.
"""

Direction = Literal["input", "output"]


class Trouble(Enum):
    """What a device that goes on working can have, one of each at a time."""

    BLOCKED = "blocked"
    """It gives exact zeros, or the system refuses it: no voice can come through."""
    REOPENING = "reopening"
    """It has stopped, and is opened again as soon as that is possible."""
    GAPS = "gaps"
    """Sound was lost on the way."""
    TOO_LOUD = "too loud"
    """The sound is clipped."""
    WRONG_RATE = "wrong rate"
    """It does not run at the rate that it promised."""


@dataclass(frozen=True, slots=True)
class DeviceNews:
    """A trouble that began, changed, or ended."""

    direction: Direction
    trouble: Trouble
    message: str = ""
    """What is wrong, in plain words; empty when it is over."""
    remedy: str = ""

    @property
    def over(self) -> bool:
        return not self.message


Tell: TypeAlias = Callable[[DeviceNews], None]
"""Told on the event loop."""


def no_news(news: DeviceNews) -> None:
    """For devices that nobody watches."""


class Microphone(Protocol):
    def frames(self) -> AsyncIterator[MicrophoneFrame]:
        """Open the device and yield its frames until the iterator is closed.

        Raises DeviceMissing or DeviceFailed. Closing the iterator MUST release the device.
        Frames arrive in real time; when the consumer is late the oldest are dropped and counted in `lost`.
        """
        ...


@dataclass(frozen=True, slots=True)
class PlaybackReport:
    """What became of one segment, told by the device that played it."""

    duration: Seconds
    """Sound handed over for this segment."""
    played: Seconds
    """Sound of it that left the loudspeaker."""
    interrupted: bool
    ended_at: Seconds
    """When the last sample sounded, on the event loop's clock."""
    gaps: int = 0
    """How often the device ran dry inside the segment."""


class Speaker(Protocol):
    @property
    def latency(self) -> Seconds | None:
        """From the device's taking a sound to its being heard, None where it doesn't tell."""
        ...

    async def open(self) -> None:
        """Open the device. Raises DeviceMissing or DeviceFailed. Calling it again does nothing."""
        ...

    def play(
        self, frames: AsyncIterator[AudioFrame], started: Callable[[Seconds], None]
    ) -> asyncio.Future[PlaybackReport]:
        """Play a segment after all segments given before it, without a gap between them.

        `started` is called once, in the event loop, when the first sample sounds, with that moment on the
        event loop's clock (output latency included). When `frames` raises, what it gave is played and the
        error comes out of the future.
        """
        ...

    def stop(self) -> None:
        """Fall silent within one block, from any state.

        Every pending play() is done when this returns, as interrupted, with what was heard of it. A pause is
        over too.
        """
        ...

    def pause(self) -> None:
        """Fall silent within one block and keep the place, in any state; pausing twice is pausing once.

        Nothing ends meanwhile, save what the device had already taken; pauses are no gaps.
        """
        ...

    def resume(self) -> None:
        """Go on where pause() stopped the sound; without a pause nothing happens."""
        ...

    async def close(self) -> None: ...
