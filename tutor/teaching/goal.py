"""Follows the goal of a talk: which steps are reached, by rules, and where the model can judge, by it."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable
from typing import TypeAlias

from tutor.audio.frames import Seconds
from tutor.conversation.conductor import Conductor
from tutor.conversation.events import Event, TurnEnded
from tutor.conversation.lesson_events import CloseOffered, GoalMoved, ShareMeasured
from tutor.conversation.transcript import Turn
from tutor.errors import TutorError
from tutor.lessons.levels import figures
from tutor.lessons.scenarios import Scenario
from tutor.lessons.shape import LONG_TALK, Progress, share
from tutor.settings import Settings
from tutor.teaching.idle_model import IdleModel
from tutor.teaching.own_tasks import NewestTask
from tutor.thinking.contract import Message, Schema

Keeping: TypeAlias = Callable[[str], None]
"""Keeps the progress (JSON) of the talk under way."""
_REACHED: Schema = {
    "type": "object",
    "properties": {"done": {"type": "array", "items": {"type": "integer"}}},
    "required": ["done"],
    "additionalProperties": False,
}
_log = logging.getLogger(__name__)


class GoalFollowing:
    """MUST be used on the conductor's loop."""

    def __init__(
        self, conductor: Conductor, settings: Settings, idle_model: IdleModel, keep: Keeping
    ) -> None:
        self.progress = Progress(())
        self._scenario: Scenario | None = None
        self._conductor = conductor
        self._settings = settings
        self._idle_model = idle_model
        self._keep = keep
        self._loop = asyncio.get_running_loop()
        self._began: Seconds = self._loop.time()
        self._offered = False
        self._judging = NewestTask("judge the goal")

    def apply(self, settings: Settings) -> None:
        self._settings = settings

    def begin(self, scenario: Scenario | None, kept: str = "") -> None:
        """Another talk has begun; what is in the transcript already counts, and what was `kept` of it."""
        self._judging.cancel()
        self._scenario = scenario
        self.progress = Progress(scenario.steps if scenario is not None else ())
        self._began, self._offered = self._loop.time(), False
        for turn in self._conductor.transcript.turns:
            self.progress.hear(turn.learner)
        self.progress.reach(_reached(kept))

    def tell(self) -> None:
        """Tell of the steps that were reached before, if any were."""
        if self.progress.reached:
            self._conductor.emit(GoalMoved(tuple(self.progress.reached), self._loop.time()))

    def take(self, event: Event) -> None:
        if isinstance(event, TurnEnded):
            turn = self._conductor.transcript.find(event.turn)
            if turn is not None and turn.learner:
                # After those who keep the turn itself.
                self._loop.call_soon(self._look, turn)

    async def close(self) -> None:
        await self._judging.close()

    def _look(self, turn: Turn) -> None:
        now = self._loop.time()
        turns = self._conductor.transcript.turns
        learner = share((t.learner for t in turns), (t.heard_reply() for t in turns))
        if learner is not None:
            self._conductor.emit(ShareMeasured(learner, figures(self._settings.level).share, now))
        if self._scenario is not None and self.progress.open:
            if self.progress.hear(turn.learner):
                self._moved()
            elif self._idle_model.capable:
                self._judging.begin(self._judge(self._scenario))
        self._offer_close()

    def _moved(self) -> None:
        now = self._loop.time()
        self._conductor.emit(GoalMoved(tuple(self.progress.reached), now))
        self._keep(json.dumps({"reached": self.progress.reached, "complete": self.progress.complete}))

    def _offer_close(self) -> None:
        now = self._loop.time()
        if not self._offered and (self.progress.complete or now - self._began >= LONG_TALK):
            self._offered = True
            self._conductor.emit(CloseOffered(self.progress.complete, now))

    async def _judge(self, scenario: Scenario) -> None:
        """Ask the model which steps were reached in other words than the rules know."""
        try:
            answer = await self._idle_model.ask(self._question(scenario), _REACHED)
        except TutorError as error:
            # The rules go on alone; the next turn asks again.
            _log.info("the goal could not be judged: %s", error.message)
            return
        done = answer.value.get("done") if answer.value is not None else None
        places = [n - 1 for n in done if isinstance(n, int)] if isinstance(done, list) else []
        if self.progress.reach(places):
            self._moved()
            self._offer_close()

    def _question(self, scenario: Scenario) -> list[Message]:
        steps = "\n".join(f"{place + 1}. {scenario.steps[place].title}" for place in self.progress.open)
        talk = "\n".join(
            f"Tutor: {turn.heard_reply()}\nLearner: {turn.learner}"
            for turn in self._conductor.transcript.turns[-6:]
        )
        role = (
            "You judge a role play of a language learner. Give the numbers of the steps that the learner has "
            "clearly done with their own words. Mistakes in grammar do not matter. When in doubt, leave it "
            "out."
        )
        return [Message("system", role), Message("user", f"Steps:\n{steps}\n\nTalk:\n{talk}")]


def _reached(kept: str) -> list[int]:
    """The places in a progress that was kept; none where it can't be read."""
    try:
        places = json.loads(kept or "{}").get("reached", ())
    except (ValueError, AttributeError):
        return []
    return [place for place in places if isinstance(place, int)] if isinstance(places, list) else []
