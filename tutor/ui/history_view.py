"""Your talks: all of them, newest first; searched, looked at, gone on with, written out, deleted for good."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from tutor.audio.frames import Seconds
from tutor.errors import TutorError
from tutor.records.exporting import export_talks
from tutor.records.records import Records
from tutor.records.sounds import Sound
from tutor.records.talks import KeptTalk, Talk
from tutor.ui.column import Column
from tutor.ui.errands import Errands
from tutor.ui.history_talk import HistoryTalk
from tutor.ui.history_words import Entry, look, results_counted, talks_counted, title_of
from tutor.ui.labels import say
from tutor.ui.program import Program
from tutor.ui.restore_screen import RestoreScreen
from tutor.ui.search_box import SearchBox
from tutor.ui.searched_list import SearchedList
from tutor.ui.translation import told, tr

MOST_FOUND = 200
LEAVING: Seconds = 5.0
"""The talk under way is left in so much time."""


class HistoryView(QWidget):
    resume_asked = Signal(object)
    """A KeptTalk to go on with."""
    restored = Signal()
    """Other records are in use now."""
    talk_gone = Signal()
    """The talk under way was deleted."""
    report_asked = Signal(int)
    """The report on a talk is to be shown."""

    def __init__(self, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self.title = tr("Your talks")
        self._errands = Errands(self)
        self._asked = 0
        """Counts what was asked for: an answer that is not the newest is out of date."""
        self.dialog: QFileDialog | None = None
        self.copies: RestoreScreen | None = None
        self.export = QPushButton(tr("Export all …"))
        self.restore = QPushButton(tr("Copies …"))
        self.delete = QPushButton(tr("Delete all …"))
        search = SearchBox(
            tr("Find words in your talks …"),
            tr("Find words in your talks"),
            tr("Down goes to the list, Escape shows all talks again."),
        )
        buttons = (self.export, self.restore, self.delete)
        self.page = SearchedList(self.title, search, tr("Your talks"), buttons)
        self.talk = HistoryTalk(program)
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.restore.setToolTip(tr("Go back to an earlier copy of your records"))
        self._list_page = Column(self.page)
        self.stack.addWidget(self._list_page)
        self.stack.addWidget(self.talk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)

    def _connect(self) -> None:
        self.page.words_changed.connect(self.refresh)
        self.page.list.opened.connect(self.open)
        self.page.list.delete_asked.connect(self._ask_delete_one)
        self.export.clicked.connect(lambda: self._ask_file(None))
        self.restore.clicked.connect(self.show_copies)
        self.delete.clicked.connect(self._ask_delete_all)
        self.talk.back_asked.connect(self._show_list)
        self.talk.resume_asked.connect(self.resume_asked)
        self.talk.report_asked.connect(self.report_asked)
        self.talk.rename_asked.connect(self._rename)
        self.talk.export_asked.connect(lambda number: self._ask_file([number]))
        self.talk.delete_asked.connect(lambda number: self._delete([number]))

    # The window's hooks -----------------------------------------------------------------------------

    def shown(self) -> None:
        self.refresh()
        if self.stack.currentWidget() is self._list_page:
            self.page.search.setFocus()

    def hidden(self) -> None:
        self.talk.leave()

    def wear_theme(self) -> None:
        self.talk.wear_theme()

    # Looking ----------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask anew for all talks, or for where the words that are looked for stand."""
        records, words = self._program.records, self.page.search.text().strip()
        self._asked += 1
        asked = self._asked
        if records is None:
            self._show(asked, (), "", tr("Your talks are not kept at the moment."))
            return
        if words:
            found = records.talks.search(words, self._learner, MOST_FOUND)
            self._errands.follow(
                found, lambda places: self._show(asked, places, results_counted(len(places)), ""), self._fail
            )
        else:
            talks = records.talks.list(self._learner)
            nothing = tr(
                "What you talk about is kept here, on this computer. After your first talk it can be read "
                "again."
            )
            self._errands.follow(
                talks, lambda all_: self._show(asked, all_, talks_counted(len(all_)), nothing), self._fail
            )

    @property
    def _learner(self) -> int | None:
        """Whose talks are shown; None: everybody's."""
        return getattr(self._program.settings, "learner", None) or None

    def _show(self, asked: int, entries: Sequence[Entry], counted: str, nothing: str) -> None:
        if asked != self._asked:
            return
        searched = bool(self.page.search.text().strip())
        self.page.show_entries(entries, look, counted, nothing)
        kept = self._program.records is not None
        self.page.search.setEnabled(kept)
        self.restore.setEnabled(kept)
        some = bool(entries) or searched
        for button in (self.export, self.delete):
            button.setVisible(some)

    def open(self, entry: Entry) -> None:
        """Show one talk, from the turn that was found where words were looked for."""
        if isinstance(entry, Talk):
            self.open_talk(entry.id)
        else:
            self.open_talk(entry.talk, entry.turn)

    def open_talk(self, number: int, turn: int | None = None) -> None:
        records = self._program.records
        if records is None:
            return
        loading, sounds = records.talks.load(number), records.sounds.of(number)

        def work() -> tuple[KeptTalk, tuple[Sound, ...]]:
            return loading.result(), sounds.result()

        def show(found: tuple[KeptTalk, tuple[Sound, ...]]) -> None:
            self.stack.setCurrentWidget(self.talk)
            self.talk.show_talk(*found, turn)

        say(self.page.told, "")
        self._errands.run(work, show, self._fail)

    def _show_list(self) -> None:
        self.stack.setCurrentWidget(self._list_page)
        self.refresh()
        self.page.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.stack.currentWidget() is self.talk:
            self.talk.leave()
            self._show_list()
        else:
            super().keyPressEvent(event)

    def _fail(self, error: TutorError) -> None:
        if self.stack.currentWidget() is self.talk:
            self.talk.fail(error)
        say(self.page.told, told(error.message, error.remedy))

    # Doing ------------------------------------------------------------------------------------------

    def _rename(self, talk: int, title: str) -> None:
        self._do(
            lambda records: self._errands.follow(records.talks.rename(talk, title), _nothing, self._fail)
        )

    def _ask_file(self, talks: Sequence[int] | None) -> None:
        dialog = self.dialog = QFileDialog(self, tr("Export your talks"), "")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.setNameFilters(["ZIP (*.zip)"])
        dialog.selectFile("voice-tutor-talks.zip")
        dialog.fileSelected.connect(lambda path: self.export_to(Path(path), talks))
        dialog.open()

    def export_to(self, path: Path, talks: Sequence[int] | None) -> None:
        """Write these talks, or all that are shown to this learner, with their sounds."""

        def work(records: Records) -> int:
            wanted = talks
            if wanted is None:
                wanted = [talk.id for talk in records.talks.list(self._learner).result()]
            return export_talks(records, wanted, path)

        def done(_: int) -> None:
            said = tr("Written to {path}.", path=path)
            say(self.page.told, said)
            say(self.talk.fault, "")
            self.talk.tell(said)

        say(self.page.told, tr("Writing …"))
        self._do(lambda records: self._errands.run(lambda: work(records), done, self._fail))

    def _ask_delete_one(self, entry: Entry) -> None:
        if not isinstance(entry, Talk):
            return
        self._ask_delete(
            tr("Delete this talk for good, with its sound, and from every copy? Nothing brings it back."),
            tr("Delete it"),
            title_of(entry),
            lambda: self._delete([entry.id]),
            self.page.list,
        )

    def _ask_delete_all(self) -> None:
        self._ask_delete(
            tr("Delete all talks for good, with their sound, and from every copy? Nothing brings them back."),
            tr("Delete all"),
            self.title,
            lambda: self._delete(None),
            self.delete,
        )

    def _ask_delete(
        self, text: str, yes: str, subject: str, do: Callable[[], object], return_to: QWidget
    ) -> None:
        no = tr("Keep them") if subject == self.title else tr("Keep it")
        self.page.question.ask(text, yes, no, do, subject, return_to)

    def _delete(self, talks: Sequence[int] | None) -> None:
        def work(records: Records) -> bool:
            wanted = talks
            if wanted is None and self._learner is not None:
                wanted = records.talks.ids(self._learner).result()
            now = records.talks.open.id
            open_one = now > 0 and (wanted is None or now in wanted)
            if open_one:
                # What is still said in it belongs to another talk from here on.
                self._program.leave_talk().result(LEAVING)
            records.delete_talks(wanted).result()
            return open_one

        def done(open_one: bool) -> None:
            self._show_list()
            say(self.page.told, tr("Deleted."))
            if open_one:
                self.talk_gone.emit()

        say(self.page.told, tr("Deleting …"))
        self._do(lambda records: self._errands.run(lambda: work(records), done, self._fail))

    def _do(self, what: Callable[[Records], object]) -> None:
        records = self._program.records
        if records is not None:
            what(records)

    def show_copies(self) -> None:
        """Open the list of copies that can be gone back to."""
        if self._program.records is None:
            return
        self.copies = RestoreScreen(self._program.records, self)
        if not self._program.records.file.damaged:
            # Otherwise the talk under way was only waiting for a file to be written to.
            self.copies.restored.connect(self.restored)
        self.copies.restored.connect(self._show_list)
        self.copies.open()


def _nothing(_: None) -> None:
    """A name was written; it is shown already."""
