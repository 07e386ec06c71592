"""Cards in the records' file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tutor.errors import StoreError
from tutor.lessons.review import Rating, Scheduling
from tutor.lessons.vocabulary import Card, NewCard
from tutor.records.cards import Answer, Cards
from tutor.records.file import RecordsFile
from tutor.records.schema import STEPS

MORNING = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)


class Desk:
    """The cards of two learners, at a moment that the test chooses."""

    def __init__(self, folder: Path) -> None:
        self.file = RecordsFile(folder / "talks.sqlite3", STEPS)
        self.now = MORNING
        self.cards = Cards(self.file, Scheduling(UTC, spreads=False), lambda: self.now)
        for name in ("Anna", "Bo"):
            self.file.write(_learner, name).result()

    def add(self, front: str, learner: int = 1, **fields: str) -> Card:
        return self.cards.add(learner, NewCard("word", front, **fields)).result().card  # type: ignore[arg-type]

    def due(self, new_a_day: int = 100, limit: int = 100) -> list[str]:
        return [card.front for card in self.cards.due(1, "en", new_a_day, limit).result()]

    def reviews(self) -> list[tuple[object, ...]]:
        return self.file.read(
            lambda database: database.execute(
                "SELECT card, rating, answer, spoken, took FROM reviews"
            ).fetchall()
        ).result()


def _learner(database: sqlite3.Connection, name: str) -> None:
    database.execute(
        "INSERT INTO learners (name, created_at, profile) VALUES (?, ?, '{}')", (name, MORNING.isoformat())
    )


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.file.close()


def test_a_card_is_kept_once(desk: Desk) -> None:
    first = desk.cards.add(1, NewCard("word", "to  pick up ", sentence="Pick it up.")).result()
    again = desk.cards.add(1, NewCard("word", "To pick up", "to lift", "Another.")).result()
    assert (first.is_new, again.is_new) == (True, False)
    assert again.card.id == first.card.id
    assert (again.card.front, again.card.back, again.card.sentence) == (
        "to pick up",
        "to lift",
        "Pick it up.",
    )


def test_the_same_word_of_another_learner_language_or_kind_is_another_card(desk: Desk) -> None:
    desk.add("chat")
    assert desk.cards.add(2, NewCard("word", "chat")).result().is_new
    assert desk.cards.add(1, NewCard("word", "chat", language="fr")).result().is_new
    assert desk.cards.add(1, NewCard("correction", "chat", "cat")).result().is_new


def test_nothing_is_kept_of_nothing(desk: Desk) -> None:
    with pytest.raises(StoreError):
        desk.cards.add(1, NewCard("word", "  ")).result()


def test_what_is_being_learnt_comes_before_what_is_known_and_that_before_the_new(desk: Desk) -> None:
    for front in ("old", "young", "fresh"):
        desk.add(front)
        desk.now += timedelta(minutes=1)
    old, young, _ = desk.cards.due(1, "en", 100).result()
    desk.cards.grade(old, Rating.EASY).result()
    desk.now += timedelta(days=9)
    desk.cards.grade(young, Rating.AGAIN).result()
    assert desk.due() == ["old", "fresh"]
    desk.now += timedelta(minutes=2)
    assert desk.due() == ["young", "old", "fresh"]


def test_a_day_brings_so_many_new_cards_and_no_more(desk: Desk) -> None:
    for number in range(5):
        desk.add(f"word {number}")
    assert len(desk.due(new_a_day=2)) == 2
    for card in desk.cards.due(1, "en", 2).result():
        desk.cards.grade(card, Rating.EASY).result()
    assert desk.due(new_a_day=2) == []
    counts = desk.cards.counts(1, "en", 2).result()
    assert (counts.due, counts.new) == (0, 3)
    assert counts.next_due == datetime(2026, 3, 11, 4, 0, tzinfo=UTC)
    desk.now = datetime(2026, 3, 11, 4, 0, tzinfo=UTC)
    assert len(desk.due(new_a_day=2)) == 2
    assert desk.cards.counts(1, "en", 2).result().due == 2


def test_a_grade_is_written_with_its_answer(desk: Desk) -> None:
    card = desk.add("market")
    graded = desk.cards.grade(card, Rating.GOOD, Answer("the market", True, 2.5)).result()
    assert graded.after.due_at == MORNING + timedelta(minutes=10)
    assert graded.after.introduced_at == MORNING
    assert desk.reviews() == [(card.id, 3, "the market", 1, 2.5)]


def test_a_card_is_graded_once_for_one_showing(desk: Desk) -> None:
    card = desk.add("market")
    desk.cards.grade(card, Rating.GOOD).result()
    with pytest.raises(StoreError):
        desk.cards.grade(card, Rating.GOOD).result()
    assert len(desk.reviews()) == 1


def test_a_grade_is_taken_back(desk: Desk) -> None:
    card = desk.add("market")
    first = desk.cards.grade(card, Rating.AGAIN).result()
    second = desk.cards.grade(first.after, Rating.EASY).result()
    assert desk.cards.undo(second).result() == first.after
    assert desk.cards.undo(first).result() == card
    assert desk.reviews() == []
    with pytest.raises(StoreError):
        desk.cards.undo(first).result()


def test_suspended_cards_are_not_asked(desk: Desk) -> None:
    card = desk.add("market")
    desk.cards.suspend([card.id]).result()
    assert desk.due() == []
    assert desk.cards.counts(1, "en", 10).result().suspended == 1
    desk.cards.suspend([card.id], False).result()
    assert desk.due() == ["market"]


def test_deleted_cards_come_back_with_their_reviews(desk: Desk) -> None:
    card, other = desk.add("market"), desk.add("cheese")
    graded = desk.cards.grade(card, Rating.GOOD).result()
    deleted = desk.cards.delete([card.id, other.id]).result()
    assert desk.cards.search(1, "en").result() == ()
    assert desk.reviews() == []
    desk.cards.restore(deleted).result()
    assert desk.cards.load(card.id).result() == graded.after
    assert len(desk.reviews()) == 1


def test_search_looks_into_every_field(desk: Desk) -> None:
    desk.add("Markt", back="market", sentence="Wir gehen auf den Markt.", note="der")
    desk.add("Straße", back="street")
    assert [c.front for c in desk.cards.search(1, "en", "GEHEN markt").result()] == ["Markt"]
    assert [c.front for c in desk.cards.search(1, "en", "STRASSE").result()] == ["Straße"]
    assert desk.cards.search(1, "en", "100%").result() == ()
    assert [c.front for c in desk.cards.search(1, "en", order="front").result()] == ["Markt", "Straße"]


def test_a_card_is_changed_but_not_into_another_one(desk: Desk) -> None:
    card, _ = desk.add("market"), desk.add("cheese")
    edited = desk.cards.edit(card.id, front=" shop ", back="b", sentence="s", note="n").result()
    assert (edited.front, edited.back, edited.sentence, edited.note) == ("shop", "b", "s", "n")
    with pytest.raises(StoreError, match="same front"):
        desk.cards.edit(card.id, front="cheese", back="", sentence="", note="").result()
    with pytest.raises(StoreError):
        desk.cards.edit(card.id, front=" ", back="", sentence="", note="").result()


def test_a_list_is_kept_whole_or_not_at_all(desk: Desk) -> None:
    desk.add("Word 3")
    cards = [NewCard("word", f"word {number}") for number in range(10)] + [NewCard("word", "word 0")]
    calls = iter(range(100))
    assert desk.cards.add_all(1, cards, lambda: next(calls) >= 5).result() == 0
    assert desk.cards.known(1, "en").result() == {"word 3"}
    assert desk.cards.add_all(1, cards).result() == 9


def test_sounds_are_named_and_kept(desk: Desk) -> None:
    card = desk.add("market")
    desk.cards.attach(card.id, "cards/1-own.ogg", "").result()
    desk.cards.attach(card.id, "", "cards/1-tutor.ogg").result()
    kept = desk.cards.load(card.id).result()
    assert (kept.own_sound, kept.tutor_sound) == ("cards/1-own.ogg", "cards/1-tutor.ogg")


def test_whoever_wants_to_know_is_told_of_every_write(desk: Desk) -> None:
    told: list[int] = []
    listener = lambda: told.append(1)  # noqa: E731
    desk.cards.subscribe(listener)
    card = desk.add("market")
    desk.due()
    desk.cards.grade(card, Rating.GOOD).result()
    desk.cards.load(card.id).result()
    assert len(told) == 2
    desk.cards.unsubscribe(listener)
    desk.cards.delete([card.id]).result()
    desk.due()
    assert len(told) == 2


def test_a_learner_who_goes_takes_the_cards_along(desk: Desk) -> None:
    card = desk.add("market")
    desk.cards.grade(card, Rating.GOOD).result()
    desk.file.write(lambda database: database.execute("DELETE FROM learners WHERE id = 1").rowcount).result()
    assert desk.reviews() == []
