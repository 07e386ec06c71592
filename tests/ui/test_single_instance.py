"""A second start finds the first one, and its window comes forward."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tutor.library.given_files import LONGEST_NAME, MOST, GivenFiles
from tutor.ui.single_instance import Meeting, bring_forward, hand_over, meeting_place, wait_for_turn

SECOND = """
import sys
from PySide6.QtCore import QCoreApplication
from tutor.library.given_files import given
from tutor.ui.single_instance import hand_over
application = QCoreApplication([])
sys.exit(0 if hand_over(sys.argv[1], given(sys.argv[2:])) else 3)
"""


def second_start(
    place: str, permission: str = "", files: tuple[str, ...] = (), folder: Path | None = None
) -> subprocess.Popen[bytes]:
    environment = os.environ | {"XDG_ACTIVATION_TOKEN": permission}
    return subprocess.Popen([sys.executable, "-c", SECOND, place, *files], env=environment, cwd=folder)


@pytest.fixture
def place(tmp_path: Path) -> str:
    return meeting_place(tmp_path / "config")


def test_each_folder_of_settings_has_a_place_of_its_own(tmp_path: Path) -> None:
    assert meeting_place(tmp_path / "a") == meeting_place(tmp_path / "a")
    assert meeting_place(tmp_path / "a") != meeting_place(tmp_path / "b")
    assert len(os.fsencode(meeting_place(tmp_path / ("x" * 300)))) < 100, "paths of sockets are short"


def test_a_second_start_is_told_to_the_first(qtbot: QtBot, place: str) -> None:
    meeting = Meeting(place)
    with qtbot.waitSignal(meeting.asked) as asked:
        second = second_start(place, "a-token")
    qtbot.waitUntil(lambda: second.poll() is not None)
    assert second.returncode == 0
    assert asked.args == ["a-token"]
    meeting.close()


def test_files_go_to_the_first_one(qtbot: QtBot, place: str, tmp_path: Path) -> None:
    """By names that hold wherever the first one was started."""
    meeting = Meeting(place)
    strange = (
        os.fsdecode(b"\xff\xfe.txt"),
        "line\nbreak.md",
        '"quo\\te".srt',
        "größe 日本.pdf",
        "\u202egpj.exe",
    )
    told: list[object] = []
    meeting.given.connect(told.append)
    meeting.asked.connect(told.append)
    with qtbot.waitSignal(meeting.asked):
        second = second_start(place, "a-token", strange, tmp_path)
    qtbot.waitUntil(lambda: second.poll() is not None)
    assert second.returncode == 0
    assert told == [GivenFiles(tuple(tmp_path / name for name in strange)), "a-token"]
    meeting.close()


def test_as_many_files_as_a_system_may_give(qtbot: QtBot, place: str) -> None:
    meeting = Meeting(place)
    folder = "/" + "ü" * (LONGEST_NAME - 50)
    many = tuple(f"{folder}/{number}.txt" for number in range(MOST + 3))
    with qtbot.waitSignal(meeting.given) as told:
        second = second_start(place, files=many)
    qtbot.waitUntil(lambda: second.poll() is not None)
    assert second.returncode == 0
    assert told.args == [GivenFiles(tuple(map(Path, many[:MOST])), 3)]
    meeting.close()


@pytest.mark.parametrize(
    "wish",
    [
        b"open",
        b"open nonsense",
        b"open []",
        b"open " + b"[" * 30_000,
        {"permission": "", "files": ["notes.md"], "left": 0},
        {"permission": "", "files": ["/a\0b"], "left": 0},
        {"permission": "", "files": "/a/b", "left": 0},
        {"permission": "", "files": [1], "left": 0},
        {"permission": "", "files": [f"/{number}" for number in range(MOST + 1)], "left": 0},
        {"permission": "", "files": ["/" + "x" * 5000], "left": 0},
        {"permission": "", "files": ["/a"], "left": -1},
        {"permission": 1, "files": ["/a"], "left": 0},
        {"files": ["/a"]},
    ],
    ids=lambda wish: str(wish)[:60],
)
def test_a_wish_that_no_start_of_ours_makes_is_refused(
    qtbot: QtBot, place: str, wish: bytes | dict[str, object]
) -> None:
    meeting = Meeting(place)
    socket = QLocalSocket()
    socket.connectToServer(place)
    assert socket.waitForConnected(30_000)
    line = wish if isinstance(wish, bytes) else b"open " + json.dumps(wish).encode()
    given: list[object] = []
    meeting.given.connect(given.append)
    with qtbot.assertNotEmitted(meeting.asked), qtbot.waitSignal(socket.disconnected):
        socket.write(line + b"\n")
        socket.flush()
    assert given == []
    meeting.close()


def test_starts_at_the_same_moment_wait_for_each_other(qtbot: QtBot, place: str) -> None:
    first = wait_for_turn(place)
    done: list[str] = []

    def start() -> None:
        turn = wait_for_turn(place)
        done.append("second")
        turn.unlock()

    second = threading.Thread(target=start)
    second.start()
    threading.Event().wait(0.2)
    done.append("first")
    first.unlock()
    second.join(60)
    assert done == ["first", "second"]


def test_a_start_that_died_keeps_nobody_waiting(place: str) -> None:
    code = (
        "import os, sys\nfrom tutor.ui.single_instance import wait_for_turn\n"
        "turn = wait_for_turn(sys.argv[1]); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", code, place], check=True, timeout=60)
    begun = time.monotonic()
    turn = wait_for_turn(place)
    assert turn.isLocked()
    assert time.monotonic() - begun < 5
    turn.unlock()


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
    subprocess.run([sys.executable, "-c", code, place], check=True, timeout=60)
    assert not hand_over(place)
    meeting = Meeting(place)
    assert meeting.open
    meeting.close()


def test_nonsense_is_not_listened_to_for_ever(qtbot: QtBot, place: str) -> None:
    meeting = Meeting(place)
    socket = QLocalSocket()
    socket.connectToServer(place)
    assert socket.waitForConnected(30_000)
    with qtbot.assertNotEmitted(meeting.asked), qtbot.waitSignal(socket.disconnected):
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
