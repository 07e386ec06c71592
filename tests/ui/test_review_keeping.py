"""One click keeps a word; the count above follows."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Play
from tests.ui.scripted_program import FIRST_REPLY, FakeProgram, whole_turn
from tutor.conversation.lesson_events import CorrectionOffered, FeedbackGiven
from tutor.conversation.turn import TurnId
from tutor.lessons.review import Rating
from tutor.lessons.vocabulary import NewCard
from tutor.records.records import Records
from tutor.settings import Settings, changed
from tutor.thinking.feedback import Correction, Feedback, NewWord
from tutor.ui.bridge import Bridge
from tutor.ui.main_window import MainWindow
from tutor.ui.turn_view import TurnView
from tutor.ui.views import REVIEW
from tutor.ui.vocabulary_chips import VocabularyChips

WORD = NewCard("word", "market", "a place to buy food")


def _learner(database: sqlite3.Connection) -> None:
    database.execute("INSERT INTO learners (id, name, created_at, profile) VALUES (1, 'Anna', '2026', '{}')")


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    made = Records(tmp_path / "records")
    made.file.write(_learner).result()
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, records: Records, bridge: Bridge, memory_file: Path) -> MainWindow:
    made = MainWindow(FakeProgram(changed(Settings(), "learner", 1), records), bridge, memory_file)
    qtbot.addWidget(made)
    made.show()
    return made


def title(window: MainWindow) -> str:
    return window.top_bar.switch.title(REVIEW)


def test_what_is_kept_is_told_counted_and_taken_back(window: MainWindow, qtbot: QtBot) -> None:
    window.keeping.keep(WORD)
    qtbot.waitUntil(lambda: "kept" in window.notices.shown)
    notice = window.notices.shown["kept"]
    assert notice.message == "“market” is kept for review."
    qtbot.waitUntil(lambda: title(window) == "Review 1")
    notice.buttons[0].click()
    qtbot.waitUntil(lambda: title(window) == "Review")
    assert "kept" not in window.notices.shown


def test_a_word_that_is_there_already_is_told_so(window: MainWindow, qtbot: QtBot) -> None:
    window.keeping.keep(WORD)
    qtbot.waitUntil(lambda: "kept" in window.notices.shown)
    window.keeping.keep(WORD)
    qtbot.waitUntil(lambda: "already" in window.notices.shown["kept"].message)
    assert not window.notices.shown["kept"].buttons


def test_that_was_right_takes_back_the_card_too_and_both_can_be_undone(
    window: MainWindow, qtbot: QtBot, records: Records, play: Play
) -> None:
    made = Correction("Yesterday I go", "Yesterday I went", "It is past.", "simple-past")
    program = cast("FakeProgram", window._program)
    play([*whole_turn(1, "Yesterday I go to the market.", FIRST_REPLY)])
    play([CorrectionOffered(TurnId(1), made, False, 30.0)])
    note = window.conversation.views[0].correction
    note.keep.click()
    qtbot.waitUntil(lambda: title(window) == "Review 1")
    (card,) = records.cards.search(1, "en").result()
    records.cards.grade(card, Rating.GOOD).result()
    note.was_right.click()
    qtbot.waitUntil(lambda: "its card is gone" in window.notices.shown["kept"].message)
    assert records.cards.search(1, "en").result() == ()
    assert (program.called_right, program.called_wrong) == ([TurnId(1)], [])
    window.notices.shown["kept"].buttons[0].click()
    qtbot.waitUntil(lambda: len(records.cards.search(1, "en").result()) == 1)
    (back,) = records.cards.search(1, "en").result()
    assert back.introduced_at is not None, "its reviews are there again"
    assert program.called_wrong == [TurnId(1)]
    play([CorrectionOffered(TurnId(1), made, False, 40.0)])
    assert note.isVisible()


def test_that_was_right_leaves_other_cards_alone(
    window: MainWindow, qtbot: QtBot, records: Records, play: Play
) -> None:
    said = "Yesterday I go to the market."
    mine = records.cards.add(1, NewCard("correction", said, "Something of my own.")).result().card
    made = Correction("Yesterday I go", "Yesterday I went", "It is past.", "simple-past")
    play([*whole_turn(1, said, FIRST_REPLY), CorrectionOffered(TurnId(1), made, False, 30.0)])
    window.conversation.views[0].correction.was_right.click()
    qtbot.waitUntil(lambda: "kept" in window.notices.shown)
    assert "is not corrected again" in window.notices.shown["kept"].message
    assert [card.id for card in records.cards.search(1, "en").result()] == [mine.id]


def test_what_cannot_be_kept_is_told(window: MainWindow, qtbot: QtBot) -> None:
    window.keeping.keep(NewCard("word", " "))
    qtbot.waitUntil(lambda: "kept" in window.notices.shown)
    assert window.notices.shown["kept"].message == "There is nothing to keep."


def test_the_count_is_there_at_the_start(
    qtbot: QtBot, records: Records, bridge: Bridge, memory_file: Path
) -> None:
    records.cards.add(1, WORD).result()
    window = MainWindow(FakeProgram(changed(Settings(), "learner", 1), records), bridge, memory_file)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: title(window) == "Review 1")


def test_a_word_of_an_answer_is_kept_by_its_chip(
    window: MainWindow, records: Records, play: Play, qtbot: QtBot
) -> None:
    words = (NewWord("market", "a place to buy food"), NewWord("cheese", "made of milk"))
    play(whole_turn(1, "I went there.", FIRST_REPLY))
    play([FeedbackGiven(TurnId(1), Feedback(vocabulary=words), 20.0)])
    view = window.conversation.findChildren(TurnView)[0]
    chips = view.vocabulary.chips
    assert [chip.text() for chip in chips] == ["+ market", "+ cheese"]
    chips[0].click()
    qtbot.waitUntil(lambda: "kept" in window.notices.shown)
    (card,) = records.cards.search(1, "en").result()
    assert (card.front, card.back, card.sentence) == (
        "market",
        "a place to buy food",
        "Oh, you went to the market!",
    )
    assert card.turn == 1


def test_chips_stand_below_each_other_where_it_is_narrow(qtbot: QtBot) -> None:
    chips = VocabularyChips()
    qtbot.addWidget(chips)
    chips.show_words([NewWord(f"word number {n}", "") for n in range(5)], "", 1)
    assert chips.heightForWidth(2_000) < chips.heightForWidth(300) < chips.heightForWidth(100)


def test_a_correction_is_kept_with_its_whole_sentence(
    window: MainWindow, records: Records, play: Play, qtbot: QtBot
) -> None:
    play(whole_turn(1, "Yesterday I go to the market.", FIRST_REPLY))
    offered = CorrectionOffered(TurnId(1), Correction("go", "went", "past of go"), False, 20.0)
    window.conversation.keep_asked.emit(offered)
    qtbot.waitUntil(lambda: "kept" in window.notices.shown)
    assert window.notices.shown["kept"].message == "“Yesterday I went to the market.” is kept for review."
    (card,) = records.cards.search(1, "en").result()
    assert (card.kind, card.front, card.back, card.note) == (
        "correction",
        "Yesterday I go to the market.",
        "Yesterday I went to the market.",
        "past of go",
    )


def test_a_word_that_was_clicked_is_kept_with_its_sentence(
    window: MainWindow, records: Records, qtbot: QtBot
) -> None:
    window.replays.keep_word.emit("market!", "Oh, you went to the market!", 1, 0)
    qtbot.waitUntil(lambda: "kept" in window.notices.shown)
    (card,) = records.cards.search(1, "en").result()
    assert (card.front, card.sentence, card.language) == ("market", "Oh, you went to the market!", "en")
