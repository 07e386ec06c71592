"""The quiet line at the end of a talk: there is a report, and it leads there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from tutor.conversation.events import Event
from tutor.conversation.lesson_events import ReportReady
from tutor.ui.notices import Action, Notices
from tutor.ui.reports_view import ReportsView
from tutor.ui.translation import tr
from tutor.ui.views import REPORTS, Views

TOLD_MS = 60_000
"""How long the line stays."""
_KEY = "report"


class ReportNotice(QObject):
    def __init__(self, views: Views, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._views = views
        self._notices = notices
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.setInterval(TOLD_MS)
        self._leaving.timeout.connect(lambda: notices.clear(_KEY))
        views.changed.connect(self._seen)

    def take(self, event: Event) -> None:
        if isinstance(event, ReportReady) and REPORTS in self._views.keys:
            show = Action(tr("Show it"), partial(self._show, event.talk))
            told = tr("Your report on this talk is ready.")
            self._notices.tell(_KEY, told, "", (show,), closable=True, quiet=True)
            self._leaving.start()

    def _seen(self, view: str) -> None:
        if view == REPORTS:
            self._leaving.stop()
            self._notices.clear(_KEY)

    def _show(self, talk: int) -> None:
        self._seen(REPORTS)
        self._views.show_view(REPORTS)
        view = self._views.made(REPORTS)
        if isinstance(view, ReportsView):
            view.show_report(talk)
