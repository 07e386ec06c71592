"""The sound of a turn is kept as a small file, as long as wanted, and goes with its talk."""

from __future__ import annotations

import os
import sqlite3
import threading
from pathlib import Path

import numpy as np
import pytest

from tests.records.talking import answered, opened
from tutor.audio.frames import AudioFrame, Samples
from tutor.conversation.events import TurnEnded
from tutor.conversation.turn import Outcome, TurnId
from tutor.errors import StoreError
from tutor.records.records import Records
from tutor.records.sounds import LEARNER, MOST_WAITING, read_sound
from tutor.session.recorder import Recorder
from tutor.session.sound_recorder import MOST_TURNS, SoundRecorder


def tone(seconds: float, rate: int, pitch: float = 220.0) -> Samples:
    times = np.arange(round(seconds * rate)) / rate
    return (0.3 * np.sin(2 * np.pi * pitch * times)).astype(np.float32)


def frames(seconds: float, rate: int) -> list[AudioFrame]:
    return [AudioFrame(part, rate) for part in np.array_split(tone(seconds, rate), 5)]


def pitch_of(samples: Samples, rate: int) -> float:
    return float(np.argmax(np.abs(np.fft.rfft(samples))) * rate / len(samples))


def pretend_age(records: Records, days: int) -> None:
    def older(database: sqlite3.Connection) -> None:
        database.execute(f"UPDATE turns SET at = strftime('%Y-%m-%dT%H:%M:%S+00:00', 'now', '-{days} days')")

    records.file.write(older).result()


@pytest.mark.parametrize("rate", [8_000, 16_000, 22_050, 24_000, 44_100, 48_000])
def test_a_sound_comes_back_as_long_and_as_high_as_it_was(tmp_path: Path, rate: int) -> None:
    with opened(tmp_path) as records:
        answered(Recorder(records), 1)
        kept = records.sounds.keep(records.talks.open, 1, 0, frames(1.5, rate)).result()
        assert kept is not None
        assert kept.seconds == pytest.approx(1.5, abs=0.001)
        samples, at = read_sound(kept.path)
        assert len(samples) / at == pytest.approx(1.5, abs=0.03)
        assert pitch_of(samples, at) == pytest.approx(220.0, abs=2.0)
        assert kept.path.stat().st_size < 15_000
        assert records.sounds.of(kept.talk).result() == (kept,)
        assert records.sounds.size().result() == kept.path.stat().st_size


def test_a_sound_said_again_replaces_the_first(tmp_path: Path) -> None:
    with opened(tmp_path) as records:
        answered(Recorder(records), 1)
        first = records.sounds.keep(records.talks.open, 1, LEARNER, frames(0.5, 16_000)).result()
        second = records.sounds.keep(records.talks.open, 1, LEARNER, frames(0.7, 16_000)).result()
        assert first is not None
        assert second is not None
        assert not first.path.exists()
        assert os.listdir(records.sounds.folder) == [second.path.name]


def test_a_sound_without_a_turn_is_not_kept(tmp_path: Path) -> None:
    with opened(tmp_path) as records:
        assert records.sounds.keep(records.talks.open, 1, 0, frames(0.5, 16_000)).result() is None
        answered(Recorder(records), 1)
        assert records.sounds.keep(records.talks.open, 2, 0, frames(0.5, 16_000)).result() is None
        assert records.sounds.keep(records.talks.open, 1, 0, []).result() is None
        assert os.listdir(records.sounds.folder) == []


def test_a_folder_that_can_not_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "recordings").write_text("in the way")
    with opened(tmp_path) as records:
        answered(Recorder(records), 1)
        with pytest.raises(StoreError, match="can't be kept"):
            records.sounds.keep(records.talks.open, 1, 0, frames(0.5, 16_000)).result()


def test_sounds_go_after_their_time_and_those_of_cards_stay(tmp_path: Path) -> None:
    with opened(tmp_path) as records:
        answered(Recorder(records), 1)
        mine = records.sounds.keep(records.talks.open, 1, LEARNER, frames(0.5, 16_000)).result()
        tutors = records.sounds.keep(records.talks.open, 1, 0, frames(0.5, 16_000)).result()
        assert mine is not None
        assert tutors is not None
        assert records.sounds.forget_older(30).result() == 0
        pretend_age(records, 31)

        def card(database: sqlite3.Connection) -> None:
            database.execute("INSERT INTO learners VALUES (1, 'Anna', '2026-01-01', '{}')")
            database.execute(
                "INSERT INTO cards (learner, kind, front, back, language, tutor_sound, created_at, due_at, "
                "schedule) VALUES (1, 'word', 'a', 'b', 'en', ?, '2026-01-01', '2026-01-01', '{}')",
                (tutors.path.name,),
            )

        records.file.write(card).result()
        assert records.sounds.forget_older(30).result() == 1
        assert os.listdir(records.sounds.folder) == [tutors.path.name]
        records.delete_talks(None).result()
        assert os.listdir(records.sounds.folder) == [], "delete means delete"
        silent = records.file.read(lambda db: db.execute("SELECT tutor_sound FROM cards").fetchall()).result()
        assert silent == [("",)]


