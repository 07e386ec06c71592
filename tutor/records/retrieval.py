"""What the learner's documents say about what is being said: by words, and by meaning where a model can tell.

Started with the words as they are so far, while the learner still speaks. Each search is a future of its own:
whoever drops a draft drops its future.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass

from tutor.errors import EngineMissing
from tutor.library.documents import Passage
from tutor.library.embedding import Embedding, OllamaEmbedding, Vectors
from tutor.library.word_vectors import WordVectors
from tutor.records.chaining import after
from tutor.records.documents import Documents
from tutor.records.passage_search import Meaning
from tutor.settings import Settings

RELEVANT = 0.35
"""A passage that holds less of what is asked says nothing about it.

Chosen on the questions and the talk in tests/library: nine of ten questions find their passage above it, one
of ten sentences of a talk about other things finds one.
"""

NO_MODEL = "none"
"""Chosen instead of a model by who wants to search by words alone."""
TOGETHER = 8
"""Passages in one request for their vectors: a talk that begins meanwhile waits for no more."""
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Learnt:
    """Passages with vectors, and how many there will be."""

    done: int
    total: int


class Retrieval:
    """Searches for a talk, from any thread. Futures end with StoreError where the file does not do it."""

    def __init__(
        self, documents: Documents, learner: int | None = None, embedding: Embedding | None = None
    ) -> None:
        """Without an `embedding` by words alone. It is closed with this object."""
        self._documents = documents
        self._learner = learner
        self._embedding = embedding

    def search(
        self, words: str, documents: Sequence[int] | None = None, limit: int = 3
    ) -> Future[tuple[Passage, ...]]:
        """The passages that say something about it, best first; none where none does.

        Without `documents` all of the learner's are searched. A model that is late or fails is done without.
        """
        if self._embedding is None:
            return self._find(words, documents, limit, None)
        model, least = self._embedding.model, self._embedding.least
        tried: Future[Meaning | None] = Future()

        def told(made: Future[Vectors]) -> None:
            failed = made.cancelled() or made.exception() is not None
            if failed:
                _LOG.info("a question has no vector: it is searched by words alone")
            tried.set_result(None if failed else Meaning(model, made.result()[0], least))

        self._embedding.embed([words], "question").add_done_callback(told)
        return after(tried, lambda meaning: self._find(words, documents, limit, meaning))

    async def learn_meanings(
        self, may_go_on: Callable[[], Awaitable[object]]
    ) -> AsyncGenerator[Learnt, None]:
        """Have vectors made of all passages that have none; how far that is, after every few.

        `may_go_on` is awaited before each request: a talk comes first. Raises EngineError, StoreError.
        """
        if self._embedding is None:
            return
        model, done = self._embedding.model, 0
        while True:
            asked = self._documents.without_vector(model, TOGETHER, self._embedding.language)
            passages, left = await asyncio.wrap_future(asked)
            yield Learnt(done, done + left)
            if not passages:
                return
            await may_go_on()
            texts = [text for _, text in passages]
            made = await asyncio.wrap_future(self._embedding.embed(texts, "passage"))
            keeping = self._documents.keep_vectors(model, [passage for passage, _ in passages], made)
            await asyncio.wrap_future(keeping)
            done += len(passages)

    def prepare(self) -> Future[tuple[Passage, ...]]:
        """Load what the first search would wait for: lists of words, the vectors, the model."""
        return self.search("something that nobody says of anything")

    def close(self) -> None:
        if self._embedding is not None:
            self._embedding.close()

    def _find(
        self, words: str, documents: Sequence[int] | None, limit: int, meaning: Meaning | None
    ) -> Future[tuple[Passage, ...]]:
        return self._documents.search(
            words, documents, limit, learner=self._learner, threshold=RELEVANT, meaning=meaning
        )


def embedding_of(settings: Settings) -> Embedding | None:
    """The model that the settings name, else the built-in one; None for words alone."""
    if settings.embedding_model == NO_MODEL:
        return None
    if settings.embedding_model:
        return OllamaEmbedding(settings)
    try:
        return WordVectors()
    except EngineMissing as error:
        _LOG.info("documents are searched by words alone: %s", error.message)
        return None
