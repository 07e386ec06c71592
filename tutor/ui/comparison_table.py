"""Two sets of turns side by side: each measure's medians, their ratio, and whether the difference is real."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from tutor.session.comparison import Change, Compared
from tutor.text import Text
from tutor.ui.figures import in_unit
from tutor.ui.translation import tr

_CHANGES = {
    Change.BETTER: Text("● better"),
    Change.WORSE: Text("○ worse"),
    Change.SAME: Text("◐ the same"),
    Change.TOO_FEW: Text("too few"),
}


def ratio(compared: Compared) -> str:
    return "–" if compared.ratio is None else f"× {compared.ratio:.2f}"


COLUMNS: tuple[tuple[str, str, Callable[[Compared], str]], ...] = (
    (Text("Measure"), Text("What is measured"), lambda c: tr(c.measure.title)),
    (Text("First"), Text("Median of the first"), lambda c: in_unit(c.measure, c.median)),
    (Text("Second"), Text("Median of the second"), lambda c: in_unit(c.measure, c.other_median)),
    (Text("Ratio"), Text("The second's median in the first's"), ratio),
    (
        Text("Second is"),
        Text("Whether the difference is real, and worth a word"),
        lambda c: tr(_CHANGES[c.change]),
    ),
    (Text("Values"), Text("How many values each has"), lambda c: f"{c.count}, {c.other_count}"),
)
_WORDS = (0, 4)


class ComparisonTable(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Compared] = []

    def show_rows(self, rows: Sequence[Compared]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        row, (title, _, shown) = self._rows[index.row()], COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(row)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 0:
            return tr(row.measure.meaning)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{tr(row.measure.title)}, {tr(title)}: {shown(row)}"
        return _alignment(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section][0])
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return tr(COLUMNS[section][1])
        return _alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column in _WORDS else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
