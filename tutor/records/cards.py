"""The learner's cards: kept, asked when they are due, graded, found, exported, deleted."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal, TypeAlias, TypeVar

from tutor.errors import StoreError
from tutor.lessons.review import Rating, Schedule, Scheduling
from tutor.lessons.vocabulary import Card, Kind, NewCard
from tutor.records import card_rows as rows
from tutor.records.card_rows import Added, Deleted
from tutor.records.file import RecordsFile

R = TypeVar("R")

Order: TypeAlias = Literal["due", "added", "front"]

_ORDERS: dict[Order, str] = {
    "due": "suspended, due_at, id",
    "added": "created_at DESC, id DESC",
    "front": "front COLLATE NOCASE, id",
}


@dataclass(frozen=True, slots=True)
class Graded:
    review: int
    before: Card
    after: Card


@dataclass(frozen=True, slots=True)
class Counts:
    """Cards of a learner in a language."""

    all: int = 0
    due: int = 0
    """To be asked now: known ones that are due, and as many new ones as the day allows."""
    new: int = 0
    """Not reviewed yet."""
    suspended: int = 0
    next_due: datetime | None = None
    """When a card that is not due now will be; None where there is none."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came before a grade."""

    text: str = ""
    """What was said or typed; empty: judged by hand."""
    spoken: bool = False
    took: float | None = None
    """Seconds from the question to the answer."""


