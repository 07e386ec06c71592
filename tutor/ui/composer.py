"""The text box, for those who would rather type."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from tutor.conversation.intents import TypeText
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr

LONGEST_TEXT = 4000


class _Box(QLineEdit):
    """Enter sends, with or without Ctrl."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.returnPressed.emit()
        else:
            super().keyPressEvent(event)


class Composer(QWidget):
    asked = Signal(object)
    """An Intent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why_not = ""
        self.box = _Box()
        set_kind(self.box, "typing")
        self.box.setPlaceholderText(tr("Type instead …"))
        self.box.setAccessibleName(tr("Type instead of speaking"))
        self.box.setMaxLength(LONGEST_TEXT)
        self.send = QPushButton(tr("Send"))
        self.send.setAccessibleName(tr("Send the typed text"))
        self.send.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.box, 1)
        row.addWidget(self.send)
        self.box.returnPressed.connect(self.submit)
        self.box.textChanged.connect(self._refresh)
        self.send.clicked.connect(self.submit)
        self._refresh()

    def show_obstacle(self, why_not: str) -> None:
        """Why one cannot send yet; empty when one can. Typing ahead is always possible."""
        self._why_not = why_not
        self._refresh()

    def submit(self) -> None:
        text = self.box.text().strip()
        if text and not self._why_not:
            self.box.clear()
            self.asked.emit(TypeText(text))

    def _refresh(self) -> None:
        self.send.setEnabled(bool(self.box.text().strip()) and not self._why_not)
        self.send.setToolTip(self._why_not or tr("Send (Enter)"))
        self.box.setToolTip(self._why_not)
