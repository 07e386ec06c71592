"""Whether hearing, thinking and speaking are ready: a card before the first word, one line afterwards.

An engine that a talk can do without has its place there once it is announced, and is never waited for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from tutor.conversation.engine_events import (
    ENGINE_STAGES,
    EngineLoading,
    EngineReady,
    EngineRestarted,
    FaultCleared,
    FaultRaised,
    Stage,
)
from tutor.conversation.events import Event
from tutor.text import Counted, Text
from tutor.ui.accessibility import announce
from tutor.ui.elided import Elided
from tutor.ui.notices import Action
from tutor.ui.spinner import Progress, Spinner
from tutor.ui.theme import set_kind
from tutor.ui.translation import told, tr
from tutor.ui.wording import enumeration, latency, stage_title
from tutor.ui.words import Words

INVITATION = Text("Speak or type in the language you practise. Take all the time you need.")
PROGRESS_WORDS: dict[Progress, str] = {
    Progress.WAITING: Text("waiting"),
    Progress.RUNNING: Text("loading"),
    Progress.DONE: Text("ready"),
    Progress.FAILED: Text("failed"),
}
STAGES_TO_TYPE: tuple[Stage, ...] = ("chat_model", "voice")


@dataclass(slots=True)
class EngineState:
    progress: Progress = Progress.WAITING
    label: str = ""
    took: str = ""
    message: str = ""
    remedy: str = ""


class EngineStates:
    """Folds events into what is known of the three engines, and of any other that is announced."""

    def __init__(self) -> None:
        self.known: dict[Stage, EngineState] = {stage: EngineState() for stage in ENGINE_STAGES}

    def apply(self, event: Event) -> bool:
        """Take in one event; whether it changed anything."""
        if isinstance(event, EngineLoading | EngineReady):
            self.known.setdefault(event.stage, EngineState())
        match event:
            case EngineLoading(stage=stage, label=label) if stage in self.known:
                self.known[stage] = EngineState(Progress.RUNNING, label)
            case EngineReady(stage=stage, label=label, took=took) if stage in self.known:
                self.known[stage] = EngineState(Progress.DONE, label, latency(took))
            case EngineRestarted(stage=stage, label=label) if stage in self.known:
                self.known[stage] = EngineState(Progress.DONE, label, tr("restarted"))
            case FaultRaised(stage=stage, message=message, remedy=remedy) if stage in self.known:
                state = self.known[stage]
                # An engine that is ready keeps working after a fault in one piece of work.
                if state.progress is not Progress.DONE:
                    state.progress = Progress.FAILED
                state.message, state.remedy = message, remedy
            case FaultCleared(stage=stage) if stage in self.known:
                state = self.known[stage]
                if state.progress is Progress.FAILED:
                    state.progress = Progress.WAITING
                state.message = state.remedy = ""
            case _:
                return False
        return True

    def failed(self) -> list[Stage]:
        return [stage for stage, state in self.known.items() if state.progress is Progress.FAILED]

    def obstacle(self, stages: tuple[Stage, ...] = ENGINE_STAGES) -> str:
        """Why these stages cannot work yet, in a sentence; empty when they can."""
        progress = {stage_title(stage): self.known[stage].progress for stage in stages}
        failed = [title for title, known in progress.items() if known is Progress.FAILED]
        loading = [
            title for title, known in progress.items() if known in (Progress.WAITING, Progress.RUNNING)
        ]
        if failed:
            return tr("{names} could not be loaded.", names=enumeration(failed))
        if loading:
            names = enumeration(loading)
            return tr(Counted("{names} is loading.", "{names} are loading.", n=len(loading), names=names))
        return ""


class _EngineRow:
    """The widgets of one engine in the card's grid."""

    def __init__(self, stage: Stage) -> None:
        self.spinner = Spinner()
        self.title = QLabel(stage_title(stage))
        set_kind(self.title, "title")
        self.label = Words("quiet")
        self.took = QLabel()
        set_kind(self.took, "quiet")
        self.fault = Words("fault-small")
        self.again = QPushButton(tr("Try again"))
        set_kind(self.again, "fault")
        self.again.setAccessibleName(tr("Try again to load: {stage}", stage=stage_title(stage)))
        self.again.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.offers = QWidget()
        self.buttons: list[QPushButton] = []
        self._offers = QHBoxLayout(self.offers)
        self._offers.setContentsMargins(0, 0, 0, 0)
        self._offers.setSpacing(8)
        self._offers.addStretch(1)

    def show_state(self, state: EngineState, title: str, ways_out: Sequence[Action]) -> None:
        self.spinner.show_progress(state.progress)
        self.spinner.setAccessibleName(f"{title}: {tr(PROGRESS_WORDS[state.progress])}")
        self.label.say(state.label or tr(PROGRESS_WORDS[Progress.WAITING]))
        self.took.setText(state.took)
        failed = state.progress is Progress.FAILED
        self.fault.say(told(state.message, state.remedy) if failed else "")
        self.fault.setVisible(failed)
        self.again.setVisible(failed)
        self._show_offers(ways_out if failed else ())

    def _show_offers(self, ways_out: Sequence[Action]) -> None:
        """A button each; those that stand there already stay, and keep the keys."""
        if [way.title for way in ways_out] != [button.text() for button in self.buttons]:
            for button in self.buttons:
                self._offers.removeWidget(button)
                button.hide()
                button.deleteLater()
            self.buttons = [self._offer(way) for way in ways_out]
            for number, button in enumerate(self.buttons):
                self._offers.insertWidget(number, button)
        self.offers.setVisible(bool(ways_out))

    def _offer(self, way: Action) -> QPushButton:
        button = QPushButton(way.title)
        set_kind(button, "fault")
        button.setAccessibleDescription(self.fault.text())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(way.do)
        return button


