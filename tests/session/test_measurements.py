"""Measurements are kept with what made them, come back as they were, and are gone when they are deleted."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.session.recorded import NAMES, recorded
from tutor.conversation.events import TurnEnded
from tutor.conversation.hearing_events import SoftEndDecided, SpeechStarted, WaitDecided
from tutor.conversation.turn import Outcome, TurnId
from tutor.errors import StoreError
from tutor.session import measurements as room
from tutor.session.measurements import Measurements
from tutor.session.measuring import Measuring
from tutor.session.packing import pack, unpack
from tutor.session.setup import Difference, Setup, differences, measured_settings, setup_of
from tutor.session.timing import TurnTiming
from tutor.settings import Settings, changed

SETUP = Setup({"voice": "Piper"}, {"patience": 1.0})
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ordner 😀" / "latency.sqlite3"


@contextmanager
def opened(path: Path) -> Iterator[Measurements]:
    measurements = Measurements(path)
    try:
        yield measurements
    finally:
        measurements.close()


def without_words(timing: TurnTiming) -> TurnTiming:
    for phrase in timing.phrases:
        phrase.text = ""
    return timing


def kept(path: Path, name: str, setup: Setup = SETUP) -> None:
    """One run of the program with this talk."""
    with opened(path) as measurements:
        for timing in recorded(name).turns:
            measurements.save(NOON, setup, timing, []).result(60)


@pytest.mark.parametrize("name", NAMES)
def test_a_timing_comes_back_as_it_was_save_for_the_words(name: str) -> None:
    for timing in recorded(name).turns:
        assert unpack(timing.turn, pack(timing)) == without_words(timing)


def test_the_quoted_words_of_a_reason_are_not_kept() -> None:
    timing = TurnTiming(TurnId(1), decided=WaitDecided(TurnId(1), 1.0, 'It ends in "my secret".', 0.2, 3.0))
    assert "secret" not in pack(timing)


def test_runs_and_their_turns_come_back_newest_run_first(path: Path) -> None:
    other = Setup({"voice": "XTTS"}, {"patience": 1.0})
    kept(path, "normal")
    kept(path, "withdrawn", other)
    with opened(path) as measurements:
        newer, older = measurements.runs().result(60)
        assert (older.turns, newer.turns, older.started_at) == (3, 2, NOON)
        setups = measurements.setups().result(60)
        assert [setups[number] for number in (*older.setups, *newer.setups)] == [SETUP, other]
        measured = measurements.load(run=newer.id).result(60)
        assert list(measured.turns) == [without_words(one) for one in recorded("withdrawn").turns]
        assert list(measured.setups) == [other, other]
        assert abs(measured.ended[0] - datetime.now(UTC)) < timedelta(minutes=5)
        by_setup = measurements.load(setup=older.setups[0]).result(60)
        assert len(by_setup.turns) == 3
        assert len(measurements.load().result(60).turns) == 5


def test_a_run_is_begun_by_its_first_turn(path: Path) -> None:
    with opened(path) as measurements:
        assert measurements.runs().result(60) == []


def test_a_thousand_turns_come_back_in_order(path: Path) -> None:
    (timing,) = recorded("slower_than_speech").turns
    with opened(path) as measurements:
        for number in range(1, 1001):
            timing.turn = TurnId(number)
            last = measurements.save(NOON, SETUP, timing, [])
        last.result(60)
        (run,) = measurements.runs().result(60)
        measured = measurements.load(run=run.id).result(60)
    assert [one.turn.number for one in measured.turns] == list(range(1, 1001))


CHILD = """
import sys, time
from datetime import UTC, datetime
from pathlib import Path
from tests.session.recorded import recorded
from tutor.session.measurements import Measurements
from tutor.session.setup import Setup
measurements = Measurements(Path(sys.argv[1]))
for timing in recorded("normal").turns:
    measurements.save(datetime.now(UTC), Setup(), timing, []).result(60)
