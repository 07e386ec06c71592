"""The real loudspeaker: PortAudio's callback pulls from the playback, and silence when there is none.

open() ──► _Output ──lost──► told, left behind ──► _Output ──► the same playback goes on
│ GIVE_UP or ATTEMPTS
└──► every pending play() fails; the next open() tries again
"""

from __future__ import annotations

import asyncio
import logging
import time
from functools import partial
from typing import Any

from tutor.audio.contract import DeviceNews, Tee, Trouble
from tutor.audio.devices import failure, find, not_connected, portaudio
from tutor.audio.finding import found, look_again
from tutor.audio.frames import SampleRate, Seconds
from tutor.audio.playback import Playback
from tutor.audio.playing import PlaybackSpeaker
from tutor.audio.sound_server import Place
from tutor.audio.stream import close_stream, latency, leave_stream, open_stream, unuse, use
from tutor.audio.watching import UNWATCHED, PlaceWatch, Verdict, Watching
from tutor.errors import AudioError, DeviceFailed, DeviceMissing
from tutor.text import Text

BLOCK: Seconds = 0.004
"""What the device asks for at a time. Left to itself PortAudio may ask for 2 ms: twice the work."""
TOLD_EVERY = 3
"""After so many blocks the event loop learns what was taken: about when it sounds."""
WATCH: Seconds = 0.1
DEAD_AFTER: Seconds = 0.8
"""A device that takes no sound for so long is taken for dead: the learner reads of it within a second."""
ATTEMPTS = 5
"""How often a device that fails is opened again."""
FIRST_WAIT: Seconds = 0.25
"""Before the second attempt; doubled every time."""
STEADY: Seconds = 10.0
"""A device that has played for so long is no longer one that fails."""
LOOK_EVERY: Seconds = 0.5
"""How often a device that is not connected is looked for."""
GIVE_UP: Seconds = 10.0
"""A phrase waits no longer for its loudspeaker."""

_log = logging.getLogger(__name__)


class PortAudioSpeaker(PlaybackSpeaker):
    def __init__(self, key: str, tee: Tee | None = None, watching: Watching = UNWATCHED) -> None:
        """`key` is a Device.key, or empty for the system's default."""
        super().__init__()
        self.key = key
        self._tee = tee
        self._watching = watching
        self._output: _Output | None = None
        self._keeping: asyncio.Task[None] | None = None
        self._troubled = False

    async def open(self) -> None:
        if self._playback is not None:
            return
        output = await self._open_output(None)
        self._playback = output.start(Playback(output.rate, self._tee))
        self._keeping = asyncio.get_running_loop().create_task(self._keep_open(output), name="loudspeaker")
        self._tell("")

    async def close(self) -> None:
        self.stop()
        keeping, self._keeping, self._playback = self._keeping, None, None
        if keeping is not None:
            keeping.cancel()
            await asyncio.gather(keeping, return_exceptions=True)
        output, self._output = self._output, None
        if output is not None:
            await close_stream(output.let_go())

    async def _open_output(self, rate: SampleRate | None) -> _Output:
        """At `rate`, or at the device's own. Raises DeviceMissing, DeviceFailed."""
        device = await found(self.key, "output", self._watching.lister)
        output = _Output(device.name, rate or device.default_rate, portaudio())
        try:
            output.stream = await open_stream(partial(output.make, self.key), "output")
        except portaudio().PortAudioError as error:
            raise failure(error, "output", device.name, device.host_api) from error
        output.watch = PlaceWatch("output", bool(self.key), self._watching, output.moved)
        use(output, output.give_back)
        self._output = output
        return output

    # When it is lost --------------------------------------------------------------------------------

    async def _keep_open(self, output: _Output) -> None:
        tries = 0
        while True:
            reason = await output.until_lost()
            _log.warning("%s", reason.message)
            if time.monotonic() - output.opened_at >= STEADY:
                tries = 0
            self._output = None
            leave_stream(output.let_go())
            if output.next_rate is None:
                self._tell(reason.message, Text("It is opened again as soon as that is possible."))
            try:
                async with asyncio.timeout(GIVE_UP):
                    tries, output = await self._open_again(tries, reason, output.next_rate)
            except TimeoutError:
                self._give_up(reason)
                return
            except AudioError as error:
                self._give_up(error)
                return
            playback = self._playback
            assert playback is not None
            playback.carry_on(output.rate)
            output.start(playback)
            self._tell("")

    async def _open_again(
        self, tries: int, reason: AudioError, rate: SampleRate | None
    ) -> tuple[int, _Output]:
        """As soon as the device is back; after how many tries. Raises AudioError after the last of them."""
        while tries < ATTEMPTS:
            if tries:
                await asyncio.sleep(FIRST_WAIT * 2 ** (tries - 1))
            tries += 1
            try:
                return tries, await self._open_when_there(rate)
            except DeviceFailed as error:
                reason = error
        raise reason

    async def _open_when_there(self, rate: SampleRate | None) -> _Output:
        while True:
            try:
                return await self._open_output(rate or await self._own_rate())
            except DeviceMissing:
                await asyncio.sleep(LOOK_EVERY)

    async def _own_rate(self) -> SampleRate | None:
        """What the device runs at by now, which PortAudio may not know. Raises DeviceMissing."""
        lister = self._watching.lister
        if await look_again() or lister is None:
            return None
        listing = await lister.look()
        key = self.key or listing.default("output")
        for device in listing.outputs:
            if device.key == key:
                return device.default_rate
        raise not_connected(key.partition("|")[2], "output")

    def _give_up(self, error: AudioError) -> None:
        playback, self._playback, self._keeping = self._playback, None, None
        self._tell(error.message, error.remedy)
        if playback is not None:
            playback.fail(error)

    def _tell(self, message: str, remedy: str = "") -> None:
        if message or self._troubled:
            self._troubled = bool(message)
            self._watching.tell(DeviceNews("output", Trouble.REOPENING, message, remedy))


