"""Frames of one size and rate from what a device gives, in whatever pieces and at whatever rate.

ring ──► sound? ──► 16 kHz ──► FRAME_SAMPLES at a time, placed by counting samples
│           ▲
│           └── the device's true rate, should it have promised another
└── no numbers, exact zeros, clipping: told
"""

from __future__ import annotations

import logging
import math
from collections.abc import Iterator

import numpy as np

from tutor.audio.clock import ClockCheck
from tutor.audio.contract import DeviceNews, Tell, Trouble
from tutor.audio.frames import FRAME_SAMPLES, MICROPHONE_RATE, MicrophoneFrame, SampleRate, Samples, Seconds
from tutor.audio.resample import Resampler
from tutor.audio.ring import Ring
from tutor.audio.soundness import Soundness
from tutor.text import Counted, Text

FORGOTTEN: Seconds = 20.0
"""So long after the last gap the learner need not be told of it any more."""

_log = logging.getLogger(__name__)


class FrameCutter:
    def __init__(self, name: str, rate: SampleRate, tell: Tell) -> None:
        self.gaps = 0
        self.lost: Seconds = 0.0
        """Sound that was lost in them."""
        self._name = name
        self._rate = rate
        self._tell = tell
        self._clock = ClockCheck(rate)
        self._soundness = Soundness(name, rate, tell)
        self._resampler = Resampler(rate, MICROPHONE_RATE)
        self._waiting: Samples = np.zeros(0, dtype=np.float32)
        self._position = 0
        self._lost_before = 0
        self._gap_at: Seconds | None = None
        self._told: set[Trouble] = set()

    def cut(self, ring: Ring, written: int, at: Seconds, now: Seconds) -> Iterator[MicrophoneFrame]:
        """All whole frames that there are.

        `written` samples were in the ring when the callback came last, at `now`; the last of them entered
        the microphone at `at`.
        """
        skipped = ring.skip_lost()
        sound = np.zeros(ring.available, dtype=np.float32)
        sound = sound[: ring.read_into(sound)]
        unread = (ring.written - written) / self._rate
        finding = self._clock.take(written, now)
        broken = self._soundness.broken
        sound = self._soundness.check(sound)
        if finding.true_rate is not None:
            self._correct_rate(finding.true_rate)
        if lost := skipped + finding.lost:
            self._lost_before += lost * MICROPHONE_RATE // self._rate
        self._note_gaps(now, (lost + self._soundness.broken - broken) / self._rate)
        self._waiting = np.concatenate([self._waiting, self._resampler.process(sound)])
        while len(self._waiting) >= FRAME_SAMPLES:
            frame, self._waiting = self._waiting[:FRAME_SAMPLES], self._waiting[FRAME_SAMPLES:]
            lost, self._lost_before = self._lost_before, 0
            self._position += lost
            ended_at = at + unread - len(self._waiting) / MICROPHONE_RATE
            yield MicrophoneFrame(np.clip(frame, -1.0, 1.0), self._position, ended_at, lost)
            self._position += FRAME_SAMPLES

    @property
    def missing(self) -> int:
        """How many samples of the device, at least, the next frame still lacks."""
        return math.ceil((FRAME_SAMPLES - len(self._waiting)) * self._rate / MICROPHONE_RATE)

    def close(self) -> None:
        """The stream is over, and its troubles are."""
        self._soundness.close()
        for trouble in list(self._told):
            self._end(trouble)

    def _correct_rate(self, rate: SampleRate) -> None:
        _log.warning("the microphone %r promised %d Hz and gives %d", self._name, self._rate, rate)
        message = Text(
            "The microphone “{name}” promised {rate} Hz and gives {given}.",
            name=self._name,
            rate=self._rate,
            given=rate,
        )
        self._begin(
            Trouble.WRONG_RATE, message, Text("This is made up for; another microphone may sound better.")
        )
        self._rate = rate
        self._resampler = Resampler(rate, MICROPHONE_RATE)

    def _note_gaps(self, now: Seconds, lost: Seconds) -> None:
        if lost:
            self.gaps += 1
            self.lost += lost
            self._gap_at = now
            _log.warning("the microphone %r lost %.3f s of sound", self._name, lost)
            message = Counted(
                "The microphone's sound broke off once, for {lost:.1f} s.",
                "The microphone's sound broke off {n} times, for {lost:.1f} s in all.",
                n=self.gaps,
                lost=self.lost,
            )
            self._begin(Trouble.GAPS, message, Text("Close what else keeps the computer busy."))
        elif self._gap_at is not None and now - self._gap_at > FORGOTTEN:
            self._gap_at = None
            self._end(Trouble.GAPS)

    def _begin(self, trouble: Trouble, message: str, remedy: str) -> None:
        self._told.add(trouble)
        self._tell(DeviceNews("input", trouble, message, remedy))

    def _end(self, trouble: Trouble) -> None:
        self._told.discard(trouble)
        self._tell(DeviceNews("input", trouble))
