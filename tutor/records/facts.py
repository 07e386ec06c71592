"""What the tutor remembers of each learner; shown to them, theirs to change and to delete."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from concurrent.futures import Future
from datetime import UTC, datetime

from tutor.errors import StoreError
from tutor.lessons.facts import Fact, NewFact, came_up, merged, tidy
from tutor.records.file import RecordsFile


class Facts:
    """Futures of all that is asked end with StoreError where the file does not do it."""

    def __init__(self, file: RecordsFile) -> None:
        self._file = file

    def of(self, learner: int) -> Future[tuple[Fact, ...]]:
        """What came up last first."""
        return self._file.read(_of, learner)

    def take(
        self, learner: int, found: Sequence[NewFact], said: str = "", talk: int | None = None
    ) -> Future[tuple[Fact, ...]]:
        """Add what a talk told, merged with what is known, and note what of that came up; all facts then.

        `said` is all that the learner said in the talk.
        """
        return self._file.write(_take, learner, tuple(found), said, talk)

    def change(self, fact: int, text: str) -> Future[None]:
        """Raises StoreError for a fact that is not there; a text of nothing deletes it."""
        return self._file.write(_change, fact, tidy(text))

    def delete(self, fact: int) -> Future[None]:
        return self._file.erase(_delete, fact)

    def delete_all(self, learner: int) -> Future[None]:
        return self._file.erase(_delete_all, learner)


# In the file's thread ---------------------------------------------------------------------------------


def _of(database: sqlite3.Connection, learner: int) -> tuple[Fact, ...]:
    rows = database.execute(
        "SELECT id, about, fact, at, useful_at, talk FROM facts WHERE learner = ? "
        "ORDER BY useful_at DESC, at DESC, id DESC",
        (learner,),
    )
    return tuple(_fact(*row) for row in rows)


def _fact(number: int, about: str, text: str, at: str, useful_at: str, talk: int | None) -> Fact:
    return Fact(number, about, text, datetime.fromisoformat(at), datetime.fromisoformat(useful_at), talk)


def _take(
    database: sqlite3.Connection, learner: int, found: Sequence[NewFact], said: str, talk: int | None
) -> tuple[Fact, ...]:
    known, now = _of(database, learner), datetime.now(UTC).replace(microsecond=0)
    stamp = now.isoformat(timespec="seconds")
    again = [(stamp, fact.id) for fact in came_up(known, said)]
    database.executemany("UPDATE facts SET useful_at = ? WHERE id = ?", again)
    facts = merged(_of(database, learner), found, now, talk)
    kept = {fact.id for fact in facts}
    database.executemany("DELETE FROM facts WHERE id = ?", [(f.id,) for f in known if f.id not in kept])
    before = {fact.id: fact for fact in known}
    for fact in facts:
        if fact.id == 0:
            database.execute(
                "INSERT INTO facts (learner, about, fact, at, useful_at, talk) VALUES (?, ?, ?, ?, ?, ?)",
                (learner, fact.about, fact.text, stamp, stamp, talk),
            )
        elif fact.text != before[fact.id].text or fact.at != before[fact.id].at:
            database.execute(
                "UPDATE facts SET fact = ?, at = ?, useful_at = ?, talk = ? WHERE id = ?",
                (fact.text, stamp, stamp, talk, fact.id),
            )
    return _of(database, learner)


def _change(database: sqlite3.Connection, fact: int, text: str) -> None:
    if not text:
        _delete(database, fact)
    elif database.execute("UPDATE facts SET fact = ? WHERE id = ?", (text, fact)).rowcount != 1:
        raise StoreError("This fact is not there any more.", "Look at the list again.")


def _delete(database: sqlite3.Connection, fact: int) -> None:
    database.execute("DELETE FROM facts WHERE id = ?", (fact,))


def _delete_all(database: sqlite3.Connection, learner: int) -> None:
    database.execute("DELETE FROM facts WHERE learner = ?", (learner,))
