"""Frames and speech probabilities in, utterances out: pre-roll, hysteresis, and the end by silence.

    probability   ▁▁▁▆▇▇▇▆▂▂▇▇▇▃▁▁▁▁▁▁▁▁▁▁
    pre-roll   ├──┤                                    kept from before the start
    speech        ├────────────┤                       first to last speech frame
    end silence                ├──────────┤            then the turn counts as finished

All times are counted in frames of the microphone's stream; nothing here waits or sleeps. After its end an
utterance is kept until commit(): if the learner goes on, the next end brings both parts, with the pause
between them (LONGEST_PAUSE of it at most), as one. An utterance that was ended for its length is full:
nothing joins it, and what is said before commit() is not heard.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from tutor.audio.frames import FRAME_SAMPLES, MICROPHONE_RATE, MicrophoneFrame, Samples, Seconds
from tutor.listening.loudness import hang

FRAME: Seconds = FRAME_SAMPLES / MICROPHONE_RATE

STARTS_ABOVE = 0.5
CONTINUES_ABOVE = 0.35
"""Hysteresis: a voice that falls off at the end of a word is still a voice."""
HYSTERESIS = STARTS_ABOVE - CONTINUES_ABOVE
START_FRAMES = 3
"""Speech frames among the last START_WINDOW that make a start: 96 ms of voice, so that a click makes none."""
EAGERNESS = 0.1
"""Where a start is taken back when nothing follows it, the mean of the last EAGER_FRAMES makes one, so much
below what it takes otherwise: a voice is surest of itself only in its second syllable."""
EAGER_FRAMES = 2
START_WINDOW = 5
PRE_ROLL: Seconds = 0.64
"""Sound kept from before the first speech frame; the detector is late on soft beginnings."""
TAIL: Seconds = 0.3
"""Silence left after the last speech frame: the recogniser hears a finished sound."""
SOFT_END: Seconds = 0.15
"""Silence that counts as a pause: work on the answer may begin."""
DOUBTFUL_END: Seconds = 0.4
"""The same for a voice of which nobody knows yet whether it means anything: people who interrupt start with
a short word, and breathe."""
_LISTENED_BACK = round(3.0 / FRAME)
"""Frames that say how loud the voice was."""
LONGEST_PAUSE: Seconds = 2.0
"""Sound kept between two parts that become one; a longer pause tells the recogniser nothing more."""


@dataclass(frozen=True, slots=True)
class VoiceBegan:
    at: Seconds


@dataclass(frozen=True, slots=True, eq=False)
class _Utterance:
    """What was said so far; its sound begins with the pre-roll."""

    samples: Samples
    duration: Seconds
    """From the first to the last speech frame; 0 when none was heard while the talk key was held."""
    last_speech_at: Seconds
    """As the voice detector hears it; silence is counted from here."""
    at: Seconds
    hang: Seconds = 0.0
    """How much earlier the sound of the voice had ended."""


class VoicePaused(_Utterance):
    """A first breath of silence: perhaps the end, perhaps not."""

    __slots__ = ()


class VoiceEnded(_Utterance):
    """An utterance is over."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class VoiceResumed:
    """The learner goes on after a pause that was told."""

    pause: Seconds
    at: Seconds


Heard: TypeAlias = VoiceBegan | VoicePaused | VoiceResumed | VoiceEnded


