"""The card that is asked, and the keys for it."""

from __future__ import annotations

from concurrent.futures import Future

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tutor.errors import TutorError
from tutor.lessons.review import Rating
from tutor.text import Counted
from tutor.ui.accessibility import announce
from tutor.ui.buttons import button
from tutor.ui.column import Column
from tutor.ui.errands import Errands
from tutor.ui.labels import label, scrolling
from tutor.ui.program import Program
from tutor.ui.review_answering import Answering, Doing, Grades
from tutor.ui.review_card import ReviewCard
from tutor.ui.review_session import ReviewSession
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr

_GRADES = {
    Qt.Key.Key_1: Rating.AGAIN,
    Qt.Key.Key_2: Rating.HARD,
    Qt.Key.Key_3: Rating.GOOD,
    Qt.Key.Key_4: Rating.EASY,
}


class ReviewPage(QWidget):
    edit_asked = Signal(object)
    """The Card that is shown."""
    failed = Signal(object)
    """A TutorError."""

    def __init__(self, program: Program, session: ReviewSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._session = session
        self._errands = Errands(self)
        self._playing: Future[None] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Review"))
        self.left = label("quiet")
        self.undo = button(tr("Undo"), tr("Take back the last grade (Ctrl+Z)"))
        self.edit = button(tr("Edit"), tr("Change or delete this card (E)"))
        self.card = ReviewCard()
        self.answering = Answering(program)
        self.grades = Grades()
        self.doing = Doing(self.answering, self.grades)
        self._area = self._lay_out()
        self.undo.clicked.connect(session.undo)
        self.edit.clicked.connect(self._edit)
        self.card.play_asked.connect(self.play)
        self.answering.answered.connect(lambda text, spoken: session.take_answer(text, spoken=spoken))
        self.answering.show_asked.connect(session.show_answer)
        self.answering.failed.connect(self.failed)
        self.grades.chosen.connect(session.grade)

    def _lay_out(self) -> QScrollArea:
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.left, 1)
        above.addWidget(self.edit)
        above.addWidget(self.undo)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 16, 0, 16)
        inside.setSpacing(16)
        inside.addLayout(above)
        inside.addWidget(self.card)
        inside.addStretch(1)
        page = Column(content)
        set_kind(page, "page")
        area = scrolling(page)
        below = QWidget()
        row = QVBoxLayout(below)
        row.setContentsMargins(0, 0, 0, 24)
        row.addWidget(self.doing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(area, 1)
        column.addWidget(Column(below))
        return area

    def wear_theme(self) -> None:
        self.card.wear_theme()
        self.answering.wear_theme()

    # What is shown ----------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what the session has come to: a question or its answer."""
        session = self._session
        card, question = session.card, session.question
        if card is None or question is None:
            return
        self.left.setText(tr(Counted("{n} to review", "{n} to review", n=session.counts.due)))
        self.undo.setEnabled(session.can_undo)
        if session.state == "asking":
            self.stop()
            self.answering.clear()
            self.card.ask(question)
            self.doing.setCurrentWidget(self.answering)
            self._area.verticalScrollBar().setValue(0)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self.card, f"{self.card.asked.text()} {question.prompt}")
        elif session.state == "shown":
            self.answering.stop()
            self.card.show_answer(card, question, session.answer.text, session.judgement)
            self.grades.offer(session.outcomes, session.suggested)
            self.doing.setCurrentWidget(self.grades)
            # Once the answer has its place.
            QTimer.singleShot(0, self._bring_answer)
            announce(
                self.card, f"{self.card.verdict.text()} {question.expected} {self.card.differences.text()}"
            )

    def _bring_answer(self) -> None:
        self._area.ensureWidgetVisible(self.card.answer, 0, self.card.answer.height())

    def play(self, own: bool = False) -> None:
        """Only once the answer is shown: it would be heard."""
        card = self._session.card
        if card is None or self._session.state != "shown" or (own and not card.own_sound):
            return
        self.stop()
        playing = self._playing = self._program.play_card(card, own)
        self._errands.follow(playing, lambda _: None, self._fail)

    def stop(self) -> None:
        """Silence."""
        playing, self._playing = self._playing, None
        if playing is not None:
            playing.cancel()

    def leave(self) -> None:
        """The page goes out of sight: it neither listens nor plays."""
        self.answering.stop()
        self.stop()

    def _fail(self, error: TutorError) -> None:
        self.failed.emit(error)

    def _edit(self) -> None:
        if self._session.card is not None:
            self.edit_asked.emit(self._session.card)

    # Keys -------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no box or button had a use for; none of them reaches the talk's."""
        key = Qt.Key(event.key())
        shown = self._session.state == "shown"
        if event.matches(QKeySequence.StandardKey.Undo):
            self._session.undo()
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._session.grade(self._session.suggested) if shown else self._session.show_answer()
        elif shown and key in _GRADES:
            self._session.grade(_GRADES[key])
        elif key == Qt.Key.Key_R:
            self.play()
        elif key == Qt.Key.Key_E:
            self._edit()
        elif key == Qt.Key.Key_S and not shown:
            self.answering.toggle_speaking()
        elif key == Qt.Key.Key_Escape and (self.answering.listening or self._playing is not None):
            self.leave()
        elif key != Qt.Key.Key_Space:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space:
            super().keyReleaseEvent(event)
