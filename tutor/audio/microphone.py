"""The real microphone: PortAudio's callback copies into a ring, the event loop cuts frames from it.

callback   ▏▏▏▏▏▏▏▏▏▏▏▏  every block
event loop    ▏   ▏   ▏  when a frame is whole: it has nothing to do before
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator
from functools import partial
from typing import Any

from tutor.audio.backlog import Backlog, backlog
from tutor.audio.contract import DeviceNews, Trouble
from tutor.audio.cutting import FrameCutter
from tutor.audio.devices import Device, failure, find, portaudio
from tutor.audio.finding import found
from tutor.audio.frames import MICROPHONE_RATE, MicrophoneFrame, SampleRate, Seconds
from tutor.audio.ring import Ring
from tutor.audio.sound_server import Place
from tutor.audio.stream import close_stream, latency, leave_stream, open_stream, unuse, use
from tutor.audio.watching import UNWATCHED, PlaceWatch, Verdict, Watching
from tutor.errors import AudioError, DeviceBlocked, DeviceFailed
from tutor.text import Text

BUFFER: Seconds = 2.0
BLOCK: Seconds = 0.016
"""Half a frame, which so is whole at a block's end. Left to itself PortAudio may call every 2 ms, and that
costs more than all that is done with the sound; half as long blocks bring it 4 ms earlier on average and cost
1.5 % of a core while one only listens."""
SHORT_BLOCK: Seconds = 0.008
"""At another rate than ours: what is resampled comes later, and a frame becomes whole in midst of a block."""
DEAD_AFTER: Seconds = 0.9
"""A device that gives no sound for so long is taken for dead: the learner reads of it within a second."""

_log = logging.getLogger(__name__)


class PortAudioMicrophone:
    def __init__(self, key: str, watching: Watching = UNWATCHED) -> None:
        """`key` is a Device.key, or empty for the system's default."""
        self.key = key
        self.place: Place | None = None
        """Where the sound server had the stream, as far as is known; kept when the device is lost."""
        self._watching = watching
        self._refused = False
        self._capture: _Capture | None = None

    @property
    def backlog(self) -> Backlog | None:
        """None until it was opened. MAY be asked from any thread."""
        return backlog(self._capture.ring, self._capture.rate) if self._capture is not None else None

    async def frames(self) -> AsyncIterator[MicrophoneFrame]:
        device = await found(self.key, "input", self._watching.lister)
        capture = _Capture(asyncio.get_running_loop(), device.name, portaudio().CallbackAbort)
        self._capture = capture
        try:
            stream = await _open(self.key, device, capture)
        except DeviceBlocked as error:
            self._refused = True
            self._watching.tell(DeviceNews("input", Trouble.BLOCKED, error.message, error.remedy))
            raise
        if self._refused:
            self._refused = False
            self._watching.tell(DeviceNews("input", Trouble.BLOCKED))
        use(capture, capture.give_back)
        watch = PlaceWatch("input", bool(self.key), self._watching, capture.moved)
        cutter = FrameCutter(device.name, int(stream.samplerate), self._watching.tell)
        failed = False
        capture.look()
        try:
            while True:
                await capture.wait()
                for frame in cutter.cut(capture.ring, *capture.latest):
                    yield frame
                capture.due = capture.ring.consumed + cutter.missing
                if capture.error is not None:
                    raise capture.error
        except AudioError:
            failed = True
            raise
        finally:
            capture.closed = True
            self.place = watch.place or self.place
            watch.close()
            cutter.close()
            unuse(capture)
            if failed:
                leave_stream(stream)
            else:
                await close_stream(stream)


