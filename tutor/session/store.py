"""What was said, kept on this computer: one SQLite file, every turn on disk as soon as it is known.

A turn is written when the learner's words are known (outcome NULL: half done) and again when it ends, so a
power cut loses no word that was understood. Writing happens in one thread of its own.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from tutor.conversation.events import (
    Event,
    Outcome,
    PhraseStatus,
    TextTyped,
    TranscriptionFinished,
    TurnEnded,
    TurnId,
)
from tutor.conversation.transcript import Phrase, Transcript, Turn
from tutor.errors import StoreError
from tutor.records.database import connect, set_aside

_STEPS = (
    """
CREATE TABLE talks (
    id INTEGER PRIMARY KEY,
    started_at TEXT NOT NULL            -- ISO 8601, UTC
);
CREATE TABLE turns (
    talk INTEGER NOT NULL REFERENCES talks (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    at TEXT NOT NULL,                   -- ISO 8601, UTC
    learner TEXT NOT NULL,              -- what the learner said or typed
    typed INTEGER NOT NULL,
    reply TEXT NOT NULL,                -- the model's whole text
    heard TEXT NOT NULL,                -- what of it was heard
    complete INTEGER NOT NULL,          -- 0 when the reply was cut off
    outcome TEXT,                       -- NULL while under way, and for ever if the program died in it
    phrases TEXT NOT NULL,              -- JSON: [{"text", "status", "audio", "heard"}], seconds
    PRIMARY KEY (talk, number)
);
""",
)
"""From version n of the file to n + 1, each step once, never changed after a release."""
SCHEMA_VERSION = len(_STEPS)
P = ParamSpec("P")
R = TypeVar("R")


class Store:
    """Opens or makes the file. Raises StoreError; a damaged file is kept aside and a new one made."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.notices: list[str] = []
        """What the learner should know about the file, in plain words."""
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        try:
            self._run(self._open).result()
        except BaseException:
            self._thread.shutdown()
            raise
        self.talk = 0
        """The talk that turns are written to; 0 until the first turn of a new talk."""

    def last_talk(self) -> Transcript:
        """The newest talk as it was left; later turns are added to it."""
        return self._run(self._last_talk).result()

    def begin_talk(self) -> None:
        """The next turn begins a new talk."""
        self._run(self._forget_talk).result()

    def save(self, turn: Turn) -> Future[None]:
        """Write or overwrite a turn; the future ends when it is on disk, or with StoreError."""
        row = _row(turn)
        return self._run(self._save, row)

    def close(self) -> None:
        """Finish what was begun and close the file."""
        self._run(self._close).result()
        self._thread.shutdown()

    def _run(self, call: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> Future[R]:
        return self._thread.submit(call, *args, **kwargs)

    # In the store's thread ------------------------------------------------------------------------

    def _open(self) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            try:
                self._database = connect(self.path, _STEPS)
            except sqlite3.OperationalError:
                raise
            except sqlite3.DatabaseError:
                aside = set_aside(self.path)
                self.notices.append(f"The record of your talks was damaged; it is kept as {aside}.")
                self._database = connect(self.path, _STEPS)
        except (sqlite3.Error, OSError) as error:
            raise StoreError(f"{self.path} can't be opened: {error}.", _WRITABLE) from error

    def _last_talk(self) -> Transcript:
        try:
            return self._read_last_talk()
        except (sqlite3.Error, ValueError, KeyError, TypeError) as error:
            remedy = "Your talks stay in the file; a new one begins."
            raise StoreError(f"Your last talk can't be read: {error}.", remedy) from error

    def _read_last_talk(self) -> Transcript:
        transcript = Transcript()
        row = self._database.execute("SELECT max(id) FROM talks").fetchone()
        if row[0] is None:
            return transcript
        columns = "number, learner, typed, reply, complete, outcome, phrases"
        query = f"SELECT {columns} FROM turns WHERE talk = ? ORDER BY number"
        transcript.turns.extend(_turn(*found) for found in self._database.execute(query, row))
        self.talk = row[0]
        return transcript

    def _forget_talk(self) -> None:
        self.talk = 0

    def _save(self, row: dict[str, Any]) -> None:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        talk = self.talk
        try:
            with self._database:
                if talk == 0:
                    made = self._database.execute("INSERT INTO talks (started_at) VALUES (?)", (now,))
                    talk = made.lastrowid or 0
                self._database.execute(
                    "INSERT OR REPLACE INTO turns VALUES (:talk, :number, :at, :learner, :typed, :reply, "
                    ":heard, :complete, :outcome, :phrases)",
                    {**row, "talk": talk, "at": now},
                )
        except (sqlite3.Error, UnicodeError) as error:
            raise StoreError(f"Your talk can't be saved: {error}.", _WRITABLE) from error
        self.talk = talk  # only now: a talk that was rolled back is none

    def _close(self) -> None:
        self._database.close()


class Recorder:
    """Subscribes to the events and keeps the store up to date."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._transcript = Transcript()

    def take(self, event: Event) -> Future[None] | None:
        """The write that this event caused, if any."""
        turn = self._transcript.apply(event)
        if turn is None or not isinstance(event, (TranscriptionFinished, TextTyped, TurnEnded)):
            return None
        # Nothing was said, or the turn goes on as another revision: there is nothing to keep yet.
        return self._store.save(turn) if turn.learner else None


_WRITABLE = "Make room on the disk and see that the folder can be written; the talk goes on meanwhile."


def _row(turn: Turn) -> dict[str, Any]:
    phrases = [
        {"text": p.text, "status": p.status.value, "audio": p.audio, "heard": p.heard} for p in turn.phrases
    ]
    return {
        "number": turn.id.number,
        "learner": turn.learner,
        "typed": turn.typed,
        "reply": turn.reply,
        "heard": turn.heard_reply(),
        "complete": turn.reply_complete,
        "outcome": turn.outcome.value if turn.outcome else None,
        "phrases": json.dumps(phrases, ensure_ascii=False),
    }


def _turn(
    number: int, learner: str, typed: int, reply: str, complete: int, outcome: str | None, phrases: str
) -> Turn:
    known = [
        Phrase(index, p["text"], PhraseStatus(p["status"]), p["audio"], p["heard"])
        for index, p in enumerate(json.loads(phrases))
    ]
    # A turn without an outcome was under way when the program died.
    ended = Outcome(outcome) if outcome else Outcome.FAILED
    return Turn(TurnId(number), learner, bool(typed), reply, bool(complete), known, ended)
