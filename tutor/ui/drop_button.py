"""A button that drops a menu down: its words give way where room is short, a chevron says there is more."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from tutor.ui.icons import paint_icon

FEWEST_CHARACTERS = 6
_SIDE = 10
"""Free pixels left and right of what it says."""
_GAP = 8
"""Between the words and the chevron; half of it for what rounding takes from the words."""


class DropButton(QToolButton):
    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        """`kind` is the style sheet's."""
        super().__init__(parent)
        self.setProperty("kind", kind)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)

    @property
    def _chevron(self) -> int:
        return round(self.fontMetrics().height() * 0.7)

    def _width(self, text: str) -> int:
        words = self.fontMetrics().horizontalAdvance(text)
        return words + (_GAP if words else 0) + self._chevron + 2 * _SIDE

    def sizeHint(self) -> QSize:
        self.ensurePolished()  # the style sheet's type may be bolder
        return QSize(self._width(self.text()), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.least_width(self.text()), super().sizeHint().height())

    def least_width(self, text: str) -> int:
        """Pixels for a few letters of a text, or all of it where it is short."""
        few = self.fontMetrics().averageCharWidth() * FEWEST_CHARACTERS
        return min(self._width(text), self._width("") + few)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.updateGeometry()

    def shown_text(self) -> str:
        room = self.width() - self._width("") - _GAP // 2
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        side, colour = self._chevron, self.palette().color(QPalette.ColorRole.WindowText)
        painter.setPen(colour)
        painter.setFont(QFont(self.font()))
        place = self.rect().adjusted(_SIDE, 0, -_SIDE, 0)
        rtl = self.isRightToLeft()
        words = self.shown_text()
        left = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | left | Qt.AlignmentFlag.AlignAbsolute, words)
        x = place.left() if rtl else place.right() + 1 - side
        paint_icon(painter, "chevron", colour, QRectF(x, (self.height() - side) / 2, side, side))
