"""Copies are whole, few, and can be gone back to; a damaged file is told, kept aside and replaced."""

from __future__ import annotations

import os
import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.records.talking import answered, opened, rows
from tutor.conversation.hearing_events import TextTyped
from tutor.conversation.turn import TurnId
from tutor.errors import StoreError
from tutor.records.records import RECORDS, Records
from tutor.records.thinning import NEWEST, worth_keeping
from tutor.session.recorder import Recorder

NOW = datetime(2026, 11, 21, 16, 0, tzinfo=UTC)


def damage(path: Path, how: str) -> bytes:
    content = bytearray(path.read_bytes())
    if how == "garbage":
        content[:] = b"this is no database at all " * 200
    else:
        content[4096 : len(content) - 4096] = b"\xa5" * (len(content) - 8192)
    path.write_bytes(content)
    return bytes(content)


def talked(folder: Path, turns: int = 3) -> None:
    """A talk, and the copy that is made at the end."""
    with opened(folder) as records:
        recorder = Recorder(records)
        for number in range(1, turns + 1):
            answered(recorder, number, f"sentence {number} " * 30)


def test_a_copy_is_made_at_the_end_where_something_was_said(tmp_path: Path) -> None:
    talked(tmp_path)
    with opened(tmp_path) as records:
        (copy,) = records.backups.list().result()
        assert (copy.talks, copy.set_aside) == (1, False)
        assert copy.last is not None
    with opened(tmp_path) as records:
        assert len(records.backups.list().result()) == 1, "nothing was said, nothing is copied"
    with closing(sqlite3.connect(copy.path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert database.execute("SELECT count(*) FROM turns").fetchone() == (3,)
    assert os.listdir(tmp_path / "backups") == [copy.path.name], "and nothing else is left"


def test_a_program_that_was_killed_is_copied_at_the_next_occasion(tmp_path: Path) -> None:
    talked(tmp_path)
    (tmp_path / f"{RECORDS}-wal").touch()
    with opened(tmp_path) as records:
        assert records.backups.make().result() is not None


def test_the_talk_is_written_while_a_copy_is_made(tmp_path: Path) -> None:
    with opened(tmp_path) as records:
        recorder = Recorder(records)
        for number in range(1, 400):
            recorder.take(TextTyped(TurnId(number), "word " * 300, 1.0))
        answered(recorder, 400)
        begun = threading.Event()
        copying = records.backups.make()
        copying.add_done_callback(lambda done: begun.set())
        for number in range(401, 430):
            answered(recorder, number)
        made = copying.result(20)
        assert made is not None
    with closing(sqlite3.connect(made)) as database:
        turns = database.execute("SELECT count(*) FROM turns").fetchone()[0]
    assert 400 <= turns <= 429


def test_a_copy_that_takes_too_long_is_given_up_without_a_trace(tmp_path: Path) -> None:
    with opened(tmp_path) as records:
        answered(Recorder(records), 1)
        with pytest.raises(StoreError, match="too long"):
            records.backups.make(limit=0.0).result()
        assert os.listdir(tmp_path / "backups") == []
        assert records.backups.make().result() is not None


def test_a_copy_with_a_fault_does_not_count(tmp_path: Path) -> None:
    with opened(tmp_path) as records:
        recorder = Recorder(records)
        for number in range(1, 60):
            answered(recorder, number, "word " * 50)
        records.file.erase(lambda database: database.execute("SELECT 1").fetchone()).result()
        damage(tmp_path / RECORDS, "hole")
        with pytest.raises(StoreError, match=r"damaged|can't be copied"):
            records.backups.make().result()
        assert os.listdir(tmp_path / "backups") == []


@pytest.mark.parametrize("how", ["garbage", "hole"])
def test_a_damaged_file_is_left_alone_until_a_copy_is_restored(tmp_path: Path, how: str) -> None:
    talked(tmp_path, 60)
    broken = damage(tmp_path / RECORDS, how)
    with opened(tmp_path) as records:
        assert records.file.damaged
        recorder = Recorder(records)
        said = recorder.take(TextTyped(TurnId(1), "said before anybody decided", 1.0))
        assert said is not None
        with pytest.raises(StoreError, match="damaged"):
            said.result()
        assert (tmp_path / RECORDS).read_bytes() == broken
        (copy,) = records.backups.list().result()
        aside = records.restore(copy.path).result()
        assert aside is not None
        assert aside.read_bytes() == broken
        assert not records.file.damaged
        assert len(records.talks.list().result()) == 1
        answered(recorder, 2, "after it")
        talk = records.talks.list().result()[0]
        assert (talk.opening, talk.turns) == ("said before anybody decided", 2), "nothing is lost meanwhile"
    assert rows(tmp_path, "PRAGMA integrity_check") == [("ok",)]


def test_a_damaged_file_can_be_given_up_and_is_kept_aside(tmp_path: Path) -> None:
    for number in (1, 2):
        talked(tmp_path)
        broken = damage(tmp_path / RECORDS, "garbage")
        with opened(tmp_path) as records:
            aside = records.begin_anew().result()
            assert aside == tmp_path / f"talks.damaged-{number}.sqlite3"
            assert aside.read_bytes() == broken
            assert records.talks.list().result() == ()
            answered(Recorder(records), 1)


def test_a_copy_is_restored_while_the_file_is_in_use_and_the_way_back_stays_open(tmp_path: Path) -> None:
    talked(tmp_path)
    with opened(tmp_path) as records:
        recorder = Recorder(records)
        records.talks.begin()
        answered(recorder, 1, "a second talk")
        (copy,) = records.backups.list().result()
        records.restore(copy.path).result()
        assert len(records.talks.list().result()) == 1
        before = next(one for one in records.backups.list().result() if one.set_aside)
        assert before.talks == 2
        records.restore(before.path).result()
        assert records.talks.list().result()[0].opening == "a second talk"


def test_what_is_no_copy_is_never_restored(tmp_path: Path) -> None:
    talked(tmp_path)
    newer, bad = tmp_path / "newer.sqlite3", tmp_path / "bad.sqlite3"
    with closing(sqlite3.connect(newer)) as database:
        database.executescript("CREATE TABLE talks (id INTEGER, started_at TEXT); PRAGMA user_version = 99;")
    bad.write_bytes(b"no database" * 1000)
    with opened(tmp_path) as records:
        for wrong, why in (
            (newer, "newer version"),
            (bad, "not a database"),
            (tmp_path / "none", "unable to open"),
        ):
            with pytest.raises(StoreError, match=why):
                records.restore(wrong).result()
        assert len(records.talks.list().result()) == 1, "the present file is untouched"


def test_no_room_for_the_copy_that_is_restored_leaves_everything_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    talked(tmp_path)

    def full(source: Path, target: Path) -> None:
        Path(target).write_bytes(b"half")
        raise OSError(28, "No space left on device")

    with opened(tmp_path) as records:
        (copy,) = records.backups.list().result()
        with monkeypatch.context() as patch:
            patch.setattr("shutil.copyfile", full)
            with pytest.raises(StoreError, match="No space left"):
                records.restore(copy.path).result()
        assert len(records.talks.list().result()) == 1
        answered(Recorder(records), 1)
    assert not (tmp_path / "talks.coming").exists()


def test_copies_are_thinned_with_age() -> None:
    every_half_hour = [NOW - timedelta(minutes=30 * n) for n in range(48 * 800)]
    kept = sorted(worth_keeping(every_half_hour, NOW), reverse=True)
    ages = [NOW - at for at in kept]
    assert ages[0] == timedelta(0)
    assert sum(age <= timedelta(days=1) for age in ages) in range(NEWEST, NEWEST + 2)
    assert sum(timedelta(days=1) < age <= timedelta(days=7) for age in ages) in range(6, 9)
    assert sum(timedelta(days=7) < age <= timedelta(days=31) for age in ages) in range(3, 6)
    assert sum(timedelta(days=31) < age for age in ages) in range(11, 13)
    assert worth_keeping(kept, NOW) == set(kept), "thinning again takes nothing more"


def test_the_only_copy_is_kept_however_old(tmp_path: Path) -> None:
    old = NOW - timedelta(days=4000)
    assert worth_keeping([old], NOW) == {old}
    assert worth_keeping([], NOW) == set()


def test_old_copies_leave_the_folder_when_a_new_one_is_made(tmp_path: Path) -> None:
    talked(tmp_path)
    folder = tmp_path / "backups"
    for minute in range(20):
        (folder / f"talks-2020-01-01T00{minute:02}00Z.sqlite3").write_bytes(b"old")
    (folder / "talks-mine.sqlite3").write_bytes(b"somebody's own")
    with opened(tmp_path) as records:
        answered(Recorder(records), 9)
        records.backups.make().result()
    names = os.listdir(folder)
    assert not [name for name in names if "2020" in name]
    assert "talks-mine.sqlite3" in names


def test_a_deleted_talk_is_gone_from_every_copy_and_every_file(tmp_path: Path) -> None:
    secret = "xylophonist"
    with opened(tmp_path) as records:
        recorder = Recorder(records)
        answered(recorder, 1, "stays here")
        records.talks.begin()
        answered(recorder, 1, f"my {secret} friend")
        records.backups.make().result()
        gone, stays = records.talks.list().result()
        records.delete_talks([gone.id]).result()
        assert [talk.id for talk in records.talks.list().result()] == [stays.id]
        assert records.talks.search(secret).result() == ()
        answered(recorder, 2, "the talk that was open begins anew")
        for file in [*tmp_path.glob("talks*"), *tmp_path.glob("backups/*")]:
            assert secret.encode() not in file.read_bytes(), file
        (copy,) = records.backups.list().result()
        records.restore(copy.path).result()
        assert [talk.opening for talk in records.talks.list().result()] == ["stays here"]


def test_deleting_what_a_program_could_not_finish_is_finished_at_the_next_start(tmp_path: Path) -> None:
    with opened(tmp_path) as records:
        answered(Recorder(records), 1, "to be forgotten")
        records.backups.make().result()
        (talk,) = records.talks.list().result()
        pending = f'[[{talk.id}, "{talk.started_at.isoformat(timespec="seconds")}"], [99, "never"]]'
        (tmp_path / "backups" / "to-forget.json").write_text(pending)
    with opened(tmp_path) as records:
        records.backups.forget_pending().result()
        assert [copy.talks for copy in records.backups.list().result()] == [0]
        assert not (tmp_path / "backups" / "to-forget.json").exists()


def test_all_talks_are_deleted_and_the_next_one_is_kept(tmp_path: Path) -> None:
    talked(tmp_path)
    with opened(tmp_path) as records:
        records.delete_talks(None).result()
        assert records.talks.list().result() == ()
        answered(Recorder(records), 4, "later")
        assert [talk.opening for talk in records.talks.list().result()] == ["later"]


def test_whoever_asks_while_the_program_closes_gets_an_answer(tmp_path: Path) -> None:
    records = Records(tmp_path)
    records.close()
    for late in (records.talks.list(), records.backups.list(), records.delete_talks(None)):
        with pytest.raises(StoreError):
            late.result(60)
