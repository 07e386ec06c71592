"""The measurements of all talks, in a file of their own: moments and counts, never a word of a talk.

    runs ─┬─ turns ── setups     which engines and settings made a turn
          └─ facts               what the engines told: loaded, restarted, fell back

A file of its own, because it may be thrown away without losing a talk, and a damaged one costs no talk
either. Every turn is one transaction, written in a thread of its own when the turn is over.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import ParamSpec, TypeVar

from tutor.conversation.events import Event
from tutor.conversation.turn import TurnId
from tutor.errors import StoreError
from tutor.records.counted_thread import CountedThread
from tutor.records.database import connect, set_aside
from tutor.session import recording
from tutor.session.packing import pack, unpack
from tutor.session.setup import Setup
from tutor.session.timing import TurnTiming
from tutor.session.veil import veiled
from tutor.text import Text

MOST_TURNS = 20_000
"""Beyond that the oldest runs are forgotten when the file is opened: about 20 megabytes."""

_STEPS = (
    """
CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    started_at TEXT NOT NULL            -- ISO 8601, UTC
);
CREATE TABLE setups (
    id INTEGER PRIMARY KEY,
    setup TEXT NOT NULL UNIQUE          -- JSON: {"engines", "settings"}
);
CREATE TABLE turns (
    run INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    at TEXT NOT NULL,                   -- when it was over: ISO 8601, UTC
    setup INTEGER NOT NULL REFERENCES setups (id),
    timing TEXT NOT NULL,               -- see packing
    PRIMARY KEY (run, number, revision)
);
CREATE INDEX turns_by_setup ON turns (setup);
CREATE TABLE facts (
    run INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    fact TEXT NOT NULL                  -- a line of a recording
);
CREATE INDEX facts_by_run ON facts (run);
""",
)
_WRITABLE = Text("Make room on the disk and see that the folder can be written; the talk goes on meanwhile.")
P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the program, from its start to its end."""

    id: int
    started_at: datetime
    turns: int
    setups: tuple[int, ...]
    """Which it had, in no order."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Turns with what made them, oldest first."""

    turns: tuple[TurnTiming, ...]
    ended: tuple[datetime, ...]
    """When each of them was over."""
    setups: tuple[Setup, ...]
    """What made each of them."""
    facts: tuple[Event, ...] = ()


