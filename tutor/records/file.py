"""The records' one file, open: a connection, and the one thread that may use it.

    opened ──► in use ◄──► replaced by a copy
       └─────► damaged ──► replaced by a copy, or begun anew

A damaged file stays where it is until somebody decides; until then everything that is asked of it fails.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from tutor.errors import StoreError
from tutor.records.counted_thread import CountedThread
from tutor.records.database import connect, set_aside, version_of
from tutor.records.lock import LEAVING, Lock
from tutor.text import Text

P = ParamSpec("P")
R = TypeVar("R")

WRITABLE = "Make room on the disk and see that the folder can be written; the talk goes on meanwhile."


class RecordsFile:
    """Opens or makes the file, for one program at a time. Raises StoreError.

    A file that can't be read as a database is `damaged`; one of a newer program is refused. Neither is
    touched.
    """

    def __init__(self, path: Path, steps: Sequence[str], patience: float = LEAVING) -> None:
        """`patience` is how many seconds a program that is just closing may take to let go of the file."""
        self.path = path
        self.damaged = ""
        """What is wrong with the file, in SQLite's words; empty when nothing is."""
        self.changes = 0
        """Rows written so far, of all connections; from a program that died, at least one."""
        self._steps = steps
        self._database: sqlite3.Connection | None = None
        self._thread = CountedThread("records")
        try:
            self._thread.submit(self._open, patience).result()
        except BaseException:
            self._thread.shutdown()
            raise

    def read(
        self, call: Callable[Concatenate[sqlite3.Connection, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> Future[R]:
        """Run `call(connection, …)` in the file's thread. What SQLite raises arrives as StoreError."""
        return self._submit(self._run, False, partial(_called, call, args, kwargs))

    def write(
        self, call: Callable[Concatenate[sqlite3.Connection, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> Future[R]:
        """The same as one transaction: all of it is on disk when the future ends, or nothing."""
        return self._submit(self._run, True, partial(_called, call, args, kwargs))

    def erase(
        self, call: Callable[Concatenate[sqlite3.Connection, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> Future[R]:
        """The same, and what was deleted can't be found in the file or its journal any more."""
        return self._submit(self._erase, partial(_called, call, args, kwargs))

    def replace(self, copy: Path) -> Future[Path | None]:
        """Go on with a copy of the file `copy`; the name under which the present one is kept."""
        return self._submit(self._replace, copy)

    def begin_anew(self) -> Future[Path | None]:
        """Go on with an empty file; the name under which the present one is kept."""
        return self._submit(self._replace, None)

    @property
    def waiting(self) -> int:
        """How many reads and writes have not ended yet."""
        return self._thread.waiting

    def close(self) -> None:
        """Finish what was begun and close the file."""
        self._thread.submit(self._close).result()
        self._thread.shutdown()

    def _submit(self, call: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> Future[R]:
        try:
            return self._thread.submit(call, *args, **kwargs)
        except RuntimeError:
            # Somebody looked while the program was closing.
            closed: Future[R] = Future()
            closed.set_exception(StoreError("Your records are closed.", "Start the program again."))
            return closed

    # In the thread ----------------------------------------------------------------------------------

    def _run(self, writes: bool, call: Callable[[sqlite3.Connection], R]) -> R:
        database = self._database
        if database is None:
            raise StoreError(
                "Your records are damaged.", "Restore one of their copies, or begin with empty ones."
            )
        try:
            if not writes:
                return call(database)
            before = database.total_changes
            with database:
                result = call(database)
            self.changes += database.total_changes - before
            return result
        except (sqlite3.Error, UnicodeError) as error:
            message = (
                Text("Your records can't be written: {error}.", error=error)
                if writes
                else Text("Your records can't be read: {error}.", error=error)
            )
            raise StoreError(message, WRITABLE) from error

    def _erase(self, call: Callable[[sqlite3.Connection], R]) -> R:
        result = self._run(True, call)
        self._run(False, _forget_journal)
        return result

    def _open(self, patience: float) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._lock = Lock(self.path.with_suffix(".lock"), patience)
            try:
                self._use_file()
            except BaseException:
                self._lock.release()
                raise
        except (sqlite3.Error, OSError) as error:
            raise StoreError(
                Text("{path} can't be opened: {error}.", path=self.path, error=error), WRITABLE
            ) from error

    def _use_file(self) -> None:
        try:
            if self.path.with_name(self.path.name + "-wal").exists():
                self.changes += 1
            keep_before_steps(self.path, len(self._steps))
            self._database = connect(self.path, self._steps)
            self._database.execute("PRAGMA secure_delete = ON")
            self.damaged = ""
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError as error:
            self.damaged = str(error)

    def _replace(self, copy: Path | None) -> Path | None:
        """Nothing is lost at any moment: the copy is whole before the present file gets another name."""
        coming, aside = self.path.with_suffix(".coming"), None
        try:
            if copy is not None:
                shutil.copyfile(copy, coming)
            if self._database is not None:
                self._database.close()
                self._database = None
            why = "damaged" if self.damaged else "replaced"
            aside = set_aside(self.path, why) if self.path.exists() else None
            if copy is not None:
                coming.replace(self.path)
            self._use_file()
        except (sqlite3.Error, OSError) as error:
            coming.unlink(missing_ok=True)
            if aside is not None and not self.path.exists():
                aside.replace(self.path)
            if self._database is None and not self.damaged:
                self._use_file()
            raise StoreError(
                Text("Your records can't be replaced: {error}.", error=error), WRITABLE
            ) from error
        return aside

    def _close(self) -> None:
        if self._database is not None:
            self._database.close()
        self._lock.release()


def _called(
    call: Callable[..., R], args: tuple[object, ...], kwargs: dict[str, object], database: sqlite3.Connection
) -> R:
    return call(database, *args, **kwargs)


def _forget_journal(database: sqlite3.Connection) -> None:
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def keep_before_steps(path: Path, version: int) -> None:
    """A copy of an older file, for the program that wrote it; beside it, and made once."""
    if not path.exists():
        return
    old = sqlite3.connect(path)
    try:
        found = version_of(old)
        kept = path.with_name(f"{path.stem}.version-{found}{path.suffix}")
        if not 0 < found < version or kept.exists():
            return
        coming = kept.with_suffix(".coming")
        copy = sqlite3.connect(coming)
        try:
            old.backup(copy)
        finally:
            copy.close()
        coming.replace(kept)
    finally:
        old.close()
