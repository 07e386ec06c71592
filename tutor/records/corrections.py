"""The corrections: kept with the turn they belong to, counted by rule, and called right by the learner."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import UTC, datetime

from tutor.lessons.corrections import Mastery, pair
from tutor.records.file import RecordsFile
from tutor.records.talks import OpenTalk
from tutor.thinking.feedback import Correction

WAS_RIGHT = "that was right"
_MOST_RIGHT = 2000
"""So many of the newest are remembered."""


@dataclass(frozen=True, slots=True)
class KeptCorrection:
    talk: int
    turn: int
    correction: Correction
    shown: bool
    """During the talk; else it is for the report alone."""
    was_right: bool
    """The learner says that nothing was wrong."""
    at: datetime


class Corrections:
    """Futures of all that is asked end with StoreError where the file does not do it."""

    def __init__(self, file: RecordsFile) -> None:
        self._file = file

    def save(
        self, talk: OpenTalk, turn: int, found: Sequence[Correction], shown: Correction | None
    ) -> Future[None]:
        """Keep what was found in a turn, in the place of what was found in it before.

        The turn itself MUST have been written; of one that was not, nothing is kept.
        """
        return self._file.write(_save, talk, turn, tuple(found), shown)

    def call_right(
        self, talk: OpenTalk | int, turn: int, correction: Correction, right: bool = True
    ) -> Future[None]:
        """What was corrected was right, or, after all, was not; of an earlier talk its id is enough."""
        return self._file.write(_call_right, talk, turn, correction, WAS_RIGHT if right else "")

    def of_talk(self, talk: int) -> Future[tuple[KeptCorrection, ...]]:
        """In the order of the talk."""
        return self._file.read(_of_talk, talk)

    def mastery(self, learner: int | None) -> Future[Mastery]:
        """What is known of a learner's mistakes, over all talks; None: of talks without a learner."""
        return self._file.read(_mastery, learner)


def _save(
    database: sqlite3.Connection,
    talk: OpenTalk,
    turn: int,
    found: tuple[Correction, ...],
    shown: Correction | None,
) -> None:
    known = "SELECT 1 FROM turns WHERE talk = ? AND number = ?"
    if database.execute(known, (talk.id, turn)).fetchone() is None:
        return
    now = datetime.now(UTC).isoformat(timespec="seconds")
    of_turn = "FROM corrections WHERE talk = ? AND turn = ?"
    database.execute(f"DELETE {of_turn} AND verdict = ''", (talk.id, turn))
    # What the learner said of the others stays.
    judged = set(database.execute(f"SELECT said, better {of_turn}", (talk.id, turn)))
    database.executemany(
        "INSERT INTO corrections (talk, turn, said, better, why, rule, shown, at) VALUES (?, ?, ?, ?, ?, "
        "?, ?, ?)",
        [
            (talk.id, turn, str(c.said), str(c.better), str(c.why), c.rule, c == shown, now)
            for c in found
            if (c.said, c.better) not in judged
        ],
    )


def _call_right(
    database: sqlite3.Connection, talk: OpenTalk | int, turn: int, correction: Correction, verdict: str
) -> None:
    number = talk if isinstance(talk, int) else talk.id
    database.execute(
        "UPDATE corrections SET verdict = ? WHERE talk = ? AND turn = ? AND said = ? AND better = ?",
        (verdict, number, turn, correction.said, correction.better),
    )


def _of_talk(database: sqlite3.Connection, talk: int) -> tuple[KeptCorrection, ...]:
    rows = database.execute(
        "SELECT turn, said, better, why, rule, shown, verdict, at FROM corrections WHERE talk = ? ORDER BY "
        "turn, id",
        (talk,),
    )
    return tuple(
        KeptCorrection(
            talk,
            turn,
            Correction(said, better, why, rule),
            bool(shown),
            verdict == WAS_RIGHT,
            datetime.fromisoformat(at),
        )
        for turn, said, better, why, rule, shown, verdict, at in rows
    )


def _mastery(database: sqlite3.Connection, learner: int | None) -> Mastery:
    of_learner = "FROM corrections JOIN talks ON talks.id = corrections.talk WHERE talks.learner IS ?"
    counted = database.execute(
        f"SELECT rule, count(*) {of_learner} AND shown AND verdict = '' AND rule <> '' GROUP BY rule",
        (learner,),
    )
    shown = {str(rule): int(count) for rule, count in counted}
    rows = database.execute(
        f"SELECT said, better {of_learner} AND verdict = ? ORDER BY corrections.id DESC LIMIT ?",
        (learner, WAS_RIGHT, _MOST_RIGHT),
    )
    return Mastery(shown, frozenset(pair(Correction(said, better)) for said, better in rows))
