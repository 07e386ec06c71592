"""What has come of the talks: all of them, the report on one, and the progress over weeks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from tutor.ui.history_view import HistoryView
from tutor.ui.program import Program
from tutor.ui.progress_view import ProgressView
from tutor.ui.report_view import ReportView
from tutor.ui.tab_row import TabRow
from tutor.ui.tabbed_pages import lay_out_tabbed
from tutor.ui.translation import tr

TALKS, REPORT, PROGRESS = 0, 1, 2


class ReportsView(QWidget):
    resume_asked = Signal(object)
    """A KeptTalk to go on with."""
    restored = Signal()
    talk_gone = Signal()
    """The talk under way was deleted."""
    view_asked = Signal(str)
    plan_asked = Signal(object)
    """A TalkPlan to begin."""
    hear_asked = Signal(str)
    keep_asked = Signal(object)
    """A NewCard."""
    called_right = Signal(object)
    """A CalledRight."""

    def __init__(self, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = tr("Reports")
        self.tabs = TabRow([tr("Talks"), tr("Report"), tr("Progress")], tr("Reports"))
        self.talks = HistoryView(program)
        self.report = ReportView(program)
        self.progress = ProgressView(program)
        self.stack = QStackedWidget()
        for page in (self.talks, self.report, self.progress):
            self.stack.addWidget(page)
        lay_out_tabbed(self, self.tabs, self.stack)
        self.tabs.chosen.connect(self._choose)
        self.talks.resume_asked.connect(self.resume_asked)
        self.talks.restored.connect(self.restored)
        self.talks.talk_gone.connect(self.talk_gone)
        self.talks.report_asked.connect(self.show_report)
        self.report.view_asked.connect(self.view_asked)
        self.report.plan_asked.connect(self.plan_asked)
        self.report.hear_asked.connect(self.hear_asked)
        self.report.keep_asked.connect(self.keep_asked)
        self.report.called_right.connect(self.called_right)
        self.report.talk_asked.connect(self._show_talk)

    # The window's hooks -----------------------------------------------------------------------------

    def shown(self) -> None:
        self._refresh()

    def hidden(self) -> None:
        self.talks.hidden()
        self.report.leave()

    def wear_theme(self) -> None:
        self.talks.wear_theme()
        self.report.wear_theme()

    # ------------------------------------------------------------------------------------------------

    def show_report(self, talk: int | None) -> None:
        """The report on a talk; None for the newest."""
        self.report.chosen = talk
        self.tabs.choose(REPORT)
        self._choose(REPORT)

    def _show_talk(self, talk: int) -> None:
        self.tabs.choose(TALKS)
        self._choose(TALKS)
        self.talks.open_talk(talk)

    def _choose(self, tab: int) -> None:
        self.talks.hidden()
        self.report.leave()
        self.stack.setCurrentIndex(tab)
        self._refresh()

    def _refresh(self) -> None:
        match self.stack.currentIndex():
            case 0:
                self.talks.shown()
            case 1:
                self.report.refresh()
            case _:
                self.progress.refresh()
