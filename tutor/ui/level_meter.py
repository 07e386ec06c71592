"""A bar that shows how loud the microphone is, and from where on it is loud enough."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tutor.ui.translation import tr

FALL = 0.04
"""How much the bar falls with each measurement at the most: about one full length a second."""


class LevelMeter(QWidget):
    def __init__(self, enough: float, parent: QWidget | None = None) -> None:
        """`enough` is the level from 0 to 1 that speech should exceed."""
        super().__init__(parent)
        self.level = 0.0
        self._enough = enough
        self.setAccessibleName(tr("Microphone level"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_level(self, level: float) -> None:
        """From 0, silence, to 1, full scale; it rises at once and falls slowly."""
        self.level = max(level, self.level - FALL)
        self.update()

    def clear(self) -> None:
        self.level = 0.0
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role, high = QPalette.ColorRole, self.height() * 0.6
        groove = QRectF(0, (self.height() - high) / 2, self.width(), high)
        painter.setPen(QPen(self.palette().color(role.Mid), 1))
        painter.setBrush(self.palette().color(role.AlternateBase))
        painter.drawRoundedRect(groove.adjusted(0.5, 0.5, -0.5, -0.5), high / 2, high / 2)
        if self.level > 0.0:
            loud = self.level >= self._enough
            painter.setBrush(self.palette().color(role.Accent if loud else role.PlaceholderText))
            filled = QRectF(groove.left(), groove.top(), max(high, groove.width() * self.level), high)
            painter.drawRoundedRect(filled.adjusted(0.5, 0.5, -0.5, -0.5), high / 2, high / 2)
        painter.setPen(QPen(self.palette().color(role.WindowText), 2))
        mark = groove.left() + groove.width() * self._enough
        painter.drawLine(round(mark), 0, round(mark), self.height())
