"""A program that is killed at any moment has lost no turn that it had acknowledged."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.records.talking import opened, rows
from tutor.conversation.events import Outcome
from tutor.records.records import RECORDS

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks")
MOST_TOLD = 12
"""A turn is told twice: when its words are on disk, and when all of it is."""
KILLS = int(os.environ.get("KILLS", "30"))

# One start of Python for many kills: the parent stays warm, and every child is killed for good.
CHILD = """
import os, sys
from pathlib import Path
from tutor.conversation.events import *
from tutor.records.records import Records
from tutor.session.recorder import Recorder

folder = Path(sys.argv[1])
for line in sys.stdin:
    if (child := os.fork()) == 0:
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
    print("child", child, flush=True)
    os.waitpid(child, 0)
    print("dead", flush=True)
"""


def test_every_acknowledged_turn_is_there_after_kills_at_random_moments(tmp_path: Path) -> None:
    chance = random.Random(7)
    half, whole = 0, set[int]()
    parent = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert parent.stdin is not None
    assert parent.stdout is not None
    with parent.stdin, parent.stdout:
        for _ in range(KILLS):
            acknowledged = set[int]()
            parent.stdin.write(f"{half + 1}\n")
            parent.stdin.flush()
            child, begun, told, enough = 0, False, 0, chance.randrange(MOST_TOLD)
            # The kill comes whenever this many writes are known, while the child goes on writing.
            while not (child and begun) or told < enough:
                word, *rest = parent.stdout.readline().split()
                child, begun = int(rest[0]) if word == "child" else child, begun or word == "begun"
                if word in {"half", "whole"}:
                    told, half = told + 1, int(rest[0])
                    acknowledged.update({half} if word == "whole" else ())
            os.kill(child, signal.SIGKILL)
            while (line := parent.stdout.readline().split()) != ["dead"]:
                half = int(line[1])
                acknowledged.update({half} if line[0] == "whole" else ())
            whole |= acknowledged
            _is_all_there(tmp_path, half, whole)
    parent.wait(10)
    assert len(whole) > KILLS, "the kills came in the midst of writing"
    with opened(tmp_path) as records:
        assert not records.file.damaged
        turns = records.talks.last().result().turns
        unfinished = [turn.id.number for turn in turns if turn.outcome is Outcome.FAILED]
        assert whole.isdisjoint(unfinished)
        assert len(unfinished) <= KILLS, "at most the turn under way is half"


def _is_all_there(folder: Path, half: int, whole: set[int]) -> None:
    assert rows(folder, "PRAGMA integrity_check") == [("ok",)]
    with closing(sqlite3.connect(folder / RECORDS)) as database:
        found = dict(database.execute("SELECT number, outcome FROM turns"))
    assert set(range(1, half + 1)) <= set(found), "words that were acknowledged are there"
    assert all(found[number] == "answered" for number in whole)
