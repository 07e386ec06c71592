"""The face of a card: what is asked and, once it is shown, the answer beside what was said."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tutor.lessons.answers import Judgement, Piece
from tutor.lessons.vocabulary import Card, Question
from tutor.ui.buttons import button
from tutor.ui.icons import fit_icon, icon
from tutor.ui.labels import label, say
from tutor.ui.review_words import ASKED, verdict
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr
from tutor.ui.words import Words


class ReviewCard(QFrame):
    play_asked = Signal(bool)
    """True: the learner's own recording."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self.asked = label("section")
        self.prompt = label("heading")
        self.help = label("speech-quiet")
        self.line = QFrame()
        set_kind(self.line, "hairline")
        self.verdict = label("section")
        self.answer = Words("heading")
        self.said = label("speech-quiet")
        self.differences = label("quiet")
        self.sentence = label("speech-quiet")
        self.note = label("quiet")
        self.tutor = self._player(tr("Hear it"), tr("Hear how it is said (R)"), own=False)
        self.own = self._player(tr("Your recording"), tr("Hear what you said then"), own=True)
        playing = QHBoxLayout()
        playing.setSpacing(8)
        playing.addWidget(self.tutor)
        playing.addWidget(self.own)
        playing.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(8)
        for widget in (
            self.asked, self.prompt, self.help, self.line, self.verdict, self.answer, self.said,
            self.differences, self.sentence, self.note,
        ):  # fmt: skip
            column.addWidget(widget)
        column.addSpacing(4)
        column.addLayout(playing)
        for text in (self.prompt, self.help, self.said, self.sentence, self.note):
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.wear_theme()

    def _player(self, title: str, told: str, *, own: bool) -> QPushButton:
        player = button(title, told)
        player.clicked.connect(lambda: self.play_asked.emit(own))
        return player

    def wear_theme(self) -> None:
        for player in (self.tutor, self.own):
            player.setIcon(icon(player, "sound"))
            fit_icon(player, 1.1)

    def ask(self, question: Question) -> None:
        """Show the question, and nothing of the answer."""
        say(self.asked, tr(ASKED[question.asked]))
        say(self.prompt, question.prompt)
        say(self.help, question.help)
        hidden = (self.line, self.verdict, self.answer, self.said, self.differences, self.sentence, self.note)
        for widget in hidden:
            widget.hide()
        self.tutor.hide()
        self.own.hide()

    def show_answer(self, card: Card, question: Question, said: str, judgement: Judgement | None) -> None:
        """Show what was to be said, and what of it was said; a self-judged answer is only repeated."""
        self.line.show()
        say(self.verdict, verdict(judgement) if judgement is not None else "")
        self.answer.say(question.expected)
        self.answer.setVisible(question.expected != question.prompt)
        pieces = () if judgement is None else judgement.pieces
        self.answer.mark(_places(question.expected, pieces))
        exact = judgement is not None and judgement.verdict == "same"
        say(self.said, tr("You said: {words}", words=said) if said and not exact else "")
        say(self.differences, _in_words(pieces))
        shown = {question.prompt, question.expected}
        say(self.sentence, card.sentence if card.sentence not in shown else "")
        say(self.note, card.note if card.note not in shown else "")
        say(self.help, "")
        self.tutor.show()
        self.own.setVisible(bool(card.own_sound))


def _places(expected: str, pieces: Sequence[Piece]) -> list[tuple[int, int]]:
    """Where the words stand that were not said as they should be."""
    places, after = [], 0
    for piece in pieces:
        first = -1 if piece.kind == "extra" else expected.find(piece.text, after)
        if first >= 0:
            after = first + len(piece.text)
            if piece.kind != "said":
                places.append((first, after))
    return places


def _in_words(pieces: Sequence[Piece]) -> str:
    """The differences told without colour, for eyes and screen readers alike."""

    def those(kind: str) -> str:
        return ", ".join(piece.text for piece in pieces if piece.kind == kind)

    told = []
    if missing := those("missing"):
        told.append(tr("Missing: {words}.", words=missing))
    if extra := those("extra"):
        told.append(tr("Too much: {words}.", words=extra))
    told += [
        tr("{word}, not {instead}.", word=piece.text, instead=piece.instead)
        for piece in pieces
        if piece.kind == "misspelt"
    ]
    return " ".join(told)
