"""The talk as a whole: each measure's median, percentiles, trend and histogram against its target."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from tutor.conversation.hearing_events import SoftEndDecided
from tutor.session.findings import Recurring
from tutor.session.measures import MEASURES, Measure, withdrawn_rate
from tutor.session.statistics import Summary
from tutor.session.targets import HIGHEST, LOWEST, Verdict, verdict
from tutor.session.timing import TurnTiming
from tutor.text import Text
from tutor.ui.calm_boxes import CalmDoubleSpinBox
from tutor.ui.figures import Figures, caption, in_unit, judged
from tutor.ui.findings_view import FindingsView
from tutor.ui.histogram import HistogramView
from tutor.ui.labels import column_of, label, say
from tutor.ui.theme import set_kind
from tutor.ui.translation import told, tr
from tutor.ui.wording import exact, turns_counted

MOST_CHANGES = 6
"""So many of the last changes of the debounce are told."""
FIRST = "voice_to_voice"
"""What all the others are about."""
LEGEND = Text("The figure is the median, the line in the drawing too; the dashed line is the target.")
_PLACES = tuple(measure.key for measure in MEASURES)
_KINDS = {Verdict.GOOD: "good", Verdict.NEAR: "near", Verdict.MISSED: "missed"}


class MeasureRow(QWidget):
    target_asked = Signal(str, float)
    """The measure's key, and what it shall aim at, in the measure's unit."""

    def __init__(self, measure: Measure) -> None:
        super().__init__()
        self.measure = measure
        self.title = label("title", tr(measure.title))
        self.title.setToolTip(tr(measure.meaning))
        self.median = label("title", wraps=False)
        self.verdict = label("good", wraps=False)
        self.histogram = HistogramView()
        self.caption = label("caption")
        self.target = QPushButton()
        set_kind(self.target, "target")
        self.target.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.target.setToolTip(tr("Change the target"))
        self.editor: CalmDoubleSpinBox | None = None
        self._aim = 0.0
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, 0, 8)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        right = Qt.AlignmentFlag.AlignRight
        grid.addWidget(self.title, 0, 0)
        grid.addWidget(self.median, 0, 1, right | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.histogram, 1, 0, 1, 2)
        grid.addWidget(self.caption, 2, 0, 1, 2)
        grid.addWidget(self.verdict, 3, 0)
        grid.addWidget(self.target, 3, 1, right)
        self.target.clicked.connect(self.edit)

    def show_summary(self, summary: Summary, aim: float | None) -> None:
        self._aim = aim or 0.0
        title = tr(self.measure.title)
        self.median.setText(in_unit(self.measure, summary.median))
        found = verdict(self.measure.key, summary.median, {} if aim is None else {self.measure.key: aim})
        say(self.verdict, judged(found))
        set_kind(self.verdict, "caption" if found is None else _KINDS[found])
        self.histogram.show_values(summary.histogram, summary.median, aim)
        self.caption.setText(caption(self.measure, summary))
        self.target.setText("" if aim is None else _aim_in_words(self.measure, aim))
        self.target.setVisible(aim is not None and self.editor is None)
        median = tr("Median {value}.", value=self.median.text())
        values = tr("{values}.", values=self.caption.text())
        words = (f"{title}.", self.measure.meaning, median, values, self.verdict.text())
        self.setAccessibleName(told(*words))
        low, high = (
            in_unit(self.measure, edge) for edge in (summary.histogram.edges[0], summary.histogram.edges[-1])
        )
        reach = tr("From {low} to {high}", low=low, high=high)
        if above := summary.histogram.above:
            reach = tr("From {low} to {high}, and {n} beyond", low=low, high=high, n=above)
        self.histogram.setToolTip(reach)
        self.histogram.setAccessibleName(f"{tr('Histogram of {title}', title=title)}: {reach}")
        self.target.setAccessibleName(f"{tr('Target of {title}', title=title)}: {self.target.text()}")

    def edit(self) -> None:
        """Put a box in the target's place; Enter or leaving it keeps the value, Escape does not."""
        editor = self.editor = CalmDoubleSpinBox()
        editor.setDecimals(2 if self.measure.unit == "seconds" else 1)
        editor.setRange(max(LOWEST, 0.01), HIGHEST)
        editor.setSingleStep(0.1 if self.measure.unit == "seconds" else 1.0)
        editor.setSuffix(f" {tr('s') if self.measure.unit == 'seconds' else tr('a second')}")
        editor.setValue(self._aim)
        editor.setAccessibleName(tr("Target of {title}", title=tr(self.measure.title)))
        editor.installEventFilter(self)
        editor.editingFinished.connect(self._keep)
        self._grid.addWidget(editor, 3, 1, Qt.AlignmentFlag.AlignRight)
        self.target.hide()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and _is_escape(event):
            event.accept()  # here Escape leaves the box; it silences nobody
            return True
        if event.type() is QEvent.Type.KeyPress and _is_escape(event):
            self._leave()
            return True
        return super().eventFilter(watched, event)

    def _keep(self) -> None:
        editor = self.editor
        if editor is None:
            return
        value = editor.value()
        self._leave()
        if value != self._aim:
            self.target_asked.emit(self.measure.key, value)

    def _leave(self) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            had_focus = editor.hasFocus()
            self._grid.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
            self.target.show()
            if had_focus:
                self.target.setFocus()


