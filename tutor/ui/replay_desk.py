"""Takes what the learner wants of something that was said to the program, and shows what comes of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from tutor.conversation.events import Event, PhaseChanged
from tutor.conversation.lesson_events import (
    CorrectionExplained,
    Explained,
    NotExplained,
    ReplayEnded,
    ReplayRefused,
    ReplayStarted,
)
from tutor.conversation.turn import Phase
from tutor.teaching.meanings import Question
from tutor.teaching.replay import Replay
from tutor.thinking.feedback import Correction
from tutor.ui.correction_note import CorrectionNote
from tutor.ui.notices import Notices
from tutor.ui.program import Program
from tutor.ui.replay_menu import Asked
from tutor.ui.translation import tr
from tutor.ui.word_menu import WordMenu

NOTICE = "replay"
_REST = (Phase.READY, Phase.LISTENING)


class ReplayDesk(QObject):
    keep_word = Signal(str, str, int, int)
    """The word, the sentence in which it stands, the number of its turn, and that of the tutor's phrase.

    -1 stands for the learner's own words.
    """
    model_asked = Signal()
    """A larger chat model is wanted."""

    def __init__(self, program: Program, notices: Notices, window: QWidget) -> None:
        super().__init__(window)
        self._program = program
        self._notices = notices
        self._window = window
        self._number = 0
        self._asked: dict[int, Asked] = {}
        """The wishes that something may still come of, by number."""
        self._about: Asked | None = None
        self._question = 0
        self._notes: dict[int, CorrectionNote] = {}
        """That wait to be told why, by the question's number."""
        self._rests = True
        self.menu = WordMenu(window)
        self.menu.replay_asked.connect(self._replay_again)
        self.menu.phrase_asked.connect(lambda: self._again(span=False, rate=1.0))
        self.menu.keep_asked.connect(self._keep)
        self.menu.model_asked.connect(self._choose_model)
        self.menu.closed.connect(self._close)

    def ask(self, asked: Asked) -> None:
        match asked.what:
            case "explain" | "translate":
                self._open(asked)
            case "keep":
                self._about = asked
                self._keep()
            case "replay" if asked.row is not None and asked.row.replayed and asked.span is None:
                self._program.stop_replay()
            case "replay" | "own":
                if self._rests or not asked.lightly:
                    self._replay(asked)

    def take(self, event: Event) -> None:
        match event:
            case PhaseChanged(phase=phase):
                self._rests = phase in _REST
                if self._rests:
                    self._notices.clear(NOTICE)
            case ReplayStarted(number=number, words=words):
                self._notices.clear(NOTICE)
                if (asked := self._asked.get(number)) and asked.row is not None and isValid(asked.row):
                    asked.row.replay_began(words)
            case ReplayEnded(number=number):
                asked = self._asked.pop(number, None)
                if asked is not None and asked.row is not None and isValid(asked.row):
                    asked.row.replay_ended()
            case ReplayRefused(message=message, remedy=remedy):
                self._notices.tell(NOTICE, tr(message), tr(remedy), closable=True, quiet=True)
            case CorrectionExplained(number=number, explanation=why, example=example):
                if (note := self._notes.pop(number, None)) is not None and isValid(note):
                    note.tell(why, example)
            case NotExplained(number=number) if number in self._notes:
                if isValid(note := self._notes.pop(number)):
                    note.tell_known()
            case Explained(number=number, meaning=meaning, translation=translation):
                if number == self._question:
                    self.menu.say(meaning, translation)
            case NotExplained(number=number, message=message, remedy=remedy, larger_model=larger):
                if number == self._question:
                    said = tr(message) if larger else f"{tr(message)} {tr(remedy)}"
                    self.menu.say(said, "", larger_model=larger)
            case _:
                pass

    def say(self, text: str, rate: float = 1.0) -> None:
        """The tutor says a sentence that is shown elsewhere."""
        self._program.replay(Replay(self._next(), text, rate))

    def _next(self) -> int:
        self._number += 1
        return self._number

    # Hearing ----------------------------------------------------------------------------------------

    def _replay(self, asked: Asked) -> None:
        number = self._next()
        self._asked[number] = asked
        own = asked.turn if asked.what == "own" else None
        self._program.replay(Replay(number, asked.text or asked.shown.text(), asked.rate, asked.span, own))

    def _replay_again(self, rate: float) -> None:
        self._again(span=True, rate=rate)

    def _again(self, *, span: bool, rate: float) -> None:
        """What the sheet is about, or the phrase around it."""
        if self._about is not None and isValid(self._about.shown):
            about = self._about.span if span else None
            self._replay(replace(self._about, what="replay", rate=rate, span=about))

    # Explaining -------------------------------------------------------------------------------------

    def _open(self, asked: Asked) -> None:
        self.menu.close_menu()
        shown, whole = asked.shown, asked.what == "translate"
        self._about = replace(asked, span=None) if whole else asked
        text = shown.text()
        said = text if whole or asked.span is None else text[slice(*asked.span)]
        box = shown.word_box(asked.span) if asked.span is not None else shown.rect()
        # A word that the arrow keys came to is selected, one that was clicked is not.
        by_key = whole or shown.chosen == asked.span
        corner = shown.mapTo(self._window, QPoint(0, 0))
        self.menu.open_at(said, QRect(box.translated(corner)), whole=whole, by_key=by_key)
        self._question = self._next()
        self._stop_waiting()
        self._program.explain(Question(self._question, said, "" if whole else text))

    def explain_correction(self, note: CorrectionNote, correction: Correction, sentence: str) -> None:
        """Have a note say why its correction is right."""
        self._stop_waiting()
        number = self._next()
        self._notes[number] = note
        note.wait()
        self._program.explain(Question(number, correction.said, sentence, correction))

    def _stop_waiting(self) -> None:
        """One question at a time: the answer to the one before will not come any more."""
        notes, self._notes = self._notes, {}
        for note in notes.values():
            if isValid(note):
                note.tell_known()

    def _keep(self) -> None:
        about = self._about
        if about is None or about.span is None or not isValid(about.shown):
            return
        sentence = about.shown.text()
        self.keep_word.emit(sentence[slice(*about.span)], sentence, about.turn, about.phrase)
        self.menu.close_menu()

    def _choose_model(self) -> None:
        self.menu.close_menu()
        self.model_asked.emit()

    def _close(self) -> None:
        """The keys go back to where the word stands."""
        self._question = 0
        if self._about is not None and isValid(self._about.shown) and self._about.shown.isVisible():
            self._about.shown.setFocus()
