"""The bar above the talk: who listens when, and the doors to everything else."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from tutor.ui.elided import Elided
from tutor.ui.icons import fit_icon, icon, program_icon
from tutor.ui.theme import set_kind
from tutor.ui.wording import PROGRAM_TITLE


class TopBar(QFrame):
    mode_asked = Signal(str)

    def __init__(self, modes: dict[str, str], parent: QWidget | None = None) -> None:
        """`modes` are the values of the setting "mode" and what they are called."""
        super().__init__(parent)
        set_kind(self, "bar")
        emblem = QLabel()
        emblem.setPixmap(program_icon().pixmap(QSize(28, 28)))
        self._title = Elided("title")  # the first to give way where room is short
        self._title.setText(PROGRAM_TITLE)
        self.modes = {value: self._segment(value, title) for value, title in modes.items()}
        self.new_talk = self._door("new-talk", "New talk")
        self.sound = self._door("sound", "Microphone and loudspeaker")
        self.latency = self._door("latency", "Latency panel")
        self.latency.setCheckable(True)
        self.settings = self._door("settings", "Settings")
        self.more = self._door("more", "Set up and models")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(emblem)
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(self._segments())
        row.addStretch(1)
        for door in self.doors:
            row.addWidget(door)
        self.wear_theme()

    @property
    def doors(self) -> tuple[QToolButton, ...]:
        return (self.new_talk, self.sound, self.latency, self.settings, self.more)

    def _segments(self) -> QFrame:
        frame = QFrame()
        set_kind(frame, "segments")
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        for button in self.modes.values():
            self._group.addButton(button)
            row.addWidget(button)
        return frame

    def _segment(self, value: str, title: str) -> QPushButton:
        button = QPushButton(title)
        set_kind(button, "segment")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(f"Taking turns: {title}")
        button.clicked.connect(lambda: self.mode_asked.emit(value))
        return button

    def _door(self, picture: str, title: str) -> QToolButton:
        door = QToolButton()
        door.setObjectName(picture)
        door.setAccessibleName(title)
        door.setToolTip(title)
        door.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return door

    def show_mode(self, mode: str) -> None:
        self.modes[mode].setChecked(True)

    def wear_theme(self) -> None:
        for door in self.doors:
            door.setIcon(icon(self, door.objectName(), QPalette.ColorRole.PlaceholderText))
            door.ensurePolished()
            fit_icon(door)
