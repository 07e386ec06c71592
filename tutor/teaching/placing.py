"""The level test as a talk: the tutor asks, the learner answers by voice or keys, and is told the level."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from pathlib import Path

from tutor.audio.frames import Seconds
from tutor.conversation.conductor import Conductor
from tutor.conversation.engine_events import EngineReady
from tutor.conversation.events import Event, TurnEnded
from tutor.conversation.hearing_events import SpeechEnded, TextTyped
from tutor.conversation.lesson_events import LevelFound, TalkShaped
from tutor.conversation.script import line
from tutor.errors import EngineError, TutorError
from tutor.lessons.levels import LEVELS
from tutor.lessons.placement import Placement, PlacementTest, with_second_opinion
from tutor.lessons.placement_answers import questions
from tutor.settings import Settings
from tutor.teaching.idle_model import IdleModel
from tutor.teaching.level_check import WordLists, word_levels
from tutor.teaching.opening import Opening
from tutor.teaching.own_tasks import NewestTask
from tutor.thinking.contract import Message, Schema

OPINION_LIMIT: Seconds = 20.0
"""Longer nobody waits for what the model thinks."""
_TASK = (
    "You are an experienced language examiner. Below are questions and a learner's answers in {language}, "
    "perhaps spoken. Judge vocabulary, grammar and how ideas are connected by the Common European Framework. "
    "Small slips of speech do not count. Give one level and one short sentence that says why."
)
_SCHEMA: Schema = {
    "type": "object",
    "properties": {
        "level": {"type": "string", "enum": list(LEVELS)},
        "why": {"type": "string"},
    },
    "required": ["level", "why"],
}
_log = logging.getLogger(__name__)


class Placing:
    """Follows the test's script; MUST be made and used on the conductor's loop."""

    def __init__(
        self, conductor: Conductor, idle_model: IdleModel, folder: Path, word_lists: WordLists = word_levels
    ) -> None:
        """`folder` holds the questions."""
        self._load_words = word_lists
        self._conductor = conductor
        self._idle_model = idle_model
        self._folder = folder
        self._loop = asyncio.get_running_loop()
        self._test: PlacementTest | None = None
        self._language = ""
        self._spoke: Seconds | None = None
        """How long the learner spoke in the turn under way; None while typing."""
        self._opening = Opening(conductor)
        self._work = NewestTask("placing")

    @property
    def under_way(self) -> bool:
        return self._test is not None

    def begin(self, settings: Settings) -> None:
        """Ask the first question as soon as there is a voice."""
        self._stop()
        self._work.begin(self._begin(settings.language, settings.level))

    def take(self, event: Event) -> None:
        match event:
            case TalkShaped():
                self._stop()
            case EngineReady(stage="voice"):
                self._opening.voice_is_ready()
            case SpeechEnded(duration=duration):
                self._spoke = duration
            case TextTyped():
                self._spoke = None
            case TurnEnded() if self._test is not None and self._test.over:
                test, self._test = self._test, None
                self._conductor.follow(None)
                self._work.begin(self._finish(test.result()))
            case _:
                pass

    async def close(self) -> None:
        self._stop()
        await self._work.close()

    # As a script --------------------------------------------------------------------------------------

    def reply(self, words: str) -> AsyncIterator[str]:
        test = self._test
        assert test is not None
        following = test.after(words)
        if not following:
            return line(test.questions.closing)
        bridges = test.questions.bridges
        return line(f"{bridges[len(test.answers) % len(bridges)]} {following}")

    def rate(self, words: str) -> float:
        return 1.0

    def answered(self, words: str) -> None:
        assert self._test is not None
        self._test.take(words)
        if self._spoke is not None:
            self._test.timed(self._spoke)

    # ----------------------------------------------------------------------------------------------------

    async def _begin(self, language: str, level: str) -> None:
        try:
            asked = questions(self._folder, language)
            words = await self._load_words(language)
        except TutorError as error:
            self._conductor.fault("store", error)
            return
        self._language = language
        self._test = PlacementTest(asked, words, level)
        self._conductor.follow(self)
        self._opening.say(f"{asked.opening} {self._test.question}")

    async def _finish(self, found: Placement) -> None:
        if self._idle_model.capable:
            try:
                async with asyncio.timeout(OPINION_LIMIT):
                    found = await self._second_opinion(found)
            except (EngineError, TimeoutError) as error:
                _log.warning("the model was not asked for the level: %s", error)
        self._conductor.emit(LevelFound(found.level, found.reasons, self._loop.time()))

    async def _second_opinion(self, found: Placement) -> Placement:
        talk = "\n\n".join(f"Question: {question}\nAnswer: {words}" for question, words in found.answers)
        task = _TASK.format(language=self._language)
        answer = await self._idle_model.ask([Message("system", task), Message("user", talk)], _SCHEMA)
        if answer.value is None:
            return found
        return with_second_opinion(found, str(answer.value["level"]), str(answer.value["why"]))

    def _stop(self) -> None:
        """Another talk begins, or none."""
        self._test, self._spoke = None, None
        self._opening.drop()
        self._work.cancel()
