"""A second start finds the first one, and its window comes forward."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tutor.ui.single_instance import Meeting, bring_forward, hand_over, meeting_place

SECOND = """
import sys
from PySide6.QtCore import QCoreApplication
from tutor.ui.single_instance import hand_over
application = QCoreApplication([])
sys.exit(0 if hand_over(sys.argv[1]) else 3)
"""


def second_start(place: str, permission: str = "") -> subprocess.Popen[bytes]:
    environment = os.environ | {"XDG_ACTIVATION_TOKEN": permission}
    return subprocess.Popen([sys.executable, "-c", SECOND, place], env=environment)


@pytest.fixture
def place(tmp_path: Path) -> str:
    return meeting_place(tmp_path / "config")


def test_each_folder_of_settings_has_a_place_of_its_own(tmp_path: Path) -> None:
    assert meeting_place(tmp_path / "a") == meeting_place(tmp_path / "a")
    assert meeting_place(tmp_path / "a") != meeting_place(tmp_path / "b")
    assert len(os.fsencode(meeting_place(tmp_path / ("x" * 300)))) < 100, "paths of sockets are short"


def test_a_second_start_is_told_to_the_first(qtbot: QtBot, place: str) -> None:
    meeting = Meeting(place)
    with qtbot.waitSignal(meeting.asked, timeout=20_000) as asked:
        second = second_start(place, "a-token")
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0
    assert asked.args == ["a-token"]
    meeting.close()


def test_without_a_first_one_nobody_answers(qtbot: QtBot, place: str) -> None:
    assert not hand_over(place)


def test_a_closed_one_is_not_found(qtbot: QtBot, place: str) -> None:
    meeting = Meeting(place)
    meeting.close()
    assert not hand_over(place)


def test_the_place_of_a_killed_program_is_taken_over(qtbot: QtBot, place: str) -> None:
    code = (
        "import os, sys\nfrom PySide6.QtCore import QCoreApplication\n"
        "from tutor.ui.single_instance import Meeting\n"
        "a = QCoreApplication([]); m = Meeting(sys.argv[1]); assert m.open; os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", code, place], check=True, timeout=30)
    assert not hand_over(place)
    meeting = Meeting(place)
    assert meeting.open
    meeting.close()


def test_nonsense_is_not_listened_to_for_ever(qtbot: QtBot, place: str) -> None:
    meeting = Meeting(place)
    socket = QLocalSocket()
    socket.connectToServer(place)
    assert socket.waitForConnected(1000)
    with qtbot.assertNotEmitted(meeting.asked), qtbot.waitSignal(socket.disconnected, timeout=5000):
        socket.write(b"x" * 5000)
        socket.flush()
    meeting.close()


def test_a_minimised_window_comes_forward(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    bring_forward(window, "a-token")
    assert window.isVisible()
    assert not window.isMinimized()
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "a-token"
