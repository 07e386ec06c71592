"""Offers help to a learner who is silent or asks for it: quietly, and never in the learner's turn."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from tutor.audio.frames import Seconds
from tutor.conversation.conductor import Conductor
from tutor.conversation.events import Event, PhaseChanged
from tutor.conversation.lesson_events import Hint, HintsOffered
from tutor.conversation.turn import Phase
from tutor.errors import TutorError
from tutor.lessons.hints import MOST, Suggestion, suggestions
from tutor.lessons.scenarios import Step
from tutor.settings import Settings
from tutor.teaching.idle_model import IdleModel
from tutor.teaching.own_tasks import NewestTask
from tutor.teaching.timer import Timer
from tutor.thinking.contract import Message, Schema

SILENT: Seconds = 9.0
"""A learner who is silent for so long when it is their turn may want help."""
_ANSWERS: Schema = {
    "type": "object",
    "properties": {
        "answers": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"say": {"type": "string"}, "meaning": {"type": "string"}},
                "required": ["say", "meaning"],
                "additionalProperties": False,
            },
        }
    },
    "required": ["answers"],
    "additionalProperties": False,
}
_LONGEST = 160
"""Letters of a suggestion; what is longer is no help."""
_log = logging.getLogger(__name__)


class Hinting:
    """MUST be used on the conductor's loop."""

    def __init__(
        self,
        conductor: Conductor,
        settings: Settings,
        idle_model: IdleModel,
        step: Callable[[], Step | None],
        wanted: Callable[[], bool],
    ) -> None:
        """`step` gives what the learner is to do next; help comes by itself only where it is `wanted`."""
        self._conductor = conductor
        self._settings = settings
        self._idle_model = idle_model
        self._step = step
        self._wanted = wanted
        self._loop = asyncio.get_running_loop()
        self._silence = Timer(self.offer)
        self._asking = NewestTask("ask for hints")

    def apply(self, settings: Settings) -> None:
        self._settings = settings

    def take(self, event: Event) -> None:
        if not isinstance(event, PhaseChanged):
            return
        self.stop()
        spoke = any(turn.phrases for turn in self._conductor.transcript.turns[-1:])
        if event.phase is Phase.LISTENING and spoke and self._settings.hints and self._wanted():
            self._silence.start(SILENT)

    def offer(self, *, asked: bool = False) -> None:
        """Tell what could be said now: at once what the program knows, then what a capable model suggests."""
        self._silence.stop()
        found = suggestions(self._last_words(), self._settings.level, self._settings.language, self._step())
        if found:
            self._tell(found, asked=asked)
        if self._idle_model.capable and not self._asking.under_way:
            self._asking.begin(self._ask(found, asked=asked))
        elif not found and asked:
            self._tell([], asked=True)

    def stop(self) -> None:
        """The moment is over: what has not been offered is not any more."""
        self._silence.stop()
        self._asking.cancel()

    async def close(self) -> None:
        self.stop()
        await self._asking.close()

    def _tell(self, found: list[Suggestion], *, asked: bool) -> None:
        hints = tuple(Hint(one.text, one.meaning) for one in found)
        self._conductor.emit(HintsOffered(hints, asked, self._loop.time()))

    async def _ask(self, known: list[Suggestion], *, asked: bool) -> None:
        try:
            answer = await self._idle_model.ask(self._question(), _ANSWERS)
        except TutorError as error:
            # What the program knew by itself is there already.
            _log.info("the model gave no hints: %s", error.message)
            return
        given = answer.value.get("answers") if answer.value is not None else None
        found = [_suggestion(one) for one in given] if isinstance(given, list) else []
        useful = [one for one in found if one is not None]
        if useful:
            # One phrase of the scene stays: the goal is more than the next answer.
            of_scene = [one for one in known if one.meaning][:1]
            self._tell([*of_scene, *useful][:MOST], asked=asked)

    def _question(self) -> list[Message]:
        step = self._step()
        aim = f" The learner still has to do this: {step.title}." if step is not None else ""
        role = (
            f"You help a learner of level {self._settings.level} who does not know what to say next.{aim} "
            "Give two short answers to the tutor's last words that this learner could say, in the language "
            'of the talk ("say"), each with its meaning in other simple words of that language ("meaning").'
        )
        talk = "\n".join(
            f"Learner: {turn.learner}\nTutor: {turn.heard_reply()}"
            for turn in self._conductor.transcript.turns[-4:]
        )
        return [Message("system", role), Message("user", talk)]

    def _last_words(self) -> str:
        turns = self._conductor.transcript.turns
        return turns[-1].heard_reply() if turns else ""


def _suggestion(given: object) -> Suggestion | None:
    if not isinstance(given, dict):
        return None
    say, meaning = given.get("say"), given.get("meaning")
    if not isinstance(say, str) or not 0 < len(say.strip()) <= _LONGEST:
        return None
    known = isinstance(meaning, str) and len(meaning) <= _LONGEST
    return Suggestion(" ".join(say.split()), " ".join(str(meaning).split()) if known else "")
