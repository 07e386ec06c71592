"""A voice that dies in mid-phrase goes on where it was; one that never ends is stopped."""

from __future__ import annotations

from contextlib import aclosing
from pathlib import Path

import numpy as np
import pytest

from tests.running import run
from tests.speaking import voices
from tutor.audio.frames import AudioFrame
from tutor.errors import EngineCrashed, EngineTimeout
from tutor.speaking import worker_voice
from tutor.speaking.contract import Pace
from tutor.workers.worker import Worker

PHRASE = "Ten frames of sound."


async def spoken(worker: Worker, given: list[AudioFrame]) -> None:
    frames = worker_voice.speak(worker, PHRASE, Pace(), first_timeout=60, next_timeout=60)
    async with aclosing(frames):
        async for frame in frames:
            given.append(frame)  # noqa: PERF401  what was given before an error counts


def counted(tmp_path: Path, deaths: int, die_at: int) -> list[AudioFrame]:
    async def scenario() -> list[AudioFrame]:
        options = {"notes": str(tmp_path / "deaths"), "deaths": deaths, "die_at": die_at}
        worker, given = Worker("Counting", voices.Counting, options), list[AudioFrame]()
        try:
            await worker.start()
            await spoken(worker, given)
        finally:
            await worker.close()
        return given

    return run(scenario())


@pytest.mark.parametrize(("deaths", "die_at"), [(0, 0), (1, 1), (1, 5), (2, 1), (3, 5)])
def test_every_sample_is_given_once(tmp_path: Path, deaths: int, die_at: int) -> None:
    samples = np.concatenate([frame.samples for frame in counted(tmp_path, deaths, die_at)])
    levels = samples.reshape(10, -1).mean(axis=1)
    assert levels == pytest.approx(np.arange(1, 11) / 20)


def test_a_fourth_death_in_mid_phrase_is_told(tmp_path: Path) -> None:
    with pytest.raises(EngineCrashed):
        counted(tmp_path, 4, 5)


def test_a_voice_that_never_ends_is_stopped() -> None:
    async def scenario() -> None:
        worker, given = Worker("Endless", voices.Endless, {}), list[AudioFrame]()
        try:
            await worker.start()
            with pytest.raises(EngineTimeout, match="went on speaking"):
                await spoken(worker, given)
            assert 1.0 < sum(frame.duration for frame in given) < 7.0
        finally:
            await worker.close()

    run(scenario())
