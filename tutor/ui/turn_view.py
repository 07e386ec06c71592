"""One turn on the page: what the learner said, what the tutor answered."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tutor.conversation.lesson_events import CorrectionOffered, LevelChecked
from tutor.conversation.transcript import Turn
from tutor.conversation.turn import Outcome
from tutor.text import Text
from tutor.ui.correction_note import CorrectionNote
from tutor.ui.explorable_words import ExplorableWords
from tutor.ui.guess import Guess
from tutor.ui.level_words import level_words
from tutor.ui.passage_chips import PassageChips
from tutor.ui.phrase_row import PhraseRow
from tutor.ui.replay_buttons import ReplayButtons
from tutor.ui.replay_menu import Asked, What, own_menu
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr
from tutor.ui.vocabulary_chips import VocabularyChips
from tutor.ui.word_places import Span
from tutor.ui.words import Words

HINT_WIDTH = 640
MOST_WIDTHS = 4
"""So many widths are remembered by a turn: a window that is being resized asks about ever new ones."""

HEARD_NOTHING = Text("I could not make out any words. Please say it again.")
CUT_OFF = Text("The answer broke off here.")
NO_ANSWER = Text("No answer came.")
SILENCED = Text("Silenced.")


MARK = 2
"""Pixels of the line above the turn that the latency panel shows."""


class TurnView(QWidget):
    chosen = Signal()
    """It was clicked, and no word in it was selected."""
    called_right = Signal(object, str)
    """The CorrectionOffered, and the learner's words."""
    keep_asked = Signal(object)
    explain_asked = Signal(object, object, str)
    """The CorrectionNote, what it shows, and the learner's words."""
    put_away = Signal()
    """Of its correction (see CorrectionNote)."""
    asked = Signal(object)
    """An Asked: what the learner wants of something that was said."""
    passage_asked = Signal(object)
    """A Reference: show where the answer comes from."""
    step_asked = Signal(object, int)
    """The arrow keys left these words: to those before them (-1) or after them (+1)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.learner = ExplorableWords("speech")
        self._number, self._typed = 0, False
        self.learner.setAccessibleDescription(tr("You"))
        self._guess = Guess()
        self._learner_block = self._build_learner_block()
        self._tutor_name = _caption(tr("Tutor"))
        self.learner.menu_wanted.connect(self._open_own_menu)
        self.learner.word_chosen.connect(lambda first, after: self._ask("explain", span=(first, after)))
        self.learner.step_asked.connect(lambda step: self.step_asked.emit(self.learner, step))
        self.phrases: list[PhraseRow] = []
        self.unphrased = PhraseRow("speech-quiet")
        self.note = Words("caption")
        self._translation: Words | None = None
        self._correction: CorrectionNote | None = None
        self._better = ""
        self._sides: ReplayButtons | None = None
        self.vocabulary = VocabularyChips()
        self._passages: PassageChips | None = None
        self._marked = False

        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self._rows.addWidget(self.unphrased)
        column = self._column = _RememberingLayout(self)
        column.setContentsMargins(0, 16, 0, 16)
        column.setSpacing(4)
        column.addWidget(self._learner_block)
        column.addSpacing(12)
        column.addWidget(self._tutor_name)
        column.addLayout(self._rows)
        column.addWidget(self.vocabulary)
        column.addWidget(self.note)
        for widget in (self._tutor_name, self.unphrased, self.note):
            widget.hide()

    def _build_learner_block(self) -> QWidget:
        block = QWidget()
        bubble = QFrame()
        set_kind(bubble, "said")
        inside = QVBoxLayout(bubble)
        inside.setContentsMargins(20, 10, 20, 10)
        inside.addWidget(self.learner)
        row = self._bubble_row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addSpacing(64)
        row.addStretch(1)
        row.addWidget(bubble)
        named = QHBoxLayout()
        named.setContentsMargins(0, 0, 20, 0)
        named.addStretch(1)
        named.addWidget(_caption(tr("You")))
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(named)
        column.addLayout(row)
        return block

    def sizeHint(self) -> QSize:
        """As wide as any other turn: the page then has one width to ask about, whatever is said."""
        layout = self.layout()
        return QSize(HINT_WIDTH, layout.totalHeightForWidth(HINT_WIDTH) if layout else 0)

    def show_turn(self, turn: Turn) -> None:
        """Bring the page up to date; only what differs is touched."""
        self._number, self._typed = turn.id.number, turn.typed
        self._guess.follow(turn)
        said = self._guess.text
        self._hold_still(self._guess.settled is not None)
        self.learner.say(said, self._guess.settled)
        self._learner_block.setVisible(bool(said))
        self._show_phrases(turn)
        rest = unphrased_text(turn)
        self.unphrased.show_unphrased(rest)
        self.unphrased.setVisible(bool(rest))
        note = _note(turn)
        self.note.say(tr(note))
        self.note.setVisible(bool(note))
        self._tutor_name.setVisible(bool(rest or turn.phrases or note))
        if turn.feedback.translation or self._translation is not None:
            self.translation.say(turn.feedback.translation)
            self.translation.setVisible(bool(turn.feedback.translation))
        if turn.correction is not None or self._correction is not None:
            self.correction.show_offer(turn.correction)
            self._show_sides(turn)
        if turn.passages or self._passages is not None:
            self.passages.show_passages(turn.passages)
        self.vocabulary.show_words(turn.feedback.vocabulary, turn.reply, self._number)
        self._show_level(turn.level)
        self.setVisible(bool(said or rest or turn.phrases or note))

    @property
    def translation(self) -> Words:
        """Of the answer; made when it is first wanted, as most turns have none."""
        if self._translation is None:
            self._translation = Words("caption")
            self._translation.setAccessibleDescription(tr("Translation"))
            column = self._column
            column.insertWidget(column.indexOf(self._rows) + 1, self._translation)
        return self._translation

    @property
    def passages(self) -> PassageChips:
        """Where the answer comes from; made when an answer first comes from somewhere."""
        if self._passages is None:
            self._passages = PassageChips()
            self._passages.opened.connect(self.passage_asked)
            column = self._column
            column.insertWidget(column.indexOf(self._rows) + 1, self._passages)
        return self._passages

    @property
    def correction(self) -> CorrectionNote:
        """Likewise."""
        if self._correction is None:
            self._correction = CorrectionNote()
            self._correction.called_right.connect(self._call_right)
            self._correction.keep_asked.connect(self.keep_asked)
            self._correction.explain_asked.connect(self._explain)
            self._correction.dismissed.connect(self.put_away)
            self._column.addWidget(self._correction)
            self._sides = ReplayButtons(self)
            self._sides.own_asked.connect(lambda: self._ask("own"))
            self._sides.tutor_asked.connect(self._ask_better)
            self._correction.dismissed.connect(self._sides.hide)
            self._column.addWidget(self._sides)
        return self._correction

    def _show_level(self, level: LevelChecked | None) -> None:
        """Behind the name: whether the answer kept the level, and why."""
        mark, why = level_words(level)
        self._tutor_name.setText(f"{tr('Tutor')}  ·  {mark}" if mark else tr("Tutor"))
        self._tutor_name.setToolTip(why)
        self._tutor_name.setAccessibleDescription(why)

    @property
    def explorable(self) -> list[ExplorableWords]:
        """All words that are shown and can be chosen one by one, in order."""
        said = [self.learner] if self.learner.text() else []
        return [*said, *(row.words for row in self.phrases)]

    def _show_sides(self, turn: Turn) -> None:
        """What the learner said beside how the tutor says it; not before they have tried it themselves."""
        offer = turn.correction
        if self._sides is None or offer is None:
            return
        self._better = turn.learner.replace(offer.correction.said, offer.correction.better, 1)
        self._sides.show_sides(turn.learner, self._better, recorded=not turn.typed)
        self._sides.setVisible(not offer.prompts and not self.correction.isHidden())

    def _call_right(self, offered: CorrectionOffered) -> None:
        self.called_right.emit(offered, self.learner.text())

    def _explain(self) -> None:
        note = self.correction
        if note.offer is not None:
            self.explain_asked.emit(note, note.offer.correction, self.learner.text())

    def _ask_better(self) -> None:
        self.asked.emit(Asked("replay", self.learner, None, self._number, text=self._better))

    def _ask(self, what: What, rate: float = 1.0, span: Span | None = None) -> None:
        self.asked.emit(Asked(what, self.learner, None, self._number, -1, rate, span))

    def _open_own_menu(self, at: QPoint) -> None:
        own_menu(self, self.learner, self._ask, recorded=not self._typed).popup(at)

    @property
    def marked(self) -> bool:
        return self._marked

    def mark(self, marked: bool) -> None:
        """Show, or not, that this is the turn that is looked at elsewhere."""
        if marked != self._marked:
            self._marked = marked
            self.setAccessibleDescription(tr("Shown in the latency panel") if marked else "")
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._marked:
            accent = self.palette().color(QPalette.ColorRole.Accent)
            QPainter(self).fillRect(0, 6, self.width(), MARK, accent)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Of the words, too: they pass it on."""
        super().mouseReleaseEvent(event)
        words = self.findChildren(Words)
        if event.button() is Qt.MouseButton.LeftButton and not any(w.selected_text() for w in words):
            self.chosen.emit()

    def _hold_still(self, growing: bool) -> None:
        """Words that come one after the other stay where they are.

        From the first guess on, the bubble is as wide as it can become; and it does not get lower before the
        words are final.
        """
        bubble = self._bubble_row.count() - 1
        if growing and self._bubble_row.stretch(bubble):
            self.learner.setMinimumHeight(self.learner.height())
        elif growing:
            self._bubble_row.setStretch(bubble - 1, 0)
            self._bubble_row.setStretch(bubble, 1)
        else:
            self.learner.setMinimumHeight(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.learner.setMinimumHeight(0)

    def _show_phrases(self, turn: Turn) -> None:
        while len(self.phrases) > len(turn.phrases):
            gone = self.phrases.pop()
            self._rows.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.phrases) < len(turn.phrases):
            row = PhraseRow()
            row.asked.connect(self.asked)
            row.words.step_asked.connect(lambda step, words=row.words: self.step_asked.emit(words, step))
            self.phrases.append(row)
            self._rows.insertWidget(self._rows.count() - 1, row)
        for row, phrase in zip(self.phrases, turn.phrases, strict=True):
            row.turn = turn.id.number
            row.show_phrase(phrase)


class _RememberingLayout(QVBoxLayout):
    """The page asks every turn for its height whenever one of them changes: those that did not, remember.

    Qt's own memory holds one width only, and is asked about two in turn.
    """

    def __init__(self, parent: QWidget) -> None:
        self._heights: dict[int, int] = {}
        super().__init__(parent)

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            if len(self._heights) >= MOST_WIDTHS:
                self._heights.clear()
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()


def _caption(text: str) -> QLabel:
    label = QLabel(text)
    set_kind(label, "caption")
    return label


def unphrased_text(turn: Turn) -> str:
    """The end of the reply that no phrase holds yet."""
    position = 0
    for phrase in turn.phrases:
        found = turn.reply.find(phrase.text, position)
        if found >= 0:
            position = found + len(phrase.text)
    return turn.reply[position:].strip()


def _note(turn: Turn) -> str:
    if turn.outcome is Outcome.EMPTY:
        return HEARD_NOTHING
    if turn.outcome is Outcome.FAILED and not turn.reply:
        return NO_ANSWER
    if turn.outcome is Outcome.INTERRUPTED and not turn.phrases:
        return SILENCED
    return "" if turn.reply_complete else CUT_OFF
