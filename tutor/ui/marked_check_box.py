"""A check box whose title wraps where it is long; parts of it can have another background."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton

NARROWEST_CHARACTERS = 10
_ROUNDING = 2
"""Pixels that a line may need beyond its width in whole ones."""


class MarkedCheckBox(QCheckBox):
    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.marked: list[tuple[int, int]] = []
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def mark(self, spans: list[tuple[int, int]]) -> None:
        """Each from its first character to after its last."""
        if spans != self.marked:
            self.marked = spans
            self.update()

    # Geometry ---------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        one_line = super().sizeHint().height()
        words = self._laid_out(width - self._beside())
        return one_line + max(0, words.lineCount() - 1) * self.fontMetrics().lineSpacing()

    def sizeHint(self) -> QSize:
        whole = super().sizeHint()
        return QSize(whole.width() + _ROUNDING, whole.height())

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        least = self._beside() + self.fontMetrics().averageCharWidth() * NARROWEST_CHARACTERS
        return QSize(min(whole.width(), least), whole.height())

    def _beside(self) -> int:
        """Pixels of the box and of what is free around it and the title."""
        return super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())

    def _laid_out(self, width: int) -> QTextLayout:
        layout = QTextLayout(self.text(), self.font())
        option = QTextOption()
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0.0, top))
            top += self.fontMetrics().lineSpacing()
        layout.endLayout()
        return layout

    # Painting ---------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        look = QStyleOptionButton()
        self.initStyleOption(look)
        look.text = ""
        painter, style = QPainter(self), self.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_Widget, look, painter, self)
        # The box stands beside the first line.
        look.rect = QRect(0, 0, self.width(), super().sizeHint().height())
        where = style.subElementRect(QStyle.SubElement.SE_CheckBoxContents, look, self)
        look.rect = style.subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, look, self)
        style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, look, painter, self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        top = where.top() + (where.height() - self.fontMetrics().height()) / 2
        words = self._laid_out(self.width() - self._beside())
        words.draw(painter, QPointF(where.left(), top), [self._mark(*span) for span in self.marked])

    def _mark(self, start: int, end: int) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start, made.length = start, end - start
        look = QTextCharFormat()
        look.setBackground(self.palette().brush(QPalette.ColorRole.Midlight))
        made.format = look
        return made
