"""The real loudspeaker: PortAudio's callback pulls from the playback, and silence when there is none."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from typing import Any

from tutor.audio.contract import PlaybackReport, Tee
from tutor.audio.devices import failure, find, portaudio
from tutor.audio.frames import AudioFrame, Seconds
from tutor.audio.playback import Playback
from tutor.audio.stream import close_stream, latency, open_stream
from tutor.errors import DeviceFailed, DeviceMissing

WATCH: Seconds = 0.5
DEAD_AFTER: Seconds = 2.0
"""A device that takes no sound for so long is taken for dead."""


class PortAudioSpeaker:
    def __init__(self, key: str, tee: Tee | None = None) -> None:
        """`key` is a Device.key, or empty for the system's default."""
        self._key = key
        self._tee = tee
        self._name = ""
        self._stream: Any = None
        self._playback: Playback | None = None
        self._watch: asyncio.Task[None] | None = None
        self._delay: Seconds = 0.0
        self._pulled_at: Seconds = 0.0

    async def open(self) -> None:
        if self._stream is not None:
            return
        sounddevice = portaudio()
        device = find(self._key, "output")
        self._name = device.name
        loop = asyncio.get_running_loop()
        playback = Playback(device.default_rate, self._tee)
        rate = device.default_rate

        def callback(out: Any, count: int, times: Any, _status: Any) -> None:
            now = time.monotonic()
            ahead = latency(times.outputBufferDacTime - times.currentTime, self._delay)
            playback.pull(out[:, 0], now + ahead)
            self._pulled_at = now
            loop.call_soon_threadsafe(playback.advance)

        def make() -> Any:
            stream = sounddevice.OutputStream(
                device=device.index,
                samplerate=rate,
                channels=1,
                dtype="float32",
                latency="low",
                callback=callback,
            )
            self._delay = stream.latency
            return stream

        try:
            self._stream = await open_stream(make, "loudspeaker")
        except sounddevice.PortAudioError as error:
            raise failure(error, "output", device.name) from error
        self._playback = playback
        self._pulled_at = loop.time()
        self._watch = loop.create_task(self._watch_device(playback), name="loudspeaker watch")

    def play(
        self, frames: AsyncIterator[AudioFrame], started: Callable[[Seconds], None]
    ) -> asyncio.Future[PlaybackReport]:
        if self._playback is None:
            raise DeviceMissing("The loudspeaker is not open.", "Choose a loudspeaker.")
        return self._playback.play(frames, started)

    def stop(self) -> None:
        if self._playback is not None:
            self._playback.stop()

    def pause(self) -> None:
        if self._playback is not None:
            self._playback.pause()

    def resume(self) -> None:
        if self._playback is not None:
            self._playback.resume()

    async def close(self) -> None:
        self.stop()
        if self._watch is not None:
            self._watch.cancel()
            self._watch = None
        stream, self._stream, self._playback = self._stream, None, None
        if stream is not None:
            await close_stream(stream)

    async def _watch_device(self, playback: Playback) -> None:
        """PortAudio tells nothing when a device is gone: it only stops asking for sound."""
        loop = asyncio.get_running_loop()
        while True:
            await asyncio.sleep(WATCH)
            if loop.time() - self._pulled_at < DEAD_AFTER:
                continue
            self._pulled_at = loop.time()
            playback.fail(
                DeviceFailed(
                    f"The loudspeaker “{self._name}” takes no more sound.",
                    "Check its plug or choose another one.",
                )
            )
            stream, self._stream, self._playback = self._stream, None, None
            await close_stream(stream)
            return
