"""The learners: made, renamed, and removed for good with all that was kept of them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path

from tutor.errors import StoreError
from tutor.lessons.learner import Learner, Profile, fit_name
from tutor.records.deleting import delete_learner
from tutor.records.file import RecordsFile

RECORDINGS = "recordings"
"""The folder of sounds, beside the database."""
PAUSES = "pauses.json"
"""The file of the first learner's pauses; the others' have a number."""


class Learners:
    """Futures of all that is asked end with StoreError where the file does not do it."""

    def __init__(self, file: RecordsFile) -> None:
        self._file = file

    def all(self) -> Future[tuple[Learner, ...]]:
        """The first one first."""
        return self._file.read(_all)

    def begin(self, name: str, profile: Profile) -> Future[tuple[Learner, ...]]:
        """All learners; where there is none yet, one is made. Talks of nobody are the first one's."""
        return self._file.write(_begin, name, dict(profile))

    def add(self, name: str, profile: Profile) -> Future[Learner]:
        made = self._file.write(_add, name, dict(profile))
        # A number may have been somebody's before who paused in another way.
        return self._file.read(_unknown, made, self._file.path.parent)

    def rename(self, learner: int, name: str) -> Future[None]:
        return self._file.write(_rename, learner, name)

    def keep(self, learner: int, profile: Profile) -> Future[None]:
        """Keep the settings that are this learner's own."""
        return self._file.write(_keep, learner, json.dumps(dict(profile)))

    def remove(self, learner: int) -> Future[str]:
        """Remove a learner for good, with talks, recordings, corrections, cards, texts, facts and pauses.

        Since when the learner was there, as the copies of the file know it.
        Nothing of the learner is left in the database, its journal or the folder when the future ends.
        """
        removed = self._file.erase(_remove, learner)
        # After the transaction, in the same thread.
        return self._file.read(_clean_up, removed, learner, self._file.path.parent)


# In the file's thread ---------------------------------------------------------------------------------


def _all(database: sqlite3.Connection) -> tuple[Learner, ...]:
    rows = database.execute("SELECT id, name, profile FROM learners ORDER BY id")
    return tuple(Learner(number, name, _profile(text)) for number, name, text in rows)


def _profile(text: str) -> Mapping[str, object]:
    """A damaged one is empty: its learner has the settings of the first start."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _begin(database: sqlite3.Connection, name: str, profile: dict[str, object]) -> tuple[Learner, ...]:
    if not _all(database):
        _add(database, name, profile)
    database.execute("UPDATE talks SET learner = (SELECT min(id) FROM learners) WHERE learner IS NULL")
    return _all(database)


def _add(database: sqlite3.Connection, name: str, profile: dict[str, object]) -> Learner:
    name, now = fit_name(name), datetime.now(UTC).isoformat(timespec="seconds")
    made = database.execute(
        "INSERT INTO learners (name, created_at, profile) VALUES (?, ?, ?)", (name, now, json.dumps(profile))
    )
    return Learner(made.lastrowid or 0, name, profile)


def _rename(database: sqlite3.Connection, learner: int, name: str) -> None:
    _one(database.execute("UPDATE learners SET name = ? WHERE id = ?", (fit_name(name), learner)))


def _keep(database: sqlite3.Connection, learner: int, profile: str) -> None:
    _one(database.execute("UPDATE learners SET profile = ? WHERE id = ?", (profile, learner)))


def _remove(database: sqlite3.Connection, learner: int) -> tuple[str, list[str]]:
    row = database.execute("SELECT created_at FROM learners WHERE id = ?", (learner,)).fetchone()
    if row is None:
        raise StoreError("This learner is not there any more.", "Choose another one.")
    since = str(row[0])
    return since, delete_learner(database, learner, since)


def _clean_up(
    _database: sqlite3.Connection, removed: Future[tuple[str, list[str]]], learner: int, folder: Path
) -> str:
    since, sounds = removed.result()
    for name in sounds:
        (folder / RECORDINGS / name).unlink(missing_ok=True)
    _forget_pauses(folder, learner)
    return since


def _unknown(_database: sqlite3.Connection, made: Future[Learner], folder: Path) -> Learner:
    learner = made.result()
    _forget_pauses(folder, learner.id)
    return learner


def _forget_pauses(folder: Path, learner: int) -> None:
    """The way of pausing is in a file of its own, which the voice keeps."""
    name = PAUSES if learner <= 1 else PAUSES.replace(".", f"-{learner}.")
    (folder / name).unlink(missing_ok=True)


def _one(done: sqlite3.Cursor) -> None:
    if done.rowcount != 1:
        raise StoreError("This learner is not there any more.", "Choose another one.")
