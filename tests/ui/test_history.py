"""Talks of before: listed, searched, opened, heard, gone on with, named, written out, deleted for good."""

from __future__ import annotations

import json
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from tests.records.talking import answered, opened
from tests.ui.scripted_program import FakeProgram
from tutor.audio.frames import AudioFrame
from tutor.errors import StoreError
from tutor.records.records import Records
from tutor.records.sounds import LEARNER
from tutor.records.talks import KeptTalk, TalkHead
from tutor.session.recorder import Recorder
from tutor.ui.bridge import Bridge
from tutor.ui.chip_flow import SPACING
from tutor.ui.history_view import HistoryView
from tutor.ui.main_window import MainWindow
from tutor.ui.reports_view import ReportsView
from tutor.ui.restore_screen import RestoreScreen
from tutor.ui.views import REPORTS


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    with opened(tmp_path / "data") as made:
        yield made


@pytest.fixture
def talked(records: Records) -> Records:
    """Two talks, the first with sound."""
    recorder = Recorder(records)
    answered(recorder, 1, "Yesterday I went to the café with my sister.")
    tone = np.sin(np.arange(16_000) / 20).astype(np.float32)
    for phrase in (LEARNER, 0):
        records.sounds.keep(records.talks.open, 1, phrase, [AudioFrame(tone, 16_000)]).result(60)
    answered(recorder, 2, "And then we went home.")
    records.talks.begin(TalkHead(None, "At the market", "en", "A2", "scenario", "market"))
    answered(recorder, 1, "How much is the cheese?")
    return records


@pytest.fixture
def program(talked: Records) -> FakeProgram:
    return FakeProgram(records=talked)


@pytest.fixture
def view(qtbot: QtBot, program: FakeProgram) -> HistoryView:
    made = HistoryView(program)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.shown()
    qtbot.waitUntil(lambda: len(titles(made)) == 2)
    return made


def titles(view: HistoryView) -> list[str]:
    model = view.page.list.entries
    return [str(model.data(model.index(row), Qt.ItemDataRole.DisplayRole)) for row in range(model.rowCount())]


def open_talk(qtbot: QtBot, view: HistoryView, row: int) -> None:
    view.page.list.setCurrentIndex(view.page.list.entries.index(row))
    view.page.list.setFocus()
    QTest.keyClick(view.page.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.stack.currentWidget() is view.talk)


def test_all_talks_stand_there_newest_first(view: HistoryView) -> None:
    assert titles(view) == ["At the market", "Yesterday I went to the café with my sister."]
    model = view.page.list.entries
    told = str(model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole))
    assert "2 turns" in told
    assert "you said 64% of the words" in told
    assert view.page.count.text() == "2 talks"


def test_without_a_talk_the_page_says_what_it_is_for(qtbot: QtBot, records: Records) -> None:
    view = HistoryView(FakeProgram(records=records))
    qtbot.addWidget(view)
    view.show()
    view.shown()
    qtbot.waitUntil(lambda: "kept here" in view.page.empty.text())
    assert not view.page.list.isVisible()
    assert not view.delete.isVisible()


def test_without_records_the_page_says_so(qtbot: QtBot) -> None:
    view = HistoryView(FakeProgram())
    qtbot.addWidget(view)
    view.show()
    view.shown()
    assert "not kept at the moment" in view.page.empty.text()
    view.show_copies()
    assert view.copies is None


def test_words_are_looked_for_while_they_are_typed(qtbot: QtBot, view: HistoryView) -> None:
    QTest.keyClicks(view.page.search, "cafe")
    qtbot.waitUntil(lambda: view.page.count.text() == "1 place")
    model = view.page.list.entries
    told = str(model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole))
    assert "You: Yesterday I went to the café with my sister." in told
    QTest.keyClick(view.page.search, Qt.Key.Key_Down)
    assert view.page.list.hasFocus()
    QTest.keyClick(view.page.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.stack.currentWidget() is view.talk)
    QTest.keyClick(view.talk.resume, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: view.stack.currentWidget() is not view.talk)
    view.page.search.setText("nowhere")
    qtbot.waitUntil(lambda: view.page.count.text() == "Nothing was found.")
    assert not view.page.list.isVisible()
    QTest.keyClick(view.page.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(titles(view)) == 2)


def test_a_talk_is_read_and_heard(qtbot: QtBot, view: HistoryView, program: FakeProgram) -> None:
    open_talk(qtbot, view, 1)
    assert list(view.talk.rows) == [1, 2]
    buttons = view.talk.rows[1].findChildren(QToolButton)
    assert [button.accessibleName() for button in buttons] == ["Play: You", "Play: Tutor"]
    assert not view.talk.rows[2].findChildren(QToolButton), "nothing was kept of it"
    buttons[0].click()
    assert [path.exists() for path in program.played[0]] == [True]
    assert buttons[0].accessibleName() == "Stop"
    buttons[1].click()
    assert program.playing[0].cancelled(), "one sound at a time"
    program.playing[1].set_result(None)
    qtbot.waitUntil(lambda: buttons[1].accessibleName() == "Play: Tutor")
    buttons[0].click()
    program.playing[2].set_exception(StoreError("That sound can't be played.", "The words are kept."))
    qtbot.waitUntil(lambda: "can't be played" in view.talk.fault.text())
    buttons[0].click()
    view.hidden()
    assert program.playing[3].cancelled(), "out of sight is silent"


