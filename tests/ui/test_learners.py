"""Learners in the window: chosen, named, changed, removed; and what is remembered of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Play
from tests.ui.scripted_program import FakeProgram
from tutor.conversation.lesson_events import LevelFound, TalkShaped
from tutor.lessons.facts import NewFact
from tutor.lessons.learner import NAMELESS
from tutor.lessons.plan import FREE, PLACEMENT
from tutor.records.records import Records
from tutor.settings import Settings, changed, changed_all
from tutor.ui.bridge import Bridge
from tutor.ui.learner_dialog import LearnerDialog
from tutor.ui.main_window import MainWindow

SHAPED = TalkShaped("", "", "", "", (), 1.0)


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    opened = Records(tmp_path / "data")
    yield opened
    opened.close()


@pytest.fixture
def program(records: Records) -> FakeProgram:
    return FakeProgram(changed(Settings(), "level", "B2"), records)


@pytest.fixture
def ready(qtbot: QtBot, window: MainWindow) -> MainWindow:
    qtbot.waitUntil(lambda: window.learners.book.active is not None)
    return window


def opened(qtbot: QtBot, window: MainWindow) -> LearnerDialog:
    window.learners.open()
    dialog = window.learners.dialog
    assert dialog is not None
    qtbot.waitExposed(dialog)
    return dialog


def named(qtbot: QtBot, window: MainWindow, name: str) -> None:
    active = window.learners.book.active
    assert active is not None
    window.learners.book.rename(active, name)
    qtbot.waitUntil(lambda: window.top_bar.learner.text().startswith(name))


def joined_by(qtbot: QtBot, window: MainWindow, name: str) -> None:
    """Another learner, who learns from now on."""
    window.learners.book.add(name)
    qtbot.waitUntil(lambda: window.top_bar.learner.text().startswith(name))


def entries(window: MainWindow) -> list[str]:
    return [entry.text() for entry in window.learners.menu.actions() if entry.isCheckable()]


def test_the_first_start_knows_one_learner(ready: MainWindow, program: FakeProgram) -> None:
    assert program.settings.learner == 1
    assert ready.top_bar.learner.text() == f"{NAMELESS} · B2"
    assert entries(ready) == [f"{NAMELESS} · B2"]


def test_nobody_is_named_where_nothing_is_kept(window: MainWindow, program: FakeProgram) -> None:
    program.records = None
    other = MainWindow(program, Bridge(), Path("unused.ini"))
    assert not other.top_bar.learner.isVisibleTo(other)
    other.deleteLater()


def test_switching_brings_the_other_ones_settings_and_a_talk_of_their_own(
    qtbot: QtBot, ready: MainWindow, program: FakeProgram
) -> None:
    named(qtbot, ready, "Anna")
    joined_by(qtbot, ready, "Ben")
    assert (program.settings.learner, program.settings.level) == (2, "B1")
    assert program.plans == [FREE]
    ready.change_setting("level", "A1")
    assert ready.top_bar.learner.text() == "Ben · A1"
    assert entries(ready) == ["Anna · B2", "Ben · A1"]
    next(entry for entry in ready.learners.menu.actions() if entry.text() == "Anna · B2").trigger()
    qtbot.waitUntil(lambda: program.settings.learner == 1)
    assert program.settings.level == "B2"
    assert program.plans == [FREE, FREE]
    assert entries(ready) == ["Anna · B2", "Ben · A1"]


def test_a_new_learner_is_asked_for_a_name(qtbot: QtBot, ready: MainWindow, records: Records) -> None:
    ready.change_setting("native_language", "pl")
    ready.learners.book.add()
    qtbot.waitUntil(lambda: ready.learners.dialog is not None and ready.learners.dialog.isVisible())
    dialog = ready.learners.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.name.hasFocus)
    qtbot.keyClicks(dialog.name, "Chi & Co")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [one.name for one in records.learners.all().result()] == [NAMELESS, "Chi & Co"])
    qtbot.waitUntil(lambda: ready.top_bar.learner.text() == "Chi & Co · B1")
    assert dialog.editors["native_language"].isVisible()
    assert entries(ready)[1] == "Chi && Co · B1"


def test_a_name_that_has_the_keys_is_not_given_to_whoever_learns_next(
    qtbot: QtBot, ready: MainWindow, program: FakeProgram, records: Records
) -> None:
    named(qtbot, ready, "Anna")
    dialog = opened(qtbot, ready)
    dialog.name.setFocus()
    qtbot.waitUntil(dialog.name.hasFocus)
    joined_by(qtbot, ready, "Ben")
    assert dialog.name.text() == "Ben"
    dialog.close()
    qtbot.waitUntil(lambda: program.settings.learner == 2)
    assert [one.name for one in records.learners.all().result()] == ["Anna", "Ben"]


def test_what_is_changed_on_the_page_holds_at_once(
    qtbot: QtBot, ready: MainWindow, program: FakeProgram
) -> None:
    dialog = opened(qtbot, ready)
    dialog.editors["level"].wanted.emit("level", "C1")
    interests = dialog.editors["interests"].editor
    assert isinstance(interests, QLineEdit)
    interests.setFocus()
    qtbot.waitUntil(interests.hasFocus)
    qtbot.keyClicks(interests, "chess")
    ready.refresh_settings()
    dialog.close()
    assert (program.settings.level, program.settings.interests) == ("C1", "chess")
    assert ready.top_bar.learner.text() == f"{NAMELESS} · C1"


def test_a_learner_is_removed_when_the_talk_of_another_has_begun(
    qtbot: QtBot, ready: MainWindow, program: FakeProgram, records: Records, play: Play
) -> None:
    named(qtbot, ready, "Anna")
    joined_by(qtbot, ready, "Ben")
    dialog = opened(qtbot, ready)
    dialog.remove.click()
    assert "Ben" in dialog.question.asked.text()
    assert dialog.question.no.hasFocus()
    dialog.question.no.click()
    assert len(records.learners.all().result()) == 2
    dialog.remove.click()
    dialog.question.yes.click()
    qtbot.waitUntil(lambda: program.settings.learner == 1)
    assert entries(ready) == ["Anna · B2"]
    assert program.left_talks == 1, "what was said by the learner who is gone is gone on with by nobody"
    assert ready.talk.page.currentWidget() is ready.talk_desk.start
    assert "Anna learns now" in ready.notices.shown["no talk"].message
    play([SHAPED])
    qtbot.waitUntil(lambda: [one.name for one in records.learners.all().result()] == ["Anna"])


def test_the_last_learner_is_followed_by_a_new_one(
    qtbot: QtBot, ready: MainWindow, program: FakeProgram, records: Records, play: Play
) -> None:
    named(qtbot, ready, "Anna")
    only = ready.learners.book.active
    assert only is not None
    ready.learners.book.remove(only)
    qtbot.waitUntil(lambda: program.settings.learner == 2)
    assert ready.talk.page.currentWidget() is ready.talk_desk.start
    assert "Anna is deleted" in ready.notices.shown["no talk"].message
    play([SHAPED])
    qtbot.waitUntil(lambda: [one.name for one in records.learners.all().result()] == [NAMELESS])
    assert program.settings.level == "B1"


# Facts ------------------------------------------------------------------------------------------------

KNOWN = ["likes tea", "likes old films", "likes long walks"]


@pytest.fixture
def dialog(qtbot: QtBot, ready: MainWindow, records: Records) -> LearnerDialog:
    records.facts.take(1, [NewFact("likes", text) for text in KNOWN]).result()
    dialog = opened(qtbot, ready)
    qtbot.waitUntil(lambda: len(dialog.facts.rows) == 3)
    return dialog


def kept(records: Records) -> list[str]:
    return sorted(fact.text for fact in records.facts.of(1).result())


def test_facts_can_be_changed_and_forgotten_one_by_one(
    qtbot: QtBot, dialog: LearnerDialog, records: Records
) -> None:
    row = next(row for row in dialog.facts.rows if row.fact.text == "likes tea")
    row.line.setFocus()
    row.line.selectAll()
    qtbot.keyClicks(row.line, "likes coffee")
    qtbot.keyClick(row.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "likes coffee" in kept(records))
    qtbot.waitUntil(lambda: any(row.fact.text == "likes coffee" for row in dialog.facts.rows))
    first, second, _ = dialog.facts.rows
    first.delete.setFocus()
    first.delete.click()
    qtbot.waitUntil(lambda: len(dialog.facts.rows) == 2)
    assert second.delete.hasFocus(), "the keys go on to the next one"
    assert first.fact.text not in kept(records)


def test_all_facts_are_forgotten_after_a_question(
    qtbot: QtBot, dialog: LearnerDialog, records: Records
) -> None:
    dialog.facts.all.click()
    dialog.facts.question.no.click()
    assert len(kept(records)) == 3
    dialog.facts.all.click()
    dialog.facts.question.yes.click()
    qtbot.waitUntil(dialog.facts.nothing.isVisible)
    assert kept(records) == []
    assert not dialog.facts.all.isVisible()


def test_everything_on_the_page_has_a_name_and_no_text_is_markup(dialog: LearnerDialog) -> None:
    for widget in dialog.findChildren(QAbstractButton) + dialog.findChildren(QComboBox):
        if not widget.objectName().startswith("qt_") and not isinstance(widget.parent(), QComboBox):
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            assert widget.accessibleName() or text, widget


# The level test ---------------------------------------------------------------------------------------


def test_the_test_is_a_talk_and_its_result_is_only_offered(
    qtbot: QtBot, ready: MainWindow, program: FakeProgram, play: Play
) -> None:
    dialog = opened(qtbot, ready)
    dialog.find_level.click()
    assert not dialog.isVisible()
    assert program.plans == [PLACEMENT]
    play([LevelFound("C1", ("You used “whereas”.",), 9.0)])
    result = ready.learners.result
    assert result is not None
    assert result.levels.currentData() == "C1"
    assert [words.text() for words in result.reasons] == ["You used “whereas”."]
    assert program.settings.level == "B2"
    result.levels.setCurrentIndex(result.levels.findData("A2"))
    result.take.click()
    assert program.settings.level == "A2"
    assert not result.isVisible()


def test_a_result_can_be_left_alone(ready: MainWindow, program: FakeProgram, play: Play) -> None:
    play([LevelFound("A1", ("Few words.",), 9.0)])
    result = ready.learners.result
    assert result is not None
    assert result.leave.text() == "Leave it at B2"
    result.leave.click()
    assert program.settings.level == "B2"


def test_without_questions_in_a_language_the_level_is_chosen_by_hand(qtbot: QtBot, ready: MainWindow) -> None:
    dialog = opened(qtbot, ready)
    assert dialog.find_level.isEnabled()
    dialog.editors["language"].wanted.emit("language", "pl")
    assert not dialog.find_level.isEnabled()
    assert "Polish" in dialog.no_test.text()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_page_fits_a_small_screen(
    qtbot: QtBot, records: Records, memory_file: Path, scale: float
) -> None:
    program = FakeProgram(changed_all(Settings(), {"text_scale": scale}), records)
    window = MainWindow(program, Bridge(), memory_file)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.learners.book.active is not None)
    dialog = opened(qtbot, window)
    dialog.resize(980, 640)
    qtbot.wait(20)
    assert dialog.area.horizontalScrollBar().maximum() == 0
