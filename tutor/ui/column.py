"""One column in the middle, as wide as a line that reads well."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from tutor.ui.stylesheet import SIZES

WIDEST_CHARACTERS = 72
_SAMPLE = "How quickly daft jumping zebras vex, and what did you buy at the market?"
SIDE = 24
"""Free pixels left and right of the column when the window is narrow."""


class Column(QWidget):
    """Centres `content` and keeps it at most WIDEST_CHARACTERS of the conversation's type wide."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = content
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 0, SIDE, 0)
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(content, 10_000)
        row.addStretch(1)
        self._limit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._limit()

    def _limit(self) -> None:
        self.content.setMaximumWidth(widest(self))


def widest(widget: QWidget) -> int:
    """The column's width in pixels, from the size of type that `widget` wears."""
    speech = QFont(widget.font())
    body = widget.font().pointSizeF()
    if body <= 0:  # a size given in pixels
        body = QApplication.font().pointSizeF()
    speech.setPointSizeF(body * SIZES["speech"] / SIZES["body"])
    return round(QFontMetrics(speech).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * WIDEST_CHARACTERS)
