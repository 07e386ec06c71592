"""Cards as rows of the records' file; all of it runs in the file's thread."""

from __future__ import annotations

import sqlite3
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from tutor.errors import StoreError
from tutor.lessons.review import Schedule, read_schedule
from tutor.lessons.vocabulary import Card, Kind, NewCard

_COLUMNS = (
    "id, kind, front, back, sentence, note, language, created_at, due_at, schedule, suspended, introduced_at,"
    " own_sound, tutor_sound, talk, turn, document"
)
_OF = "learner = ? AND language = ?"
_ADD = """
INSERT INTO cards (learner, kind, front, back, sentence, note, language, talk, turn, document, created_at,
                   due_at, schedule)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (learner, kind, language, front) DO NOTHING
"""
_COMPLETE = """
UPDATE cards SET back = iif(back = '', ?, back), sentence = iif(sentence = '', ?, sentence),
                 note = iif(note = '', ?, note) WHERE id = ?
"""
_CHUNK = 500
"""Of the values that one statement takes."""


@dataclass(frozen=True, slots=True)
class Moments:
    """Now, and when the learner's day began and will end; as they are written."""

    now: str
    day: str
    next_day: str


@dataclass(frozen=True, slots=True)
class Added:
    card: Card
    is_new: bool
    """False: the learner had this card; it is as it was, save for fields that were empty."""


@dataclass(frozen=True, slots=True)
class Deleted:
    """Rows that are gone from the file."""

    cards: tuple[tuple[Any, ...], ...]
    reviews: tuple[tuple[Any, ...], ...]


def moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds")


def read_moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def folded(text: str) -> str:
    """As texts are compared: without upper case, with one way to write each letter."""
    return unicodedata.normalize("NFKC", text).casefold().strip()


def _card(row: Sequence[Any]) -> Card:
    (key, kind, front, back, sentence, note, language, created_at, due_at, schedule, *rest) = row
    suspended, introduced_at, own_sound, tutor_sound, talk, turn, document = rest
    due = read_moment(due_at)
    try:
        memory = read_schedule(schedule, due)
    except ValueError as error:
        raise StoreError("A card can't be read.", "Restore your records from a backup.") from error
    return Card(
        key,
        kind,
        front,
        back,
        sentence,
        note,
        language,
        read_moment(created_at),
        due,
        memory,
        bool(suspended),
        read_moment(introduced_at) if introduced_at else None,
        own_sound,
        tutor_sound,
        talk,
        turn,
        document,
    )


def load(database: sqlite3.Connection, card: int) -> Card:
    row = database.execute(f"SELECT {_COLUMNS} FROM cards WHERE id = ?", (card,)).fetchone()
    if row is None:
        raise StoreError("This card is no longer there.", "It was deleted meanwhile.")
    return _card(row)


# Keeping ----------------------------------------------------------------------------------------------


def add(
    database: sqlite3.Connection, learner: int, card: NewCard, schedule: Schedule, now: datetime
) -> Added:
    if not card.front:
        raise StoreError("There is nothing to keep.", "Choose a word.")
    key = _same(database, learner, card)
    if key is None:
        made = database.execute(_ADD, _values(learner, card, schedule, now))
        assert made.lastrowid is not None
        return Added(load(database, made.lastrowid), True)
    database.execute(_COMPLETE, (card.back, card.sentence, card.note, key))
    return Added(load(database, key), False)


def add_all(
    database: sqlite3.Connection,
    learner: int,
    cards: Sequence[NewCard],
    schedule: Schedule,
    now: datetime,
    stopped: Callable[[], bool],
) -> int:
    held: dict[tuple[str, str], set[str]] = {}
    new = 0
    for card in cards:
        if stopped():
            database.rollback()
            return 0
        of = (card.language, card.kind)
        if of not in held:
            held[of] = set(known(database, learner, *of))
        if not card.front or folded(card.front) in held[of]:
            continue
        database.execute(_ADD, _values(learner, card, schedule, now))
        held[of].add(folded(card.front))
        new += 1
    return new


def _same(database: sqlite3.Connection, learner: int, card: NewCard) -> int | None:
    """The learner's card with this front, however its letters are written."""
    wanted = folded(card.front)
    found = database.execute(
        f"SELECT id, front FROM cards WHERE {_OF} AND kind = ?", (learner, card.language, card.kind)
    )
    return next((key for key, front in found if folded(front) == wanted), None)


def _values(learner: int, card: NewCard, schedule: Schedule, now: datetime) -> tuple[Any, ...]:
    return (
        learner,
        card.kind,
        card.front,
        card.back,
        card.sentence,
        card.note,
        card.language,
        card.talk,
        card.turn,
        card.document,
        moment(now),
        moment(schedule.due),
        schedule.text,
    )


