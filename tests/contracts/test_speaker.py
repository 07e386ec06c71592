"""What every loudspeaker keeps to: the fake and the one that writes files, in virtual time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import numpy as np
import pytest

from tests.audio.playback_device import frames_of
from tests.fakes.audio import FakeSpeaker
from tests.virtual_time import run
from tutor.audio.contract import Speaker, Tee
from tutor.audio.files import FileSpeaker
from tutor.audio.frames import SampleRate, Samples, Seconds

RATE = 8_000
BLOCK: Seconds = 0.02
Make: TypeAlias = Callable[[Tee | None], Speaker]


class Ears:
    """A tee that listens."""

    def __init__(self) -> None:
        self.blocks: list[tuple[Seconds, Samples]] = []
        self.rates: set[SampleRate] = set()

    def __call__(self, samples: Samples, rate: SampleRate, sounds_at: Seconds) -> None:
        self.blocks.append((sounds_at, samples))
        self.rates.add(rate)

    def sound(self, since: Seconds = 0.0, until: Seconds = np.inf) -> Seconds:
        """How long there was sound between two moments."""
        blocks = [block for at, block in self.blocks if since <= at < until]
        return sum(int(np.count_nonzero(block)) for block in blocks) / RATE


@pytest.fixture(params=["fake", "file"])
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Make:
    if request.param == "fake":
        return FakeSpeaker
    return lambda tee: FileSpeaker(tmp_path / "said.wav", RATE, tee)


def loud(seconds: Seconds) -> Samples:
    return np.full(int(RATE * seconds), 0.5, dtype=np.float32)


def test_the_tee_is_told_of_every_block_in_order_and_when_it_sounds(make: Make) -> None:
    async def scenario() -> None:
        ears = Ears()
        speaker = make(ears)
        await speaker.open()
        await asyncio.sleep(0.1)
        started: list[Seconds] = []
        report = await speaker.play(frames_of(loud(0.5)), started.append)
        await asyncio.sleep(0.1)
        await speaker.close()
        assert ears.rates == {RATE}
        assert ears.sound() == pytest.approx(0.5)
        times = [at for at, _ in ears.blocks]
        assert np.diff(times) == pytest.approx(BLOCK), "no block is left out"
        first = next(at for at, block in ears.blocks if block.any())
        assert started == [pytest.approx(first)]
        assert report.ended_at == pytest.approx(first + 0.5)

    run(scenario())


def test_a_pause_is_silent_at_once_and_the_sound_goes_on_where_it_stopped(make: Make) -> None:
    async def scenario() -> None:
        ears = Ears()
        speaker = make(ears)
        loop = asyncio.get_running_loop()
        await speaker.open()
        begun = loop.time()
        playing = speaker.play(frames_of(loud(1.0)), lambda _: None)
        await asyncio.sleep(0.405)
        speaker.pause()
        speaker.pause()
        latest = ears.blocks[-1][0] + BLOCK
        await asyncio.sleep(3.0)
        assert ears.sound(since=latest + BLOCK) == 0.0
        assert ears.sound(since=latest) <= 0.005, "no more than the fade"
        assert not playing.done()
        speaker.resume()
        speaker.resume()
        report = await playing
        await speaker.close()
        assert (report.interrupted, report.gaps) == (False, 0)
        assert report.played == report.duration == pytest.approx(1.0)
        assert ears.sound() == pytest.approx(1.0, abs=0.001)
        assert report.ended_at - begun == pytest.approx(4.0, abs=0.1)

    run(scenario())


def test_what_was_heard_does_not_grow_while_it_is_paused(make: Make) -> None:
    async def scenario() -> None:
        speaker = make(None)
        await speaker.open()
        playing = speaker.play(frames_of(loud(1.0)), lambda _: None)
        queued = speaker.play(frames_of(loud(1.0)), lambda _: None)
        await asyncio.sleep(0.5)
        speaker.pause()
        await asyncio.sleep(5.0)
        speaker.stop()
        assert playing.result().interrupted
        assert playing.result().played == pytest.approx(0.5, abs=0.05)
        assert queued.result().played == 0.0
        await speaker.close()

    run(scenario())


def test_stop_ends_a_pause(make: Make) -> None:
    async def scenario() -> None:
        speaker = make(None)
        await speaker.open()
        speaker.pause()
        playing = speaker.play(frames_of(loud(0.2)), lambda _: None)
        await asyncio.sleep(1.0)
        assert not playing.done()
        speaker.stop()
        assert playing.result().played == 0.0
        async with asyncio.timeout(1.0):
            assert (await speaker.play(frames_of(loud(0.2)), lambda _: None)).played == pytest.approx(0.2)
        await speaker.close()

    run(scenario())


def test_pausing_is_harmless_in_any_state(make: Make) -> None:
    async def scenario() -> None:
        speaker = make(None)
        speaker.pause()
        speaker.resume()
        await speaker.open()
        speaker.resume()
        speaker.pause()
        await speaker.close()
        speaker.pause()
        speaker.resume()
        speaker.stop()

    run(scenario())
