"""An ordinary button that drops a menu down: a chevron behind its words says so."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QMenu, QPushButton, QStyle, QStyleOptionButton, QStylePainter

from tutor.ui.icons import paint_icon

_GAP = 6
"""Pixels between the words and the chevron."""


class MenuButton(QPushButton):
    """The style's own mark has no place of its own: it stands on the words, in the colour of no theme."""

    def __init__(self, title: str, told: str, menu: QMenu) -> None:
        """`told` is what it does: in its tool tip, and for screen readers."""
        super().__init__(title)
        self.setToolTip(told)
        self.setAccessibleDescription(told)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMenu(menu)

    @property
    def _chevron(self) -> int:
        return round(self.fontMetrics().height() * 0.7)

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        mark = self.style().pixelMetric(QStyle.PixelMetric.PM_MenuButtonIndicator, None, self)
        return QSize(size.width() - mark + _GAP + self._chevron, size.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        words, side = self.fontMetrics().horizontalAdvance(self.text()), self._chevron
        left = (self.width() - words - _GAP - side) / 2
        rtl = self.isRightToLeft()
        colour = self.palette().color(QPalette.ColorRole.ButtonText)
        painter.setPen(colour)
        place = QRectF(left + (_GAP + side if rtl else 0), 0, words + 1, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.text())
        x = left if rtl else left + words + _GAP
        paint_icon(painter, "chevron", colour, QRectF(x, (self.height() - side) / 2, side, side))
