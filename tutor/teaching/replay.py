"""Hearing again: a phrase or a word of the tutor's, slower if wanted, and the learner's own recording.

    wish ──► sound: kept, made anew, or recorded ──► a word of it ──► stretched ──► the talk's loudspeaker
       a turn begins, stop(), or another wish ──► silence

It takes nobody's turn: while a turn is under way it is refused, and the first sound of one ends it.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass

import numpy as np

from tutor.audio.closing import closing
from tutor.audio.contract import PlaybackReport
from tutor.audio.frames import AudioFrame, SampleRate, Samples, Seconds, WordTime
from tutor.conversation.conductor import Conductor
from tutor.conversation.engines import not_ready
from tutor.conversation.events import Event, PhaseChanged
from tutor.conversation.lesson_events import ReplayEnded, ReplayRefused, ReplayStarted
from tutor.conversation.state import AT_REST
from tutor.errors import TutorError
from tutor.speaking.contract import Pace
from tutor.speaking.spoken import speakable
from tutor.speaking.stretching import stretched
from tutor.speaking.word_times import moved, timed
from tutor.teaching.own_tasks import NewestTask
from tutor.text import Text

RATES = (1.0, 0.8, 0.65, 0.5)
"""Of the sound's own speed, as they are offered."""
_MARGIN: Seconds = 0.03
"""Kept around a word that is cut out of its phrase."""
_FADE: Seconds = 0.008


@dataclass(frozen=True, slots=True)
class Replay:
    """What the learner wishes to hear."""

    number: int
    """Counted up by whoever wishes; events carry it."""
    text: str
    """As it is written; with a recording, what was understood."""
    rate: float = 1.0
    word: tuple[int, int] | None = None
    """Only this part of the text: its first character, and the one after its last."""
    own_turn: int | None = None
    """The learner's own recording of this turn, instead of the tutor's voice."""


Recordings = Callable[[int], Awaitable[AudioFrame | None]]
"""The learner's recording of a turn of this talk, by its number; None where it is not kept."""


Stretch = Callable[[Samples, SampleRate, float], Awaitable[Samples]]
"""Like stretched(), without holding up the loop."""


async def stretched_in_thread(samples: Samples, sample_rate: SampleRate, rate: float) -> Samples:
    return await asyncio.to_thread(stretched, samples, sample_rate, rate)


async def no_recordings(turn: int) -> AudioFrame | None:
    return None


class Replaying:
    """One wish at a time, on the conductor's loop."""

    def __init__(
        self,
        conductor: Conductor,
        rate: Callable[[], float],
        recordings: Recordings = no_recordings,
        stretch: Stretch = stretched_in_thread,
    ) -> None:
        """`rate` is that at which the talk is spoken: what was said at it is kept."""
        self._conductor = conductor
        self._rate = rate
        self._recordings = recordings
        self._stretch = stretch
        self._loop = asyncio.get_running_loop()
        self._granting = NewestTask("replay")
        conductor.subscribe(self._take)

    def begin(self, wish: Replay) -> None:
        """Grant a wish; what comes of it is told as events. The one before it ends."""
        self.stop()
        self._granting.begin(self._grant(wish))

    def stop(self) -> None:
        """Silence, at once."""
        self._conductor.aside.stop()
        self._granting.cancel()

    async def close(self) -> None:
        self.stop()
        await self._granting.close()

    def _take(self, event: Event) -> None:
        # The voice is wanted for the turn, too, so what is still being made ends as well.
        if isinstance(event, PhaseChanged) and event.phase not in AT_REST:
            self.stop()

    async def _grant(self, wish: Replay) -> None:
        interrupted = True
        try:
            if self._conductor.phase not in AT_REST:
                raise TutorError("The talk is under way.", "Listen again when the tutor has finished.")
            sound = await self._sound(wish)
            interrupted = (await self._play(wish, sound)).interrupted
        except TutorError as error:
            self._conductor.emit(ReplayRefused(wish.number, error.message, error.remedy, self._loop.time()))
        finally:
            # Also after a cancelling: whoever shows that something sounds must hear that it is over.
            self._conductor.emit(ReplayEnded(wish.number, interrupted, self._loop.time()))

    async def _play(self, wish: Replay, sound: AudioFrame) -> PlaybackReport:
        async def frames() -> AsyncIterator[AudioFrame]:
            yield sound

        def started(at: Seconds) -> None:
            self._conductor.emit(ReplayStarted(wish.number, sound.words, sound.duration, at))

        return await self._conductor.aside.play(_said(wish), frames(), started)

    async def _sound(self, wish: Replay) -> AudioFrame:
        """All of it, as it is to be heard, with the times of its words."""
        if wish.own_turn is not None:
            sound = await self._recorded(wish.own_turn)
        elif wish.word is not None and self._says_words:
            sound = await self._spoken(_said(wish))
            sound = AudioFrame(sound.samples, sound.sample_rate, words=_shifted(sound.words, wish.word[0]))
        else:
            sound = await self._spoken(wish.text)
            if wish.word is not None:
                sound = _cut(sound, wish.word)
        if wish.rate == 1.0:
            return sound
        samples = await self._stretch(sound.samples, sound.sample_rate, wish.rate)
        return AudioFrame(samples, sound.sample_rate, words=moved(sound.words, 0.0, 1.0 / wish.rate))

    @property
    def _says_words(self) -> bool:
        """Whether the voice says a word alone as well as in a phrase."""
        voice = self._conductor.engines.voice
        return voice is None or voice.says_words

    async def _recorded(self, turn: int) -> AudioFrame:
        found = await self._recordings(turn)
        if found is None:
            raise TutorError(
                "There is no recording of what you said.", "Choose in the settings that recordings are kept."
            )
        return found

    async def _spoken(self, text: str) -> AudioFrame:
        voice = self._conductor.engines.voice
        if voice is None:
            raise not_ready("The tutor's voice")
        said = speakable(text)
        if not said:
            raise TutorError(Text("There is nothing to say in “{text}”.", text=text), "Choose other words.")
        given: list[AudioFrame] = []
        async with closing(voice.speak(said, Pace(self._rate()))) as frames:
            async for frame in frames:
                given.append(frame)  # noqa: PERF401  closed however it ends
        if not given:
            raise TutorError("The voice made no sound of it.", "Try another voice.")
        samples = np.concatenate([frame.samples for frame in given])
        return AudioFrame(samples, given[0].sample_rate, words=timed(said, text, given))


def _said(wish: Replay) -> str:
    return wish.text if wish.word is None else wish.text[slice(*wish.word)]


def _shifted(words: tuple[WordTime, ...], by: int) -> tuple[WordTime, ...]:
    """The same words where they stand in the text around them."""
    return tuple(WordTime(word.first + by, word.after + by, word.begins, word.ends) for word in words)


def _cut(sound: AudioFrame, span: tuple[int, int]) -> AudioFrame:
    """The part of a phrase in which these characters are said; all of it where that is not known."""
    inside = [word for word in sound.words if word.first < span[1] and word.after > span[0]]
    if not inside:
        return sound
    rate = sound.sample_rate
    begins = max(0.0, inside[0].begins - _MARGIN)
    samples = sound.samples[round(begins * rate) : round((inside[-1].ends + _MARGIN) * rate)].copy()
    fade = np.linspace(0.0, 1.0, min(len(samples) // 2, round(_FADE * rate)), dtype=np.float32)
    samples[: len(fade)] *= fade
    samples[len(samples) - len(fade) :] *= fade[::-1]
    return AudioFrame(samples, rate, words=moved(inside, -begins))
