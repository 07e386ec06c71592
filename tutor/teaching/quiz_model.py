"""What a capable chat model does for a quiz: better questions between the turns, a second opinion in them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence

from tutor.audio.frames import Seconds
from tutor.conversation.conductor import Conductor
from tutor.errors import EngineError
from tutor.lessons.meant import Meant
from tutor.lessons.prompt import language_name
from tutor.lessons.quiz import OPINION, Quiz, second_opinion
from tutor.lessons.quiz_questions import SCHEMA, Question, Source, asking, read_questions
from tutor.teaching.idle_model import IdleModel

OPINION_LIMIT: Seconds = 4.0
"""An answer waits no longer for what the model thinks of the learner's."""
ASKS_ABOUT = 4
"""Passages of which it makes questions."""
_log = logging.getLogger(__name__)


class QuizModel:
    """MUST be used on the conductor's loop. A small model is not asked."""

    def __init__(self, conductor: Conductor, idle_model: IdleModel) -> None:
        self._conductor = conductor
        self._idle_model = idle_model

    async def ask_better(self, quiz: Quiz, sources: Sequence[Source], language: str, level: str) -> None:
        """Have questions made of some passages, to be asked instead of those that rules found."""
        if not self._idle_model.capable:
            return
        name = language_name(language)
        step = max(1, len(sources) // ASKS_ABOUT)
        made: list[Question] = []
        for source in sources[::step][:ASKS_ABOUT]:
            try:
                answer = await self._idle_model.ask(asking(source, level, name), SCHEMA)
            except EngineError as error:
                _log.info("no questions were made of a passage: %s", error.message)
                return
            made += read_questions(answer.value, source, language)
            quiz.follow(made[quiz.place :])

    async def opinion(self, question: Question, said: str) -> Meant | None:
        """Whether an answer means the right thing; None where the model does not say in time."""
        model = self._conductor.engines.chat_model
        if model is None or not model.capable:
            return None
        try:
            async with asyncio.timeout(OPINION_LIMIT):
                answer = await model.structured(second_opinion(question, said), OPINION)
        except (EngineError, TimeoutError) as error:
            _log.info("an answer was judged by rules alone: %s", error)
            return None
        found = answer.value.get("meant") if answer.value is not None else None
        known: tuple[Meant, ...] = ("right", "nearly", "wrong")
        return next((one for one in known if one == found), None)
