"""The window of the guide's pictures: the tests' program over real records, and what happens there."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from PySide6.QtTest import QTest

from tests.records.talking import answered
from tests.ui import scripted_program as script
from tests.ui.guide_contents import CARDS, DOCUMENTS, REPLY, SCENE, TALKS, TOLD
from tests.ui.scripted_program import FakeProgram
from tutor.conversation.answer_events import (
    PhraseFound,
    PlaybackEnded,
    ReplyRequested,
    ReplyTextArrived,
    TutorBegan,
)
from tutor.conversation.events import Event, TurnEnded
from tutor.conversation.hearing_events import SpeechEnded, SpeechStarted, TranscriptionFinished
from tutor.conversation.lesson_events import GoalMoved, LevelChecked, ShareMeasured
from tutor.conversation.turn import Outcome, TurnId
from tutor.lessons.plan import Kind
from tutor.library.documents import NewDocument, NewPassage
from tutor.library.index_words import split
from tutor.records.records import Records
from tutor.records.talks import TalkHead
from tutor.session.recorder import Recorder
from tutor.settings import Settings, changed_all
from tutor.ui.bridge import Bridge
from tutor.ui.main_window import MainWindow

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
