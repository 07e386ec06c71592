"""The review as the learner sees it, over real records."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.scripted_program import FakeProgram
from tutor.errors import EngineMissing
from tutor.lessons.review import Rating
from tutor.lessons.vocabulary import NewCard
from tutor.records.records import Records
from tutor.settings import Settings, changed
from tutor.teaching.spoken_answer import AnswerLevel
from tutor.ui.review_session import State
from tutor.ui.review_view import ReviewView
from tutor.ui.review_words import until

MARKET = NewCard("word", "market", "a place to buy food", "I went to the market.", "a noun")
MISTAKE = NewCard("correction", "I am agree.", "I agree.")


def _learner(database: sqlite3.Connection) -> None:
    database.execute("INSERT INTO learners (id, name, created_at, profile) VALUES (1, 'Anna', '2026', '{}')")


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    made = Records(tmp_path / "records")
    made.file.write(_learner).result()
    yield made
    made.close()


@pytest.fixture
def program(records: Records) -> FakeProgram:
    return FakeProgram(changed(Settings(), "learner", 1), records)


class Seat:
    """The view, and a learner before it."""

    def __init__(self, program: FakeProgram, records: Records, qtbot: QtBot) -> None:
        self.program, self.records, self.qtbot = program, records, qtbot
        self.view = ReviewView(program)
        qtbot.addWidget(self.view)
        self.view.resize(900, 700)

    def keep(self, *cards: NewCard) -> None:
        for card in cards:
            self.records.cards.add(1, card).result()

    def sit_down(self, until: State = "asking") -> None:
        self.view.show()
        self.qtbot.waitExposed(self.view)
        self.view.shown()
        self.wait(until)

    def wait(self, *states: State) -> None:
        self.qtbot.waitUntil(lambda: self.view.session.state in states)

    def press(self, key: Qt.Key) -> None:
        focused = self.view.focusWidget() or self.view.page
        QTest.keyClick(focused, key)

    @property
    def asked(self) -> str:
        return self.view.page.card.prompt.text()

    def reviews(self) -> list[tuple[object, ...]]:
        query = "SELECT rating, answer, spoken FROM reviews ORDER BY id"
        return self.records.file.read(lambda database: database.execute(query).fetchall()).result()


@pytest.fixture
def seat(program: FakeProgram, records: Records, qtbot: QtBot) -> Seat:
    return Seat(program, records, qtbot)


def test_an_empty_review_says_what_it_is_for(seat: Seat) -> None:
    seat.sit_down("nothing")
    rest = seat.view.rest
    assert rest.imports.isVisible()
    assert not rest.more.isVisible()
    assert "Keep a word" in rest.told.text()


def test_nothing_of_the_answer_is_seen_before_it_is_shown(seat: Seat) -> None:
    seat.keep(MARKET)
    seat.sit_down()
    card = seat.view.page.card
    assert seat.asked == "a place to buy food"
    assert card.help.text() == "I went to the ____."
    for widget in (card.answer, card.sentence, card.note, card.tutor):
        assert not widget.isVisible()


def test_a_typed_answer_is_judged_and_graded_by_keys(seat: Seat) -> None:
    seat.keep(MARKET, MISTAKE)
    seat.sit_down()
    page = seat.view.page
    page.answering.field.setFocus()
    QTest.keyClicks(page.answering.field, "Market 1")
    QTest.keyClick(page.answering.field, Qt.Key.Key_Backspace)
    QTest.keyClick(page.answering.field, Qt.Key.Key_Return)
    seat.wait("shown")
    assert page.card.verdict.text() == "That is it."
    assert page.grades.buttons[Rating.GOOD].hasFocus()
    seat.press(Qt.Key.Key_4)
    seat.wait("asking")
    assert seat.asked == "I am agree."
    assert seat.reviews() == [(4, "Market", 0)]


def test_a_spoken_answer_is_judged_by_its_words(seat: Seat) -> None:
    seat.keep(MISTAKE)
    seat.sit_down()
    seat.press(Qt.Key.Key_S)
    answering = seat.view.page.answering
    seat.program.told_listening("listening")
    seat.program.told_listening(AnswerLevel(0.5, True))
    seat.qtbot.waitUntil(lambda: answering.meter.level == 0.5)
    assert answering.state.text() == "Listening. Take your time."
    answering.speak.click()
    assert seat.program.finished_listening == 1
    seat.program.listening.set_result("I'm agree")
    seat.wait("shown")
    card = seat.view.page.card
    assert card.said.text() == "You said: I'm agree"
    assert seat.view.session.suggested is Rating.AGAIN
    seat.press(Qt.Key.Key_Space)
    seat.wait("waiting")
    assert seat.reviews() == [(1, "I'm agree", 1)]


def test_differences_are_told_without_colour(seat: Seat) -> None:
    seat.keep(NewCard("correction", "Yesterday I go to market.", "Yesterday I went to the market."))
    seat.sit_down()
    seat.view.session.take_answer("Yesterday I went to a market", spoken=False)
    card = seat.view.page.card
    assert card.differences.text() == "Missing: the. Too much: a."
    first, after = card.answer.marks[0]
    assert card.answer.text()[first:after] == "the"


def test_silence_and_faults_leave_the_question(seat: Seat) -> None:
    seat.keep(MARKET)
    seat.sit_down()
    answering = seat.view.page.answering
    answering.toggle_speaking()
    seat.program.listening.set_result("")
    seat.qtbot.waitUntil(lambda: "Nothing was heard" in answering.state.text())
    answering.toggle_speaking()
    seat.program.listening.set_exception(EngineMissing("No recogniser.", "Type it."))
    seat.qtbot.waitUntil(lambda: seat.view.fault.text() == "No recogniser. Type it.")
    assert seat.view.session.state == "asking"
    assert answering.field.isEnabled()


def test_escape_and_leaving_let_go_of_the_microphone(seat: Seat) -> None:
    seat.keep(MARKET)
    seat.sit_down()
    seat.press(Qt.Key.Key_S)
    seat.press(Qt.Key.Key_Escape)
    assert seat.program.listening.cancelled()
    seat.view.page.answering.toggle_speaking()
    seat.view.hidden()
    assert seat.program.listening.cancelled()
    assert seat.view.session.state == "asking"


def test_the_sound_is_heard_only_after_the_answer(seat: Seat) -> None:
    seat.keep(MARKET)
    seat.sit_down()
    seat.press(Qt.Key.Key_R)
    assert seat.program.played_cards == []
    seat.press(Qt.Key.Key_Space)
    seat.press(Qt.Key.Key_R)
    assert seat.program.played_cards == [("market", False)]
    assert not seat.view.page.card.own.isVisible()


def test_a_grade_is_taken_back(seat: Seat) -> None:
    seat.keep(MARKET, MISTAKE)
    seat.sit_down()
    seat.press(Qt.Key.Key_Space)
    seat.press(Qt.Key.Key_1)
    seat.wait("asking")
    assert seat.asked == "I am agree."
    QTest.keySequence(seat.view.page, QKeySequence(QKeySequence.StandardKey.Undo))
    seat.qtbot.waitUntil(lambda: seat.asked == "a place to buy food")
    assert seat.reviews() == []
    assert seat.view.session.grades[Rating.AGAIN] == 0


def test_what_comes_back_soon_can_be_asked_at_once(seat: Seat) -> None:
    seat.keep(MARKET)
    seat.sit_down()
    seat.press(Qt.Key.Key_Space)
    seat.press(Qt.Key.Key_3)
    seat.wait("waiting")
    rest = seat.view.rest
    assert rest.next.text() == "The next card comes back in 10 min."
    assert rest.told.text() == "You answered 1 time. Once you knew it."
    rest.ahead.click()
    seat.wait("asking")


def test_a_day_has_so_many_new_words_and_more_on_request(seat: Seat) -> None:
    seat.program.change_setting("new_cards_a_day", 1)
    seat.keep(MARKET, NewCard("word", "cheese", "made of milk"))
    seat.sit_down()
    seat.press(Qt.Key.Key_Space)
    seat.press(Qt.Key.Key_4)
    seat.wait("over")
    due = seat.view.session.counts.next_due
    assert due is not None
    assert due.astimezone().hour == 4, "when the learner's next day begins, late at night it is today"
    assert timedelta(0) < due - datetime.now(UTC) <= timedelta(days=1)
    assert seat.view.rest.next.text() == f"The next cards are due {until(due)}."
    seat.view.rest.more.click()
    seat.wait("asking")
    assert seat.asked == "made of milk"


def test_a_word_without_more_is_judged_by_the_learner(seat: Seat) -> None:
    seat.keep(NewCard("word", "cheese"))
    seat.sit_down()
    seat.view.session.take_answer("I like cheese", spoken=True)
    assert seat.view.session.judgement is None
    assert seat.view.page.card.said.text() == "You said: I like cheese"
    assert seat.view.session.suggested is Rating.GOOD


def test_without_records_there_is_nothing_to_review(qtbot: QtBot) -> None:
    view = ReviewView(FakeProgram())
    qtbot.addWidget(view)
    view.shown()
    assert view.session.state == "nothing"
    view.words.refresh()
    assert "can't be opened" in view.words.told.text()


def test_intervals_are_short_enough_for_a_button(qtbot: QtBot) -> None:
    from tutor.ui.review_words import interval

    said = [interval(timedelta(minutes=m)) for m in (1, 10, 120, 1440, 2 * 1440, 60 * 1440, 800 * 1440)]
    assert said == ["1 min", "10 min", "2 h", "1 day", "2 days", "2 months", "2.2 years"]


def test_another_learner_is_asked_other_cards(seat: Seat) -> None:
    seat.keep(MARKET)
    seat.sit_down()
    seat.records.file.write(_another).result()
    seat.records.cards.add(2, MISTAKE).result()
    seat.program.change_setting("learner", 2)
    seat.view.shown()
    seat.qtbot.waitUntil(lambda: seat.asked == "I am agree.")


def _another(database: sqlite3.Connection) -> None:
    database.execute("INSERT INTO learners (id, name, created_at, profile) VALUES (2, 'Bo', '2026', '{}')")
