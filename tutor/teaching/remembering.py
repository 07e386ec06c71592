"""After a talk the tutor keeps a few facts about the learner, and knows them in the next one.

    turns of the talk ──over, or the microphone rests──► the model by a schema, or rules ──► records.facts
    a talk begins ──► records.facts ──► what the model is told, the same for the whole talk

Nothing is taken from a talk in which the learner plays a part, and nothing from a short one.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field

from tutor.audio.frames import Seconds
from tutor.conversation.conductor import Conductor
from tutor.conversation.events import Event, PhaseChanged, TurnEnded
from tutor.conversation.lesson_events import TalkShaped
from tutor.conversation.turn import Outcome, Phase
from tutor.errors import EngineError, StoreError
from tutor.lessons.facts import KINDS, MOST_A_TALK, NewFact, told, words_of
from tutor.lessons.facts_by_rule import facts_told
from tutor.lessons.plan import TalkPlan
from tutor.records.records import Records
from tutor.records.talks import OpenTalk
from tutor.settings import Settings
from tutor.teaching.idle_model import IdleModel
from tutor.teaching.own_tasks import OwnTasks
from tutor.teaching.timer import Timer
from tutor.thinking.contract import Message, Schema

FEWEST_TURNS = 4
"""A talk with fewer turns of the learner tells too little."""
REST: Seconds = 30.0
"""The microphone is closed for so long: the talk may be over."""
MOST_CHARACTERS = 900
"""Of facts that the model is told: about 250 tokens."""
_KINDS_OF_TALK = ("free", "document")
_SAID_CHARACTERS = 6000
"""The last part of a long talk is enough to ask about."""

_TASK = (
    "You keep notes for a language tutor. Below is what a learner said in a conversation. List at most five "
    "lasting facts about the learner: name, home, work, family, likes, plans. Take only what the learner "
    "clearly says about themselves; guess nothing, and leave out what is about other people, about today, or "
    'uncertain. Write each fact in English, short, without a subject, like "lives in Lyon" or "has two '
    'sisters". If there is none, the list is empty.'
)
_SCHEMA: Schema = {
    "type": "object",
    "properties": {
        "facts": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "about": {"type": "string", "enum": list(KINDS)},
                    "fact": {"type": "string"},
                },
                "required": ["about", "fact"],
            },
        }
    },
    "required": ["facts"],
}
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Told:
    """What one learner said in one talk."""

    learner: int
    language: str
    talk: OpenTalk
    turns: list[str] = field(default_factory=list)
    looked_at: int = 0
    """So many of the turns were searched for facts."""
    kept: int = 0


class Remembering:
    """MUST be made and used on the conductor's loop."""

    def __init__(
        self,
        conductor: Conductor,
        settings: Settings,
        records: Records | None,
        idle_model: IdleModel,
        plan: Callable[[], TalkPlan],
    ) -> None:
        """`plan` is that of the talk under way."""
        self.told: tuple[str, ...] = ()
        """What the model may know of the learner in this talk."""
        self.changed: Callable[[], object] = lambda: None
        """Called when other facts are told."""
        self._conductor = conductor
        self._settings = settings
        self._records = records
        self._idle_model = idle_model
        self._plan = plan
        self._talk: _Told | None = None
        self._rest = Timer(self._over)
        self._tasks = OwnTasks("remembering")
        self._tasks.begin(self._look_up())

    def apply(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        if (before.learner, before.remember_facts) != (settings.learner, settings.remember_facts):
            self._tasks.begin(self._look_up())

    def take(self, event: Event) -> None:
        match event:
            case TurnEnded(outcome=outcome) if outcome not in (Outcome.WITHDRAWN, Outcome.EMPTY):
                self._note(event)
            case TalkShaped():
                self._over()
                self._talk = None
                self._tasks.begin(self._look_up())
            case PhaseChanged(phase=Phase.READY):
                self._rest.start(REST)
            case PhaseChanged():
                self._rest.stop()
            case _:
                pass

    async def close(self) -> None:
        """Keep what rules find in the rest of the talk: there is no time to ask the model."""
        self._rest.stop()
        await self._tasks.close()
        talk = self._talk
        if talk is not None and self._worth(talk):
            said, found = self._rest_of(talk), self._by_rule(talk)
            await self._keep(talk, said, found)

    # Noting -----------------------------------------------------------------------------------------

    def _note(self, event: TurnEnded) -> None:
        settings, records = self._settings, self._records
        turn = self._conductor.transcript.find(event.turn)
        wanted = settings.remember_facts and settings.learner > 0 and self._plan().kind in _KINDS_OF_TALK
        if records is None or turn is None or not turn.learner or not wanted:
            return
        if self._talk is None:
            self._talk = _Told(settings.learner, settings.language, records.talks.open)
        self._talk.turns.append(turn.learner)

    def _over(self) -> None:
        """The talk is over, or may be."""
        talk = self._talk
        if talk is not None and self._worth(talk):
            said = self._rest_of(talk)
            by_rule = self._by_rule(talk)
            talk.looked_at = len(talk.turns)
            self._tasks.begin(self._extract(talk, said, by_rule))

    @staticmethod
    def _worth(talk: _Told) -> bool:
        return len(talk.turns) >= FEWEST_TURNS and talk.looked_at < len(talk.turns)

    @staticmethod
    def _rest_of(talk: _Told) -> str:
        return "\n".join(talk.turns[talk.looked_at :])

    def _by_rule(self, talk: _Told) -> list[NewFact]:
        return facts_told(talk.turns[talk.looked_at :]) if talk.language == "en" else []

    async def _extract(self, talk: _Told, said: str, by_rule: list[NewFact]) -> None:
        found = by_rule
        if self._idle_model.capable:
            try:
                found = await self._asked(talk.language, said)
            except EngineError as error:
                _log.warning("the model was not asked for facts: %s", error.message)
        await self._keep(talk, said, found)

    async def _asked(self, language: str, said: str) -> list[NewFact]:
        messages = [Message("system", _TASK), Message("user", said[-_SAID_CHARACTERS:])]
        answer = await self._idle_model.ask(messages, _SCHEMA)
        if answer.value is None:
            return []
        found = [NewFact(str(fact["about"]), str(fact["fact"])) for fact in answer.value["facts"]]
        if language == "en":
            # What shares no word with what was said is made up.
            words = words_of(said)
            found = [fact for fact in found if words_of(fact.text) & words]
        return found

    async def _keep(self, talk: _Told, said: str, found: list[NewFact]) -> None:
        assert self._records is not None
        kept = found[: max(0, MOST_A_TALK - talk.kept)]
        talk.kept += len(kept)
        try:
            taken = self._records.facts.take(talk.learner, kept, said, talk.talk.id or None)
            await asyncio.wrap_future(taken)
        except StoreError as error:
            self._conductor.fault("store", error)

    # Telling ----------------------------------------------------------------------------------------

    async def _look_up(self) -> None:
        """What is known of the learner who talks now."""
        settings, records = self._settings, self._records
        facts: tuple[str, ...] = ()
        if records is not None and settings.learner > 0 and settings.remember_facts:
            try:
                known = await asyncio.wrap_future(records.facts.of(settings.learner))
                facts = told(known, MOST_CHARACTERS)
            except StoreError as error:
                self._conductor.fault("store", error)
        if facts != self.told:
            self.told = facts
            self.changed()
