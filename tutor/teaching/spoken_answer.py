"""One spoken answer beside the talk: heard to its end, written down, and no turn of anybody.

    listen ──► the talk stops listening ──► hearing ──silence──► writing ──► its words
                                              │ nothing said, or the talk goes on: no words

Runs on the conductor's loop. Nothing that is heard is kept.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from tutor.audio.closing import closing
from tutor.audio.contract import Microphone
from tutor.audio.frames import Samples, Seconds
from tutor.audio.lending import LentMicrophone, lender
from tutor.audio.level import level
from tutor.conversation.conductor import Conductor
from tutor.conversation.events import Event, PhaseChanged
from tutor.conversation.intents import StopListening
from tutor.conversation.turn import Phase
from tutor.errors import EngineMissing
from tutor.listening.contract import VoiceDetector
from tutor.listening.utterance import UtteranceCollector, VoiceEnded
from tutor.transcribing.contract import Hints, Speech

END_SILENCE: Seconds = 1.2
"""An answer from memory has pauses; it is one sentence at most."""
LONGEST: Seconds = 30.0
NOTHING_SAID: Seconds = 12.0
"""After so much silence nobody is answering."""


@dataclass(frozen=True, slots=True)
class AnswerLevel:
    """How loud the microphone is, 0 to 1, and whether somebody speaks."""

    level: float
    voice: bool


Listening: TypeAlias = AnswerLevel | Literal["listening", "writing"]
Told: TypeAlias = Callable[[Listening], None]
"""Called on the conductor's loop while an answer is taken."""


class SpokenAnswers:
    """MUST be made and used on the conductor's loop; one answer at a time, a newer one ends the older."""

    def __init__(self, conductor: Conductor, detector: Callable[[], VoiceDetector]) -> None:
        """`detector` makes one for the answers; it is made when the first one is spoken."""
        self._conductor = conductor
        self._make_detector = detector
        self._detector: VoiceDetector | None = None
        self._listening: asyncio.Task[Samples | None] | None = None
        self._finish: Callable[[], None] = lambda: None
        conductor.subscribe(self._watch)

    async def listen(self, language: str, told: Told) -> str:
        """The words of the answer; empty when nothing was said. Raises AudioError and EngineError.

        Cancelling it lets go of the microphone.
        """
        if self._conductor.engines.transcriber is None:
            raise EngineMissing("The speech recognition is not there.", "Type your answer instead.")
        await self._stop()
        self._conductor.post(StopListening())
        conductor = self._conductor
        lent = LentMicrophone(lender(conductor.microphone), self._stop)
        # Returns when the talk has let go of the device.
        await conductor.use_microphone(lent)
        task = self._listening = asyncio.create_task(self._hear(lent.lender, told), name="answer")
        try:
            await asyncio.wait({task})
        finally:
            task.cancel()
            await asyncio.wait({task})
            if conductor.microphone is lent:
                conductor.microphone = lent.lender
        samples = None if task.cancelled() else task.result()
        return "" if samples is None else await self._write(samples, language, told)

    def finish(self) -> None:
        """The answer is over: what was heard so far is written down."""
        self._finish()

    async def close(self) -> None:
        await self._stop()

    async def _stop(self) -> None:
        task, self._listening = self._listening, None
        if task is not None:
            task.cancel()
            await asyncio.wait({task})

    def _watch(self, event: Event) -> None:
        # The learner talks to the tutor again: the microphone is the talk's.
        if isinstance(event, PhaseChanged) and event.phase in (Phase.LISTENING, Phase.HEARING):
            task = self._listening
            if task is not None:
                task.cancel()

    async def _hear(self, microphone: Microphone, told: Told) -> Samples | None:
        if self._detector is None:
            self._detector = self._make_detector()
        detector = self._detector
        detector.reset()
        collector = UtteranceCollector(END_SILENCE, LONGEST)
        finished = False

        def finish() -> None:
            nonlocal finished
            finished = True

        self._finish = finish
        began: Seconds | None = None
        told("listening")
        async with closing(microphone.frames()) as frames:
            async for frame in frames:
                began = frame.ended_at if began is None else began
                probability = detector.probability(frame.samples)
                told(AnswerLevel(level(frame.samples), probability >= 0.5))
                heard = collector.hear(frame, probability)
                if finished:
                    heard = heard if isinstance(heard, VoiceEnded) else collector.finish()
                if isinstance(heard, VoiceEnded):
                    return heard.samples
                if finished or (collector.voiced == 0 and frame.ended_at - began >= NOTHING_SAID):
                    return None
        return None

    async def _write(self, samples: Samples, language: str, told: Told) -> str:
        """No hint of what is expected: the recogniser would hear it in anything."""
        transcriber = self._conductor.engines.transcriber
        if transcriber is None or not len(samples):
            return ""
        told("writing")
        written = await transcriber.transcribe(Speech(samples), Hints(language))
        return written.text.strip()
