"""What was said is on disk, whatever happens to the program, the file or the folder."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tutor.conversation.events import (
    Outcome,
    PhraseFound,
    PhraseStatus,
    PlaybackEnded,
    PlaybackStarted,
    ReplyRequested,
    ReplyTextArrived,
    SpeechStarted,
    SynthesisFinished,
    TextTyped,
    TranscriptionFinished,
    TurnEnded,
    TurnId,
)
from tutor.conversation.transcript import Turn
from tutor.errors import StoreError
from tutor.session.store import SCHEMA_VERSION, Recorder, Store

WORDS = "Ich möchte 🍎🍏 und مرحبا بالعالم\u200f — “ok”; DROP TABLE turns; --"


@contextmanager
def opened(path: Path) -> Iterator[Store]:
    store = Store(path)
    try:
        yield store
    finally:
        store.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ordner 😀" / "talks.db"


def answered(recorder: Recorder, number: int, words: str = "hello", heard: float = 2.0) -> None:
    turn = TurnId(number)
    recorder.take(SpeechStarted(turn, 1.0))
    recorder.take(TranscriptionFinished(turn, words, 2.0))
    recorder.take(ReplyRequested(turn, 2.0))
    recorder.take(ReplyTextArrived(turn, "One two three four.", 2.5))
    recorder.take(PhraseFound(turn, 0, "One two three four.", 2.6))
    recorder.take(SynthesisFinished(turn, 0, 2.0, 3.0))
    recorder.take(PlaybackStarted(turn, 0, 3.1))
    recorder.take(PlaybackEnded(turn, 0, heard, heard < 2.0, 0, 5.1))
    written = recorder.take(TurnEnded(turn, Outcome.ANSWERED if heard == 2.0 else Outcome.INTERRUPTED, 5.2))
    assert written is not None
    written.result(10)


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as database:
        return database.execute(query).fetchall()


def test_a_talk_comes_back_after_a_restart_as_it_was_left(path: Path) -> None:
    with opened(path) as store:
        recorder = Recorder(store)
        answered(recorder, 1, WORDS)
        answered(recorder, 2, heard=1.0)
    with opened(path) as store:
        first, second = store.last_talk().turns
        assert store.notices == []
        assert (first.id, first.learner, first.outcome) == (TurnId(1), WORDS, Outcome.ANSWERED)
        assert (first.reply, first.heard_reply()) == ("One two three four.", "One two three four.")
        assert (second.outcome, second.heard_reply()) == (Outcome.INTERRUPTED, "One two")
        assert second.phrases[0].status is PhraseStatus.STOPPED
        answered(Recorder(store), 3)
    with opened(path) as store:
        assert [turn.id.number for turn in store.last_talk().turns] == [1, 2, 3], "the talk went on"


def test_two_talks_are_kept_apart(path: Path) -> None:
    with opened(path) as store:
        answered(Recorder(store), 1, "the first talk")
        store.begin_talk()
        answered(Recorder(store), 1, "the second talk")
    with opened(path) as store:
        assert [turn.learner for turn in store.last_talk().turns] == ["the second talk"]
    assert rows(path, "SELECT learner FROM turns ORDER BY talk") == [
        ("the first talk",),
        ("the second talk",),
    ]


def test_a_new_file_has_no_talk_and_asks_for_no_attention(path: Path) -> None:
    with opened(path) as store:
        assert store.last_talk().turns == []
        assert store.notices == []
    assert rows(path, "PRAGMA user_version") == [(SCHEMA_VERSION,)]


def test_words_are_written_when_they_are_known_and_nothing_before(path: Path) -> None:
    with opened(path) as store:
        recorder = Recorder(store)
        assert recorder.take(SpeechStarted(TurnId(1), 1.0)) is None
        assert recorder.take(TranscriptionFinished(TurnId(1), "", 1.0)) is None, "nothing was understood"
        for known in (TranscriptionFinished(TurnId(1), "hello", 2.0), TextTyped(TurnId(2), "typed", 3.0)):
            written = recorder.take(known)
            assert written is not None
            written.result(10)
    assert rows(path, "SELECT number, learner, typed, outcome FROM turns") == [
        (1, "hello", 0, None),
        (2, "typed", 1, None),
    ]


CHILD = """
import sys, time
from pathlib import Path
from tutor.conversation.events import *
from tutor.session.store import Recorder, Store
recorder = Recorder(Store(Path(sys.argv[1])))
for number in (1, 2):
    turn = TurnId(number)
    recorder.take(TranscriptionFinished(turn, f"words {number}", 1.0)).result()
    if number == 1:
        recorder.take(TurnEnded(turn, Outcome.ANSWERED, 2.0)).result()
