"""All that the learner keeps: found, changed, paused, deleted, exported, imported."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from tutor.errors import TutorError
from tutor.lessons.vocabulary import Card
from tutor.records.card_rows import Deleted
from tutor.records.cards import Cards, Order
from tutor.text import Counted, Text
from tutor.ui.accessibility import announce
from tutor.ui.buttons import button
from tutor.ui.calm_boxes import CalmComboBox
from tutor.ui.chip_flow import ChipFlow
from tutor.ui.errands import Errands
from tutor.ui.labels import label, say
from tutor.ui.menu_button import MenuButton
from tutor.ui.program import Program
from tutor.ui.row_table import row_table
from tutor.ui.search_box import SearchBox
from tutor.ui.translation import told, tr
from tutor.ui.vocabulary_editor import CardEditor
from tutor.ui.vocabulary_files import ANKI, CSV, ask_export, ask_import, export
from tutor.ui.vocabulary_import import ImportDialog
from tutor.ui.vocabulary_table import VocabularyTable

ORDERS: dict[Order, Text] = {
    "due": Text("Next review first"),
    "added": Text("Newest first"),
    "front": Text("By the alphabet"),
}
TYPING_MS = 150
"""After the last letter, before the search begins."""


class VocabularyPage(QWidget):
    changed = Signal()
    """Cards were changed here."""

    def __init__(self, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._errands = Errands(self)
        self._asked = 0
        self._deleted: Deleted | None = None
        self.dialog: QFileDialog | None = None
        self.search = SearchBox(
            tr("Find a card …"), tr("Find a card"), tr("Down goes to the first one, Escape shows all again.")
        )
        self.order = CalmComboBox()
        self.order.setAccessibleName(tr("Order of the cards"))
        for key, title in ORDERS.items():
            self.order.addItem(tr(title), key)
        self.table = VocabularyTable()
        self.view = row_table(self.table, tr("Cards"))
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view.setWordWrap(False)
        self.view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.view.installEventFilter(self)
        self.told = label("quiet")
        self.edit = button(tr("Change …"), tr("Change the chosen card (Enter)"))
        self.pause = button(tr("Pause"), tr("Leave the chosen cards out of reviews, or ask them again"))
        self.delete = button(tr("Delete"), tr("Delete the chosen cards for good (Del)"))
        self.undo = button(tr("Undo"), tr("Bring back what was deleted"))
        self.imports = button(tr("Import …"), tr("Add the words of a list"))
        menu = QMenu(self)
        menu.addAction(tr("For Anki, with sound …"), lambda: self._ask_export(ANKI))
        menu.addAction(tr("As CSV, for a spreadsheet …"), lambda: self._ask_export(CSV))
        self.export = MenuButton(tr("Export"), tr("Write all cards to a file"), menu)
        self.doing = ChipFlow()
        self._lay_out()
        self.doing.show_chip(self.undo, False)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.refresh)
        self.search.textChanged.connect(self._look_soon)
        self.search.left_downwards.connect(self._go_down)
        self.order.activated.connect(self.refresh)
        self.view.selectionModel().selectionChanged.connect(self._show_chosen)
        self.view.doubleClicked.connect(self._edit)
        self.edit.clicked.connect(self._edit)
        self.pause.clicked.connect(self._pause)
        self.delete.clicked.connect(self._delete)
        self.undo.clicked.connect(self._restore)
        self.imports.clicked.connect(self.ask_import)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.search, 1)
        above.addWidget(self.order)
        self.doing.put((self.edit, self.pause, self.delete, self.undo), far=(self.imports, self.export))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 16)
        column.setSpacing(8)
        column.addLayout(above)
        column.addWidget(self.view, 1)
        column.addWidget(self.told)
        column.addWidget(self.doing)
        self.wear_theme()

    def wear_theme(self) -> None:
        self.view.verticalHeader().setDefaultSectionSize(round(self.view.fontMetrics().height() * 1.8))
        header = self.view.horizontalHeader()
        for column, mode in enumerate(
            (
                QHeaderView.ResizeMode.Stretch,
                QHeaderView.ResizeMode.Stretch,
                QHeaderView.ResizeMode.ResizeToContents,
                QHeaderView.ResizeMode.ResizeToContents,
            )
        ):
            header.setSectionResizeMode(column, mode)
        header.setResizeContentsPrecision(0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.wear_theme()  # only now the style sheet has chosen the type

    # Looking ----------------------------------------------------------------------------------------

    @property
    def _cards(self) -> Cards | None:
        records = self._program.records
        return None if records is None else records.cards

    def refresh(self) -> None:
        """Ask anew what is kept."""
        cards, settings = self._cards, self._program.settings
        if cards is None:
            say(self.told, tr("Your records can't be opened: nothing is kept at the moment."))
            return
        self._asked += 1
        asked = self._asked
        found = cards.search(
            settings.learner, settings.language, self.search.text(), self.order.currentData()
        )
        self._errands.follow(found, lambda kept: self._show(asked, kept), self._fail)

    def _show(self, asked: int, kept: tuple[Card, ...]) -> None:
        if asked != self._asked:
            return
        chosen = {card.id for card in self.chosen()}
        self.table.show_rows(kept)
        self._choose(chosen)
        searched = bool(self.search.text().strip())
        if kept:
            say(self.told, tr(Counted("{n} card", "{n} cards", n=len(kept))))
        elif searched:
            say(self.told, tr("No card has these words."))
        else:
            say(self.told, tr("Nothing is kept yet. Keep words in the talk, or import a list."))
        self.export.setEnabled(bool(kept) and not searched)
        self._show_chosen()

    def chosen(self) -> list[Card]:
        rows = self.view.selectionModel().selectedRows()
        return [self.table.rows[index.row()] for index in rows]

    def _choose(self, wanted: set[int]) -> None:
        """The same cards as before, wherever they are now."""
        rows = [row for row, card in enumerate(self.table.rows) if card.id in wanted] if wanted else []
        # At once, and neighbours together: each change is told to whoever shows what is chosen.
        chosen = QItemSelection()
        for first, last in _runs(rows):
            chosen.select(self.table.index(first, 0), self.table.index(last, 0))
        flag = QItemSelectionModel.SelectionFlag
        self.view.selectionModel().select(chosen, flag.Select | flag.Rows)

    def _show_chosen(self) -> None:
        chosen = self.chosen()
        self.edit.setEnabled(len(chosen) == 1)
        self.pause.setEnabled(bool(chosen))
        self.delete.setEnabled(bool(chosen))
        self.pause.setText(tr("Ask again") if chosen and chosen[0].suspended else tr("Pause"))

    def _look_soon(self, _: str) -> None:
        self._typing.start()

    def _go_down(self) -> None:
        if self.table.rowCount():
            self.view.setFocus()
            if not self.chosen():
                self.view.selectRow(0)

    def _fail(self, error: TutorError) -> None:
        say(self.told, told(error.message, error.remedy))

    # Changing ---------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.view and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Delete):
                self._delete()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._edit()
                return True
        return super().eventFilter(watched, event)

    def _edit(self) -> None:
        chosen = self.chosen()
        if len(chosen) == 1:
            editor = CardEditor(self._program, chosen[0], self)
            editor.changed.connect(self._done)
            editor.open()

    def _pause(self) -> None:
        cards, chosen = self._cards, self.chosen()
        if cards is not None and chosen:
            done = cards.suspend([card.id for card in chosen], not chosen[0].suspended)
            self._errands.follow(done, lambda _: self._done(), self._fail)

    def _delete(self) -> None:
        cards, chosen = self._cards, self.chosen()
        if cards is not None and chosen:
            done = cards.delete([card.id for card in chosen])
            self._errands.follow(done, self._offer_undo, self._fail)

    def _offer_undo(self, deleted: Deleted) -> None:
        self._deleted = deleted
        self.doing.show_chip(self.undo, True)
        announce(self, tr(Counted("{n} card deleted", "{n} cards deleted", n=len(deleted.cards))))
        self._done()

    def _restore(self) -> None:
        cards, deleted = self._cards, self._deleted
        if cards is not None and deleted is not None:
            self._deleted = None
            self.doing.show_chip(self.undo, False)
            self._errands.follow(cards.restore(deleted), lambda _: self._done(), self._fail)

    def _done(self) -> None:
        self.refresh()
        self.changed.emit()

    # Files ------------------------------------------------------------------------------------------

    def ask_import(self) -> None:
        if self._cards is not None:
            self.dialog = ask_import(self, self.open_import)

    def open_import(self, path: Path) -> ImportDialog:
        """Look at a list before its words are taken."""
        dialog = ImportDialog(self._program, path, self)
        dialog.imported.connect(lambda _: self._done())
        dialog.open()
        return dialog

    def _ask_export(self, suffix: str) -> None:
        self.dialog = ask_export(self, suffix, self.export_to)

    def export_to(self, path: Path) -> None:
        """Write all cards; the kind of file follows the path's ending."""
        records, learner, cards = (
            self._program.records,
            self._program.settings.learner,
            tuple(self.table.rows),
        )
        if records is None:
            return
        deck = tr("Voice tutor: {language}", language="{language}")
        say(self.told, tr("Writing {file} …", file=path.name))
        self._errands.run(
            lambda: export(records, learner, cards, path, deck),
            lambda count: say(
                self.told,
                tr(
                    Counted(
                        "{n} card written to {file}.", "{n} cards written to {file}.", n=count, file=str(path)
                    )
                ),
            ),
            self._fail,
        )


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    """The first and the last of each row of neighbours; `rows` go upwards."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