print("written", flush=True)
time.sleep(60)
"""


def test_a_program_killed_in_mid_talk_has_lost_no_turn_that_was_over(path: Path) -> None:
    child = subprocess.Popen([sys.executable, "-c", CHILD, str(path)], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    with child.stdout:
        assert child.stdout.readline() == "written\n"
        child.send_signal(signal.SIGKILL)
        child.wait(60)
    with opened(path) as measurements:
        assert len(measurements.load().result(60).turns) == 3


def test_a_damaged_file_is_kept_aside_and_a_new_one_begun(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"this is no database at all " * 200)
    with opened(path) as measurements:
        assert "damaged" in measurements.notices[0]
        assert measurements.runs().result(60) == []
    assert path.with_name("latency.damaged-1.sqlite3").exists()


def test_a_file_of_a_newer_program_is_refused(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as database:
        database.executescript("PRAGMA user_version = 99;")
    with pytest.raises(StoreError, match="newer version"):
        Measurements(path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_says_so(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(StoreError, match="can't be opened"):
        Measurements(tmp_path / "latency.sqlite3")
    tmp_path.chmod(0o700)


def test_a_full_disk_says_so_and_the_next_write_may_succeed(path: Path) -> None:
    (timing,) = recorded("typed").turns
    with opened(path) as measurements:
        database = measurements._database
        pages = measurements._do(lambda: database.execute("PRAGMA page_count").fetchone()[0]).result()
        measurements._do(lambda: database.execute(f"PRAGMA max_page_count = {pages}").fetchone()).result()
        with pytest.raises(StoreError, match="full"):
            measurements.save(NOON, Setup({}, {"x": "y" * 90_000}), timing, []).result(60)
        measurements._do(lambda: database.execute("PRAGMA max_page_count = 100000").fetchone()).result()
        measurements.save(NOON, SETUP, timing, []).result(60)
        assert len(measurements.runs().result(60)) == 1


def test_what_can_not_be_read_is_an_error_in_plain_words(path: Path) -> None:
    kept(path, "normal")
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE turns SET timing = '[1, 2]'")
    with opened(path) as measurements, pytest.raises(StoreError, match="can't be read"):
        measurements.load().result(60)


def test_what_is_deleted_is_gone_from_the_disk(path: Path) -> None:
    marked = Setup({"voice": "a-voice-called-wilhelmina"}, {})
    kept(path, "normal", marked)
    kept(path, "typed")
    with opened(path) as measurements:
        _, marked_run = measurements.runs().result(60)
        measurements.forget(marked_run.id).result(60)
        for file in path.parent.iterdir():
            assert b"wilhelmina" not in file.read_bytes()
        assert [run.turns for run in measurements.runs().result(60)] == [1]


def test_deleting_the_run_under_way_begins_another(path: Path) -> None:
    (timing,) = recorded("typed").turns
    with opened(path) as measurements:
        measurements.save(NOON, SETUP, timing, []).result(60)
        (run,) = measurements.runs().result(60)
        measurements.forget(run.id).result(60)
        measurements.save(NOON, SETUP, timing, []).result(60)
        assert len(measurements.runs().result(60)) == 1


def test_the_oldest_runs_make_room(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("normal", "withdrawn", "typed"):
        kept(path, name)
    monkeypatch.setattr(room, "MOST_TURNS", 4)
    with opened(path) as measurements:
        assert [run.turns for run in measurements.runs().result(60)] == [1, 2]


def test_after_closing_there_is_an_answer_too(path: Path) -> None:
    measurements = Measurements(path)
    measurements.close()
    with pytest.raises(StoreError, match="closed"):
        measurements.runs().result(60)


# Taken from the events ------------------------------------------------------------------------------


def test_every_turn_is_kept_with_the_engines_and_settings_that_made_it(path: Path) -> None:
    settings = [Settings()]
    soft_end = SoftEndDecided(0.2, "Longer.", 19.0)
    talk = recorded("prefix_read_again")
    with opened(path) as measurements:
        measuring = Measuring(measurements, lambda: settings[0])
        for event in [*talk.events[:-1], soft_end, talk.events[-1]]:
            if isinstance(event, SpeechStarted) and event.turn.number == 3:
                settings[0] = changed(settings[0], "patience", 2.0)
            written = measuring.take(event)
            assert (written is not None) == isinstance(event, TurnEnded)
            if written is not None:
                written.result(60)
        (run,) = measurements.runs().result(60)
        measured = measurements.load(run=run.id).result(60)
    assert [setup.settings["patience"] for setup in measured.setups] == [1.0, 1.0, 2.0, 2.0]
    assert measured.setups[0].engines["voice"] == "Piper en_US-joe-medium"
    assert list(measured.facts) == [*talk.facts, soft_end]
    for file in path.parent.iterdir():
        assert b"market" not in file.read_bytes(), "no word of a talk is kept"


def test_a_turn_that_was_never_finished_is_not_measured(path: Path) -> None:
    turn = TurnId(1)
    with opened(path) as measurements:
        measuring = Measuring(measurements, Settings)
        measuring.take(SpeechStarted(turn, 1.0))
        assert measuring.take(TurnEnded(turn, Outcome.WITHDRAWN, 2.0)) is None


# What made them -------------------------------------------------------------------------------------


def test_of_a_path_only_the_name_is_kept_and_what_does_not_matter_is_left_out() -> None:
    kept_settings = measured_settings(changed(Settings(), "whisper_model", "/home/anna/models/big"))
    assert kept_settings["whisper_model"] == "big"
    assert not {"theme", "microphone", "goal", "latency_targets", "trace_to"} & set(kept_settings)
    assert {"patience", "speculation", "chat_model", "voice"} <= set(kept_settings)


def test_setups_differ_by_engines_and_settings() -> None:
    one = setup_of({"voice": "Piper"}, Settings())
    other = setup_of({"voice": "XTTS", "chat_model": "x"}, changed(Settings(), "patience", 2.0))
    assert differences(one, other) == [
        Difference("chat_model", None, "x"),
        Difference("voice", "Piper", "XTTS"),
        Difference("patience", 1.0, 2.0),
    ]
    assert Setup.from_json(one.to_json()) == one
    assert differences(one, one) == []
