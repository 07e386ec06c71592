"""The copies of the records: which there are, and going back to one of them."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tutor.errors import TutorError
from tutor.records.backups import Backup
from tutor.records.records import Records
from tutor.ui.errands import Errands
from tutor.ui.history_words import day, talks_counted
from tutor.ui.labels import label, say
from tutor.ui.question import Question
from tutor.ui.theme import set_kind
from tutor.ui.translation import told, tr
from tutor.ui.wording import date_and_time

WIDE, HIGH = 80, 28
"""In characters and lines of its type, where the screen has the room."""


class RestoreScreen(QDialog):
    """Of a damaged file it also says so, and offers to begin with empty records."""

    restored = Signal()
    """Other records are in use now."""

    def __init__(self, records: Records, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records = records
        self._errands = Errands(self)
        self._backups: Sequence[Backup] = ()
        damaged = bool(records.file.damaged)
        self.setWindowTitle(tr("Your records are damaged") if damaged else tr("Copies of your records"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.heading = label("heading", self.windowTitle())
        self.words = label("body", _explained(damaged))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Copies"))
        self.list.setMinimumHeight(160)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fault = label("fault")
        self.question = Question()
        self.restore = QPushButton(tr("Go back to this copy"))
        self.empty = QPushButton(tr("Begin with empty records"))
        self.empty.setVisible(damaged)
        self.later = QPushButton(tr("Decide later") if damaged else tr("Close"))
        self._lay_out()
        self.restore.clicked.connect(self._ask)
        self.list.itemActivated.connect(lambda _: self._ask())
        self.empty.clicked.connect(self._ask_empty)
        self.later.clicked.connect(self.reject)
        self.refresh()

    def _lay_out(self) -> None:
        set_kind(self.restore, "primary")
        self.restore.setEnabled(False)
        self.fault.hide()
        doing = QHBoxLayout()
        doing.setSpacing(8)
        for button in (self.restore, self.empty):
            button.setAutoDefault(False)
            doing.addWidget(button)
        doing.addStretch(1)
        self.later.setAutoDefault(False)
        doing.addWidget(self.later)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        for widget in (self.heading, self.words):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(self.question)
        column.addWidget(self.fault)
        column.addLayout(doing)
        self.ensurePolished()
        self.resize(self.fontMetrics().averageCharWidth() * WIDE, self.fontMetrics().height() * HIGH)

    def refresh(self) -> None:
        self._errands.follow(self._records.backups.list(), self._show, self._fail)

    def _show(self, backups: tuple[Backup, ...]) -> None:
        self._backups = backups
        self.list.clear()
        for backup in backups:
            self.list.addItem(QListWidgetItem(_described(backup)))
        self.list.setCurrentRow(0)
        self.restore.setEnabled(bool(backups))
        if not backups:
            self.list.addItem(QListWidgetItem(tr("There is no copy yet.")))
            self.list.item(0).setFlags(Qt.ItemFlag.NoItemFlags)

    def _ask(self) -> None:
        row = self.list.currentRow()
        if not 0 <= row < len(self._backups):
            return
        backup = self._backups[row]
        self.question.ask(
            tr(
                "Go back to your records as they were on {moment}? What is there now is kept beside them, "
                "and stands in this list afterwards.",
                moment=date_and_time(backup.at),
            ),
            tr("Go back"),
            tr("Leave it"),
            lambda: self._do(self._records.restore(backup.path)),
            _described(backup),
            self.restore,
        )

    def _ask_empty(self) -> None:
        self.question.ask(
            tr("Begin with empty records? The damaged file is kept beside them."),
            tr("Begin empty"),
            tr("Leave it"),
            lambda: self._do(self._records.begin_anew()),
            tr("Your records"),
            self.empty,
        )

    def _do(self, replacing: Future[Path | None]) -> None:
        say(self.fault, "")
        self.setEnabled(False)
        self._errands.follow(replacing, lambda _: self._done(), self._fail)

    def _done(self) -> None:
        self.restored.emit()
        self.accept()

    def _fail(self, error: TutorError) -> None:
        self.setEnabled(True)
        say(self.fault, told(error.message, error.remedy))


def _explained(damaged: bool) -> str:
    if damaged:
        return tr(
            "The file with your talks can't be read. Choose a copy to go back to. Until you have chosen, "
            "what you say is not written down."
        )
    return tr(
        "While you talk a copy is made every half hour, and one at the end. Those of the last day are kept, "
        "then one a day, one a week and one a month."
    )


def _described(backup: Backup) -> str:
    if backup.set_aside:
        moment = tr("Set aside on {moment}", moment=date_and_time(backup.at))
    else:
        moment = date_and_time(backup.at)
    told_of = [moment, talks_counted(backup.talks)]
    if backup.last is not None:
        told_of.append(tr("the last from {day}", day=day(backup.last)))
    return " · ".join(told_of)
