"""The meanings of passages as vectors: kept beside them, compared in memory; runs in the file's thread."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence

import numpy as np

from tutor.library.embedding import LEAST, Vectors

NEAR = 3.0
"""Standard deviations above the mean likeness of all passages: such a passage says something about it.

Models differ in what a cosine means, but not in that most passages have nothing to do with a question.
"""
FEWEST = 20
"""Of fewer passages the mean says nothing; then only words tell what is relevant."""


def missing(
    database: sqlite3.Connection, model: str, limit: int, language: str = ""
) -> tuple[tuple[tuple[int, str], ...], int]:
    """Passages without a vector of that model, with their texts, and how many there are in all.

    With `language` only those of documents in it.
    """
    without = (
        " FROM passages JOIN documents ON documents.id = document WHERE added_at <> ''"
        " AND NOT EXISTS (SELECT 1 FROM vectors WHERE passage = passages.id AND model = ?1)"
        " AND ?2 IN ('', language)"
    )
    count: int = database.execute(f"SELECT count(*){without}", (model, language)).fetchone()[0]
    found = database.execute(
        f"SELECT passages.id, heading, text{without} ORDER BY passages.id LIMIT ?3", (model, language, limit)
    )
    return tuple((number, f"{heading}\n{text}".strip()) for number, heading, text in found), count


def keep(database: sqlite3.Connection, model: str, passages: Sequence[int], vectors: Vectors) -> None:
    """Passages that are gone meanwhile are left out."""
    database.executemany(
        "INSERT INTO vectors (passage, model, vector) SELECT ?1, ?2, ?3"
        " WHERE EXISTS (SELECT 1 FROM passages WHERE id = ?1) ON CONFLICT DO NOTHING",
        [(passage, model, vector.tobytes()) for passage, vector in zip(passages, vectors, strict=True)],
    )


class Nearest:
    """All vectors of one model, in memory as long as they are the same in the file."""

    def __init__(self) -> None:
        self._known: tuple[object, ...] = ()
        self._seen: tuple[object, ...] = ()
        self._passages = np.empty(0, np.int64)
        self._documents = np.empty(0, np.int64)
        self._vectors: Vectors = np.empty((0, 0), np.float32)

    def find(
        self,
        database: sqlite3.Connection,
        model: str,
        vector: Vectors,
        documents: Collection[int],
        limit: int,
        least: float = LEAST,
    ) -> list[tuple[int, int, float, bool]]:
        """Passage, document, cosine, and whether it is near; the nearest first."""
        self._look(database, model)
        if not len(self._passages) or self._vectors.shape[1] != len(vector):
            return []
        inside = np.isin(self._documents, list(documents))
        # Of all of them: choosing first would copy the vectors.
        cosines = (self._vectors @ vector)[inside]
        if not len(cosines):
            return []
        near = float(cosines.mean() + NEAR * cosines.std()) if len(cosines) >= FEWEST else np.inf
        best = np.argsort(-cosines, kind="stable")[:limit]
        passages, belong = self._passages[inside], self._documents[inside]
        return [
            (int(passages[one]), int(belong[one]), float(cosines[one]), bool(cosines[one] > max(near, least)))
            for one in best
        ]

    def _look(self, database: sqlite3.Connection, model: str) -> None:
        # Counting them reads them; where nothing was written since, that is spared.
        seen = model, id(database), database.total_changes
        if seen == self._seen:
            return
        self._seen = seen
        known = (
            model,
            *database.execute(
                "SELECT count(*), max(passage), sum(passage) FROM vectors WHERE model = ?", (model,)
            ).fetchone(),
        )
        if known == self._known:
            return
        rows = database.execute(
            "SELECT passage, document, vector FROM vectors JOIN passages ON passages.id = passage"
            " WHERE model = ? ORDER BY passage",
            (model,),
        ).fetchall()
        # A model that was replaced under the same name may have vectors of another length.
        length = len(rows[-1][2]) if rows else 0
        rows = [row for row in rows if len(row[2]) == length]
        self._passages = np.array([row[0] for row in rows], np.int64)
        self._documents = np.array([row[1] for row in rows], np.int64)
        joined = np.frombuffer(b"".join(row[2] for row in rows), np.float32)
        self._vectors = joined.reshape(len(rows), length // joined.itemsize)
        self._known = known
