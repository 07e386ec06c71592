"""One document: read, gone on with where one was, and studied in its ways."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from tutor.errors import TutorError
from tutor.lessons.document_words import DocumentWord, card_of, document_words
from tutor.lessons.memorising import point_card
from tutor.lessons.study import Mode, study_plan
from tutor.lessons.word_levels import WordLevels
from tutor.library.documents import Document, Passage
from tutor.records.card_rows import Added
from tutor.ui.arrangement import stack
from tutor.ui.chip_flow import ChipFlow
from tutor.ui.column import Column
from tutor.ui.errands import Errands
from tutor.ui.labels import label, say
from tutor.ui.library_words import about
from tutor.ui.program import Program
from tutor.ui.question import Question
from tutor.ui.reader_text import ReaderText
from tutor.ui.reader_words import ReaderWords
from tutor.ui.theme import set_kind
from tutor.ui.translation import told, tr

KEEPS_AFTER_MS = 800
"""Of rest in scrolling, the place is kept."""
LEAST_STEP = 0.005


class ReaderView(QWidget):
    back_asked = Signal()
    talk_asked = Signal(object)
    """A TalkPlan."""
    delete_asked = Signal(int)

    def __init__(self, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._errands = Errands(self)
        self.document: Document | None = None
        self._passages: tuple[Passage, ...] = ()
        self._kept_share = 0.0
        self.back = QPushButton(tr("All documents"))
        self.title = label("state")
        self.about = label("quiet")
        self.fault = label("fault")
        self.page = label("caption")
        self.question = Question()
        self.text = ReaderText()
        self.words = ReaderWords()
        self.doing = ChipFlow()
        self.talk = QPushButton(tr("Talk about it"))
        self.quiz = QPushButton(tr("Quiz me"))
        self.memorise = QPushButton(tr("Learn by heart"))
        self.shadow = QPushButton(tr("Read aloud"))
        self.show_words = QPushButton(tr("Words"))
        self.keep = QPushButton(tr("Keep the marked words"))
        self.delete = QPushButton(tr("Delete …"))
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(KEEPS_AFTER_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        set_kind(self.talk, "primary")
        self.show_words.setCheckable(True)
        self.quiz.setToolTip(tr("The tutor asks about the document; your answers are kept for review"))
        self.memorise.setToolTip(tr("The document's key sentences: heard, repeated, recalled"))
        self.shadow.setToolTip(tr("The tutor reads sentence by sentence, and you say each after it"))
        self.keep.setToolTip(tr("The words that you have marked in the text become a key point for review"))
        self.keep.setEnabled(False)
        self.show_words.setToolTip(tr("Words of this document that are worth learning"))
        buttons = (self.talk, self.quiz, self.memorise, self.shadow, self.show_words, self.keep, self.delete)
        for button in (self.back, *buttons):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAutoDefault(False)
        self.doing.put(buttons)
        head = QWidget()
        rows = QVBoxLayout(head)
        rows.setContentsMargins(0, 8, 0, 8)
        rows.setSpacing(8)
        above = QHBoxLayout()
        above.addWidget(self.back)
        above.addStretch(1)
        above.addWidget(self.page)
        rows.addLayout(above)
        for widget in (self.title, self.about, self.doing, self.question, self.fault):
            rows.addWidget(widget)
        split = self.split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.text)
        split.addWidget(self.words)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        self.words.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(0)
        column.addWidget(Column(head))
        # A splitter sets its own limits of size; what holds it keeps the column's.
        body = QWidget()
        stack(body).addWidget(split)
        column.addWidget(Column(body), 1)
        say(self.fault, "")

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_asked)
        study: tuple[tuple[QPushButton, Mode], ...] = (
            (self.talk, "talk"),
            (self.quiz, "quiz"),
            (self.memorise, "memorise"),
            (self.shadow, "shadow"),
        )
        for button, mode in study:
            button.clicked.connect(partial(self._study, mode))
        self.show_words.toggled.connect(self._toggle_words)
        self.words.keep_asked.connect(self._keep_word)
        self.text.copyAvailable.connect(self.keep.setEnabled)
        self.keep.clicked.connect(self._keep_marked)
        self.delete.clicked.connect(self._ask_delete)
        self.text.moved.connect(self._settling.start)
        self.text.moved.connect(self._tell_page)
        self._settling.timeout.connect(self.keep_place)

    # Showing ----------------------------------------------------------------------------------------

    def open(self, document: int, passage: int | None = None) -> None:
        """Show a document where it was left, or at one of its passages, which is marked."""
        records = self._program.records
        if records is None:
            return
        self._settling.stop()
        self.document = None
        self.doing.setEnabled(False)
        say(self.fault, "")
        self.question.hide()
        loading, reading = records.documents.load(document), records.documents.passages(document)
        records.documents.opened(document)

        def work() -> tuple[Document, tuple[Passage, ...]]:
            return loading.result(), reading.result()

        self._errands.run(work, lambda found: self._show(*found, passage), self.fail)

    def _show(self, document: Document, passages: tuple[Passage, ...], passage: int | None) -> None:
        self.document, self._passages, self._kept_share = document, passages, document.progress
        self.title.setText(document.title)
        self.about.setText(about(document))
        self.text.show_passages(passages)
        self.show_words.setChecked(False)
        self.doing.setEnabled(True)
        if passage is None or not self.text.mark(passage):
            self.text.go_to(int(document.progress * len(passages)) if document.progress < 1.0 else 0)
        self.text.setFocus()
        self._tell_page()

    def leave(self) -> None:
        """The page goes out of sight."""
        if self._settling.isActive():
            self.keep_place()

    def fail(self, error: TutorError) -> None:
        say(self.fault, told(error.message, error.remedy))

    def wear_theme(self) -> None:
        self.text.wear_theme()

    def _tell_page(self) -> None:
        page, document = self.text.page, self.document
        known = page is not None and document is not None and document.pages
        text = tr("Page {page} of {pages}", page=page, pages=document.pages) if known and document else ""
        self.page.setText(text)

    def keep_place(self) -> None:
        """Remember how far one has come; going back to look something up does not count."""
        self._settling.stop()
        records, share = self._program.records, self.text.share
        if records is None or self.document is None or share < self._kept_share + LEAST_STEP:
            return
        self._kept_share = share
        self._errands.follow(records.documents.progress(self.document.id, share), lambda _: None, self.fail)

    # Doing ------------------------------------------------------------------------------------------

    def _study(self, mode: Mode) -> None:
        if self.document is not None:
            self.leave()
            self.talk_asked.emit(study_plan(self.document.id, self.document.title, mode))

    def _toggle_words(self, wanted: bool) -> None:
        self.words.setVisible(wanted)
        records, document = self._program.records, self.document
        if not wanted or records is None or document is None:
            return
        self.words.wait()
        level, learner, language = (
            self._program.settings.level,
            self._program.settings.learner,
            document.language,
        )
        texts = [passage.text for passage in self._passages]
        known = records.cards.known(learner, language)

        def work() -> list[DocumentWord]:
            return document_words(texts, language, WordLevels(language), level, known.result())

        def show(found: list[DocumentWord]) -> None:
            if self.document is document:
                self.words.show_words(found)

        self._errands.run(work, show, self.fail)

    def _keep_word(self, word: DocumentWord) -> None:
        if self.document is None:
            return
        card = card_of(word, self.document.language, self.document.id)

        def kept(_: Added) -> None:
            self.words.show_kept({word.word})

        self._errands.follow(
            self._program.keep(card), kept, lambda error: self.words.fail(told(error.message, error.remedy))
        )

    def _keep_marked(self) -> None:
        """A key point that the learner chose."""
        if self.document is None:
            return
        said = self.text.marked_words
        card = point_card(said, self.document.language, self.document.id)

        def kept(added: Added) -> None:
            state = tr("Kept for review.") if added.is_new else tr("You have kept this before.")
            self.page.setText(state)

        self._errands.follow(self._program.keep(card), kept, self.fail)

    def _ask_delete(self) -> None:
        if self.document is None:
            return
        number = self.document.id
        self.question.ask(
            tr("Delete this document from the library for good? The file that it came from stays."),
            tr("Delete it"),
            tr("Keep it"),
            lambda: self.delete_asked.emit(number),
            self.document.title,
            self.delete,
        )
