"""Keeps the records up to date with the talk: a turn is written when its words are known, and when it ends.

    words known ──► the turn, half done ──► end ──► the turn, with what was heard of the answer

A power cut loses no word that was understood. What can't be written is tried again with the next turn.
"""

from __future__ import annotations

from concurrent.futures import Future

from tutor.conversation.events import Event, TurnEnded
from tutor.conversation.hearing_events import TextTyped, TranscriptionFinished
from tutor.conversation.transcript import Transcript, Turn
from tutor.records.records import Records
from tutor.records.talks import OpenTalk


class Recorder:
    """Subscribes to the events."""

    def __init__(self, records: Records) -> None:
        self._talks = records.talks
        self._talk = records.talks.open
        self._transcript = Transcript()
        self._unsaved: dict[int, Turn] = {}
        """Turns of the open talk that could not be written."""

    def take(self, event: Event) -> Future[None] | None:
        """The write that this event caused, if any."""
        if self._talks.open is not self._talk:
            self._begin(self._talks.open)
        turn = self._transcript.apply(event)
        if turn is None or not isinstance(event, (TranscriptionFinished, TextTyped, TurnEnded)):
            return None
        # Nothing was said, or the turn goes on as another revision: there is nothing to keep yet.
        if not turn.learner and not turn.heard_reply():
            return None
        return self._save(turn)

    def _begin(self, talk: OpenTalk) -> None:
        self._talk = talk
        self._transcript.turns.clear()
        self._unsaved.clear()

    def _save(self, turn: Turn) -> Future[None]:
        turns = {**self._unsaved, turn.id.number: turn}
        talk = self._talk
        saving = self._talks.save(*turns.values(), into=talk)

        def settled(done: Future[None]) -> None:
            # In the file's thread: only whole values are put in or taken out.
            for number in turns:
                if done.exception() is None:
                    self._unsaved.pop(number, None)
                elif talk is self._talk:
                    self._unsaved[number] = turns[number]

        saving.add_done_callback(settled)
        return saving
