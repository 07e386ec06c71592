"""Corrections of a talk: what the model tells with its answer, or a second look at the words finds after it.

    answer's stream ──FeedbackGiven──┐
                                     ├─► believed ─► the one that is offered, all in the records
    turn over ─► rules ─► idle model ┘

Rules look at every English turn; they are quick and know few mistakes. A capable model whose stream did not
come to its corrections is asked once more when nobody speaks. Neither delays a turn.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Future

from tutor.conversation.conductor import Conductor
from tutor.conversation.events import Event, TurnEnded
from tutor.conversation.hearing_events import TextTyped, TranscriptionFinished
from tutor.conversation.lesson_events import CorrectionOffered, FeedbackGiven
from tutor.conversation.turn import Outcome, TurnId
from tutor.errors import EngineError
from tutor.lessons.corrections import believable, offered
from tutor.lessons.english_errors.finding import WEIGHTS, errors_in
from tutor.lessons.feedback_prompt import second_look
from tutor.records.records import Records
from tutor.settings import Settings
from tutor.teaching.idle_model import IdleModel
from tutor.teaching.mastery import LearnersMastery
from tutor.thinking.feedback import Correction, feedback_of
from tutor.transcribing.contract import Word

_HEARD = frozenset({Outcome.ANSWERED, Outcome.INTERRUPTED})
_MOST_WAITING = 3
"""So many turns wait for the model's second look; of more the oldest is left to the rules."""

_log = logging.getLogger(__name__)


class SecondLook:
    """MUST be used on the conductor's loop; takes every event of the talk."""

    def __init__(
        self,
        conductor: Conductor,
        settings: Settings,
        records: Records | None,
        saving: Callable[[Future[None] | None], None],
        idle_model: IdleModel,
        own_words: Callable[[], bool] = lambda: True,
    ) -> None:
        """`own_words` tells whether the talk is one in which the learner's own words are looked at."""
        self._conductor = conductor
        self._settings = settings
        self._records = records
        self._saving = saving
        self._idle_model = idle_model
        self._own_words = own_words
        self._loop = asyncio.get_running_loop()
        self.mastery = LearnersMastery(None if records is None else records.corrections)
        self.mastery.of(settings.learner or None)
        self._said: dict[TurnId, tuple[str, tuple[Word, ...]]] = {}
        """Of turns whose corrections are not settled."""
        self._told: set[TurnId] = set()
        """Turns whose stream came to its corrections."""
        self._offered_in: int | None = None
        """Number of the turn with the last correction that was shown."""
        self._looks: list[asyncio.Task[None]] = []

    def apply(self, settings: Settings) -> None:
        if settings.learner != self._settings.learner:
            self.mastery.of(settings.learner or None)
        self._settings = settings

    def begin_talk(self) -> None:
        self._said.clear()
        self._told.clear()
        self._offered_in = None
        self._stop_looking()

    def take(self, event: Event) -> None:
        match event:
            case TranscriptionFinished(turn=turn, text=text, words=words):
                self._said[turn] = (text, words)
            case TextTyped(turn=turn, text=text):
                self._said[turn] = (text, ())
            case FeedbackGiven(turn=turn, feedback=feedback):
                if turn not in self._told:
                    self._told.add(turn)
                    self._settle(turn, list(feedback.corrections))
            case TurnEnded(turn=turn, outcome=outcome):
                # Later: the others shall hear of the turn's end before they hear what follows from it.
                self._loop.call_soon(self._turn_over, turn, outcome)
            case _:
                return

    def call_right(self, turn: TurnId, right: bool = True) -> None:
        """The learner says that the correction shown in this turn is none; the pair is never shown again.

        Not `right` takes that back, and shows the correction again.
        """
        told = self._conductor.transcript.find(turn)
        if told is None or told.correction is None:
            return
        correction = told.correction.correction
        self.mastery.call_right(correction, right)
        if self._records is not None:
            talk = self._records.talks.open
            self._saving(self._records.corrections.call_right(talk, turn.number, correction, right))
        if not right:
            self._conductor.emit(CorrectionOffered(turn, correction, False, self._loop.time()))

    async def call_right_in(self, talk: int, turn: int, correction: Correction, right: bool = True) -> None:
        """The same of a correction in the report on a talk, shown in it or not. Raises StoreError."""
        if self._records is not None:
            kept = self._records.corrections.call_right(talk, turn, correction, right)
            await asyncio.wrap_future(kept)
            # Only the records know whether it was shown, and counts as met.
            self.mastery.of(self._settings.learner or None)

    async def close(self) -> None:
        self._stop_looking()
        if self._looks:
            await asyncio.wait(self._looks)
        await self.mastery.close()

    def _turn_over(self, turn: TurnId, outcome: Outcome) -> None:
        if outcome not in _HEARD:
            self._forget(turn)
            return
        if turn in self._told or turn not in self._said:
            return
        self._settle(turn, [])
        if self._idle_model.capable and self._own_words():
            self._looks = [look for look in self._looks if not look.done()][-_MOST_WAITING + 1 :]
            self._looks.append(self._loop.create_task(self._look(turn), name=f"second look {turn}"))

    async def _look(self, turn: TurnId) -> None:
        """Ask the model about the words, when nobody speaks."""
        messages, schema = second_look(self._said[turn][0], self._settings.language)
        try:
            answer = await self._idle_model.ask(messages, schema)
        except EngineError as error:
            _log.info("no second look at turn %s: %s", turn, error.message)
            return
        told = self._conductor.transcript.find(turn)
        if answer.value is None or told is None or told.id != turn or turn in self._told:
            return
        self._conductor.emit(FeedbackGiven(turn, feedback_of(answer.value), self._loop.time()))

    def _settle(self, turn: TurnId, found: list[Correction]) -> None:
        if turn not in self._said or not self._own_words():
            return
        learner, words = self._said[turn]
        if self._settings.language == "en":
            found = [*found, *(one.correction for one in errors_in(learner))]
        believed = believable(_without_overlaps(found), learner, words, self.mastery.known)
        told = self._conductor.transcript.find(turn)
        if not believed or told is None or told.id != turn:
            return
        shown = None if told.correction is None else told.correction.correction
        if shown is None:
            since = None if self._offered_in is None else turn.number - self._offered_in - 1
            offer = offered(believed, WEIGHTS, self.mastery.known, self._settings.strictness, since)
            if offer is not None:
                shown = offer.correction
                self._offered_in = turn.number
                self.mastery.point_out(shown)
                event = CorrectionOffered(turn, shown, offer.prompts, self._loop.time())
                self._loop.call_soon(self._conductor.emit, event)
        if self._records is not None:
            kept = believed if shown is None or shown in believed else [*believed, shown]
            talk = self._records.talks.open
            self._saving(self._records.corrections.save(talk, turn.number, kept, shown))

    def _forget(self, turn: TurnId) -> None:
        self._said.pop(turn, None)
        self._told.discard(turn)

    def _stop_looking(self) -> None:
        for look in self._looks:
            look.cancel()


def _without_overlaps(found: list[Correction]) -> list[Correction]:
    """The model's come first: a rule says nothing about words that the model has put right."""
    kept: list[Correction] = []
    for one in found:
        words = set(one.said.casefold().split())
        if not any(words & set(other.said.casefold().split()) for other in kept if other.rule != one.rule):
            kept.append(one)
    return kept
