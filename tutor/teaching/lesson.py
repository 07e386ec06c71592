"""What makes a lesson of a talk: the one object that holds the parts of teaching, beside the conductor."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeAlias

from tutor.conversation.conductor import Conductor
from tutor.conversation.events import Event
from tutor.conversation.lesson_events import FeedbackGiven
from tutor.installation import asset
from tutor.records.records import Records
from tutor.settings import Settings
from tutor.speaking.pacing import pacing
from tutor.teaching.idle_model import IdleModel
from tutor.teaching.kept_sounds import recordings_of
from tutor.teaching.meanings import Meanings
from tutor.teaching.placing import Placing
from tutor.teaching.remembering import Remembering
from tutor.teaching.replay import Replaying
from tutor.teaching.reporting import Reporting
from tutor.teaching.second_look import SecondLook
from tutor.teaching.shaping import Shaping
from tutor.teaching.studying import Studying

Saving: TypeAlias = Callable[[Future[None] | None], None]
"""Sees to it that a write that fails is told."""

_OWN_WORDS = frozenset({"free", "scenario", "document"})
"""Talks whose words are the learner's own; what is only repeated is not corrected."""
MOST_MET = 5


class Lesson:
    """MUST be made and used on the conductor's loop. It hears every event of the talk."""

    def __init__(
        self, conductor: Conductor, settings: Settings, records: Records | None, saving: Saving
    ) -> None:
        """Without records nothing is kept of a lesson."""
        self.idle_model = IdleModel(conductor)
        self.replaying = Replaying(
            conductor, lambda: pacing(self._settings.level, self._settings.pace).rate, recordings_of(records)
        )
        self.meanings = Meanings(conductor, self.idle_model, lambda: self._settings)
        self._settings = settings
        self._records = records
        self._saving = saving
        self.shaping = Shaping(conductor, settings, records, saving, self.idle_model)
        self.placing = Placing(conductor, self.idle_model, asset("placement"))
        self.remembering = Remembering(
            conductor, settings, records, self.idle_model, lambda: self.shaping.plan
        )
        self.second_look = SecondLook(
            conductor,
            settings,
            records,
            saving,
            self.idle_model,
            lambda: self.shaping.plan.kind in _OWN_WORDS and not self.studying.recites,
        )
        self.studying = Studying(conductor, settings, records, saving, self.idle_model)
        self.reporting = Reporting(conductor, settings, records, self.idle_model)
        conductor.subscribe(self.take)

    def take(self, event: Event) -> None:
        """Pass an event on to the parts; each of them returns quickly."""
        if isinstance(event, FeedbackGiven) and event.feedback.translation and self._records is not None:
            talks = self._records.talks
            self._saving(talks.keep_translation(event.turn.number, event.feedback.translation))
        self.shaping.take(event)
        self.second_look.take(event)
        self.placing.take(event)
        self.remembering.take(event)
        self.studying.take(event)
        self.reporting.take(event)

    @property
    def met(self) -> tuple[str, ...]:
        """The kinds of mistakes that were pointed out most often, and that the learner shall mend alone."""
        shown = self.second_look.mastery.known.shown
        return tuple(sorted(shown, key=lambda rule: -shown[rule])[:MOST_MET])

    def apply(self, settings: Settings) -> None:
        """Take over settings from now on."""
        self._settings = settings
        self.shaping.apply(settings)
        self.second_look.apply(settings)
        self.remembering.apply(settings)
        self.studying.apply(settings)
        self.reporting.apply(settings)

    async def close(self) -> None:
        """End all that is under way, before the engines and the records close."""
        await self.replaying.close()
        await self.meanings.close()
        await self.remembering.close()
        await self.reporting.close()
        await self.placing.close()
        await self.studying.close()
        await self.second_look.close()
        self.idle_model.close()
        await self.shaping.close()
