"""The talks: written turn by turn, listed, gone on with, renamed, deleted for good."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from tutor.audio.frames import Seconds
from tutor.conversation.lesson_events import CorrectionOffered
from tutor.conversation.transcript import Transcript, Turn
from tutor.conversation.turn import TurnId
from tutor.errors import StoreError
from tutor.records.file import RecordsFile
from tutor.records.finding import Found, find
from tutor.records.turn_rows import COLUMNS, row_of, turn_of
from tutor.text import Text
from tutor.thinking.feedback import Correction

BREAK: Seconds = 120.0
"""A longer time between two turns is a break, and counts only so much of the talk's length."""
NEWEST = -1


@dataclass(frozen=True, slots=True)
class TalkHead:
    """What is known of a talk before its first turn."""

    learner: int | None = None
    title: str = ""
    language: str = "en"
    level: str = ""
    kind: str = "free"
    """free, scenario, repeat or document."""
    subject: str = ""
    """The scenario's or the document's id."""


@dataclass(frozen=True, slots=True)
class Talk:
    """One talk in a list."""

    id: int
    head: TalkHead
    started_at: datetime
    ended_at: datetime | None
    """None while it may go on."""
    seconds: Seconds
    """How long was talked, breaks left out."""
    turns: int
    learner_words: int
    tutor_words: int
    """Of the tutor's words, those that were heard."""
    opening: str
    """The learner's first words."""
    progress: str = ""
    """JSON: how far the talk's goal is reached."""

    @property
    def share(self) -> float | None:
        """The learner's share of the words, 0 to 1; None where nobody said anything."""
        words = self.learner_words + self.tutor_words
        return self.learner_words / words if words else None


@dataclass(frozen=True, slots=True)
class KeptTalk:
    """A talk with all that was said in it."""

    talk: Talk
    transcript: Transcript


@dataclass(slots=True, eq=False)
class OpenTalk:
    """The talk that turns are written to. It has no id before its first turn is on disk."""

    head: TalkHead
    id: int = 0
    started_at: str = ""
    written_at: float | None = None
    """When its last turn was, on the clock of time.monotonic()."""
    progress: str = ""
    """Of its goal when it was last left (see Talk.progress)."""


class Talks:
    """Futures of all that is asked end with StoreError where the file does not do it."""

    def __init__(self, file: RecordsFile) -> None:
        self._file = file
        self.open = OpenTalk(TalkHead())

    # The talk under way -----------------------------------------------------------------------------

    def begin(self, head: TalkHead | None = None) -> OpenTalk:
        """The next turn begins a new talk."""
        self.open = OpenTalk(head or TalkHead(self.open.head.learner))
        return self.open

    def save(self, *turns: Turn, into: OpenTalk | None = None) -> Future[None]:
        """Write or overwrite turns of the open talk, or of the one they belong `into`.

        The future ends when they are on disk.
        """
        return self._file.write(_save, into or self.open, tuple(row_of(turn) for turn in turns))

    def last(self, learner: int | None = None) -> Future[Transcript]:
        """The newest talk (of a learner) as it was left; later turns are added to it. Empty without one."""
        return self._go_on(NEWEST, learner)

    def go_on_with(self, talk: Talk) -> None:
        """Later turns are added to this talk."""
        started_at = talk.started_at.isoformat(timespec="seconds")
        self.open = OpenTalk(talk.head, talk.id, started_at, progress=talk.progress)

    def end(self) -> Future[None]:
        """The talk under way is over: it is not gone on with unless the learner wants it."""
        return self._file.write(_amend_open, self.open, "ended_at", _now())

    def keep_progress(self, progress: str) -> Future[None]:
        """How far the goal of the talk under way is reached, as JSON."""
        return self._file.write(_amend_open, self.open, "progress", progress)

    def keep_level_check(self, turn: int, check: str) -> Future[None]:
        """How a reply of the talk under way kept to the level, as JSON."""
        return self._file.write(_amend_turn, self.open, turn, "level_check", check)

    def keep_translation(self, turn: int, translation: str) -> Future[None]:
        """Of a reply of the talk under way."""
        return self._file.write(_amend_turn, self.open, turn, "translation", translation)

    def _go_on(self, talk: int, learner: int | None) -> Future[Transcript]:
        # From now on turns belong to it, whoever asks first.
        self.open = opened = OpenTalk(TalkHead(learner))
        return self._file.write(_go_on, opened, talk, learner)

    # All talks --------------------------------------------------------------------------------------

    def list(self, learner: int | None = None, limit: int = NEWEST) -> Future[tuple[Talk, ...]]:
        """Newest first; of one learner, or of all. Without those in which the learner said nothing, unless
        it is the open one.
        """
        return self._file.read(_list, learner, limit, self.open)

    def ids(self, learner: int | None = None) -> Future[tuple[int, ...]]:
        """Of all talks of one learner, or of all, whether anything was said in them or not."""
        return self._file.read(_ids, learner)

    def load(self, talk: int) -> Future[KeptTalk]:
        return self._file.read(_load, talk)

    def search(self, words: str, learner: int | None = None, limit: int = 100) -> Future[tuple[Found, ...]]:
        """Turns in which all of these words stand, in whatever order; the newest first."""
        return self._file.read(find, words, learner, limit)

    def rename(self, talk: int, title: str) -> Future[None]:
        return self._file.write(_rename, talk, title.strip())


