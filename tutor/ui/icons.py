"""Icons from assets/, drawn in whatever colour is asked for."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QWidget

from tutor.installation import asset


def icon_file(name: str) -> Path:
    return asset(f"icons/{name}.svg")


@cache
def _source(name: str) -> str:
    return icon_file(name).read_text("utf-8")


def paint_icon(painter: QPainter, name: str, colour: QColor, where: QRectF) -> None:
    svg = _source(name).replace("currentColor", colour.name())
    QSvgRenderer(QByteArray(svg.encode())).render(painter, where)


def icon(widget: QWidget, name: str, role: QPalette.ColorRole = QPalette.ColorRole.WindowText) -> QIcon:
    """The icon in the widget's colour of `role`; its disabled face is paler."""
    made = QIcon()
    for mode, group in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
    ):
        made.addPixmap(_pixmap(widget, name, widget.palette().color(group, role)), mode)
    return made


def _pixmap(widget: QWidget, name: str, colour: QColor) -> QPixmap:
    side, ratio = 64, widget.devicePixelRatioF()
    pixmap = QPixmap(QSize(side, side) * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_icon(painter, name, colour, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def fit_icon(button: QAbstractButton, lines: float = 1.4) -> None:
    """Make the button's icon as many lines of its type high."""
    side = round(button.fontMetrics().height() * lines)
    button.setIconSize(QSize(side, side))


def program_icon() -> QIcon:
    return QIcon(str(asset("voice-tutor.svg")))