class _Capture:
    """What the callback and the event loop share."""

    def __init__(self, loop: asyncio.AbstractEventLoop, name: str, abort: type[Exception]) -> None:
        """`abort` is what a callback raises to end its stream."""
        self.loop = loop
        self.name = name
        self.abort = abort
        self.arrived = asyncio.Event()
        self.ring = Ring(int(BUFFER * 48_000))
        self.rate: SampleRate = MICROPHONE_RATE
        self.latest: tuple[int, Seconds, Seconds] = (0, 0.0, time.monotonic())
        """Samples written, when the last of them entered the microphone, and when the callback came."""
        self.due = 1
        """The event loop is woken from so many written samples on: with them its next frame is whole."""
        self.delay: Seconds = 0.0
        """The stream's own input latency."""
        self.error: AudioError | None = None
        """Why there will be no more sound."""
        self.fault: BaseException | None = None
        self.closed = False

    def callback(self, data: Any, count: int, times: Any, _status: Any) -> None:
        try:
            now = time.monotonic()
            self.ring.write(data[:, 0])
            first_sample_ago = latency(times.currentTime - times.inputBufferAdcTime, self.delay)
            at = now - max(0.0, first_sample_ago - count / self.rate)
            self.latest = (self.ring.written, at, now)
            if self.ring.written >= self.due:
                self.wake()
        except BaseException as error:
            self.fault = error  # told by the event loop: here nobody would see it
            raise self.abort from error

    def wake(self) -> None:
        if not self.closed:
            self.loop.call_soon_threadsafe(self.arrived.set)

    def finished(self) -> None:
        """PortAudio's: the stream has ended, whoever ended it."""
        if not self.closed:
            self.loop.call_soon_threadsafe(self._end)

    # On the event loop ----------------------------------------------------------------------------

    async def wait(self) -> None:
        """Until a frame is whole, or a reason is there why none will be."""
        if self.ring.written < self.due:
            await self.arrived.wait()
        self.arrived.clear()

    def look(self) -> None:
        """Now and whenever it could have died: whether the device still gives sound."""
        # Sound may have come that makes no frame; and an event loop that was held up is late itself.
        left = self.latest[2] + DEAD_AFTER - time.monotonic()
        if self.closed:
            return
        if left > 0.0:
            self.loop.call_later(left, self.look)
        else:
            self.lose(Text("The microphone “{name}” gives no more sound.", name=self.name))

    def lose(self, message: str) -> None:
        self.error = DeviceFailed(message, "Check its plug or choose another one.")
        self.arrived.set()

    def give_back(self) -> None:
        self.lose(Text("The microphone “{name}” is opened anew.", name=self.name))

    def moved(self, verdict: Verdict, _place: Place) -> None:
        if verdict == "lost":
            self.lose(
                Text("The microphone “{name}” was unplugged, or the system uses another one.", name=self.name)
            )

    def _end(self) -> None:
        if self.fault is not None:
            _log.error("the microphone's callback failed", exc_info=self.fault)
            fault = Text(
                "Something went wrong at the microphone “{name}” ({fault}).", name=self.name, fault=self.fault
            )
            self.error = DeviceFailed(fault, "It is opened again; if that does not help, choose another one.")
        elif self.error is None:
            self.lose(Text("The microphone “{name}” was closed by the system.", name=self.name))
        self.arrived.set()


async def _open(key: str, device: Device, capture: _Capture) -> Any:
    """At 16 kHz where the host converts, else at the device's own rate."""
    sounddevice = portaudio()

    def make(rate: SampleRate) -> Any:
        capture.rate = rate
        stream = sounddevice.InputStream(
            device=find(key, "input").index,
            samplerate=rate,
            blocksize=round(rate * (BLOCK if rate == MICROPHONE_RATE else SHORT_BLOCK)),
            channels=1,
            dtype="float32",
            latency="low",
            callback=capture.callback,
            finished_callback=capture.finished,
        )
        capture.delay = stream.latency
        return stream

    refused: Exception | None = None
    for rate in dict.fromkeys((MICROPHONE_RATE, device.default_rate)):
        try:
            return await open_stream(partial(make, rate), "input")
        except sounddevice.PortAudioError as error:
            refused = error
    assert refused is not None
    raise failure(refused, "input", device.name, device.host_api) from refused
