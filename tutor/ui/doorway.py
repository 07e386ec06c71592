"""The way into the window's thread from another one, open as long as the window lives.

    another thread ── bring() ──► Qt's queue ──► told, in the window's thread
    owner goes ──► shut

Qt brings the program down when an object sends a signal while it is being deleted, and when a widget is
deleted in another thread because the last reference to it was dropped there. So the other thread holds a
Doorway and nothing else of the window's; a Doorway refers to nothing, and is shut before it goes.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot


class Doorway(QObject):
    _came = Signal(object)

    def __init__(self, owner: QObject, told: Callable[[Any], object]) -> None:
        """It lives as long as its owner. `told` is a method of the owner's, called on the GUI thread."""
        super().__init__(owner)
        # Bringing may collect garbage, and with it an owner.
        self._lock = threading.RLock()
        self._open = True
        self._came.connect(told, Qt.ConnectionType.QueuedConnection)
        # Told before Qt deletes what belongs to the owner.
        owner.destroyed.connect(self._shut)

    def bring(self, what: object = None) -> None:
        """MAY be called from any thread; returns at once. When the owner has gone nothing is told."""
        with self._lock:
            if self._open:
                self._came.emit(what)

    @Slot()
    def _shut(self) -> None:
        with self._lock:
            self._open = False
