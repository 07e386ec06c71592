"""Choosing what to talk about: by level, by searching, by keys alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.records.talking import opened as kept_records
from tests.ui.conftest import Play
from tests.ui.scripted_program import FakeProgram, phrases_found, whole_turn
from tutor.conversation.answer_events import TutorBegan
from tutor.conversation.turn import TurnId
from tutor.installation import asset
from tutor.lessons.plan import FREE, TalkPlan
from tutor.lessons.scenarios import BadScenario, ScenarioShelf, read_folders
from tutor.lessons.study import study_plan
from tutor.library.documents import NewDocument, NewPassage
from tutor.settings import Settings, changed
from tutor.ui.library_view import LibraryView
from tutor.ui.main_window import MainWindow
from tutor.ui.talk_start import TalkStart
from tutor.ui.views import LIBRARY

SHELF = read_folders([asset("scenarios")])
Open: TypeAlias = Callable[..., TalkStart]


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    def open_page(
        shelf: ScenarioShelf = SHELF, *, level: str = "A2", language: str = "en", talk_behind: bool = True
    ) -> TalkStart:
        settings = changed(changed(Settings(), "level", level), "language", language)
        page = TalkStart(FakeProgram(settings), lambda: shelf)
        qtbot.addWidget(page)
        page.resize(700, 600)
        page.show()
        page.activateWindow()
        page.open(talk_behind=talk_behind)
        qtbot.waitUntil(lambda: page._shelf is shelf)
        return page

    return open_page


def titles(page: TalkStart) -> list[str]:
    return [page.list.item(row).text() for row in range(page.list.count())]


def test_it_offers_free_talk_repeating_and_the_scenes_of_the_level(opened: Open) -> None:
    page = opened(level="A2")
    assert titles(page)[:2] == ["Free talk", "Repeat after me"]
    assert len(titles(page)) == 14
    assert "Checking in" in titles(page)
    assert page.list.hasFocus()


@pytest.mark.parametrize(("level", "title"), [("C1", "The supplier"), ("C2", "The supplier")])
def test_both_highest_levels_share_their_scenes(opened: Open, level: str, title: str) -> None:
    assert title in titles(opened(level=level))


def test_another_level_is_one_click_away(qtbot: QtBot, opened: Open) -> None:
    page = opened(level="A2")
    for button in page.findChildren(QPushButton):
        if button.text() == "B1":
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "It doesn't work" in titles(page)
    assert "Checking in" not in titles(page)


def test_searching_looks_at_all_levels_and_names_them(qtbot: QtBot, opened: Open) -> None:
    page = opened(level="A2")
    qtbot.keyClicks(page.search, "insurance")
    assert titles(page) == ["After the accident · B2"]
    page.search.clear()
    assert len(titles(page)) == 14
    qtbot.keyClicks(page.search, "xyzzy")
    assert titles(page) == []
    assert "Nothing is called that" in page.about.text()
    assert not page.begin.isEnabled()


def test_all_of_it_works_by_keys(qtbot: QtBot, opened: Open) -> None:
    page = opened()
    plans: list[TalkPlan] = []
    page.chosen.connect(plans.append)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    for _ in range(2):
        qtbot.keyClick(page.list, Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert plans == [FREE, TalkPlan("scenario", "a2-hotel", "Checking in")]
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.list
    page.list.setCurrentRow(0)
    qtbot.keyClick(page.list, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is page.search


def test_escape_leads_back_where_there_is_a_talk(qtbot: QtBot, opened: Open) -> None:
    page = opened(talk_behind=True)
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page.list, Qt.Key.Key_Escape)
    assert page.back.text() == "Back to the talk"
    qtbot.keyClicks(page.search, "hotel")
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert page.search.text() == ""
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    alone = opened(talk_behind=False)
    assert alone.back.text() == "Back"
    with qtbot.waitSignal(alone.left):
        qtbot.keyClick(alone.list, Qt.Key.Key_Escape)


def test_in_the_window_escape_leads_back_and_silences_nobody(
    qtbot: QtBot, window: MainWindow, program: FakeProgram, play: Play
) -> None:
    play(whole_turn(1, "Hello.", ["Well."]))
    for focus in (window.talk_desk.start.list, window.talk_desk.start.search):
        window.choose_talk()
        focus.setFocus()
        QTest.keyClick(focus, Qt.Key.Key_Escape)
        assert window.talk.page.currentWidget() is window.conversation
    assert program.intents == []


def test_who_just_speaks_instead_of_choosing_sees_it(window: MainWindow, play: Play) -> None:
    window.choose_talk()
    opener = [TutorBegan(TurnId(1), 1.0), *phrases_found(1, ["Hello!"], 1.0)]
    play(opener)
    assert window.talk.page.currentWidget() is window.talk_desk.start, "the tutor alone takes no page away"
    play(whole_turn(2, "Good morning.", ["Well."]))
    assert window.talk.page.currentWidget() is window.conversation


def test_where_nothing_was_said_one_comes_back_to_the_first_page(qtbot: QtBot, window: MainWindow) -> None:
    window.choose_talk()
    window.talk_desk.start.back.click()
    assert window.talk.on_first_page


def test_repeating_is_of_the_level_that_is_shown(qtbot: QtBot, opened: Open) -> None:
    page = opened(level="C1")
    page.list.setCurrentRow(1)
    with qtbot.waitSignal(page.chosen) as begun:
        page.begin.click()
    assert begun.args is not None
    assert (begun.args[0].kind, begun.args[0].subject) == ("repeat", "C")


def test_a_language_without_sentences_has_no_repeating(opened: Open) -> None:
    page = opened(language="de")
    assert "Repeat after me" not in titles(page)
    assert "Checking in" in titles(page), "the scenes are played in that language"


def test_what_is_chosen_is_told(opened: Open) -> None:
    page = opened()
    page.list.setCurrentRow(2)
    assert "receptionist" in page.about.text()


def test_a_broken_file_of_a_teacher_s_is_told(opened: Open) -> None:
    page = opened(ScenarioShelf(SHELF.scenarios, (BadScenario("own.json can't be used.", "Mend it."),)))
    assert page.problem.text() == "own.json can't be used. Mend it."
    assert page.problem.isVisible()
    assert len(titles(page)) == 14


# Documents ------------------------------------------------------------------------------------------


@pytest.fixture
def with_documents(qtbot: QtBot, tmp_path: Path) -> Iterator[TalkStart]:
    with kept_records(tmp_path) as records:
        records.learners.begin("Ana", {}).result(60)
        for number in range(6):
            name = f"Book {number}"
            new = NewDocument(name, "text", "", name, name, "en", 0, 5)
            document = records.documents.begin(1, new).result(60)
            records.documents.append(document, [NewPassage(0, None, "", "Words.", "word")]).result(60)
            records.documents.finish(document).result(60)
        page = TalkStart(FakeProgram(changed(Settings(), "learner", 1), records), lambda: SHELF)
        qtbot.addWidget(page)
        page.resize(700, 600)
        page.show()
        page.activateWindow()
        page.open(talk_behind=False)
        qtbot.waitUntil(lambda: bool(page._documents) and page._shelf is SHELF)
        yield page


def test_the_documents_that_were_used_last_can_be_talked_about(
    qtbot: QtBot, with_documents: TalkStart
) -> None:
    page = with_documents
    assert titles(page)[2:6] == [f"About “Book {number}”" for number in (5, 4, 3, 2)]
    QTest.keyClicks(page.search, "book 1")
    assert titles(page) == ["About “Book 1”"]
    with qtbot.waitSignal(page.chosen) as begun:
        QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert begun.args == [study_plan(2, "Book 1")]


def test_a_document_that_was_deleted_meanwhile_is_offered_no_more(
    qtbot: QtBot, with_documents: TalkStart
) -> None:
    page = with_documents
    page.hide()
    records = page._program.records
    assert records is not None
    records.delete_documents([6]).result(60)
    page.show()
    qtbot.waitUntil(lambda: titles(page)[2] == "About “Book 4”")


def test_another_document_is_brought_in_from_here(window: MainWindow) -> None:
    window.choose_talk()
    assert not window.talk_desk.start.bring.isEnabled(), "without records nothing can be kept"
    window.talk_desk.start.bring.setEnabled(True)
    window.talk_desk.start.bring.click()
    assert window.views.current == LIBRARY
    library = window.views.made(LIBRARY)
    assert isinstance(library, LibraryView)
    assert library.dialog is not None
    library.dialog.close()
