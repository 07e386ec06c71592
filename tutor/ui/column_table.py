"""A table over columns that are given as data: each row is an object, each column shows something of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from tutor.ui.translation import tr

Row = TypeVar("Row")
Index: TypeAlias = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class TableColumn(Generic[Row]):
    title: str
    meaning: str
    """Told of the title; empty where the title says all."""
    shown: Callable[[Row], str]
    words: bool = False
    """Words begin at the left, figures end at the right."""


Told: TypeAlias = Callable[[Row, TableColumn[Row]], str]
"""What is told of a cell."""


class ColumnTable(QAbstractTableModel, Generic[Row]):
    def __init__(
        self,
        columns: Sequence[TableColumn[Row]],
        *,
        called: Told[Row],
        described: Told[Row] = lambda row, column: "",
        tip: Told[Row] = lambda row, column: "",
    ) -> None:
        """A screen reader says how a cell is `called` and, if asked, `described`; `tip` is its tool tip."""
        super().__init__()
        self.rows: Sequence[Row] = []
        self._columns = columns
        self._called = called
        self._described = described
        self._tip = tip

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.rows[index.row()], self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.shown(row)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(row, column) or None
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._called(row, column)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._described(row, column) or None
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column.words)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self._columns[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return tr(column.title)
            case Qt.ItemDataRole.ToolTipRole if column.meaning:
                return tr(column.meaning)
            case Qt.ItemDataRole.AccessibleTextRole:
                return tr(column.meaning or column.title)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column.words)
        return None


def _alignment(words: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if words else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
