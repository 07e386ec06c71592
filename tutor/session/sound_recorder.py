"""Keeps the sound of a talk beside its words, as far as the learner wants that.

    the learner's turn ─┐
    the tutor's phrases ┴─ held until the turn is over ──► written, off this thread

Sound is written when a turn is over, because while an answer is being made every processor is needed for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future

from tutor.audio.frames import MICROPHONE_RATE, AudioFrame, Samples
from tutor.conversation.events import Event, TurnEnded
from tutor.conversation.turn import Outcome, TurnId
from tutor.records.records import Records
from tutor.records.sounds import LEARNER, Sound

MOST_TURNS = 4
"""Turns whose sound is held; a turn that never ends makes room for later ones."""
_KEPT = frozenset({Outcome.ANSWERED, Outcome.INTERRUPTED, Outcome.FAILED})
DAYS: dict[str, int | None] = {"nothing": 0, "30 days": 30, "a year": 365, "for ever": None}
"""How long sounds are kept, by the setting `keep_recordings`; None: for ever."""


class SoundRecorder:
    """A conversation.sound_sink.SoundSink that subscribes to the events too, after the Recorder."""

    def __init__(self, records: Records, keeps: str) -> None:
        """`keeps` is the value of the setting `keep_recordings`."""
        self.keeps = keeps
        self._records = records
        self._held: dict[int, dict[int, Sequence[AudioFrame]]] = {}
        """By the turn's number and the place in it."""

    def learner_said(self, turn: TurnId, samples: Samples) -> None:
        if len(samples):
            self._hold(turn, LEARNER, [AudioFrame(samples, MICROPHONE_RATE)])

    def tutor_said(self, turn: TurnId, phrase: int, frames: Sequence[AudioFrame]) -> None:
        self._hold(turn, phrase, frames)

    def take(self, event: Event) -> Iterator[Future[Sound | None]]:
        """The writes that this event caused, if any."""
        if not isinstance(event, TurnEnded):
            return
        if event.outcome is Outcome.WITHDRAWN:
            # The turn goes on; what was answered to its first part was not meant.
            self._held.pop(event.turn.number, None)
            return
        held = self._held.pop(event.turn.number, {})
        if event.outcome in _KEPT:
            talk = self._records.talks.open
            for place, frames in held.items():
                yield self._records.sounds.keep(talk, event.turn.number, place, frames)

    def _hold(self, turn: TurnId, place: int, frames: Sequence[AudioFrame]) -> None:
        if DAYS[self.keeps] == 0:
            return
        self._held.setdefault(turn.number, {})[place] = frames
        while len(self._held) > MOST_TURNS:
            del self._held[next(iter(self._held))]
