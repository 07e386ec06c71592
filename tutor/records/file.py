"""The records' one file, open: a connection, and the one thread that may use it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from tutor.errors import StoreError
from tutor.records.database import connect, set_aside

P = ParamSpec("P")
R = TypeVar("R")

WRITABLE = "Make room on the disk and see that the folder can be written; the talk goes on meanwhile."


class RecordsFile:
    """Opens or makes the file. Raises StoreError; a damaged file is kept aside and a new one made."""

    def __init__(self, path: Path, steps: Sequence[str]) -> None:
        self.path = path
        self.notices: list[str] = []
        """What the learner should know about the file, in plain words."""
        self._steps = steps
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="records")
        try:
            self._database = self._thread.submit(self._open).result()
        except BaseException:
            self._thread.shutdown()
            raise

    def read(
        self, call: Callable[Concatenate[sqlite3.Connection, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> Future[R]:
        """Run `call(connection, …)` in the file's thread. What SQLite raises arrives as StoreError."""
        return self._submit(False, call, *args, **kwargs)

    def write(
        self, call: Callable[Concatenate[sqlite3.Connection, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> Future[R]:
        """The same as one transaction: all of it is on disk when the future ends, or nothing."""
        return self._submit(True, call, *args, **kwargs)

    def close(self) -> None:
        """Finish what was begun and close the file."""
        self._thread.submit(self._database.close).result()
        self._thread.shutdown()

    def _submit(
        self,
        writes: bool,
        call: Callable[Concatenate[sqlite3.Connection, P], R],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Future[R]:
        try:
            return self._thread.submit(self._run, writes, call, *args, **kwargs)
        except RuntimeError:
            # Somebody looked while the program was closing.
            closed: Future[R] = Future()
            closed.set_exception(StoreError("Your records are closed.", "Start the program again."))
            return closed

    # In the thread ----------------------------------------------------------------------------------

    def _run(
        self,
        writes: bool,
        call: Callable[Concatenate[sqlite3.Connection, P], R],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> R:
        try:
            if not writes:
                return call(self._database, *args, **kwargs)
            with self._database:
                return call(self._database, *args, **kwargs)
        except (sqlite3.Error, UnicodeError) as error:
            what = "written" if writes else "read"
            raise StoreError(f"Your records can't be {what}: {error}.", WRITABLE) from error

    def _open(self) -> sqlite3.Connection:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            try:
                return connect(self.path, self._steps)
            except sqlite3.OperationalError:
                raise
            except sqlite3.DatabaseError:
                aside = set_aside(self.path)
                self.notices.append(f"The record of your talks was damaged; it is kept as {aside}.")
                return connect(self.path, self._steps)
        except (sqlite3.Error, OSError) as error:
            raise StoreError(f"{self.path} can't be opened: {error}.", WRITABLE) from error
