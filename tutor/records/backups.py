"""Copies of the records: made while they are in use, checked before they count, thinned with age.

    in use ──snapshot, in steps──► copy.coming ──checked──► talks-2026-03-14T091500Z.sqlite3 ──► thinned

A copy is made over a connection of its own, which sees the file as it was when the copy began: the talk
writes on meanwhile. All of it happens in one thread.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import ParamSpec, TypeVar

from tutor.audio.frames import Seconds
from tutor.errors import StoreError
from tutor.records.database import version_of
from tutor.records.deleting import delete_documents, delete_learner, delete_talks
from tutor.records.file import WRITABLE, RecordsFile
from tutor.records.thinning import worth_keeping
from tutor.text import Text

PAGES = 512
"""Copied in one step: 2 MB."""
_STAMP = "%Y-%m-%dT%H%M%SZ"
_FORGET = {"to-forget.json": delete_talks, "documents-to-forget.json": delete_documents}
"""What is still to be deleted from every copy, and who does that."""
P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy that can be gone back to."""

    path: Path
    at: datetime
    bytes: int
    talks: int
    """How many it holds."""
    last: datetime | None
    """When the newest of them began."""
    set_aside: bool = False
    """It was in use until another copy was restored."""


class Backups:
    """Futures of all that is asked end with StoreError where the disk does not do it."""

    def __init__(self, file: RecordsFile, folder: Path, version: int) -> None:
        """`version` is the newest form of the file that this program knows."""
        self.folder = folder
        self._file = file
        self._version = version
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="backups")
        self._copied = 0
        """Changes of the file that the newest copy knows."""

    def make(self, limit: Seconds | None = None) -> Future[Path | None]:
        """Copy what has changed since the last copy; None when nothing has, or the file is damaged.

        A copy that takes longer than `limit` is given up.
        """
        return self._submit(self._make, limit)

    def list(self) -> Future[tuple[Backup, ...]]:
        """Newest first; copies that can't be read are left out."""
        return self._submit(self._list)

    def restore(self, backup: Path) -> Future[Path | None]:
        """Go on with a copy; the present file is kept aside, under the name that this returns."""
        return self._submit(self._restore, backup)

    def forget(self, talks: Sequence[tuple[int, str]]) -> Future[None]:
        """Delete talks, known by id and beginning, from every copy, now or at the next start."""
        return self._submit(self._forget, "to-forget.json", talks)

    def forget_documents(self, documents: Sequence[tuple[int, str]]) -> Future[None]:
        """The same for documents, known by id and when they were added."""
        return self._submit(self._forget, "documents-to-forget.json", documents)

    def forget_learner(self, learner: int, since: str) -> Future[None]:
        """Delete a learner, known by id and beginning, from every copy, with all but the talks."""
        return self._submit(self._forget_learner, learner, since)

    def forget_pending(self) -> Future[None]:
        """Finish what an earlier program could not: see forget()."""
        return self._submit(self._forget_pending)

    def close(self, limit: Seconds) -> None:
        """Make a last copy within so many seconds, where something has changed."""
        self._submit(self._make, limit)
        self._thread.shutdown()

    def _submit(self, call: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> Future[R]:
        try:
            return self._thread.submit(_told, partial(call, *args, **kwargs))
        except RuntimeError:
            # Somebody looked while the program was closing.
            closed: Future[R] = Future()
            closed.set_exception(StoreError("Your records are closed.", "Start the program again."))
            return closed

    # In the thread ----------------------------------------------------------------------------------

    def _make(self, limit: Seconds | None) -> Path | None:
        changes = self._file.changes
        if self._file.damaged or changes == self._copied:
            return None
        ends = None if limit is None else time.monotonic() + limit
        self.folder.mkdir(parents=True, exist_ok=True)
        now = datetime.now(UTC)
        made = self.folder / f"{self._file.path.stem}-{now.strftime(_STAMP)}{self._file.path.suffix}"
        coming = made.with_suffix(".coming")
        try:
            copy_database(self._file.path, coming, ends)
            coming.replace(made)
        finally:
            coming.unlink(missing_ok=True)
        self._copied = changes
        times = {copy: at for copy in self._copies() if (at := _moment(copy)) is not None}
        kept = worth_keeping(times.values(), now)
        for copy, at in times.items():
            if at not in kept:
                copy.unlink(missing_ok=True)
        return made

    def _copies(self) -> Sequence[Path]:
        stem, suffix = self._file.path.stem, self._file.path.suffix
        return sorted(self.folder.glob(f"{stem}-*{suffix}"), reverse=True)

    def _aside(self) -> Sequence[Path]:
        path = self._file.path
        names = [f"{path.stem}.{why}-*{path.suffix}" for why in ("replaced", "version")]
        return sorted(found for name in names for found in path.parent.glob(name))

    def _list(self) -> tuple[Backup, ...]:
        found = [_look(copy, _moment(copy), False) for copy in self._copies()]
        found += [_look(copy, None, True) for copy in self._aside()]
        return tuple(sorted((one for one in found if one is not None), key=lambda one: one.at, reverse=True))

    def _restore(self, backup: Path) -> Path | None:
        with closing(_opened(backup)) as copy:
            if version_of(copy) > self._version:
                raise StoreError(
                    "That copy was written by a newer version of the program.", "Install that version."
                )
            if copy.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                raise StoreError("That copy is damaged itself.", "Choose another one.")
        aside = self._file.replace(backup).result()
        self._copied = self._file.changes
        return aside

    def _forget_pending(self) -> None:
        for name in _FORGET:
            self._forget(name, ())

    def _forget(self, name: str, gone: Sequence[tuple[int, str]]) -> None:
        pending = self.folder / name
        wanted = [tuple(one) for one in json.loads(pending.read_text("utf-8"))] if pending.exists() else []
        wanted += [one for one in gone if one not in wanted]
        copies = [*self._copies(), *self._aside()]
        if not wanted or not copies:
            pending.unlink(missing_ok=True)
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        pending.write_text(json.dumps(wanted), "utf-8")
        for copy in copies:
            with closing(sqlite3.connect(copy)) as database:
                database.execute("PRAGMA foreign_keys = ON")
                database.execute("PRAGMA secure_delete = ON")
                with database:
                    _FORGET[name](database, wanted)
        pending.unlink()

    def _forget_learner(self, learner: int, since: str) -> None:
        for copy in (*self._copies(), *self._aside()):
            with closing(sqlite3.connect(copy)) as database:
                database.execute("PRAGMA foreign_keys = ON")
                database.execute("PRAGMA secure_delete = ON")
                with database:
                    delete_learner(database, learner, since)


def copy_database(path: Path, copy: Path, ends: float | None = None) -> None:
    """A whole, checked copy of a database in use. Raises StoreError, sqlite3.Error and OSError.

    `ends` is when it is given up, on the clock of time.monotonic().
    """

    def go_on(*_: object) -> None:
        if ends is not None and time.monotonic() > ends:
            raise StoreError("A copy of your records took too long.", "The next one is made later.")

    copy.unlink(missing_ok=True)
    with closing(_opened(path)) as source, closing(sqlite3.connect(copy)) as target:
        # One snapshot for all the steps: a copy that sees changes would begin again.
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        source.backup(target, pages=PAGES, progress=go_on)
        go_on()
        target.execute("PRAGMA journal_mode = DELETE")
        target.set_progress_handler(lambda: int(ends is not None and time.monotonic() > ends), 10_000)
        if target.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            raise StoreError(
                "Your records seem to be damaged: a copy of them did not pass its check.",
                "Restore an earlier copy: your talks, then Copies.",
            )


def _opened(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)


def _moment(copy: Path) -> datetime | None:
    try:
        return datetime.strptime(copy.stem.partition("-")[2], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def _look(copy: Path, at: datetime | None, set_aside: bool) -> Backup | None:
    try:
        with closing(_opened(copy)) as database:
            talks, last = database.execute("SELECT count(*), max(started_at) FROM talks").fetchone()
        moment = at or datetime.fromtimestamp(copy.stat().st_mtime, UTC)
        newest = datetime.fromisoformat(last) if last else None
        return Backup(copy, moment, copy.stat().st_size, talks, newest, set_aside)
    except (sqlite3.Error, OSError, ValueError):
        return None  # no copy that anybody could go back to


def _told(call: Callable[[], R]) -> R:
    try:
        return call()
    except (sqlite3.Error, OSError, ValueError) as error:
        message = Text("Your records can't be copied: {error}.", error=error)
        raise StoreError(message, WRITABLE) from error
