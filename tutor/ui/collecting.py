"""Garbage is collected in the window's thread alone.

Python collects wherever it happens to allocate, and a widget that is deleted in another thread takes the
whole program down. So the automatic collection is off while the window lives, and a timer does its work here.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000


class Collecting(QObject):
    """Works from begin() to end(); then Python collects by itself again.

    Begin before the first widget and the first other thread; end after the last widget.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect)

    def begin(self) -> None:
        gc.disable()
        self._timer.start()

    def spare(self) -> None:
        """What is there by now stays: it need not be looked at again and again."""
        gc.freeze()

    def end(self) -> None:
        self._timer.stop()
        gc.unfreeze()
        gc.collect()  # in this thread: another one may still be at its end
        gc.enable()

    def collect(self) -> None:
        """The oldest generation whose turn it is, by Python's own thresholds."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return
