"""Recordings of earlier turns are heard beside the talk, one after the other, and fall silent when asked."""

from __future__ import annotations

import asyncio
from pathlib import Path

import numpy as np
import pytest

from tests.conversation.talk import Talk
from tests.records.talking import answered, opened
from tests.running import run
from tutor.audio.frames import AudioFrame
from tutor.errors import StoreError
from tutor.records.sounds import LEARNER, write_opus
from tutor.session.recorder import Recorder
from tutor.teaching.kept_sounds import play_kept, recordings_of

TONE = np.sin(np.arange(4_000) / 20).astype(np.float32)


def recorded(path: Path, times: int = 1) -> Path:
    write_opus(path, [AudioFrame(np.tile(TONE, times), 16_000)])
    return path


def test_all_of_them_are_heard_in_order(tmp_path: Path) -> None:
    sounds = [recorded(tmp_path / f"{number}.opus") for number in range(2)]

    async def scenario() -> Talk:
        async with Talk() as talk:
            await play_kept(talk.conductor, sounds)
            return talk

    assert run(scenario()).turns == [], "it is nobody's turn"


def test_cancelling_is_silence_at_once(tmp_path: Path) -> None:
    sound = recorded(tmp_path / "long.opus", 80)

    async def scenario() -> bool:
        async with Talk() as talk:
            playing = asyncio.create_task(play_kept(talk.conductor, [sound]))
            async with asyncio.timeout(60.0):
                while not talk.conductor.aside.sounds:  # noqa: ASYNC110 - nobody tells of it
                    await asyncio.sleep(0.01)
            playing.cancel()
            await asyncio.wait({playing})
            return talk.conductor.aside.under_way

    assert run(scenario()) is False


def test_a_recording_of_the_talk_under_way_is_found(tmp_path: Path) -> None:
    async def scenario() -> tuple[AudioFrame | None, AudioFrame | None, AudioFrame | None]:
        find, nothing = recordings_of(records), recordings_of(None)
        return await find(1), await find(2), await nothing(1)

    with opened(tmp_path) as records:
        answered(Recorder(records), 1)
        records.sounds.keep(records.talks.open, 1, LEARNER, [AudioFrame(TONE, 16_000)]).result(60)
        found, missing, unkept = run(scenario())
        assert found is not None
        assert found.duration == pytest.approx(0.25, abs=0.03)
        assert missing is unkept is None


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with Talk() as talk:
            await play_kept(talk.conductor, [tmp_path / "none.opus"])

    with pytest.raises(StoreError, match="can't be played"):
        run(scenario())
