"""What is wrong and what to do next, one line each at the top of the column, gone when the cause is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tutor.ui.accessibility import announce
from tutor.ui.icons import fit_icon, icon
from tutor.ui.theme import set_kind
from tutor.ui.translation import told, tr
from tutor.ui.words import Words

NARROW_CHARACTERS = 60
"""In a notice narrower than this many characters the buttons stand below the words."""
WORDS_CHARACTERS = 40
"""And where the buttons leave less than this to the words."""
HIGHEST_SHARE = 0.25
"""The most of the window's height that the notices take."""


@dataclass(frozen=True, slots=True)
class Action:
    title: str
    do: Callable[[], object]


class Notice(QFrame):
    def __init__(
        self,
        message: str,
        remedy: str,
        actions: tuple[Action, ...],
        close: Callable[[], object] | None,
        quiet: bool = False,
    ) -> None:
        """`quiet` tells of something that is no fault."""
        super().__init__()
        set_kind(self, "notice-quiet" if quiet else "notice")
        self.quiet = quiet
        self.message = message
        self.remedy = remedy
        self.words = Words("body")
        self.words.say(told(message, remedy))
        self.buttons = [self._button(action) for action in actions]
        self._doing = QHBoxLayout()
        self._doing.setSpacing(8)
        for button in self.buttons:
            self._doing.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._doing.addStretch(0)
        self._said = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._said.setSpacing(8)
        self._told = QVBoxLayout()
        self._told.addWidget(self.words)
        self._said.addLayout(self._told, 1)
        self._said.addLayout(self._doing)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(8)
        row.addLayout(self._said, 1)
        self._cross = QToolButton()
        self._cross.setAccessibleName(tr("Dismiss this notice"))
        self._cross.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._leaving = QVBoxLayout()
        self._leaving.addWidget(self._cross)
        self._leaving.addStretch(1)
        row.addLayout(self._leaving)
        self._cross.setVisible(close is not None)
        if close is not None:
            self._cross.clicked.connect(close)
        self.wear_theme()

    def _button(self, action: Action) -> QPushButton:
        button = QPushButton(action.title)
        if not self.quiet:
            set_kind(button, "fault")
        button.setAccessibleDescription(tr(self.message))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(action.do)
        return button

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        character = self.fontMetrics().averageCharWidth()
        left = self.width() - self._doing.sizeHint().width()
        narrow = self.width() < character * NARROW_CHARACTERS or left < character * WORDS_CHARACTERS
        direction = QBoxLayout.Direction
        self._said.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        # What stands in the first row has one middle: that of the first line of the words.
        first: list[tuple[QBoxLayout, int]] = [(self._told, self.words.minimumSizeHint().height())]
        if not self._cross.isHidden():
            first.append((self._leaving, self._cross.sizeHint().height()))
        if self.buttons:
            beside = self.buttons[0].sizeHint().height()
            first.append((self._doing, 0 if narrow else beside))
        highest = max(height for _, height in first)
        for layout, height in first:
            layout.setContentsMargins(0, (highest - height) // 2 if height else 0, 0, 0)

    def wear_theme(self) -> None:
        self._cross.setIcon(icon(self, "close"))
        fit_icon(self._cross, 1.0)


class Notices(QWidget):
    """At most one notice a key; a newer one takes the place of the older. All of them scroll in `area`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: dict[str, Notice] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 12, 0, 12)
        self._column.setSpacing(8)
        set_kind(self, "page")
        self.area = NoticeArea(self)
        self.area.hide()

    def tell(
        self,
        key: str,
        message: str,
        remedy: str,
        actions: tuple[Action, ...] = (),
        closable: bool = False,
        quiet: bool = False,
    ) -> None:
        known = self.shown.get(key)
        if known is not None and (known.message, known.remedy) == (message, remedy):
            return
        self.clear(key)
        notice = Notice(message, remedy, actions, (lambda: self.clear(key)) if closable else None, quiet)
        # What does not work stands above what is only good to know.
        faults = sum(not other.quiet for other in self.shown.values())
        self._column.insertWidget(self._column.count() if quiet else faults, notice)
        self.shown[key] = notice
        self.area.show()
        announce(notice, told(message, remedy))

    def clear(self, key: str) -> None:
        notice = self.shown.pop(key, None)
        if notice is not None:
            self._column.removeWidget(notice)
            notice.hide()
            notice.deleteLater()
        self.area.setVisible(bool(self.shown))

    def wear_theme(self) -> None:
        for notice in self.shown.values():
            notice.wear_theme()


class NoticeArea(QScrollArea):
    """As high as the notices in it while there is room; then they scroll, and the talk keeps its place."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setSizePolicy(policy)
        content.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        layout = self._content.layout()
        width = self.viewport().width()
        height = layout.totalHeightForWidth(width) if layout else 0
        return QSize(width, min(height, round(self.window().height() * HIGHEST_SHARE)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self.sizeHint().height(), 4 * self.fontMetrics().height()))
