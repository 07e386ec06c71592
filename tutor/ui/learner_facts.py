"""What the tutor remembers of a learner: to be read, changed and deleted, one by one or all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from tutor.errors import TutorError
from tutor.lessons.facts import LONGEST, MOST, Fact
from tutor.records.facts import Facts
from tutor.ui.errands import Errands
from tutor.ui.icons import fit_icon, icon
from tutor.ui.question import Question
from tutor.ui.translation import tr
from tutor.ui.words import Words


class _FactRow(QWidget):
    def __init__(self, fact: Fact) -> None:
        super().__init__()
        self.fact = fact
        self.line = QLineEdit(fact.text)
        self.line.setMaxLength(LONGEST)
        self.line.setAccessibleName(tr("What I remember: {fact}", fact=fact.text))
        self.line.setToolTip(tr("Learnt on {day}", day=fact.at.astimezone().strftime("%x")))
        self.line.setCursorPosition(0)
        self.delete = QToolButton()
        self.delete.setAccessibleName(tr("Forget: {fact}", fact=fact.text))
        self.delete.setToolTip(tr("Forget this"))
        self.delete.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.delete)

    def wear_theme(self) -> None:
        self.delete.setIcon(icon(self, "close", QPalette.ColorRole.PlaceholderText))
        self.delete.ensurePolished()
        fit_icon(self.delete, 1.1)


class FactsList(QWidget):
    failed = Signal(str, str)
    """Message and remedy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[_FactRow] = []
        self._facts: Facts | None = None
        self._learner = 0
        self._errands = Errands(self)
        self.nothing = Words("quiet")
        self.nothing.say(
            tr("Nothing yet. After a talk I note a few things that you told, such as where you live.")
        )
        self.all = QPushButton(tr("Forget all of it"))
        self.all.setAutoDefault(False)
        self.all.clicked.connect(self._ask)
        self.question = Question()
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.nothing)
        column.addLayout(self._column)
        column.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.question)
        self._show(())

    def show_learner(self, facts: Facts, learner: int) -> None:
        """Of this learner from now on."""
        self._facts, self._learner = facts, learner
        self.refresh()

    def refresh(self) -> None:
        if self._facts is not None:
            learner = self._learner
            found = self._facts.of(learner)
            self._errands.follow(found, lambda facts: self._take(learner, facts), self._fail)

    def wear_theme(self) -> None:
        for row in self.rows:
            row.wear_theme()

    # ------------------------------------------------------------------------------------------------

    def _take(self, learner: int, facts: Sequence[Fact]) -> None:
        if learner == self._learner:
            self._show(facts)

    def _show(self, facts: Sequence[Fact]) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(fact) for fact in facts[:MOST]]
        self.nothing.setVisible(not self.rows)
        self.all.setVisible(bool(self.rows))
        self.question.hide()

    def _row(self, fact: Fact) -> _FactRow:
        row = _FactRow(fact)
        row.line.editingFinished.connect(partial(self._change, row))
        row.delete.clicked.connect(partial(self._delete, row))
        self._column.addWidget(row)
        row.wear_theme()  # by the type that it has there
        return row

    def _change(self, row: _FactRow) -> None:
        text = row.line.text().strip()
        if self._facts is None or text == row.fact.text or row not in self.rows:
            return
        if not text:
            self._delete(row)
        else:
            self._do(lambda facts: facts.change(row.fact.id, text))

    def _delete(self, row: _FactRow) -> None:
        place = self.rows.index(row)
        rest = [other for other in self.rows if other is not row]
        heir = rest[min(place, len(rest) - 1)].delete if rest else None
        if row.delete.hasFocus() and heir is not None:
            heir.setFocus()
        self._do(lambda facts: facts.delete(row.fact.id), then=lambda: self._leave_out(row))

    def _leave_out(self, row: _FactRow) -> None:
        if row in self.rows:
            self.rows.remove(row)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.nothing.setVisible(not self.rows)
        self.all.setVisible(bool(self.rows))

    def _ask(self) -> None:
        self.question.ask(
            tr("Shall I forget all that I know of you? This can't be taken back."),
            tr("Forget it"),
            tr("Keep it"),
            lambda: self._do(lambda facts: facts.delete_all(self._learner)),
            tr("all that I know of you"),
            self.all,
        )

    def _do(self, what: Callable[[Facts], Any], then: Callable[[], object] | None = None) -> None:
        if self._facts is not None:
            self._errands.follow(what(self._facts), lambda _: (then or self.refresh)(), self._fail)

    def _fail(self, error: TutorError) -> None:
        self.failed.emit(error.message, error.remedy)
        self.refresh()
