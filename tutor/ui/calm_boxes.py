"""Boxes that do not change their value when the page is scrolled with the wheel over them."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QSpinBox,
    QStyle,
    QStyleOptionButton,
)

INDENT = 11
"""Pixels before a number: the style sheet does not reach the line inside a spin box."""


class CalmComboBox(QComboBox):
    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class CalmSpinBox(QSpinBox):
    def __init__(self) -> None:
        super().__init__()
        _settle(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class CalmDoubleSpinBox(QDoubleSpinBox):
    def __init__(self) -> None:
        super().__init__()
        _settle(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _settle(box: QSpinBox | QDoubleSpinBox) -> None:
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.lineEdit().setTextMargins(INDENT, 0, 0, 0)


class MarkedCheckBox(QCheckBox):
    """Parts of its title can have another background, like those of Words."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.marked: list[tuple[int, int]] = []

    def mark(self, spans: list[tuple[int, int]]) -> None:
        if spans != self.marked:
            self.marked = spans
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.marked:
            self._paint_marks()
        super().paintEvent(event)

    def _paint_marks(self) -> None:
        look = QStyleOptionButton()
        self.initStyleOption(look)
        where = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, look, self)
        measure = self.fontMetrics()
        painter = QPainter(self)
        for start, end in self.marked:
            left = where.left() + measure.horizontalAdvance(self.text()[:start])
            width = measure.horizontalAdvance(self.text()[start:end])
            top = where.center().y() - measure.height() // 2
            colour = self.palette().color(QPalette.ColorRole.Midlight)
            painter.fillRect(QRect(left, top, width, measure.height()), colour)
