"""One window a learner: starting the program again brings the window that is open to the front.

    second start ── "show" and the desktop's permission ──► first
                 ◄── "shown" ──                             raises its window
    ends with 0

The two meet at a local socket that only this user may open; its name stands for the folder of the settings,
so that a portable copy and a trial have windows of their own.
"""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

_CONNECTING_MS = 500
_ANSWERING_MS = 3000
"""A window that is busy for longer than this is not waited for."""
_SHOW, _SHOWN = b"show", b"shown"
_LONGEST = 1000
"""Bytes; nobody who means well says more."""


def meeting_place(config_folder: Path) -> str:
    """The name of the socket, or its path where sockets are files."""
    name = f"voice-tutor-{hashlib.sha256(os.fsencode(config_folder.absolute())).hexdigest()[:12]}"
    if sys.platform == "win32":
        return name
    folder = os.environ.get("XDG_RUNTIME_DIR") or QStandardPaths.writableLocation(
        QStandardPaths.StandardLocation.TempLocation
    )
    return str(Path(folder) / name)


def hand_over(place: str) -> bool:
    """Ask the program that runs already to show its window; False when there is none that answers."""
    socket = QLocalSocket()
    socket.connectToServer(place)
    if not socket.waitForConnected(_CONNECTING_MS):
        return False
    _let_come_forward()
    # On Wayland a window may only come forward with the permission that the desktop gave for this start.
    permission = os.environ.get("XDG_ACTIVATION_TOKEN") or os.environ.get("DESKTOP_STARTUP_ID") or ""
    socket.write(_SHOW + b" " + permission.encode() + b"\n")
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_ANSWERING_MS):
            return False
    answer = bytes(socket.readLine().data()).strip()
    socket.disconnectFromServer()
    return answer == _SHOWN


class Meeting(QObject):
    """Waits for programs that are started again, until it is closed."""

    asked = Signal(str)
    """Somebody wants to see the window; with the desktop's permission, which may be empty."""

    def __init__(self, place: str, parent: QObject | None = None) -> None:
        """Where nobody can be waited for, the program goes on without: a second window opens then."""
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        if not self._server.listen(place):
            # What a program left that was killed. Nobody answered there, or we would not be here.
            QLocalServer.removeServer(place)
            self._server.listen(place)

    @property
    def open(self) -> bool:
        return self._server.isListening()

    def close(self) -> None:
        self._server.close()

    @Slot()
    def _greet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._listen)
            socket.disconnected.connect(socket.deleteLater)

    @Slot()
    def _listen(self) -> None:
        socket = self.sender()
        if not isinstance(socket, QLocalSocket):
            return
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LONGEST:
                socket.abort()
            return
        what, _, permission = bytes(socket.readLine(_LONGEST).data()).strip().partition(b" ")
        if what == _SHOW:
            self.asked.emit(permission.decode("utf-8", "replace"))
            socket.write(_SHOWN + b"\n")
            socket.flush()


def bring_forward(window: QWidget, permission: str = "") -> None:
    """Show the window before all others, wherever it is; `permission` is the desktop's."""
    if permission:
        os.environ["XDG_ACTIVATION_TOKEN"] = permission  # Qt looks there, and takes it away
    window.setWindowState(
        (window.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive
    )
    window.show()
    window.raise_()
    window.activateWindow()


def _let_come_forward() -> None:
    """Windows lets only the program in front hand its place to another one."""
    if sys.platform == "win32":
        import ctypes

        any_process = -1
        ctypes.windll.user32.AllowSetForegroundWindow(any_process)
