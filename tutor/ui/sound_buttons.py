"""Buttons that play recordings: one sounds at a time, and a second press is silence."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from tutor.errors import TutorError
from tutor.ui.errands import Errands
from tutor.ui.icons import fit_icon, icon
from tutor.ui.program import Program
from tutor.ui.translation import tr


class SoundButtons(QObject):
    failed = Signal(object)
    """The TutorError."""
    began = Signal()

    def __init__(self, program: Program, parent: QWidget) -> None:
        super().__init__(parent)
        self._program = program
        self._errands = Errands(self)
        self._playing: Future[None] | None = None
        self._sounding: QToolButton | None = None

    def button(self, who: str, sounds: Sequence[Path]) -> QToolButton:
        """One that plays these files in order; `who` speaks in them."""
        made = QToolButton()
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setProperty("who", who)
        self.dress(made)
        made.clicked.connect(partial(self._press, made, sounds))
        return made

    def dress(self, button: QToolButton) -> None:
        """Give it the picture and the name of what it does now."""
        playing = button is self._sounding
        button.ensurePolished()  # its icon is as high as its type
        button.setIcon(icon(button, "stop" if playing else "sound"))
        fit_icon(button, 1.0)
        name = tr("Stop") if playing else tr("Play: {who}", who=str(button.property("who")))
        button.setAccessibleName(name)
        button.setToolTip(name)

    def silence(self) -> None:
        playing, self._playing = self._playing, None
        button, self._sounding = self._sounding, None
        if playing is not None:
            playing.cancel()
        if button is not None:
            self.dress(button)

    def _press(self, button: QToolButton, sounds: Sequence[Path]) -> None:
        again = button is self._sounding
        self.silence()
        if again:
            return
        self.began.emit()
        self._sounding = button
        self.dress(button)
        playing = self._playing = self._program.play_sounds(sounds)
        self._errands.follow(playing, lambda _: self._over(playing), partial(self._not_played, playing))

    def _not_played(self, playing: Future[None], error: TutorError) -> None:
        self._over(playing)
        self.failed.emit(error)

    def _over(self, playing: Future[None]) -> None:
        if playing is self._playing:
            self.silence()
