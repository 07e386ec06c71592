"""A small turning arc while something loads, a check or a cross when it has ended."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPalette, QPen, QPolygonF, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

STEP_MS = 80
STEP_DEGREES = 30


class Progress(Enum):
    WAITING = "waiting"
    RUNNING = "loading"
    DONE = "ready"
    FAILED = "failed"


class Spinner(QWidget):
    """Its timer runs only while it is in sight, running, and motion is welcome."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress = Progress.WAITING
        self._angle = 0
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self._step)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_progress(self, progress: Progress) -> None:
        self.progress = progress
        self._wind()
        self.update()

    def _wind(self) -> None:
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        moving = self.style().styleHint(hint, None, self) > 0
        wanted = self.progress is Progress.RUNNING and self.isVisible() and moving
        if wanted and not self._timer.isActive():
            self._timer.start()
        elif not wanted:
            self._timer.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._wind()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._wind()

    def _step(self) -> None:
        self._angle = (self._angle + STEP_DEGREES) % 360
        self.update()

    def sizeHint(self) -> QSize:
        side = round(self.fontMetrics().height() * 0.9)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role, width = QPalette.ColorRole, max(1.5, self.width() / 9)
        box = QRectF(self.rect()).adjusted(width, width, -width, -width)

        def pen(colour: QPalette.ColorRole) -> QPen:
            return QPen(
                self.palette().color(colour), width, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin
            )

        match self.progress:
            case Progress.WAITING:
                painter.setPen(pen(role.Mid))
                painter.drawEllipse(box)
            case Progress.RUNNING:
                painter.setPen(pen(role.Mid))
                painter.drawEllipse(box)
                painter.setPen(pen(role.Accent))
                painter.drawArc(box, (90 - self._angle) * 16, -100 * 16)
            case Progress.DONE:
                painter.setPen(pen(role.Accent))
                turn = QPointF(box.left() + box.width() * 0.36, box.bottom() - box.height() * 0.12)
                left = QPointF(box.left(), box.center().y() + box.height() * 0.08)
                right = QPointF(box.right(), box.top() + box.height() * 0.14)
                painter.drawPolyline(QPolygonF([left, turn, right]))
            case Progress.FAILED:
                painter.setPen(pen(role.BrightText))
                painter.drawLine(box.topLeft(), box.bottomRight())
                painter.drawLine(box.topRight(), box.bottomLeft())
