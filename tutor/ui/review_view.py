"""The review: the cards that are due, one at a time, and the list of all that is kept."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from tutor.errors import TutorError
from tutor.lessons.vocabulary import Card
from tutor.ui.column import Column
from tutor.ui.labels import label, say
from tutor.ui.program import Program
from tutor.ui.review_page import ReviewPage
from tutor.ui.review_rest import ReviewRest
from tutor.ui.review_session import ReviewSession
from tutor.ui.tab_row import TabRow
from tutor.ui.tabbed_pages import lay_out_tabbed
from tutor.ui.translation import told, tr
from tutor.ui.vocabulary_editor import CardEditor
from tutor.ui.vocabulary_page import VocabularyPage

LOOKS_AGAIN_MS = 15_000
"""While nothing is asked, a card may have become due."""
_REVIEW, _WORDS = 0, 1


class ReviewView(QWidget):
    def __init__(self, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self.title = tr("Review")
        self.session = ReviewSession(program, self)
        self.tabs = TabRow([tr("Review"), tr("All cards")], tr("Review"))
        self.fault = label("fault")
        self.fault.hide()
        self.page = ReviewPage(program, self.session)
        self.rest = ReviewRest()
        self.words = VocabularyPage(program)
        self.stack = QStackedWidget()
        self._rest_page, self._words_page = Column(self.rest), Column(self.words)
        for page in (self._rest_page, self.page, self._words_page):
            self.stack.addWidget(page)
        self._again = QTimer(self)
        self._again.setInterval(LOOKS_AGAIN_MS)
        self._again.timeout.connect(self.session.refresh)
        lay_out_tabbed(self, self.tabs, self.stack, self.fault)
        self.tabs.chosen.connect(self._choose)
        self.session.changed.connect(self._refresh)
        self.session.failed.connect(self._fail)
        self.page.failed.connect(self._fail)
        self.page.edit_asked.connect(self._edit)
        self.rest.import_asked.connect(self._import)
        self.rest.more_asked.connect(self.session.learn_more)
        self.rest.ahead_asked.connect(self.session.ask_ahead)
        self.rest.undo_asked.connect(self.session.undo)
        self.words.changed.connect(self._words_changed)

    # The window's hooks -----------------------------------------------------------------------------

    def shown(self) -> None:
        self._again.start()
        if self.session.state in ("over", "nothing"):
            self.session.begin_again()
        else:
            self.session.refresh()
        if self.tabs.current == _WORDS:
            self.words.refresh()
        elif self.session.state in ("asking", "shown"):
            self.page.refresh()

    def hidden(self) -> None:
        self._again.stop()
        self.page.leave()

    def wear_theme(self) -> None:
        self.page.wear_theme()
        self.words.wear_theme()

    # ------------------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        session = self.session
        asks = session.state in ("asking", "shown")
        if asks:
            say(self.fault, "")
        if self.tabs.current == _REVIEW:
            if session.state != "loading":
                self.stack.setCurrentWidget(self.page if asks else self._rest_page)
            if self.isVisible() or not asks:
                self.page.refresh()
        self.rest.show_state(session.state, session.counts, session.grades, can_undo=session.can_undo)

    def _choose(self, tab: int) -> None:
        self.page.leave()
        if tab == _WORDS:
            self.stack.setCurrentWidget(self._words_page)
            self.words.refresh()
        else:
            self.session.refresh()
            self._refresh()

    def _words_changed(self) -> None:
        """A card may be gone, or another one than it was."""
        self.session.drop_card()

    def _import(self) -> None:
        self.tabs.choose(_WORDS)
        self._choose(_WORDS)
        self.words.ask_import()

    def _edit(self, card: Card) -> None:
        editor = CardEditor(self._program, card, self)
        editor.changed.connect(self.session.drop_card)
        editor.open()

    def _fail(self, error: TutorError) -> None:
        say(self.fault, told(error.message, error.remedy))