print("written", flush=True)
time.sleep(60)
"""


def test_a_program_killed_in_mid_turn_has_lost_no_word(path: Path) -> None:
    child = subprocess.Popen([sys.executable, "-c", CHILD, str(path)], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    with child.stdout:
        assert child.stdout.readline() == "written\n"
        child.send_signal(signal.SIGKILL)
        child.wait(10)
    with opened(path) as store:
        whole, half = store.last_talk().turns
        assert (whole.learner, whole.outcome) == ("words 1", Outcome.ANSWERED)
        assert (half.learner, half.outcome) == ("words 2", Outcome.FAILED), "the half turn is marked"
        answered(Recorder(store), 3)
    assert rows(path, "PRAGMA integrity_check") == [("ok",)]
    assert rows(path, "SELECT number FROM turns WHERE outcome IS NULL") == [(2,)]


def test_every_write_reaches_the_disk_before_it_counts(path: Path) -> None:
    with opened(path) as store:
        database = store._database
        pragmas = store._run(
            lambda: [
                database.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")
            ]
        ).result()
    assert pragmas == ["wal", 2], "2 is FULL"


@pytest.mark.parametrize("damage", ["garbage", "hole"])
def test_a_damaged_file_is_kept_aside_and_a_new_one_begun(path: Path, damage: str) -> None:
    with opened(path) as store:
        for number in range(1, 60):
            answered(Recorder(store), number, "word " * 50)
    content = bytearray(path.read_bytes())
    if damage == "garbage":
        content[:] = b"this is no database at all " * 200
    else:
        content[4096 : len(content) - 4096] = b"\xa5" * (len(content) - 8192)
    path.write_bytes(content)
    for number in (1, 2):
        with opened(path) as store:
            assert "damaged" in store.notices[0]
            assert store.last_talk().turns == []
            answered(Recorder(store), 1)
        aside = path.with_name(f"talks.damaged-{number}.db")
        assert aside.read_bytes() == bytes(content)
        assert str(aside) in store.notices[0]
        path.write_bytes(content)


@pytest.mark.parametrize("journal", ["delete", "wal"])
def test_a_file_of_a_newer_program_is_refused_and_not_touched(path: Path, journal: str) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as database:
        database.execute(f"PRAGMA journal_mode = {journal}")
        database.executescript("CREATE TABLE talks (id INTEGER, mood TEXT); PRAGMA user_version = 99;")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="newer version"):
        Store(path)
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_place_where_nothing_can_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    (tmp_path / "folder.db").mkdir()
    for bad in (tmp_path / "file" / "talks.db", tmp_path / "folder.db"):
        with pytest.raises(StoreError, match="can't be opened") as caught:
            Store(bad)
        assert caught.value.remedy


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_says_so(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(StoreError, match="can't be opened"):
        Store(tmp_path / "talks.db")
    tmp_path.chmod(0o700)


def test_a_write_that_fails_comes_out_of_the_future_and_the_next_may_succeed(path: Path) -> None:
    with opened(path) as store:
        database = store._database
        limit = store._run(lambda: database.execute("PRAGMA page_count").fetchone()[0]).result()
        store._run(lambda: database.execute(f"PRAGMA max_page_count = {limit}").fetchone()).result()
        recorder = Recorder(store)
        full = recorder.take(TextTyped(TurnId(1), "x" * 50_000, 1.0))
        assert full is not None
        with pytest.raises(StoreError, match="full"):
            full.result(10)
        store._run(lambda: database.execute("PRAGMA max_page_count = 100000").fetchone()).result()
        answered(recorder, 1)
    with opened(path) as store:
        assert len(store.last_talk().turns) == 1


def test_a_text_that_is_no_text_is_refused_without_harm(path: Path) -> None:
    with opened(path) as store:
        bad = store.save(Turn(TurnId(1), "\ud800"))
        with pytest.raises(StoreError):
            bad.result(10)
        store.save(Turn(TurnId(1), "good")).result(10)


def test_a_last_talk_that_can_not_be_read_is_an_error_in_plain_words(path: Path) -> None:
    with opened(path) as store:
        answered(Recorder(store), 1)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE turns SET phrases = 'no json'")
    with opened(path) as store:
        with pytest.raises(StoreError, match="can't be read"):
            store.last_talk()
        answered(Recorder(store), 1)
    assert rows(path, "SELECT count(*) FROM talks") == [(2,)], "the old talk is not written over"
