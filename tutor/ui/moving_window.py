"""Moves folders before anything in them is opened, and says so where it takes time."""

from __future__ import annotations

import threading

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QProgressDialog

from tutor import moving
from tutor.moving import CannotMove, Move
from tutor.ui.translation import tr

_PATIENCE_MS = 400
"""A move on one disk is over before; only copying is worth a window."""
_LOOKS_EVERY_MS = 50


def move_what_is_wanted() -> list[CannotMove]:
    """Make the moves that were wished for; what went wrong, each time with everything left where it was."""
    failed: list[CannotMove] = []
    for move in moving.wanted():
        _move(move, failed)
    return failed


def _move(move: Move, failed: list[CannotMove]) -> None:
    def carry_out() -> None:
        try:
            moving.carry_out(move)
        except CannotMove as error:
            failed.append(error)

    work = threading.Thread(target=carry_out, name="moving")
    window = QProgressDialog(tr("Moving your files to {folder} …", folder=str(move.new)), "", 0, 0)
    window.setCancelButton(None)
    window.setWindowFlag(Qt.WindowType.WindowCloseButtonHint, False)
    window.setMinimumDuration(_PATIENCE_MS)
    loop, clock = QEventLoop(), QTimer()
    clock.timeout.connect(lambda: loop.quit() if not work.is_alive() else None)
    work.start()
    clock.start(_LOOKS_EVERY_MS)
    loop.exec()
    work.join()
    window.close()
    window.deleteLater()
