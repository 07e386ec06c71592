"""A pause loses nothing, and the tee hears what the loudspeaker plays."""

from __future__ import annotations

import ast
import asyncio
import inspect
import textwrap

import numpy as np
import pytest

from tests.audio.playback_device import BLOCK, LATENCY, RATE, Device, frames_of, ramp
from tests.virtual_time import run
from tutor.audio.frames import Samples, Seconds
from tutor.audio.playback import FADE, Playback


@pytest.mark.parametrize("after", [0.0, 0.13, 0.4, 1.0])
def test_a_pause_keeps_every_sample_and_only_softens_its_edges(after: Seconds) -> None:
    async def scenario() -> None:
        async with Device() as device:
            everything = np.full(RATE, 0.5, dtype=np.float32)
            done = device.play("a", frames_of(everything))
            await asyncio.sleep(after)
            device.playback.pause()
            paused_from = len(device.sounded) + 1
            await asyncio.sleep(2.0)
            assert not np.concatenate(device.sounded[paused_from:]).any()
            device.playback.resume()
            report = await done
            assert report.played == pytest.approx(1.0)
            assert report.gaps == 0
            sound = np.concatenate(device.sounded)
            heard = sound[np.flatnonzero(sound)[0] : np.flatnonzero(sound)[-1] + 1]
            assert np.abs(np.diff(heard)).max() < 0.05, "no click"
            soft = round(2 * FADE * RATE)
            assert np.count_nonzero(heard) == pytest.approx(RATE, abs=4)
            assert np.count_nonzero(heard == 0.5) >= RATE - soft

    run(scenario())


def test_a_voice_that_falls_behind_while_it_is_paused_makes_no_gap() -> None:
    async def scenario() -> None:
        async with Device() as device:
            done = device.play("a", frames_of(ramp(0, RATE), piece=0.1, delay=0.09))
            await asyncio.sleep(0.35)
            device.playback.pause()
            await asyncio.sleep(1.0)
            device.playback.resume()
            assert (await done).gaps == 0

    run(scenario())


def test_segments_that_end_around_a_pause_tell_the_right_moments() -> None:
    async def scenario() -> None:
        async with Device() as device:
            loop = asyncio.get_running_loop()
            first = device.play("a", frames_of(ramp(0, 4_000)))
            second = device.play("b", frames_of(ramp(4_000, 4_000)))
            await asyncio.sleep(0.5 + BLOCK + 0.01)
            assert not first.done(), "its end is still in the device"
            device.playback.pause()
            await asyncio.sleep(1.0)
            assert first.result().played == pytest.approx(0.5)
            assert first.result().ended_at == pytest.approx(0.5 + BLOCK + LATENCY)
            device.playback.resume()
            resumed_at = loop.time()
            report = await second
            assert report.ended_at == pytest.approx(resumed_at + 0.5 + LATENCY, abs=2 * BLOCK)

    run(scenario())


def test_the_tee_gets_what_the_device_got_even_what_a_stop_cut_off() -> None:
    async def scenario() -> None:
        told: list[tuple[Samples, int, Seconds]] = []
        playback = Playback(RATE, lambda *block: told.append(block))
        playback.play(frames_of(ramp(0, 4_000)), lambda _: None)
        await asyncio.sleep(0.01)
        block: Samples = np.zeros(160, dtype=np.float32)
        pulled = []
        for number in range(5):
            playback.pull(block, number * BLOCK)
            pulled.append(block.copy())
        playback.stop()
        playback.pull(block, 5 * BLOCK)
        pulled.append(block.copy())
        playback.advance()
        # What came since the last look is one block; each begins where the one before ended.
        assert [(len(samples), rate) for samples, rate, _ in told] == [(5 * 160, RATE), (160, RATE)]
        assert [at for _, _, at in told] == pytest.approx([0.0, 5 * BLOCK])
        assert np.array_equal(np.concatenate([samples for samples, _, _ in told]), np.concatenate(pulled))
        assert not pulled[-1].any()

    run(scenario())


def test_the_device_s_part_of_a_playback_stays_small() -> None:
    tree = ast.parse(textwrap.dedent(inspect.getsource(Playback.pull)))
    statements = [node for node in ast.walk(tree) if isinstance(node, ast.stmt)]
    assert len(statements) <= 15
    calls = {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    assert calls == {"len", "ring.read_into", "out.copy", "Block", "self._blocks.append"}
