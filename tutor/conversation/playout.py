"""The sound of one reply: its phrases, synthesised a little ahead of the ear and played in order.

phrases ──► Voice (two at a time, earliest first) ──► Speaker (in order, with pauses between them)
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any

import numpy as np

from tutor.audio.closing import closing
from tutor.audio.frames import AudioFrame, SampleRate, Seconds
from tutor.conversation.answer_events import (
    PhraseFailed,
    PhraseFound,
    PlaybackEnded,
    PlaybackStarted,
    SynthesisFinished,
    SynthesisSounded,
    SynthesisStarted,
    WordsTimed,
)
from tutor.conversation.resources import Resources
from tutor.conversation.spoken_phrase import SpokenPhrase
from tutor.conversation.telling import Telling
from tutor.conversation.turn import TurnId
from tutor.errors import EngineError, TutorError
from tutor.speaking.contract import Pace, Voice
from tutor.speaking.spoken import speakable
from tutor.speaking.word_times import timed

_log = logging.getLogger(__name__)

NEVER_ENDING: Seconds = 15.0
"""A phrase whose end is not reported so long after it should have come counts as played."""
SHORTEST_WAIT: Seconds = 0.01
"""A surplus that is only a rounding error must not keep the event loop busy."""
SILENCE_RATE: SampleRate = 16_000


class Playout:
    def __init__(
        self,
        turn: TurnId,
        resources: Resources,
        telling: Telling,
        start: Callable[[Coroutine[Any, Any, None], str], None],
    ) -> None:
        """`start` begins a named task of the reply's."""
        self.phrases: list[SpokenPhrase] = []
        self._turn = turn
        self._use = resources
        self._telling = telling
        self._start = start
        self._loop = asyncio.get_running_loop()
        self._slots = asyncio.Semaphore(resources.at_once)
        self._turnstile = asyncio.Lock()
        self._produced: Seconds = 0.0

    async def begin(self, voice: Voice) -> None:
        """MUST come before the first phrase. A loudspeaker that can't be opened is told."""
        self._voice = voice
        try:
            await self._use.speaker.open()
        except TutorError as error:
            # The reply can still be read; each phrase will say that it was not heard.
            self._telling.fault("loudspeaker", error)

    def speak(self, text: str, ready_made: bool = False) -> None:
        """Have a phrase said behind those before it; what holds no words is none."""
        words = speakable(text)
        if not words:
            return
        phrase = SpokenPhrase(len(self.phrases), text, words, ready_made)
        self.phrases.append(phrase)
        self._telling.emit(PhraseFound(self._turn, phrase.index, text, self._loop.time(), ready_made))
        self._start(self._synthesise(phrase), f"voice {phrase.index}")
        self._start(self._play(phrase), f"sound {phrase.index}")

    def stop(self) -> None:
        """Fall silent now and report what was heard."""
        self._use.speaker.stop()
        for phrase in self.phrases:
            self._report(phrase)

    async def _synthesise(self, phrase: SpokenPhrase) -> None:
        emit, turn, index = self._telling.emit, self._turn, phrase.index
        async with self._slots:
            # Locks let their waiters in by order of arrival, so phrases begin strictly in order.
            async with self._turnstile:
                await self._wait_for_the_ear()
                emit(SynthesisStarted(turn, index, self._loop.time()))
            try:
                pace, given = Pace(self._use.pacing.rate), list[AudioFrame]()
                async with closing(self._voice.speak(phrase.text, pace)) as frames:
                    async for frame in frames:
                        if not phrase.audio:
                            emit(SynthesisSounded(turn, index, self._loop.time(), frame.trimmed))
                        phrase.cached = frame.cached
                        phrase.audio += frame.duration
                        self._produced += frame.duration
                        phrase.sound.put(frame)
                        given.append(frame)
                if not self._telling.over:
                    self._use.keep(index, given)
                if words := timed(phrase.text, phrase.written, given):
                    emit(WordsTimed(turn, index, words, self._loop.time()))
                emit(SynthesisFinished(turn, index, phrase.audio, self._loop.time(), phrase.cached))
                self._use.works("voice")
            except EngineError as error:
                emit(PhraseFailed(turn, index, error.message, self._loop.time()))
                self._telling.fault("voice", error)
            finally:
                phrase.sound.close()

    async def _wait_for_the_ear(self) -> None:
        while (excess := self._produced - self._heard() - self._use.ahead) > 0.0:  # noqa: ASYNC110
            # Exactly as long as the surplus lasts; more than one round only when the device ran dry.
            await asyncio.sleep(max(excess, SHORTEST_WAIT))

    def _heard(self) -> Seconds:
        """Sound of this reply that has left the loudspeaker."""
        heard = 0.0
        for phrase in self.phrases:
            if phrase.reported:
                heard += phrase.audio
            elif phrase.started_at is not None:
                heard += min(phrase.audio, self._loop.time() - phrase.started_at)
        return heard

    async def _play(self, phrase: SpokenPhrase) -> None:
        def started(at: Seconds) -> None:
            phrase.started_at = at
            self._telling.emit(PlaybackStarted(self._turn, phrase.index, at, self._use.speaker.latency))

        await self._use.released()
        try:
            if phrase.index:
                self._pause(self.phrases[phrase.index - 1], phrase)
            phrase.playback = self._use.speaker.play(phrase.sound.frames(), started)
            handed_over = self._loop.time()
            while not phrase.playback.done():
                await asyncio.wait({phrase.playback}, timeout=self._time_left(phrase, handed_over))
                if self._time_left(phrase, handed_over) <= 0.0 and not phrase.playback.done():
                    self._assume_played(phrase)
                    return
            phrase.playback.result()
            self._use.works("loudspeaker")
        except TutorError as error:
            phrase.reported = True
            self._telling.emit(PhraseFailed(self._turn, phrase.index, error.message, self._loop.time()))
            self._telling.fault("loudspeaker", error)
            return
        self._report(phrase)

    def _pause(self, before: SpokenPhrase, after: SpokenPhrase) -> None:
        """Silence between two phrases; how long is settled when the sound of the first is all there."""

        async def silence() -> AsyncIterator[AudioFrame]:
            if before.audio:
                after.pause = self._use.pacing.pause(before.text, before.audio)
                yield AudioFrame(np.zeros(round(after.pause * SILENCE_RATE), np.float32), SILENCE_RATE)

        if self._use.pacing.words_a_minute is not None:
            pause = self._use.speaker.play(silence(), lambda at: None)
            # What breaks it breaks the phrase after it, which tells.
            pause.add_done_callback(lambda done: done.cancelled() or done.exception())

    def _time_left(self, phrase: SpokenPhrase, handed_over: Seconds) -> Seconds:
        """Until the loudspeaker is given up on: so long after the sound should have ended."""
        if not phrase.sound.closed:
            return NEVER_ENDING
        began = phrase.started_at
        if began is None:
            before = sum(earlier.pause + earlier.audio for earlier in self.phrases[: phrase.index])
            began = handed_over + before + phrase.pause
        return began + phrase.audio + NEVER_ENDING - self._loop.time()

    def _assume_played(self, phrase: SpokenPhrase) -> None:
        _log.warning("phrase %d of turn %s never reported its end", phrase.index, self._turn)
        phrase.reported = True
        self._telling.emit(PlaybackEnded(self._turn, phrase.index, phrase.audio, False, 0, self._loop.time()))

    def _report(self, phrase: SpokenPhrase) -> None:
        playback = phrase.playback
        if phrase.reported or playback is None or not playback.done() or playback.exception() is not None:
            return
        phrase.reported = True
        report = playback.result()
        if report.duration > 0.0:
            self._telling.emit(
                PlaybackEnded(
                    self._turn, phrase.index, report.played, report.interrupted, report.gaps, report.ended_at
                )
            )