class Measurements:
    """Opens or makes the file. Raises StoreError; a damaged file is kept aside and a new one made."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.notices: list[str] = []
        """What the learner should know about the file, in plain words."""
        self._thread = CountedThread("measurements")
        self._run = 0
        """The run that is under way; 0 until its first turn."""
        try:
            self._do(self._open).result()
        except BaseException:
            self._thread.shutdown()
            raise

    def save(
        self, started_at: datetime, setup: Setup, timing: TurnTiming, facts: Sequence[Event]
    ) -> Future[None]:
        """Write a turn that is over, and what the engines told since the last; ends when it is on disk.

        `started_at` is when the program started: the first turn begins a run. Raises StoreError.
        """
        # Packed here: from now on the timing may go on changing.
        row = (*timing.turn, _now(), pack(timing))
        told = [recording.line(veiled(fact)) for fact in facts]
        return self._do(self._save, started_at, setup.to_json(), row, told)

    def runs(self) -> Future[list[Run]]:
        """Newest first. Raises StoreError."""
        return self._do(self._runs)

    def setups(self) -> Future[dict[int, Setup]]:
        return self._do(self._setups)

    def load(self, *, run: int | None = None, setup: int | None = None) -> Future[Measured]:
        """The turns of a run, of a setup in all runs, or of both together. Raises StoreError."""
        return self._do(self._load, run, setup)

    def forget(self, run: int) -> Future[None]:
        """Remove a run from the file; nothing of it can be read from the disk afterwards."""
        return self._do(self._forget, run)

    @property
    def waiting(self) -> int:
        """How many reads and writes have not ended yet."""
        return self._thread.waiting

    def close(self) -> None:
        """Finish what was begun and close the file."""
        self._do(self._database.close).result()
        self._thread.shutdown()

    def _do(self, call: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> Future[R]:
        try:
            return self._thread.submit(call, *args, **kwargs)
        except RuntimeError:
            # Somebody looked at the panel while the program was closing.
            closed: Future[R] = Future()
            closed.set_exception(StoreError("The measurements are closed.", "Start the program again."))
            return closed

    # In the thread ----------------------------------------------------------------------------------

    def _open(self) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            try:
                self._database = self._connected()
            except sqlite3.OperationalError:
                raise
            except sqlite3.DatabaseError:
                aside = set_aside(self.path)
                self.notices.append(
                    Text("The record of measurements was damaged; it is kept as {aside}.", aside=aside)
                )
                self._database = self._connected()
        except (sqlite3.Error, OSError) as error:
            raise StoreError(
                Text("{path} can't be opened: {error}.", path=self.path, error=str(error)), _WRITABLE
            ) from error

    def _connected(self) -> sqlite3.Connection:
        database = connect(self.path, _STEPS, every_write_on_disk=False)
        try:
            database.execute("PRAGMA secure_delete = ON")
            self._make_room(database)
        except BaseException:
            database.close()
            raise
        return database

    def _make_room(self, database: sqlite3.Connection) -> None:
        kept, oldest = 0, 0
        counts = database.execute("SELECT run, count(*) FROM turns GROUP BY run ORDER BY run DESC")
        for run, count in counts:
            kept += count
            if kept > MOST_TURNS:
                oldest = run
                break
        with database:
            database.execute("DELETE FROM runs WHERE id <= ?", (oldest,))

    def _save(
        self, started_at: datetime, setup: str, row: tuple[int, int, str, str], facts: Iterable[str]
    ) -> None:
        run = self._run
        number, revision, at, timing = row
        try:
            with self._database as database:
                if run == 0:
                    made = database.execute("INSERT INTO runs (started_at) VALUES (?)", (_text(started_at),))
                    run = made.lastrowid or 0
                database.execute("INSERT OR IGNORE INTO setups (setup) VALUES (?)", (setup,))
                found = database.execute("SELECT id FROM setups WHERE setup = ?", (setup,)).fetchone()
                database.execute(
                    "INSERT OR REPLACE INTO turns VALUES (?, ?, ?, ?, ?, ?)",
                    (run, number, revision, at, found[0], timing),
                )
                database.executemany("INSERT INTO facts VALUES (?, ?)", ((run, fact) for fact in facts))
        except (sqlite3.Error, UnicodeError) as error:
            raise StoreError(
                Text("The measurements can't be saved: {error}.", error=str(error)), _WRITABLE
            ) from error
        self._run = run  # only now: a run that was rolled back is none

    def _runs(self) -> list[Run]:
        query = (
            "SELECT id, started_at, count(number), group_concat(DISTINCT setup) FROM runs "
            "LEFT JOIN turns ON run = id GROUP BY id ORDER BY id DESC"
        )
        try:
            return [
                Run(
                    run,
                    datetime.fromisoformat(at),
                    count,
                    tuple(int(one) for one in (setups or "").split(",") if one),
                )
                for run, at, count, setups in self._database.execute(query)
            ]
        except (sqlite3.Error, ValueError) as error:
            raise _unreadable(error) from error

    def _setups(self) -> dict[int, Setup]:
        try:
            rows = self._database.execute("SELECT id, setup FROM setups ORDER BY id")
            return {number: Setup.from_json(text) for number, text in rows}
        except (sqlite3.Error, ValueError, KeyError, TypeError) as error:
            raise _unreadable(error) from error

    def _load(self, run: int | None, setup: int | None) -> Measured:
        setups = self._setups()
        where = "(? IS NULL OR run = ?) AND (? IS NULL OR setup = ?)"
        query = f"SELECT number, revision, at, setup, timing FROM turns WHERE {where} ORDER BY run, rowid"
        try:
            rows = self._database.execute(query, (run, run, setup, setup)).fetchall()
            facts: list[Event] = []
            if run is not None:
                told = self._database.execute("SELECT fact FROM facts WHERE run = ? ORDER BY rowid", (run,))
                facts = recording.read([recording.HEAD, *(line for (line,) in told)])
            return Measured(
                turns=tuple(unpack(TurnId(number, revision), text) for number, revision, _, _, text in rows),
                ended=tuple(datetime.fromisoformat(at) for _, _, at, _, _ in rows),
                setups=tuple(setups[made_by] for _, _, _, made_by, _ in rows),
                facts=tuple(facts),
            )
        except (sqlite3.Error, ValueError, KeyError, TypeError, IndexError) as error:
            raise _unreadable(error) from error

    def _forget(self, run: int) -> None:
        try:
            with self._database as database:
                database.execute("DELETE FROM runs WHERE id = ?", (run,))
                database.execute("DELETE FROM setups WHERE id NOT IN (SELECT setup FROM turns)")
            # What was deleted must not live on in the journal.
            self._database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except sqlite3.Error as error:
            raise StoreError(
                Text("The measurements can't be removed: {error}.", error=str(error)), _WRITABLE
            ) from error
        if run == self._run:
            self._run = 0


def _unreadable(error: Exception) -> StoreError:
    return StoreError(
        Text("The measurements can't be read: {error}.", error=str(error)),
        "They stay in the file; new ones are added.",
    )


def _now() -> str:
    return _text(datetime.now(UTC))


def _text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")
