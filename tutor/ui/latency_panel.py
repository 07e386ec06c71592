"""The drawer that shows where the time went: of a turn, of the talk, in the machine, of kept sessions.

Closed, it does nothing at all; of its pages only the one that is seen is brought up to date.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import cast

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tutor.conversation.events import Event
from tutor.conversation.turn import TurnId
from tutor.session import findings
from tutor.session.evidence import Evidence, Fact, is_fact
from tutor.session.latency import LatencyMeter
from tutor.session.targets import targets_of, to_setting
from tutor.text import Text
from tutor.ui.elided import Elided
from tutor.ui.icons import fit_icon, icon
from tutor.ui.labels import column_of, label, scrolling
from tutor.ui.machine_page import MachinePage
from tutor.ui.program import Program
from tutor.ui.sessions_page import SessionsPage
from tutor.ui.stylesheet import SCROLL_BAR
from tutor.ui.tab_row import TabRow
from tutor.ui.talk_page import TalkPage
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr
from tutor.ui.turn_page import TurnPage

EMPTY = Text("After your first turn you can see here how long each step took.")
TABS = (Text("Turn"), Text("Talk"), Text("Machine"), Text("Sessions"))
TURN, TALK, MACHINE, SESSIONS = range(4)
PAUSE_MS = 60
"""Between two drawings: an answer that streams in tells more often than anybody can look."""
NARROWEST, TABS_INDENT = 360, 4
"""Pixels."""


class LatencyPanel(QFrame):
    close_asked = Signal()
    setting_asked = Signal(str, object)
    """Name of a setting and the value that it shall have."""
    action_asked = Signal(object)
    """The Action of a finding."""
    turn_shown = Signal(object)
    """The TurnId that was chosen here; None when the last one is followed again."""
    turn_asked = Signal(object)
    """The TurnId that is to be shown in the talk."""

    def __init__(self, program: Program, meter: LatencyMeter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "drawer")
        self.setAccessibleName(tr("Latency"))
        self._program = program
        self._meter = meter
        self._facts: list[Fact] = []
        self._evidence: tuple[tuple[object, ...], Evidence] | None = None
        """And what it was made of."""
        self._talk_shown: Evidence | None = None
        self._chosen: int | None = None
        """Index of the turn that is looked at; None follows the last one."""
        self._resting = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        self.turn = Elided("title")
        self.back = self._tool("back", tr("Earlier turn"))
        self.forward = self._tool("forward", tr("Later turn"))
        self.go_to_turn = self._tool("turn", tr("Show this turn in the talk"))
        self._cross = self._tool("close", tr("Close the latency panel"))
        self.empty = label("quiet", tr(EMPTY))
        self.turn_page = TurnPage(self.go_to_turn)
        self.talk_page = TalkPage()
        self.machine_page = MachinePage(program.vitals, program.held_models)
        self.sessions_page = SessionsPage(lambda: program.measurements, self._targets)
        self.tabs = TabRow([tr(tab) for tab in TABS], tr("Latency"))
        self.pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.wear_theme()

    @property
    def _tools(self) -> tuple[QToolButton, ...]:
        return (self.go_to_turn, self.back, self.forward, self._cross)

    def _tool(self, picture: str, title: str) -> QToolButton:
        tool = QToolButton()
        tool.setObjectName(picture)
        tool.setAccessibleName(title)
        tool.setToolTip(title)
        tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return tool

    def _lay_out(self) -> None:
        head, tabs = QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(20, 0, 12, 0)
        head.setSpacing(0)
        head.addWidget(self.turn, 1)
        for tool in (self.back, self.forward, self._cross):
            head.addWidget(tool)
        tabs.setContentsMargins(TABS_INDENT, 0, TABS_INDENT, 0)
        tabs.addWidget(self.tabs)
        nothing = QWidget()
        column = column_of(nothing)
        column.addWidget(self.empty)
        column.addStretch(1)
        for page in (self.turn_page, self.talk_page, self.machine_page, self.sessions_page, nothing):
            self.pages.addWidget(scrolling(page))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(head)
        whole.addLayout(tabs)
        whole.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(partial(self.step, -1))
        self.forward.clicked.connect(partial(self.step, 1))
        self._cross.clicked.connect(self.close_asked)
        self.tabs.chosen.connect(self.refresh)
        self.go_to_turn.clicked.connect(self._ask_turn)
        self.turn_page.turn_asked.connect(self._ask_turn)
        self.turn_page.findings.asked.connect(self.action_asked)
        self.talk_page.findings.asked.connect(self.action_asked)
        self.talk_page.target_asked.connect(self._aim)

    def minimumSizeHint(self) -> QSize:
        """Narrower than a page in large type: then that scrolls sideways, and the talk keeps its room."""
        return QSize(self.tabs.minimumSizeHint().width() + 2 * TABS_INDENT, 120)

    def sizeHint(self) -> QSize:
        widest = max(page.minimumSizeHint().width() for page in (self.turn_page, self.talk_page))
        wanted = max(widest, self.tabs.sizeHint().width() + 2 * TABS_INDENT) + SCROLL_BAR
        return QSize(max(NARROWEST, wanted), 480)

    # Following the talk -----------------------------------------------------------------------------

    def take(self, event: Event) -> None:
        """What the engines tell."""
        if is_fact(event):
            self._facts.append(cast("Fact", event))
        self.machine_page.take(event)

    def measure(self, meter: LatencyMeter) -> None:
        """Look at another meter: a new talk began."""
        self._meter, self._chosen, self._evidence = meter, None, None
        self.talk_page.forget()
        self.refresh()

    def refresh_soon(self) -> None:
        """Something changed. The first change is drawn at once, many in a short time together."""
        if not self.isVisible() or self._soon.isActive():
            return
        if self._resting.isActive():
            self._soon.start(self._resting.remainingTime())
        else:
            self.refresh()

    def refresh(self) -> None:
        if not self.isVisible():
            return
        self._soon.stop()
        self._resting.start()
        turns = self._meter.turns
        tab = self.tabs.current
        if tab == TURN:
            self._show_turn()
        elif tab == TALK:
            self._show_talk()
        elif tab == MACHINE:
            self.machine_page.show_turns(turns)
        nothing = not turns and tab in (TURN, TALK)
        self.pages.setCurrentIndex(len(TABS) if nothing else tab)
        for tool in (self.back, self.forward):
            tool.setVisible(tab == TURN and bool(turns))
        if tab != TURN:
            self.turn.setText(tr("Latency"))

    def _show_talk(self) -> None:
        """Figures over turns change when a turn is over, not while an answer streams in."""
        known = self._known()
        if known is not self._talk_shown:
            self._talk_shown = known
            turns, changes = self._meter.turns, self._meter.soft_ends
            self.talk_page.show_talk(turns, findings.of_talk(known), changes, known.targets)

    def _show_turn(self) -> None:
        turns = self._meter.turns
        last = len(turns) - 1
        index = self._index()
        self.back.setEnabled(index > 0)
        self.forward.setEnabled(index < last)
        self.turn.setText(
            tr("Turn {number} of {all}", number=index + 1, all=last + 1) if turns else tr("Latency")
        )
        if turns:
            timing = turns[index]
            over = timing.outcome is not None
            self.turn_page.show_timing(timing, findings.of_turn(timing, self._known()) if over else [])

    def _index(self) -> int:
        last = len(self._meter.turns) - 1
        return last if self._chosen is None else min(self._chosen, last)

    def _known(self) -> Evidence:
        """Made anew when a turn or a fact has come, and when a turn is over."""
        turns, loads = self._meter.turns, self.machine_page.loads
        over = turns[-1].outcome if turns else None
        setting = self._program.settings.latency_targets
        changes = len(self._facts) + len(self._meter.soft_ends)
        made_of = (len(turns), over, changes, loads[-1].at if loads else 0.0, setting)
        if self._evidence is None or self._evidence[0] != made_of:
            finished = [timing for timing in turns if timing.outcome is not None]
            evidence = Evidence(finished, tuple(self._facts), tuple(loads), self._targets())
            self._evidence = made_of, evidence
        return self._evidence[1]

    def _targets(self) -> Mapping[str, float]:
        return targets_of(self._program.settings.latency_targets)

    def _aim(self, key: str, value: float) -> None:
        self.setting_asked.emit("latency_targets", to_setting({**self._targets(), key: value}))
        self.refresh()

    # Choosing ---------------------------------------------------------------------------------------

    def show_page(self, tab: int) -> None:
        """TURN, TALK, MACHINE or SESSIONS."""
        self.tabs.choose(tab)
        self.refresh()

    def step(self, by: int) -> None:
        """To an earlier or a later turn; beyond the last one the newest is followed again."""
        last = len(self._meter.turns) - 1
        index = self._index() + by
        self._chosen = None if index >= last else max(0, index)
        self.refresh()
        if last >= 0:
            self.turn_shown.emit(self._meter.turns[self._index()].turn)

    def show_turn(self, number: int) -> bool:
        """Look at a turn of the talk, its last revision; whether it was measured."""
        turns = self._meter.turns
        found = [index for index, timing in enumerate(turns) if timing.turn.number == number]
        if not found:
            return False
        self._chosen = None if found[-1] == len(turns) - 1 else found[-1]
        self.show_page(TURN)
        return True

    @property
    def shown_turn(self) -> TurnId | None:
        turns = self._meter.turns
        return turns[self._index()].turn if turns else None

    def _ask_turn(self) -> None:
        if (turn := self.shown_turn) is not None:
            self.turn_asked.emit(turn)

    # Looks ------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.updateGeometry()

    def wear_theme(self) -> None:
        for tool in self._tools:
            tool.setIcon(icon(self, tool.objectName(), QPalette.ColorRole.WindowText))
            tool.ensurePolished()
            fit_icon(tool, 1.1)
