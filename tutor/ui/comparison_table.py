"""Two sets of turns side by side: each measure's medians, their ratio, and whether the difference is real."""

from __future__ import annotations

from tutor.session.comparison import Change, Compared
from tutor.text import Text
from tutor.ui.column_table import ColumnTable, TableColumn
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


_MEASURE: TableColumn[Compared] = TableColumn(
    Text("Measure"), Text("What is measured"), lambda c: tr(c.measure.title), words=True
)
COLUMNS: tuple[TableColumn[Compared], ...] = (
    _MEASURE,
    TableColumn(Text("First"), Text("Median of the first"), lambda c: in_unit(c.measure, c.median)),
    TableColumn(Text("Second"), Text("Median of the second"), lambda c: in_unit(c.measure, c.other_median)),
    TableColumn(Text("Ratio"), Text("The second's median in the first's"), ratio),
    TableColumn(
        Text("Second is"),
        Text("Whether the difference is real, and worth a word"),
        lambda c: tr(_CHANGES[c.change]),
        words=True,
    ),
    TableColumn(Text("Values"), Text("How many values each has"), lambda c: f"{c.count}, {c.other_count}"),
)


def comparison_table() -> ColumnTable[Compared]:
    return ColumnTable(
        COLUMNS,
        called=lambda row, column: f"{tr(row.measure.title)}, {tr(column.title)}: {column.shown(row)}",
        tip=lambda row, column: tr(row.measure.meaning) if column is _MEASURE else "",
    )
