"""Choosing keys: press the button, then the keys themselves. Nothing is recorded by passing over it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from tutor.text import Text
from tutor.ui.accessibility import announce
from tutor.ui.translation import tr

NO_KEYS = Text("No keys")
ASKING = Text("Press the keys …")

_MODIFIERS = (
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_unknown,
)
_LEAVING = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class KeyEditor(QPushButton):
    wanted = Signal(str)
    """The keys as the settings keep them, such as "Ctrl+L"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = ""
        self.asking = False
        self.setAutoDefault(False)
        self.clicked.connect(self._ask)

    def show_keys(self, keys: str) -> None:
        self._keys = keys
        self._stop()

    def _ask(self) -> None:
        self.asking = True
        self.setText(tr(ASKING))
        announce(self, tr(ASKING))

    def _stop(self) -> None:
        self.asking = False
        self.setText(in_words(self._keys) or tr(NO_KEYS))

    def event(self, event: QEvent) -> bool:
        # While it asks, keys that mean something elsewhere in the program must arrive here.
        if self.asking and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.asking:
            super().keyPressEvent(event)
        elif event.key() in _LEAVING:
            self._stop()
            super().keyPressEvent(event)
        elif event.key() not in _MODIFIERS and not event.isAutoRepeat():
            self._stop()
            self.wanted.emit(keys_of(event))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        # The space bar that was just recorded is no press of this button.
        if event.key() == Qt.Key.Key_Space and not self.isDown():
            event.accept()
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._stop()


def keys_of(event: QKeyEvent) -> str:
    """The keys that are down, as the settings keep them."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return _portable(QKeySequence(modifiers.value | _key(event)))


def key_name(event: QKeyEvent) -> str:
    """The key alone, whatever else is down."""
    return _portable(QKeySequence(_key(event)))


def _key(event: QKeyEvent) -> int:
    """The Enter of the number pad is another key for Qt, and the same one for people."""
    return int(Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else event.key())


def in_words(keys: str) -> str:
    """As they stand on this system's keyboards."""
    return _sequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def normal(keys: str) -> str:
    """One spelling for the same keys; empty for none and for what is no key."""
    sequence = _sequence(keys)
    return _portable(sequence) if sequence.count() == 1 else ""


def _portable(sequence: QKeySequence) -> str:
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def _sequence(keys: str) -> QKeySequence:
    return QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)
