"""A sitting with the cards that are due: which one is asked, what was answered, how it was graded.

loading ──► asking ──answer, show──► shown ──grade──► loading ──► …
   │                                   ▲ undo             │
   └──────────► waiting, over, nothing ◄──────────────────┘
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from concurrent.futures import Future
from datetime import timedelta
from time import monotonic
from typing import Literal, TypeAlias, TypeVar

from PySide6.QtCore import QObject, Signal

from tutor.errors import TutorError
from tutor.lessons.answers import Judgement, judge
from tutor.lessons.review import Rating, Schedule
from tutor.lessons.vocabulary import Card, Question, question
from tutor.records.cards import Answer, Cards, Counts, Graded
from tutor.ui.errands import Errands
from tutor.ui.program import Program

T = TypeVar("T")
U = TypeVar("U")

State: TypeAlias = Literal["loading", "asking", "shown", "waiting", "over", "nothing"]
"""`waiting`: a card that is being learnt comes back within AHEAD; `over`: enough for now; `nothing`: there
are no cards at all."""

AHEAD = timedelta(minutes=20)
"""What comes back so soon can be asked at once when nothing else is left."""
MORE = 10
"""New cards that the learner may add to a day's at a time."""
REMEMBERED_UNDOS = 50


class ReviewSession(QObject):
    changed = Signal()
    """The state, or what belongs to it, is another one."""
    failed = Signal(object)
    """A TutorError."""

    def __init__(self, program: Program, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._errands = Errands(self)
        self._asked = 0
        """Counts what was asked of the records: an answer that is not the newest is out of date."""
        self._asked_at = 0.0
        self._asked_of = (0, "")
        """Learner and language of the card that is asked."""
        self._undo: list[tuple[Graded, Rating]] = []
        self._more = 0
        self.state: State = "loading"
        self.card: Card | None = None
        self.question: Question | None = None
        self.outcomes: dict[Rating, Schedule] = {}
        self.answer = Answer()
        self.judgement: Judgement | None = None
        """None: shown without an answer."""
        self.counts = Counts()
        self.grades: Counter[Rating] = Counter()
        """Of this sitting."""

    @property
    def cards(self) -> Cards | None:
        records = self._program.records
        return None if records is None else records.cards

    @property
    def can_undo(self) -> bool:
        return bool(self._undo) and self.state != "loading"

    @property
    def suggested(self) -> Rating:
        return Rating.GOOD if self.judgement is None else self.judgement.suggested

    # What the learner does --------------------------------------------------------------------------

    def refresh(self) -> None:
        """Look anew what is due; a card that is being answered stays, unless somebody else learns now."""
        if self.state not in ("asking", "shown"):
            self._next()
        elif self._whose() != self._asked_of:
            self.begin_again()

    def begin_again(self) -> None:
        """Another sitting."""
        self.grades.clear()
        self._undo.clear()
        self._more = 0
        self._next()

    def take_answer(self, text: str, *, spoken: bool) -> None:
        if self.state != "asking" or self.question is None or self.card is None or not text.strip():
            return
        self.answer = Answer(text.strip(), spoken, monotonic() - self._asked_at)
        if self.question.asked != "word":
            self.judgement = judge(
                text, self.question.expected, self.card.language, wrong=self.question.wrong
            )
        self._show()

    def show_answer(self) -> None:
        if self.state == "asking":
            self.answer = Answer(took=monotonic() - self._asked_at)
            self._show()

    def grade(self, rating: Rating) -> None:
        cards, card = self.cards, self.card
        if self.state != "shown" or cards is None or card is None:
            return
        self.state = "loading"
        self._wait(cards.grade(card, rating, self.answer), self._graded, rating)

    def undo(self) -> None:
        """The last graded card is asked again, as if it had not been."""
        cards = self.cards
        if not self.can_undo or cards is None:
            return
        graded, rating = self._undo.pop()
        self.state = "loading"
        self._wait(cards.undo(graded), self._undone, rating)

    def ask_ahead(self) -> None:
        """Ask what comes back soon without waiting for it."""
        self._next(AHEAD)

    def learn_more(self) -> None:
        """Some more new cards today."""
        self._more += MORE
        self._next()

    def drop_card(self) -> None:
        """The card was changed or deleted: ask what is due now."""
        self.state = "loading"
        self._next()

    # What comes of it -------------------------------------------------------------------------------

    def _show(self) -> None:
        assert self.card is not None
        assert self.cards is not None
        cards = self.cards
        self.outcomes = cards.scheduling.outcomes(self.card.id, self.card.schedule, cards.now())
        self.state = "shown"
        self.changed.emit()

    def _graded(self, graded: Graded, rating: Rating) -> None:
        self.grades[rating] += 1
        self._undo = [*self._undo, (graded, rating)][-REMEMBERED_UNDOS:]
        self._next()

    def _undone(self, card: Card, rating: Rating) -> None:
        self.grades[rating] -= 1
        self._count(lambda: self._ask(card))

    def _next(self, ahead: timedelta = timedelta(0)) -> None:
        cards = self.cards
        if cards is None:
            self._settle("nothing")
            return
        due = cards.due(*self._whose(), self._new_a_day, 1, ahead)
        self._wait(due, lambda found, _: self._count(lambda: self._take(found)), None)

    def _take(self, due: tuple[Card, ...]) -> None:
        if due:
            self._ask(due[0])
        elif not self.counts.all:
            self._settle("nothing")
        elif self._comes_soon():
            self._settle("waiting")
        else:
            self._settle("over")

    def _comes_soon(self) -> bool:
        cards, next_due = self.cards, self.counts.next_due
        return cards is not None and next_due is not None and next_due - cards.now() <= AHEAD

    def _ask(self, card: Card) -> None:
        self.card, self.question = card, question(card)
        self.answer, self.judgement = Answer(), None
        self._asked_at, self._asked_of = monotonic(), self._whose()
        self._settle("asking")

    def _settle(self, state: State) -> None:
        if state != "asking":
            self.card = self.question = None
        self.state = state
        self.changed.emit()

    def _count(self, then: Callable[[], None]) -> None:
        cards = self.cards
        if cards is None:
            return

        def counted(counts: Counts, _: object) -> None:
            self.counts = counts
            then()

        self._wait(cards.counts(*self._whose(), self._new_a_day), counted, None)

    def _whose(self) -> tuple[int, str]:
        settings = self._program.settings
        return settings.learner, settings.language

    @property
    def _new_a_day(self) -> int:
        return self._program.settings.new_cards_a_day + self._more

    def _wait(self, future: Future[T], then: Callable[[T, U], None], beside: U) -> None:
        self._asked += 1
        asked = self._asked

        def done(found: T) -> None:
            if asked == self._asked:
                then(found, beside)

        self._errands.follow(future, done, self._fail)

    def _fail(self, error: TutorError) -> None:
        self.failed.emit(error)
        # A card that was changed meanwhile is no reason to stop.
        if self.state == "loading" and self.card is not None:
            self.card = None
            self._next()
