"""One turn on the page: what the learner said, what the tutor answered."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tutor.conversation.events import Outcome
from tutor.conversation.transcript import Turn
from tutor.ui.guess import Guess
from tutor.ui.phrase_row import PhraseRow
from tutor.ui.theme import set_kind
from tutor.ui.words import Words

HINT_WIDTH = 640
MOST_WIDTHS = 4
"""So many widths are remembered by a turn: a window that is being resized asks about ever new ones."""

HEARD_NOTHING = "I could not make out any words. Please say it again."
CUT_OFF = "The answer broke off here."
NO_ANSWER = "No answer came."
SILENCED = "Silenced."


MARK = 2
"""Pixels of the line above the turn that the latency panel shows."""


class TurnView(QWidget):
    chosen = Signal()
    """It was clicked, and no word in it was selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.learner = Words("speech")
        self.learner.setAccessibleDescription("You")
        self._guess = Guess()
        self._learner_block = self._build_learner_block()
        self._tutor_name = _caption("Tutor")
        self.phrases: list[PhraseRow] = []
        self.unphrased = PhraseRow("speech-quiet")
        self.note = Words("caption")
        self._marked = False

        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self._rows.addWidget(self.unphrased)
        column = _RememberingLayout(self)
        column.setContentsMargins(0, 16, 0, 16)
        column.setSpacing(4)
        column.addWidget(self._learner_block)
        column.addSpacing(12)
        column.addWidget(self._tutor_name)
        column.addLayout(self._rows)
        column.addWidget(self.note)
        for widget in (self._tutor_name, self.unphrased, self.note):
            widget.hide()

    def _build_learner_block(self) -> QWidget:
        block = QWidget()
        bubble = QFrame()
        set_kind(bubble, "said")
        inside = QVBoxLayout(bubble)
        inside.setContentsMargins(20, 10, 20, 10)
        inside.addWidget(self.learner)
        row = self._bubble_row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addSpacing(64)
        row.addStretch(1)
        row.addWidget(bubble)
        named = QHBoxLayout()
        named.setContentsMargins(0, 0, 20, 0)
        named.addStretch(1)
        named.addWidget(_caption("You"))
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(named)
        column.addLayout(row)
        return block

    def sizeHint(self) -> QSize:
        """As wide as any other turn: the page then has one width to ask about, whatever is said."""
        layout = self.layout()
        return QSize(HINT_WIDTH, layout.totalHeightForWidth(HINT_WIDTH) if layout else 0)

    def show_turn(self, turn: Turn) -> None:
        """Bring the page up to date; only what differs is touched."""
        self._guess.follow(turn)
        said = self._guess.text
        self._hold_still(self._guess.settled is not None)
        self.learner.say(said, self._guess.settled)
        self._learner_block.setVisible(bool(said))
        self._show_phrases(turn)
        rest = unphrased_text(turn)
        self.unphrased.show_unphrased(rest)
        self.unphrased.setVisible(bool(rest))
        note = _note(turn)
        self.note.say(note)
        self.note.setVisible(bool(note))
        self._tutor_name.setVisible(bool(rest or turn.phrases or note))
        self.setVisible(bool(said or rest or turn.phrases or note))

    @property
    def marked(self) -> bool:
        return self._marked

    def mark(self, marked: bool) -> None:
        """Show, or not, that this is the turn that is looked at elsewhere."""
        if marked != self._marked:
            self._marked = marked
            self.setAccessibleDescription("Shown in the latency panel" if marked else "")
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._marked:
            accent = self.palette().color(QPalette.ColorRole.Accent)
            QPainter(self).fillRect(0, 6, self.width(), MARK, accent)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Of the words, too: they pass it on."""
        super().mouseReleaseEvent(event)
        words = self.findChildren(Words)
        if event.button() is Qt.MouseButton.LeftButton and not any(w.selected_text() for w in words):
            self.chosen.emit()

    def _hold_still(self, growing: bool) -> None:
        """Words that come one after the other stay where they are.

        From the first guess on, the bubble is as wide as it can become; and it does not get lower before the
        words are final.
        """
        bubble = self._bubble_row.count() - 1
        if growing and self._bubble_row.stretch(bubble):
            self.learner.setMinimumHeight(self.learner.height())
        elif growing:
            self._bubble_row.setStretch(bubble - 1, 0)
            self._bubble_row.setStretch(bubble, 1)
        else:
            self.learner.setMinimumHeight(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.learner.setMinimumHeight(0)

    def _show_phrases(self, turn: Turn) -> None:
        while len(self.phrases) > len(turn.phrases):
            gone = self.phrases.pop()
            self._rows.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.phrases) < len(turn.phrases):
            row = PhraseRow()
            self.phrases.append(row)
            self._rows.insertWidget(self._rows.count() - 1, row)
        for row, phrase in zip(self.phrases, turn.phrases, strict=True):
            row.show_phrase(phrase)


class _RememberingLayout(QVBoxLayout):
    """The page asks every turn for its height whenever one of them changes: those that did not, remember.

    Qt's own memory holds one width only, and is asked about two in turn.
    """

    def __init__(self, parent: QWidget) -> None:
        self._heights: dict[int, int] = {}
        super().__init__(parent)

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            if len(self._heights) >= MOST_WIDTHS:
                self._heights.clear()
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()


def _caption(text: str) -> QLabel:
    label = QLabel(text)
    set_kind(label, "caption")
    return label


def unphrased_text(turn: Turn) -> str:
    """The end of the reply that no phrase holds yet."""
    position = 0
    for phrase in turn.phrases:
        found = turn.reply.find(phrase.text, position)
        if found >= 0:
            position = found + len(phrase.text)
    return turn.reply[position:].strip()


def _note(turn: Turn) -> str:
    if turn.outcome is Outcome.EMPTY:
        return HEARD_NOTHING
    if turn.outcome is Outcome.FAILED and not turn.reply:
        return NO_ANSWER
    if turn.outcome is Outcome.INTERRUPTED and not turn.phrases:
        return SILENCED
    return "" if turn.reply_complete else CUT_OFF
