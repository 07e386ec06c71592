"""What the loudspeaker plays, laid beside what the microphone hears, sample by sample.

        say() ──► ──────────────────────────────┤ written
                                   ├── spare ───┤
        take() ◄─ ─────────────────┤ next

Both sides count samples, and sound cards count truer than time stamps tell, so for every sample that the
microphone gives one is taken here, whatever the event loop's jitter. How far `next` stays behind `written` is
found by looking: as little as never runs dry. So what is taken is newer than what the microphone has just
heard, and its echo is still to come: that is all an echo canceller needs. Time stamps only tell how soon.
"""

from __future__ import annotations

import numpy as np

from tutor.audio.frames import MICROPHONE_RATE, SampleRate, Samples, Seconds
from tutor.audio.resample import QuickResampler

CAPACITY = 4 * MICROPHONE_RATE
"""More than a microphone keeps for a late reader."""
WINDOW = MICROPHONE_RATE
"""The least spare sound within a second counts: the event loop's worst moment, not its best."""
MARGIN = MICROPHONE_RATE * 15 // 1000
"""What is spare in that moment when it is set anew."""
SPARSE, AMPLE = -MARGIN, 4 * MARGIN
"""What is spare then may drift between these: a few missed samples cost less than a new place."""
FAR = MICROPHONE_RATE // 4
"""So far off no echo would be found: a new place even while something sounds."""
FADED = MICROPHONE_RATE * 3 // 10
AUDIBLE = 1e-4
"""-80 dB: below this there is nothing to echo."""


class Reference:
    def __init__(self) -> None:
        self._sound: Samples = np.zeros(CAPACITY, dtype=np.float32)
        self._written = self._next = 0
        self._resampler: QuickResampler | None = None
        self._latest: tuple[int, Seconds] = (0, 0.0)
        """A position and the moment it sounds."""
        self._audible_until = 0
        self._least = CAPACITY
        self._watched = 0
        self.places = 0
        """How often the distance between the two had to be set anew."""
        self.sounded = 0
        """Audible samples taken since the last time."""

    def say(self, samples: Samples, sample_rate: SampleRate, sounds_at: Seconds) -> None:
        """The loudspeaker's next block of any length, silent ones too, and when its first sample sounds."""
        if self._resampler is None or self._resampler.from_rate != sample_rate:
            self._resampler = QuickResampler(sample_rate, MICROPHONE_RATE)
        if self._next > self._written + FAR:
            self._move(self._written - self._next)  # the loudspeaker was away
        sound = self._resampler.process(samples)[-CAPACITY:]
        self._latest = (self._written, sounds_at)
        self._sound[(self._written + np.arange(len(sound))) % CAPACITY] = sound
        self._written += len(sound)
        audible = np.flatnonzero(np.abs(sound) > AUDIBLE)
        if len(audible):
            self._audible_until = self._written - len(sound) + int(audible[-1]) + 1

    def take(self, count: int) -> Samples:
        """What goes with the microphone's next samples: silence where the loudspeaker has not said."""
        sound: Samples = np.zeros(count, dtype=np.float32)
        first = max(self._next, self._written - CAPACITY)
        after = min(self._next + count, self._written)
        if first < after:
            known = self._sound[np.arange(first, after) % CAPACITY]
            sound[first - self._next : after - self._next] = known
            if first < self._audible_until:
                self.sounded += int(np.count_nonzero(np.abs(known) > AUDIBLE))
        self._next += count
        self._watch(count)
        return sound

    def ahead_of(self, moment: Seconds) -> Seconds:
        """How long after that moment the next sample to be taken sounds."""
        position, sounds_at = self._latest
        return sounds_at + (self._next - position) / MICROPHONE_RATE - moment

    def _watch(self, count: int) -> None:
        if self._next > self._written + FAR:
            # The loudspeaker is away; say() finds the place when it is back.
            self._least, self._watched = CAPACITY, 0
            return
        self._least = min(self._least, self._written - self._next)
        self._watched += count
        if self._watched < WINDOW:
            return
        off = self._least - MARGIN
        silent = self._next > self._audible_until + FADED
        drifted = self.places == 0 or not SPARSE <= self._least <= AMPLE
        if abs(off) > FAR or (silent and drifted):
            self._move(off)
        self._least, self._watched = CAPACITY, 0

    def _move(self, by: int) -> None:
        self._next += by
        self.places += 1
        self.sounded = 0
