"""A table that is read row by row: the arrow keys go from row to row, and Tab leaves it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from tutor.ui.stylesheet import SCROLL_BAR


def row_table(model: QAbstractTableModel, name: str) -> QTableView:
    view = QTableView()
    view.setModel(model)
    view.setAccessibleName(name)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    view.setTabKeyNavigation(False)
    view.setShowGrid(False)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().hide()
    view.horizontalHeader().setHighlightSections(False)
    return view


def fit_rows(view: QTableView) -> None:
    """As high as its rows: what it stands in scrolls, not the table."""
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    header = view.horizontalHeader()
    line = round(view.fontMetrics().height() * 1.6)
    view.verticalHeader().setDefaultSectionSize(line)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    bar = SCROLL_BAR if header.length() > view.viewport().width() else 0
    view.setFixedHeight(header.sizeHint().height() + line * view.model().rowCount() + bar + 2)
