"""The real microphone: PortAudio's callback copies into a ring, the event loop cuts frames from it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from typing import Any

import numpy as np

from tutor.audio.devices import Device, failure, find, portaudio
from tutor.audio.frames import FRAME_SAMPLES, MICROPHONE_RATE, MicrophoneFrame, SampleRate, Samples, Seconds
from tutor.audio.resample import Resampler
from tutor.audio.ring import Ring
from tutor.audio.stream import close_stream, latency, open_stream
from tutor.errors import DeviceFailed

BUFFER: Seconds = 2.0
DEAD_AFTER: Seconds = 2.0
"""A device that gives no sound for so long is taken for dead."""


class PortAudioMicrophone:
    def __init__(self, key: str) -> None:
        """`key` is a Device.key, or empty for the system's default."""
        self._key = key

    async def frames(self) -> AsyncIterator[MicrophoneFrame]:
        device = find(self._key, "input")
        capture = _Capture(asyncio.get_running_loop())
        stream = await _open(device, capture)
        try:
            async for frame in _cut(capture, int(stream.samplerate), device.name):
                yield frame
        finally:
            capture.closed = True
            await close_stream(stream)


class _Capture:
    """What the callback and the event loop share."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self.arrived = asyncio.Event()
        self.ring = Ring(int(BUFFER * 48_000))
        self.latest: tuple[int, Seconds] = (0, 0.0)
        """Samples written, and when the last of them entered the microphone."""
        self.delay: Seconds = 0.0
        """The stream's own input latency."""
        self.ended = False
        self.closed = False

    def callback(self, data: Any, count: int, times: Any, _status: Any) -> None:
        now = time.monotonic()
        self.ring.write(data[:, 0])
        first_sample_ago = latency(times.currentTime - times.inputBufferAdcTime, self.delay)
        self.latest = (self.ring.written, now - max(0.0, first_sample_ago - count / self.rate))
        if not self.closed:
            self.loop.call_soon_threadsafe(self.arrived.set)

    def finished(self) -> None:
        self.ended = True
        if not self.closed:
            self.loop.call_soon_threadsafe(self.arrived.set)

    rate: SampleRate = MICROPHONE_RATE


async def _open(device: Device, capture: _Capture) -> Any:
    """At 16 kHz where the host converts, else at the device's own rate."""
    sounddevice = portaudio()

    def make(rate: SampleRate) -> Any:
        capture.rate = rate
        stream = sounddevice.InputStream(
            device=device.index,
            samplerate=rate,
            channels=1,
            dtype="float32",
            latency="low",
            callback=capture.callback,
            finished_callback=capture.finished,
        )
        capture.delay = stream.latency
        return stream

    try:
        return await open_stream(lambda: make(MICROPHONE_RATE), "microphone")
    except sounddevice.PortAudioError as refused:
        if device.default_rate == MICROPHONE_RATE:
            raise failure(refused, "input", device.name) from refused
    try:
        return await open_stream(lambda: make(device.default_rate), "microphone")
    except sounddevice.PortAudioError as error:
        raise failure(error, "input", device.name) from error


async def _cut(capture: _Capture, rate: SampleRate, name: str) -> AsyncIterator[MicrophoneFrame]:
    """Frames of FRAME_SAMPLES at 16 kHz, each placed by counting samples."""
    resampler = Resampler(rate, MICROPHONE_RATE)
    waiting: Samples = np.zeros(0, dtype=np.float32)
    position = 0
    block = np.zeros(capture.ring.capacity, dtype=np.float32)
    while True:
        try:
            async with asyncio.timeout(DEAD_AFTER):
                await capture.arrived.wait()
        except TimeoutError as error:
            raise DeviceFailed(
                f"The microphone “{name}” gives no more sound.", "Check its plug or choose another one."
            ) from error
        capture.arrived.clear()
        written, at = capture.latest
        lost = capture.ring.skip_lost() * MICROPHONE_RATE // rate
        count = capture.ring.read_into(block)
        waiting = np.concatenate([waiting, resampler.process(block[:count].copy())])
        unread = (capture.ring.written - written) / rate
        while len(waiting) >= FRAME_SAMPLES:
            frame, waiting = waiting[:FRAME_SAMPLES], waiting[FRAME_SAMPLES:]
            position += lost
            ended_at = at + unread - len(waiting) / MICROPHONE_RATE
            yield MicrophoneFrame(np.clip(frame, -1.0, 1.0), position, ended_at, lost)
            position += FRAME_SAMPLES
            lost = 0
        if capture.ended:
            raise DeviceFailed(
                f"The microphone “{name}” was closed by the system.", "Check its plug or choose another one."
            )
