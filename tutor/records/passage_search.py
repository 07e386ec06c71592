"""Finds passages by words, in the index of the file; runs in the file's thread.

The index gives the best by BM25, whose numbers grow with the length of the question and tell nothing by
themselves. The score says how much of the question stands in the passage, rare words counting most, from 0
(nothing) to 1 (all of it); it ranks what BM25 has found.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace

from tutor.library.documents import Passage
from tutor.library.index_words import Term, question
from tutor.records.document_rows import PASSAGE

LOOKED_AT = 30
"""Of the best by BM25 so many are scored."""
LOOKED_FOR = 8
"""Words of a question by which the index is asked. Common ones, which tell little, take it longest."""
ENOUGH = 16.0
"""A question whose words together weigh less says little, and no passage answers all of it."""


def search(
    database: sqlite3.Connection,
    words: str,
    documents: Sequence[int] | None,
    learner: int | None,
    limit: int,
    *,
    typing: bool = False,
    threshold: float = 0.0,
) -> tuple[Passage, ...]:
    """Passages with their scores, best first; see Documents.search."""
    scope = dict(_scope(database, documents, learner))
    asked = {language: question(words, language, typing) for language in set(scope.values())}
    terms = {term for in_language in asked.values() for term in in_language}
    if not terms:
        return ()
    inside = ",".join(str(int(document)) for document in scope)
    found = database.execute(
        "SELECT found.id, found.document FROM passage_words"
        " JOIN passages AS found ON found.id = passage_words.rowid"
        f" WHERE passage_words MATCH ? AND found.document IN ({inside})"
        " ORDER BY bm25(passage_words) LIMIT ?",
        (matching(terms), max(limit, LOOKED_AT)),
    ).fetchall()
    # The texts of all that BM25 weighs would pass through the sorting otherwise.
    scored = [(number, worth(asked[scope[document]], _split(database, number))) for number, document in found]
    scored.sort(key=lambda one: -one[1])
    return tuple(
        replace(
            Passage(*database.execute(f"{PASSAGE} AND passages.id = ?", (number,)).fetchone()), score=score
        )
        for number, score in [one for one in scored if one[1] > 0 and one[1] >= threshold][:limit]
    )


def _split(database: sqlite3.Connection, passage: int) -> str:
    words: str = database.execute("SELECT split FROM passages WHERE id = ?", (passage,)).fetchone()[0]
    return words


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
