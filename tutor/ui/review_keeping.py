"""One click keeps a word or a correction: it is told for a moment, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer

from tutor.conversation.lesson_events import CorrectionOffered
from tutor.errors import TutorError
from tutor.lessons.vocabulary import NewCard, from_correction, from_word
from tutor.records.card_rows import Added, Deleted
from tutor.ui.errands import Errands
from tutor.ui.notices import Action, Notices
from tutor.ui.program import Program
from tutor.ui.report_corrections import CalledRight
from tutor.ui.translation import tr

TOLD_MS = 8_000
"""How long the notice stays."""
_KEY = "kept"
_SHOWN_LETTERS = 60


class Keeping(QObject):
    def __init__(self, program: Program, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._notices = notices
        self._errands = Errands(self)
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.setInterval(TOLD_MS)
        self._leaving.timeout.connect(lambda: notices.clear(_KEY))

    def keep_word(self, word: str, sentence: str, turn: int, phrase: int) -> None:
        """A word of the talk; `phrase` is that of the tutor's answer, -1 for the learner's own words."""
        spoken = None if phrase < 0 else phrase
        self.keep_here(from_word(word, sentence, language="", turn=turn, phrase=spoken))

    def keep_correction(self, offered: CorrectionOffered, sentence: str) -> None:
        """`sentence` is all that the learner said in the turn."""
        self.keep_here(_card_of(offered, sentence))

    def call_right(self, offered: CorrectionOffered, sentence: str) -> None:
        """What was corrected was right: it is none, and neither is there a card of it. Can be taken back."""
        card = replace(_card_of(offered, sentence), language=self._program.settings.language)
        self._call_right(card, partial(self._program.call_right, offered.turn))

    def call_right_in(self, called: CalledRight) -> None:
        """The same of a correction in a report."""

        def judge(right: bool) -> None:
            kept = self._program.call_right_in(called.talk, called.turn, called.correction, right)
            self._errands.follow(kept, lambda _: called.judged(), self._fail)

        self._call_right(called.card, judge)

    def _call_right(self, card: NewCard, judge: Callable[[bool], object]) -> None:
        """`judge` notes whether it was right."""
        judge(True)
        records = self._program.records
        if records is None:
            self._called_right(judge, Deleted((), ()))
            return
        gone = records.cards.take_back(self._program.settings.learner, card)
        self._errands.follow(gone, partial(self._called_right, judge), self._fail)

    def keep_here(self, card: NewCard) -> None:
        """A card in the language that is practised."""
        self.keep(replace(card, language=self._program.settings.language))

    def keep(self, card: NewCard) -> None:
        self._errands.follow(self._program.keep(card), self._kept, self._fail)

    def _kept(self, added: Added) -> None:
        card = added.card
        # Of a correction the right words: the wrong ones are not what is to stay in mind.
        kept = card.back if card.kind == "correction" else card.front
        kept = kept if len(kept) <= _SHOWN_LETTERS else f"{kept[:_SHOWN_LETTERS]}…"
        if not added.is_new:
            self._tell(tr("“{word}” is among your cards already.", word=kept))
            return
        undo = Action(tr("Undo"), partial(self._take_back, card.id))
        self._tell(tr("“{word}” is kept for review.", word=kept), (undo,))

    def _called_right(self, judge: Callable[[bool], object], gone: Deleted) -> None:
        said = tr("It was right: it does not count as a mistake, and is not corrected again.")
        if gone.cards:
            said = tr("It was right: it does not count as a mistake, and its card is gone.")
        self._tell(said, (Action(tr("Undo"), partial(self._call_wrong, judge, gone)),))

    def _call_wrong(self, judge: Callable[[bool], object], gone: Deleted) -> None:
        self._notices.clear(_KEY)
        judge(False)
        records = self._program.records
        if records is not None and gone.cards:
            self._errands.follow(records.cards.restore(gone), lambda _: None, self._fail)

    def _tell(self, message: str, actions: tuple[Action, ...] = ()) -> None:
        self._notices.tell(_KEY, message, "", actions, closable=True, quiet=True)
        self._leaving.start()

    def _take_back(self, card: int) -> None:
        self._notices.clear(_KEY)
        records = self._program.records
        if records is not None:
            self._errands.follow(records.cards.delete([card]), lambda _: None, self._fail)

    def _fail(self, error: TutorError) -> None:
        self._leaving.stop()
        self._notices.tell(_KEY, error.message, error.remedy, closable=True)


def _card_of(offered: CorrectionOffered, sentence: str) -> NewCard:
    found, turn = offered.correction, offered.turn.number
    return from_correction(found.said, found.better, found.why, sentence, language="", turn=turn)
