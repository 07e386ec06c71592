"""The corrections of a report: what was said beside what is better, to hear and to keep."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from tutor.lessons.corrections import differences
from tutor.lessons.report import Report, ReportedCorrection
from tutor.lessons.vocabulary import NewCard, from_correction
from tutor.thinking.feedback import Correction
from tutor.ui.correction_line import CorrectionLine
from tutor.ui.icons import fit_icon, icon
from tutor.ui.labels import label
from tutor.ui.report_texts import reason
from tutor.ui.sound_buttons import SoundButtons
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr
from tutor.ui.words import Words


@dataclass(frozen=True, slots=True)
class CalledRight:
    """A correction of a report that the learner says is none."""

    talk: int
    turn: int
    correction: Correction
    card: NewCard
    """As which it may have been kept."""
    judged: Callable[[], object]
    """Called whenever it is kept that it was right, or, after all, was not."""


class CorrectionRow(QFrame):
    hear_asked = Signal(str)
    keep_asked = Signal(object)
    """A NewCard."""
    called_right = Signal()
    """The learner says that nothing was wrong there."""

    def __init__(
        self, one: ReportedCorrection, card: NewCard, own: Sequence[Path], sounds: SoundButtons
    ) -> None:
        """`own` is the learner's recording of the turn, where it is kept."""
        super().__init__()
        set_kind(self, "correction")
        self._card = card
        self._sounds = sounds
        line = CorrectionLine()
        line.show_stretches(*differences(one.said, one.better))
        name = tr("You said “{said}”; better is “{better}”.", said=one.said, better=one.better)
        line.setAccessibleName(name)
        self.setAccessibleName(name)
        self.own: QToolButton | None = None
        self.tutor = QToolButton()
        self.tutor.setAccessibleName(tr("Hear the tutor: {sentence}", sentence=card.back))
        self.tutor.clicked.connect(lambda: self.hear_asked.emit(card.back))
        _name(self.tutor, tr("Tutor"))
        self.keep = QPushButton(tr("+ Card"))
        set_kind(self.keep, "aside")
        self.keep.setAccessibleName(tr("Keep this correction as a card: {words}", words=one.better))
        self.keep.clicked.connect(self._keep)
        self.was_right = QPushButton(tr("That was right"))
        set_kind(self.was_right, "aside")
        self.was_right.setAccessibleDescription(name)
        self.was_right.clicked.connect(self._call_right)
        row = QHBoxLayout()
        row.setSpacing(8)
        if own:
            self.own = sounds.button(tr("You: {sentence}", sentence=one.said), own)
            _name(self.own, tr("You"))
            row.addWidget(self.own)
        row.addWidget(self.tutor)
        row.addWidget(self.keep)
        row.addWidget(self.was_right)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 4, 4, 4)
        column.setSpacing(4)
        column.addWidget(line)
        if one.sentence and one.sentence.strip() != one.said.strip():
            whole = Words("caption")
            whole.say(tr("You said: {sentence}", sentence=one.sentence))
            column.addWidget(whole)
        if why := reason(one):
            column.addWidget(label("caption", why))
        column.addLayout(row)
        self.wear_theme()

    def wear_theme(self) -> None:
        self.tutor.ensurePolished()
        self.tutor.setIcon(icon(self.tutor, "sound"))
        fit_icon(self.tutor, 1.0)
        if self.own is not None:
            self._sounds.dress(self.own)

    def _keep(self) -> None:
        self.keep.setEnabled(False)
        self.keep_asked.emit(self._card)

    def _call_right(self) -> None:
        self.was_right.setEnabled(False)
        self.called_right.emit()


def card_of(one: ReportedCorrection, report: Report) -> NewCard:
    """As it is kept; its back is the whole better sentence where that is known."""
    return from_correction(
        one.said,
        one.better,
        one.why,
        one.sentence,
        language=report.language,
        talk=report.talk,
        turn=one.turn,
    )


def _name(button: QToolButton, text: str) -> None:
    button.setText(text)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def cleared(holder: QLayout) -> None:
    """Take everything out of a layout that was put into it."""
    while (item := holder.takeAt(0)) is not None:
        widget: QWidget | None = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
