"""The microphone without the loudspeaker's sound: WebRTC's echo canceller between the two.

    loudspeaker ──say()──► Reference ──┐ 10 ms, in step
                                       ▼
    microphone ──hear()──► 10 ms ──► WebRTC ──► 512 samples again, 16 ms late
                                └─► what was heard, where nothing of the loudspeaker can be in it

What it is worth in figures stands in docs/decisions.md.
"""

from __future__ import annotations

import logging
import math
from collections.abc import AsyncIterator
from functools import partial

import numpy as np

from tutor.audio.closing import closing
from tutor.audio.contract import Microphone
from tutor.audio.frames import (
    FRAME_SAMPLES,
    MICROPHONE_RATE,
    MicrophoneFrame,
    SampleRate,
    Samples,
    Seconds,
    from_int16,
    to_int16,
)
from tutor.audio.headphones import Headphones
from tutor.audio.reference import Reference
from tutor.errors import EngineMissing
from tutor.installation import mending

CHUNK = MICROPHONE_RATE // 100
"""WebRTC works on 10 ms."""
KEPT = CHUNK - math.gcd(CHUNK, FRAME_SAMPLES)
"""Samples that may wait for the rest of their chunk."""
LATE = 128
"""Samples that WebRTC keeps (measured)."""
DELAY: Seconds = (KEPT + LATE) / MICROPHONE_RATE
"""How much later sound comes out than it went in."""
WARM_UP: Seconds = 3.0
"""After so much sound from the loudspeaker the canceller knows how it comes back."""
LONGEST_DELAY: Seconds = 0.5


class EchoCanceller:
    """One for a microphone and a loudspeaker, on one event loop: about 0.3 ms of work a frame."""

    def __init__(self) -> None:
        """Loads the library: 0.2 s when it is the first time. Raises EngineMissing."""
        # Its native threads would log through Python's; what matters of it comes as an exception.
        logging.getLogger("livekit").setLevel(logging.CRITICAL)
        try:
            from livekit.rtc import AudioFrame, AudioProcessingModule

            # The echo canceller brings its high-pass filter. Noise suppression and automatic gain stay off:
            # they take away what Whisper and Silero were trained to hear.
            self._make = partial(AudioProcessingModule, echo_cancellation=True)
            self._make()
        except ImportError as error:
            raise EngineMissing("The echo canceller is not installed.", mending()) from error
        self._played = AudioFrame.create(MICROPHONE_RATE, 1, CHUNK)
        self._heard = AudioFrame.create(MICROPHONE_RATE, 1, CHUNK)
        self._played_samples = np.frombuffer(self._played.data, dtype=np.int16)
        self._heard_samples = np.frombuffer(self._heard.data, dtype=np.int16)
        self._reference = Reference()
        self._place = 0
        self._delay: Seconds | None = None
        self._delay_told: int | None = None
        self.restart()

    @property
    def warm(self) -> bool:
        """Whether it has heard enough of the loudspeaker, since either was opened, to be trusted with it."""
        return self._reference.sounded >= WARM_UP * MICROPHONE_RATE

    def restart(self) -> None:
        """The microphone is opened anew: what waited of the old stream is dropped, what was learned too."""
        self._make_anew()
        self._reference.sounded = 0
        self._headphones = Headphones()
        self._before: Samples = np.zeros(LATE, dtype=np.float32)
        self._waiting: Samples = np.zeros(0, dtype=np.float32)
        self._ready: Samples = np.zeros(KEPT, dtype=np.float32)

    def say(self, samples: Samples, sample_rate: SampleRate, sounds_at: Seconds) -> None:
        """What the loudspeaker plays, block by block, silence too: a tee for Playback."""
        self._reference.say(samples, sample_rate, sounds_at)

    def hear(self, frame: MicrophoneFrame) -> MicrophoneFrame:
        """A frame for each frame, DELAY older: its `ended_at` is right for what is in it now."""
        if frame.lost:
            self._reference.take(frame.lost)
        samples = np.concatenate([self._waiting, frame.samples])
        whole = len(samples) // CHUNK * CHUNK
        self._waiting = samples[whole:]
        cleaned = self._clean(samples[:whole], frame.ended_at - len(samples) / MICROPHONE_RATE)
        ready = np.concatenate([self._ready, cleaned])
        self._ready = ready[FRAME_SAMPLES:]
        return MicrophoneFrame(ready[:FRAME_SAMPLES], frame.first_sample, frame.ended_at - DELAY, frame.lost)

    def _clean(self, samples: Samples, begun_at: Seconds) -> Samples:
        """Whole chunks."""
        ahead = self._reference.ahead_of(begun_at)
        reference = self._reference.take(len(samples))
        played, heard = to_int16(reference), to_int16(samples)
        if self._reference.places != self._place:
            # A filter for another place lets speech through for seconds; a new one begins by letting none.
            self._place = self._reference.places
            self._make_anew()
        for start in range(0, len(samples), CHUNK):
            chunk = slice(start, start + CHUNK)
            self._played_samples[:] = played[chunk]
            self._heard_samples[:] = heard[chunk]
            self._webrtc.process_reverse_stream(self._played)
            if (delay := self._expected_delay_ms(ahead)) != self._delay_told:
                self._webrtc.set_stream_delay_ms(delay)  # it keeps that until it is told another
                self._delay_told = delay
            self._webrtc.process_stream(self._heard)
            heard[chunk] = self._heard_samples
        cleaned, late = from_int16(heard), np.concatenate([self._before, samples])
        self._before = late[len(samples) :]
        as_heard = late[: len(samples)]
        self._headphones.take(reference, samples)
        return as_heard if self._headphones.worn else cleaned

    def _make_anew(self) -> None:
        self._webrtc = self._make()
        self._delay_told = None

    def _expected_delay_ms(self, ahead: Seconds) -> int:
        """Time stamps jitter and some devices lie: a hint, smoothed; WebRTC looks for the echo itself."""
        ahead = min(max(ahead, 0.0), LONGEST_DELAY)
        self._delay = ahead if self._delay is None else self._delay + (ahead - self._delay) / 64
        return round(self._delay * 1000)


class EchoCancellingMicrophone:
    """Any microphone, heard through the canceller."""

    def __init__(self, microphone: Microphone, canceller: EchoCanceller) -> None:
        self._microphone = microphone
        self._canceller = canceller

    async def frames(self) -> AsyncIterator[MicrophoneFrame]:
        self._canceller.restart()
        async with closing(self._microphone.frames()) as frames:
            async for frame in frames:
                yield self._canceller.hear(frame)
