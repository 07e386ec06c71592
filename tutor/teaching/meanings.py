"""What a word or a phrase means, or why a correction is right: asked of the chat model while nobody speaks.

question ──► asked before? ──► a capable model, when no turn is under way ──► Explained, CorrectionExplained
a small one can't ────────────────────────► NotExplained
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from tutor.conversation.conductor import Conductor
from tutor.conversation.lesson_events import CorrectionExplained, Explained, NotExplained
from tutor.errors import EngineError, TutorError
from tutor.lessons.explaining import (
    Explanation,
    Reason,
    explaining,
    explaining_correction,
    read_explanation,
    read_reason,
)
from tutor.settings import Settings
from tutor.teaching.own_tasks import NewestTask
from tutor.thinking.contract import Message, Schema, Structured
from tutor.thinking.feedback import Correction

Answered = TypeVar("Answered", Explanation, Reason)
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
    """Where the word stands; empty for a phrase. Of a correction: all that the learner said."""
    correction: Correction | None = None
    """That is what is to be explained."""


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
        self._answering = NewestTask("meaning")
        self._known: OrderedDict[tuple[str, ...], Explanation | Reason] = OrderedDict()

    def ask(self, question: Question) -> None:
        """What comes of it is told as an event."""
        self._answering.begin(self._answer(question))

    def stop(self) -> None:
        """Nobody waits for the answer any more."""
        self._answering.cancel()

    async def close(self) -> None:
        await self._answering.close()

    async def _answer(self, question: Question) -> None:
        try:
            event = await self._found(question)
        except TutorError as error:
            larger = not self._model.capable
            now = self._loop.time()
            self._conductor.emit(NotExplained(question.number, error.message, error.remedy, larger, now))
        else:
            self._conductor.emit(event)

    async def _found(self, question: Question) -> Explained | CorrectionExplained:
        match await self._answer_to(question):
            case Explanation(meaning=meaning, translation=translation):
                return Explained(question.number, meaning, translation, self._loop.time())
            case Reason(explanation=explanation, example=example):
                return CorrectionExplained(question.number, explanation, example, self._loop.time())

    async def _answer_to(self, question: Question) -> Explanation | Reason:
        settings = self._settings()
        languages = (settings.language, settings.native_language)
        model = self._conductor.engines.chat_model
        correction = question.correction
        better = "" if correction is None else correction.better
        asked = (question.text, question.sentence, better)
        key = (*languages, settings.level, "" if model is None else model.label, *asked)
        if key in self._known:
            self._known.move_to_end(key)
            return self._known[key]
        if not self._model.capable:
            raise TutorError("The chat model in use is too small to explain words.", "Choose a larger one.")
        if correction is not None:
            messages, schema = explaining_correction(
                correction, question.sentence, settings.level, *languages
            )
            answer = await self._model.ask(messages, schema)
            # Where a server would not take the schema, the text is what it has to say.
            told = answer.value if answer.value is not None else {"explanation": answer.text}
            return self._remembered(key, read_reason(told, correction))
        if not question.sentence and not settings.native_language:
            raise TutorError("Your own language is not known.", "Choose it in the settings.")
        messages, schema = explaining(question.text, question.sentence, settings.level, *languages)
        answer = await self._model.ask(messages, schema)
        return self._remembered(key, read_explanation(_parts(answer), question.sentence))

    def _remembered(self, key: tuple[str, ...], found: Answered) -> Answered:
        self._known[key] = found
        while len(self._known) > MOST_REMEMBERED:
            self._known.popitem(last=False)
        return found


def _parts(answer: Structured) -> Mapping[str, Any]:
    if answer.value is None:
        raise EngineError("The model gave no explanation.", "Ask again, or choose a larger model.")
    return answer.value
