"""What every page of the wizard is: a heading, a few words, and when it comes and goes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tutor.ui.theme import set_kind
from tutor.ui.translation import tr
from tutor.ui.words import Words


class WizardPage(QWidget):
    reveal = Signal(QWidget)
    """A part of the page that should come into sight."""

    def __init__(self, title: str, purpose: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "page")
        self.title = tr(title)
        heading = QLabel(self.title)
        heading.setWordWrap(True)
        set_kind(heading, "heading")
        words = Words("quiet")
        words.say(tr(purpose))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(32, 24, 32, 16)
        self.column.setSpacing(8)
        self.column.addWidget(heading)
        self.column.addWidget(words)
        self.column.addSpacing(12)

    def enter(self) -> None:
        """It comes into sight."""

    def leave(self) -> None:
        """It goes out of sight, whatever the learner pressed."""

    def keep(self) -> None:
        """The learner pressed Next: what is chosen here holds from now on. Raises SettingsError."""

    def wear_theme(self) -> None:
        """Colours or sizes changed."""

    def add_title(self, text: str, buddy: QWidget | None = None) -> QLabel:
        """A small heading above what it names."""
        label = QLabel(text)
        label.setWordWrap(True)
        set_kind(label, "title")
        if buddy is not None:
            label.setBuddy(buddy)
        self.column.addWidget(label)
        return label