class UtteranceCollector:
    """Feed it every frame in order; it says when speech began and when a turn's worth of it ended."""

    def __init__(self, end_silence: Seconds, longest: Seconds, soft_end: Seconds = SOFT_END) -> None:
        self.end_silence = end_silence
        self.soft_end = soft_end
        self.longest = longest
        self.eager = False
        """Whether a start is taken back when nothing follows it: it may come early then."""
        self.doubtful = False
        """Whether the voice may be a cough: a breath does not end it then."""
        self.starts_above = STARTS_ABOVE
        """From this speech probability on it is a voice; once begun, HYSTERESIS less is enough."""
        self.keep_open = False
        """While set, silence does not end an utterance: more speech is known to come."""
        self.voiced: Seconds = 0.0
        """Speech since the last VoiceBegan or VoiceResumed, pauses left out."""
        # The start is noticed up to START_WINDOW frames late, and they are no part of the pre-roll.
        self._before: deque[MicrophoneFrame] = deque(maxlen=round(PRE_ROLL / FRAME) + START_WINDOW)
        self._recent: deque[float] = deque(maxlen=START_WINDOW)
        self.commit()

    def hear(self, frame: MicrophoneFrame, probability: float) -> Heard | None:
        """Take in one frame with its speech probability."""
        if self._collecting:
            return self._continue(frame, probability)
        if self._full:
            return None
        self._recent.append(probability)
        if self._frames:
            self._frames.append(frame)
            self._shorten_pause()
        else:
            self._before.append(frame)
        if self._starts:
            voiced = self._voiced_recently
            self._begin()
            self._began = max(0, len(self._frames) - len(self._recent) + voiced.index(True))
            self.voiced = sum(voiced) * FRAME
            self._note_speech(self._began)
            return VoiceBegan(frame.ended_at)
        return None

    @property
    def _starts(self) -> bool:
        if self.eager:
            newest = list(self._recent)[-EAGER_FRAMES:]
            return sum(newest) >= EAGER_FRAMES * (self.starts_above - EAGERNESS)
        return sum(self._voiced_recently) >= START_FRAMES

    @property
    def _voiced_recently(self) -> list[bool]:
        enough = self.starts_above - (HYSTERESIS if self.eager else 0.0)
        return [probability >= enough for probability in self._recent]

    def goes_on(self, probability: float) -> bool:
        """Whether a voice that has begun is still one."""
        return probability >= self.starts_above - HYSTERESIS

    def wait(self, frame: MicrophoneFrame) -> None:
        """Keep the frame as pre-roll only: nobody is meant to be heard yet."""
        self._before.append(frame)

    def hold(self) -> None:
        """Collect from now on, pre-roll included, and never end by silence: the talk key is down."""
        self._held = True
        if not self._collecting:
            self._begin()

    def finish(self) -> VoiceEnded | None:
        """End the utterance now; None when none is being collected."""
        self._held = False
        return self._end() if self._collecting and self._frames else None

    def commit(self) -> None:
        """The utterance is dealt with: forget it; what comes next is a new one."""
        self._before.clear()
        self._recent.clear()
        self._frames: list[MicrophoneFrame] = []
        self._collecting = False
        self._held = False
        self._full = False
        self._first_speech: int | None = None
        self._last_speech: int | None = None
        self._began = 0
        self._paused = False
        self.voiced = 0.0

    def forget(self) -> None:
        """Drop the utterance that was kept; what led up to this moment stays as pre-roll."""
        if self._frames and not self._collecting:
            newest = self._frames[-(self._before.maxlen or 0) :]
            recent = list(self._recent)
            self.commit()
            self._before.extend(newest)
            self._recent.extend(recent)

    def split(self) -> None:
        """What came before the last VoiceBegan is another turn's: keep the new voice and its pre-roll."""
        cut = max(0, self._began - round(PRE_ROLL / FRAME))
        del self._frames[:cut]
        self._began -= cut
        self._first_speech = self._began
        if self._last_speech is not None:
            self._last_speech -= cut

    def _begin(self) -> None:
        self._collecting = True
        if not self._frames:
            self._frames = list(self._before)
            self._before.clear()

    def _continue(self, frame: MicrophoneFrame, probability: float) -> Heard | None:
        self._frames.append(frame)
        pause = self._silence()
        if self.goes_on(probability):
            self._note_speech(len(self._frames) - 1)
            self.voiced += FRAME
            pause, before = 0.0, pause
            if self._paused:
                self._paused, self.voiced = False, FRAME
                return VoiceResumed(before, frame.ended_at)
        if len(self._frames) * FRAME >= self.longest:
            self._full = True
            return self._end()
        if self._held or self._last_speech is None:
            return None
        if pause >= self.end_silence and not self.keep_open:
            return self._end()
        if pause >= (DOUBTFUL_END if self.doubtful else self.soft_end) and not self._paused:
            self._paused = True
            return VoicePaused(*self._so_far())
        return None

    def _silence(self) -> Seconds:
        """Since the last speech frame."""
        if self._last_speech is None:
            return 0.0
        return (len(self._frames) - 1 - self._last_speech) * FRAME

    def _note_speech(self, index: int) -> None:
        if self._first_speech is None:
            self._first_speech = max(0, index)
        self._last_speech = len(self._frames) - 1

    def _end(self) -> VoiceEnded:
        self._collecting = self._paused = False
        self._recent.clear()
        return VoiceEnded(*self._so_far())

    def _so_far(self) -> tuple[Samples, Seconds, Seconds, Seconds, Seconds]:
        """The fields of what is told: samples, duration, last speech, now, hang."""
        now = self._frames[-1].ended_at
        if self._first_speech is None or self._last_speech is None:
            return np.zeros(0, dtype=np.float32), 0.0, now, now, 0.0
        spoken = self._last_speech - self._first_speech + 1
        kept = self._frames[: self._last_speech + 1 + round(TAIL / FRAME)]
        samples = np.concatenate([frame.samples for frame in kept])
        speech = self._frames[max(0, self._last_speech + 1 - _LISTENED_BACK) : self._last_speech + 1]
        late = hang(np.concatenate([frame.samples for frame in speech]))
        return samples, spoken * FRAME, self._frames[self._last_speech].ended_at, now, late

    def sound(self) -> Samples:
        """The utterance under way, for a look at its words before it ends."""
        return np.concatenate([frame.samples for frame in self._frames])

    @property
    def length(self) -> Seconds:
        """Of the utterance under way, pre-roll included."""
        return len(self._frames) * FRAME

    def _shorten_pause(self) -> None:
        """Nobody has committed the utterance yet, and nobody goes on: the pause need not grow for ever."""
        pause_begins = 0 if self._last_speech is None else self._last_speech + 1
        if (len(self._frames) - pause_begins) * FRAME > LONGEST_PAUSE:
            # The end of the pause stays whole: it is the pre-roll of what comes next.
            del self._frames[pause_begins + round(TAIL / FRAME)]
