"""What the learner's documents say about what is being said, as much of it as the model in use can hold."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from tutor.conversation.events import Reference
from tutor.conversation.retrieval import NOTHING, Quoted
from tutor.lessons.study import Extract, Room, asks_document, excerpt, quoted
from tutor.records.retrieval import Retrieval

NOT_NEAR = "(No passage of the document is near these words.)"
"""A capable model is told so, for it to say that the document does not say."""


class DocumentSources:
    """The sources of one talk (see conversation.retrieval.Sources)."""

    def __init__(
        self,
        retrieval: Retrieval,
        documents: Sequence[int] | None,
        language: str,
        room: Callable[[], Room],
        not_said: str = "",
    ) -> None:
        """`documents` are searched, or all of the learner's; `room` is that of the model in use.

        In a talk about a document `not_said` is answered, instead of by a small model, to a question of
        which the document says nothing.
        """
        self._retrieval = retrieval
        self._documents = documents
        self._language = language
        self._room = room
        self._not_said = not_said

    async def look_up(self, words: str) -> Quoted:
        """Raises StoreError."""
        room = self._room()
        found = await asyncio.wrap_future(self._retrieval.search(words, self._documents, limit=room.extracts))
        if not found:
            if not self._not_said or not asks_document(words, self._language):
                return NOTHING
            return Quoted(answer=self._not_said) if room.small else Quoted(NOT_NEAR)
        extracts = [Extract(excerpt(one.text, words, one.language, room.words), one.page) for one in found]
        told = tuple(Reference(one.id, one.document, one.title, one.page) for one in found)
        return Quoted(quoted(extracts, small=room.small), told)
