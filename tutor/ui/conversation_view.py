"""The page of the talk: one column of turns that stays at its end while the reader does.

Only the turns near the reader are widgets: LIVE at the end, and more above as one scrolls up to them, so
that a talk of a thousand turns opens and grows as lightly as one of ten.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from tutor.conversation.transcript import Turn
from tutor.ui.column import Column
from tutor.ui.explorable_words import ExplorableWords
from tutor.ui.stylesheet import SCROLL_BAR
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr
from tutor.ui.turn_view import TurnView

LIVE = 40
"""Turns shown at first."""
CHUNK = 20
"""Turns added when the reader comes to the top."""
SLACK = 8
"""Pixels from the end that still count as the end."""


class ConversationView(QScrollArea):
    turn_chosen = Signal(int)
    """Number of the turn that was clicked, or gone to with Alt and an arrow key."""
    called_right = Signal(object, str)
    """A CorrectionOffered, of which the learner says that nothing was wrong, and their words."""
    keep_asked = Signal(object)
    """A CorrectionOffered to be kept as a card."""
    explain_asked = Signal(object, object, str)
    """The CorrectionNote, its Correction, and the learner's words in which it stands."""
    word_keep_asked = Signal(object)
    """A NewCard of a word under an answer."""
    asked = Signal(object)
    """An Asked: what the learner wants of something that was said."""
    passage_asked = Signal(object)
    """A Reference: show where an answer comes from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "talk")
        self.setAccessibleName(tr("Conversation"))
        self.setAccessibleDescription(tr("Alt+Up and Alt+Down choose the turn that the latency panel shows."))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        # Room for the bar on both sides, so that the column stays in the middle.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setViewportMargins(SCROLL_BAR, 0, 0, 0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._turns: list[Turn] = []
        self._places: dict[int, int] = {}
        self._views: list[TurnView] = []
        self._first = 0
        """Index of the turn in the topmost view."""
        self._following = True
        self._from_end: int | None = None
        self._marked: int | None = None
        """Number of the turn that is shown elsewhere."""

        page = QWidget()
        self._page = QVBoxLayout(page)
        self._page.setContentsMargins(0, 16, 0, 24)
        self._page.setSpacing(0)
        self._page.addStretch(1)
        holder = Column(page)
        set_kind(holder, "page")
        self.setWidget(holder)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._range_changed)
        bar.valueChanged.connect(self._moved)

    @property
    def views(self) -> Sequence[TurnView]:
        """The turns that are widgets now, oldest first."""
        return self._views

    @property
    def following(self) -> bool:
        """Whether the newest line is in sight and will be kept there."""
        return self._following

    def restore(self, turns: Sequence[Turn]) -> None:
        """Show an earlier talk; its turns don't change any more."""
        self.clear()
        self._turns = list(turns)
        self._first = max(0, len(self._turns) - LIVE)
        for turn in self._turns[self._first :]:
            self._append(turn)

    def clear(self) -> None:
        for view in self._views:
            self._drop(view)
        self._views.clear()
        self._turns.clear()
        self._places.clear()
        self._first = 0
        self._following = True
        self._marked = None

    def show_turn(self, turn: Turn) -> None:
        """Show a turn of the present talk, new or changed; only its own widgets are touched."""
        place = self._places.get(turn.id.number)
        if place is None:
            self._places[turn.id.number] = len(self._turns)
            self._turns.append(turn)
            self._append(turn)
            if self._following and len(self._views) > LIVE + CHUNK:
                self._forget_oldest(CHUNK)
        elif place >= self._first:
            self._views[place - self._first].show_turn(turn)

    def mark(self, number: int | None) -> None:
        """Show which turn of the present talk is looked at elsewhere; None for none."""
        self._marked = number
        place = None if number is None else self._places.get(number)
        for offset, view in enumerate(self._views):
            view.mark(offset + self._first == place)

    def bring(self, number: int) -> None:
        """Scroll to a turn of the present talk, and take the keys."""
        place = self._places.get(number)
        if place is None:
            return
        while place < self._first:
            self._show_earlier()
            self._from_end = None
        self.mark(number)
        self._page.activate()
        view = self._views[place - self._first]
        self.ensureWidgetVisible(view, 0, view.fontMetrics().height())
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not event.modifiers() and self._explore():
            return
        if step is None or event.modifiers() != Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        numbers = list(self._places)
        if numbers:
            at = numbers.index(self._marked) + step if self._marked in numbers else len(numbers) - 1
            self.turn_chosen.emit(numbers[min(max(0, at), len(numbers) - 1)])

    def _explore(self) -> bool:
        """Choose the last word of the talk; whether there is one."""
        words = [words for view in self._views for words in view.explorable]
        if words:
            words[-1].enter(-1)
            self.ensureWidgetVisible(words[-1])
        return bool(words)

    def _go_on(self, left: ExplorableWords, step: int) -> None:
        """From the words that the arrow keys left to those beside them."""
        words = [words for view in self._views for words in view.explorable]
        place = words.index(left) + step if left in words else -1
        if 0 <= place < len(words):
            words[place].enter(step)
            self.ensureWidgetVisible(words[place])

    def text(self) -> str:
        """The whole talk, as one would paste it into a letter."""
        lines = []
        for turn in self._turns:
            lines += [tr("You: {learner}", learner=turn.learner)] if turn.learner else []
            lines += [tr("Tutor: {reply}", reply=turn.reply.strip())] if turn.reply.strip() else []
        return "\n".join(lines)

    def _append(self, turn: Turn) -> None:
        view = self._view()
        self._page.addWidget(view)  # first, for a widget without a parent would show as a window
        view.show_turn(turn)
        self._views.append(view)

    def _view(self) -> TurnView:
        view = TurnView()
        view.chosen.connect(lambda: self._choose(view))
        view.called_right.connect(self.called_right)
        view.keep_asked.connect(self.keep_asked)
        view.explain_asked.connect(self.explain_asked)
        view.vocabulary.keep_asked.connect(self.word_keep_asked)
        view.put_away.connect(lambda: self._put_away(view))
        view.asked.connect(self.asked)
        view.passage_asked.connect(self.passage_asked)
        view.step_asked.connect(self._go_on)
        return view

    def _put_away(self, view: TurnView) -> None:
        """A correction that was read does not come back, wherever one scrolls."""
        self._turns[self._first + self._views.index(view)].correction = None

    def _choose(self, view: TurnView) -> None:
        """Turns of the talk that this one goes on with were measured another day."""
        place = self._first + self._views.index(view)
        number = next((number for number, known in self._places.items() if known == place), None)
        if number is not None:
            self.turn_chosen.emit(number)

    def _forget_oldest(self, count: int) -> None:
        for view in self._views[:count]:
            self._drop(view)
        del self._views[:count]
        self._first += count

    def _drop(self, view: TurnView) -> None:
        self._page.removeWidget(view)
        view.hide()
        view.deleteLater()

    def _show_earlier(self) -> None:
        """Add a chunk above what is read without moving it."""
        bar = self.verticalScrollBar()
        self._from_end = bar.maximum() - bar.value()
        start = max(0, self._first - CHUNK)
        for offset, turn in enumerate(self._turns[start : self._first]):
            view = self._view()
            self._page.insertWidget(1 + offset, view)
            view.show_turn(turn)
            self._views.insert(offset, view)
        self._first = start
        self.mark(self._marked)

    def _moved(self, value: int) -> None:
        bar = self.verticalScrollBar()
        self._following = value >= bar.maximum() - SLACK
        if value <= bar.pageStep() // 4 and self._first and not self._following and self._from_end is None:
            self._show_earlier()

    def _range_changed(self, _minimum: int, maximum: int) -> None:
        self.verticalScrollBar().setEnabled(maximum > 0)
        if self._from_end is not None:
            from_end, self._from_end = self._from_end, None
            self.verticalScrollBar().setValue(maximum - from_end)
        elif self._following:
            self.verticalScrollBar().setValue(maximum)