def test_files_that_nothing_names_are_swept_away(tmp_path: Path) -> None:
    with opened(tmp_path) as records:
        answered(Recorder(records), 1)
        kept = records.sounds.keep(records.talks.open, 1, 0, frames(0.5, 16_000)).result()
        assert kept is not None
        (records.sounds.folder / "lost.opus").write_bytes(b"half written")
        assert records.sounds.sweep().result() == 1
        assert os.listdir(records.sounds.folder) == [kept.path.name]


def test_a_file_that_is_gone_is_told_in_plain_words(tmp_path: Path) -> None:
    (tmp_path / "broken.opus").write_bytes(b"OggS")
    for path in (tmp_path / "none.opus", tmp_path / "broken.opus"):
        with pytest.raises(StoreError, match="can't be played"):
            read_sound(path)


def test_what_comes_faster_than_it_can_be_written_is_dropped(tmp_path: Path) -> None:
    with opened(tmp_path) as records:
        answered(Recorder(records), 1)
        go_on = threading.Event()
        records.sounds._thread.submit(go_on.wait, 30.0)
        writing = [
            records.sounds.keep(records.talks.open, 1, phrase, frames(0.1, 16_000))
            for phrase in range(MOST_WAITING + 5)
        ]
        go_on.set()
        kept = [done.result(60) for done in writing]
        assert [sound is None for sound in kept] == [False] * MOST_WAITING + [True] * 5


def test_closing_does_not_wait_for_all_that_waits(tmp_path: Path) -> None:
    with opened(tmp_path) as records:
        answered(Recorder(records), 1)
        go_on = threading.Event()
        records.sounds._thread.submit(go_on.wait, 30.0)
        waiting = records.sounds.keep(records.talks.open, 1, 0, frames(0.1, 16_000))
        threading.Timer(0.3, go_on.set).start()
        records.sounds.close(limit=0.1)
        assert waiting.cancelled()
        assert records.sounds.keep(records.talks.open, 1, 0, frames(0.1, 16_000)).result() is None


def ended(sounds: SoundRecorder, turn: TurnId, outcome: Outcome) -> int:
    return sum(done.result(60) is not None for done in sounds.take(TurnEnded(turn, outcome, 9.0)))


def test_the_recorder_keeps_what_both_said(tmp_path: Path) -> None:
    with opened(tmp_path) as records:
        sounds, recorder = SoundRecorder(records, "30 days"), Recorder(records)
        turn = TurnId(1)
        sounds.learner_said(turn, tone(0.5, 16_000))
        sounds.tutor_said(turn, 0, frames(0.5, 22_050))
        sounds.tutor_said(turn, 1, frames(0.5, 22_050))
        answered(recorder, 1)
        assert ended(sounds, turn, Outcome.ANSWERED) == 3
        (talk,) = records.talks.list().result()
        assert [one.phrase for one in records.sounds.of(talk.id).result()] == [LEARNER, 0, 1]


def test_a_withdrawn_turn_is_kept_once_and_whole(tmp_path: Path) -> None:
    with opened(tmp_path) as records:
        sounds, recorder = SoundRecorder(records, "for ever"), Recorder(records)
        sounds.learner_said(TurnId(1), tone(0.5, 16_000))
        sounds.tutor_said(TurnId(1), 0, frames(0.5, 22_050))
        assert ended(sounds, TurnId(1), Outcome.WITHDRAWN) == 0
        sounds.learner_said(TurnId(1, 1), tone(1.0, 16_000))
        answered(recorder, 1)
        assert ended(sounds, TurnId(1, 1), Outcome.ANSWERED) == 1
        (talk,) = records.talks.list().result()
        (one,) = records.sounds.of(talk.id).result()
        assert one.seconds == pytest.approx(1.0)


def test_whoever_wants_no_sound_gets_none(tmp_path: Path) -> None:
    with opened(tmp_path) as records:
        sounds, recorder = SoundRecorder(records, "nothing"), Recorder(records)
        sounds.learner_said(TurnId(1), tone(0.5, 16_000))
        answered(recorder, 1)
        assert ended(sounds, TurnId(1), Outcome.ANSWERED) == 0
        assert not records.sounds.folder.exists()


def test_turns_that_never_end_do_not_fill_the_memory(tmp_path: Path) -> None:
    with opened(tmp_path) as records:
        sounds = SoundRecorder(records, "a year")
        for number in range(1, MOST_TURNS + 10):
            sounds.learner_said(TurnId(number), tone(0.1, 16_000))
        assert len(sounds._held) == MOST_TURNS
