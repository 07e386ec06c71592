"""How long the gate stays shut, decided anew whenever more is known about the pause under way.

pause ──► default wait ──turn detector──► shorter or longer ──words──► shorter or longer
      ──answer not ready──► held on, up to the ceiling ──answer's first sound──► gate opens
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

from tutor.audio.frames import Seconds
from tutor.conversation.events import Event
from tutor.conversation.hearing_events import WaitDecided
from tutor.conversation.turn import TurnId
from tutor.errors import EngineError
from tutor.listening.contract import TurnDetector
from tutor.listening.debounce import Debounce
from tutor.listening.endpointing import UNSURE, Endpointing
from tutor.listening.grammar import Looks, looks
from tutor.listening.utterance import SOFT_END, UtteranceCollector, VoicePaused

_log = logging.getLogger(__name__)


class Patience:
    """Sets the collector's waits; one for a talk, whatever engines and settings it changes to."""

    def __init__(self, endpointing: Endpointing, language: str, soft_end: Seconds = SOFT_END) -> None:
        """`soft_end` is the silence that begins a draft, at first; it adapts to the learner."""
        self.endpointing = endpointing
        self.language = language
        self.debounce = Debounce(soft_end)
        self._turn = TurnId(0)
        self._speech: Seconds = 0.0
        self._pending: Callable[[], bool] = lambda: False
        self._waiting = False
        """A pause is under way."""
        self._probability: float | None = None
        self._looks: Looks | None = None
        self._judging: asyncio.Task[None] | None = None

    def paused(
        self,
        turn: TurnId,
        pause: VoicePaused,
        collector: UtteranceCollector,
        detector: TurnDetector,
        own: Callable[[Coroutine[Any, Any, None]], asyncio.Task[None]],
        emit: Callable[[Event], None],
        pending: Callable[[], bool],
    ) -> None:
        """A pause began: wait by default, and ask the turn detector, which knows the voice.

        `pending` says whether an answer is under way that has no sound yet.
        """
        self.resumed(None)
        self._turn, self._speech, self._pending, self._waiting = turn, pause.duration, pending, True
        self._decide(collector, emit)

        async def judge() -> None:
            try:
                self._probability = await detector.finished(pause.samples)
            except EngineError as error:
                _log.warning("the turn detector gave no answer: %s", error.message)
                return
            self._decide(collector, emit)

        self._judging = own(judge())

    def words_known(
        self, turn: TurnId, words: str, collector: UtteranceCollector, emit: Callable[[Event], None]
    ) -> None:
        """The words before the pause are transcribed: their grammar counts too."""
        if self._waiting and turn == self._turn:
            self._looks = looks(words, self.language)
            self._decide(collector, emit)

    @property
    def sounds_over(self) -> bool:
        """Whether the voice before the pause under way was judged, and rather finished than not."""
        return self._probability is not None and self._probability >= UNSURE

    def look_again(self, collector: UtteranceCollector, emit: Callable[[Event], None]) -> None:
        """An answer is begun, and worth waiting for, or it has its first sound and is held for nothing."""
        if self._waiting:
            self._decide(collector, emit)

    def resumed(self, pause: Seconds | None) -> None:
        """The learner goes on after `pause`; None when the pause is over for another reason."""
        self._waiting = False
        if pause is not None:
            self.endpointing.pauses.went_on(pause)
        self._probability = self._looks = None
        if self._judging is not None:
            self._judging.cancel()
            self._judging = None

    def answered(self, drafts: int, dropped: int) -> None:
        """A turn was answered; it took so many drafts, and so many of them were thrown away."""
        self.endpointing.pauses.answered()
        self.debounce.turn(drafts, dropped)

    def cut_off(self) -> None:
        """The learner had not finished when the tutor began."""
        self.endpointing.taught()

    def _decide(self, collector: UtteranceCollector, emit: Callable[[Event], None]) -> None:
        wait = self.endpointing.decide(self._probability, self._looks, self._speech, self._pending())
        collector.end_silence = wait.seconds
        now = asyncio.get_running_loop().time()
        emit(WaitDecided(self._turn, wait.seconds, wait.reason, self._probability, now, wait.wished))
