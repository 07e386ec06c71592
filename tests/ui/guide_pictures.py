"""Takes the guide's pictures of the window: `xvfb-run -s "-screen 0 1400x1000x24" python -m
tests.ui.guide_pictures docs/pictures`. Needs ImageMagick's `convert`, which makes them small.

What is shown is written down in guide_contents.py.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui import scripted_program as script
from tests.ui.guide_contents import DOCUMENTS, FACTS, TALKS
from tests.ui.guide_stage import Stage
from tutor.conversation.lesson_events import CorrectionOffered, Explained, Hint, HintsOffered
from tutor.conversation.turn import TurnId
from tutor.teaching.report_making import report_on
from tutor.thinking.feedback import Correction
from tutor.ui.history_view import HistoryView
from tutor.ui.library_view import LibraryView
from tutor.ui.reports_view import ReportsView
from tutor.ui.review_view import ReviewView
from tutor.ui.views import LIBRARY, REPORTS, REVIEW


def hints(stage: Stage) -> QWidget:
    stage.talk()
    offered = (
        Hint("Could you bring me the right soup?", "You ask for what you want."),
        Hint("Can I have some bread with it?", "You ask for one thing more."),
    )
    stage.play([HintsOffered(offered, False, 30.0)])
    return stage.window


def scenes(stage: Stage) -> QWidget:
    stage.window.choose_talk()
    start = stage.window.talk_desk.start
    stage.wait(lambda: start.list.count() > 5)
    start.list.setCurrentRow(3)
    QTest.qWait(200)
    return stage.window


def word(stage: Stage) -> QWidget:
    stage.talk()
    row = stage.window.conversation.views[-1].phrases[0]
    text = row.words.text()
    at = text.index("mistake")
    row.words.word_chosen.emit(at, at + len("mistake"))
    number = stage.program.questions[-1].number
    stage.play([Explained(number, "something that was not done right", "une erreur", 31.0)])
    return stage.window


def correction(stage: Stage) -> QWidget:
    said = "Yesterday I go to the market with my sister."
    stage.play(script.whole_turn(1, said, script.FIRST_REPLY))
    wrong = Correction("Yesterday I go", "Yesterday I went", "“Went” is the past of “go”.", "simple-past")
    stage.play([CorrectionOffered(TurnId(1), wrong, False, 21.0)])
    return stage.window


def learner(stage: Stage) -> QWidget:
    stage.records.facts.take(stage.learner, FACTS).result()
    stage.window.learners.open()
    dialog = stage.window.learners.dialog
    assert dialog is not None
    dialog.resize(640, 620)
    QTest.qWait(400)
    dialog.area.verticalScrollBar().setValue(dialog.area.verticalScrollBar().maximum())
    QTest.qWait(100)
    return dialog


def review(stage: Stage) -> QWidget:
    stage.keep_cards()
    view = reviewing(stage)
    stage.wait(lambda: view.session.state == "asking", 400)
    return stage.window


def reviewing(stage: Stage) -> ReviewView:
    stage.window.views.show_view(REVIEW)
    view = stage.window.views.made(REVIEW)
    assert isinstance(view, ReviewView)
    return view


def review_answer(stage: Stage) -> QWidget:
    review(stage)
    QTest.keyClick(stage.window.focusWidget() or stage.window, Qt.Key.Key_Space)
    QTest.qWait(400)
    return stage.window


def cards(stage: Stage) -> QWidget:
    review(stage)
    reviewing(stage).tabs.tabs[1].click()
    QTest.qWait(600)
    return stage.window


def talks(stage: Stage) -> QWidget:
    stage.keep_talks()
    stage.window.views.show_view(REPORTS)
    view = stage.window.findChild(HistoryView)
    assert isinstance(view, HistoryView)
    stage.wait(lambda: view.page.list.entries.rowCount() == len(TALKS))
    return stage.window


def report(stage: Stage) -> QWidget:
    talk = stage.keep_told_talk(datetime.now(UTC), 105.0, 0.7)
    view = reporting(stage)
    view.show_report(talk)
    stage.wait(lambda: view.report.shown_report is not None, 400)
    return stage.window


def progress(stage: Stage) -> QWidget:
    for week in range(8):
        began = datetime.now(UTC) - timedelta(weeks=7 - week)
        report_on(stage.records, stage.keep_told_talk(began, 78.0 + 4 * week + week % 3, 1.2 - 0.07 * week))
    view = reporting(stage)
    view.tabs.tabs[2].click()
    stage.wait(view.progress.charts.isVisible)
    QTest.qWait(200)
    return stage.window


def library(stage: Stage) -> QWidget:
    stage.keep_documents()
    view = in_library(stage)
    stage.wait(lambda: view.page.list.entries.rowCount() == len(DOCUMENTS))
    return stage.window


def reader(stage: Stage) -> QWidget:
    library(stage)
    view = in_library(stage)
    QTest.keyClick(view.page.list, Qt.Key.Key_Return)
    stage.wait(lambda: view.reader.document is not None, 400)
    return stage.window


def in_library(stage: Stage) -> LibraryView:
    stage.window.views.show_view(LIBRARY)
    view = stage.window.views.made(LIBRARY)
    assert isinstance(view, LibraryView)
    return view


def reporting(stage: Stage) -> ReportsView:
    stage.window.views.show_view(REPORTS)
    view = stage.window.views.made(REPORTS)
    assert isinstance(view, ReportsView)
    return view


def welcome(stage: Stage) -> QWidget:
    stage.window.setting_up.open_wizard()
    wizard = stage.window.setting_up.wizard
    assert wizard is not None
    QTest.qWait(300)
    return wizard


PICTURES: dict[str, Callable[[Stage], QWidget]] = {
    "talk": hints,
    "talk-dark": hints,
    "start": scenes,
    "word": word,
    "correction": correction,
    "learner": learner,
    "review": review,
    "review-answer": review_answer,
    "cards": cards,
    "talks": talks,
    "library": library,
    "reader": reader,
    "report": report,
    "progress": progress,
    "setup-welcome": welcome,
}


def main(folder: Path, wanted: Iterable[str]) -> None:
    for name in wanted or PICTURES:
        dark = {"theme": "dark"} if name.endswith("-dark") else {}
        with tempfile.TemporaryDirectory() as scratch:
            os.environ["TUTOR_FOLDER"] = scratch
            stage = Stage(Path(scratch) / "data", **dark)
            file = folder / f"{name}.png"
            PICTURES[name](stage).grab().save(str(file))
            stage.close()
        small = ["-dither", "None", "-colors", "128", "-define", "png:compression-level=9"]
        subprocess.run(["convert", str(file), *small, f"PNG8:{file}"], check=True)
        print(f"{file.name}: {file.stat().st_size:,} bytes")


if __name__ == "__main__":
    application = QApplication([])
    main(Path(sys.argv[1]), sys.argv[2:])
