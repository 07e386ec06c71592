"""The real loudspeaker on a PortAudio that lies. Time is real: the callback reads the machine's clock."""

from __future__ import annotations

import ast
import asyncio
import inspect
import textwrap
import time

import numpy as np
import pytest

from tests.audio.playback_device import frames_of
from tests.audio.port_audio import BOX, MIC, FakePortAudio, PortAudioError
from tests.running import run
from tutor.audio import speaker as speaker_module
from tutor.audio import stream
from tutor.audio.frames import Samples
from tutor.audio.speaker import PortAudioSpeaker
from tutor.errors import DeviceFailed, DeviceMissing

RATE = 44_100


@pytest.fixture
def port(monkeypatch: pytest.MonkeyPatch) -> FakePortAudio:
    fake = FakePortAudio(BOX)
    fake.install(monkeypatch)
    return fake


def tone(seconds: float) -> Samples:
    return np.full(int(RATE * seconds), 0.25, dtype=np.float32)


async def ask(port: FakePortAudio, blocks: int, size: int = 441) -> Samples:
    """The device asks for blocks, as fast as the event loop lets it."""
    got = []
    for _ in range(blocks):
        got.append(port.streams[-1].ask(size))
        await asyncio.sleep(0.001)
    return np.concatenate(got)


async def fed() -> None:
    """What is played lies ready for the device. That takes some rounds of the loop, not a time."""
    for _ in range(20):
        await asyncio.sleep(0.001)


def test_it_plays_at_the_devices_own_rate_and_tells_when_it_sounded(port: FakePortAudio) -> None:
    async def scenario() -> None:
        speaker = PortAudioSpeaker("JACK|Box")
        await speaker.open()
        await speaker.open()
        assert len(port.streams) == 1
        assert port.streams[0].wanted["samplerate"] == RATE
        started: list[float] = []
        done = speaker.play(frames_of(tone(0.1), rate=RATE), started.append)
        await fed()
        got = await ask(port, 20)
        report = await done
        assert np.count_nonzero(got) == len(tone(0.1))
        assert report.played == pytest.approx(0.1)
        assert len(started) == 1
        assert started[0] <= time.monotonic()
        await speaker.close()
        assert port.streams[0].closed

    run(scenario())


def test_the_event_loop_is_woken_for_several_blocks_at_once(port: FakePortAudio) -> None:
    async def scenario() -> int:
        told: list[int] = []
        speaker = PortAudioSpeaker("", lambda samples, _rate, _at: told.append(len(samples)))
        await speaker.open()
        size = port.streams[0].wanted["blocksize"]
        assert size == round(RATE * speaker_module.BLOCK)
        await ask(port, 30, size)
        await speaker.close()
        assert sum(told) == 30 * size, "the tee hears all of it"
        return len(told)

    assert run(scenario()) == 30 // speaker_module.TOLD_EVERY


@pytest.mark.parametrize("stamp", [-1e9, 0.0, 1e9, float("nan")])
def test_absurd_time_stamps_are_not_believed(port: FakePortAudio, stamp: float) -> None:
    port.times.outputBufferDacTime = stamp

    async def scenario() -> float:
        speaker = PortAudioSpeaker("")
        await speaker.open()
        started: list[float] = []
        done = speaker.play(frames_of(tone(0.05), rate=RATE), started.append)
        await fed()
        asked_at = time.monotonic()
        await ask(port, 20)
        await done
        await speaker.close()
        return started[0] - asked_at

    assert 0.0 <= run(scenario()) < port.latency + 0.5


def test_stop_is_silent_from_the_next_block_on(port: FakePortAudio) -> None:
    async def scenario() -> None:
        speaker = PortAudioSpeaker("")
        await speaker.open()
        done = speaker.play(frames_of(tone(5.0), rate=RATE), lambda _: None)
        await fed()
        assert np.all(await ask(port, 3) != 0.0)
        speaker.stop()
        assert done.result().interrupted
        assert not np.any(await ask(port, 3))
        await speaker.close()

    run(scenario())


def test_a_device_that_asks_for_no_more_sound_is_told_and_can_be_opened_again(
    port: FakePortAudio, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert speaker_module.DEAD_AFTER + speaker_module.WATCH <= 1.0
    monkeypatch.setattr(speaker_module, "DEAD_AFTER", 0.1)
    monkeypatch.setattr(speaker_module, "WATCH", 0.02)
    monkeypatch.setattr(speaker_module, "FIRST_WAIT", 0.01)

    async def scenario() -> None:
        speaker = PortAudioSpeaker("")
        await speaker.open()
        done = speaker.play(frames_of(tone(1.0), rate=RATE), lambda _: None)
        with pytest.raises(DeviceFailed, match="“Box” takes no more sound"):
            await done
        with pytest.raises(DeviceMissing):
            speaker.play(frames_of(tone(1.0), rate=RATE), lambda _: None)
        await speaker.open()
        again = speaker.play(frames_of(tone(0.05), rate=RATE), lambda _: None)
        await fed()
        await ask(port, 20)
        assert (await again).played == pytest.approx(0.05)
        await speaker.close()
        assert all(made.closed for made in port.streams)

    run(scenario())


def test_a_loudspeaker_that_can_not_be_opened_is_named(
    port: FakePortAudio, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def opened() -> None:
        speaker = PortAudioSpeaker("")
        try:
            await speaker.open()
        finally:
            speaker.stop()
            await speaker.close()

    port.start_error = PortAudioError("Device unavailable")
    with pytest.raises(DeviceFailed, match="Box"):
        run(opened())
    assert port.streams[0].closed
    port.start_error = None
    port.refused_rates = {RATE}
    with pytest.raises(DeviceFailed, match="Box"):
        run(opened())
    monkeypatch.setattr(stream, "OPEN_LIMIT", 0.05)
    port.refused_rates = set()
    port.may_start.clear()
    with pytest.raises(DeviceFailed, match="does not answer"):
        run(opened())
    port.may_start.set()
    FakePortAudio(MIC).install(monkeypatch)
    with pytest.raises(DeviceMissing, match="No loudspeaker"):
        run(opened())


def test_the_callback_only_copies() -> None:
    source = textwrap.dedent(inspect.getsource(speaker_module._Output.callback))
    assert len(source.splitlines()) <= 15
    calls = {ast.unparse(node.func) for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)}
    assert calls == {
        "time.monotonic",
        "out.fill",
        "latency",
        "playback.pull",
        "self._loop.call_soon_threadsafe",
    }
