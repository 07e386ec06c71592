"""The reports on talks: kept as they were made, and what they are made of.

A report knows what it was made of: of a talk that went on, or of which a correction was called right since,
it is out of date, and made anew.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from tutor.errors import StoreError
from tutor.lessons.corrections import DOUBTFUL
from tutor.lessons.report import VERSION, Past, Report, ToldTalk
from tutor.lessons.talk_figures import Noticed, TalkFigures, ToldTurn, figures_of
from tutor.records.file import RecordsFile
from tutor.records.talks import TALKED, OpenTalk
from tutor.thinking.feedback import Correction

LAST_TALKS = 5
"""So many talks before are compared with."""
_MOST_CORRECTED = 100
"""So many of the newest corrections may be found used right."""


@dataclass(frozen=True, slots=True)
class KeptReport:
    started_at: datetime
    """When its talk began."""
    report: Report


class Reports:
    """Futures of all that is asked end with StoreError where the file does not do it."""

    def __init__(self, file: RecordsFile) -> None:
        self._file = file

    def keep(self, report: Report) -> Future[None]:
        """In the place of an earlier one; of a talk that is not there any more nothing is kept."""
        return self._file.write(_keep, report.talk, report.to_json())

    def of(self, talk: int) -> Future[Report | None]:
        """The report on a talk; None where there is none that is up to date."""
        return self._file.read(_of, talk)

    def missing(self, most: int) -> Future[tuple[int, ...]]:
        """Talks in which the learner said something, without a report that is up to date; newest first."""
        return self._file.read(_missing, most)

    def wanted(self, learner: int | None, talk: int | None = None) -> Future[int | None]:
        """`talk` if it is the learner's, else the newest one on which there can be a report; None: none."""
        return self._file.read(_wanted, learner, talk)

    def identity(self, talk: OpenTalk) -> Future[int]:
        """The id of a talk, when all that was said in it before is written; 0 where it is not there."""
        return self._file.read(_identity, talk)

    def all_of(self, learner: int | None, language: str) -> Future[tuple[tuple[str, str], ...]]:
        """When each talk of a learner began, and its report, the oldest first, unread: see read_all()."""
        return self._file.read(_all_of, learner, language)

    # What a report is made of -----------------------------------------------------------------------

    def told(self, talk: int) -> Future[ToldTalk]:
        """The talk, without the titles of its steps."""
        return self._file.read(_told, talk)

    def past(self, talk: int) -> Future[Past]:
        """What is known of the learner from the talks before this one."""
        return self._file.read(_past, talk)

    def said_before(self, talk: int, words: Sequence[str]) -> Future[frozenset[str]]:
        """Those of the words that the learner said in an earlier talk in the same language."""
        return self._file.read(_met_before, talk, tuple(words), "learner : ")

    def met_before(self, talk: int, words: Sequence[str]) -> Future[frozenset[str]]:
        """Those that anybody said there."""
        return self._file.read(_met_before, talk, tuple(words), "")


def read_all(rows: Sequence[tuple[str, str]]) -> list[KeptReport]:
    """What all_of() gave; a report that can't be read is left out: it is made anew by and by."""
    found = []
    for started_at, text in rows:
        try:
            found.append(KeptReport(datetime.fromisoformat(started_at), Report.from_json(text)))
        except ValueError:
            continue
    return found


# In the file's thread ---------------------------------------------------------------------------------

_MADE_OF = f"""
'{VERSION}:' || (SELECT count(*) || '/' || coalesce(max(number), 0) || '/' || sum(learner_words) FROM turns
          WHERE turns.talk = talks.id)
    || '/' || (SELECT count(*) FROM corrections WHERE corrections.talk = talks.id AND verdict = '')
"""
_REPORTED = f"kind <> 'placement' AND {TALKED}"


def _keep(database: sqlite3.Connection, talk: int, text: str) -> None:
    database.execute(
        "INSERT INTO reports (talk, at, report) SELECT id, ?, ? FROM talks WHERE id = ? "
        "ON CONFLICT (talk) DO UPDATE SET at = excluded.at, report = excluded.report",
        (datetime.now(UTC).isoformat(timespec="seconds"), text, talk),
    )


def _of(database: sqlite3.Connection, talk: int) -> Report | None:
    query = f"SELECT report, {_MADE_OF} FROM reports JOIN talks ON talks.id = reports.talk WHERE talk = ?"
    row = database.execute(query, (talk,)).fetchone()
    if row is None:
        return None
    try:
        report = Report.from_json(row[0])
    except ValueError:
        return None  # of another version of the program, or damaged: it is made anew
    return report if report.made_of == row[1] else None


def _missing(database: sqlite3.Connection, most: int) -> tuple[int, ...]:
    query = (
        f"SELECT talks.id FROM talks LEFT JOIN reports ON reports.talk = talks.id WHERE {_REPORTED} "
        "AND (report IS NULL OR iif(json_valid(report), json_extract(report, '$.made_of'), '') IS NOT "
        f"{_MADE_OF}) ORDER BY talks.id DESC LIMIT ?"
    )
    return tuple(number for (number,) in database.execute(query, (most,)))


def _identity(database: sqlite3.Connection, talk: OpenTalk) -> int:
    there = database.execute("SELECT 1 FROM talks WHERE id = ?", (talk.id,)).fetchone()
    return talk.id if there is not None else 0


