"""What to do when no sound comes from the microphone: a page for this system, beside the talk."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tutor.text import Text
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr
from tutor.ui.words import Words

TITLE = Text("No sound comes from the microphone")
WIDTH_CHARACTERS = 68
_MUTE = Text("Look for a mute key or switch: on the headset, on the keyboard, on the microphone itself.")
_GATE = Text(
    "Some headsets are silent until you speak. Then just speak: this page closes as soon as "
    "anything is heard, and the talk goes on by itself."
)
_STEPS: dict[str, tuple[str, ...]] = {
    "win32": (
        Text("Open Settings, then Privacy & security, then Microphone."),
        Text("Switch on “Microphone access” and “Let desktop apps access your microphone”."),
        _MUTE,
    ),
    "darwin": (
        Text("Open System Settings, then Privacy & Security, then Microphone."),
        Text("Switch on this program; if you started it from a terminal, switch on the terminal."),
        Text("macOS asks you to quit and reopen the program: do so."),
        _MUTE,
    ),
    "linux": (
        _MUTE,
        Text(
            "Open the system's sound settings, then Input: the right microphone is chosen, it is not muted, "
            "and its level moves when you speak."
        ),
        Text(
            "In a terminal, “wpctl status” (PipeWire) or “pactl list short sources” (PulseAudio) tells "
            "whether the system knows the microphone at all."
        ),
    ),
    "flatpak": (
        Text(
            "This program runs in a Flatpak: in Flatseal, or in the system's settings under Apps, allow it "
            "“PulseAudio sound server”, then start it again."
        ),
        _MUTE,
        Text("Open the system's sound settings, then Input: the right microphone is chosen and not muted."),
    ),
}
_SETTINGS = {
    "win32": "ms-settings:privacy-microphone",
    "darwin": "x-apple.systempreferences:com.apple.preference.security?Privacy_Microphone",
}


def this_system() -> str:
    """A key of the instructions."""
    if sys.platform in ("win32", "darwin"):
        return sys.platform
    sandboxed = "FLATPAK_ID" in os.environ or Path("/.flatpak-info").exists()
    return "flatpak" if sandboxed else "linux"


def steps(system: str) -> tuple[str, ...]:
    return (*_STEPS[system], _GATE)


class MicrophoneHelp(QDialog):
    """Not modal, and it takes no keys away from the talk when it comes by itself."""

    def __init__(self, choose_devices: Callable[[], object], parent: QWidget, system: str = "") -> None:
        super().__init__(parent)
        system = system or this_system()
        self.setWindowTitle(tr("Microphone"))
        self.setAccessibleName(tr(TITLE))
        self.reason = Words("body")
        self.steps = [self._words(tr(text)) for text in steps(system)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 20)
        column.setSpacing(16)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = self._make_page()
        self._area.setWidget(self._page)
        column.addWidget(self._area, 1)
        self.choose = QPushButton(tr("Choose a microphone"))
        self.choose.clicked.connect(choose_devices)
        self.settings = QPushButton(tr("Open the privacy settings"))
        self.settings.setVisible(system in _SETTINGS)
        self.settings.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(_SETTINGS[system])))
        self.close_button = QPushButton(tr("Close"))
        set_kind(self.close_button, "primary")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.close)
        self._buttons = QHBoxLayout()
        self._buttons.setContentsMargins(32, 0, 32, 0)
        self._buttons.setSpacing(8)
        for button in (self.settings, self.choose):
            button.setAutoDefault(False)
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.close_button)
        column.addLayout(self._buttons)

    def _make_page(self) -> QWidget:
        page = QWidget()
        set_kind(page, "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 28, 32, 4)
        column.setSpacing(12)
        heading = Words("heading")
        heading.say(tr(TITLE))
        column.addWidget(heading)
        column.addWidget(self.reason)
        for number, words in enumerate(self.steps, start=1):
            row = QHBoxLayout()
            row.setSpacing(12)
            label = Words("body")
            label.say(f"{number}.")
            row.addWidget(label)
            row.addWidget(words, 1)
            column.addLayout(row)
        column.addStretch(1)
        return page

    def _words(self, text: str) -> Words:
        words = Words("body")
        words.say(text)
        return words

    def open_for(self, reason: str, *, asked: bool) -> None:
        """Show it; `asked`: the learner did, so it comes to the front."""
        self.reason.say(tr(reason))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not asked)
        self.show()
        if asked:
            self.raise_()
            self.activateWindow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        # Once more when the style sheet has chosen the type of all that is in it.
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """As high as its wrapped text, where the screen has room."""
        room = self.screen().availableGeometry()
        wanted = self.fontMetrics().averageCharWidth() * WIDTH_CHARACTERS
        width = min(max(wanted, self._buttons.sizeHint().width()), room.width())
        layout = self._page.layout()
        if layout is not None:
            text = layout.totalHeightForWidth(width)
            rest = self._buttons.sizeHint().height() + 36
            self.resize(width, min(text + rest, room.height() * 9 // 10))
