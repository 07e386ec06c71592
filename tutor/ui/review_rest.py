"""What the review shows when no card is asked: what it is for, what was done, and when it goes on."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tutor.lessons.review import Rating
from tutor.records.cards import Counts
from tutor.text import Counted, Text
from tutor.ui.buttons import button
from tutor.ui.labels import label, say
from tutor.ui.review_session import State
from tutor.ui.review_words import until
from tutor.ui.translation import tr

_HEADINGS: dict[State, Text] = {
    "loading": Text("Looking what is due …"),
    "nothing": Text("Words that you keep come back here"),
    "waiting": Text("A short pause"),
    "over": Text("That is all for now"),
}


class ReviewRest(QWidget):
    import_asked = Signal()
    more_asked = Signal()
    ahead_asked = Signal()
    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = label("heading")
        self.told = label("speech-quiet")
        self.next = label("quiet")
        self.ahead = button(tr("Ask it now"), kind="primary")
        self.more = button(tr("Learn more new words today"))
        self.imports = button(tr("Import a word list …"), kind="primary")
        self.undo = button(tr("Undo the last grade"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for doing in (self.ahead, self.more, self.imports, self.undo):
            row.addWidget(doing)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 24, 0, 24)
        column.setSpacing(12)
        column.addStretch(2)
        for text in (self.heading, self.told, self.next):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(text)
        column.addSpacing(12)
        column.addLayout(row)
        column.addStretch(3)
        self.ahead.clicked.connect(self.ahead_asked)
        self.more.clicked.connect(self.more_asked)
        self.imports.clicked.connect(self.import_asked)
        self.undo.clicked.connect(self.undo_asked)
        self.show_state("loading", Counts(), Counter(), can_undo=False)

    def show_state(self, state: State, counts: Counts, grades: Counter[Rating], *, can_undo: bool) -> None:
        """`grades` are those of this sitting."""
        if state not in _HEADINGS:
            return
        done = sum(grades.values())
        self.heading.setText(tr(_HEADINGS[state]))
        say(self.told, _told(state, done, grades))
        say(self.next, _next(state, counts))
        self.ahead.setVisible(state == "waiting")
        self.imports.setVisible(state == "nothing")
        self.more.setVisible(state == "over" and counts.new > 0)
        self.undo.setVisible(can_undo and done > 0)


def _told(state: State, done: int, grades: Counter[Rating]) -> str:
    if state == "nothing":
        return tr(
            "Keep a word with one click in the talk, or a sentence that was corrected. "
            "You are asked for it just before you would forget it."
        )
    if not done or state == "loading":
        return ""
    knew = done - grades[Rating.AGAIN]
    answers = tr(Counted("You answered {n} time.", "You answered {n} times.", n=done))
    known = tr(Counted("Once you knew it.", "{n} times you knew it.", n=knew)) if knew else ""
    return f"{answers} {known}".strip()


def _next(state: State, counts: Counts) -> str:
    if state not in ("waiting", "over") or counts.next_due is None:
        return ""
    if state == "waiting":
        return tr("The next card comes back {when}.", when=until(counts.next_due))
    return tr("The next cards are due {when}.", when=until(counts.next_due))
