"""Pages under a row of tabs, as the views of the window have them."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from tutor.ui.column import Column
from tutor.ui.tab_row import TabRow


def lay_out_tabbed(view: QWidget, tabs: TabRow, pages: QStackedWidget, *between: QWidget) -> None:
    """The tabs in the middle column, what stands `between` below them, then the pages."""
    above = QWidget()
    row = QHBoxLayout(above)
    row.setContentsMargins(0, 8, 0, 0)
    row.addWidget(tabs)
    row.addStretch(1)
    column = QVBoxLayout(view)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in (above, *between):
        column.addWidget(Column(widget))
    column.addWidget(pages, 1)
