"""Documents and passages as rows; all of it runs in the file's thread."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import PurePath
from typing import Any

from tutor.errors import StoreError
from tutor.library.documents import Document, NewDocument, NewPassage, Passage
from tutor.library.passages import tidy_title
from tutor.text import Text

SOME_OTHER = "Choose another one."

_DOCUMENT = (
    "SELECT documents.id, learner, title, kind, source, language, pages, characters,"
    " (SELECT count(*) FROM passages WHERE document = documents.id), added_at, opened_at, progress"
    " FROM documents WHERE added_at <> ''"
)
PASSAGE = (
    "SELECT passages.id, document, title, language, place, page, heading, text"
    " FROM passages JOIN documents ON documents.id = document WHERE added_at <> ''"
)
_THEIRS = " AND (?1 IS NULL OR learner IS NULL OR learner = ?1)"


def known(
    database: sqlite3.Connection, learner: int | None, sha256: str, text_hash: str, besides: int | None
) -> Document | None:
    return _first(
        database,
        f"{_DOCUMENT}{_THEIRS} AND (sha256 = ?2 OR text_hash = ?3) AND documents.id IS NOT ?4",
        (learner, sha256, text_hash, besides),
    )


def from_source(database: sqlite3.Connection, learner: int | None, source: str) -> Document | None:
    return _first(database, f"{_DOCUMENT}{_THEIRS} AND source = ?2 ORDER BY added_at DESC", (learner, source))


def begin(database: sqlite3.Connection, learner: int | None, new: NewDocument) -> int:
    number = database.execute(
        "INSERT INTO documents (learner, title, kind, source, sha256, text_hash, language, pages, characters,"
        " added_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '')",
        (
            learner, new.title, new.kind, new.source, new.sha256, new.text_hash, new.language, new.pages,
            new.characters,
        ),
    ).lastrowid  # fmt: skip
    assert number is not None
    return number


def append(database: sqlite3.Connection, document: int, passages: Sequence[NewPassage]) -> None:
    database.executemany(
        "INSERT INTO passages (document, place, page, heading, text, split) VALUES (?, ?, ?, ?, ?, ?)",
        [(document, one.place, one.page, one.heading, one.text, one.split) for one in passages],
    )


def finish(database: sqlite3.Connection, document: int, replaces: int | None) -> Document:
    now = datetime.now(UTC).isoformat(timespec="seconds")
    if replaces is None:
        database.execute("UPDATE documents SET added_at = ? WHERE id = ?", (now, document))
        return load(database, document)
    load(database, replaces)
    # The old passages go where the new ones were; nobody sees them there.
    turned = "UPDATE passages SET document = ?, place = -1 - place WHERE document = ?"
    database.execute(turned, (document, replaces))
    moved = "UPDATE passages SET document = ? WHERE document = ? AND place >= 0"
    database.execute(moved, (replaces, document))
    database.execute(
        "UPDATE documents SET (kind, source, sha256, text_hash, language, pages, characters) ="
        " (SELECT kind, source, sha256, text_hash, language, pages, characters FROM documents WHERE id = ?1)"
        " WHERE id = ?2",
        (document, replaces),
    )
    delete(database, [document])
    return load(database, replaces)


def delete(database: sqlite3.Connection, documents: Sequence[int]) -> None:
    database.executemany("DELETE FROM documents WHERE id = ?", [(one,) for one in documents])


def drop_unfinished(database: sqlite3.Connection) -> None:
    """What a program that died had begun."""
    database.execute("DELETE FROM documents WHERE added_at = ''")


def listed(database: sqlite3.Connection, learner: int | None) -> tuple[Document, ...]:
    found = database.execute(
        f"{_DOCUMENT}{_THEIRS} ORDER BY coalesce(opened_at, added_at) DESC, documents.id DESC", (learner,)
    )
    return tuple(_document(*row) for row in found)


def load(database: sqlite3.Connection, document: int) -> Document:
    found = _first(database, f"{_DOCUMENT} AND documents.id = ?", (document,))
    if found is None:
        raise StoreError("This document is not in the library.", SOME_OTHER)
    return found


def find(database: sqlite3.Connection, name: str, learner: int | None) -> Document:
    everything = listed(database, learner)
    wanted = tidy_title(name).casefold()
    tests = (
        lambda one: str(one.id) == wanted,
        lambda one: one.title.casefold() == wanted,
        lambda one: one.source == name,
        lambda one: PurePath(one.source).name.casefold() == wanted,
        lambda one: PurePath(one.source).stem.casefold() == wanted,
        lambda one: one.title.casefold().startswith(wanted),
        lambda one: wanted in one.title.casefold(),
    )
    for fits in tests if wanted else ():
        found = [one for one in everything if fits(one)]
        if len(found) == 1:
            return found[0]
        if found:
            raise StoreError(
                Text("Several documents are called “{name}”.", name=name),
                "Say which by its number, as in `tutor library list`.",
            )
    raise StoreError(
        Text("There is no document called “{name}” in the library.", name=name),
        "`tutor library list` shows what there is.",
    )


def passages(database: sqlite3.Connection, document: int, first: int, limit: int) -> tuple[Passage, ...]:
    found = database.execute(
        f"{PASSAGE} AND document = ? AND place >= ? ORDER BY place LIMIT ?", (document, first, limit)
    )
    return tuple(Passage(*row) for row in found)


def passage(database: sqlite3.Connection, passage: int) -> Passage:
    row = database.execute(f"{PASSAGE} AND passages.id = ?", (passage,)).fetchone()
    if row is None:
        raise StoreError("This passage is not in the library any more.", SOME_OTHER)
    return Passage(*row)


def opened(database: sqlite3.Connection, document: int) -> None:
    now = datetime.now(UTC).isoformat(timespec="seconds")
    database.execute("UPDATE documents SET opened_at = ? WHERE id = ?", (now, document))


def progress(database: sqlite3.Connection, document: int, share: float) -> None:
    database.execute("UPDATE documents SET progress = ? WHERE id = ?", (share, document))


def rename(database: sqlite3.Connection, document: int, title: str) -> Document:
    title = tidy_title(title)
    if not title:
        raise StoreError("A document needs a title.", "Write one.")
    database.execute("UPDATE documents SET title = ? WHERE id = ?", (title, document))
    return load(database, document)


def _first(database: sqlite3.Connection, query: str, values: tuple[Any, ...]) -> Document | None:
    row = database.execute(query, values).fetchone()
    return _document(*row) if row is not None else None


def _document(*row: Any) -> Document:
    values = list(row)
    values[-3] = datetime.fromisoformat(values[-3])
    values[-2] = datetime.fromisoformat(values[-2]) if values[-2] else None
    return Document(*values)