class TalkPage(QWidget):
    target_asked = Signal(str, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, MeasureRow] = {}
        self.count = label("caption")
        self.findings = FindingsView()
        self.drafts = label("caption")
        self.debounce: list[QLabel] = []
        self._figures = Figures()
        self._first, self._measures = QVBoxLayout(), QVBoxLayout()
        self._measures.setSpacing(0)
        self._changes = QVBoxLayout()
        self._changes.setSpacing(4)
        self.drafts_title = label("section", tr("Drafts and the pause that begins them"))
        column = column_of(self)
        column.addWidget(self.count)
        column.addLayout(self._first)
        column.addSpacing(8)
        column.addWidget(label("section", tr("Findings")))
        column.addSpacing(4)
        column.addWidget(self.findings)
        column.addSpacing(16)
        column.addWidget(label("section", tr("All measures")))
        column.addWidget(label("caption", tr(LEGEND)))
        column.addLayout(self._measures)
        column.addSpacing(16)
        column.addWidget(self.drafts_title)
        column.addSpacing(4)
        column.addWidget(self.drafts)
        column.addLayout(self._changes)
        column.addStretch(1)

    def forget(self) -> None:
        """Another talk is looked at from now on."""
        self._figures = Figures()

    def show_talk(
        self,
        turns: Sequence[TurnTiming],
        found: Sequence[Recurring],
        soft_ends: Sequence[SoftEndDecided],
        targets: Mapping[str, float],
    ) -> None:
        """`turns` oldest first; those under way are left out."""
        over = sum(timing.outcome is not None for timing in turns)
        self.count.setText(turns_counted(over))
        self.findings.show_recurring(found)
        summaries = self._figures.summaries(turns)
        shown = {measure.key for measure, _ in summaries}
        for measure, summary in summaries:
            self._row(measure).show_summary(summary, targets.get(measure.key))
        for key, row in self.rows.items():
            row.setVisible(key in shown)
        rate = withdrawn_rate(turns)
        say(self.drafts, "" if rate is None else tr("{rate:.0%} of all drafts were thrown away.", rate=rate))
        self._show_changes(soft_ends[-MOST_CHANGES:])
        self.drafts_title.setVisible(rate is not None or bool(soft_ends))

    def _row(self, measure: Measure) -> MeasureRow:
        if measure.key not in self.rows:
            row = MeasureRow(measure)
            row.target_asked.connect(self.target_asked)
            self.rows[measure.key] = row
            if measure.key == FIRST:
                self._first.addWidget(row)
            else:
                before = [key for key in _PLACES if key in self.rows and key != FIRST].index(measure.key)
                self._measures.insertWidget(before, row)
        return self.rows[measure.key]

    def _show_changes(self, changes: Sequence[SoftEndDecided]) -> None:
        """The newest first."""
        while len(self.debounce) < len(changes):
            line = label("caption")
            self.debounce.append(line)
            self._changes.addWidget(line)
        told = [f"{exact(change.soft_end)}: {tr(change.reason)}" for change in reversed(changes)]
        for index, line in enumerate(self.debounce):
            say(line, told[index] if index < len(told) else "")


def _aim_in_words(measure: Measure, aim: float) -> str:
    value = in_unit(measure, aim)
    return (
        tr("at least {value}", value=value) if measure.more_is_better else tr("at most {value}", value=value)
    )


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
