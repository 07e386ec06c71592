"""One quiet notice of engines that were started again, and the reports of how they ended, to be copied."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from tutor.conversation.engine_events import EngineRestarted, FaultRaised, Stage
from tutor.conversation.events import Event
from tutor.session.crash_report import crash_report
from tutor.text import Counted, Text
from tutor.ui.accessibility import announce
from tutor.ui.notices import Action, Notices
from tutor.ui.translation import tr
from tutor.ui.wording import enumeration, stage_title

RESTARTED = "restarted"
"""The notice's key."""
COPY, COPIED = Text("Copy report"), Text("Copied")


class CrashNotices:
    def __init__(self, notices: Notices) -> None:
        self._notices = notices
        self._ends: dict[Stage, str] = {}
        """How the engines ended last."""
        self._restarted: list[Stage] = []
        """Those that the notice names."""

    def apply(self, event: Event) -> None:
        if isinstance(event, FaultRaised | EngineRestarted) and event.report:
            self._ends[event.stage] = event.report
        if isinstance(event, EngineRestarted):
            self._tell(event.stage)

    def actions(self, stage: Stage) -> tuple[Action, ...]:
        """What a notice of this stage's fault offers: the report, where there is one."""
        if stage not in self._ends:
            return ()
        what = tr("{stage} stopped working.", stage=stage_title(stage))
        return (Action(tr(COPY), lambda: self._copy(stage, what, [stage])),)

    def _tell(self, stage: Stage) -> None:
        if RESTARTED not in self._notices.shown:  # the learner has dismissed what was told before
            self._restarted.clear()
        if stage not in self._restarted:
            self._restarted.append(stage)
        titles = enumeration([stage_title(known) for known in self._restarted])
        what = tr(
            Counted(
                "{titles} stopped unexpectedly and was started again.",
                "{titles} stopped unexpectedly and were started again.",
                n=len(self._restarted),
                titles=titles,
            )
        )
        copy = Action(tr(COPY), lambda: self._copy(RESTARTED, what, list(self._restarted)))
        actions = (copy,) if any(known in self._ends for known in self._restarted) else ()
        self._notices.tell(RESTARTED, what, tr("The talk goes on."), actions, closable=True, quiet=True)

    def _copy(self, key: str, what: str, stages: list[Stage]) -> None:
        ends = "\n".join(self._ends[stage] for stage in stages if stage in self._ends)
        QGuiApplication.clipboard().setText(crash_report(what, ends))
        notice = self._notices.shown.get(key)
        if notice is not None:
            for button in notice.buttons:
                if button.text() == tr(COPY):
                    button.setText(tr(COPIED))
            announce(notice, tr("The report was copied."))
