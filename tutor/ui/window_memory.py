"""Where the window was and how it was divided, from one start to the next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtWidgets import QMainWindow, QSplitter

FIRST_SIZE = QSize(1120, 760)


class WindowMemory:
    def __init__(self, file: Path) -> None:
        self._kept = QSettings(str(file), QSettings.Format.IniFormat)

    def restore(self, window: QMainWindow, splitter: QSplitter) -> None:
        """Geometry that no longer fits the screens is corrected by Qt itself."""
        geometry, division = self._kept.value("window/geometry"), self._kept.value("window/division")
        if not (isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)):
            room = window.screen().availableGeometry().size()
            window.resize(FIRST_SIZE.boundedTo(room))
        if isinstance(division, QByteArray):
            splitter.restoreState(division)

    def keep(self, window: QMainWindow, splitter: QSplitter) -> None:
        self._kept.setValue("window/geometry", window.saveGeometry())
        self._kept.setValue("window/division", splitter.saveState())
        self._kept.sync()
