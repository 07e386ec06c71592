"""The library in the window: brought in, listed, searched, read, studied, deleted for good."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.lessons.tower import TOWER
from tests.records.talking import opened
from tests.ui.qt_loop import live, until
from tests.ui.scripted_program import FakeProgram, whole_turn
from tutor.conversation.answer_events import Reference, RetrievalFinished, RetrievalStarted
from tutor.conversation.transcript import Turn
from tutor.conversation.turn import TurnId
from tutor.lessons.plan import TalkPlan
from tutor.library.documents import Kind, NewDocument, NewPassage, Passage
from tutor.library.index_words import split
from tutor.records.records import Records
from tutor.settings import Settings, changed
from tutor.ui.bridge import Bridge
from tutor.ui.icons import icon_file
from tutor.ui.library_view import LibraryView, _sources
from tutor.ui.library_words import icon_of, snippet
from tutor.ui.main_window import MainWindow
from tutor.ui.passage_chips import PassageChips
from tutor.ui.turn_view import TurnView
from tutor.ui.views import LIBRARY, TALK

HOSTILE = "<img src=file:///etc/passwd><b>bold</b> <script>alert(1)</script> &amp; [x](http://example.org)"


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    with opened(tmp_path / "data") as made:
        made.learners.begin("Ana", {}).result(60)
        yield made


def add(records: Records, title: str, text: str, pages: int = 3) -> int:
    new = NewDocument(title, "pdf" if pages else "text", "", title, title, "en", pages, len(text))
    number = records.documents.begin(1, new).result(60)
    parts = text.split("\n\n")
    made = [
        NewPassage(place, place + 1 if pages else None, "", part, split(part, "en"))
        for place, part in enumerate(parts)
    ]
    records.documents.append(number, made).result(60)
    return records.documents.finish(number).result(60).id


def test_each_kind_has_a_picture_of_its_own() -> None:
    pictures = [icon_of(kind) for kind in get_args(Kind)]
    assert len(set(pictures)) == len(pictures)
    assert all(icon_file(name).is_file() for name in pictures)


@pytest.fixture
def tower(records: Records) -> int:
    return add(records, "The lighthouse", TOWER)


@pytest.fixture
def program(records: Records) -> FakeProgram:
    return FakeProgram(changed(changed(Settings(), "learner", 1), "level", "A2"), records)


@pytest.fixture
def view(qtbot: QtBot, program: FakeProgram) -> LibraryView:
    made = LibraryView(program)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def titles(view: LibraryView) -> list[str]:
    model = view.page.list.entries
    return [str(model.data(model.index(row), Qt.ItemDataRole.DisplayRole)) for row in range(model.rowCount())]


def show(qtbot: QtBot, view: LibraryView, count: int = 1) -> None:
    view.shown()
    qtbot.waitUntil(lambda: len(titles(view)) == count)


def read(qtbot: QtBot, view: LibraryView) -> None:
    show(qtbot, view)
    view.page.list.setFocus()
    QTest.keyClick(view.page.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.reader.document is not None)


def test_documents_are_listed_with_what_they_are(
    qtbot: QtBot, view: LibraryView, tower: int, records: Records
) -> None:
    records.documents.progress(tower, 0.4).result(60)
    show(qtbot, view)
    assert titles(view) == ["The lighthouse"]
    said = view.page.list.entries.data(view.page.list.entries.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "The lighthouse, PDF · 3 pages · English · 40% read"
    assert view.page.count.text() == "1 document"
    view.grab()


def test_an_empty_library_says_what_it_is_for(qtbot: QtBot, view: LibraryView) -> None:
    view.shown()
    qtbot.waitUntil(lambda: view.page.empty.isVisible())
    assert "drop files here" in view.page.empty.text()


def test_words_are_found_across_all_documents_and_opened_where_they_stand(
    qtbot: QtBot, view: LibraryView, tower: int, records: Records
) -> None:
    add(records, "Soup", "A lamp hangs over the pot. The soup is hot.", pages=0)
    show(qtbot, view, 2)
    QTest.keyClicks(view.page.search, "keeper's diar")
    qtbot.waitUntil(lambda: view.page.count.text() == "2 places")
    assert titles(view)[0] == "The lighthouse · page 3"
    QTest.keyClick(view.page.search, Qt.Key.Key_Down)
    QTest.keyClick(view.page.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.reader.document is not None)
    (marked,) = view.reader.text.extraSelections()
    assert "keeper" in marked.cursor.selectedText()
    QTest.keyClick(view.reader.text, Qt.Key.Key_Escape)
    assert view.stack.currentWidget() is not view.reader


@pytest.mark.parametrize(
    ("text", "before"),
    [("lanterns " * 40 + "The soup is hot.", "… lanterns "), ("灯" * 300 + " soup", "… 灯")],
)
def test_an_excerpt_begins_with_a_whole_word(text: str, before: str) -> None:
    shown, found, after = snippet(Passage(1, 1, "Soup", "en", 0, None, "", text), "soup")
    assert shown.startswith(before)
    assert (found, after) == ("soup", text.split("soup")[1])


def test_text_is_shown_as_it_is_written(qtbot: QtBot, view: LibraryView, records: Records) -> None:
    add(records, HOSTILE[:60], f"{HOSTILE} 😀 and so on.\n\nThe second part is here.", pages=0)
    read(qtbot, view)
    assert view.reader.text.toPlainText().startswith(HOSTILE)
    assert view.reader.title.text() == HOSTILE[:60]
    assert view.reader.title.textFormat() is Qt.TextFormat.PlainText
    (document,) = records.documents.list(1).result(60)
    second = records.documents.passages(document.id, 1).result(60)[0]
    assert view.reader.text.mark(second.id)
    (marked,) = view.reader.text.extraSelections()
    assert marked.cursor.selectedText() == "The second part is here."


def test_studying_begins_a_talk_of_that_kind(qtbot: QtBot, view: LibraryView, tower: int) -> None:
    read(qtbot, view)
    plans: list[TalkPlan] = []
    view.talk_asked.connect(plans.append)
    reader = view.reader
    for button in (reader.talk, reader.quiz, reader.memorise, reader.shadow):
        button.click()
    assert [plan.subject for plan in plans] == [
        f"{tower} {mode}" for mode in ("talk", "quiz", "memorise", "shadow")
    ]
    assert {plan.title for plan in plans} == {"The lighthouse"}


def test_one_click_keeps_a_word_of_the_document(
    qtbot: QtBot, view: LibraryView, tower: int, records: Records
) -> None:
    read(qtbot, view)
    view.reader.show_words.click()
    words = view.reader.words
    qtbot.waitUntil(lambda: words.list.count() > 0)
    row = next(n for n in range(words.list.count()) if "lighthouse" in words.list.item(n).text())
    words.list.setCurrentRow(row)
    words.list.setFocus()
    QTest.keyClick(words.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: words.list.item(row).text().startswith("✓"))
    (card,) = records.cards.search(1, "en").result(60)
    assert (card.front, card.document) == ("lighthouse", tower)


def test_marked_words_become_a_key_point(
    qtbot: QtBot, view: LibraryView, tower: int, records: Records
) -> None:
    read(qtbot, view)
    reader = view.reader
    assert not reader.keep.isEnabled()
    reader.text.setFocus()
    QTest.keyClick(reader.text, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    said = reader.text.marked_words
    reader.keep.click()
    qtbot.waitUntil(lambda: reader.page.text() == "Kept for review.")
    (card,) = records.cards.search(1, "en").result(60)
    assert (card.kind, card.back, card.document) == ("key point", said, tower)
    # How much a line holds, and so how much of it is told, depends on the type.
    assert card.front.startswith("The lighthouse")
    assert card.front.endswith("…")


def test_the_place_is_kept_and_found_again(qtbot: QtBot, view: LibraryView, records: Records) -> None:
    number = add(
        records,
        "Long",
        "\n\n".join(f"Paragraph {n}. " + "Words and more words. " * 30 for n in range(60)),
        60,
    )
    read(qtbot, view)
    bar = view.reader.text.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    assert view.reader.page.text().startswith("Page ")
    qtbot.waitUntil(lambda: records.documents.load(number).result(60).progress > 0.3)
    before = view.reader.text.place
    view._show_list()
    view.reader.open(number)
    qtbot.waitUntil(lambda: view.reader.text.place >= before - 1)


def test_a_passage_is_brought_into_sight_however_small_the_page(
    qtbot: QtBot, view: LibraryView, records: Records
) -> None:
    number = add(
        records, "Long", "\n\n".join(f"Paragraph {n}. " + "Words and words. " * 30 for n in range(60)), 60
    )
    passage = records.documents.passages(number, 40).result(60)[0]
    view.resize(500, 420)
    view.open_reference(Reference(passage.id, number, "Long", passage.page))
    qtbot.waitUntil(lambda: view.reader.text.place == 40)
    assert view.reader.page.text() == "Page 41 of 60"
    cursor = view.reader.text.textCursor()
    assert view.reader.text.viewport().rect().contains(view.reader.text.cursorRect(cursor).topLeft())


def test_deleting_is_asked_and_is_for_good(
    qtbot: QtBot, view: LibraryView, tower: int, records: Records
) -> None:
    show(qtbot, view)
    view.page.list.setFocus()
    QTest.keyClick(view.page.list, Qt.Key.Key_Delete)
    view.page.question.no.click()
    assert records.documents.list(1).result(60)
    QTest.keyClick(view.page.list, Qt.Key.Key_Delete)
    view.page.question.yes.click()
    qtbot.waitUntil(lambda: titles(view) == [])
    assert records.documents.list(1).result(60) == ()
    assert records.documents.search("lighthouse", None, 5).result(60) == ()


def test_files_and_text_come_in_one_after_the_other(
    qtbot: QtBot, view: LibraryView, tmp_path: Path, records: Records
) -> None:
    file = tmp_path / "tower.txt"
    file.write_text(TOWER, "utf-8")
    missing = tmp_path / "missing.txt"

    async def bring() -> None:
        view.import_all([file, "Pasted words about a garden. " * 20, missing])
        await until(lambda: not view.imports._tasks, 60.0)
        assert view.imports.rows[0].state.text() == "“tower” is in the library."
        assert view.imports.rows[2].fault.text()
        view.import_all([file])
        await until(lambda: not view.imports._tasks, 60.0)
        assert "already" in view.imports.rows[3].state.text()
        for row in list(view.imports.rows):
            row.stop.click()
        await view.end()

    live(bring(), 120.0)
    assert view.imports.rows == []
    assert len(records.documents.list(1).result(60)) == 2


def test_an_import_can_be_cancelled(
    qtbot: QtBot, view: LibraryView, tmp_path: Path, records: Records
) -> None:
    file = tmp_path / "long.txt"
    file.write_text("\n\n".join(f"{n}. {TOWER}" for n in range(2000)), "utf-8")

    async def bring() -> None:
        view.import_all([file, "Some other text that waits its turn. " * 10])
        row = view.imports.rows[0]
        await until(lambda: row.bar.value() > 0, 60.0)
        row.stop.click()
        await until(lambda: row not in view.imports.rows, 2.0)
        await view.end()

    live(bring(), 120.0)
    assert records.documents.list(1).result(60) == ()


def dropped(on: QWidget, data: QMimeData) -> bool:
    """Whether it was taken."""
    held = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering, falling = QDragEnterEvent(QPoint(5, 5), *held), QDropEvent(QPoint(5, 5), *held)
    for event in (entering, falling):
        event.ignore()
        QApplication.sendEvent(on, event)
    return falling.isAccepted()


def test_files_that_are_dropped_on_the_talk_come_into_the_library(
    qtbot: QtBot, program: FakeProgram, tmp_path: Path, records: Records
) -> None:
    window = MainWindow(program, Bridge(), tmp_path / "window.ini")
    qtbot.addWidget(window)
    window.show()
    file = tmp_path / "tower.txt"
    file.write_text(TOWER, "utf-8")
    data, page, words = QMimeData(), QMimeData(), QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    page.setUrls([QUrl("https://example.org/a.pdf")])
    words.setText("words")

    async def bring() -> None:
        assert not dropped(window.splitter, page), "nothing is fetched"
        assert not dropped(window.splitter, words)
        assert window.views.current == TALK
        assert dropped(window.splitter, data)
        assert window.views.current == LIBRARY
        view = window.views.made(LIBRARY)
        assert isinstance(view, LibraryView)
        await until(lambda: not view.imports._tasks, 60.0)
        assert "is in the library" in view.imports.rows[0].state.text()
        window.views.show_view(TALK)
        assert dropped(window.composer.box, data), "not as its address, among the typed words"
        assert window.composer.box.text() == ""
        await until(lambda: not view.imports._tasks, 60.0)
        assert dropped(window.composer.box, words)
        assert window.composer.box.text() == "words"
        await window.views.end()

    live(bring(), 120.0)
    assert len(records.documents.list(1).result(60)) == 1


def test_the_first_key_of_a_search_waits_for_no_list_of_words(
    qtbot: QtBot, view: LibraryView, tower: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[set[str]] = []
    threads: list[bool] = []

    def load(languages: set[str]) -> None:
        asked.append(set(languages))
        threads.append(threading.current_thread() is threading.main_thread())

    monkeypatch.setattr("tutor.ui.library_view.load_words", load)
    show(qtbot, view)
    qtbot.waitUntil(lambda: asked == [{"en"}])
    view.refresh()
    qtbot.waitUntil(lambda: view.page.count.text() == "1 document")
    assert (asked, threads) == ([{"en"}], [False])


def test_many_imports_with_long_names_leave_room_for_the_list(
    qtbot: QtBot, view: LibraryView, tower: int, tmp_path: Path
) -> None:
    names = ["x" * 250, "odd\n\u202ename<b>.pdf", *(f"{number}.txt" for number in range(10))]

    async def bring() -> None:
        view.shown()
        view.imports.add([tmp_path / name for name in names])
        await until(lambda: not view.imports._tasks, 60.0)
        await until(lambda: view.page.list.entries.rowCount() == 1)
        await asyncio.sleep(0.1)
        await view.end()

    live(bring(), 120.0)
    assert [row.title.text() for row in view.imports.rows[:2]] == ["x" * 60 + "…", "odd name<b>.pdf"]
    for row in view.imports.rows:
        assert row.fault.text()
        assert row.height() >= row.minimumSizeHint().height()
        assert row.stop.mapTo(view, row.stop.rect().topRight()).x() < view.width()
    assert view.imports.height() < 0.5 * view.height()
    assert view.page.list.height() > 0.2 * view.height()


def test_what_is_dropped_or_pasted(qtbot: QtBot, view: LibraryView) -> None:
    files, text, page = QMimeData(), QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile("/tmp/a.pdf")])
    text.setText("words")
    page.setUrls([QUrl("https://example.org/a.pdf")])
    assert _sources(files) == [Path("/tmp/a.pdf")]
    assert _sources(text) == ["words"]
    assert _sources(page) == [], "nothing is fetched"
    QGuiApplication.clipboard().clear()
    view.paste_text()
    assert "clipboard" in view.page.told.text()


def test_an_answer_shows_where_it_comes_from(qtbot: QtBot) -> None:
    turn = TurnView()
    qtbot.addWidget(turn)
    asked: list[Reference] = []
    turn.passage_asked.connect(asked.append)
    pages = [
        Reference(7, 1, "Tea & <b>Toast</b>", 3),
        Reference(8, 1, "Tea & <b>Toast</b>", 3),
        Reference(9, 2, "x" * 90, None),
    ]
    turn.show_turn(Turn(TurnId(1), "Why?", reply="So.", passages=tuple(pages)))
    chips = turn.passages.chips
    assert [chip.text().replace("&&", "&") for chip in chips] == [
        "Tea & <b>Toast</b> · page 3",
        "x" * 48 + "…",
    ]
    assert isinstance(turn.passages, PassageChips)
    chips[0].click()
    assert asked == [pages[0]]
    turn.show_turn(Turn(TurnId(1, 1), "Why not?"))
    assert turn.passages.chips == []


def test_a_chip_in_the_talk_opens_the_page(
    qtbot: QtBot, program: FakeProgram, records: Records, tower: int, memory_file: Path
) -> None:
    bridge = Bridge()
    window = MainWindow(program, bridge, memory_file)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    passage = records.documents.passages(tower, 1).result(60)[0]
    reference = Reference(passage.id, tower, passage.title, passage.page)
    events = list(whole_turn(1, "Who lights the lamp?", ["The keeper."]))
    events[8:8] = [RetrievalStarted(TurnId(1), 13.0), RetrievalFinished(TurnId(1), 1, 13.1, (reference,))]
    for event in events:
        window.take(event)
    window.settle()
    (chip,) = window.conversation.views[0].passages.chips
    chip.click()
    assert window.views.current == LIBRARY
    library = window.views.made(LIBRARY)
    assert isinstance(library, LibraryView)
    qtbot.waitUntil(lambda: library.reader.document is not None)
    (marked,) = library.reader.text.extraSelections()
    assert "Every evening the keeper" in marked.cursor.selectedText()
    library.reader.quiz.click()
    assert program.plans[-1].subject == f"{tower} quiz"
    assert window.views.current == "talk"
    window.close()
