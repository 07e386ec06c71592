"""All that is kept of the learners and their talks, over one file."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path

from tutor.audio.frames import Seconds
from tutor.records.backups import Backups
from tutor.records.cards import Cards
from tutor.records.chaining import after
from tutor.records.corrections import Corrections
from tutor.records.deleting import added_as, delete_documents, delete_talks, known_as
from tutor.records.documents import Documents
from tutor.records.facts import Facts
from tutor.records.file import RecordsFile
from tutor.records.learners import Learners
from tutor.records.reports import Reports
from tutor.records.schema import STEPS
from tutor.records.sounds import Sounds
from tutor.records.talks import TALKED, OpenTalk, Talks

CLOSING: Seconds = 1.5
"""The copy that is made at the end may take so long."""
RECORDS = "talks.sqlite3"
"""The file's name inside the folder of the learner's data."""


class Records:
    """Opens or makes the file in `folder`. Raises StoreError.

    Each part asks the one file; futures end in the file's thread.
    """

    def __init__(self, folder: Path) -> None:
        self.file = RecordsFile(folder / RECORDS, STEPS)
        self.talks = Talks(self.file)
        self.learners = Learners(self.file)
        self.facts = Facts(self.file)
        self.cards = Cards(self.file)
        self.corrections = Corrections(self.file)
        self.documents = Documents(self.file)
        self.sounds = Sounds(self.file, folder / "recordings")
        self.reports = Reports(self.file)
        self.backups = Backups(self.file, folder / "backups", len(STEPS))

    def delete_talks(self, talks: Sequence[int] | None) -> Future[None]:
        """Delete these talks, or all, with their sounds, here and in every copy: nothing brings them back."""
        done: Future[None] = Future()

        def everywhere(here: Future[tuple[list[tuple[int, str]], list[str]]]) -> None:
            if (error := here.exception()) is not None:
                done.set_exception(error)
                return
            known, sounds = here.result()
            self.sounds.unlink(sounds)
            self.backups.forget(known).add_done_callback(settle)

        def settle(copies: Future[None]) -> None:
            if (error := copies.exception()) is not None:
                done.set_exception(error)
            else:
                done.set_result(None)

        self.file.erase(_delete, talks).add_done_callback(everywhere)
        return done

    def throw_away_empty(self) -> Future[None]:
        """Forget talks in which the learner said nothing, but for the one that is open."""
        thrown = self.file.write(_throw_away_empty, self.talks.open)
        return after(thrown, lambda sounds: self.file.read(self._unlink, sounds))

    def _unlink(self, _database: sqlite3.Connection, names: list[str]) -> None:
        self.sounds.unlink(names)

    def delete_documents(self, documents: Sequence[int]) -> Future[None]:
        """Delete these documents, here and in every copy, for good. Cards made of them stay."""
        here = self.file.erase(_delete_documents, documents)
        everywhere = after(here, self.backups.forget_documents)
        everywhere.add_done_callback(lambda _: self.documents.tell())
        return everywhere

    def remove_learner(self, learner: int) -> Future[None]:
        """Remove a learner for good, with all that was kept, here and in every copy."""
        talks = after(self.talks.ids(learner), self.delete_talks)
        gone = after(talks, lambda _: self.learners.remove(learner))
        return after(gone, lambda since: self.backups.forget_learner(learner, since))

    def restore(self, backup: Path) -> Future[Path | None]:
        """Go on with a copy and a new talk; the name under which the present file is kept."""
        self._leave_talk()
        return self.backups.restore(backup)

    def begin_anew(self) -> Future[Path | None]:
        """Go on with an empty file; the name under which the present one is kept."""
        self._leave_talk()
        return self.file.begin_anew()

    def _leave_talk(self) -> None:
        # A talk that could not be written yet is written into what comes.
        if self.talks.open.id:
            self.talks.begin()

    def close(self, limit: Seconds = CLOSING) -> None:
        """Finish what was begun, make a last copy where there is time for it, and close the file."""
        self.talks.begin()
        self.throw_away_empty()
        self.sounds.close()
        self.backups.close(limit)
        self.file.close()


def _delete(
    database: sqlite3.Connection, talks: Sequence[int] | None
) -> tuple[list[tuple[int, str]], list[str]]:
    known = known_as(database, talks)
    return known, delete_talks(database, known)


def _throw_away_empty(database: sqlite3.Connection, open_talk: OpenTalk) -> list[str]:
    found = database.execute(f"SELECT id, started_at FROM talks WHERE NOT {TALKED}").fetchall()
    return delete_talks(database, [one for one in found if one[0] != open_talk.id])


def _delete_documents(database: sqlite3.Connection, documents: Sequence[int]) -> list[tuple[int, str]]:
    known = added_as(database, documents)
    delete_documents(database, known)
    return known
