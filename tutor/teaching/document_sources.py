"""What the learner's documents say about what is being said, as much of it as the model in use can hold."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from tutor.conversation.answer_events import Reference
from tutor.conversation.retrieval import NOTHING, Quoted
from tutor.lessons.study import (
    Extract,
    Room,
    StudyLines,
    answering,
    asks_document,
    excerpt,
    harmless,
    quoted,
)
from tutor.library.documents import Passage
from tutor.records.retrieval import Retrieval

NOT_NEAR = "(No passage of the document is near these words.)"
"""A model that can follow is told so, for it to say that the document does not say."""
ANSWERS = 0.5
"""A sentence that has so much of a question answers it."""
LOOKED_AT = 5
"""Passages."""


class DocumentSources:
    """The sources of one talk (see conversation.retrieval.Sources)."""

    def __init__(
        self,
        retrieval: Retrieval,
        documents: Sequence[int] | None,
        language: str,
        room: Callable[[], Room],
        lines: StudyLines | None = None,
    ) -> None:
        """`documents` are searched, or all of the learner's; `room` is that of the model in use.

        With `lines` the talk is about a document: a question is then answered from it alone. A small model
        would make something up; in its place the tutor says the sentence that answers, or that there is none.
        """
        self._retrieval = retrieval
        self._documents = documents
        self._language = language
        self._room = room
        self._lines = lines

    async def look_up(self, words: str) -> Quoted:
        """Raises StoreError."""
        room = self._room()
        asks = self._lines is not None and asks_document(words, self._language)
        # What answers best need not stand in the passage that has most of the words.
        limit = LOOKED_AT if asks and room.small else room.extracts
        found = await asyncio.wrap_future(self._retrieval.search(words, self._documents, limit=limit))
        if asks and room.small and self._lines is not None:
            return _answered(found, words, self._lines)
        if not found:
            return Quoted(NOT_NEAR) if asks else NOTHING
        extracts = [Extract(excerpt(one.text, words, one.language, room.words), one.page) for one in found]
        return Quoted(quoted(extracts, small=room.small), tuple(_reference(one) for one in found))


def _answered(found: Sequence[Passage], words: str, lines: StudyLines) -> Quoted:
    """By the sentence of the document that has most of the question."""
    told = [(*answering(one.text, words, one.language), one) for one in found]
    sentence, share, passage = max(told, key=lambda one: one[1], default=("", 0.0, None))
    if passage is None or share < ANSWERS:
        return Quoted(answer=lines.not_said)
    return Quoted("", (_reference(passage),), lines.says.format(answer=harmless(sentence)))


def _reference(passage: Passage) -> Reference:
    return Reference(passage.id, passage.document, passage.title, passage.page)
