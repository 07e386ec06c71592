"""What the learner's documents say about what is being said: by words, and by meaning where a model can tell.

Started with the words as they are so far, while the learner still speaks. Each search is a future of its own:
whoever drops a draft drops its future.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future

from tutor.library.documents import Passage
from tutor.records.documents import Documents

RELEVANT = 0.35
"""A passage that holds less of what is asked says nothing about it.

Chosen on the questions and the talk in tests/library: nine of ten questions find their passage above it, one
of ten sentences of a talk about other things finds one.
"""


class Retrieval:
    """Searches for a talk. Futures end with StoreError where the file does not do it."""

    def __init__(self, documents: Documents, learner: int | None = None) -> None:
        self._documents = documents
        self._learner = learner

    def search(
        self, words: str, documents: Sequence[int] | None = None, limit: int = 3
    ) -> Future[tuple[Passage, ...]]:
        """The passages that say something about it, best first; none where none does.

        Without `documents` all of the learner's are searched.
        """
        return self._documents.search(words, documents, limit, learner=self._learner, threshold=RELEVANT)
