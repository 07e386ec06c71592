"""How many cards are due, told at the start, after every change, and as time goes by."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from tutor.errors import TutorError
from tutor.records.cards import Cards, Counts
from tutor.ui.doorway import Doorway
from tutor.ui.errands import Errands
from tutor.ui.program import Program

LOOKS_AGAIN_MS = 60_000
SETTLES_MS = 200
"""Many changes at once are counted once."""


class ReviewCount(QObject):
    changed = Signal(int)

    def __init__(self, program: Program, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._errands = Errands(self)
        self._told = 0
        self._cards: Cards | None = None
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLES_MS)
        self._settling.timeout.connect(self.refresh)
        self._note = Doorway(self, self._settle).bring
        self._time = QTimer(self)
        self._time.setInterval(LOOKS_AGAIN_MS)
        self._time.timeout.connect(self.refresh)
        self._time.start()
        if program.records is not None:
            self._cards = program.records.cards
            self._cards.subscribe(self._note)
        parent.destroyed.connect(self.close)
        self._settling.start()

    @Slot(object)
    def _settle(self, _: object) -> None:
        """Something was written."""
        self._settling.start()

    def close(self) -> None:
        cards, self._cards = self._cards, None
        if cards is not None:
            cards.unsubscribe(self._note)

    def refresh(self) -> None:
        if self._cards is None:
            return
        settings = self._program.settings
        counts = self._cards.counts(settings.learner, settings.language, settings.new_cards_a_day)
        self._errands.follow(counts, self._take, self._fail)

    def _take(self, counts: Counts) -> None:
        if counts.due != self._told:
            self._told = counts.due
            self.changed.emit(counts.due)

    def _fail(self, _: TutorError) -> None:
        """What can't be read is told where it is asked for; a number is only a convenience."""
        self._time.stop()
