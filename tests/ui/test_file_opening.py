"""Files that are opened from outside: they wait for the window, and are read into the library."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.records.talking import opened
from tests.ui.qt_loop import live, until
from tests.ui.scripted_program import FakeProgram
from tutor.library.given_files import MOST, GivenFiles, given
from tutor.records.records import Records
from tutor.settings import Settings, changed
from tutor.ui.bridge import Bridge
from tutor.ui.file_opening import FilesToOpen, read_into_library
from tutor.ui.library_view import LibraryView
from tutor.ui.main_window import MainWindow
from tutor.ui.views import LIBRARY, TALK

OPEN_EVENTS = """
import sys
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from tutor.ui.file_opening import Application
application = Application(sys.argv[:1])
for address in sys.argv[1:]:
    event = QFileOpenEvent(QUrl(address))
    print(QApplication.sendEvent(application, event))
taken = []
application.files.hand_to(lambda files: taken.extend(files.paths))
QApplication.sendEvent(application, QFileOpenEvent(QUrl("file:///later.pdf")))
print(*taken)
"""


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    with opened(tmp_path / "data") as made:
        made.learners.begin("Ana", {}).result(60)
        yield made


@pytest.fixture
def window(qtbot: QtBot, records: Records, tmp_path: Path) -> MainWindow:
    program = FakeProgram(changed(Settings(), "learner", 1), records)
    made = MainWindow(program, Bridge(), tmp_path / "window.ini")
    qtbot.addWidget(made)
    made.show()
    return made


def read(window: MainWindow, files: GivenFiles) -> list[tuple[str, str]]:
    """What stands in the row of each when all have come to an end: its name, and what was wrong with it."""

    async def work() -> list[tuple[str, str]]:
        read_into_library(window.views, window.notices, files)
        library = window.views.made(LIBRARY)
        assert isinstance(library, LibraryView)
        rows = list(library.imports.rows)
        await until(lambda: all(row.stop.text() == "Dismiss" for row in rows), limit_s=30)
        told = [(row.name, row.fault.text()) for row in rows]
        await library.end()
        return told

    return live(work(), limit_s=60)


def test_what_comes_before_the_window_waits_for_it() -> None:
    waiting = FilesToOpen()
    taken: list[GivenFiles] = []
    first, second, third = (given([f"/{name}.md"]) for name in "abc")
    waiting.bring(first)
    waiting.bring(GivenFiles())
    waiting.bring(second)
    waiting.hand_to(taken.append)
    assert taken == [first, second]
    waiting.bring(third)
    assert taken == [first, second, third]


def test_what_macos_tells_the_program_to_open_is_kept_for_the_window(tmp_path: Path) -> None:
    addresses = ["file:///a.pdf", "https://example.org/b.pdf", "file:///c%20d.md"]
    told = subprocess.run(
        [sys.executable, "-c", OPEN_EVENTS, *addresses],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert told.stdout.splitlines() == ["True", "False", "True", "/a.pdf /c d.md /later.pdf"]


def test_files_are_shown_in_the_library_and_read_there(
    window: MainWindow, records: Records, tmp_path: Path
) -> None:
    assert window.views.current == TALK
    path = tmp_path / "tides.md"
    path.write_text("# Tides\n\nThe harbour dries at low tide, and one walks over to the islet.", "utf-8")
    assert read(window, given([str(path)])) == [("tides.md", "")]
    assert window.views.current == LIBRARY
    (document,) = records.documents.list(1).result(60)
    assert (document.title, document.source) == ("Tides", str(path))


def test_bad_files_are_told_one_by_one_and_keep_no_good_one_away(
    window: MainWindow, records: Records, tmp_path: Path
) -> None:
    good = tmp_path / "good.txt"
    good.write_text("The harbour dries at low tide, and one walks over to the islet.", "utf-8")
    huge = tmp_path / "huge.pdf"
    with huge.open("wb") as file:
        file.truncate(2_000_000_000)
    (tmp_path / "folder.md").mkdir()
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 20)
    os.mkfifo(tmp_path / "pipe.txt")
    names = [tmp_path / "gone.pdf", tmp_path / "folder.md", huge, picture, tmp_path / "pipe.txt", good]
    told = [fault for _, fault in read(window, given([str(name) for name in names]))]
    assert "No such file" in told[0]
    assert "See that it is there" in told[0]
    assert told[1] == "folder.md is not a file. Choose a document."
    assert "2,000 MB" in told[2]
    assert told[3].startswith("This file is no text. Add PDF")
    assert told[4] == "pipe.txt is not a file. Choose a document."
    assert told[5] == ""
    assert [document.title for document in records.documents.list(1).result(60)] == ["good"]


def test_too_many_at_once_are_told(window: MainWindow, tmp_path: Path) -> None:
    rows = read(window, given([str(tmp_path / f"{number}.md") for number in range(MOST + 5)]))
    assert len(rows) == MOST
    assert f"only the first {MOST} are read" in window.notices.shown["files"].message


def test_without_records_each_file_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(FakeProgram(), Bridge(), tmp_path / "window.ini")
    qtbot.addWidget(window)
    ((_, fault),) = read(window, given([str(tmp_path / "a.md")]))
    assert "can't be opened" in fault
