"""A box to search with: Escape empties it, Down goes to what was found."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from tutor.ui.translation import tr


class SearchBox(QLineEdit):
    left_downwards = Signal()

    def __init__(self, wanted: str, name: str, described: str = "") -> None:
        """`wanted` stands in it while it is empty; `described` says what its keys do."""
        super().__init__()
        self.setPlaceholderText(wanted)
        self.setAccessibleName(name)
        self.setAccessibleDescription(
            described or tr("Down goes to the first one that is found, Escape shows all again.")
        )
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(tr("Clear the search"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)
