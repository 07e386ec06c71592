"""A row of tabs that becomes two where it is narrow. One of them is always chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QWidget

from tutor.ui.theme import set_kind


class TabRow(QWidget):
    chosen = Signal(int)

    def __init__(self, titles: Sequence[str], about: str, parent: QWidget | None = None) -> None:
        """`about` comes before each title where a screen reader calls it."""
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.tabs = [self._tab(index, title, about) for index, title in enumerate(titles)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._columns = 0
        self._arrange(len(titles))

    def _tab(self, index: int, title: str, about: str) -> QPushButton:
        tab = QPushButton(title)
        set_kind(tab, "tab")
        tab.setCheckable(True)
        tab.setChecked(index == 0)
        tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tab.setAccessibleName(f"{about}: {title}")
        tab.clicked.connect(lambda: self.chosen.emit(index))
        self._group.addButton(tab)
        return tab

    @property
    def current(self) -> int:
        return next(index for index, tab in enumerate(self.tabs) if tab.isChecked())

    def choose(self, index: int) -> None:
        """Nothing is told of it."""
        self.tabs[index].setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From tab to tab with left and right."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        index = (self.current + step) % len(self.tabs)
        self.choose(index)
        self.chosen.emit(index)
        self.tabs[index].setFocus(Qt.FocusReason.TabFocusReason)

    # Arranging --------------------------------------------------------------------------------------

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        for column in range(self._columns + 1):
            self._grid.setColumnStretch(column, 0)
        self._columns = columns
        for index, tab in enumerate(self.tabs):
            self._grid.addWidget(tab, index // columns, index % columns)
        self._grid.setColumnStretch(columns, 1)
        self.updateGeometry()

    def _width(self, columns: int) -> int:
        widths = [tab.sizeHint().width() for tab in self.tabs]
        return sum(max(widths[column::columns]) for column in range(columns))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width((len(self.tabs) + 1) // 2), self._grid.minimumSize().height())

    def sizeHint(self) -> QSize:
        return QSize(self._width(len(self.tabs)), self._grid.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        count = len(self.tabs)
        self._arrange(count if self.width() >= self._width(count) else (count + 1) // 2)
