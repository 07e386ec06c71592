"""One window a learner: starting the program again brings the window that is open to the front.

    second start ── "show" and the desktop's permission ──► first
                    or "open", with the names of files      raises its window, reads the files
                 ◄── "shown" ──
    ends with 0

The two meet at a local socket that only this user may open; its name stands for the folder of the settings,
so that a portable copy and a trial have windows of their own.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QStandardPaths, Qt, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

from tutor.errors import BadDocument
from tutor.library.given_files import LONGEST_NAME, MOST, NO_FILES, GivenFiles, given

_CONNECTING_MS = 500
_ANSWERING_MS = 5000
"""A window that is busy for longer than this is not waited for."""
_STARTING_MS = 30_000
"""So long one start waits for another that has not opened its window yet."""
_SHOW, _OPEN, _SHOWN = b"show", b"open", b"shown"
_LONGEST = 1000
"""Bytes; nobody who means well says more, but for names of files."""
_LONGEST_WITH_FILES = MOST * LONGEST_NAME * 6 + _LONGEST
"""JSON writes a letter in at most six bytes."""


def meeting_place(config_folder: Path) -> str:
    """The name of the socket, or its path where sockets are files."""
    name = f"voice-tutor-{hashlib.sha256(os.fsencode(config_folder.absolute())).hexdigest()[:12]}"
    if sys.platform == "win32":
        return name
    return str(_folder() / name)


def _folder() -> Path:
    return Path(
        os.environ.get("XDG_RUNTIME_DIR")
        or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.TempLocation)
    )


def wait_for_turn(place: str) -> QLockFile:
    """Starts at the same moment come one after the other: a system may start the program for each of the
    files that were chosen. Unlock what is returned when the window answers.

    Who has waited in vain goes on as if alone.
    """
    turn = QLockFile(str(_folder() / f".{Path(place).name}.lock"))
    turn.setStaleLockTime(0)  # however long it takes; that of a program which has died counts for nothing
    turn.tryLock(_STARTING_MS)
    return turn


def hand_over(place: str, files: GivenFiles = NO_FILES) -> bool:
    """Ask the program that runs already to show its window, and to read `files`; False when none answers."""
    socket = QLocalSocket()
    socket.connectToServer(place)
    if not socket.waitForConnected(_CONNECTING_MS):
        return False
    _let_come_forward()
    # On Wayland a window may only come forward with the permission that the desktop gave for this start.
    permission = os.environ.get("XDG_ACTIVATION_TOKEN") or os.environ.get("DESKTOP_STARTUP_ID") or ""
    socket.write(_wish(permission, files))
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_ANSWERING_MS):
            return False
    answer = bytes(socket.readLine().data()).strip()
    socket.disconnectFromServer()
    return answer == _SHOWN


def _wish(permission: str, files: GivenFiles) -> bytes:
    if not files.paths:
        return _SHOW + b" " + permission.encode() + b"\n"
    told = {"permission": permission, "files": [str(path) for path in files.paths], "left": files.left_out}
    # In ASCII, whatever the names hold: not every name of a file is text.
    return _OPEN + b" " + json.dumps(told).encode("ascii") + b"\n"


def _understood(line: bytes) -> tuple[str, GivenFiles] | None:
    """The permission and the files of a wish; None for what is no wish."""
    what, _, rest = line.strip().partition(b" ")
    if what == _SHOW:
        return rest.decode("utf-8", "replace"), NO_FILES
    if what != _OPEN:
        return None
    try:
        told = json.loads(rest)
        permission, names, left = told["permission"], told["files"], told["left"]
        if not isinstance(permission, str) or not isinstance(left, int) or left < 0:
            return None
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            return None
        if len(names) > MOST or not all(Path(name).is_absolute() for name in names):
            return None
        return permission, GivenFiles(given(names).paths, left)
    except (ValueError, KeyError, TypeError, RecursionError, BadDocument):
        return None


class Meeting(QObject):
    """Waits for programs that are started again, until it is closed."""

    asked = Signal(str)
    """Somebody wants to see the window; with the desktop's permission, which may be empty."""
    given = Signal(object)
    """GivenFiles that are to be read there; `asked` follows."""

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
        opens = bytes(socket.peek(len(_OPEN)).data()) == _OPEN
        longest = _LONGEST_WITH_FILES if opens else _LONGEST
        if not socket.canReadLine():
            if socket.bytesAvailable() > longest:
                socket.abort()
            return
        wish = _understood(bytes(socket.readLine(longest).data()))
        if wish is None:
            socket.abort()
            return
        permission, files = wish
        if files.paths:
            self.given.emit(files)
        self.asked.emit(permission)
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
