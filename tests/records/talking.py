"""Turns as the recorder hears them, for tests of what is kept."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from tutor.conversation.answer_events import (
    PhraseFound,
    PlaybackEnded,
    PlaybackStarted,
    ReplyRequested,
    ReplyTextArrived,
    SynthesisFinished,
)
from tutor.conversation.events import TurnEnded
from tutor.conversation.hearing_events import SpeechEnded, SpeechStarted, TranscriptionFinished
from tutor.conversation.turn import Outcome, TurnId
from tutor.records.records import RECORDS, Records
from tutor.session.recorder import Recorder
from tutor.transcribing.contract import Word

REPLY = "One two three four."


@contextmanager
def opened(folder: Path) -> Iterator[Records]:
    records = Records(folder)
    try:
        yield records
    finally:
        records.close()


def answered(
    recorder: Recorder, number: int, words: str = "hello", heard: float = 2.0, reply: str = REPLY
) -> None:
    """A whole turn, on disk when this returns."""
    turn = TurnId(number)
    recorder.take(SpeechStarted(turn, 1.0))
    recorder.take(SpeechEnded(turn, 2.5, 1.4, 1.9, 0.1, (0.4, 0.6)))
    told = (Word(words.split()[0], 0.1, 0.4, 0.93),) if words else ()
    recorder.take(TranscriptionFinished(turn, words, 2.0, told))
    recorder.take(ReplyRequested(turn, 2.0))
    recorder.take(ReplyTextArrived(turn, reply, 2.5))
    recorder.take(PhraseFound(turn, 0, reply, 2.6))
    recorder.take(SynthesisFinished(turn, 0, 2.0, 3.0))
    recorder.take(PlaybackStarted(turn, 0, 3.1))
    recorder.take(PlaybackEnded(turn, 0, heard, heard < 2.0, 0, 5.1))
    written = recorder.take(TurnEnded(turn, Outcome.ANSWERED if heard == 2.0 else Outcome.INTERRUPTED, 5.2))
    assert written is not None
    written.result(60)


def rows(folder: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(folder / RECORDS)) as database:
        return database.execute(query).fetchall()
