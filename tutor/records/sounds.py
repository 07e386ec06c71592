"""The sound of the talks: small files beside the database, one a turn of the learner's and one a phrase.

    samples ──► encoded in a thread of its own ──► file in the folder ──► row that names it

A file without a row is nobody's: it is left by a program that died in between, and removed at the next start.
"""

from __future__ import annotations

import logging
import os
import secrets
import sqlite3
import threading
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

from tutor.audio.frames import AudioFrame, SampleRate, Samples, Seconds
from tutor.audio.resample import Resampler, resampled
from tutor.errors import StoreError
from tutor.records.file import WRITABLE, RecordsFile
from tutor.records.talks import OpenTalk
from tutor.text import Text

LEARNER = -1
"""In the place of a phrase's number: the learner's whole turn."""
MOST_WAITING = 40
"""Sounds that wait for being written; what comes on top of them is not kept."""
CLOSING: Seconds = 1.5
"""How long the program waits for them at its end."""
RATES: tuple[SampleRate, ...] = (8_000, 12_000, 16_000, 24_000, 48_000)
"""What Opus knows."""
COMPRESSION = 0.92
"""Of libsndfile: about 24 kbit/s for speech."""
SUFFIX = ".opus"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Sound:
    talk: int
    turn: int
    phrase: int
    """From 0, of the tutor; LEARNER: the learner's whole turn."""
    path: Path
    seconds: Seconds


class Sounds:
    """Futures of all that is asked end with StoreError where the disk does not do it."""

    def __init__(self, file: RecordsFile, folder: Path) -> None:
        self.folder = folder
        self._file = file
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="recordings")
        self._room = threading.Semaphore(MOST_WAITING)

    def keep(
        self, talk: OpenTalk, turn: int, phrase: int, frames: Sequence[AudioFrame]
    ) -> Future[Sound | None]:
        """Write a sound that belongs to a turn of `talk`; None when that is not on disk, or too much waits.

        An earlier sound of the same place is replaced. Changes nothing in `frames`; returns at once.
        """
        if not self._room.acquire(blocking=False):
            _log.warning("a sound of turn %d is not kept: %d others wait to be written", turn, MOST_WAITING)
            return _done(None)
        try:
            writing = self._thread.submit(self._keep, talk, turn, phrase, frames)
        except RuntimeError:
            self._room.release()
            return _done(None)  # the program is closing
        writing.add_done_callback(lambda done: self._room.release())
        return writing

    def of(self, talk: int) -> Future[tuple[Sound, ...]]:
        """What is kept of a talk, by turn and phrase."""
        return self._file.read(self._of, talk)

    def find(self, talk: OpenTalk, turn: int, phrase: int = LEARNER) -> Future[Sound | None]:
        """One sound of the talk under way; None where it is not kept."""
        return self._file.read(self._find, talk, turn, phrase)

    def size(self) -> Future[int]:
        """Bytes of all of them."""
        return self._file.read(_size)

    def forget_older(self, days: int) -> Future[int]:
        """Remove the sounds of turns before that; how many. What a card plays stays."""
        before = (datetime.now(UTC) - timedelta(days=days)).isoformat(timespec="seconds")
        return self._file.read(self._forget_before, before)

    def sweep(self) -> Future[int]:
        """Remove files that no row names; how many. Before the first sound is kept."""
        return self._file.read(self._sweep)

    def close(self, limit: Seconds = CLOSING) -> None:
        """Write what waits, as much as there is time for; then nothing is kept any more."""
        late = threading.Timer(limit, self._thread.shutdown, (False,), {"cancel_futures": True})
        late.start()
        self._thread.shutdown()
        late.cancel()
        late.join()

    def unlink(self, names: Sequence[str]) -> None:
        """Remove files of which nothing refers to any more."""
        for name in names:
            (self.folder / Path(name).name).unlink(missing_ok=True)

    # In the threads ---------------------------------------------------------------------------------

    def _keep(self, talk: OpenTalk, turn: int, phrase: int, frames: Sequence[AudioFrame]) -> Sound | None:
        name = secrets.token_hex(8) + SUFFIX
        path = self.folder / name
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            seconds = write_opus(path, frames)
        except OSError as error:
            raise StoreError(Text("A sound can't be kept: {error}.", error=error), WRITABLE) from error
        if seconds == 0.0:
            return None
        values = (turn, phrase, name, seconds, path.stat().st_size)
        try:
            replaced = self._file.write(_note, talk, values).result()
        except StoreError:
            path.unlink(missing_ok=True)
            raise
        if replaced is None:
            path.unlink(missing_ok=True)
            return None
        self.unlink(replaced)
        return Sound(talk.id, turn, phrase, path, seconds)

    def _of(self, database: sqlite3.Connection, talk: int) -> tuple[Sound, ...]:
        query = "SELECT turn, phrase, file, seconds FROM sounds WHERE talk = ? ORDER BY turn, phrase"
        return tuple(
            Sound(talk, turn, phrase, self.folder / Path(name).name, seconds)
            for turn, phrase, name, seconds in database.execute(query, (talk,))
        )

    def _find(self, database: sqlite3.Connection, talk: OpenTalk, turn: int, phrase: int) -> Sound | None:
        found = (one for one in self._of(database, talk.id) if (one.turn, one.phrase) == (turn, phrase))
        return next(found, None)

    def _forget_before(self, database: sqlite3.Connection, before: str) -> int:
        with database:
            names = [name for (name,) in database.execute(_FORGET, (before,))]
        self.unlink(names)
        return len(names)

    def _sweep(self, database: sqlite3.Connection) -> int:
        if not self.folder.is_dir():
            return 0
        known = {name for (name,) in database.execute(_NAMED)}
        lost = [name for name in os.listdir(self.folder) if name not in known and name.endswith(SUFFIX)]
        self.unlink(lost)
        return len(lost)