def test_a_long_talk_is_put_on_the_page_bit_by_bit(qtbot: QtBot, view: HistoryView, talked: Records) -> None:
    recorder = Recorder(talked)
    for number in range(2, 60):
        answered(recorder, number, f"sentence {number}")
    grown: list[int] = []
    view.talk._more.timeout.connect(lambda: grown.append(len(view.talk.rows)))
    open_talk(qtbot, view, 0)
    qtbot.waitUntil(lambda: 59 in grown)
    assert grown == [24, 36, 48, 59], "between two bits the window answers"
    view.page.search.setText("sentence 55")
    view.stack.setCurrentIndex(0)
    qtbot.waitUntil(lambda: view.page.count.text() == "1 place")
    open_talk(qtbot, view, 0)
    qtbot.waitUntil(lambda: 55 in view.talk.rows and not view.talk.rows[55].visibleRegion().isEmpty())


def test_what_can_be_done_with_a_talk_wraps_where_there_is_little_room(
    qtbot: QtBot, view: HistoryView
) -> None:
    open_talk(qtbot, view, 0)
    flow = view.talk.doing
    one_row = flow.heightForWidth(2000)
    assert flow.heightForWidth(view.talk.resume.sizeHint().width()) > 3 * one_row
    assert flow.minimumSizeHint().width() <= 200
    wide = flow.sizeHint().width()
    flow.show_chip(view.talk.rename, False)
    assert flow.sizeHint().width() < wide - view.talk.rename.sizeHint().width()
    assert view.talk.export.x() == view.talk.report.geometry().right() + 1 + SPACING


def test_a_talk_gets_another_name(qtbot: QtBot, view: HistoryView, talked: Records) -> None:
    open_talk(qtbot, view, 1)
    view.talk.rename.click()
    assert view.talk.editor.hasFocus()
    QTest.keyClicks(view.talk.editor, "  My   sister ")
    QTest.keyClick(view.talk.editor, Qt.Key.Key_Return)
    assert view.talk.title.text() == "My sister"
    view.talk.back.click()
    qtbot.waitUntil(lambda: titles(view)[1:] == ["My sister"])
    assert talked.talks.list().result()[1].head.title == "My sister"


def test_a_talk_is_gone_on_with_in_the_window(
    qtbot: QtBot, program: FakeProgram, bridge: Bridge, memory_file: Path
) -> None:
    window = MainWindow(program, bridge, memory_file)
    qtbot.addWidget(window)
    window.show()
    window.views.show_view(REPORTS)
    reports = window.views.made(REPORTS)
    assert isinstance(reports, ReportsView)
    view = reports.talks
    qtbot.waitUntil(lambda: len(titles(view)) == 2)
    open_talk(qtbot, view, 1)
    view.talk.resume.click()
    assert window.views.current == "talk"
    (kept,) = program.resumed
    assert isinstance(kept, KeptTalk)
    assert [turn.learner for turn in kept.transcript.turns][1] == "And then we went home."
    assert "And then we went home." in window.conversation.text()


def test_deleting_the_talk_that_is_open_leads_to_the_choice_of_another(
    qtbot: QtBot, program: FakeProgram, talked: Records, bridge: Bridge, memory_file: Path
) -> None:
    window = MainWindow(program, bridge, memory_file, talked.talks.last().result())
    qtbot.addWidget(window)
    window.show()
    assert "How much is the cheese?" in window.conversation.text()
    window.views.show_view(REPORTS)
    reports = window.views.made(REPORTS)
    assert isinstance(reports, ReportsView)
    qtbot.waitUntil(lambda: len(titles(reports.talks)) == 2)
    other = talked.talks.list().result()[1]
    reports.talks._delete([other.id])
    qtbot.waitUntil(lambda: titles(reports.talks) == ["At the market"])
    assert program.left_talks == 0
    assert window.conversation.text(), "the one that is open stays on its page"
    reports.talks._delete([talked.talks.open.id])
    qtbot.waitUntil(lambda: "no talk" in window.notices.shown)
    assert program.left_talks == 1
    assert window.conversation.text() == ""
    assert window.talk.page.currentWidget() is window.talk_desk.start
    assert window.views.current == REPORTS, "whoever tidies up goes on tidying up"
    assert "is deleted" in window.notices.shown["no talk"].message
    window.talk_desk.start.begin.click()
    assert "no talk" not in window.notices.shown


