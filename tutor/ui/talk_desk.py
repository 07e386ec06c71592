"""The widgets that give the talk its shape: the page to choose one, the line of progress, and the hints."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from tutor.conversation.events import Event, TurnEvent
from tutor.ui.hint_card import HintCard
from tutor.ui.program import Program
from tutor.ui.talk_progress import TalkProgress
from tutor.ui.talk_start import TalkStart

FEWEST_LINES = 30
"""A window with room for fewer lines of type is low."""


class TalkDesk(QObject):
    hear_asked = Signal(str)
    """Say this to the learner."""

    def __init__(self, program: Program, parent: QObject) -> None:
        super().__init__(parent)
        self.start = TalkStart(program)
        self.progress = TalkProgress()
        self.hints = HintCard()
        self.progress.hints_asked.connect(program.ask_for_hints)
        self.progress.close_asked.connect(program.close_talk)
        self.hints.hear_asked.connect(self.hear_asked)
        self.hints.shown.connect(self._make_room)
        self._talk_shown = False

    def take(self, event: Event | TurnEvent) -> None:
        self.progress.take(event)
        self.hints.take(event)

    def show_beside(self, *, talk: bool) -> None:
        """Progress and hints belong to the talk's page."""
        self._talk_shown = talk
        if not talk:
            self.hints.hide()
        self._make_room()

    def _make_room(self) -> None:
        """In a low window the hints take the place of the progress: the talk needs the rest."""
        lines = self.hints.window().height() / self.hints.fontMetrics().height()
        low = lines < FEWEST_LINES and self.hints.isVisible()
        self.progress.setVisible(self._talk_shown and not low)

    def wear_theme(self) -> None:
        self.hints.wear_theme()
