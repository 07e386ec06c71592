"""Rows of two lines in a list, painted: a title, and below it something small with a marked part."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from tutor.ui.stylesheet import SIZES

SIDE, ABOVE, GAP = 12, 9, 3
"""Pixels left and right of the lines, above and below them, and between them."""


def fonts(option: QStyleOptionViewItem) -> tuple[QFont, QFont]:
    """Of the two lines, in proportion to the type that the view wears."""
    worn: QFont = option.font
    title, small = QFont(worn), QFont(worn)
    title.setWeight(QFont.Weight.DemiBold)
    small.setPointSizeF(worn.pointSizeF() * SIZES["small"] / SIZES["body"])
    return title, small


def flags(painter: QPainter) -> Qt.AlignmentFlag:
    """Where a line begins, as the language is written."""
    rtl = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    left = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    return Qt.AlignmentFlag.AlignTop | left | Qt.AlignmentFlag.AlignAbsolute


def paint_ground(painter: QPainter, place: QRect, state: QStyle.StateFlag, palette: QPalette) -> None:
    """What a row stands on: chosen, pointed at, or nothing."""
    ground = QRectF(place).adjusted(1, 1, -1, -1)
    painter.setPen(Qt.PenStyle.NoPen)
    if state & QStyle.StateFlag.State_Selected:
        painter.setBrush(palette.color(QPalette.ColorRole.Midlight))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 2))
        painter.drawRoundedRect(ground, 8, 8)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase))
        painter.drawRoundedRect(ground, 8, 8)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_marked(
    painter: QPainter, place: QRect, font: QFont, text: tuple[str, str, str], palette: QPalette
) -> None:
    """One line; what stands before the marked part gives way, so that the marked part is always seen."""
    before, match, after = text
    plain, marked = QFont(font), QFont(font)
    marked.setWeight(QFont.Weight.Bold)
    marked.setUnderline(True)
    metrics, wide = QFontMetrics(plain), QFontMetrics(marked)
    quiet, ink = (
        palette.color(QPalette.ColorRole.PlaceholderText),
        palette.color(QPalette.ColorRole.WindowText),
    )
    room = place.width() - wide.horizontalAdvance(match)
    if match and metrics.horizontalAdvance(before) > room * 0.6:
        before = metrics.elidedText(before, Qt.TextElideMode.ElideLeft, int(room * 0.6))
    x = place.left()
    for part, worn, colour in ((before, plain, quiet), (match, marked, ink), (after, plain, quiet)):
        left = place.right() - x
        if not part or left <= 0:
            continue
        painter.setFont(worn)
        painter.setPen(colour)
        said = QFontMetrics(worn).elidedText(part, Qt.TextElideMode.ElideRight, left)
        painter.drawText(QRect(x, place.top(), left, place.height()), Qt.AlignmentFlag.AlignTop, said)
        x += QFontMetrics(worn).horizontalAdvance(part)