class _Output:
    """One stream: what its callback and the event loop share."""

    def __init__(self, name: str, rate: SampleRate, sounddevice: Any) -> None:
        self.rate = rate
        self.next_rate: SampleRate | None = None
        """Set when the stream only moves to a device of another rate."""
        self.stream: Any = None
        self.watch: PlaceWatch | None = None
        self._name = name
        self._sounddevice = sounddevice
        self._loop = asyncio.get_running_loop()
        self._playback: Playback | None = None
        self._delay: Seconds = 0.0
        self._pulled_at: Seconds = 0.0
        self._pulls = 0
        self._lost = asyncio.Event()
        self._reason: AudioError | None = None
        self._fault: BaseException | None = None
        self.opened_at = time.monotonic()

    def make(self, key: str) -> Any:
        stream = self._sounddevice.OutputStream(
            device=find(key, "output").index,
            samplerate=self.rate,
            blocksize=round(self.rate * BLOCK),
            channels=1,
            dtype="float32",
            latency="low",
            callback=self.callback,
            finished_callback=self.finished,
        )
        self._delay = stream.latency
        self._pulled_at = time.monotonic()
        return stream

    def start(self, playback: Playback) -> Playback:
        """From here on the device plays it."""
        self._playback = playback
        return playback

    def let_go(self) -> Any:
        """The stream, to be closed; should it wake up once more it is silent."""
        self._playback = None
        if self.watch is not None:
            self.watch.close()
        unuse(self)
        return self.stream

    def callback(self, out: Any, count: int, times: Any, _status: Any) -> None:
        try:
            self._pulled_at = now = time.monotonic()
            playback = self._playback
            if playback is None:
                out.fill(0.0)
                return
            playback.latency = latency(times.outputBufferDacTime - times.currentTime, self._delay)
            playback.pull(out[:, 0], now + playback.latency)
            self._pulls += 1
            if self._pulls % TOLD_EVERY == 0:
                self._loop.call_soon_threadsafe(playback.advance)
        except BaseException as error:
            self._fault = error  # told by the event loop: here nobody would see it
            raise self._sounddevice.CallbackAbort from error

    def finished(self) -> None:
        """PortAudio's: the stream has ended, whoever ended it."""
        if self._playback is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._end)

    # On the event loop ----------------------------------------------------------------------------

    async def until_lost(self) -> AudioError:
        """Returns why the device must be opened again. PortAudio tells nothing when it is gone."""
        while True:
            try:
                async with asyncio.timeout(WATCH):
                    await self._lost.wait()
            except TimeoutError:
                if time.monotonic() - self._pulled_at < DEAD_AFTER:
                    continue
                self._lose(Text("The loudspeaker “{name}” takes no more sound.", name=self._name))
            assert self._reason is not None
            return self._reason

    def _lose(self, message: str) -> None:
        self._reason = DeviceFailed(message, "Check its plug or choose another one.")
        self._lost.set()

    def give_back(self) -> None:
        self._lose(Text("The loudspeaker “{name}” is opened anew.", name=self._name))

    def moved(self, verdict: Verdict, place: Place) -> None:
        if verdict == "lost":
            self._lose(
                Text(
                    "The loudspeaker “{name}” was unplugged, or the system uses another one.", name=self._name
                )
            )
        elif place.rate != self.rate:
            self.next_rate = place.rate
            self._lose(
                Text(
                    "The loudspeaker is “{title}” from here on, at {rate} Hz.",
                    title=place.title,
                    rate=place.rate,
                )
            )

    def _end(self) -> None:
        if self._fault is not None:
            _log.error("the loudspeaker's callback failed", exc_info=self._fault)
            self._lose(
                Text(
                    "Something went wrong at the loudspeaker “{name}” ({fault}).",
                    name=self._name,
                    fault=self._fault,
                )
            )
        elif self._reason is None:
            self._lose(Text("The loudspeaker “{name}” was closed by the system.", name=self._name))
