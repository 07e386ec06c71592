"""The progress as a table, a row a week: for screen readers, and for whoever wants the figures."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QDate, QLocale, QModelIndex, QPersistentModelIndex, Qt

from tutor.lessons.progress import MEASURES, Measure, Progress
from tutor.ui.report_texts import percent, seconds
from tutor.ui.translation import decimal, tr

Index = QModelIndex | QPersistentModelIndex


def in_unit(measure: Measure, value: float | None) -> str:
    """A value as people read it; a dash for none."""
    if value is None:
        return "–"
    match measure.unit:
        case "words a minute":
            return str(round(value))
        case "seconds":
            return seconds(value)
        case "share":
            return percent(value)
        case "minutes" | "words" | "rate":
            return decimal(value, 1)


def week_name(begins: date) -> str:
    """Its Monday, without the year."""
    return QLocale().toString(QDate(begins.year, begins.month, begins.day), tr("d MMM"))


class ProgressTable(QAbstractTableModel):
    """The newest week first."""

    def __init__(self) -> None:
        super().__init__()
        self._progress = Progress(0, (), ())

    def show_progress(self, progress: Progress) -> None:
        self.beginResetModel()
        self._progress = progress
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._progress.weeks)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(MEASURES) + 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        shown = self._shown(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return shown
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._shown(index.row(), 0)}, {_title(index.column())}: {shown}"
        return _alignment(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _title(section)
        return _alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _shown(self, row: int, column: int) -> str:
        week = self._progress.weeks[len(self._progress.weeks) - 1 - row]
        if column == 0:
            return week_name(week.begins)
        if column == 1:
            return str(week.talks)
        measure = MEASURES[column - 2]
        return in_unit(measure, measure.value(week.figures) if week.talks else None)


def _title(column: int) -> str:
    if column < 2:
        return tr("Week from") if column == 0 else tr("Talks")
    return tr(MEASURES[column - 2].title)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
