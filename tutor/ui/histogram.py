"""Small drawings: how often a measure had which value, and how a load went over the last minute."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from tutor.session.statistics import Histogram
from tutor.ui.theme import set_kind

LINES = 1.8
"""Height in lines of type."""


class _Drawing(QWidget):
    def __init__(self) -> None:
        super().__init__()
        set_kind(self, "caption")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, round(self.fontMetrics().height() * LINES))


class HistogramView(_Drawing):
    """Pale bars for the bins, so that the lines before them show: the median, and dashed the target."""

    def __init__(self) -> None:
        super().__init__()
        self._histogram: Histogram | None = None
        self._median = 0.0
        self._target: float | None = None

    def show_values(self, histogram: Histogram, median: float, target: float | None) -> None:
        self._histogram, self._median, self._target = histogram, median, target
        self.update()

    def place(self, value: float) -> float | None:
        """Where a value lies, in pixels; None where it is not on the axis."""
        shown = self._histogram
        if shown is None or not shown.counts:
            return None
        low, high = shown.edges[0], shown.edges[-1]
        if not low <= value <= high:
            return None
        return (value - low) / (high - low) * self._track()

    def _track(self) -> float:
        beyond = self._histogram is not None and self._histogram.above > 0
        return self.width() - (QFontMetricsF(self.font()).horizontalAdvance(" +000") if beyond else 0.0) - 2.0

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self._histogram
        if shown is None or not shown.counts:
            return
        painter = QPainter(self)
        role, colours = QPalette.ColorRole, self.palette()
        bottom, track = self.height() - 1.5, self._track()
        width, most = track / len(shown.counts), max(shown.counts)
        painter.setPen(QPen(colours.color(role.Accent), 1))
        painter.setBrush(colours.color(role.Midlight))
        for index, count in enumerate(shown.counts):
            if count:
                tall = max(2.0, count / most * (bottom - 4.0))
                painter.drawRect(QRectF(index * width + 0.5, bottom - tall, max(1.0, width - 1.5), tall))
        painter.setPen(QPen(colours.color(role.Mid), 1))
        painter.drawLine(QPointF(0, bottom + 0.5), QPointF(track, bottom + 0.5))
        for value, style in ((self._median, Qt.PenStyle.SolidLine), (self._target, Qt.PenStyle.DashLine)):
            x = None if value is None else self.place(value)
            if x is not None:
                painter.setPen(QPen(colours.color(role.WindowText), 1.5, style))
                painter.drawLine(QPointF(x + 1, 0), QPointF(x + 1, bottom))
        if shown.above:
            painter.setPen(colours.color(role.PlaceholderText))
            text = f"+{shown.above}"
            wide = QFontMetricsF(self.font()).horizontalAdvance(text)
            painter.drawText(QPointF(self.width() - wide, bottom), text)


class Course(_Drawing):
    """A share from 0 to 1 over time, the newest at the right."""

    def __init__(self, length: int) -> None:
        """`length` is how many values the whole width holds."""
        super().__init__()
        self._length = length
        self._values: Sequence[float] = ()

    def show_values(self, values: Sequence[float]) -> None:
        self._values = values[-self._length :]
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role, colours = QPalette.ColorRole, self.palette()
        bottom, right = self.height() - 1.5, self.width() - 1.0
        painter.setPen(QPen(colours.color(role.Mid), 1))
        painter.drawLine(QPointF(0, bottom), QPointF(right, bottom))
        if not self._values:
            return
        step = right / max(1, self._length - 1)
        points = [
            QPointF(right - step * back, bottom - min(1.0, max(0.0, value)) * (bottom - 2.0))
            for back, value in enumerate(reversed(self._values))
        ]
        area = [QPointF(points[0].x(), bottom), *points, QPointF(points[-1].x(), bottom)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.color(role.Midlight))
        painter.drawPolygon(QPolygonF(area))
        painter.setPen(QPen(colours.color(role.Accent), 1.5))
        painter.drawPolyline(QPolygonF(points))
