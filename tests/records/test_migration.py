"""A file of an earlier release is brought up to date; a copy of it stays for the program that wrote it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.records.talking import answered, opened, rows
from tutor.conversation.turn import Outcome, TurnId
from tutor.errors import StoreError
from tutor.records.records import RECORDS, Records
from tutor.records.schema import STEPS
from tutor.session.recorder import Recorder

FIRST_RELEASE = """
CREATE TABLE talks (
    id INTEGER PRIMARY KEY,
    started_at TEXT NOT NULL            -- ISO 8601, UTC
);
CREATE TABLE turns (
    talk INTEGER NOT NULL REFERENCES talks (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    at TEXT NOT NULL,                   -- ISO 8601, UTC
    learner TEXT NOT NULL,              -- what the learner said or typed
    typed INTEGER NOT NULL,
    reply TEXT NOT NULL,                -- the model's whole text
    heard TEXT NOT NULL,                -- what of it was heard
    complete INTEGER NOT NULL,          -- 0 when the reply was cut off
    outcome TEXT,                       -- NULL while under way, and for ever if the program died in it
    phrases TEXT NOT NULL,              -- JSON: [{"text", "status", "audio", "heard"}], seconds
    PRIMARY KEY (talk, number)
);
INSERT INTO talks VALUES (3, '2026-01-02T10:00:00+00:00'), (4, '2026-01-03T10:00:00+00:00');
INSERT INTO turns VALUES
    (3, 1, '2026-01-02T10:00:05+00:00', 'I went to the market', 0, 'Lovely. Go on', 'Lovely.', 1,
     'interrupted', '[{"text": "Lovely.", "status": "Played", "audio": 0.8, "heard": 0.8}]'),
    (3, 2, '2026-01-02T10:02:05+00:00', 'half a turn', 0, '', '', 1, NULL, '[]'),
    (4, 7, '2026-01-03T10:00:05+00:00', 'hello', 1, '', '', 1, 'failed', '[]');
PRAGMA user_version = 1;
"""


def test_the_first_releases_talks_are_all_there_and_can_be_found(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / RECORDS)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.executescript(FIRST_RELEASE)
    with opened(tmp_path) as records:
        second, first = records.talks.list().result()
        assert (first.id, first.turns, first.learner_words, first.tutor_words) == (3, 2, 8, 1)
        assert (first.seconds, second.seconds) == (120.0, 0.0)
        spoken, half = records.talks.load(3).result().transcript.turns
        assert (spoken.heard_reply(), spoken.outcome) == ("Lovely.", Outcome.INTERRUPTED)
        assert (half.id, half.outcome) == (TurnId(2), Outcome.FAILED)
        assert [one.talk for one in records.talks.search("market").result()] == [3]
        assert [turn.id.number for turn in records.talks.last().result().turns] == [7]
        answered(Recorder(records), 8)
    assert rows(tmp_path, "PRAGMA user_version") == [(len(STEPS),)]
    assert rows(tmp_path, "PRAGMA integrity_check") == [("ok",)]
    assert rows(tmp_path, "PRAGMA foreign_key_check") == []
    with closing(sqlite3.connect(tmp_path / "talks.version-1.sqlite3")) as old:
        assert old.execute("PRAGMA user_version").fetchone() == (1,)
        assert old.execute("SELECT count(*) FROM turns").fetchone() == (3,)


def test_a_step_that_fails_changes_nothing(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / RECORDS)) as database:
        # A table in the way of the second step.
        database.executescript(FIRST_RELEASE + "CREATE TABLE learners (name TEXT);")
    for _ in range(2):
        with pytest.raises(StoreError, match="can't be opened"):
            Records(tmp_path)
    assert rows(tmp_path, "PRAGMA user_version") == [(1,)]
    assert rows(tmp_path, "SELECT count(*) FROM turns") == [(3,)]
