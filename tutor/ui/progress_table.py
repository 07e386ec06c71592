"""The progress as a table, a row a week: for screen readers, and for whoever wants the figures."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QDate, QLocale

from tutor.lessons.progress import MEASURES, Measure, Week
from tutor.text import Text
from tutor.ui.column_table import ColumnTable, TableColumn
from tutor.ui.report_texts import seconds
from tutor.ui.translation import decimal, percent, tr


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


def _figure(measure: Measure, week: Week) -> str:
    return in_unit(measure, measure.value(week.figures) if week.talks else None)


_BEGINS: TableColumn[Week] = TableColumn(
    Text("Week from"), "", lambda week: week_name(week.begins), words=True
)
_COLUMNS: tuple[TableColumn[Week], ...] = (
    _BEGINS,
    TableColumn(Text("Talks"), "", lambda week: str(week.talks)),
    *(TableColumn(measure.title, "", partial(_figure, measure)) for measure in MEASURES),
)


def progress_table() -> ColumnTable[Week]:
    return ColumnTable(
        _COLUMNS,
        called=lambda week, column: f"{_BEGINS.shown(week)}, {tr(column.title)}: {column.shown(week)}",
    )
