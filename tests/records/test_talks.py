"""What was said is on disk, whatever happens to the program, the file or the folder."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.records.talking import REPLY, answered, opened, rows
from tutor.conversation.events import TurnEnded
from tutor.conversation.hearing_events import SpeechStarted, TextTyped, TranscriptionFinished
from tutor.conversation.transcript import Turn
from tutor.conversation.turn import Outcome, PhraseStatus, TurnId
from tutor.errors import StoreError
from tutor.records.file import RecordsFile
from tutor.records.records import RECORDS, Records
from tutor.records.schema import STEPS
from tutor.records.talks import TalkHead
from tutor.session.recorder import Recorder

WORDS = "Ich möchte 🍎🍏 und مرحبا بالعالم\u200f — “ok”; DROP TABLE turns; --"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "ordner 😀"


def test_a_talk_comes_back_after_a_restart_as_it_was_left(folder: Path) -> None:
    with opened(folder) as records:
        recorder = Recorder(records)
        answered(recorder, 1, WORDS)
        answered(recorder, 2, heard=1.0)
    with opened(folder) as records:
        first, second = records.talks.last().result().turns
        assert (first.id, first.learner, first.outcome) == (TurnId(1), WORDS, Outcome.ANSWERED)
        assert (first.reply, first.heard_reply()) == (REPLY, REPLY)
        assert (first.spoken, first.pauses) == (2.5, (0.4, 0.6))
        assert [(w.text, w.start, w.probability) for w in first.words] == [("Ich", 0.1, 0.93)]
        assert (second.outcome, second.heard_reply()) == (Outcome.INTERRUPTED, "One two")
        assert second.phrases[0].status is PhraseStatus.STOPPED
        answered(Recorder(records), 3)
    with opened(folder) as records:
        turns = records.talks.last().result().turns
        assert [turn.id.number for turn in turns] == [1, 2, 3], "the talk went on"


def test_talks_are_kept_apart_and_listed_newest_first(folder: Path) -> None:
    with opened(folder) as records:
        recorder = Recorder(records)
        answered(recorder, 1, "the first talk")
        records.talks.begin(TalkHead(None, "At the market", "en", "A2", "scenario", "market"))
        answered(recorder, 1, "the second talk is longer")
        answered(recorder, 2, "bye")
    with opened(folder) as records:
        second, first = records.talks.list().result()
        assert (first.opening, first.turns, first.learner_words, first.tutor_words) == (
            "the first talk",
            1,
            3,
            4,
        )
        assert first.share == pytest.approx(3 / 7)
        assert (second.head.title, second.head.kind, second.turns) == ("At the market", "scenario", 2)
        assert [turn.learner for turn in records.talks.load(first.id).result().transcript.turns] == [
            "the first talk"
        ]
        assert [talk.id for talk in records.talks.list(limit=1).result()] == [second.id]


def test_an_earlier_talk_is_gone_on_with(folder: Path) -> None:
    with opened(folder) as records:
        recorder = Recorder(records)
        answered(recorder, 1, "first")
        records.talks.begin()
        answered(recorder, 1, "second")
        second, first = records.talks.list().result()
        records.talks.go_on_with(first)
        answered(recorder, 2, "first, later")
        assert [talk.turns for talk in records.talks.list().result()] == [1, 2]
        kept = records.talks.load(first.id).result()
        assert [turn.learner for turn in kept.transcript.turns] == ["first", "first, later"]
        with pytest.raises(StoreError, match="not there"):
            records.talks.load(first.id + second.id + 1).result()


def test_an_ended_talk_is_only_gone_on_with_when_that_is_wanted(folder: Path) -> None:
    with opened(folder) as records:
        answered(Recorder(records), 1, "over")
        records.talks.end().result()
        answered(Recorder(records), 2, "")  # the tutor's goodbye
    with opened(folder) as records:
        assert records.talks.last().result().turns == []
        (talk,) = records.talks.list().result()
        assert talk.ended_at is not None
        records.talks.go_on_with(talk)
        answered(Recorder(records), 3, "and yet")
        assert records.talks.list().result()[0].ended_at is None


def test_what_is_found_out_later_is_kept_beside_the_turn(folder: Path) -> None:
    with opened(folder) as records:
        recorder = Recorder(records)
        answered(recorder, 1)
        records.talks.keep_level_check(1, '{"known": 0.97}').result()
        records.talks.keep_translation(1, "eins zwei").result()
        records.talks.keep_progress('["greeted"]').result()
        answered(recorder, 1, "hello again")
        assert records.talks.list().result()[0].progress == '["greeted"]'
    assert rows(folder, "SELECT learner, level_check, translation FROM turns") == [
        ("hello again", '{"known": 0.97}', "eins zwei")
    ], "writing a turn again leaves it alone"


def test_a_new_file_has_no_talk(folder: Path) -> None:
    with opened(folder) as records:
        assert records.talks.last().result().turns == []
        assert records.talks.list().result() == ()
    assert rows(folder, "PRAGMA user_version") == [(len(STEPS),)]


def test_words_are_written_when_they_are_known_and_nothing_before(folder: Path) -> None:
    with opened(folder) as records:
        recorder = Recorder(records)
        assert recorder.take(SpeechStarted(TurnId(1), 1.0)) is None
        assert recorder.take(TranscriptionFinished(TurnId(1), "", 1.0)) is None, "nothing was understood"
        for known in (TranscriptionFinished(TurnId(1), "hello", 2.0), TextTyped(TurnId(2), "typed", 3.0)):
            written = recorder.take(known)
            assert written is not None
            written.result(60)
    assert rows(folder, "SELECT number, learner, typed, outcome FROM turns") == [
        (1, "hello", 0, None),
        (2, "typed", 1, None),
    ]


def test_every_write_reaches_the_disk_before_it_counts(folder: Path) -> None:
    def pragmas(database: sqlite3.Connection) -> list[object]:
        return [database.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")]

    with opened(folder) as records:
        assert records.file.read(pragmas).result() == ["wal", 2], "2 is FULL"


@pytest.mark.parametrize("journal", ["delete", "wal"])
def test_a_file_of_a_newer_program_is_refused_and_not_touched(folder: Path, journal: str) -> None:
    folder.mkdir()
    path = folder / RECORDS
    with closing(sqlite3.connect(path)) as database:
        database.execute(f"PRAGMA journal_mode = {journal}")
        database.executescript("CREATE TABLE talks (id INTEGER, mood TEXT); PRAGMA user_version = 99;")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="newer version"):
        Records(folder)
    assert path.read_bytes() == before
    assert {file.name for file in folder.iterdir()} == {path.name, "talks.lock"}


def test_a_place_where_nothing_can_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    (tmp_path / "folder" / RECORDS).mkdir(parents=True)
    for bad in (tmp_path / "file" / "deeper", tmp_path / "folder"):
        with pytest.raises(StoreError, match="can't be opened") as caught:
            Records(bad)
        assert caught.value.remedy


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_says_so(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(StoreError, match="can't be opened"):
        Records(tmp_path)
    tmp_path.chmod(0o700)


def test_a_second_program_is_refused_until_the_first_has_closed(folder: Path) -> None:
    with opened(folder) as records:
        answered(Recorder(records), 1)
        with pytest.raises(StoreError, match="running already"):
            RecordsFile(folder / RECORDS, STEPS, patience=0.0)
        answered(Recorder(records), 2)
    RecordsFile(folder / RECORDS, STEPS, patience=0.0).close()


def limit_pages(database: sqlite3.Connection, pages: int) -> None:
    database.execute(f"PRAGMA max_page_count = {pages}").fetchone()


def test_turns_that_found_no_room_are_written_with_the_next_one(folder: Path) -> None:
    with opened(folder) as records:
        recorder = Recorder(records)
        answered(recorder, 1)
        records.file.read(limit_pages, 1).result()
        full = recorder.take(TextTyped(TurnId(2), "x" * 50_000, 1.0))
        assert full is not None
        with pytest.raises(StoreError, match="full"):
            full.result(60)
        records.file.read(limit_pages, 100_000).result()
        answered(recorder, 3)
        turns = records.talks.last().result().turns
        assert [len(turn.learner) for turn in turns] == [5, 50_000, 5], "nothing is lost"


def test_the_first_turn_of_a_talk_that_found_no_room_begins_it_later(folder: Path) -> None:
    with opened(folder) as records:
        recorder = Recorder(records)
        records.file.read(limit_pages, 1).result()
        full = recorder.take(TextTyped(TurnId(1), "x" * 50_000, 1.0))
        assert full is not None
        with pytest.raises(StoreError, match="full"):
            full.result(60)
        records.file.read(limit_pages, 100_000).result()
        answered(recorder, 2)
        assert [talk.turns for talk in records.talks.list().result()] == [2]


def test_a_text_that_is_no_text_is_refused_without_harm(folder: Path) -> None:
    with opened(folder) as records:
        bad = records.talks.save(Turn(TurnId(1), "\ud800"))
        with pytest.raises(StoreError):
            bad.result(60)
        records.talks.save(Turn(TurnId(1), "good")).result(60)


def test_a_last_talk_that_can_not_be_read_is_an_error_in_plain_words(folder: Path) -> None:
    with opened(folder) as records:
        answered(Recorder(records), 1)
    with closing(sqlite3.connect(folder / RECORDS)) as database, database:
        database.execute("UPDATE turns SET phrases = 'no json'")
    with opened(folder) as records:
        with pytest.raises(StoreError, match="can't be read"):
            records.talks.last().result()
        answered(Recorder(records), 1)
    assert rows(folder, "SELECT count(*) FROM talks") == [(2,)], "the old talk is not written over"


def test_a_turn_that_the_tutor_began_is_kept_too(folder: Path) -> None:
    with opened(folder) as records:
        recorder = Recorder(records)
        answered(recorder, 1, "")
        answered(recorder, 2, "Hello.")
        turn, _ = records.talks.last().result().turns
        assert (turn.learner, turn.heard_reply()) == ("", REPLY)


def test_a_talk_without_a_word_of_the_learner_s_is_no_talk(folder: Path) -> None:
    with opened(folder) as records:
        recorder = Recorder(records)
        answered(recorder, 1, "Hello.")
        said = records.talks.open.id
        for _ in range(2):
            records.talks.begin()
            answered(recorder, 1, "")
            records.throw_away_empty().result()
        silent = records.talks.open.id
        assert [talk.id for talk in records.talks.list().result()] == [silent, said], "the open one is there"
        assert records.talks.ids().result() == (said, silent), "the one before is gone"
        answered(recorder, 2, "Now I say something.")
        records.talks.begin()
        records.throw_away_empty().result()
        assert len(records.talks.list().result()) == 2
        answered(recorder, 1, "")
    assert rows(folder, "SELECT count(*) FROM talks") == [(2,)], "the last one is gone with the program"


def test_a_talk_without_a_word_of_the_learner_s_is_not_gone_on_with(folder: Path) -> None:
    with opened(folder) as records:
        recorder = Recorder(records)
        answered(recorder, 1, "Hello.")
        records.talks.begin()
        answered(recorder, 1, "")
        records.talks.begin()
        assert [talk.opening for talk in records.talks.list().result()] == ["Hello."]
        assert [turn.learner for turn in records.talks.last().result().turns] == ["Hello."]


def test_a_withdrawn_turn_goes_on_as_its_next_revision(folder: Path) -> None:
    with opened(folder) as records:
        recorder = Recorder(records)
        first, second = TurnId(1), TurnId(1, 1)
        for event in (
            TranscriptionFinished(first, "Yesterday", 1.0),
            TurnEnded(first, Outcome.WITHDRAWN, 1.1),
            TranscriptionFinished(second, "Yesterday I went", 2.0),
            TurnEnded(second, Outcome.ANSWERED, 2.1),
        ):
            written = recorder.take(event)
            if written is not None:
                written.result(60)
        (turn,) = records.talks.last().result().turns
        assert (turn.learner, turn.outcome) == ("Yesterday I went", Outcome.ANSWERED)
