"""One measure by week, as a small line; a week without a value is a gap in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from tutor.ui.theme import set_kind

LINES = 5.0
"""Height in lines of type."""
_DOT, _SIDE, _ABOVE = 3.0, 6.0, 6.0


class ProgressChart(QWidget):
    """Left and right go from week to week, and a click chooses one."""

    looked_at = Signal(int)
    """The place of the week that is looked at; -1: none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "caption")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._values: Sequence[float | None] = ()
        self._ends = ("", "")
        self._top = 0.0
        self.week = -1

    def show_values(self, values: Sequence[float | None], ends: tuple[str, str], top: float = 0.0) -> None:
        """`ends` name the first and the last week; high is from nothing to the highest or `top`."""
        self._values, self._ends, self.week = values, ends, -1
        self._top = max([top, *(value for value in values if value is not None)])
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, round(self.fontMetrics().height() * LINES))

    def place(self, week: int) -> QPointF | None:
        """Where a week's value lies, in pixels; None where it has none."""
        value = self._values[week] if 0 <= week < len(self._values) else None
        if value is None:
            return None
        # From nothing on: small changes are small to the eye.
        room = self._bottom() - 2 * _ABOVE
        return QPointF(self._x(week), _ABOVE + (1.0 - value / (self._top or 1.0)) * room)

    def _x(self, week: int) -> float:
        if len(self._values) < 2:
            return self.width() / 2
        return _SIDE + week / (len(self._values) - 1) * (self.width() - 2 * _SIDE)

    def _bottom(self) -> float:
        return self.height() - QFontMetricsF(self.font()).height() - 2.0

    # Looking ----------------------------------------------------------------------------------------

    def look_at(self, week: int) -> None:
        self.week = week
        self.update()
        self.looked_at.emit(week)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not self._values:
            super().keyPressEvent(event)
            return
        last = len(self._values) - 1
        self.look_at(min(max(self.week + step, 0), last) if self.week >= 0 else last)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self._values:
            weeks = range(len(self._values))
            self.look_at(min(weeks, key=lambda week: abs(self._x(week) - event.position().x())))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason and self._values:
            self.look_at(len(self._values) - 1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.look_at(-1)

    # Painting ---------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role, colours = QPalette.ColorRole, self.palette()
        bottom = self._bottom()
        painter.setPen(QPen(colours.color(role.Mid), 1))
        painter.drawLine(QPointF(0, bottom), QPointF(self.width(), bottom))
        if 0 <= self.week < len(self._values):
            x = self._x(self.week)
            painter.setPen(QPen(colours.color(role.PlaceholderText), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, 0), QPointF(x, bottom))
        self._paint_line(painter)
        self._paint_ends(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.color(role.Accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_line(self, painter: QPainter) -> None:
        accent = self.palette().color(QPalette.ColorRole.Accent)
        before: QPointF | None = None
        for week in range(len(self._values)):
            point = self.place(week)
            if point is not None and before is not None:
                painter.setPen(QPen(accent, 1.5))
                painter.drawLine(before, point)
            before = point
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        for week in range(len(self._values)):
            if (point := self.place(week)) is not None:
                size = _DOT + 1.5 if week == self.week else _DOT
                painter.drawEllipse(point, size, size)

    def _paint_ends(self, painter: QPainter) -> None:
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        below = QRectF(2, self._bottom() + 1, self.width() - 4, self.height() - self._bottom())
        first, last = self._ends
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, first)
        if last != first:
            painter.drawText(below, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, last)
