"""Texts as vectors, by a model that Ollama runs: what means the same lies near, whatever its words.

    voice thread, window ──embed()──► own thread with its own loop ──HTTP──► Ollama

sqlite-vec is not used: Pythons without loadable extensions are common, this project's bundle has one, and the
exact cosine of 10,000 passages takes NumPy less than 1 ms (768 numbers each; measured 0.5 ms on two cores).
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence
from concurrent.futures import Future
from typing import Any, Literal, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from tutor.errors import EngineError, TutorError
from tutor.servers import keys
from tutor.servers.address import parsed, permit
from tutor.servers.connection import BrokeOff, Connection, Refused
from tutor.settings import Settings
from tutor.text import Text

Vectors: TypeAlias = NDArray[np.float32]
"""A row a text, each of length 1."""
Use: TypeAlias = Literal["question", "passage"]

QUESTION_S = 0.4
"""Seconds that a talk waits for a question's vector; words alone must do then."""
PASSAGES_S = 120.0
LEAST = 0.3
"""A cosine that says something; without it the oddest passage would be near whatever is asked."""
_PORT = 11434
_PREFIXES: dict[str, tuple[str, str]] = {
    "nomic-embed-text": ("search_query: ", "search_document: "),
    "mxbai-embed-large": ("Represent this sentence for searching relevant passages: ", ""),
    "embeddinggemma": ("task: search result | query: ", "title: none | text: "),
}
"""What these models were trained to read before a question and before a passage."""


class Embedding(Protocol):
    @property
    def model(self) -> str:
        """Vectors of different models can't be compared."""
        ...

    @property
    def language(self) -> str:
        """The code of the only one in which it knows texts; empty: of whatever language."""
        ...

    @property
    def least(self) -> float:
        """The cosine below which two texts have nothing to do with each other."""
        ...

    def embed(self, texts: Sequence[str], use: Use) -> Future[Vectors]:
        """Ends with EngineError where it can't be done, or not in time."""
        ...

    def close(self) -> None: ...


class OllamaEmbedding:
    """Asked from any thread. Nothing is sent before the first text."""

    language = ""
    least = LEAST

    def __init__(self, settings: Settings) -> None:
        self.model = settings.embedding_model
        self._settings = settings
        self._connection: Connection | None = None
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="embedding", daemon=True)
        self._thread.start()

    def embed(self, texts: Sequence[str], use: Use) -> Future[Vectors]:
        return asyncio.run_coroutine_threadsafe(self._embed(tuple(texts), use), self._loop)

    def close(self) -> None:
        """Hang up; what is still asked for is cancelled."""
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _embed(self, texts: tuple[str, ...], use: Use) -> Vectors:
        before = _PREFIXES.get(self.model.partition(":")[0], ("", ""))[use == "passage"]
        body = {"model": self.model, "input": [before + text for text in texts], "truncate": True}
        try:
            connection = await self._connected()
            limit_s = QUESTION_S if use == "question" else PASSAGES_S
            answer = await connection.ask("/api/embed", body, limit_s=limit_s)
        except Refused as refusal:
            raise EngineError(
                Text("Ollama can't find passages by meaning with {model}.", model=self.model),
                refusal.reason or "Choose another embedding model in the settings.",
            ) from refusal
        except BrokeOff as error:
            raise _senseless() from error
        return normal(answer, len(texts))

    async def _connected(self) -> Connection:
        if self._connection is None:
            address = parsed(self._settings.ollama_host, port=_PORT)
            elsewhere = not address.loopback and self._settings.remote_servers
            key = await keys.looked_up(address) if elsewhere else ""
            permit(address, self._settings, key)
            self._connection = Connection("Ollama", address, key)
        return self._connection

    async def _end(self) -> None:
        under_way = asyncio.all_tasks() - {asyncio.current_task()}
        for task in under_way:
            task.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)
        if self._connection is not None:
            await self._connection.close()


def normal(answer: Any, count: int) -> Vectors:
    """The vectors in Ollama's answer, of length 1. Raises EngineError where they make no sense."""
    try:
        vectors = np.asarray(answer["embeddings"], dtype=np.float32)
    except (KeyError, TypeError, ValueError) as error:
        raise _senseless() from error
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    if vectors.ndim != 2 or len(vectors) != count or not np.isfinite(vectors).all() or not lengths.all():
        raise _senseless()
    return np.asarray(vectors / lengths, dtype=np.float32)


def _senseless() -> TutorError:
    return EngineError(
        "The vectors that came from Ollama make no sense.", "Choose another embedding model in the settings."
    )
