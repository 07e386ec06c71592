"""The learner's name in the bar: a menu of all learners, and the doors to their page and the level test."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from tutor.conversation.events import Event
from tutor.conversation.lesson_events import LevelFound
from tutor.lessons.learner import NAMELESS
from tutor.lessons.plan import PLACEMENT
from tutor.ui.learner_book import LearnerBook
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr

if TYPE_CHECKING:
    from tutor.ui.learner_dialog import LearnerDialog
    from tutor.ui.learner_level import LevelDialog
    from tutor.ui.main_window import MainWindow
    from tutor.ui.program import Program


class LearnerDoor(QObject):
    def __init__(self, window: MainWindow, program: Program) -> None:
        super().__init__(window)
        self._window = window
        self._program = program
        self.book = LearnerBook(program, self)
        self.dialog: LearnerDialog | None = None
        self.result: LevelDialog | None = None
        self.menu = QMenu(window.top_bar.learner)
        set_kind(self.menu, "choice")
        window.top_bar.learner.setMenu(self.menu)
        self.book.changed.connect(self.refresh)
        self.book.switched.connect(self._switched)
        self.book.removed.connect(self._removed)
        self.book.added.connect(lambda: self.open(naming=True))
        self.book.failed.connect(lambda message, remedy: window.tell("learners", message, remedy))
        self.refresh()

    def refresh(self) -> None:
        """Who there is, and at which level, whoever changed it."""
        active = self.book.active
        name = "" if active is None else tr(active.name)
        self._window.top_bar.show_learner(name, self._program.settings.level)
        self.menu.clear()
        group = QActionGroup(self.menu)
        for learner in self.book.learners:
            entry = self.menu.addAction(f"{tr(learner.name)} · {self.book.level(learner)}".replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(learner == active)
            entry.triggered.connect(partial(self.book.switch, learner))
            group.addAction(entry)
        self.menu.addSeparator()
        self.menu.addAction(tr("About you, and what I remember…"), self.open)
        self.menu.addAction(tr("Another learner…"), lambda: self.book.add(""))
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.refresh()

    def open(self, *, naming: bool = False) -> None:
        """The page of whoever learns now."""
        if self.dialog is None:
            from tutor.ui.learner_dialog import LearnerDialog

            self.dialog = LearnerDialog(self._program, self.book, self._window)
            self.dialog.changed.connect(lambda _: self._window.refresh_settings())
            self.dialog.level_asked.connect(lambda: self._window.begin_talk(PLACEMENT))
        self.dialog.open_now(naming=naming)

    def take(self, event: Event) -> None:
        """What the program tells."""
        self.book.take(event)
        if isinstance(event, LevelFound):
            from tutor.ui.learner_level import LevelDialog

            self.result = LevelDialog(event, self._program.settings.level, self._window)
            self.result.chosen.connect(lambda level: self._window.change_setting("level", level))
            self.result.show()
            self.result.raise_()

    def wear_theme(self) -> None:
        if self.dialog is not None:
            self.dialog.wear_theme()

    def _removed(self, name: str) -> None:
        """Their talk is gone with them."""
        self._program.leave_talk()
        now = self.book.active
        said = tr("{name} is deleted, with all that was kept. Choose what to talk about next.", name=tr(name))
        if now is not None and now.name != NAMELESS:
            said = tr(
                "{name} is deleted, with all that was kept. {other} learns now: choose what to talk about.",
                name=tr(name),
                other=tr(now.name),
            )
        self._window.choose_anew(said)
        self._window.refresh_settings()

    def _switched(self) -> None:
        self._window.begin_new_talk()
        self._window.refresh_settings()
