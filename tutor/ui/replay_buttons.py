"""The learner's own recording beside the tutor's version of it: two buttons, one after the other."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from tutor.ui.icons import fit_icon, icon
from tutor.ui.translation import tr


class ReplayButtons(QWidget):
    """Lies under a correction, or wherever a sentence of the learner's has a better version."""

    own_asked = Signal()
    tutor_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.own, self.tutor = _button(tr("You")), _button(tr("Tutor"))
        self.own.clicked.connect(self.own_asked)
        self.tutor.clicked.connect(self.tutor_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.own)
        row.addWidget(self.tutor)
        row.addStretch(1)
        self.wear_theme()

    def show_sides(self, said: str, better: str, *, recorded: bool) -> None:
        """What was typed is not `recorded`: there is nothing of the learner's to hear."""
        self.own.setVisible(recorded)
        self.own.setAccessibleName(tr("Hear yourself: {sentence}", sentence=said))
        self.tutor.setAccessibleName(tr("Hear the tutor: {sentence}", sentence=better))

    def wear_theme(self) -> None:
        for button in (self.own, self.tutor):
            button.setIcon(icon(button, "play"))
            fit_icon(button, 1.0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.wear_theme()


def _button(title: str) -> QToolButton:
    button = QToolButton()
    button.setText(title)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
