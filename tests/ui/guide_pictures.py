"""Takes the guide's pictures of the window: `xvfb-run -s "-screen 0 1400x1000x24" python -m
tests.ui.guide_pictures docs/pictures`. Needs ImageMagick's `convert`, which makes them small.

The program behind the window is the tests' own, over real records; what is shown is written down here.
"""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.records.talking import answered
from tests.ui import scripted_program as script
from tests.ui.guide_contents import CARDS, DOCUMENTS, FACTS, REPLY, SCENE, TALKS, TOLD
from tests.ui.scripted_program import FakeProgram
from tutor.conversation.events import (
    CorrectionOffered,
    Event,
    Explained,
    GoalMoved,
    Hint,
    HintsOffered,
    LevelChecked,
    Outcome,
    PhraseFound,
    PlaybackEnded,
    ReplyRequested,
    ReplyTextArrived,
    ShareMeasured,
    SpeechEnded,
    SpeechStarted,
    TranscriptionFinished,
    TurnEnded,
    TurnId,
    TutorBegan,
)
from tutor.lessons.plan import Kind
from tutor.library.documents import NewDocument, NewPassage
from tutor.library.index_words import split
from tutor.records.records import Records
from tutor.records.talks import TalkHead
from tutor.session.recorder import Recorder
from tutor.settings import Settings, changed_all
from tutor.teaching.report_making import report_on
from tutor.thinking.feedback import Correction
from tutor.ui.bridge import Bridge
from tutor.ui.history_view import HistoryView
from tutor.ui.library_view import LibraryView
from tutor.ui.main_window import MainWindow
from tutor.ui.reports_view import ReportsView
from tutor.ui.review_view import ReviewView
from tutor.ui.views import LIBRARY, REPORTS, REVIEW

SIZE = (1024, 700)
LONGEST_MS, STEP_MS = 10_000, 20


class Stage:
    """One window, dressed for a picture."""

    def __init__(self, folder: Path, **settings: object) -> None:
        self.records = Records(folder)
        anna = self.records.learners.begin("Anna", {}).result()[0]
        self.learner = anna.id
        chosen = {"learner": anna.id, "level": "A2", "theme": "light", "show_latency": False} | settings
        self.program = FakeProgram(changed_all(Settings(), chosen), self.records)
        self.bridge = Bridge()
        self.window = MainWindow(self.program, self.bridge, folder / "window.ini")
        self.window.resize(*SIZE)
        self.window.show()
        self.play([*script.loading(), *script.ready()])
        self.wait(lambda: self.window.learners.book.active is not None)

    def play(self, events: Iterable[Event]) -> None:
        for event in events:
            self.bridge.deliver(event)
        self.wait(lambda: self.bridge.idle)

    def wait(self, done: Callable[[], bool], then_ms: int = 150) -> None:
        for _ in range(LONGEST_MS // STEP_MS):
            QTest.qWait(STEP_MS)
            if done():
                QTest.qWait(then_ms)
                return
        raise SystemExit("what the picture shows did not come")

    def close(self) -> None:
        self.window.deleteLater()
        QTest.qWait(20)
        self.records.close()

    # What happens -----------------------------------------------------------------------------------

    def talk(self) -> None:
        turn = TurnId(1)
        said = ["Here you are, one fish soup.", "Is everything all right?"]
        self.play([SCENE, TutorBegan(turn, 1.0), ReplyTextArrived(turn, " ".join(said), 1.0)])
        self.play(script.phrases_found(1, said, 1.1))
        for index in (0, 1):
            self.play([*script.synthesised(1, index, 1.4), *script.played(1, index, 1.4)])
        self.play([TurnEnded(turn, Outcome.ANSWERED, 9.0)])
        answer = ["Oh, I am so sorry about that mistake.", "Would you like to wait five minutes for it?"]
        self.play(script.whole_turn(2, "Sorry, but I ordered tomato soup.", answer))
        checked = LevelChecked(TurnId(2), "A2", 0.94, ("mistake",), 11, 12, True, 20.0)
        self.play([checked, GoalMoved((0,), 20.0), ShareMeasured(0.43, 0.5, 20.0)])

    def keep_cards(self) -> None:
        for card in CARDS:
            self.records.cards.add(self.learner, card).result()

    def keep_talks(self) -> None:
        recorder = Recorder(self.records)
        for title, said in TALKS:
            kind: Kind = "scenario" if title else "free"
            self.records.talks.begin(TalkHead(self.learner, title, "en", "A2", kind, ""))
            for number, words in enumerate(said, 1):
                answered(recorder, number, words, reply=REPLY)

    def keep_documents(self) -> None:
        for title, kind, read, text in DOCUMENTS:
            parts = text.split("\n\n")
            pages = len(parts) if kind == "pdf" else 0
            new = NewDocument(title, kind, "", title, title, "en", pages, len(text))
            number = self.records.documents.begin(self.learner, new).result()
            passages = [
                NewPassage(place, place + 1 if pages else None, "", part, split(part, "en"))
                for place, part in enumerate(parts)
            ]
            self.records.documents.append(number, passages).result()
            self.records.documents.progress(self.records.documents.finish(number).result().id, read).result()

    def keep_told_talk(self, began: datetime, pace: float, pause: float) -> int:
        """A talk about a weekend, spoken with so many words a minute; its number in the records."""
        recorder = Recorder(self.records)
        self.records.talks.begin(TalkHead(self.learner, "My weekend", "en", "A2", "free", ""))
        for number, (said, wrong) in enumerate(TOLD, 1):
            turn, seconds = TurnId(number), 60 * len(said.split()) / pace
            recorder.take(SpeechStarted(turn, 1.0))
            recorder.take(SpeechEnded(turn, seconds, 1.0 + seconds, 1.5 + seconds, 0.1, (pause, pause + 0.3)))
            recorder.take(TranscriptionFinished(turn, said, 2.0))
            recorder.take(ReplyRequested(turn, 2.0))
            recorder.take(ReplyTextArrived(turn, REPLY, 2.5))
            recorder.take(PhraseFound(turn, 0, REPLY, 2.6))
            recorder.take(PlaybackEnded(turn, 0, 2.0, False, 0, 5.1))
            kept = recorder.take(TurnEnded(turn, Outcome.ANSWERED, 5.2))
            assert kept is not None
            kept.result()
            talk = self.records.talks.open
            self.records.corrections.save(talk, number, wrong, wrong[0] if wrong else None).result()
        number = self.records.reports.identity(self.records.talks.open).result()
        self.records.file.write(_began_at, number, began).result()
        return number


def _began_at(database: sqlite3.Connection, talk: int, began: datetime) -> None:
    database.execute("UPDATE talks SET started_at = ? WHERE id = ?", (began.isoformat(), talk))


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
    stage.wait(lambda: view.list.entries.rowCount() == len(TALKS))
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
    reporting(stage).tabs.tabs[2].click()
    QTest.qWait(1500)
    return stage.window


def library(stage: Stage) -> QWidget:
    stage.keep_documents()
    view = in_library(stage)
    stage.wait(lambda: view.list.entries.rowCount() == len(DOCUMENTS))
    return stage.window


def reader(stage: Stage) -> QWidget:
    library(stage)
    view = in_library(stage)
    QTest.keyClick(view.list, Qt.Key.Key_Return)
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
