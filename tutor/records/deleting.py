"""Talks and documents deleted for good: out of the tables and the index of words, nameless in the cards."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence


def known_as(database: sqlite3.Connection, talks: Sequence[int] | None) -> list[tuple[int, str]]:
    """Id and beginning of these talks, or of all: what tells a talk from others in every copy of the file."""
    found = database.execute("SELECT id, started_at FROM talks").fetchall()
    return [(key, began) for key, began in found if talks is None or key in talks]


def delete_talks(database: sqlite3.Connection, talks: Sequence[tuple[int, str]]) -> list[str]:
    """Delete what is there of them; the names of the recordings that went with them.

    For a connection with foreign keys on, inside a transaction. Knows every form of the file.
    """
    tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    there = [one for one in talks if database.execute(_THERE, one).fetchone()]
    names: list[str] = []
    for one in there:
        if "sounds" in tables:
            names += [name for (name,) in database.execute("SELECT file FROM sounds WHERE talk = ?", one[:1])]
        database.execute("DELETE FROM talks WHERE id = ?", one[:1])
    if "cards" in tables:
        for column in ("own_sound", "tutor_sound"):
            query = f"UPDATE cards SET {column} = '' WHERE {column} = ?"
            database.executemany(query, [(name,) for name in names])
    if there and "turn_words" in tables:
        # Until its pieces are merged the index still holds the words that it has marked as gone.
        database.execute("INSERT INTO turn_words (turn_words) VALUES ('optimize')")
    return names


def added_as(database: sqlite3.Connection, documents: Sequence[int]) -> list[tuple[int, str]]:
    """Id and moment of adding of these documents: what tells one from others in every copy of the file."""
    found = database.execute("SELECT id, added_at FROM documents").fetchall()
    return [(key, added) for key, added in found if key in documents]


def delete_documents(database: sqlite3.Connection, documents: Sequence[tuple[int, str]]) -> None:
    """Delete what is there of them, out of the index of words too.

    For a connection with foreign keys on, inside a transaction. Knows every form of the file.
    """
    tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if "documents" not in tables:
        return
    found = [one for one in documents if database.execute(_ADDED, one).fetchone()]
    database.executemany("DELETE FROM documents WHERE id = ? AND added_at = ?", found)
    if found:
        database.execute("INSERT INTO passage_words (passage_words) VALUES ('optimize')")


def delete_learner(database: sqlite3.Connection, learner: int, since: str) -> list[str]:
    """Delete a learner, known by id and beginning, and what belongs to them; the names of their recordings.

    For a connection with foreign keys on, inside a transaction. Knows every form of the file.
    """
    tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not {"learners", "sounds", "cards"} <= tables:
        return []
    found = database.execute(_SOUNDS_OF, (learner,)).fetchall()
    gone = database.execute("DELETE FROM learners WHERE id = ? AND created_at = ?", (learner, since))
    if gone.rowcount != 1:
        return []
    for index in tables & {"turn_words", "passage_words"}:
        database.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")
    return [name for (name,) in found]


_SOUNDS_OF = (
    "SELECT file FROM sounds WHERE talk IN (SELECT id FROM talks WHERE learner = ?1) "
    "UNION SELECT own_sound FROM cards WHERE learner = ?1 AND own_sound <> '' "
    "UNION SELECT tutor_sound FROM cards WHERE learner = ?1 AND tutor_sound <> ''"
)
_ADDED = "SELECT 1 FROM documents WHERE id = ? AND added_at = ?"
_THERE = "SELECT 1 FROM talks WHERE id = ? AND started_at = ?"
