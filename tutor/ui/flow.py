"""Widgets side by side, as many in a row as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class Flow(QWidget):
    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spacing = spacing
        self.items: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_items(self, items: Sequence[QWidget]) -> None:
        """In the place of those that were there."""
        for item in self.items:
            item.hide()
            item.deleteLater()
        self.items = list(items)
        for item in items:
            item.setParent(self)
            item.show()
        self.setVisible(bool(items))
        self._settle()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(width, only_measure=True)

    def sizeHint(self) -> QSize:
        width = sum(item.sizeHint().width() + self._spacing for item in self.items)
        return QSize(width, self.heightForWidth(max(width, 1)))

    def minimumSizeHint(self) -> QSize:
        widest = max((item.minimumSizeHint().width() for item in self.items), default=0)
        return QSize(min(widest, 200), self.heightForWidth(max(self.width(), 1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._settle()

    def _settle(self) -> None:
        self._arrange(self.width())
        self.updateGeometry()

    def _arrange(self, width: int, *, only_measure: bool = False) -> int:
        """The height that they take."""
        x = y = line = 0
        for item in self.items:
            size = item.sizeHint()
            wide = min(size.width(), width)
            high = item.heightForWidth(wide) if item.hasHeightForWidth() else size.height()
            if x and x + wide > width:
                x, y, line = 0, y + line + self._spacing, 0
            if not only_measure:
                left = width - x - wide if self.isRightToLeft() else x
                item.setGeometry(QRect(left, y, wide, high))
            x += wide + self._spacing
            line = max(line, high)
        return y + line
