"""The one correction of a turn: small, under the sentence it belongs to, and soon out of the way."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tutor.conversation.lesson_events import CorrectionOffered
from tutor.lessons.corrections import differences
from tutor.lessons.english_errors.explaining import EXPLANATIONS, explanation
from tutor.ui.correction_line import CorrectionLine
from tutor.ui.labels import label, say
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr


class CorrectionNote(QFrame):
    """Shows either the right words, or, for a mistake that was met before, asks the learner for them."""

    called_right = Signal(object)
    """A CorrectionOffered: the learner says that nothing was wrong there."""
    keep_asked = Signal(object)
    """A CorrectionOffered to be kept as a card."""
    explain_asked = Signal()
    """There is no rule to be told: tell(), or else it stays with what is known."""
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "correction")
        self._offer: CorrectionOffered | None = None
        self._prompts = False
        self.line = CorrectionLine()
        self.ask = label("caption", tr("You know this one. How would you say it?"))
        self.why = label("caption")
        self.explained = label("caption")
        self.show_better = _aside(tr("Show"))
        self.was_right = _aside(tr("That was right"))
        self.explain = _aside(tr("Explain"))
        self.keep = _aside(tr("+ Card"))
        self.keep.setAccessibleName(tr("Keep this correction as a card"))
        self.put_away = _aside(tr("Put away"))
        self.put_away.setAccessibleName(tr("Put this correction away"))

        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(4)
        for button in (self.show_better, self.was_right, self.explain, self.keep, self.put_away):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 4, 4, 4)
        column.setSpacing(2)
        column.addWidget(self.line)
        column.addWidget(self.ask)
        column.addWidget(self.why)
        column.addWidget(self.explained)
        column.addLayout(buttons)

        self.show_better.clicked.connect(self._reveal)
        self.was_right.clicked.connect(self._call_right)
        self.explain.clicked.connect(self._explain)
        self.keep.clicked.connect(lambda: self.keep_asked.emit(self._offer))
        self.put_away.clicked.connect(self.dismiss)
        self.hide()

    def show_offer(self, offer: CorrectionOffered | None) -> None:
        """Nothing is touched when it is the one that is shown already."""
        if offer is self._offer:
            return
        self._offer = offer
        self.setVisible(offer is not None)
        if offer is None:
            return
        self._prompts = offer.prompts
        say(self.explained, "")
        self.explain.setEnabled(True)
        self._fill(offer)

    @property
    def offer(self) -> CorrectionOffered | None:
        """What it shows."""
        return self._offer

    def dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete puts it away, from whichever of its buttons."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.dismiss()
            return
        super().keyPressEvent(event)

    def _fill(self, offer: CorrectionOffered) -> None:
        correction = offer.correction
        said, better = differences(correction.said, correction.better)
        self.line.show_stretches(said, () if self._prompts else better)
        self.ask.setVisible(self._prompts)
        self.show_better.setVisible(self._prompts)
        self.explain.setVisible(not self._prompts)
        self.keep.setVisible(not self._prompts)
        say(self.why, "" if self._prompts else tr(correction.why))
        if self._prompts:
            name = tr("You said “{said}”. How would it be right?", said=correction.said)
        else:
            name = tr(
                "Correction: you said “{said}”; better is “{better}”. {why}",
                said=correction.said,
                better=correction.better,
                why=tr(correction.why),
            )
        self.line.setAccessibleName(name)
        self.setAccessibleName(name)

    def _reveal(self) -> None:
        self._prompts = False
        if self._offer is not None:
            self._fill(self._offer)
            self.explain.setFocus(Qt.FocusReason.OtherFocusReason)

    def _explain(self) -> None:
        if self._offer is None:
            return
        self.explain.setEnabled(False)
        self.tell_known()
        if self._offer.correction.rule not in EXPLANATIONS:
            self.explain_asked.emit()

    def wait(self) -> None:
        """Somebody is asked why."""
        say(self.explained, tr("Asking…"))

    def tell(self, why: str, example: str) -> None:
        """What they say."""
        said = tr("{explanation} For example: {example}", explanation=why, example=example)
        say(self.explained, said if example else why)

    def tell_known(self) -> None:
        """What is known without asking."""
        if self._offer is not None:
            say(self.explained, tr(explanation(self._offer.correction)))

    def _call_right(self) -> None:
        if self._offer is not None:
            self.called_right.emit(self._offer)
        self.dismiss()


def _aside(text: str) -> QPushButton:
    button = QPushButton(text)
    set_kind(button, "aside")
    return button
