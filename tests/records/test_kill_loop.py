"""A program that is killed at any moment has lost no turn that it had acknowledged."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.records.talking import opened, rows
from tutor.conversation.turn import Outcome
from tutor.records.records import RECORDS

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks")
MOST_TOLD = 12
"""A turn is told twice: when its words are on disk, and when all of it is."""
KILLS = int(os.environ.get("KILLS", "30"))

# One start of Python for many kills: the parent stays warm, and every child is killed for good.
CHILD = """
import os, sys, traceback
from pathlib import Path
from tutor.conversation.events import TurnEnded
from tutor.conversation.hearing_events import TranscriptionFinished
from tutor.conversation.turn import Outcome, TurnId
from tutor.records.records import Records
from tutor.session.recorder import Recorder

folder = Path(sys.argv[1])
for line in sys.stdin:
    if (child := os.fork()) == 0:
        try:
            records = Records(folder)
            recorder = Recorder(records)
            records.talks.last().result()
            first = int(line)
            print("begun", flush=True)
            for number in range(first, first + 10_000):
                turn = TurnId(number)
                recorder.take(TranscriptionFinished(turn, f"words {number} " * 20, 1.0)).result()
                print("half", number, flush=True)
                recorder.take(TurnEnded(turn, Outcome.ANSWERED, 2.0)).result()
                print("whole", number, flush=True)
        except BaseException:
            traceback.print_exc()
        os._exit(1)  # also where it was quicker than whoever kills it: it must not wait for lines, too
    print("child", child, flush=True)
    os.waitpid(child, 0)
    print("dead", flush=True)
"""


def test_every_acknowledged_turn_is_there_after_kills_at_random_moments(tmp_path: Path) -> None:
    folder = tmp_path / "records"
    chance = random.Random(7)
    half, whole = 0, set[int]()
    with _killed(folder, tmp_path / "errors") as killed:
        for _ in range(KILLS):
            half, acknowledged = killed.kill_after(chance.randrange(MOST_TOLD), half)
            whole |= acknowledged
            _is_all_there(folder, half, whole)
    assert len(whole) > KILLS, "the kills came in the midst of writing"
    with opened(folder) as records:
        assert not records.file.damaged
        turns = records.talks.last().result().turns
        unfinished = [turn.id.number for turn in turns if turn.outcome is Outcome.FAILED]
        assert whole.isdisjoint(unfinished)
        assert len(unfinished) <= KILLS, "at most the turn under way is half"


def test_a_child_that_dies_of_itself_is_told_with_its_error(tmp_path: Path) -> None:
    folder = tmp_path / "records"
    folder.mkdir()
    (folder / RECORDS).mkdir()  # no file can be opened there
    with (
        _killed(folder, tmp_path / "errors") as killed,
        pytest.raises(AssertionError, match=r"(?s)died of itself.*StoreError"),
    ):
        killed.kill_after(MOST_TOLD, 0)


class Killed:
    """Children that write turns, one after the other, each until it is killed."""

    def __init__(self, parent: subprocess.Popen[str], errors: Path) -> None:
        self._parent = parent
        self._errors = errors

    def kill_after(self, writes: int, half: int) -> tuple[int, set[int]]:
        """Have a child write the turns after `half`, and kill it whenever so many writes are known.

        The number of the last turn whose words are on disk, and those that are there as a whole.
        """
        assert self._parent.stdin is not None
        self._parent.stdin.write(f"{half + 1}\n")
        self._parent.stdin.flush()
        acknowledged = set[int]()
        child, begun, told = 0, False, 0
        while not (child and begun) or told < writes:
            word, *rest = self._line()
            # Nobody has killed it.
            assert word != "dead", f"the child died of itself:\n{self._errors.read_text('utf-8')}"
            child, begun = int(rest[0]) if word == "child" else child, begun or word == "begun"
            if word in {"half", "whole"}:
                told, half = told + 1, int(rest[0])
                acknowledged.update({half} if word == "whole" else ())
        os.kill(child, signal.SIGKILL)
        while (line := self._line()) != ["dead"]:
            half = int(line[1])
            acknowledged.update({half} if line[0] == "whole" else ())
        return half, acknowledged

    def _line(self) -> list[str]:
        assert self._parent.stdout is not None
        line = self._parent.stdout.readline().split()
        assert line, f"the children's parent died:\n{self._errors.read_text('utf-8')}"
        return line


@contextmanager
def _killed(folder: Path, errors: Path) -> Iterator[Killed]:
    with (
        errors.open("w", encoding="utf-8") as written,
        subprocess.Popen(
            [sys.executable, "-c", CHILD, str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=written,
            text=True,
        ) as parent,
    ):
        yield Killed(parent, errors)


def _is_all_there(folder: Path, half: int, whole: set[int]) -> None:
    assert rows(folder, "PRAGMA integrity_check") == [("ok",)]
    with closing(sqlite3.connect(folder / RECORDS)) as database:
        found = dict(database.execute("SELECT number, outcome FROM turns"))
    assert set(range(1, half + 1)) <= set(found), "words that were acknowledged are there"
    assert all(found[number] == "answered" for number in whole)
