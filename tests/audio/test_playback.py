"""Segments in order, without gaps, and honest about what was heard."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import numpy as np
import pytest

from tests.audio.playback_device import BLOCK, LATENCY, RATE, Device, frames_of, frames_then, ramp
from tests.virtual_time import run
from tutor.audio.contract import PlaybackReport
from tutor.audio.frames import AudioFrame, Samples, Seconds
from tutor.audio.playback import BUFFER, Playback


def test_segments_sound_in_order_and_without_a_gap() -> None:
    async def scenario() -> None:
        async with Device() as device:
            everything = ramp(0, 3 * RATE)
            parts = {"a": everything[:7_001], "b": everything[7_001:7_002], "c": everything[7_002:]}
            done = [device.play(name, frames_of(part)) for name, part in parts.items()]
            reports = await asyncio.gather(*done)
            assert np.array_equal(device.sound(), everything)
            for report, part in zip(reports, parts.values(), strict=True):
                assert report.duration == report.played == pytest.approx(len(part) / RATE)
                assert (report.interrupted, report.gaps) == (False, 0)
            assert list(device.started) == ["a", "b", "c"]
            begin = device.started["a"]
            assert device.started["b"] - begin == pytest.approx(7_001 / RATE)
            assert reports[0].ended_at == pytest.approx(device.started["b"])
            assert reports[2].ended_at - begin == pytest.approx(3.0)
            assert device.playback.idle

    run(scenario())


def test_segments_of_different_rates_join_without_a_gap() -> None:
    async def scenario() -> None:
        async with Device() as device:
            rates = [16_000, 22_050, 8_000, 48_000]
            done = [
                device.play(str(rate), frames_of(np.full(rate // 2, 0.5, dtype=np.float32), rate=rate))
                for rate in rates
            ]
            reports = await asyncio.gather(*done)
            assert sum(report.played for report in reports) == pytest.approx(2.0, abs=0.002)
            sound = device.sound()
            assert len(sound) == pytest.approx(2 * RATE, abs=16)
            assert (sound[50:-50] != 0.0).all(), "no silence between them"

    run(scenario())


def test_a_segment_sounds_while_it_is_still_being_made() -> None:
    async def scenario() -> None:
        async with Device() as device:
            done = device.play("a", frames_of(ramp(0, 2 * RATE), piece=0.1, delay=0.09))
            await asyncio.sleep(0.3)
            assert "a" in device.started
            assert not done.done()
            assert (await done).gaps == 0

    run(scenario())


def test_running_dry_counts_one_gap_each_time_however_long_it_lasts() -> None:
    async def pausing() -> AsyncIterator[AudioFrame]:
        for start in range(3):
            yield AudioFrame(ramp(start * 800, 800), RATE)
            await asyncio.sleep(1.0)

    async def scenario() -> None:
        async with Device() as device:
            report = await device.play("a", pausing())
            assert report.gaps == 3
            assert report.played == pytest.approx(0.3)

    run(scenario())


def test_an_empty_segment_is_no_hindrance() -> None:
    async def scenario() -> None:
        async with Device() as device:
            empty = device.play("empty", frames_of(ramp(0, 0)))
            done = device.play("a", frames_of(ramp(0, 800)))
            assert (await empty).duration == 0.0
            assert (await done).played == pytest.approx(0.1)
            assert list(device.started) == ["a"], "what has no sound never starts"

    run(scenario())


def test_an_error_in_the_frames_comes_out_after_what_they_gave() -> None:
    async def scenario() -> None:
        async with Device() as device:
            broken = device.play("broken", frames_then([ramp(0, 4_000), ValueError("no more")]))
            good = device.play("good", frames_of(ramp(4_000, 800)))
            with pytest.raises(ValueError, match="no more"):
                await broken
            assert (await good).played == pytest.approx(0.1)
            assert np.array_equal(device.sound(), ramp(0, 4_800))

    run(scenario())


def test_an_error_does_not_eat_the_end_of_resampled_sound() -> None:
    async def source() -> AsyncIterator[AudioFrame]:
        yield AudioFrame(np.full(24_000, 0.5, dtype=np.float32), 48_000)
        raise ValueError("no more")

    async def scenario() -> None:
        async with Device() as device:
            with pytest.raises(ValueError, match="no more"):
                await device.play("a", source())
            assert len(device.sound()) == pytest.approx(RATE // 2, abs=8)

    run(scenario())


@pytest.mark.parametrize("after", [0.0, 0.01, 0.021, 0.06, 0.075, 0.5, 1.0, 1.02, 1.04, 1.06])
def test_stop_reports_at_once_what_was_heard(after: Seconds) -> None:
    """The first segment lasts a second; its last block is taken LATENCY before it sounds."""

    async def scenario() -> None:
        async with Device() as device:
            loop = asyncio.get_running_loop()
            first = device.play("a", frames_of(ramp(0, RATE)))
            second = device.play("b", frames_of(ramp(RATE, RATE)))
            await asyncio.sleep(after)
            device.playback.stop()
            assert first.done(), "before stop() returns"
            assert second.done()
            stopped_at = loop.time()
            heard = max(0.0, stopped_at - BLOCK - LATENCY)
            report = first.result()
            assert report.interrupted
            assert report.played == pytest.approx(min(heard, 1.0), abs=BLOCK)
            assert second.result().played == pytest.approx(max(0.0, heard - 1.0), abs=BLOCK)
            assert report.ended_at <= stopped_at
            before = len(device.sounded)
            await asyncio.sleep(0.5)
            assert not np.concatenate(device.sounded[before:]).any(), "silent from the next block on"
            assert device.playback.idle

    run(scenario())


def test_after_running_dry_stop_reports_all_that_was_heard() -> None:
    async def stalling() -> AsyncIterator[AudioFrame]:
        yield AudioFrame(ramp(0, 4_000), RATE)
        await asyncio.sleep(60)

    async def scenario() -> None:
        async with Device() as device:
            done = device.play("a", stalling())
            await asyncio.sleep(0.5 + BLOCK + LATENCY + 0.01)
            device.playback.stop()
            assert done.result().played == pytest.approx(0.5)

    run(scenario())


def test_what_is_played_after_a_stop_is_all_that_sounds() -> None:
    async def scenario() -> None:
        async with Device() as device:
            device.play("old", frames_of(ramp(0, RATE)))
            await asyncio.sleep(0.2)
            device.playback.stop()
            device.sounded.clear()
            report = await device.play("new", frames_of(ramp(RATE, 800)))
            assert np.array_equal(device.sound(), ramp(RATE, 800))
            assert report.played == pytest.approx(0.1)

    run(scenario())


def test_a_late_producer_that_will_not_be_cancelled_writes_into_the_void() -> None:
    gave: list[int] = []

    async def stubborn() -> AsyncIterator[AudioFrame]:
        for number in range(40):
            try:
                await asyncio.sleep(0.05)
            except asyncio.CancelledError:
                gave.append(number)
            yield AudioFrame(ramp(number * 400, 400), RATE)

    async def scenario() -> None:
        async with Device() as device:
            device.play("old", stubborn())
            await asyncio.sleep(0.32)
            device.playback.stop()
            assert gave == []
            device.sounded.clear()
            reports = await asyncio.gather(
                device.play("new", frames_of(ramp(900_000, RATE))),
                device.play("newer", frames_of(ramp(900_000 + RATE, RATE))),
            )
            assert gave, "it went on after its cancellation"
            assert np.array_equal(device.sound(), ramp(900_000, 2 * RATE))
            assert sum(report.played for report in reports) == pytest.approx(2.0)
            await asyncio.sleep(5.0)

    run(scenario())


def test_a_block_taken_while_stop_swaps_the_ring_belongs_to_nobody() -> None:
    async def scenario() -> None:
        playback = Playback(RATE)
        told: list[str] = []
        old = playback.play(frames_of(ramp(0, 4_000)), lambda _: told.append("old"))
        await asyncio.sleep(0.01)
        block: Samples = np.zeros(160, dtype=np.float32)
        for _ in range(10):
            playback.pull(block, 0.0)
            playback.advance()
        swapped = playback._ring
        playback.stop()
        # The device's thread had fetched the ring just before the swap and reports its block after it.
        fresh, playback._ring = playback._ring, swapped
        playback.pull(block, 0.0)
        playback._ring = fresh
        new = playback.play(frames_of(ramp(0, 400)), lambda _: told.append("new"))
        await asyncio.sleep(0.01)
        playback.advance()
        await asyncio.sleep(0.01)
        assert old.result().interrupted
        assert not new.done()
        assert "new" not in told
        playback.stop()

    run(scenario())


@pytest.mark.parametrize("after", [0.0, 0.5, 1.05])
def test_when_the_device_is_gone_every_pending_segment_says_so(after: Seconds) -> None:
    async def scenario() -> None:
        async with Device() as device:
            done = [device.play(name, frames_of(ramp(0, RATE))) for name in "ab"]
            await asyncio.sleep(after)
            device.playback.fail(RuntimeError("unplugged"))
            for future in done:
                with pytest.raises(RuntimeError, match="unplugged"):
                    future.result()
            assert device.playback.idle

    run(scenario())


def test_no_more_than_the_buffer_is_kept_ready_for_the_device() -> None:
    async def scenario() -> None:
        taken = 0.0

        async def source() -> AsyncIterator[AudioFrame]:
            nonlocal taken
            while True:
                yield AudioFrame(ramp(0, 80), RATE)
                taken += 0.01

        async with Device() as device:
            device.play("endless", source())
            await asyncio.sleep(2.0)
            assert taken <= 2.0 + BUFFER + 0.02

    run(scenario())


@pytest.mark.parametrize("rate", [RATE // 2, RATE, 2 * RATE])
def test_another_device_goes_on_where_the_last_one_stopped(rate: int) -> None:
    async def scenario() -> tuple[list[PlaybackReport], list[Samples]]:
        playback = Playback(RATE)
        sound = np.full(2 * RATE, 0.5, dtype=np.float32)
        reports = [playback.play(frames_of(sound), lambda at: None) for _ in range(2)]
        loop, sounded = asyncio.get_running_loop(), []
        for tick in range(250):
            await asyncio.sleep(BLOCK)
            if tick == 50:
                playback.carry_on(rate)
            block = np.zeros(int(playback.sample_rate * BLOCK), dtype=np.float32)
            playback.pull(block, loop.time())
            sounded.append(block)
            playback.advance()
        await asyncio.sleep(1.0)
        return [report.result() for report in reports], sounded

    reports, sounded = run(scenario())
    for report in reports:
        assert not report.interrupted
        assert report.played == report.duration == pytest.approx(2.0, abs=0.001)
        assert report.gaps == 0
    heard = [float(np.mean(block)) for block in sounded]
    whole = [level for level in heard if level > 0.1]
    assert len(whole) * BLOCK == pytest.approx(4.0, abs=3 * BLOCK), "nothing twice and nothing left out"
    assert min(whole[:-2]) > 0.4, "without a hole"
