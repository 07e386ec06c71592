"""How a piece of the waterfall looks: shape and filling tell what it is, colour only helps.

▓▓▓▓  work        ▒▒▒▒  thin: waiting      ░░░░  hollow: done early
////  hatched: thrown away, or silence cut off     ░──░  with a line: kept from an earlier draft
●───  heard
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPalette, QPen

from tutor.session.timeline import Part
from tutor.session.timing import Fate
from tutor.ui.waterfall_rows import WAITS, Piece

SEAM = 1.5
"""Pixels between two steps of the path."""


def paint_step(painter: QPainter, palette: QPalette, piece: Piece, box: QRectF) -> None:
    """One step of what the first sound waited for."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_colour(palette, piece))
    painter.drawRect(box.adjusted(0, 0, -SEAM if box.width() > 4 * SEAM else 0, 0))


def paint_piece(painter: QPainter, palette: QPalette, piece: Piece, box: QRectF, early_edge: float) -> None:
    """`early_edge` is where what was done before the gate ends, in the painter's pixels."""
    colour = _colour(palette, piece)
    if piece.fate is Fate.DROPPED or piece.part is Part.TRIMMED:
        painter.setPen(QPen(colour, 1))
        painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), *_corners(box))
        return
    hollow = QRectF(box.left(), box.top(), early_edge - box.left(), box.height())
    solid = QRectF(early_edge, box.top(), box.right() - early_edge, box.height())
    if hollow.width() > 0.5:
        painter.setPen(QPen(colour, 1))
        painter.setBrush(palette.color(QPalette.ColorRole.Midlight))
        painter.drawRoundedRect(hollow.adjusted(0.5, 0.5, -0.5, -0.5), *_corners(hollow))
        if piece.fate is Fate.KEPT:
            middle = hollow.center().y()
            painter.drawLine(QPointF(hollow.left() + 2, middle), QPointF(hollow.right() - 2, middle))
    if solid.width() > 0.5:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if piece.part is Part.SOUND:
            _paint_sound(painter, solid)
        else:
            painter.drawRoundedRect(solid, *_corners(solid))


def paint_mark(painter: QPainter, palette: QPalette, box: QRectF) -> None:
    """A line under it: it belongs to the phrase that is chosen in the table."""
    painter.setPen(QPen(palette.color(QPalette.ColorRole.WindowText), 2))
    painter.drawLine(QPointF(box.left(), box.bottom() + 3), QPointF(box.right(), box.bottom() + 3))


def _paint_sound(painter: QPainter, box: QRectF) -> None:
    """A dot where it begins, and a line as long as it sounds."""
    radius = box.height() / 2
    painter.drawRect(box.adjusted(0, box.height() * 0.35, 0, -box.height() * 0.35))
    painter.drawEllipse(QPointF(max(box.left(), box.left() + radius / 2), box.center().y()), radius, radius)


def _corners(box: QRectF) -> tuple[float, float]:
    """A very short piece stays a bar."""
    radius = min(2.0, box.width() / 6)
    return radius, radius


def _colour(palette: QPalette, piece: Piece) -> QColor:
    quiet = piece.part in WAITS or piece.part is Part.TRIMMED
    return palette.color(QPalette.ColorRole.PlaceholderText if quiet else QPalette.ColorRole.Accent)