# In the file's thread ---------------------------------------------------------------------------------

TALKED = "EXISTS (SELECT 1 FROM turns WHERE turns.talk = talks.id AND trim(turns.learner) <> '')"
"""The learner said something in it."""
_TALK = """
SELECT
    talks.id, talks.learner, title, language, level, kind, subject, progress, started_at, ended_at, seconds,
    (SELECT count(*) FROM turns WHERE talk = talks.id),
    coalesce((SELECT sum(learner_words) FROM turns WHERE talk = talks.id), 0),
    coalesce((SELECT sum(tutor_words) FROM turns WHERE talk = talks.id), 0),
    coalesce((SELECT substr(turns.learner, 1, 200) FROM turns
              WHERE talk = talks.id AND turns.learner_words > 0 ORDER BY number LIMIT 1), '')
FROM talks
"""


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _save(database: sqlite3.Connection, talk: OpenTalk, rows: Sequence[dict[str, Any]]) -> None:
    now, clock = _now(), time.monotonic()
    known = "SELECT 1 FROM talks WHERE id = ? AND started_at = ?"
    if database.execute(known, (talk.id, talk.started_at)).fetchone() is None:
        # New, deleted meanwhile, or never brought to the disk.
        talk.id, talk.started_at, talk.written_at = _begin(database, talk.head, now), now, None
    for row in rows:
        database.execute(_WRITE_TURN, {**row, "talk": talk.id, "at": now})
    longer = 0.0 if talk.written_at is None else min(BREAK, clock - talk.written_at)
    database.execute("UPDATE talks SET seconds = seconds + ? WHERE id = ?", (longer, talk.id))
    if any(row["learner"] for row in rows):
        # The learner goes on with it; the tutor's goodbye does not.
        database.execute("UPDATE talks SET ended_at = NULL WHERE id = ?", (talk.id,))
    talk.written_at = clock


_SET = ", ".join(f"{name} = excluded.{name}" for name in COLUMNS if name != "number")
_WRITE_TURN = (
    f"INSERT INTO turns (talk, at, {', '.join(COLUMNS)}) "
    f"VALUES (:talk, :at, {', '.join(f':{name}' for name in COLUMNS)}) "
    f"ON CONFLICT (talk, number) DO UPDATE SET {_SET}"
)


def _begin(database: sqlite3.Connection, head: TalkHead, now: str) -> int:
    made = database.execute(
        "INSERT INTO talks (started_at, learner, title, language, level, kind, subject) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (now, head.learner, head.title, head.language, head.level, head.kind, head.subject),
    )
    return made.lastrowid or 0


