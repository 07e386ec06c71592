"""The view of the talk: what is said in it, what is at hand below it, and the latency panel beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from tutor.conversation.answer_events import TutorBegan
from tutor.conversation.events import TurnEvent
from tutor.conversation.hearing_events import DraftBegun, SpeechEnded, SpeechStarted, TextTyped, WaitDecided
from tutor.conversation.transcript import Transcript, Turn
from tutor.conversation.turn import TurnId
from tutor.session.latency import LatencyMeter
from tutor.ui.arrangement import dock, drawer, first_page, stack
from tutor.ui.column import Column
from tutor.ui.composer import Composer
from tutor.ui.conversation_view import ConversationView
from tutor.ui.engine_status import STAGES_TO_TYPE, EngineCard, EngineLine, EngineStates
from tutor.ui.latency_panel import LatencyPanel
from tutor.ui.program import Program
from tutor.ui.talk_desk import TalkDesk
from tutor.ui.voice_indicator import VoiceIndicator

if TYPE_CHECKING:
    from tutor.ui.faults import FaultBoard

_BEGINNINGS = (SpeechStarted, SpeechEnded, TextTyped, TutorBegan)


class TalkRoom(QObject):
    def __init__(self, program: Program, engines: EngineStates, faults: FaultBoard, parent: QObject) -> None:
        super().__init__(parent)
        self._engines = engines
        self._faults = faults
        self._dirty: dict[TurnId, Turn] = {}
        self._nothing_behind = False
        """The choice of a talk is shown, and there was none yet: whoever just speaks has chosen."""
        self.transcript = Transcript()
        self.meter = LatencyMeter()
        self.conversation = ConversationView()
        self.card = EngineCard(engines, faults.ways_out)
        self.engine_line = EngineLine(engines)
        self.voice = VoiceIndicator()
        self.composer = Composer()
        self.latency = LatencyPanel(program, self.meter)
        self.desk = TalkDesk(program, self)
        self.page = QStackedWidget()
        self.page.addWidget(first_page(self.card))
        self.page.addWidget(self.conversation)
        self.page.addWidget(self.desk.start)
        whole = QWidget()
        column = stack(whole)
        column.addWidget(self.desk.progress)
        column.addWidget(self.page, 1)
        column.addWidget(Column(self.desk.hints))
        self.dock = dock(self.voice, self.composer, self.engine_line)
        column.addWidget(self.dock)
        self.splitter = drawer(whole, self.latency)
        self.desk.start.left.connect(self.leave_choice)
        self.page.currentChanged.connect(self._page_changed)
        self._page_changed()

    @property
    def on_first_page(self) -> bool:
        return self.page.currentIndex() == 0

    # Events -----------------------------------------------------------------------------------------

    def take(self, event: TurnEvent) -> None:
        """Take in one event; settle() shows what came of several."""
        # What still arrives for a turn of the talk before belongs nowhere.
        if not isinstance(event, _BEGINNINGS) and self.transcript.find(event.turn) is None:
            return
        turn = self.transcript.apply(event)
        if turn is not None:
            self._dirty[turn.id] = turn
        self.meter.apply(event)
        if isinstance(event, WaitDecided | DraftBegun):
            self.voice.show_pause()

    def settle(self) -> None:
        changed, self._dirty = self._dirty, {}
        for turn in changed.values():
            self.conversation.show_turn(turn)
        if not changed:
            return
        self.latency.refresh_soon()
        spoke = any(turn.learner for turn in changed.values())
        if self.on_first_page or (spoke and self._nothing_behind):
            self._nothing_behind = False
            self.page.setCurrentWidget(self.conversation)
            self.show_engines()

    def show_engines(self) -> None:
        """What works and what does not."""
        self.card.refresh()
        self.engine_line.refresh()
        self.engine_line.setVisible(not self.on_first_page)
        self.voice.show_obstacle(self._engines.obstacle())
        self.composer.show_obstacle(self._engines.obstacle(STAGES_TO_TYPE))
        self._faults.show(told_elsewhere=self._engines.failed() if self.on_first_page else [])

    # Pages ------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Another talk, on an empty page."""
        self._nothing_behind = False
        self._forget()
        self.conversation.clear()
        self.page.setCurrentIndex(0)
        self.show_engines()

    def go_on_with(self, turns: Sequence[Turn]) -> None:
        """An earlier talk, on its page."""
        self._forget()
        self.conversation.restore(turns)
        self.page.setCurrentWidget(self.conversation)
        self.show_engines()

    def choose(self) -> None:
        """Show what can be talked about; the talk under way goes on until another is begun."""
        self._nothing_behind = not self.conversation.views
        self.desk.start.open(talk_behind=not self._nothing_behind)
        self.page.setCurrentWidget(self.desk.start)

    def leave_choice(self) -> None:
        self._nothing_behind = False
        if self.conversation.views:
            self.page.setCurrentWidget(self.conversation)
        else:
            self.page.setCurrentIndex(0)
        self.show_engines()
        self.voice.button.setFocus()

    def _forget(self) -> None:
        self._dirty.clear()
        self.transcript, self.meter = Transcript(), LatencyMeter()
        self.latency.measure(self.meter)

    def _page_changed(self) -> None:
        page = self.page.currentWidget()
        self.desk.show_beside(talk=page is self.conversation)
        self.dock.setVisible(page is not self.desk.start)

    def wear_theme(self) -> None:
        self.latency.wear_theme()
        self.desk.wear_theme()