def test_deleting_asks_first_and_is_for_good(qtbot: QtBot, view: HistoryView, talked: Records) -> None:
    view.page.list.setCurrentIndex(view.page.list.entries.index(1))
    view.page.list.setFocus()
    QTest.keyClick(view.page.list, Qt.Key.Key_Delete)
    assert view.page.question.no.hasFocus()
    view.page.question.no.click()
    assert len(talked.talks.list().result()) == 2
    open_talk(qtbot, view, 1)
    view.talk.delete.click()
    view.talk.question.yes.click()
    qtbot.waitUntil(lambda: titles(view) == ["At the market"])
    assert list(talked.sounds.folder.iterdir()) == []
    view.delete.click()
    view.page.question.yes.click()
    qtbot.waitUntil(lambda: titles(view) == [] and view.page.told.text() == "Deleted.")


def test_talks_are_written_to_a_file_that_others_can_read(
    qtbot: QtBot, view: HistoryView, tmp_path: Path
) -> None:
    path = tmp_path / "talks ü.zip"
    view.export_to(path, None)
    qtbot.waitUntil(lambda: view.page.told.text().startswith("Written to"))
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        told = json.loads(archive.read("talks.json"))
        names = archive.namelist()
    assert [talk["title"] for talk in told["talks"]] == ["At the market", ""]
    first = told["talks"][1]["turns"][0]
    assert first["learner_sound"] in names
    assert len(first["tutor_sounds"]) == 1
    assert sum(name.endswith(".md") for name in names) == 2
    view.export_to(tmp_path / "nowhere" / "talks.zip", None)
    qtbot.waitUntil(lambda: "can't be written" in view.page.told.text())


def test_copies_are_gone_back_to_after_a_question(qtbot: QtBot, view: HistoryView, talked: Records) -> None:
    talked.backups.make().result(60)
    answered(Recorder(talked), 1, "said after the copy")
    talked.talks.begin()
    answered(Recorder(talked), 1, "a third talk")
    view.show_copies()
    screen = view.copies
    assert screen is not None
    qtbot.waitUntil(lambda: screen.restore.isEnabled())
    assert "2 talks" in screen.list.item(0).text()
    assert not screen.empty.isVisible()
    with qtbot.waitSignal(view.restored):
        screen.restore.click()
        assert screen.question.no.hasFocus()
        screen.question.yes.click()
    assert len(talked.talks.list().result()) == 2


def test_damaged_records_open_the_restore_screen(
    qtbot: QtBot, tmp_path: Path, bridge: Bridge, memory_file: Path
) -> None:
    folder = tmp_path / "hurt"
    with opened(folder) as records:
        answered(Recorder(records), 1, "before the damage")
    (folder / "talks.sqlite3").write_bytes(b"broken" * 4000)
    with opened(folder) as records:
        window = MainWindow(FakeProgram(records=records), bridge, memory_file)
        qtbot.addWidget(window)
        window.show()
        window.restore_records()
        (screen,) = window.findChildren(RestoreScreen)
        qtbot.waitUntil(lambda: screen.restore.isEnabled())
        assert screen.empty.isVisible()
        assert "damaged" in screen.heading.text()
        with qtbot.waitSignal(screen.restored):
            screen.restore.click()
            screen.question.yes.click()
        assert [talk.opening for talk in records.talks.list().result()] == ["before the damage"]
        window.restore_records()
        assert len(window.findChildren(RestoreScreen)) <= 1, "nothing is asked of a whole file"


def test_a_thousand_talks_open_and_are_searched_at_once(qtbot: QtBot, records: Records) -> None:
    recorder = Recorder(records)
    answered(recorder, 1, "a needle in the hay")

    def many(database: object) -> None:
        run = database.executemany  # type: ignore[attr-defined]
        talks = [(n, f"2026-01-01T{n // 60 % 24:02}:{n % 60:02}:00+00:00") for n in range(2, 1001)]
        run("INSERT INTO talks (id, started_at) VALUES (?, ?)", talks)
        said = "Yesterday I went to the market and bought some cheese for my sister. " * 2
        run(
            "INSERT INTO turns (talk, number, at, learner, typed, reply, heard, complete, outcome, phrases, "
            "learner_words, tutor_words) VALUES (?, ?, ?, ?, 0, ?, ?, 1, 'answered', '[]', 26, 26)",
            [(n, turn, began, said, said, said) for n, began in talks for turn in range(1, 11)],
        )

    records.file.write(many).result(60)
    view = HistoryView(FakeProgram(records=records))
    qtbot.addWidget(view)
    view.resize(900, 700)
    began = time.process_time()
    view.show()
    view.shown()
    qtbot.waitUntil(lambda: len(view.page.list.entries.entries) == 1000)
    assert time.process_time() - began < 1.0, "0.3 s of computing are usual"
    view.page.search.setText("needle")
    qtbot.waitUntil(lambda: view.page.count.text() == "1 place")