def _go_on(database: sqlite3.Connection, opened: OpenTalk, talk: int, learner: int | None) -> Transcript:
    if talk == NEWEST:
        of_learner = "ended_at IS NULL AND (?1 IS NULL OR learner = ?1)"
        query = f"SELECT max(id) FROM talks WHERE {of_learner} AND {TALKED}"
        talk = database.execute(query, (learner,)).fetchone()[0] or 0
        if talk == 0:
            return Transcript()
    kept = _load(database, talk)
    opened.id, opened.head = talk, kept.talk.head
    opened.started_at = kept.talk.started_at.isoformat(timespec="seconds")
    opened.progress = kept.talk.progress
    return kept.transcript


def _list(
    database: sqlite3.Connection, learner: int | None, limit: int, open_talk: OpenTalk
) -> tuple[Talk, ...]:
    query = (
        f"{_TALK} WHERE (?1 IS NULL OR talks.learner = ?1) AND ({TALKED} OR talks.id = ?3) "
        "ORDER BY talks.id DESC LIMIT ?2"
    )
    return tuple(_talk(*row) for row in database.execute(query, (learner, limit, open_talk.id)))


def _ids(database: sqlite3.Connection, learner: int | None) -> tuple[int, ...]:
    query = "SELECT id FROM talks WHERE ?1 IS NULL OR learner = ?1"
    return tuple(number for (number,) in database.execute(query, (learner,)))


def _load(database: sqlite3.Connection, talk: int) -> KeptTalk:
    row = database.execute(f"{_TALK} WHERE talks.id = ?", (talk,)).fetchone()
    if row is None:
        raise StoreError("That talk is not there any more.", "Look at the list again.")
    transcript = Transcript()
    query = f"SELECT {', '.join(COLUMNS)} FROM turns WHERE talk = ? ORDER BY number"
    try:
        transcript.turns.extend(
            turn_of(dict(zip(COLUMNS, found, strict=True))) for found in database.execute(query, (talk,))
        )
    except (ValueError, KeyError, TypeError) as error:
        raise StoreError(
            Text("That talk can't be read: {error}.", error=str(error)),
            "The talk stays in the file; a new one begins.",
        ) from error
    _show_corrections(database, talk, transcript)
    return KeptTalk(_talk(*row), transcript)


def _show_corrections(database: sqlite3.Connection, talk: int, transcript: Transcript) -> None:
    """Under their turns again, but for those that the learner called right."""
    query = "SELECT turn, said, better, why, rule FROM corrections WHERE talk = ? AND shown AND verdict = ''"
    for number, *parts in database.execute(query, (talk,)):
        turn = transcript.find(TurnId(number))
        if turn is not None:
            turn.correction = CorrectionOffered(turn.id, Correction(*parts), prompts=False, at=0.0)


def _rename(database: sqlite3.Connection, talk: int, title: str) -> None:
    database.execute("UPDATE talks SET title = ? WHERE id = ?", (title, talk))


def _amend_open(database: sqlite3.Connection, talk: OpenTalk, column: str, value: str) -> None:
    if talk.id:
        database.execute(f"UPDATE talks SET {column} = ? WHERE id = ?", (value, talk.id))


def _amend_turn(database: sqlite3.Connection, talk: OpenTalk, turn: int, column: str, value: str) -> None:
    database.execute(f"UPDATE turns SET {column} = ? WHERE talk = ? AND number = ?", (value, talk.id, turn))


def _talk(
    number: int,
    learner: int | None,
    title: str,
    language: str,
    level: str,
    kind: str,
    subject: str,
    progress: str,
    started_at: str,
    ended_at: str | None,
    seconds: float,
    turns: int,
    learner_words: int,
    tutor_words: int,
    opening: str,
) -> Talk:
    return Talk(
        number,
        TalkHead(learner, title, language, level, kind, subject),
        datetime.fromisoformat(started_at),
        datetime.fromisoformat(ended_at) if ended_at else None,
        seconds,
        turns,
        learner_words,
        tutor_words,
        opening,
        progress,
    )
