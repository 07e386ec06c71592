"""How the learner's speech changes over weeks: small lines side by side, or a table. No marks are given."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHeaderView,
    QVBoxLayout,
    QWidget,
)

from tutor.errors import TutorError
from tutor.lessons.progress import FEWEST_TALKS, MEASURES, Progress
from tutor.teaching.report_making import progress_of
from tutor.text import Counted
from tutor.ui.column import Column
from tutor.ui.errands import Errands
from tutor.ui.history_words import talks_counted
from tutor.ui.labels import label, say, scrolling
from tutor.ui.program import Program
from tutor.ui.progress_blocks import MeasureBlock, RuleBlock
from tutor.ui.progress_table import progress_table
from tutor.ui.report_corrections import cleared
from tutor.ui.row_table import row_table
from tutor.ui.theme import set_kind
from tutor.ui.translation import told, tr

NARROW_CHARACTERS = 62
"""In a column narrower than this many characters the lines stand one under the other."""


class ProgressView(QWidget):
    def __init__(self, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._errands = Errands(self)
        self._asked = 0
        self.said = label("quiet")
        self.as_table = QCheckBox(tr("Show as a table"))
        self.as_table.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.blocks = [MeasureBlock(measure) for measure in MEASURES]
        self.charts = QWidget()
        self._grid = QGridLayout(self.charts)
        self._columns = 0
        self.table = progress_table()
        self.table_view = row_table(self.table, tr("Progress by week"))
        self.table_view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.rules_title = label("section", tr("What is corrected, and how often"))
        self.rules = QWidget()
        self.rule_blocks: list[RuleBlock] = []
        self._rule_grid = QGridLayout(self.rules)
        self._lay_out()
        self.as_table.toggled.connect(self._choose)

    def _lay_out(self) -> None:
        for grid in (self._grid, self._rule_grid):
            grid.setContentsMargins(0, 8, 0, 0)
            grid.setHorizontalSpacing(32)
            grid.setVerticalSpacing(16)
        inside = QWidget()
        set_kind(inside, "page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 16, 0, 24)
        column.setSpacing(8)
        column.addWidget(label("heading", tr("Your progress")))
        column.addWidget(self.said)
        column.addWidget(self.as_table)
        column.addWidget(self.charts)
        column.addWidget(self.table_view)
        column.addSpacing(8)
        column.addWidget(self.rules_title)
        column.addWidget(self.rules)
        column.addStretch(1)
        holder = Column(inside)
        set_kind(holder, "page")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.area = scrolling(holder)
        whole.addWidget(self.area)
        self._show_parts(shown=False)

    # Showing ----------------------------------------------------------------------------------------

    def refresh(self) -> None:
        records, settings = self._program.records, self._program.settings
        self._asked += 1
        if records is None:
            self._show_parts(shown=False)
            say(self.said, tr("Your talks are not kept at the moment."))
            return
        learner, language = settings.learner or None, settings.language
        self._errands.run(
            lambda: progress_of(records, learner, language), partial(self._show, self._asked), self._fail
        )

    def _show(self, asked: int, progress: Progress) -> None:
        if asked != self._asked:
            return
        say(self.said, _said(progress))
        if progress.weeks:
            for block in self.blocks:
                block.show_progress(progress)
                block.setVisible(any(value is not None for value in progress.values(block.measure)))
            self._show_rules(progress)
            self._arrange(self._columns or 2, again=True)
            self.table.show_rows(progress.weeks[::-1])  # the newest one first
        self._show_parts(shown=bool(progress.weeks))
        say(self.rules_title, self.rules_title.text() if progress.rules else "")
        self.rules.setVisible(bool(progress.rules))

    def _show_rules(self, progress: Progress) -> None:
        cleared(self._rule_grid)
        self.rule_blocks = [RuleBlock(course, progress) for course in progress.rules]
        self._draw_rules(not self.as_table.isChecked())

    def _draw_rules(self, drawn: bool) -> None:
        for block in self.rule_blocks:
            block.chart.setVisible(drawn and block.drawable)

    def _show_parts(self, *, shown: bool) -> None:
        table = self.as_table.isChecked()
        self.as_table.setVisible(shown)
        self.charts.setVisible(shown and not table)
        self.table_view.setVisible(shown and table)
        if not shown:
            self.rules_title.hide()
            self.rules.hide()
        self._fit_table()

    def _choose(self, table: bool) -> None:
        self.charts.setVisible(not table)
        self.table_view.setVisible(table)
        self._draw_rules(not table)
        self._fit_table()

    def _fail(self, error: TutorError) -> None:
        self._show_parts(shown=False)
        say(self.said, told(error.message, error.remedy))

    # Room -------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        narrow = self.width() < self.fontMetrics().averageCharWidth() * NARROW_CHARACTERS
        self._arrange(1 if narrow else 2)
        self._fit_table()

    def _arrange(self, columns: int, *, again: bool = False) -> None:
        if columns == self._columns and not again:
            return
        self._columns = columns
        shown: Sequence[MeasureBlock] = [block for block in self.blocks if not block.isHidden()]
        for place, block in enumerate(shown):
            self._grid.addWidget(block, place // columns, place % columns)
        for place, rule in enumerate(self.rule_blocks):
            self._rule_grid.addWidget(rule, place // columns, place % columns)
        for grid in (self._grid, self._rule_grid):
            for column in range(2):
                grid.setColumnStretch(column, 1 if column < columns else 0)

    def _fit_table(self) -> None:
        """As high as its rows: the page scrolls, not the table."""
        view = self.table_view
        line = round(view.fontMetrics().height() * 1.7)
        view.verticalHeader().setDefaultSectionSize(line)
        view.setFixedHeight(view.horizontalHeader().sizeHint().height() + line * self.table.rowCount() + 16)


def _said(progress: Progress) -> str:
    if progress.wanting:
        so_far = tr(Counted("So far there is {n}.", "So far there are {n}.", n=progress.talks))
        wanted = tr("{n} talks are needed before anything can be said about your speech.", n=FEWEST_TALKS)
        return told(wanted, so_far)
    return tr(
        "{talks}, week by week. Weeks without a talk are left open.", talks=talks_counted(progress.talks)
    )
