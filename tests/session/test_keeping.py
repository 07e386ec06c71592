"""Looking after the records while the program runs: copies every half hour, sounds no longer than wanted."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

import numpy as np
import pytest

from tests.records.talking import answered, opened
from tests.running import run
from tutor.audio.frames import AudioFrame
from tutor.errors import StoreError
from tutor.records.records import Records
from tutor.session import keeping
from tutor.session.keeping import Keeping
from tutor.session.recorder import Recorder


async def until_quiet(records: Records) -> None:
    """Until all that was asked so far is done, in both threads."""
    for _ in range(5):
        await asyncio.wrap_future(records.backups.list())
        await asyncio.wrap_future(records.talks.list())
        await asyncio.sleep(0.02)


def pretend_age(database: sqlite3.Connection) -> None:
    database.execute("UPDATE turns SET at = strftime('%Y-%m-%dT%H:%M:%S+00:00', 'now', '-40 days')")


def test_a_copy_is_made_now_and_then_where_something_was_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "EVERY", 0.05)
    failed: list[StoreError] = []

    async def scenario(records: Records) -> list[int]:
        found: list[int] = []
        looking = Keeping(records, lambda: "30 days", failed.append)
        for number in (1, 2):
            answered(Recorder(records), number)
            before = records.backups._copied
            async with asyncio.timeout(60):
                while records.backups._copied == before:  # noqa: ASYNC110 - another thread's work
                    await asyncio.sleep(0.01)
            copies = await asyncio.wrap_future(records.backups.list())
            found.append(len(copies))
        await looking.close()
        return found

    with opened(tmp_path) as records:
        # Two copies of one second have one name: the newer takes the older's place.
        assert run(scenario(records))[0] == 1
    assert failed == []


@pytest.mark.parametrize(("wanted", "left"), [("nothing", 0), ("30 days", 0), ("a year", 1), ("for ever", 1)])
def test_sounds_are_kept_as_long_as_wanted(tmp_path: Path, wanted: str, left: int) -> None:
    async def scenario(records: Records) -> None:
        looking = Keeping(records, lambda: wanted, lambda error: None)
        await until_quiet(records)
        await looking.close()

    with opened(tmp_path) as records:
        answered(Recorder(records), 1)
        tone = np.sin(np.arange(8_000) / 20).astype(np.float32)
        records.sounds.keep(records.talks.open, 1, 0, [AudioFrame(tone, 16_000)]).result(60)
        records.file.write(pretend_age).result()
        run(scenario(records))
        assert len(list(records.sounds.folder.iterdir())) == left


def test_damaged_records_are_left_alone(tmp_path: Path) -> None:
    failed: list[StoreError] = []

    async def scenario(records: Records) -> None:
        looking = Keeping(records, lambda: "nothing", failed.append)
        await asyncio.sleep(0.05)
        await looking.close()

    (tmp_path / "talks.sqlite3").write_bytes(b"broken" * 1000)
    with opened(tmp_path) as records:
        run(scenario(records))
    assert failed == []