_IN_CARDS = "SELECT own_sound FROM cards UNION ALL SELECT tutor_sound FROM cards"
_NAMED = f"SELECT file FROM sounds UNION ALL {_IN_CARDS}"
_FORGET = f"""
DELETE FROM sounds WHERE file NOT IN ({_IN_CARDS}) AND EXISTS (
    SELECT 1 FROM turns WHERE turns.talk = sounds.talk AND turns.number = sounds.turn AND turns.at < ?
) RETURNING file
"""


def _note(
    database: sqlite3.Connection, talk: OpenTalk, values: tuple[int, int, str, float, int]
) -> list[str] | None:
    """The names of what it replaces; None when the turn is not there."""
    turn, phrase = values[:2]
    known = (
        "SELECT 1 FROM turns JOIN talks ON talks.id = turns.talk "
        "WHERE talk = ? AND number = ? AND talks.started_at = ?"
    )
    if database.execute(known, (talk.id, turn, talk.started_at)).fetchone() is None:
        return None
    query = "SELECT file FROM sounds WHERE talk = ? AND turn = ? AND phrase = ?"
    replaced = [name for (name,) in database.execute(query, (talk.id, turn, phrase))]
    database.execute(
        "INSERT INTO sounds (talk, turn, phrase, file, seconds, bytes) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (talk, turn, phrase) DO UPDATE SET "
        "file = excluded.file, seconds = excluded.seconds, bytes = excluded.bytes",
        (talk.id, *values),
    )
    return replaced


def _size(database: sqlite3.Connection) -> int:
    total: int = database.execute("SELECT coalesce(sum(bytes), 0) FROM sounds").fetchone()[0]
    return total


def write_opus(path: Path, frames: Sequence[AudioFrame]) -> Seconds:
    """Write one mono sound as Ogg/Opus; how long it is, 0 when there is none.

    Raises OSError, and leaves no file then.
    """
    import soundfile

    if not sum(len(frame.samples) for frame in frames):
        return 0.0
    from_rate = frames[0].sample_rate
    to_rate = next((rate for rate in RATES if rate >= from_rate), RATES[-1])
    resampler, seconds = Resampler(from_rate, to_rate), 0.0
    # Encoded in memory: what the disk refuses is then told by the disk.
    encoded = BytesIO()
    with soundfile.SoundFile(
        encoded, "w", to_rate, 1, format="OGG", subtype="OPUS", compression_level=COMPRESSION
    ) as sound:
        for number, frame in enumerate(frames, start=1):
            samples = frame.samples
            if frame.sample_rate != from_rate:
                samples = resampled(samples, frame.sample_rate, from_rate)
            seconds += frame.duration
            sound.write(resampler.process(samples, last=number == len(frames)))
    try:
        with path.open("wb") as file:
            file.write(encoded.getbuffer())
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        with suppress(OSError):
            path.unlink()
        raise
    return seconds


def read_sound(path: Path) -> tuple[Samples, SampleRate]:
    """A kept sound as mono samples. Raises StoreError."""
    import soundfile

    try:
        samples, rate = soundfile.read(str(path), dtype="float32")
    except (OSError, soundfile.SoundFileError) as error:
        raise StoreError(
            "That sound can't be played: its file is gone or broken.", "The words are kept."
        ) from error
    return samples, rate


def _done(value: None) -> Future[Sound | None]:
    done: Future[Sound | None] = Future()
    done.set_result(value)
    return done
