"""What the learner might say, shown quietly above the dock; nothing of it is spoken unless it is clicked."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from tutor.conversation.answer_events import TutorBegan
from tutor.conversation.events import Event, TurnEvent
from tutor.conversation.hearing_events import SpeechStarted, TextTyped
from tutor.conversation.lesson_events import Hint, HintsOffered, TalkShaped
from tutor.ui.icons import fit_icon, icon
from tutor.ui.labels import label
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr

SHARE = 4
"""At most such a part of the window's height is for hints; more of them scroll."""
LINES_BESIDE = 20
"""So many lines of type the rest of the window needs, so that what the tutor asked can still be read."""
FEWEST_LINES = 2.5


class HintCard(QWidget):
    hear_asked = Signal(str)
    """Say this text to the learner."""
    shown = Signal(bool)
    """It came into sight, or went out of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = QFrame()
        set_kind(card, "option")
        self.setAccessibleName(tr("What you could say"))
        self._title = label("section", tr("You could say"))
        self._close = QToolButton()
        self._close.setAccessibleName(tr("Hide"))
        self._close.setToolTip(tr("Hide"))
        page = QWidget()
        set_kind(page, "page")
        self._rows = QVBoxLayout(page)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        self._area = _Shelf(page)
        self.hints: list[_HintRow] = []
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 12)
        around.addWidget(card)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 8, 8, 12)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._area)
        self._close.clicked.connect(self.hide)
        self.hide()
        self.wear_theme()

    def take(self, event: Event | TurnEvent) -> None:
        match event:
            case HintsOffered(hints=hints, asked=asked):
                self._show(hints, asked=asked)
            case SpeechStarted() | TextTyped() | TutorBegan() | TalkShaped():
                self.hide()
            case _:
                pass

    def wear_theme(self) -> None:
        self._close.setIcon(icon(self._close, "close"))
        fit_icon(self._close, 1.0)
        for row in self.hints:
            row.wear_theme()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.wear_theme()
        self.shown.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.shown.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _show(self, hints: tuple[Hint, ...], *, asked: bool) -> None:
        for row in self.hints:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.hints = [_HintRow(hint) for hint in hints]
        for row in self.hints:
            row.hear.clicked.connect(lambda _=False, text=row.hint.text: self.hear_asked.emit(text))
            self._rows.addWidget(row)
        nothing = tr("The program has no help for this language; say it in your own words.")
        self._title.setText(tr("You could say") if hints else nothing)
        self._area.updateGeometry()
        self.setVisible(bool(hints) or asked)


class _Shelf(QScrollArea):
    """As high as what is in it, where there is room; it scrolls where there is none."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(page)

    def sizeHint(self) -> QSize:
        page, width = self._page, self.viewport().width()
        wanted = page.heightForWidth(width) if page.hasHeightForWidth() else page.sizeHint().height()
        height, line = self.window().height(), self.fontMetrics().height()
        most = min(height // SHARE, height - LINES_BESIDE * line)
        return QSize(width, min(wanted, max(most, round(line * FEWEST_LINES))))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self.sizeHint().height(), round(self.fontMetrics().height() * FEWEST_LINES)))


class _HintRow(QWidget):
    def __init__(self, hint: Hint) -> None:
        super().__init__()
        self.hint = hint
        self.hear = QToolButton()
        self.hear.setAccessibleName(tr("Hear “{text}”", text=hint.text))
        self.hear.setToolTip(tr("Hear it"))
        # Half a sentence is for reading.
        self.hear.setVisible("…" not in hint.text)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(label("title", hint.text))
        if hint.meaning:
            texts.addWidget(label("caption", hint.meaning))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(texts, 1)
        row.addWidget(self.hear)
        self.wear_theme()

    def wear_theme(self) -> None:
        self.hear.setIcon(icon(self.hear, "play"))
        fit_icon(self.hear, 1.0)
