"""Segments in order and without gaps, for any loudspeaker that asks for the next block.

    play() ──► segments ──feeder──► Ring ──pull()──► the device's own thread
                                      │
          started, reports, tee ◄── blocks: (position, count, moment it sounds)

The device thread only pulls; everything else happens on the event loop. Positions are counted in samples
since the last stop(), so what was heard of a segment is arithmetic, not a guess.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from tutor.audio.backlog import Backlog, backlog
from tutor.audio.closing import closing
from tutor.audio.contract import PlaybackReport, Tee
from tutor.audio.frames import AudioFrame, SampleRate, Samples, Seconds
from tutor.audio.resample import Resampler, resampled
from tutor.audio.ring import Ring

BUFFER: Seconds = 0.5
"""Sound kept ready for the device thread: more than any pause of the event loop seen on two busy cores."""
FADE: Seconds = 0.005
"""A pause cuts into a wave: this softens the click."""


class Block(NamedTuple):
    """What one pull of the device thread took."""

    ring: Ring
    position: int
    """Samples taken before this block."""
    taken: int
    wanted: int
    """Samples of sound that there was room for; none while it is paused."""
    sounds_at: Seconds
    copy: Samples | None
    """For the tee: all that the device got, silence too."""


@dataclass(slots=True, eq=False)
class _Segment:
    frames: AsyncIterator[AudioFrame]
    started: Callable[[Seconds], None]
    done: asyncio.Future[PlaybackReport]
    start: int | None = None
    """Position of its first sample; None until the feeder reaches it."""
    end: int | None = None
    """Position after its last sample; None until all of it is in the ring."""
    written: int = 0
    told: bool = False
    ending: bool = False
    """All of it was taken; it ends when the last sample has sounded."""
    dry: bool = False
    gaps: int = 0
    error: BaseException | None = None
    timers: list[asyncio.TimerHandle] = field(default_factory=list)

    def move(self, taken: int, scale: float, left: int) -> None:
        """Count from `taken` on, in samples of another rate, of which `left` are in the ring."""
        if self.start is not None:
            self.start = min(round((self.start - taken) * scale), left)
        if self.end is not None:
            self.end = min(round((self.end - taken) * scale), left)
        self.written = round(self.written * scale)


class Playback:
    """The part of a loudspeaker that does not depend on the device."""

    def __init__(self, sample_rate: SampleRate, tee: Tee | None = None) -> None:
        """MUST be made and used on a running event loop, save for pull()."""
        self._rate = sample_rate
        self._tee = tee
        self._loop = asyncio.get_running_loop()
        self._ring = Ring(int(sample_rate * BUFFER))
        self.latency: Seconds | None = None
        """From the device's taking a sound to its being heard; the device's thread alone sets it."""
        self._era = object()
        """Another one after every stop()."""
        self._blocks: deque[Block] = deque(maxlen=256)
        self._latest: Block | None = None
        """The last one that took any sound."""
        self._queue: deque[_Segment] = deque()
        self._unfinished: list[_Segment] = []
        self._feeder: asyncio.Task[None] | None = None
        self._room = asyncio.Event()
        self._paused = False
        self._was_paused = self._sounded = False
        """How it was with the last pull; the device's thread alone sets them."""
        self._fade = _fade(sample_rate)

    @property
    def sample_rate(self) -> SampleRate:
        return self._rate

    @property
    def backlog(self) -> Backlog:
        """Sound that the device has not taken yet. MAY be asked from any thread."""
        return backlog(self._ring, self._rate)

    # The device's thread ------------------------------------------------------------------------

    def pull(self, out: Samples, sounds_at: Seconds) -> int:
        """Fill a mono block with the next sound, the rest with silence; how many samples were sound.

        The only method for the device's thread; it MUST be followed by advance() on the event loop.
        """
        ring = self._ring
        position = ring.consumed
        was_paused, paused = self._was_paused, self._paused
        fade = self._fade[: len(out)] if was_paused != paused else self._fade[:0]
        wanted = len(out) if not paused else len(fade) if self._sounded else 0
        count = ring.read_into(out[:wanted])
        out[count:] = 0.0
        out[: len(fade)] *= fade[::-1] if paused else fade
        self._was_paused, self._sounded = paused, count > 0
        copy = None if self._tee is None else out.copy()
        self._blocks.append(Block(ring, position, count, wanted, sounds_at, copy))
        return count

    # The event loop -----------------------------------------------------------------------------

    def play(
        self, frames: AsyncIterator[AudioFrame], started: Callable[[Seconds], None]
    ) -> asyncio.Future[PlaybackReport]:
        segment = _Segment(frames, started, self._loop.create_future())
        self._queue.append(segment)
        self._unfinished.append(segment)
        if self._feeder is None:
            self._feeder = self._loop.create_task(self._feed(), name="playback feeder")
        return segment.done

    def advance(self) -> None:
        """Take in what the device has pulled: tell who started and who ended, and make room."""
        heard: list[Samples] = []
        sounds_at: Seconds = 0.0
        while self._blocks:
            block = self._blocks.popleft()
            if block.copy is not None:
                sounds_at = sounds_at if heard else block.sounds_at
                heard.append(block.copy)
            if block.ring is not self._ring:
                continue  # taken while stop() swapped the ring
            if block.taken:
                self._latest = block
            for segment in list(self._unfinished):
                self._follow(segment, block)
        if self._tee is not None and heard:
            self._tee(np.concatenate(heard), self._rate, sounds_at)
        self._room.set()

    def stop(self) -> None:
        """Swap the ring: the next pull is silent, and a late writer writes into the void."""
        self.advance()
        heard = self._heard_position()
        self._ring = Ring(self._ring.capacity)
        self._era = object()
        self._paused = False
        self._latest = None
        self._queue.clear()
        if self._feeder is not None:
            self._feeder.cancel()
            self._feeder = None
        for segment in self._unfinished:
            for timer in segment.timers:
                timer.cancel()
            if not segment.done.done():
                segment.done.set_result(self._report(segment, heard, interrupted=True))
        self._unfinished.clear()

    def pause(self) -> None:
        """From the next pull on silence, after a short fade; nothing is lost and nothing ends."""
        self._paused = True

    def resume(self) -> None:
        """Go on with the sample after the last one that was taken."""
        self._paused = False

    def fail(self, error: BaseException) -> None:
        """The device is gone: every pending play() ends with `error`."""
        pending = [segment.done for segment in self._unfinished]
        for done in pending:
            if not done.done():
                done.set_exception(error)
        self.stop()

    def carry_on(self, sample_rate: SampleRate) -> None:
        """Another device takes over, at a rate of its own, with the first sample that the last did not take.

        MUST NOT be called while a device still pulls.
        """
        self.advance()
        old, before = self._ring, self._rate
        if sample_rate == before:
            return
        taken, scale = old.consumed, sample_rate / before
        left = np.zeros(old.available, dtype=np.float32)
        old.read_into(left)
        left = resampled(left, before, sample_rate)
        self._ring = Ring(max(int(sample_rate * BUFFER), len(left)))
        self._ring.write(left)
        self._rate, self._fade, self._latest = sample_rate, _fade(sample_rate), None
        for segment in self._unfinished:
            segment.move(taken, scale, len(left))
        self._room.set()

    @property
    def idle(self) -> bool:
        return not self._unfinished

    def _follow(self, segment: _Segment, block: Block) -> None:
        after = block.position + block.taken
        if segment.start is not None and segment.written and not segment.told and segment.start < after:
            segment.told = True
            self._at(segment, self._moment(block, segment.start), segment.started)
        dry = segment.told and segment.end is None and block.taken < block.wanted
        segment.gaps += dry and not segment.dry
        if block.wanted:
            segment.dry = dry
        if segment.end is not None and after >= segment.end and not segment.ending:
            segment.ending = True
            self._at(segment, self._moment(block, segment.end), lambda at: self._finish(segment, at))

    def _at(self, segment: _Segment, moment: Seconds, call: Callable[[Seconds], None]) -> None:
        """Call when the sound leaves the loudspeaker, not when the device took it."""
        segment.timers.append(self._loop.call_at(max(moment, self._loop.time()), call, moment))

    def _finish(self, segment: _Segment, at: Seconds) -> None:
        self._unfinished.remove(segment)
        if segment.done.done():
            return
        if segment.error is not None:
            segment.done.set_exception(segment.error)
            return
        seconds = segment.written / self._rate
        segment.done.set_result(PlaybackReport(seconds, seconds, False, at, segment.gaps))

    def _report(self, segment: _Segment, heard: float, *, interrupted: bool) -> PlaybackReport:
        duration = segment.written / self._rate
        played = 0.0 if segment.start is None else (heard - segment.start) / self._rate
        return PlaybackReport(
            duration, min(max(played, 0.0), duration), interrupted, self._loop.time(), segment.gaps
        )

    def _moment(self, block: Block, position: int) -> Seconds:
        return block.sounds_at + max(0, position - block.position) / self._rate

    def _heard_position(self) -> float:
        """Samples that have left the loudspeaker by now: taken by the device, less its latency."""
        if self._latest is None:
            return 0.0
        since = (self._loop.time() - self._latest.sounds_at) * self._rate
        return self._latest.position + min(float(self._latest.taken), since)

    async def _feed(self) -> None:
        era = self._era
        while self._queue and era is self._era:
            segment = self._queue.popleft()
            segment.start = self._ring.written
            await self._feed_segment(segment, era)
            # From here on the next pull, even an empty one, finds that the end was reached.
            if era is self._era:
                segment.end = self._ring.written
        if era is self._era:
            self._feeder = None

    async def _feed_segment(self, segment: _Segment, era: object) -> None:
        resampler: Resampler | None = None
        try:
            async with closing(segment.frames) as frames:
                async for frame in frames:
                    if resampler is not None and resampler.to_rate != self._rate:
                        await self._write(segment, era, resampler.finish(), resampler.to_rate)
                        resampler = None
                    if resampler is None:
                        resampler = Resampler(frame.sample_rate, self._rate)
                    await self._write(segment, era, resampler.process(frame.samples), resampler.to_rate)
        # Whatever the synthesis raised belongs to the one who awaits this segment.
        except Exception as error:  # noqa: BLE001
            segment.error = error
        if resampler is not None:
            await self._write(segment, era, resampler.finish(), resampler.to_rate)

    async def _write(self, segment: _Segment, era: object, samples: Samples, rate: SampleRate) -> None:
        while len(samples) and era is self._era:
            if rate != self._rate:
                samples, rate = resampled(samples, rate, self._rate), self._rate
            count = min(self._ring.free, len(samples))
            if count == 0:
                self._room.clear()
                await self._room.wait()
                continue
            self._ring.write(samples[:count])
            segment.written += count
            samples = samples[count:]


def _fade(sample_rate: SampleRate) -> Samples:
    return np.linspace(0.0, 1.0, int(sample_rate * FADE), dtype=np.float32)
