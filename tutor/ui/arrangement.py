"""Where things stand in the window: the first page, the dock below the talk."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from tutor.ui.column import Column
from tutor.ui.labels import scrolling
from tutor.ui.theme import set_kind


def stack(widget: QWidget) -> QVBoxLayout:
    """An empty vertical layout without any space of its own."""
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return layout


def first_page(card: QWidget) -> QScrollArea:
    """The card a little above the middle; it scrolls where the type is too large for the screen."""
    page = QWidget()
    column = stack(page)
    column.setContentsMargins(0, 16, 0, 16)
    column.addStretch(2)
    column.addWidget(card)
    column.addStretch(3)
    holder = Column(page)
    set_kind(holder, "page")
    return scrolling(holder, sideways=False)


def dock(voice: QWidget, composer: QWidget, engines: QWidget) -> QFrame:
    """What is always at hand, as wide as the column above it."""
    inside = QWidget()
    rows = stack(inside)
    rows.setContentsMargins(0, 12, 0, 12)
    rows.setSpacing(8)
    rows.addWidget(voice)
    rows.addWidget(composer)
    rows.addSpacing(4)
    rows.addWidget(engines)
    frame = QFrame()
    set_kind(frame, "dock")
    stack(frame).addWidget(Column(inside))
    return frame


def drawer(page: QWidget, beside: QWidget) -> QSplitter:
    """A page with a drawer at its right, which can be drawn wider; the page takes what room there is."""
    made = QSplitter(Qt.Orientation.Horizontal)
    made.addWidget(page)
    made.addWidget(beside)
    made.setStretchFactor(0, 1)
    made.setStretchFactor(1, 0)
    made.setChildrenCollapsible(False)
    made.setHandleWidth(1)
    return made
