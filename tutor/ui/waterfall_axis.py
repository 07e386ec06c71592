"""The axis of the waterfall: round moments, zero, and the gate as a dotted line."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPalette, QPen

from tutor.audio.frames import Seconds
from tutor.ui.translation import tr
from tutor.ui.waterfall_rows import TITLES, Drawing
from tutor.ui.wording import exact

_STEPS: tuple[Seconds, ...] = (0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 60.0, 120.0)


@dataclass(frozen=True, slots=True)
class Type:
    """Measures of the font, in pixels."""

    metrics: QFontMetricsF
    line: float
    x_height: float
    labels: float
    """The widest name of a row."""
    figures: float


def measured(metrics: QFontMetricsF) -> Type:
    return Type(
        metrics,
        line=metrics.height() * 1.3,
        x_height=metrics.xHeight(),
        labels=max(metrics.horizontalAdvance(tr(title)) for title in TITLES),
        figures=metrics.horizontalAdvance("00.00 s"),
    )


def paint_axis(painter: QPainter, palette: QPalette, type_: Type, shown: Drawing, area: QRectF) -> None:
    """`area` is as wide as the axis, and as high as the whole drawing with the line of moments above it."""
    role, metrics = QPalette.ColorRole, type_.metrics
    scale = area.width() / (shown.last - shown.first)
    top, bottom = type_.line * 0.9, area.bottom()
    step = next((one for one in _STEPS if one * scale >= _room(one, type_)), _STEPS[-1])
    moment = -(-shown.first // step) * step
    while moment <= shown.last:
        x = round(area.left() + (moment - shown.first) * scale) + 0.5
        zero = abs(moment) < step / 100
        painter.setPen(QPen(palette.color(role.PlaceholderText if zero else role.Mid), 1))
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        text = _told(0.0 if zero else moment, step)
        width = metrics.horizontalAdvance(text)
        painter.setPen(palette.color(role.PlaceholderText))
        left = min(max(area.left(), x - width / 2), area.right() - width)
        painter.drawText(QPointF(left, metrics.ascent()), text)
        moment += step
    if shown.gate is not None and shown.first <= shown.gate <= shown.last:
        x = round(area.left() + (shown.gate - shown.first) * scale) + 0.5
        painter.setPen(QPen(palette.color(role.WindowText), 1.5, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))


def _room(step: Seconds, type_: Type) -> float:
    """What one moment takes up, with some space beside it."""
    return type_.metrics.horizontalAdvance(_told(-step, step)) + 2 * type_.x_height


def _told(moment: Seconds, step: Seconds) -> str:
    if moment == 0.0:
        return "0"
    if step < 0.2:
        return exact(moment)
    said = tr("{seconds:.10g} s", seconds=abs(moment))
    return said if moment > 0.0 else f"−{said}"
