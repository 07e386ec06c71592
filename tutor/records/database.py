"""Opens the program's SQLite files: crash-safe, checked, brought up to date; a damaged one is kept aside."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from tutor.errors import StoreError
from tutor.text import Text


def connect(path: Path, steps: Sequence[str], *, every_write_on_disk: bool = True) -> sqlite3.Connection:
    """`steps[n]` is the SQL that brings a file from version n to n + 1; step 0 makes a new one.

    With `every_write_on_disk` a power cut loses nothing that was written; without it perhaps the last
    writes, but never the file. Raises StoreError for a newer file, sqlite3.DatabaseError for a damaged one.
    """
    database = sqlite3.connect(path)
    try:
        # Before anything that writes: a file of a newer program stays as it is.
        version = version_of(database)
        if version > len(steps):
            raise StoreError(
                Text("{path} was written by a newer version of the program.", path=path),
                "Install that version again.",
            )
        database.execute("PRAGMA journal_mode = WAL")
        database.execute(f"PRAGMA synchronous = {'FULL' if every_write_on_disk else 'NORMAL'}")
        database.execute("PRAGMA foreign_keys = ON")
        if database.execute("PRAGMA quick_check").fetchone()[0] != "ok":
            raise sqlite3.DatabaseError("damaged")
        for number, step in enumerate(steps[version:], start=version + 1):
            database.executescript(f"BEGIN; {step} PRAGMA user_version = {number}; COMMIT;")
    except BaseException:
        database.close()
        raise
    return database


def version_of(database: sqlite3.Connection) -> int:
    """How many steps the file has taken; 0 for a new one."""
    version: int = database.execute("PRAGMA user_version").fetchone()[0]
    return version


def set_aside(path: Path, why: str = "damaged") -> Path:
    """Give a file that is not used any more another name, with its journal; that name."""
    number = 1
    while (aside := path.with_name(f"{path.stem}.{why}-{number}{path.suffix}")).exists():
        number += 1
    path.replace(aside)
    path.with_name(path.name + "-shm").unlink(missing_ok=True)
    if (journal := path.with_name(path.name + "-wal")).exists():
        journal.replace(aside.with_name(aside.name + "-wal"))
    return aside
