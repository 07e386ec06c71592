"""Answering a card: by speaking, by typing, or by looking; then four grades with what each of them brings."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tutor.errors import TutorError
from tutor.lessons.review import Rating, Schedule
from tutor.teaching.spoken_answer import AnswerLevel, Listening
from tutor.ui.accessibility import announce
from tutor.ui.buttons import button
from tutor.ui.doorway import Doorway
from tutor.ui.errands import Errands
from tutor.ui.icons import fit_icon, icon
from tutor.ui.labels import label, say
from tutor.ui.level_meter import LevelMeter
from tutor.ui.program import Program
from tutor.ui.review_words import MEANINGS, RATINGS, interval
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr

LOUD_ENOUGH = 0.3
"""Level that speech should exceed."""


class Answering(QWidget):
    answered = Signal(str, bool)
    """The words, and whether they were spoken."""
    show_asked = Signal()
    failed = Signal(object)
    """A TutorError."""

    def __init__(self, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._errands = Errands(self)
        self._listening: Future[str] | None = None
        self.speak = button(tr("Speak"), tr("Answer by speaking (S)"), "primary")
        self.field = QLineEdit()
        set_kind(self.field, "typing")
        self.field.setPlaceholderText(tr("or type the answer …"))
        self.field.setAccessibleName(tr("Type the answer"))
        self.show_button = button(tr("Show"), tr("Show the answer (space)"))
        self.meter = LevelMeter(LOUD_ENOUGH)
        self.state = label("quiet")
        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        self.row.addWidget(self.speak)
        self.row.addWidget(self.field, 1)
        self.row.addWidget(self.show_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self.row)
        column.addWidget(self.meter)
        column.addWidget(self.state)
        self.speak.clicked.connect(self.toggle_speaking)
        self.show_button.clicked.connect(self.show_asked)
        self.field.returnPressed.connect(self._typed)
        self._doorway = Doorway(self, self._take)
        self._show_listening(False)
        self.wear_theme()

    def wear_theme(self) -> None:
        self.speak.setIcon(icon(self.speak, "microphone", self.palette().ColorRole.HighlightedText))
        fit_icon(self.speak, 1.1)

    def clear(self) -> None:
        """For another question."""
        self.stop()
        self.field.clear()
        say(self.state, "")

    # Speaking ---------------------------------------------------------------------------------------

    @property
    def listening(self) -> bool:
        return self._listening is not None

    def toggle_speaking(self) -> None:
        """Listen; while it listens already, the answer is over."""
        if self._listening is not None:
            self._program.finish_listening()
            return
        listening = self._listening = self._program.listen_once(self._doorway.bring)
        self._show_listening(True)
        self._errands.follow(listening, partial(self._heard, listening), partial(self._fail, listening))

    def stop(self) -> None:
        """Nobody waits for the answer any more."""
        listening, self._listening = self._listening, None
        if listening is not None:
            listening.cancel()
        self._show_listening(False)

    @Slot(object)
    def _take(self, told: Listening) -> None:
        if self._listening is None:
            return
        if isinstance(told, AnswerLevel):
            self.meter.show_level(told.level)
        elif told == "writing":
            self.meter.hide()
            say(self.state, tr("Writing down what you said."))
        else:
            say(self.state, tr("Listening. Take your time."))
            announce(self.state, self.state.text())

    def _heard(self, listening: Future[str], words: str) -> None:
        if listening is not self._listening:
            return
        self._listening = None
        self._show_listening(False)
        if words:
            self.answered.emit(words, True)
        else:
            say(self.state, tr("Nothing was heard. Speak again, or type the answer."))

    def _fail(self, listening: Future[str], error: TutorError) -> None:
        if listening is self._listening:
            self._listening = None
            self._show_listening(False)
            self.failed.emit(error)

    def _show_listening(self, listens: bool) -> None:
        self.speak.setText(tr("Done") if listens else tr("Speak"))
        self.meter.clear()
        self.meter.setVisible(listens)
        self.field.setEnabled(not listens)
        say(self.state, tr("Opening the microphone …") if listens else "")

    def _typed(self) -> None:
        if self.field.text().strip():
            self.answered.emit(self.field.text(), False)
        else:
            self.show_asked.emit()


class Grades(QWidget):
    chosen = Signal(object)
    """A Rating."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {rating: QPushButton() for rating in Rating}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for column, (rating, grade) in enumerate(self.buttons.items()):
            grade.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            grade.clicked.connect(partial(self.chosen.emit, rating))
            grid.addWidget(grade, 0, column)
            grid.setColumnStretch(column, 1)

    def offer(self, outcomes: Mapping[Rating, Schedule], suggested: Rating) -> None:
        """Show what each grade brings; space or Enter takes the suggested one."""
        for rating, grade in self.buttons.items():
            title, wait = tr(RATINGS[rating]), interval(outcomes[rating].interval)
            grade.setText(f"{title}\n{wait}")
            grade.setToolTip(f"{tr(MEANINGS[rating])} ({int(rating)})")
            grade.setAccessibleName(tr("{grade}: again in {interval}", grade=title, interval=wait))
            grade.setAccessibleDescription(tr(MEANINGS[rating]))
            set_kind(grade, "primary" if rating is suggested else "")
        self.buttons[suggested].setFocus(Qt.FocusReason.OtherFocusReason)


class Doing(QStackedWidget):
    """Answering before the answer is shown, grades after."""

    def __init__(self, answering: Answering, grades: Grades) -> None:
        super().__init__()
        self.addWidget(answering)
        self.addWidget(grades)
