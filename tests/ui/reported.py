"""Records with talks that there are reports on, for tests of the window."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np

from tests.records.talking import opened
from tests.ui.scripted_program import FakeProgram
from tutor.audio.frames import AudioFrame
from tutor.conversation.transcript import Phrase, Turn
from tutor.conversation.turn import Outcome, PhraseStatus, TurnId
from tutor.records.records import Records
from tutor.records.sounds import LEARNER
from tutor.records.talks import TalkHead
from tutor.settings import Settings, changed_all
from tutor.thinking.feedback import Correction

GO = Correction("I go", "I went", "Yesterday is over: past.", "simple-past")
SAID = (
    "Yesterday I go to the market with my sister and her two children.",
    "We bought tomatoes, a big cheese and a lot of fresh bread for the evening.",
    "What do you cook when you have guests at home?",
    "I made a soup. Do you like soup with pepper?",
)
HEARD = "That sounds nice. With rosemary?"
"""In the last talk."""
HEARD_BEFORE = "That sounds nice. With bread?"


@contextmanager
def talked(folder: Path, talks: int = 1, *, sound: bool = False) -> Iterator[Records]:
    """So many talks of learner 1, a week apart, the last one now."""
    with opened(folder) as records:
        records.learners.begin("Anna", {}).result()
        for number in range(talks):
            records.talks.begin(TalkHead(1, f"Talk {number + 1}", "en", "B1"))
            for place, said in enumerate(SAID, start=1):
                _keep(records, place, said, HEARD if number == talks - 1 else HEARD_BEFORE)
            records.corrections.save(records.talks.open, 1, [GO], GO).result()
            if sound:
                tone = np.zeros(8_000, dtype=np.float32)
                for phrase in (LEARNER, 0):
                    frames = [AudioFrame(tone, 16_000)]
                    records.sounds.keep(records.talks.open, 1, phrase, frames).result(60)
            _move(records, timedelta(weeks=talks - 1 - number))
        yield records


def program(records: Records) -> FakeProgram:
    return FakeProgram(changed_all(Settings(), {"learner": 1, "level": "B1"}), records)


def _keep(records: Records, number: int, said: str, heard: str) -> None:
    phrases = [Phrase(0, heard, PhraseStatus.PLAYED, 2.0, 2.0)]
    turn = Turn(TurnId(number), said, reply=heard, phrases=phrases, outcome=Outcome.ANSWERED)
    turn.spoken, turn.pauses = 5.0, (0.5, 0.9)
    records.talks.save(turn).result()
    check = json.dumps({"level": "B1", "kept": number != 2, "new": ["rosemary"]})
    records.talks.keep_level_check(number, check).result()


def _move(records: Records, back: timedelta) -> None:
    talk = records.talks.open
    talk.started_at = (datetime.now(UTC) - back).isoformat(timespec="seconds")

    def move(database: sqlite3.Connection) -> None:
        values = (talk.started_at, 300.0, talk.id)
        database.execute("UPDATE talks SET started_at = ?, seconds = ? WHERE id = ?", values)

    records.file.write(move).result()