class EngineCard(QFrame):
    """The first page: what loads, how long it took, and what to do when it didn't."""

    reload_asked = Signal(str)

    def __init__(
        self,
        states: EngineStates,
        ways_out: Callable[[Stage], Sequence[Action]],
        parent: QWidget | None = None,
    ) -> None:
        """`ways_out` says what the program can do about a stage's fault, besides trying again."""
        super().__init__(parent)
        set_kind(self, "card")
        self._states = states
        self._ways_out = ways_out
        self._was_ready = False
        self.heading = QLabel()
        set_kind(self.heading, "heading")
        self.heading.setWordWrap(True)
        invitation = Words("quiet")
        invitation.say(tr(INVITATION))
        self.rows: dict[Stage, _EngineRow] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(invitation)
        column.addSpacing(16)
        column.addLayout(self._grid)
        self.refresh()

    def _add_row(self, stage: Stage) -> None:
        grid, row = self._grid, _EngineRow(stage)
        line, middle = 3 * len(self.rows), Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(row.spinner, line, 0, middle)
        grid.addWidget(row.title, line, 1, middle)
        grid.addWidget(row.label, line, 2)
        grid.addWidget(row.took, line, 3, Qt.AlignmentFlag.AlignRight | middle)
        grid.addWidget(row.fault, line + 1, 1, 1, 2, middle)
        grid.addWidget(row.again, line + 1, 3, middle)
        grid.addWidget(row.offers, line + 2, 1, 1, 3)
        row.again.clicked.connect(lambda: self.reload_asked.emit(stage))
        self.rows[stage] = row

    def refresh(self) -> None:
        for stage, state in self._states.known.items():
            if stage not in self.rows:
                self._add_row(stage)
            self.rows[stage].show_state(state, stage_title(stage), self._ways_out(stage))
        obstacle = self._states.obstacle()
        ready = tr("Ready when you are")
        missing = any(stage in ENGINE_STAGES for stage in self._states.failed())
        self.heading.setText(
            ready if not obstacle else tr("Something is missing") if missing else tr("Getting ready")
        )
        if not obstacle and not self._was_ready:
            announce(self.heading, ready)
        self._was_ready = not obstacle


class EngineLine(QWidget):
    """The same in one quiet line."""

    def __init__(self, states: EngineStates, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._states = states
        self.parts: dict[Stage, tuple[Spinner, Elided]] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._row.addStretch(0)
        self.refresh()

    def _add_part(self, stage: Stage) -> None:
        spinner, label = Spinner(), Elided("caption")
        set_kind(spinner, "caption")
        end = self._row.count() - 1
        self._row.insertWidget(end, spinner)
        self._row.insertWidget(end + 1, label)
        self._row.insertSpacing(end + 2, 18)
        self.parts[stage] = (spinner, label)

    def refresh(self) -> None:
        for stage, state in self._states.known.items():
            if stage not in self.parts:
                self._add_part(stage)
            spinner, label = self.parts[stage]
            spinner.show_progress(state.progress)
            title, progress = stage_title(stage), tr(PROGRESS_WORDS[state.progress])
            label.setText(state.label or title)
            label.setAccessibleName(f"{title}: {state.label}, {progress}")
            label.setToolTip(f"{title}: {progress}")