def known(database: sqlite3.Connection, learner: int, language: str, kind: Kind | str) -> frozenset[str]:
    found = database.execute(f"SELECT front FROM cards WHERE {_OF} AND kind = ?", (learner, language, kind))
    return frozenset(folded(front) for (front,) in found)


def own_sound(database: sqlite3.Connection, talk: int, turn: int) -> str:
    found = database.execute(
        "SELECT file FROM sounds WHERE talk = ? AND turn = ? AND phrase = -1", (talk, turn)
    ).fetchone()
    return str(found[0]) if found else ""


def identity(database: sqlite3.Connection, learner: int) -> str:
    found = database.execute("SELECT created_at FROM learners WHERE id = ?", (learner,)).fetchone()
    return f"{learner} {found[0] if found else ''}"


def attach(database: sqlite3.Connection, card: int, own_sound: str, tutor_sound: str) -> None:
    database.execute(
        "UPDATE cards SET own_sound = iif(? = '', own_sound, ?), tutor_sound = iif(? = '', tutor_sound, ?)"
        " WHERE id = ?",
        (own_sound, own_sound, tutor_sound, tutor_sound, card),
    )


# Asking -----------------------------------------------------------------------------------------------


def due(
    database: sqlite3.Connection, learner: int, language: str, at: Moments, new_a_day: int, limit: int
) -> tuple[Card, ...]:
    known_before = database.execute(
        f"SELECT {_COLUMNS} FROM cards WHERE {_OF} AND suspended = 0 AND due_at <= ?"
        # What is being learnt is due at a moment, everything else at the beginning of a day.
        " AND introduced_at IS NOT NULL ORDER BY due_at <= ?, due_at, id LIMIT ?",
        (learner, language, at.now, at.day, limit),
    ).fetchall()
    left = min(limit - len(known_before), allowed(database, learner, language, at, new_a_day))
    fresh = database.execute(
        f"SELECT {_COLUMNS} FROM cards WHERE {_OF} AND introduced_at IS NULL AND suspended = 0"
        " ORDER BY created_at, id LIMIT ?",
        (learner, language, max(left, 0)),
    ).fetchall()
    return tuple(_card(row) for row in (*known_before, *fresh))


def allowed(database: sqlite3.Connection, learner: int, language: str, at: Moments, new_a_day: int) -> int:
    """How many new cards the day has room for still."""
    begun = database.execute(
        f"SELECT count(*) FROM cards WHERE {_OF} AND introduced_at >= ?", (learner, language, at.day)
    ).fetchone()[0]
    return max(0, new_a_day - int(begun))


def search(
    database: sqlite3.Connection, learner: int, language: str, words: str, order: str, limit: int
) -> tuple[Card, ...]:
    wanted = folded(words).split()
    found = database.execute(
        f"SELECT {_COLUMNS} FROM cards WHERE {_OF} ORDER BY {order}", (learner, language)
    )
    chosen: list[Card] = []
    for row in found:
        if len(chosen) == limit:
            break
        if wanted and not _has(folded("\n".join(row[2:6])), wanted):
            continue
        chosen.append(_card(row))
    return tuple(chosen)


def _has(text: str, wanted: Sequence[str]) -> bool:
    return all(word in text for word in wanted)


# Changing ---------------------------------------------------------------------------------------------


def suspend(database: sqlite3.Connection, cards: Sequence[int], suspended: bool) -> None:
    database.executemany("UPDATE cards SET suspended = ? WHERE id = ?", [(suspended, card) for card in cards])


def delete(database: sqlite3.Connection, cards: Sequence[int]) -> Deleted:
    gone: list[tuple[Any, ...]] = []
    reviews: list[tuple[Any, ...]] = []
    for start in range(0, len(cards), _CHUNK):
        some = list(cards[start : start + _CHUNK])
        marks = ", ".join("?" * len(some))
        gone += database.execute(f"SELECT * FROM cards WHERE id IN ({marks})", some).fetchall()
        reviews += database.execute(f"SELECT * FROM reviews WHERE card IN ({marks})", some).fetchall()
        database.execute(f"DELETE FROM cards WHERE id IN ({marks})", some)
    return Deleted(tuple(gone), tuple(reviews))


def take_back(database: sqlite3.Connection, learner: int, card: NewCard) -> Deleted:
    key = _same(database, learner, card)
    # One that says something else, by an edit or from another talk, is not what was kept.
    if key is None or load(database, key).back != card.back:
        return Deleted((), ())
    return delete(database, [key])


def restore(database: sqlite3.Connection, deleted: Deleted) -> None:
    for table, rows in (("cards", deleted.cards), ("reviews", deleted.reviews)):
        if rows:
            marks = ", ".join("?" * len(rows[0]))
            database.executemany(f"INSERT OR IGNORE INTO {table} VALUES ({marks})", rows)
