"""A small sheet beside a word: hear it, what it means, keep it. It stops nobody from talking on."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tutor.teaching.replay import RATES
from tutor.ui.accessibility import announce
from tutor.ui.icons import fit_icon, icon
from tutor.ui.replay_menu import SPEEDS
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr
from tutor.ui.words import Words

WIDTH_CHARACTERS = 46
GAP = 4


class WordMenu(QFrame):
    """Lies in the window, over the page, and goes away by Escape or a click beside it."""

    replay_asked = Signal(float)
    """The word or phrase itself, at so much of its speed."""
    phrase_asked = Signal()
    """The phrase in which the word stands."""
    keep_asked = Signal()
    model_asked = Signal()
    """A larger chat model is wanted."""
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        set_kind(self, "popover")
        self.setAccessibleName(tr("About the word"))
        self.title = Words("title")
        self.meaning = Words("body")
        self.translation = Words("quiet")
        self.play = QToolButton()
        self.play.setToolTip(tr("Play again"))
        self.play.setAccessibleName(tr("Play again"))
        self.slower = QToolButton()
        self.slower.setText(tr("Slower"))
        self.slower.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.slower.setMenu(self._speeds())
        self.phrase = QToolButton()
        self.phrase.setText(tr("Whole phrase"))
        self.keep = QPushButton(tr("+ Keep"))
        self.keep.setToolTip(tr("Put the word among your cards"))
        self.larger = QPushButton(tr("Choose a larger model"))
        self.play.clicked.connect(lambda: self.replay_asked.emit(1.0))
        self.phrase.clicked.connect(self.phrase_asked)
        self.keep.clicked.connect(self.keep_asked)
        self.larger.clicked.connect(self.model_asked)
        self._build()
        self.hide()

    def _build(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(self.play)
        second = QHBoxLayout()
        second.setSpacing(GAP)
        self.slower.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.phrase.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        second.addWidget(self.slower)
        second.addWidget(self.phrase)
        second.addStretch(1)
        second.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(first)
        column.addWidget(self.meaning)
        column.addWidget(self.translation)
        column.addWidget(self.larger, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(second)

    def _speeds(self) -> QMenu:
        menu = QMenu(self)
        for rate in RATES[1:]:
            menu.addAction(tr(SPEEDS[rate]), partial(self.replay_asked.emit, rate))
        return menu

    # What it says -----------------------------------------------------------------------------------

    def open_at(self, word: str, box: QRect, *, whole: bool, by_key: bool) -> None:
        """Show the sheet under a place of the window; `whole`: it is a phrase, which can't be kept."""
        self.title.say(word)
        self.say(tr("Asking…"), "")
        self.phrase.setVisible(not whole)
        self.keep.setVisible(not whole)
        self.setAccessibleName(tr("About: {words}", words=word))
        self._wear_theme()
        self._box = box
        self.show()
        self.raise_()
        self._place()
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)
        if by_key:
            self.play.setFocus(Qt.FocusReason.PopupFocusReason)

    def say(self, meaning: str, translation: str, *, larger_model: bool = False) -> None:
        """What it means, or why that can't be said."""
        self.meaning.say(meaning)
        self.meaning.setVisible(bool(meaning))
        self.translation.say(translation)
        self.translation.setVisible(bool(translation))
        self.larger.setVisible(larger_model)
        if self.isVisible():
            self._place()
            announce(self, " ".join(filter(None, (meaning, translation))))

    def close_menu(self) -> None:
        if self.isHidden():
            return
        application = QApplication.instance()
        assert application is not None
        application.removeEventFilter(self)
        self.hide()
        self.closed.emit()

    def _place(self) -> None:
        """Under the word, else above it; always wholly inside the window."""
        window = self._window.rect()
        width = min(self.fontMetrics().averageCharWidth() * WIDTH_CHARACTERS, window.width() - 2 * GAP)
        layout = self.layout()
        assert layout is not None
        layout.activate()
        height = min(layout.totalHeightForWidth(width), window.height() - 2 * GAP)
        left = max(GAP, min(self._box.left(), window.width() - width - GAP))
        top = self._box.bottom() + GAP
        if top + height > window.height() - GAP:
            top = self._box.top() - GAP - height
        self.setGeometry(left, max(GAP, min(top, window.height() - height - GAP)), width, height)

    def _wear_theme(self) -> None:
        self.play.setIcon(icon(self.play, "play"))
        self.slower.setIcon(icon(self.slower, "chevron"))
        for button in (self.play, self.slower):
            fit_icon(button, 1.0)

    # Going away -------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and not isinstance(watched, QMenu) and not self._is_mine(watched):
            pressed = isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonPress
            if pressed or event.type() is QEvent.Type.Wheel:
                self.close_menu()
        return super().eventFilter(watched, event)

    def _is_mine(self, widget: QWidget) -> bool:
        return widget is self or self.isAncestorOf(widget)

    def event(self, event: QEvent) -> bool:
        # While the keys are in it, Escape closes it and silences nobody.
        if event.type() is QEvent.Type.ShortcutOverride and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_escape(event):
            self.close_menu()
        else:
            super().keyPressEvent(event)


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
