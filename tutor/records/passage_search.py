"""Finds passages by words, and by meaning where there are vectors; runs in the file's thread.

The index gives the best by BM25, whose numbers grow with the length of the question and tell nothing by
themselves. The score says how much of the question stands in the passage, rare words counting most, from 0
(nothing) to 1 (all of it); it ranks what BM25 has found.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from tutor.library.documents import Passage
from tutor.library.embedding import LEAST, Vectors
from tutor.library.index_words import Term, question
from tutor.records.document_rows import PASSAGE
from tutor.records.vectors import Nearest

LOOKED_AT = 30
"""Of the best by BM25 so many are scored."""
LOOKED_FOR = 8
"""Words of a question by which the index is asked. Common ones, which tell little, take it longest."""
RANK = 60
"""How little the first place counts for more than the next ones, when two orders become one."""
ENOUGH = 16.0
"""A question whose words together weigh less says little, and no passage answers all of it."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a question means, for a search by meaning besides the one by words."""

    model: str
    vector: Vectors
    """One row, of length 1."""
    least: float = LEAST
    """The cosine below which a passage has nothing to do with it."""


def search(
    database: sqlite3.Connection,
    nearest: Nearest,
    words: str,
    documents: Sequence[int] | None,
    learner: int | None,
    limit: int,
    *,
    typing: bool = False,
    threshold: float = 0.0,
    meaning: Meaning | None = None,
) -> tuple[Passage, ...]:
    """Passages with their scores, best first; see Documents.search."""
    scope = dict(_scope(database, documents, learner))
    by_words = [one for one in _by_words(database, words, scope, typing, limit) if one[1] >= threshold]
    scores = dict(by_words)
    order = [passage for passage, _ in by_words]
    if meaning is not None:
        best = nearest.find(database, meaning.model, meaning.vector, scope, LOOKED_AT, meaning.least)
        by_meaning = [(passage, cosine) for passage, _, cosine, near in best if near or not threshold]
        scores = {passage: max(scores.get(passage, 0.0), cosine) for passage, cosine in by_meaning} | {
            passage: score for passage, score in by_words if passage not in dict(by_meaning)
        }
        order = fused(order, [passage for passage, _ in by_meaning])
    return tuple(
        replace(
            Passage(*database.execute(f"{PASSAGE} AND passages.id = ?", (passage,)).fetchone()),
            score=min(1.0, max(0.0, scores[passage])),
        )
        for passage in order[:limit]
    )


def fused(*orders: Sequence[int]) -> list[int]:
    """One order of several, by reciprocal rank (Cormack, Clarke and Büttcher, SIGIR 2009)."""
    scores: dict[int, float] = {}
    for order in orders:
        for rank, one in enumerate(order, start=1):
            scores[one] = scores.get(one, 0.0) + 1.0 / (RANK + rank)
    return sorted(scores, key=lambda one: -scores[one])


def _by_words(
    database: sqlite3.Connection, words: str, scope: Mapping[int, str], typing: bool, limit: int
) -> list[tuple[int, float]]:
    """Passages and how much of the question stands in each, most first."""
    asked = {language: question(words, language, typing) for language in set(scope.values())}
    terms = {term for in_language in asked.values() for term in in_language}
    if not terms:
        return []
    found = database.execute(
        f"SELECT rowid FROM passage_words WHERE passage_words MATCH ?{_inside(database, scope)}"
        " ORDER BY bm25(passage_words) LIMIT ?",
        (matching(terms), max(limit, LOOKED_AT)),
    ).fetchall()
    # The texts of all that BM25 weighs would pass through the sorting otherwise.
    scored = []
    for (number,) in found:
        document, split = _split(database, number)
        scored.append((number, worth(asked[scope[document]], split)))
    return sorted((one for one in scored if one[1] > 0), key=lambda one: -one[1])


def _inside(database: sqlite3.Connection, scope: Mapping[int, str]) -> str:
    """A condition for the documents in scope; none where all are: looking up each passage takes longest."""
    (count,) = database.execute("SELECT count(*) FROM documents").fetchone()
    if count == len(scope):
        return ""
    numbers = ",".join(str(int(document)) for document in scope)
    # The plus keeps SQLite from asking the index for each passage by itself.
    return f" AND +rowid IN (SELECT id FROM passages WHERE document IN ({numbers}))"


def _split(database: sqlite3.Connection, passage: int) -> tuple[int, str]:
    """A passage's document, and its words."""
    document, words = database.execute(
        "SELECT document, split FROM passages WHERE id = ?", (passage,)
    ).fetchone()
    return document, words


def matching(terms: Iterable[Term]) -> str:
    """The index's own language, in which nothing that was said means anything."""
    telling = sorted(terms, key=lambda term: (-term.open, -term.weight, term.text))[:LOOKED_FOR]
    return " OR ".join(
        '"' + term.text.replace('"', '""') + '"' + ("*" if term.open else "") for term in telling
    )


def worth(terms: Sequence[Term], split: str) -> float:
    """How much of what is asked stands there: 0 to 1."""
    words = set(split.split())
    held = sum(
        term.weight
        for term in terms
        if term.text in words or (term.open and any(word.startswith(term.text) for word in words))
    )
    return held / max(ENOUGH, sum(term.weight for term in terms))


def _scope(
    database: sqlite3.Connection, documents: Sequence[int] | None, learner: int | None
) -> list[tuple[int, str]]:
    """Which documents are searched, and their languages."""
    found: list[tuple[int, str]] = database.execute(
        "SELECT id, language FROM documents"
        " WHERE added_at <> '' AND (?1 IS NULL OR learner IS NULL OR learner = ?1)",
        (learner,),
    ).fetchall()
    return found if documents is None else [one for one in found if one[0] in documents]
