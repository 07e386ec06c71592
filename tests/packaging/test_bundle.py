"""The frozen program, as people get it: from odd places, for other users, without a terminal or a network."""

from __future__ import annotations

import os
import re
import shutil
import signal
import sqlite3
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.packaging.conftest import ROOT
from tests.room.sound_server import SoundRoom
from tests.room.test_conversation import ask_and_listen

pytestmark = [pytest.mark.bundle, pytest.mark.timeout(300)]

NOBODY = "65534"
ODD = "ein Ordner mit Größe und 日本"
MISHEARD = 0.7
"""Whether it speaks what it has kept is asked elsewhere; here it is enough that it is the same speech."""
LOCAL = re.compile(r"sa_family=AF_(UNIX|LOCAL|NETLINK)|sa_family=AF_UNSPEC|127\.0\.0\.1|\"::1\"|NULL")


def own_environment(home: Path) -> dict[str, str]:
    """Nothing of the tests' own: a program that is tested here is to behave as at home."""
    home.mkdir(parents=True, exist_ok=True)
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL") if name in os.environ}
    return kept | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "TMPDIR": "/tmp"}


@pytest.fixture
def odd_place(bundle: Path) -> Iterator[Path]:
    """The bundle in a folder that its user can't write to, with spaces and letters of other alphabets."""
    place = ROOT / "build" / ODD
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    # Links to the same files: 700 MB need not be copied.
    subprocess.run(["cp", "-al", str(bundle), str(place / "voice tutor")], check=True)
    yield place / "voice tutor"
    shutil.rmtree(place)


def test_it_works_from_a_folder_that_another_user_cannot_write(odd_place: Path, tmp_path: Path) -> None:
    command: list[str] = []
    home = Path("/tmp") / f"tutor-learner-{os.getpid()}"
    environment = own_environment(home)
    if os.geteuid() == 0:
        command = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
        os.chown(home, int(NOBODY), int(NOBODY))
    before = sorted(odd_place.rglob("*"))
    try:
        told = subprocess.run(
            [*command, str(odd_place / "voice-tutor"), "--self-test"],
            env=environment,
            cwd="/",
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    finally:
        shutil.rmtree(home)
    assert told.returncode == 0, told.stdout + told.stderr
    assert "FAILED" not in told.stdout
    assert sorted(odd_place.rglob("*")) == before, "it has written into its own folder"


def test_it_works_without_a_terminal(bundle: Path, tmp_path: Path) -> None:
    """As a desktop starts it: no terminal, not even the three streams that every program has."""
    command = f'exec "{bundle}/voice-tutor" --self-test <&- >&- 2>&-'
    told = subprocess.run(
        ["setsid", "--wait", "sh", "-c", command],
        env=own_environment(tmp_path / "home"),
        cwd="/",
        timeout=120,
        check=False,
    )
    assert told.returncode == 0


def test_a_second_start_leads_to_the_first(bundle: Path, tmp_path: Path) -> None:
    """And what it was to open is read there, as what the first one was to open."""
    environment = own_environment(tmp_path / "home") | {"XDG_RUNTIME_DIR": str(runtime_folder(tmp_path))}
    program = str(bundle / "voice-tutor")
    for name in ("tides", "harbours"):
        (tmp_path / f"{name}.md").write_text(f"# The {name}\n\nWhat there is to say about {name}.", "utf-8")
    first = subprocess.Popen(
        [program, str(tmp_path / "tides.md")],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        until(lambda: list(Path(environment["XDG_RUNTIME_DIR"]).glob("voice-tutor-*")), "it never opened")
        second = subprocess.run(
            [program, "harbours.md"],
            env=environment,
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert second.returncode == 0
        assert "open already" in second.stdout
        until(lambda: documents(tmp_path / "home") == {"The tides", "The harbours"}, "they were not read")
        assert first.poll() is None
    finally:
        first.send_signal(signal.SIGTERM)
        first.wait(15)


def until(happened: Callable[[], object], what: str) -> None:
    deadline, pause = time.monotonic() + 60, threading.Event()
    while not happened():
        assert time.monotonic() < deadline, what
        pause.wait(0.05)


def documents(home: Path) -> set[str]:
    """The titles of all documents in the library."""
    try:
        with sqlite3.connect(
            f"file:{home}/.local/share/voice-tutor/talks.sqlite3?mode=ro", uri=True
        ) as database:
            found = database.execute("SELECT title FROM documents WHERE added_at <> ''").fetchall()
    except sqlite3.OperationalError:  # it is still being made
        return set()
    return {title for (title,) in found}


def runtime_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    return folder


@pytest.mark.room
def test_a_turn_is_spoken_where_there_is_no_network(
    bundle: Path, sound_room: SoundRoom, tmp_path: Path
) -> None:
    """In a network namespace of its own, with nothing but the loopback device."""
    program = ["unshare", "--map-root-user", "--net", "sh", "-c", 'ip link set lo up; exec "$0" "$@"']
    sound_room.env.pop("CI", None)
    ask_and_listen(sound_room, tmp_path, [*program, str(bundle / "voice-tutor")], misheard=MISHEARD)


@pytest.mark.room
def test_nothing_is_asked_outside_this_computer(bundle: Path, sound_room: SoundRoom, tmp_path: Path) -> None:
    """Every address that any process of the program connects or sends to, as the system was asked."""
    assert shutil.which("strace"), "strace is not installed"
    trace = tmp_path / "trace"
    # Not what is sent: that slows down the sound. -D: the program is our own child, and gets our signals.
    calls = "trace=socket,connect"
    program = ["strace", "-D", "-f", "--seccomp-bpf", "-qq", "-e", calls, "-e", "signal=none"]
    program += ["-o", str(trace)]
    # Libraries that report to their makers hold back in CI: they are to show themselves.
    sound_room.env.pop("CI", None)
    home = tmp_path / "home"
    home.mkdir()
    sound_room.env["HOME"] = str(home)
    sound_room.env["XDG_CACHE_HOME"] = str(home / "cache")
    ask_and_listen(sound_room, tmp_path, [*program, str(bundle / "voice-tutor")], misheard=MISHEARD)
    lines = trace.read_text("utf-8", "replace").splitlines()
    addressed = [line for line in lines if "sa_family=" in line]
    assert any("AF_UNIX" in line for line in addressed), "the trace saw nothing, not even the sound server"
    assert [line for line in addressed if not LOCAL.search(line)] == []
    # Whoever sends without connecting first does it with such a socket.
    assert [line for line in lines if "socket(AF_INET" in line and "SOCK_DGRAM" in line] == []
    assert not list(home.rglob("*deviceid*")), "a library has made a number that tells this computer apart"
