"""Texts as vectors without a server: the mean of their words' vectors, which came with the starter pack.

Such vectors know that a physician is a doctor, but not who bit whom: word order counts for nothing. They were
made of English texts, so other languages are searched by words alone.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from tutor.errors import EngineError
from tutor.lessons.word_splitting import words
from tutor.library.embedding import Embedding, Use, Vectors
from tutor.library.index_words import rarity
from tutor.library.language import guess
from tutor.models import starter

if TYPE_CHECKING:
    from tokenizers import Tokenizer

LANGUAGE = "en"
LIKE = 0.45
"""A cosine that says something, where no word does.

Chosen on the questions and the talk in tests/library: of talk about other things none comes so near.
"""
_TYPES = {"F16": "<f2", "F32": "<f4"}


class WordVectors(Embedding):
    """Asked from any thread. Nothing is loaded before the first text; the table stays a file in memory."""

    model = "words/l2_supercat_256"
    language = LANGUAGE
    least = LIKE

    def __init__(self) -> None:
        """Raises EngineMissing where the starter pack's files are not there."""
        self._table_file, self._tokenizer_file = starter.word_vector_files()
        self._loaded: tuple[NDArray[np.floating], Tokenizer] | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="word-vectors")

    def embed(self, texts: Sequence[str], use: Use) -> Future[Vectors]:
        """A passage without words gets zeros. A question without them or not in English: EngineError."""
        return self._thread.submit(self._embed, tuple(texts), use)

    def close(self) -> None:
        self._thread.shutdown(cancel_futures=True)
        self._loaded = None

    def _embed(self, texts: tuple[str, ...], use: Use) -> Vectors:
        if use == "question" and not all(_is_english(text) for text in texts):
            raise _not_english()
        table, tokenizer = self._loaded or self._load()
        vectors = np.stack([_mean(text, table, tokenizer) for text in texts])
        if use == "question" and not vectors.any(axis=1).all():
            raise _not_english()
        return vectors

    def _load(self) -> tuple[NDArray[np.floating], Tokenizer]:
        from tokenizers import Tokenizer

        tokenizer = Tokenizer.from_file(str(self._tokenizer_file))
        tokenizer.no_padding()
        tokenizer.no_truncation()
        self._loaded = table(self._table_file), tokenizer
        return self._loaded


def table(file: Path) -> NDArray[np.floating]:
    """The only table in a safetensors file, a row a token, mapped into memory. Raises EngineError.

    Eight bytes say how long the JSON after them is; the JSON says of what type and shape the numbers are.
    """
    try:
        with file.open("rb") as opened:
            length = int.from_bytes(opened.read(8), "little")
            header = json.loads(opened.read(min(length, 100_000)))
        (described,) = (value for name, value in header.items() if name != "__metadata__")
        rows, columns = described["shape"]
        offset = 8 + length + described["data_offsets"][0]
        return np.memmap(file, _TYPES[described["dtype"]], "r", offset, (rows, columns))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise EngineError("The word vectors can't be read.", "Install the program again.") from error


def _mean(text: str, table: NDArray[np.floating], tokenizer: Tokenizer) -> Vectors:
    """Of length 1. Rare words count most: common ones stand in every text."""
    total = np.zeros(table.shape[1], np.float32)
    for word in words(text, LANGUAGE):
        pieces = tokenizer.encode(word, add_special_tokens=False).ids
        if pieces:
            total += rarity(word, LANGUAGE) * table[pieces].astype(np.float32).mean(axis=0)
    length = np.linalg.norm(total)
    return total / length if length else total


def _is_english(text: str) -> bool:
    """A guess; of a few words in another script nothing else tells."""
    letters = [letter for letter in text if letter.isalpha()]
    return 2 * sum(letter.isascii() for letter in letters) > len(letters) and guess(text) == LANGUAGE


def _not_english() -> EngineError:
    return EngineError(
        "The built-in word vectors know only English.", "Choose an Ollama model in the settings."
    )
