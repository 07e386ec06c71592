"""The window's views: the talk, and what the learner keeps; each is built when it is first looked at.

A view is a QWidget made by a factory. It may have these, and the window uses them where they are:

    title           what it is called, as a plain text
    shown()         it comes into sight
    hidden()        it goes out of sight
    wear_theme()    colours or sizes changed: pictures must be made anew
    view_asked      Signal(str): another view is to be shown, by its key
    count_changed   Signal(int): how much waits in it, for the switch above
    resume_asked    Signal(object): a KeptTalk is to be gone on with
    talk_asked      Signal(object): a TalkPlan is to be begun
    restored        Signal(): other records are in use from now on
    talk_gone       Signal(): the talk under way was deleted; another one is under way, without a word
    open_reference(Reference)   the library's: show a passage
end()           a coroutine: the window closes, and what the view had begun ends
    plan_asked      Signal(object): a TalkPlan is to be begun
    hear_asked      Signal(str): the tutor is to say this
    keep_asked      Signal(object): a NewCard is to be kept
    called_right    Signal(object): a CalledRight, a correction of a report that is none
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from tutor.conversation.answer_events import Reference
from tutor.ui.arrangement import stack
from tutor.ui.program import Program

TALK, LIBRARY, REVIEW, REPORTS = "talk", "library", "review", "reports"

ViewFactory: TypeAlias = Callable[[Program, QWidget], QWidget]
"""Makes a view with the given parent."""


def _library(program: Program, parent: QWidget) -> QWidget:
    from tutor.ui.library_view import LibraryView

    return LibraryView(program, parent)


def _review(program: Program, parent: QWidget) -> QWidget:
    from tutor.ui.review_view import ReviewView

    return ReviewView(program, parent)


def _reports(program: Program, parent: QWidget) -> QWidget:
    from tutor.ui.reports_view import ReportsView

    return ReportsView(program, parent)


FACTORIES: dict[str, ViewFactory] = {LIBRARY: _library, REVIEW: _review, REPORTS: _reports}
"""By key, in the order of the switch, which begins with the talk. What has no factory is not shown."""


class Views(QStackedWidget):
    changed = Signal(str)
    """The key of the view that came into sight."""
    counted = Signal(str, int)
    """How much waits in a view."""
    resume_asked = Signal(object)
    """A KeptTalk."""
    talk_asked = Signal(object)
    """A TalkPlan."""
    restored = Signal()
    talk_gone = Signal()
    plan_asked = Signal(object)
    """A TalkPlan."""
    hear_asked = Signal(str)
    keep_asked = Signal(object)
    """A NewCard."""
    called_right = Signal(object)
    """A CalledRight."""

    def __init__(
        self, program: Program, talk: QWidget, banner: QWidget, factories: Mapping[str, ViewFactory]
    ) -> None:
        """`banner` stands above whichever view is shown."""
        super().__init__()
        self._program = program
        self._banner = banner
        self._factories = dict(factories)
        self._pages: dict[str, QWidget] = {}
        self._columns: dict[str, QVBoxLayout] = {}
        self._made: dict[str, QWidget] = {TALK: talk}
        self.current = TALK
        self._add(TALK, talk)
        self._columns[TALK].insertWidget(0, banner)

    @property
    def keys(self) -> tuple[str, ...]:
        """Of all views that can be shown, the talk first."""
        return (TALK, *self._factories)

    def made(self, key: str) -> QWidget | None:
        """A view, if it was looked at before."""
        return self._made.get(key)

    def show_view(self, key: str) -> None:
        """Bring a view into sight; one that nobody can make stays out of it."""
        if key == self.current or key not in self.keys:
            return
        _call(self._made[self.current], "hidden")
        if key not in self._made:
            self._make(key)
        self.current = key
        self._columns[key].insertWidget(0, self._banner)
        self.setCurrentWidget(self._pages[key])
        _call(self._made[key], "shown")
        self.changed.emit(key)

    def show_reference(self, reference: Reference) -> None:
        """Show in the library where something stands."""
        if LIBRARY in self.keys:
            self.show_view(LIBRARY)
            self._made[LIBRARY].open_reference(reference)  # type: ignore[attr-defined]

    async def end(self) -> None:
        """The window closes."""
        for view in self._made.values():
            if (end := getattr(view, "end", None)) is not None:
                await end()

    def wear_theme(self) -> None:
        for key, view in self._made.items():
            if key != TALK:
                _call(view, "wear_theme")

    def _make(self, key: str) -> None:
        view = self._made[key] = self._factories[key](self._program, self)
        for name, tell in (
            ("view_asked", self.show_view),
            ("count_changed", lambda count: self.counted.emit(key, count)),
            ("resume_asked", self.resume_asked),
            ("talk_asked", self.talk_asked),
            ("restored", self.restored),
            ("talk_gone", self.talk_gone),
            ("plan_asked", self.plan_asked),
            ("hear_asked", self.hear_asked),
            ("keep_asked", self.keep_asked),
            ("called_right", self.called_right),
        ):
            signal = getattr(view, name, None)
            if signal is not None:
                signal.connect(tell)
        self._add(key, view)

    def _add(self, key: str, view: QWidget) -> None:
        page = self._pages[key] = QWidget()
        column = self._columns[key] = stack(page)
        column.addWidget(view, 1)
        self.addWidget(page)


def _call(view: QWidget, name: str) -> None:
    hook = getattr(view, name, None)
    if callable(hook):
        hook()