class Cards:
    """Futures of all that is asked end with StoreError where the file does not do it."""

    def __init__(
        self,
        file: RecordsFile,
        scheduling: Scheduling | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._file = file
        self.scheduling = scheduling or Scheduling()
        self._now = now
        self._subscribers: list[Callable[[], None]] = []

    def subscribe(self, changed: Callable[[], None]) -> None:
        """Call `changed` after every write, in the file's thread."""
        self._subscribers.append(changed)

    def unsubscribe(self, changed: Callable[[], None]) -> None:
        self._subscribers.remove(changed)

    # Keeping ----------------------------------------------------------------------------------------

    def add(self, learner: int, card: NewCard) -> Future[Added]:
        """Keep a card; the same one is kept once. Ends with StoreError without a front."""
        now = self.now()
        return self._write(rows.add, learner, card.tidy(), self.scheduling.begin(now), now)

    def add_all(
        self, learner: int, cards: Iterable[NewCard], stopped: Callable[[], bool] = lambda: False
    ) -> Future[int]:
        """Keep many, all of them or, where it is `stopped`, none; how many were new."""
        fresh = [card.tidy() for card in cards]
        return self._write(
            rows.add_all, learner, fresh, self.scheduling.begin(self.now()), self.now(), stopped
        )

    def known(self, learner: int, language: str, kind: Kind = "word") -> Future[frozenset[str]]:
        """Fronts of all the cards of a kind, as they are compared: see records.card_rows.folded."""
        return self._file.read(rows.known, learner, language, kind)

    def own_sound(self, talk: int, turn: int) -> Future[str]:
        """The name of what the learner said in a turn, inside the folder of recordings; empty: not kept."""
        return self._file.read(rows.own_sound, talk, turn)

    def identity(self, learner: int) -> Future[str]:
        """What tells this learner from all others, on whatever computer; it never changes."""
        return self._file.read(rows.identity, learner)

    def attach(self, card: int, own_sound: str, tutor_sound: str) -> Future[None]:
        """Name the sounds of a card; an empty name leaves what is there."""
        return self._write(rows.attach, card, own_sound, tutor_sound)

    # Reviewing --------------------------------------------------------------------------------------

    def due(
        self,
        learner: int,
        language: str,
        new_a_day: int,
        limit: int = 100,
        ahead: timedelta = timedelta(0),
    ) -> Future[tuple[Card, ...]]:
        """Cards to ask now: those being learnt, then those known before, then new ones.

        With `ahead` what is due so soon counts as due.
        """
        return self._file.read(rows.due, learner, language, self._moments(ahead), new_a_day, limit)

    def counts(self, learner: int, language: str, new_a_day: int) -> Future[Counts]:
        return self._file.read(_counts, learner, language, self._moments(), new_a_day)

    def grade(self, card: Card, rating: Rating, answer: Answer | None = None) -> Future[Graded]:
        """Card and review in one transaction."""
        now = self.now()
        after = self.scheduling.grade(card.id, card.schedule, rating, now)
        return self._write(_grade, card, after, rating, answer or Answer(), now)

    def undo(self, graded: Graded) -> Future[Card]:
        """The card as it was before that grade, which is forgotten."""
        return self._write(_undo, graded)

    # All of them ------------------------------------------------------------------------------------

    def search(
        self, learner: int, language: str, words: str = "", order: Order = "due", limit: int = -1
    ) -> Future[tuple[Card, ...]]:
        """Cards in which all of the words stand, in any field; upper and lower case are the same."""
        return self._file.read(rows.search, learner, language, words, _ORDERS[order], limit)

    def load(self, card: int) -> Future[Card]:
        return self._file.read(rows.load, card)

    def edit(self, card: int, *, front: str, back: str, sentence: str, note: str) -> Future[Card]:
        """Ends with StoreError where another card has that front."""
        return self._write(_edit, card, (front, back, sentence, note))

    def suspend(self, cards: Sequence[int], suspended: bool = True) -> Future[None]:
        """Whether they are left out of reviews."""
        return self._write(rows.suspend, cards, suspended)

    def delete(self, cards: Sequence[int]) -> Future[Deleted]:
        """For good, with their reviews; what is returned can bring them back as long as it is held."""
        return self._write(rows.delete, cards)

    def take_back(self, learner: int, card: NewCard) -> Future[Deleted]:
        """Delete the card with this front and this back, if there is one: see delete()."""
        return self._write(rows.take_back, learner, card.tidy())

    def restore(self, deleted: Deleted) -> Future[None]:
        return self._write(rows.restore, deleted)

    def now(self) -> datetime:
        """The moment in UTC, in whole seconds."""
        return self._now().replace(microsecond=0)

    def _moments(self, ahead: timedelta = timedelta(0)) -> rows.Moments:
        now = self.now()
        begins = self.scheduling.day_start(now)
        return rows.Moments(
            rows.moment(now + ahead), rows.moment(begins), rows.moment(begins + timedelta(days=1))
        )

    def _write(self, call: Callable[..., R], *args: object) -> Future[R]:
        future = self._file.write(call, *args)
        future.add_done_callback(lambda done: self._tell(done.exception()))
        return future

    def _tell(self, error: BaseException | None) -> None:
        if error is None:
            for changed in tuple(self._subscribers):
                changed()


# In the file's thread ---------------------------------------------------------------------------------


def _counts(
    database: sqlite3.Connection, learner: int, language: str, at: rows.Moments, new_a_day: int
) -> Counts:
    whose = (learner, language)
    one = database.execute
    total, new, suspended = one(
        "SELECT count(*), sum(introduced_at IS NULL AND NOT suspended), sum(suspended) FROM cards"
        " WHERE learner = ? AND language = ?",
        whose,
    ).fetchone()
    known = one(
        "SELECT count(*) FROM cards WHERE learner = ? AND language = ? AND suspended = 0 AND due_at <= ?"
        " AND introduced_at IS NOT NULL",
        (*whose, at.now),
    ).fetchone()[0]
    allowed = rows.allowed(database, learner, language, at, new_a_day)
    later = one(
        "SELECT min(due_at) FROM cards WHERE learner = ? AND language = ? AND suspended = 0 AND due_at > ?",
        (*whose, at.now),
    ).fetchone()[0]
    new = new or 0
    next_due = rows.read_moment(later) if later else None
    if new > allowed:
        tomorrow = rows.read_moment(at.next_day)
        next_due = min(next_due, tomorrow) if next_due else tomorrow
    return Counts(total, known + min(new, allowed), new, suspended or 0, next_due)


def _grade(
    database: sqlite3.Connection,
    card: Card,
    after: Schedule,
    rating: Rating,
    answer: Answer,
    now: datetime,
) -> Graded:
    done = database.execute(
        "UPDATE cards SET schedule = ?, due_at = ?, introduced_at = coalesce(introduced_at, ?)"
        " WHERE id = ? AND schedule = ?",
        (after.text, rows.moment(after.due), rows.moment(now), card.id, card.schedule.text),
    )
    if done.rowcount != 1:
        raise StoreError("This card was reviewed or deleted meanwhile.", "The next one is asked.")
    review = database.execute(
        "INSERT INTO reviews (card, at, rating, answer, spoken, took) VALUES (?, ?, ?, ?, ?, ?)",
        (card.id, rows.moment(now), int(rating), answer.text, answer.spoken, answer.took),
    ).lastrowid
    assert review is not None
    return Graded(review, card, rows.load(database, card.id))


def _undo(database: sqlite3.Connection, graded: Graded) -> Card:
    before = graded.before
    introduced = rows.moment(before.introduced_at) if before.introduced_at else None
    done = database.execute(
        "UPDATE cards SET schedule = ?, due_at = ?, introduced_at = ? WHERE id = ? AND schedule = ?",
        (before.schedule.text, rows.moment(before.due_at), introduced, before.id, graded.after.schedule.text),
    )
    if done.rowcount != 1:
        raise StoreError("This card was reviewed or deleted meanwhile.", "Its last review stays as it is.")
    database.execute("DELETE FROM reviews WHERE id = ?", (graded.review,))
    return rows.load(database, before.id)


def _edit(database: sqlite3.Connection, card: int, fields: tuple[str, str, str, str]) -> Card:
    old = rows.load(database, card)
    new = NewCard(old.kind, *fields, language=old.language).tidy()
    if not new.front:
        raise StoreError("A card needs something on its front.", "Write a word or a question there.")
    try:
        database.execute(
            "UPDATE cards SET front = ?, back = ?, sentence = ?, note = ? WHERE id = ?",
            (new.front, new.back, new.sentence, new.note, card),
        )
    except sqlite3.IntegrityError as error:
        raise StoreError("You have another card with the same front.", "Change that one instead.") from error
    return rows.load(database, card)
