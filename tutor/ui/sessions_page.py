"""Sessions that were measured: looked at, set side by side, written to files, forgotten."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QWidget,
)

from tutor.errors import TutorError
from tutor.session import exporting
from tutor.session.comparison import Compared, compare
from tutor.session.measurements import Measured, Measurements
from tutor.text import Text, all_of
from tutor.ui.buttons import button
from tutor.ui.calm_boxes import CalmComboBox
from tutor.ui.comparison_table import comparison_table
from tutor.ui.errands import Errands
from tutor.ui.kept_sessions import Entry, entries, what_differs
from tutor.ui.labels import column_of, label, say
from tutor.ui.row_table import fit_rows, row_table
from tutor.ui.translation import told, tr
from tutor.ui.wording import turns_counted

NOTHING_KEPT = Text("Each turn you talk is measured and kept. After your first talk you can look at it here.")
NOT_KEPT = Text("Measurements are not kept at the moment.")
ALONE = Text("Nothing beside it")
FORGET, SURE = Text("Forget it"), Text("Press again to forget it")


class SessionsPage(QWidget):
    def __init__(
        self,
        measurements: Callable[[], Measurements | None],
        targets: Callable[[], Mapping[str, float]],
        parent: QWidget | None = None,
    ) -> None:
        """`measurements` are asked for when the page is shown: they are opened after the window."""
        super().__init__(parent)
        self._measurements = measurements
        self._targets = targets
        self._errands = Errands(self)
        self._entries: list[Entry] = []
        self._one: Measured | None = None
        self._asked = 0
        """Counts what was asked for: an answer that is not the newest is out of date."""
        self.dialog: QFileDialog | None = None
        self.empty = label("quiet", tr(NOTHING_KEPT))
        self.first = self._choice(tr("Session"))
        self.second = self._choice(tr("Session beside it"))
        self.summary = label("caption")
        self.differences = label("caption")
        self.table = comparison_table()
        self.table_view = row_table(self.table, tr("Comparison"))
        self.as_json = button(tr("Export JSON …"))
        self.as_csv = button(tr("Export CSV …"))
        self.forget = button(tr(FORGET))
        self.forget.setToolTip(tr("Remove this session's measurements from this computer"))
        self.told = label("caption")
        self._body = self._lay_out()
        self.first.activated.connect(self._load)
        self.second.activated.connect(self._load)
        self.as_json.clicked.connect(lambda: self._ask_file("json"))
        self.as_csv.clicked.connect(lambda: self._ask_file("csv"))
        self.forget.clicked.connect(self._ask_forget)

    def _choice(self, name: str) -> CalmComboBox:
        box = CalmComboBox()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(CalmComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        return box

    def _lay_out(self) -> QWidget:
        column = column_of(self)
        column.addWidget(self.empty)
        body = QWidget()
        inside = column_of(body)
        inside.setContentsMargins(0, 0, 0, 0)
        doing = QHBoxLayout()
        doing.setSpacing(8)
        doing.addWidget(self.as_json)
        doing.addWidget(self.as_csv)
        doing.addStretch(1)
        for widget, space in (
            (label("section", tr("Session")), 4),
            (self.first, 12),
            (label("section", tr("Beside it")), 4),
            (self.second, 12),
            (self.summary, 8),
            (self.table_view, 8),
            (self.differences, 16),
        ):
            inside.addWidget(widget)
            inside.addSpacing(space)
        inside.addLayout(doing)
        inside.addSpacing(8)
        inside.addWidget(self.forget, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addSpacing(8)
        inside.addWidget(self.told)
        column.addWidget(body)
        column.addStretch(1)
        body.hide()
        return body

    # Looking ----------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Ask anew what is kept."""
        kept = self._measurements()
        say(self.told, "")
        if kept is None:
            self._show_entries([], NOT_KEPT)
            return
        setups, runs = kept.setups(), kept.runs()
        self._errands.run(
            lambda: entries(runs.result(), setups.result()),
            lambda found: self._show_entries(found, NOTHING_KEPT),
            self._fail,
        )

    def _show_entries(self, found: list[Entry], nothing: str) -> None:
        chosen = [self._chosen(box) for box in (self.first, self.second)]
        self._entries = found
        say(self.empty, "" if found else tr(nothing))
        self._body.setVisible(bool(found))
        for box, before, extra in ((self.first, chosen[0], []), (self.second, chosen[1], [tr(ALONE)])):
            box.clear()
            box.addItems([*extra, *(entry.title for entry in found)])
            for index, entry in enumerate(found):
                box.setItemData(index + len(extra), entry.title, Qt.ItemDataRole.ToolTipRole)
                if before is not None and (entry.run, entry.setup) == (before.run, before.setup):
                    box.setCurrentIndex(index + len(extra))
        if found:
            self._load()

    def _chosen(self, box: CalmComboBox) -> Entry | None:
        index = box.currentIndex() - (1 if box is self.second else 0)
        return self._entries[index] if 0 <= index < len(self._entries) else None

    def _load(self) -> None:
        kept, first, second = self._measurements(), self._chosen(self.first), self._chosen(self.second)
        if kept is None or first is None:
            return
        self.forget.setText(tr(FORGET))
        self._asked += 1
        asked = self._asked
        self.forget.setEnabled(first.run is not None)
        one = kept.load(run=first.run, setup=first.setup)
        other = kept.load(run=second.run, setup=second.setup) if second is not None else None

        def work() -> tuple[Measured, Measured | None, list[Compared]]:
            left = one.result()
            right = other.result() if other is not None else None
            return left, right, compare(left.turns, right.turns if right is not None else ())

        self._errands.run(work, lambda found: self._show(asked, *found), self._fail)

    def _show(self, asked: int, one: Measured, other: Measured | None, rows: list[Compared]) -> None:
        if asked != self._asked:
            return
        self._one = one
        counts = [turns_counted(len(measured.turns)) for measured in (one, other) if measured is not None]
        self.summary.setText(tr("Medians of {turns}.", turns=all_of(counts)))
        self.table.show_rows(rows)
        alone = other is None
        for column in (2, 3, 4):
            self.table_view.setColumnHidden(column, alone)
        say(self.differences, "" if other is None else what_differs(one, other))
        fit_rows(self.table_view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fit_rows(self.table_view)

    def _fail(self, error: TutorError) -> None:
        say(self.told, told(error.message, error.remedy))

    # Writing and forgetting -------------------------------------------------------------------------

    def _ask_file(self, suffix: str) -> None:
        if self._one is None:
            return
        dialog = self.dialog = QFileDialog(self, tr("Export the measurements"), "")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.setNameFilters([f"{suffix.upper()} (*.{suffix})"])
        dialog.selectFile(f"voice-tutor-latency.{suffix}")
        dialog.fileSelected.connect(lambda path: self.export(Path(path)))
        dialog.open()

    def export(self, path: Path) -> None:
        """Write the first session; its kind of file follows the path's ending."""
        measured, targets = self._one, dict(self._targets())
        if measured is None:
            return

        def work() -> None:
            text = (
                exporting.as_csv(measured) if path.suffix == ".csv" else exporting.as_json(measured, targets)
            )
            exporting.write(text, path)

        self._errands.run(work, lambda _: say(self.told, tr("Written to {path}.", path=path)), self._fail)

    def _ask_forget(self) -> None:
        """The first press asks, the second one does it."""
        if self.forget.text() == tr(FORGET):
            self.forget.setText(tr(SURE))
            return
        kept, first = self._measurements(), self._chosen(self.first)
        if kept is not None and first is not None and first.run is not None:
            self._errands.follow(kept.forget(first.run), lambda _: self.refresh(), self._fail)
