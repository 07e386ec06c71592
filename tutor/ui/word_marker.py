"""Marks the word that sounds, from its times: wakes when the next one is due, and only while it is seen."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from tutor.audio.frames import Seconds, WordTime
from tutor.ui.words import Words

SHORTEST_STEP: Seconds = 0.034
"""Not more than 30 times a second."""


class WordMarker(QObject):
    def __init__(self, words: Words) -> None:
        super().__init__(words)
        self._words = words
        self._times: Sequence[WordTime] = ()
        self._since: Seconds | None = None
        """When the sound began, on the clock of time.monotonic(); None while there is none."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._show)

    def begin(self, times: Sequence[WordTime], ago: Seconds = 0.0) -> None:
        """The sound began so long ago."""
        self._times, self._since = times, time.monotonic() - ago
        self._show()

    def learn(self, times: Sequence[WordTime]) -> None:
        """The times are known now, or better; nothing happens while there is no sound."""
        if self._since is not None and times != self._times:
            self._times = times
            self._show()

    def end(self) -> None:
        self._times, self._since = (), None
        self._show()

    def rest(self) -> None:
        """Out of sight: nobody looks at the mark."""
        self._timer.stop()

    def wake(self) -> None:
        self._show()

    def _show(self) -> None:
        if self._since is None:
            self._timer.stop()
            self._words.sound(None)
            return
        now = time.monotonic() - self._since
        sounding = next((word for word in self._times if word.begins <= now < word.ends), None)
        self._words.sound(None if sounding is None else (sounding.first, sounding.after))
        due = [moment for word in self._times for moment in (word.begins, word.ends) if moment > now]
        if due and self._words.isVisible():
            self._timer.start(max(1, round(max(min(due) - now, SHORTEST_STEP) * 1000)))
