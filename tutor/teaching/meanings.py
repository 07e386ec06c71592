"""What a word or a phrase of the tutor's means: asked of the chat model while nobody speaks.

question ──► asked before? ──► a capable model, when no turn is under way ──► Explained
a small one can't ────────────────────────► NotExplained
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from tutor.conversation.conductor import Conductor
from tutor.conversation.events import Explained, NotExplained
from tutor.errors import EngineError, TutorError
from tutor.lessons.explaining import Explanation, explaining, read_explanation
from tutor.settings import Settings
from tutor.thinking.contract import Message, Schema, Structured

MOST_REMEMBERED = 300
"""Answers; the one not asked for longest is forgotten first."""


@dataclass(frozen=True, slots=True)
class Question:
    """What the learner wants explained."""

    number: int
    """Counted up by whoever asks; the answer carries it."""
    text: str
    """A word; or a phrase, which is translated."""
    sentence: str
    """Where the word stands; empty for a phrase."""


class Asking(Protocol):
    """The part of IdleModel that is needed here."""

    @property
    def capable(self) -> bool: ...

    async def ask(self, messages: Sequence[Message], schema: Schema | None = None) -> Structured: ...


class Meanings:
    """One question at a time, on the conductor's loop: a new one takes the place of the one before."""

    def __init__(self, conductor: Conductor, model: Asking, settings: Callable[[], Settings]) -> None:
        self._conductor = conductor
        self._model = model
        self._settings = settings
        self._loop = asyncio.get_running_loop()
        self._task: asyncio.Task[None] | None = None
        self._known: OrderedDict[tuple[str, ...], Explanation] = OrderedDict()

    def ask(self, question: Question) -> None:
        """What comes of it is told as an event."""
        self.stop()
        self._task = self._loop.create_task(self._answer(question), name="meaning")

    def stop(self) -> None:
        """Nobody waits for the answer any more."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    async def close(self) -> None:
        task = self._task
        self.stop()
        if task is not None:
            await asyncio.gather(task, return_exceptions=True)

    async def _answer(self, question: Question) -> None:
        try:
            found = await self._found(question)
        except TutorError as error:
            larger = not self._model.capable
            now = self._loop.time()
            self._conductor.emit(NotExplained(question.number, error.message, error.remedy, larger, now))
        else:
            told = Explained(question.number, found.meaning, found.translation, self._loop.time())
            self._conductor.emit(told)

    async def _found(self, question: Question) -> Explanation:
        settings = self._settings()
        languages = (settings.language, settings.native_language)
        model = self._conductor.engines.chat_model
        asked = (question.text, question.sentence)
        key = (*languages, settings.level, "" if model is None else model.label, *asked)
        if key in self._known:
            self._known.move_to_end(key)
            return self._known[key]
        if not self._model.capable:
            raise TutorError("The chat model in use is too small to explain words.", "Choose a larger one.")
        if not question.sentence and not settings.native_language:
            raise TutorError("Your own language is not known.", "Choose it in the settings.")
        messages, schema = explaining(question.text, question.sentence, settings.level, *languages)
        answer = await self._model.ask(messages, schema)
        found = read_explanation(_parts(answer), question.sentence)
        self._known[key] = found
        while len(self._known) > MOST_REMEMBERED:
            self._known.popitem(last=False)
        return found


def _parts(answer: Structured) -> Mapping[str, Any]:
    if answer.value is None:
        raise EngineError("The model gave no explanation.", "Ask again, or choose a larger model.")
    return answer.value
