"""The real program, started with files: first one, then another while it runs, then several at once."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.engine,
    pytest.mark.skipif(sys.platform == "win32", reason="ends the program by a signal"),
    pytest.mark.timeout(600),
]
LIMIT_S = 120.0


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    return os.environ | {
        "TUTOR_FOLDER": str(tmp_path / "own"),
        "XDG_RUNTIME_DIR": str(runtime),
        "QT_QPA_PLATFORM": "offscreen",
    }


def start(environment: dict[str, str], *words: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tutor", *words],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def until(happened: Callable[[], object], what: str) -> None:
    deadline, pause = time.monotonic() + LIMIT_S, threading.Event()
    while not happened():
        assert time.monotonic() < deadline, what
        pause.wait(0.05)


def titles(environment: dict[str, str]) -> set[str]:
    files = list(Path(environment["TUTOR_FOLDER"]).rglob("talks.sqlite3"))
    if not files:
        return set()
    try:
        with sqlite3.connect(f"file:{files[0]}?mode=ro", uri=True) as database:
            found = database.execute("SELECT title FROM documents WHERE added_at <> ''").fetchall()
    except sqlite3.OperationalError:  # it is being made
        return set()
    return {title for (title,) in found}


def test_files_come_into_the_library_of_the_one_window(tmp_path: Path, environment: dict[str, str]) -> None:
    for name in ("tides", "harbours", "islets", "lamps", "boats"):
        (tmp_path / f"{name}.md").write_text(f"# The {name}\n\nWhat there is to say about {name}.", "utf-8")
    first = start(environment, str(tmp_path / "tides.md"))
    try:
        until(lambda: titles(environment) == {"The tides"}, "what it was started with was not read")
        second = start(environment, str(tmp_path / "harbours.md"))
        told, _ = second.communicate(timeout=LIMIT_S)
        assert second.returncode == 0
        assert "it reads the files" in told
        until(lambda: len(titles(environment)) == 2, "what came later was not read")
        many = [start(environment, str(tmp_path / f"{name}.md")) for name in ("islets", "lamps", "boats")]
        for one in many:
            one.communicate(timeout=LIMIT_S)
            assert one.returncode == 0
        until(lambda: len(titles(environment)) == 5, "of several at once one was not read")
        assert first.poll() is None
    finally:
        first.send_signal(signal.SIGTERM)
        told, _ = first.communicate(timeout=LIMIT_S)
    assert first.returncode == 0, told


def test_several_starts_at_once_make_one_window(tmp_path: Path, environment: dict[str, str]) -> None:
    """As a system does it that starts the program once for each of the files that were chosen."""
    names = ("tides", "harbours", "islets")
    for name in names:
        (tmp_path / f"{name}.md").write_text(f"# The {name}\n\nWhat there is to say about {name}.", "utf-8")
    starts = [start(environment, str(tmp_path / f"{name}.md")) for name in names]
    try:
        until(lambda: len(titles(environment)) == 3, "one was not read")
        until(lambda: [one.poll() for one in starts].count(None) == 1, "there is not one window")
    finally:
        for one in starts:
            if one.poll() is None:
                one.send_signal(signal.SIGTERM)
            one.communicate(timeout=LIMIT_S)
    assert [one.returncode for one in starts] == [0, 0, 0]
