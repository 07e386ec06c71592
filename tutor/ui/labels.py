"""The labels that the latency panel is made of: plain text, wrapped, of one kind of the style sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from tutor.ui.theme import set_kind


def label(kind: str, text: str = "", wraps: bool = True) -> QLabel:
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    set_kind(made, kind)
    return made


def say(widget: QLabel, text: str) -> None:
    """Show a text, and nothing at all where there is none."""
    widget.setText(text)
    widget.setVisible(bool(text))


def column_of(page: QWidget) -> QVBoxLayout:
    """The column of a page in the drawer."""
    set_kind(page, "page")
    column = QVBoxLayout(page)
    column.setContentsMargins(20, 8, 20, 20)
    column.setSpacing(0)
    return column


def scrolling(page: QWidget, *, sideways: bool = True) -> QScrollArea:
    """A page that scrolls up and down, and `sideways` only where large type leaves no other way."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if not sideways:
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    return area
