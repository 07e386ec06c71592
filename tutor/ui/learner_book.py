"""Who learns on this computer, as the window knows it; what is asked for is done in the records' thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from tutor.conversation.events import Event
from tutor.conversation.lesson_events import TalkShaped
from tutor.errors import SettingsError, TutorError
from tutor.lessons.learner import NAMELESS, OWN, Learner, profile_of, to_wear
from tutor.settings import Settings
from tutor.ui.errands import Errands
from tutor.ui.program import Program

LONGEST_WAIT_MS = 3000
"""A learner is removed when the talk of another has begun, or after this time."""


class LearnerBook(QObject):
    changed = Signal()
    """There are others, or they have other names."""
    switched = Signal()
    """Somebody else learns now."""
    removed = Signal(str)
    """With the name: they are gone, and somebody else learns now."""
    added = Signal()
    """A new learner is there and learns now."""
    failed = Signal(str, str)
    """Message and remedy."""

    def __init__(self, program: Program, parent: QObject) -> None:
        super().__init__(parent)
        self.learners: tuple[Learner, ...] = ()
        """The first one first; empty until they are known, and where nothing can be kept."""
        self._program = program
        self._errands = Errands(self)
        self._leaving: list[int] = []
        """Learners that are to be removed."""
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(LONGEST_WAIT_MS)
        self._waiting.timeout.connect(self._remove)
        self.refresh()

    @property
    def active(self) -> Learner | None:
        """Who learns now."""
        number = self._program.settings.learner
        return next((learner for learner in self.learners if learner.id == number), None)

    def level(self, learner: Learner) -> str:
        """A1 to C2."""
        if learner == self.active:
            return self._program.settings.level
        return str(learner.profile.get("level", Settings().level))

    def refresh(self) -> None:
        """Look again; where there is nobody yet, the first learner is made of the settings that hold."""
        records = self._program.records
        if records is not None:
            known = records.learners.begin(NAMELESS, profile_of(self._program.settings))
            self._errands.follow(known, self._take, self._fail)

    def take(self, event: Event) -> None:
        """What the program tells."""
        if isinstance(event, TalkShaped) and self._leaving:
            self._remove()

    # Wishes -----------------------------------------------------------------------------------------

    def switch(self, learner: Learner) -> None:
        """From now on this one learns: with their own settings, and with a talk of their own."""
        if learner.id == self._program.settings.learner:
            return
        self._keep_profile(lambda: self._wear(learner))

    def add(self, name: str = "", removed: str = "") -> None:
        """A new learner, who learns at once; the language of the one before is a fair guess.

        `removed` names the learner in whose place they come.
        """
        records = self._program.records
        if records is None:
            return
        settings = self._program.settings
        profile = {**profile_of(Settings()), "language": settings.language}
        profile["native_language"] = settings.native_language

        def made(learner: Learner) -> None:
            self._take((*self.learners, learner))
            self._keep_profile(lambda: begin(learner))

        def begin(learner: Learner) -> None:
            self._wear(learner, anew=not removed)
            if removed:
                self.removed.emit(removed)
            self.added.emit()

        self._errands.follow(records.learners.add(name, profile), made, self._fail)

    def rename(self, learner: Learner, name: str) -> None:
        records = self._program.records
        if records is not None and name != learner.name:
            renamed = records.learners.rename(learner.id, name)
            self._errands.follow(renamed, lambda _: self.refresh(), self._fail)

    def remove(self, learner: Learner) -> None:
        """For good, with all that was kept. Then the first of the others learns, or a new one."""
        self._leaving.append(learner.id)
        others = [one for one in self.learners if one.id not in self._leaving]
        self._take(tuple(others))
        if others:
            self._wear(others[0], anew=False)
            self.removed.emit(learner.name)
        else:
            self.add(removed=learner.name)
        # The talk under way is still being written down: what is written last must not outlive its learner.
        self._waiting.start()

    # ------------------------------------------------------------------------------------------------

    def _wear(self, learner: Learner, *, anew: bool = True) -> None:
        """`anew` begins another talk; where nobody was known, the one under way is this learner's."""
        changes = to_wear(learner.profile, self._program.settings)
        try:
            self._program.change_settings([("learner", learner.id), *changes])
        except SettingsError as error:
            self._fail(error)
            return
        self.changed.emit()
        if anew:
            self.switched.emit()

    def _keep_profile(self, then: Callable[[], object]) -> None:
        """The settings of whoever learns now are kept before others hold."""
        records, active = self._program.records, self.active
        if records is None or active is None:
            then()
            return
        profile = profile_of(self._program.settings)
        self.learners = tuple(
            Learner(one.id, one.name, profile) if one.id == active.id else one for one in self.learners
        )
        self._errands.follow(records.learners.keep(active.id, profile), lambda _: then(), self._fail)

    def _take(self, learners: tuple[Learner, ...]) -> None:
        self.learners = tuple(one for one in learners if one.id not in self._leaving)
        if self.learners and self.active is None and not self._leaving:
            self._wear(self.learners[0], anew=self._program.settings.learner > 0)
        else:
            self.changed.emit()

    def _remove(self) -> None:
        self._waiting.stop()
        records, leaving = self._program.records, tuple(self._leaving)
        if records is None:
            return
        for number in leaving:

            def gone(_: None, number: int = number) -> None:
                self._leaving.remove(number)
                self.refresh()

            self._errands.follow(records.remove_learner(number), gone, self._fail)

    def _fail(self, error: TutorError) -> None:
        self.failed.emit(error.message, error.remedy)


def is_own(name: str) -> bool:
    """Whether a setting is a learner's own."""
    return name in OWN
