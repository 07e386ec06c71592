"""A line that tells what was done to the settings, and takes it back."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from tutor.ui.accessibility import announce
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr
from tutor.ui.words import Words


class UndoLine(QFrame):
    asked = Signal(object)
    """Name -> value, as it was before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "notice-quiet")
        self._before: Mapping[str, object] = {}
        self.words = Words("body")
        self.button = QPushButton(tr("Undo"))
        self.button.setAutoDefault(False)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(lambda: self.asked.emit(self._before))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button)
        self.hide()

    def offer(self, told: str, before: Mapping[str, object]) -> None:
        """Tell it, and keep what it was like before."""
        self._before = before
        self._show(told, undo=True)

    def tell(self, told: str) -> None:
        self._before = {}
        self._show(told, undo=False)

    def forget(self) -> None:
        """Another change has been made since."""
        self.hide()

    def _show(self, told: str, *, undo: bool) -> None:
        self.words.say(told)
        self.button.setVisible(undo)
        self.button.setAccessibleDescription(told)
        self.show()
        announce(self, told)
