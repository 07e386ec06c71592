"""Your library: documents that were dropped, pasted or chosen; searched, read, studied, deleted for good."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tutor.conversation.answer_events import Reference
from tutor.errors import TutorError
from tutor.library.documents import Document
from tutor.library.importing import Importing
from tutor.library.index_words import load_words
from tutor.library.kinds import SUFFIXES
from tutor.ui.column import Column
from tutor.ui.errands import Errands
from tutor.ui.file_drops import local_files
from tutor.ui.labels import say
from tutor.ui.library_imports import LibraryImports, Source
from tutor.ui.library_words import Entry, documents_counted, look, passages_counted
from tutor.ui.program import Program
from tutor.ui.reader_view import ReaderView
from tutor.ui.search_box import SearchBox
from tutor.ui.searched_list import SearchedList
from tutor.ui.theme import set_kind
from tutor.ui.translation import told, tr

MOST_FOUND = 60


class LibraryView(QWidget):
    talk_asked = Signal(object)
    """A TalkPlan: begin it."""

    def __init__(self, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self.title = tr("Your library")
        self._errands = Errands(self)
        self._asked = 0
        """Counts what was asked for: an answer that is not the newest is out of date."""
        self._warm: set[str] = set()
        """The languages whose lists of words are there: the first key that is typed waits for none."""
        self.dialog: QFileDialog | None = None
        self.add = QPushButton(tr("Add files …"))
        self.paste = QPushButton(tr("Paste text"))
        self.imports = LibraryImports(self._importing)
        search = SearchBox(
            tr("Find words in your documents …"),
            tr("Find words in your documents"),
            tr("Down goes to the list, Escape shows all documents again."),
        )
        buttons = (self.add, self.paste)
        self.page = SearchedList(self.title, search, tr("Your documents"), buttons, self.imports)
        self.reader = ReaderView(program)
        self.stack = QStackedWidget()
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        set_kind(self.add, "primary")
        self.paste.setToolTip(tr("Make a document of what you have copied"))
        self._list_page = Column(self.page)
        self.stack.addWidget(self._list_page)
        self.stack.addWidget(self.reader)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)

    def _connect(self) -> None:
        self.page.words_changed.connect(self.refresh)
        self.page.list.opened.connect(self.open)
        self.page.list.delete_asked.connect(self._ask_delete)
        self.add.clicked.connect(self.choose_files)
        self.paste.clicked.connect(self.paste_text)
        self.imports.arrived.connect(lambda _: self.refresh())
        self.reader.back_asked.connect(self._show_list)
        self.reader.talk_asked.connect(self.talk_asked)
        self.reader.delete_asked.connect(self._delete)

    # The window's hooks -----------------------------------------------------------------------------

    def shown(self) -> None:
        self.refresh()
        if self.stack.currentWidget() is self._list_page:
            self.page.search.setFocus()

    def hidden(self) -> None:
        self.reader.leave()

    def wear_theme(self) -> None:
        self.reader.wear_theme()

    async def end(self) -> None:
        """The window closes: what is coming in is given up."""
        self.reader.leave()
        await self.imports.end()

    # Coming in --------------------------------------------------------------------------------------

    def _importing(self) -> Importing | None:
        records = self._program.records
        if records is None:
            return None
        settings = self._program.settings
        return Importing(records.documents, settings.learner or None, settings.language)

    def import_all(self, sources: Sequence[Source]) -> None:
        """Bring these into the library, one after the other."""
        say(self.page.told, "")
        self._show_list()
        self.imports.add(sources)

    def choose_files(self) -> None:
        dialog = self.dialog = QFileDialog(self, tr("Add to your library"), "")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        known = " ".join(f"*{ending}" for ending in SUFFIXES)
        dialog.setNameFilters([f"{tr('Documents')} ({known})", f"{tr('All files')} (*)"])
        dialog.filesSelected.connect(lambda paths: self.import_all([Path(path) for path in paths]))
        dialog.open()

    def paste_text(self) -> None:
        """Of the clipboard: its files, or else its text."""
        sources = _sources(QApplication.clipboard().mimeData())
        if sources:
            self.import_all(sources)
        else:
            say(self.page.told, tr("There is no text in the clipboard. Copy some first."))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _sources(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if sources := _sources(event.mimeData()):
            event.acceptProposedAction()
            self.import_all(sources)

    # Looking ----------------------------------------------------------------------------------------

    @property
    def _learner(self) -> int | None:
        return self._program.settings.learner or None

    def refresh(self) -> None:
        """Ask anew for all documents, or for where the words that are looked for stand."""
        records, words = self._program.records, self.page.search.text()
        self._asked += 1
        asked = self._asked
        if records is None:
            self._show(asked, (), "", tr("Your library is not there at the moment."))
            return
        if words.strip():
            found = records.documents.search(words, None, MOST_FOUND, learner=self._learner, typing=True)
            self._errands.follow(found, lambda places: self._show(asked, places, words, ""), self._fail)
        else:
            nothing = tr(
                "Bring texts of your own: drop files here, paste text, or add files. A book, an article, "
                "notes or subtitles: the tutor talks with you about them, asks you questions, and helps you "
                "to learn them by heart. They stay on this computer."
            )
            listed = records.documents.list(self._learner)
            self._errands.follow(listed, lambda all_: self._show_all(asked, all_, nothing), self._fail)

    def _show_all(self, asked: int, documents: Sequence[Document], nothing: str) -> None:
        self._show(asked, documents, "", nothing)
        languages = {document.language for document in documents} - self._warm
        if languages:
            self._warm |= languages
            self._errands.run(lambda: load_words(languages), lambda _: None, self._fail)

    def _show(self, asked: int, entries: Sequence[Entry], words: str, nothing: str) -> None:
        if asked != self._asked:
            return
        counted = passages_counted(len(entries)) if words else documents_counted(len(entries))
        self.page.show_entries(entries, lambda entry: look(entry, words), counted, nothing)
        kept = self._program.records is not None
        for widget in (self.page.search, self.add, self.paste):
            widget.setEnabled(kept)

    def open(self, entry: Entry) -> None:
        """Read a document; from the place that was found, where words were looked for."""
        say(self.page.told, "")
        self.stack.setCurrentWidget(self.reader)
        if isinstance(entry, Document):
            self.reader.open(entry.id)
        else:
            self.reader.open(entry.document, entry.id)

    def open_reference(self, reference: Reference) -> None:
        """Show where an answer came from."""
        self.stack.setCurrentWidget(self.reader)
        self.reader.open(reference.document, reference.passage)

    def _show_list(self) -> None:
        self.reader.leave()
        self.stack.setCurrentWidget(self._list_page)
        self.refresh()
        self.page.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.stack.currentWidget() is self.reader:
            self._show_list()
        elif event.matches(QKeySequence.StandardKey.Paste) and self.stack.currentWidget() is self._list_page:
            self.paste_text()
        else:
            super().keyPressEvent(event)

    def _fail(self, error: TutorError) -> None:
        say(self.page.told, told(error.message, error.remedy))

    # Deleting ---------------------------------------------------------------------------------------

    def _ask_delete(self, entry: Entry) -> None:
        if isinstance(entry, Document):
            self.page.question.ask(
                tr("Delete this document from the library for good? The file that it came from stays."),
                tr("Delete it"),
                tr("Keep it"),
                lambda: self._delete(entry.id),
                entry.title,
                self.page.list,
            )

    def _delete(self, document: int) -> None:
        records = self._program.records
        if records is None:
            return

        def done(_: None) -> None:
            self.reader.document = None
            self._show_list()
            say(self.page.told, tr("Deleted."))

        say(self.page.told, tr("Deleting …"))
        self._errands.follow(records.delete_documents([document]), done, self._fail)


def _sources(data: QMimeData | None) -> list[Source]:
    """Files on this computer, or the plain text; nothing is fetched."""
    if data is None:  # an empty clipboard, on some systems
        return []
    files: list[Source] = [*local_files(data)]
    if files:
        return files
    text = data.text() if data.hasText() and not data.hasUrls() else ""
    return [text] if text.strip() else []
