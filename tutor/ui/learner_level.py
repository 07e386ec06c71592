"""What the level test found, and why; the learner has the last word."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tutor.conversation.lesson_events import LevelFound
from tutor.settings import options
from tutor.ui.calm_boxes import CalmComboBox
from tutor.ui.dialog_size import fit_text
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr
from tutor.ui.words import Words

WIDTH_CHARACTERS = 52


class LevelDialog(QDialog):
    chosen = Signal(str)
    """A1 to C2."""

    def __init__(self, found: LevelFound, present: str, parent: QWidget | None = None) -> None:
        """`present` is the level that the settings have."""
        super().__init__(parent)
        self.setWindowTitle(tr("Your level"))
        heading = Words("heading")
        heading.say(tr("I would say {level}", level=found.level))
        why = Words("title")
        why.say(tr("Why I think so"))
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(10)
        column.addWidget(heading)
        column.addSpacing(4)
        column.addWidget(why)
        self.reasons = []
        for reason in found.reasons:
            words = Words("body")
            words.say(tr(reason))
            self.reasons.append(words)
            column.addWidget(words)
        note = Words("quiet")
        note.say(tr("A few minutes of talk are no exam: choose another level if this one feels wrong."))
        self.levels = CalmComboBox()
        self.levels.setAccessibleName(tr("Your level"))
        for value, title in (options()["level"].choices or {}).items():
            self.levels.addItem(tr(title), value)
        self.levels.setCurrentIndex(self.levels.findData(found.level))
        self.take = QPushButton(tr("Use this level"))
        set_kind(self.take, "primary")
        self.take.setDefault(True)
        self.leave = QPushButton(tr("Leave it at {level}", level=present))
        self.leave.setAutoDefault(False)
        self.take.clicked.connect(self._take)
        self.leave.clicked.connect(self.close)
        column.addSpacing(8)
        column.addWidget(note)
        column.addWidget(self.levels)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.take)
        column.addSpacing(8)
        column.addLayout(row)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit_text(self, WIDTH_CHARACTERS)

    def _take(self) -> None:
        self.chosen.emit(str(self.levels.currentData()))
        self.close()