def _wanted(database: sqlite3.Connection, learner: int | None, talk: int | None) -> int | None:
    query = (
        f"SELECT id FROM talks WHERE {_REPORTED} AND (?1 IS NULL OR learner = ?1) "
        "ORDER BY id = ?2 DESC, id DESC LIMIT 1"
    )
    found = database.execute(query, (learner, talk or 0)).fetchone()
    return None if found is None else found[0]


def _all_of(database: sqlite3.Connection, learner: int | None, language: str) -> tuple[tuple[str, str], ...]:
    query = (
        "SELECT started_at, report FROM reports JOIN talks ON talks.id = reports.talk "
        "WHERE (?1 IS NULL OR learner = ?1) AND language = ?2 ORDER BY talks.id"
    )
    return tuple(database.execute(query, (learner, language)))


def _told(database: sqlite3.Connection, talk: int) -> ToldTalk:
    query = (
        f"SELECT {_MADE_OF}, language, level, kind, subject, title, seconds, progress FROM talks WHERE id = ?"
    )
    row = database.execute(query, (talk,)).fetchone()
    if row is None:
        raise StoreError("That talk is not there any more.", "Look at the list again.")
    made_of, language, level, kind, subject, title, seconds, progress = row
    try:
        turns = tuple(_turn(*one) for one in database.execute(_TURNS, (talk,)))
        reached = tuple(int(place) for place in json.loads(progress or "{}").get("reached", []))
    except (ValueError, TypeError, AttributeError) as error:
        raise StoreError("That talk can't be read.", "There is no report on it.") from error
    noticed = tuple(
        Noticed(turn, Correction(said, better, why, rule))
        for turn, said, better, why, rule in database.execute(_NOTICED, (talk,))
    )
    figures = figures_of(seconds, turns, noticed)
    return ToldTalk(
        talk, made_of, language, level, kind, subject, title, turns, noticed, figures, reached=reached
    )


_TURNS = """
SELECT number, learner, heard, typed, raw, words, spoken, pauses, level_check FROM turns
WHERE talk = ? ORDER BY number
"""
_NOTICED = """
SELECT turn, said, better, why, rule FROM corrections WHERE talk = ? AND verdict = '' ORDER BY turn, id
"""


def _turn(
    number: int,
    learner: str,
    heard: str,
    typed: int,
    raw: str,
    words: str,
    spoken: float | None,
    pauses: str,
    level_check: str,
) -> ToldTurn:
    heard_words = [(str(word[0]).strip(), float(word[3])) for word in json.loads(words or "[]")]
    check: dict[str, Any] = json.loads(level_check or "{}")
    return ToldTurn(
        number,
        learner,
        heard,
        bool(typed),
        raw or " ".join(word for word, _ in heard_words),
        frozenset(word.strip(".,!?;:…").casefold() for word, sure in heard_words if sure < DOUBTFUL),
        spoken,
        tuple(float(pause) for pause in json.loads(pauses or "[]")),
        check.get("kept"),
        tuple(str(word) for word in check.get("new", ())),
    )


_BEFORE = """
FROM talks JOIN talks AS this ON this.id = ?1
WHERE talks.id < this.id AND talks.learner IS this.learner AND talks.language = this.language
"""


def _past(database: sqlite3.Connection, talk: int) -> Past:
    kept = database.execute(
        "SELECT report FROM reports WHERE talk IN "
        f"(SELECT talks.id {_BEFORE} AND talks.kind NOT IN ('repeat', 'placement')) "
        "ORDER BY talk DESC LIMIT ?2",
        (talk, LAST_TALKS),
    )
    figures: list[TalkFigures] = [
        one.report.figures for one in read_all([(_LONG_AGO, text) for (text,) in kept])
    ]
    rules = database.execute(
        f"SELECT rule, count(*) FROM corrections WHERE verdict = '' AND rule <> '' AND talk IN "
        f"(SELECT talks.id {_BEFORE}) GROUP BY rule",
        (talk,),
    )
    corrected = database.execute(
        f"SELECT said, better, why, rule FROM corrections WHERE verdict = '' AND talk IN "
        f"(SELECT talks.id {_BEFORE}) ORDER BY id DESC LIMIT ?2",
        (talk, _MOST_CORRECTED),
    )
    scenes = database.execute(f"SELECT talks.subject {_BEFORE} AND talks.kind = 'scenario'", (talk,))
    due = database.execute(
        "SELECT count(*) FROM cards JOIN talks ON talks.id = ? AND cards.learner = talks.learner "
        "AND cards.language = talks.language WHERE NOT suspended AND due_at <= ?",
        (talk, datetime.now(UTC).isoformat(timespec="seconds")),
    )
    return Past(
        tuple(figures),
        {str(rule): int(count) for rule, count in rules},
        tuple(Correction(*one) for one in corrected),
        frozenset(subject for (subject,) in scenes),
        due.fetchone()[0],
    )


_LONG_AGO = "2000-01-01T00:00:00+00:00"


def _met_before(
    database: sqlite3.Connection, talk: int, words: tuple[str, ...], whose: str
) -> frozenset[str]:
    """`whose` is a column of the index of words, as its queries have it."""
    query = (
        "SELECT 1 FROM turn_words JOIN turns ON turns.id = turn_words.rowid "
        f"WHERE turn_words MATCH ?2 AND turns.talk IN (SELECT talks.id {_BEFORE}) LIMIT 1"
    )
    said = set()
    for word in words:
        quoted = word.replace('"', " ")
        if database.execute(query, (talk, f'{whose}"{quoted}"')).fetchone():
            said.add(word)
    return frozenset(said)
