"""Text whose words can be chosen one by one: by a click, or with the arrow keys and Enter."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimerEvent, Signal
from PySide6.QtGui import QContextMenuEvent, QCursor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from tutor.ui.accessibility import announce
from tutor.ui.word_places import Span, next_word, runs_left, word_at, word_spans
from tutor.ui.words import Words

LONG_PRESS_MS = 500
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class ExplorableWords(Words):
    word_chosen = Signal(int, int)
    """A word was clicked, or Enter was pressed on it: its first character, and the one after its last."""
    menu_wanted = Signal(QPoint)
    """By a long press, the right button or the menu key; the point is the screen's."""
    clicked_beside = Signal()
    """A click on no word, that selected nothing."""
    step_asked = Signal(int)
    """The arrow keys left the text: to what stands before it (-1) or after it (+1)."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(kind, parent)
        self._pressing = 0
        """The timer of a press that may become a long one."""

    @property
    def chosen(self) -> Span | None:
        """What is selected: by the arrow keys a word, with the mouse any part."""
        start, end = self.selection
        return (start, end) if start < end else None

    def enter(self, step: int) -> None:
        """Take the keys, with the first word chosen (+1) or the last (-1)."""
        self.select(0, 0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._step(step)

    # With the mouse ---------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._stop_pressing()
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressing = self.startTimer(LONG_PRESS_MS)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self.chosen is not None:
            self._stop_pressing()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at, pressing = event.position().toPoint(), self._pressing
        self._stop_pressing()
        if pressing and self.rect().contains(at):
            span = word_at(word_spans(self.text()), self.place(at))
            if span is not None and self.word_box(span).adjusted(-3, 0, 3, 0).contains(at):
                self.word_chosen.emit(*span)
            else:
                self.clicked_beside.emit()
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._stop_pressing()
        super().mouseDoubleClickEvent(event)

    def timerEvent(self, event: QTimerEvent) -> None:
        if event.timerId() == self._pressing:
            self._stop_pressing()
            self.menu_wanted.emit(QCursor.pos())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._stop_pressing()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            box = self.rect() if self.chosen is None else self.word_box(self.chosen)
            self.menu_wanted.emit(self.mapToGlobal(box.bottomLeft()))
        else:
            self.menu_wanted.emit(event.globalPos())

    def _stop_pressing(self) -> None:
        if self._pressing:
            self.killTimer(self._pressing)
            self._pressing = 0

    # By keyboard ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        plain = event.modifiers() in _PLAIN
        if plain and step is not None:
            self._step(-step if runs_left(self.text()) else step)
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen is not None:
            self.word_chosen.emit(*self.chosen)
        else:
            super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        span = next_word(word_spans(self.text()), self.chosen, step)
        if span is None:
            self.step_asked.emit(step)
            return
        self.select(*span)
        announce(self, self.text()[slice(*span)])
