"""The real program with a microphone and a loudspeaker: a question goes in, a spoken answer comes out."""

from __future__ import annotations

import os
import queue
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from tests.room.sound_server import SoundRoom
from tests.room.speech import letter_error_rate, word_error_rate, written_down
from tutor.installation import asset

pytestmark = [pytest.mark.room, pytest.mark.engine, pytest.mark.timeout(600)]

QUESTION = "Hello! Yesterday I went to the market with my sister, and we bought some apples."
QUESTION_FILE = asset("sample.wav")
TUTOR = Path(sys.executable).with_name("tutor")


@dataclass(frozen=True, slots=True)
class Turn:
    learner: str
    reply: str


def newest_turn(data_home: Path) -> Turn:
    """What the session store has written down last."""
    store = data_home / "voice-tutor" / "talks.sqlite3"
    assert store.exists(), "the program has kept no talk"
    with closing(sqlite3.connect(f"file:{store}?mode=ro", uri=True)) as connection:
        query = "SELECT learner, reply FROM turns ORDER BY talk DESC, number DESC LIMIT 1"
        row = connection.execute(query).fetchone()
    assert row is not None, "the program has kept no turn"
    return Turn(*row)


class RunningTutor:
    """`tutor --hands-free`, from its start until it is gone."""

    def __init__(self, env: dict[str, str], home: Path, program: Sequence[Path | str]) -> None:
        self.data_home = home / "data"
        self._log = home / "state" / "voice-tutor" / "log" / "tutor.log"
        own = {
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(self.data_home),
            "XDG_STATE_HOME": str(home / "state"),
        }
        self._process = subprocess.Popen(
            [*program, "--hands-free"],
            env=env | own | {"QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._lines: queue.Queue[str | None] = queue.Queue()
        self._said: list[str] = []
        self._reader = threading.Thread(target=self._read, name="tutor's words")
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line.rstrip("\n"))
        self._lines.put(None)

    def wait_for_line(self, wanted: str, limit_s: float) -> None:
        deadline = time.monotonic() + limit_s
        while True:
            try:
                line = self._lines.get(timeout=max(0.0, deadline - time.monotonic()))
            except queue.Empty:
                line = None
            if line is None:
                pytest.fail(f"the program never printed {wanted}\n{self.account()}")
            if line == wanted:
                return
            self._said.append(line)

    def account(self) -> str:
        """What it printed and wrote into its log."""
        log = self._log.read_text("utf-8") if self._log.exists() else "(none)"
        return "\n".join(["printed:", *self._said, "log:", log])

    def quit(self, limit_s: float) -> list[psutil.Process]:
        """Ask it to end, wait, and make sure; the processes that had not ended by themselves."""
        family: list[psutil.Process] = []
        if self._process.poll() is None:
            me = psutil.Process(self._process.pid)
            family = [me, *me.children(recursive=True)]
            self._process.send_signal(signal.SIGTERM)
        stayed: list[psutil.Process] = psutil.wait_procs(family, timeout=limit_s)[1]
        for process in stayed:
            process.kill()
        self._process.wait(30)
        self._reader.join(30)
        if self._process.stdout is not None:
            self._process.stdout.close()
        return stayed


@contextmanager
def running_tutor(
    env: dict[str, str], home: Path, program: Sequence[Path | str] = (TUTOR,)
) -> Iterator[RunningTutor]:
    """`program` is what is started: its words on a command line."""
    tutor = RunningTutor(env, home, program)
    try:
        yield tutor
    finally:
        tutor.quit(limit_s=30)


def test_a_question_is_heard_and_answered_aloud(sound_room: SoundRoom, tmp_path: Path) -> None:
    ask_and_listen(sound_room, tmp_path)


def ask_and_listen(
    sound_room: SoundRoom, home: Path, program: Sequence[Path | str] = (TUTOR,), misheard: float = 0.5
) -> None:
    """One turn: the program hears the question, keeps it, and says what it has kept as its answer.

    `misheard` is the share of the answer's letters that the small recogniser may get wrong.
    """
    with running_tutor(sound_room.env, home, program) as tutor:
        tutor.wait_for_line("READY", limit_s=180)
        with sound_room.listen("loudspeaker") as ear, sound_room.listen("microphone") as mouth:
            sound_room.play(QUESTION_FILE)
            asked = mouth.stop().sound()
            try:
                ear.wait_for_sound(limit_s=120)
                ear.wait_for_quiet(4.0, limit_s=180)
            except TimeoutError as error:
                pytest.fail(f"{error}; the microphone's sound was {asked}\n{tutor.account()}")
            answer = ear.stop()
        assert tutor.quit(limit_s=30) == [], "the program did not end after SIGTERM"
    kept = newest_turn(tutor.data_home)
    answered = answer.sound()
    assert asked is not None
    assert answered is not None
    print(f"voice to voice: {answered[0] - asked[1]:.3f} s on {os.cpu_count()} cores")
    assert answered[0] > asked[1], "the tutor spoke while it was spoken to"
    assert word_error_rate(QUESTION, kept.learner) <= 0.35
    assert letter_error_rate(kept.reply, written_down(answer.samples, 48_000)) <= misheard
