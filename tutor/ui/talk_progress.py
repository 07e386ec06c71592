"""A quiet line above the talk: what is to be reached, what is, and how much of the talk is the learner's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QVBoxLayout, QWidget

from tutor.conversation.events import Event, TurnEvent
from tutor.conversation.hearing_events import SpeechEnded, TextTyped
from tutor.conversation.lesson_events import CloseOffered, GoalMoved, ShareMeasured, TalkShaped
from tutor.ui.chip_flow import ChipFlow
from tutor.ui.column import SIDE, Column, widest
from tutor.ui.goal_steps import GoalSteps
from tutor.ui.labels import label, say
from tutor.ui.theme import set_kind
from tutor.ui.translation import percent, tr

_BETWEEN = 12
"""Pixels between the words and the buttons."""
NARROWEST_CHARACTERS = 24
"""Beside the buttons the words have room for so many, or stand above them."""


class TalkProgress(QFrame):
    hints_asked = Signal()
    close_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "bar")
        self.goal = label("title")
        self.steps = GoalSteps("quiet")
        self.share = label("caption")
        self.hint = QPushButton(tr("What could I say?"))
        self.close_talk = QPushButton(tr("End the talk"))
        for button in (self.hint, self.close_talk):
            button.setAutoDefault(False)
        self._steps: tuple[str, ...] = ()
        self._over = False
        """The learner has ended the talk; they may still go on with it."""
        inside = QWidget()
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(_BETWEEN)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        for text in (self.goal, self.steps, self.share):
            texts.addWidget(text)
            text.hide()
        row.addLayout(texts, 1)
        self._doing = ChipFlow()
        self._doing.put((self.hint, self.close_talk))
        row.addWidget(self._doing, 0, Qt.AlignmentFlag.AlignVCenter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Column(inside))
        self.hint.clicked.connect(self.hints_asked)
        self.close_talk.clicked.connect(self._end)
        self.close_talk.hide()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fold()
        return super().event(event)

    def _fold(self) -> None:
        """Where a step would break beside the buttons, they stand below."""
        room = min(self.width() - 2 * SIDE, widest(self)) - _BETWEEN - self._doing.sizeHint().width()
        least = self.fontMetrics().averageCharWidth() * NARROWEST_CHARACTERS
        narrow = room < max(least, self.steps.widest_step())
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def take(self, event: Event | TurnEvent) -> None:
        match event:
            case TalkShaped(goal=goal, steps=steps):
                self._steps = steps
                # The steps say it in parts; the whole is told to whoever asks.
                say(self.goal, "" if steps else goal)
                self.steps.setToolTip(goal)
                self._show_steps(())
                say(self.share, "")
                self._go_on(can_end=False)
            case SpeechEnded() | TextTyped():
                self._go_on(can_end=True)
            case GoalMoved(reached=reached):
                self._show_steps(reached)
            case ShareMeasured(learner=learner, wanted=wanted):
                self._show_share(learner, wanted)
            case CloseOffered(goal_reached=reached):
                if reached and self._steps:
                    say(
                        self.goal,
                        tr("You have reached the goal. Go on if you like, or end the talk."),
                    )
                self.close_talk.setVisible(not self._over)
            case _:
                pass

    def _end(self) -> None:
        self._over = True
        say(self.goal, tr("The talk is over."))
        self.hint.hide()
        self.close_talk.hide()
        self.close_asked.emit()

    def _go_on(self, *, can_end: bool) -> None:
        if self._over:
            self._over = False
            say(self.goal, "")
        self.hint.show()
        self.close_talk.setVisible(can_end)

    def _show_steps(self, reached: tuple[int, ...]) -> None:
        self.steps.show_steps(self._steps, reached)
        told = [
            tr("{step}: done", step=step) if place in reached else tr("{step}: still to do", step=step)
            for place, step in enumerate(self._steps)
        ]
        self.steps.setAccessibleName(". ".join(told))

    def _show_share(self, learner: float, wanted: float) -> None:
        say(self.share, tr("{share} of the words are yours.", share=percent(learner)))
        enough = tr("At your level {least} or more is good.", least=percent(wanted))
        self.share.setToolTip(enough)
        self.share.setAccessibleDescription(enough)
