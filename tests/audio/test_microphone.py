"""The real microphone on a PortAudio that lies. Time is real here: the callback reads the machine's clock."""

from __future__ import annotations

import asyncio
import inspect
import time
from collections.abc import AsyncIterator
from typing import Any

import numpy as np
import pytest

from tests.audio.port_audio import BOX, MIC, FakePortAudio, FakeStream, PortAudioError, until
from tests.running import AT_ONCE, run
from tutor.audio import microphone, stream
from tutor.audio.closing import closing
from tutor.audio.frames import FRAME_SAMPLES, MICROPHONE_RATE, MicrophoneFrame, Samples
from tutor.audio.microphone import PortAudioMicrophone
from tutor.errors import DeviceFailed, DeviceMissing


@pytest.fixture
def port(monkeypatch: pytest.MonkeyPatch) -> FakePortAudio:
    fake = FakePortAudio(MIC)
    fake.install(monkeypatch)
    return fake


async def opened(port: FakePortAudio) -> FakeStream:
    await until(lambda: bool(port.streams) and port.streams[-1].active)
    return port.streams[-1]


async def heard(port: FakePortAudio, blocks: list[Samples], count: int) -> list[MicrophoneFrame]:
    """Open, let the device give the blocks, take `count` frames, close."""
    frames: AsyncIterator[MicrophoneFrame] = PortAudioMicrophone("").frames()
    taken: list[MicrophoneFrame] = []

    async def take() -> None:
        async with closing(frames):
            async for frame in frames:
                taken.append(frame)
                if len(taken) == count:
                    return

    listening = asyncio.create_task(take())
    device = await opened(port)
    for block in blocks:
        device.feed(block)
        await asyncio.sleep(0)
    await listening
    assert device.closed
    return taken


async def first_frame() -> None:
    await anext(PortAudioMicrophone("").frames())


def ramp(count: int) -> Samples:
    return (np.arange(count) / 100_000).astype(np.float32)


def test_blocks_of_any_size_become_frames_in_order(port: FakePortAudio) -> None:
    sound = ramp(5 * FRAME_SAMPLES)
    blocks = [sound[start : start + 333] for start in range(0, len(sound), 333)]
    frames = run(heard(port, blocks, 5))
    assert np.array_equal(np.concatenate([frame.samples for frame in frames]), sound)
    assert [frame.first_sample for frame in frames] == [FRAME_SAMPLES * n for n in range(5)]
    assert port.streams[0].wanted["samplerate"] == MICROPHONE_RATE


@pytest.mark.parametrize("rate", [MICROPHONE_RATE, 44_100, 48_000])
def test_the_event_loop_is_woken_once_a_frame_and_at_its_end(port: FakePortAudio, rate: int) -> None:
    async def scenario() -> tuple[list[int], list[int]]:
        wakes: list[int] = []
        came: list[int] = []
        fed = 0
        frames = PortAudioMicrophone("").frames()

        async def take() -> None:
            async with closing(frames):
                async for _ in frames:
                    came.append(fed)  # noqa: PERF401 (when it comes is what counts)

        listening = asyncio.create_task(take())
        device = await opened(port)
        size = device.wanted["blocksize"]
        ours = rate == MICROPHONE_RATE
        assert size == round(rate * (microphone.BLOCK if ours else microphone.SHORT_BLOCK))
        loop = asyncio.get_running_loop()
        wake = loop.call_soon_threadsafe

        def counted(*call: Any) -> Any:
            wakes.append(fed)
            return wake(*call)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(loop, "call_soon_threadsafe", counted)
            for _ in range(rate // size):
                fed += size
                device.feed(np.full(size, 0.1, np.float32))
                for _ in range(5):
                    await asyncio.sleep(0)
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)
        return wakes, came

    if rate != MICROPHONE_RATE:
        port.refused_rates = {MICROPHONE_RATE}
        port.plug_in({**MIC, "default_samplerate": float(rate)})
    wakes, came = run(scenario())
    assert 28 <= len(came) <= 31, "a second has as many frames"
    if rate == MICROPHONE_RATE:
        assert came == [FRAME_SAMPLES * (number + 1) for number in range(31)]
        assert len(wakes) == 1 + len(came), "the first block is always looked at"
    else:
        # A resampler gives in lumps: what would have made a frame may be held back.
        assert len(came) <= len(wakes) < 90


def test_a_device_that_falls_silent_inside_a_frame_is_found_dead_as_soon(
    port: FakePortAudio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(microphone, "DEAD_AFTER", 1.5)

    async def scenario() -> float:
        frames = PortAudioMicrophone("").frames()
        async with closing(frames):
            first = asyncio.ensure_future(anext(frames))
            device = await opened(port)
            device.feed(ramp(FRAME_SAMPLES))
            await first
            second = asyncio.ensure_future(anext(frames))
            await asyncio.sleep(0.2)
            device.feed(ramp(FRAME_SAMPLES // 4))
            last = time.monotonic()
            with pytest.raises(DeviceFailed, match="gives no more sound"):
                await second
            return time.monotonic() - last

    assert 1.5 <= run(scenario()) < 2.9


def test_a_device_that_refuses_16_khz_is_opened_at_its_own_rate_and_resampled(port: FakePortAudio) -> None:
    port.refused_rates = {MICROPHONE_RATE}
    tone = (0.5 * np.sin(2 * np.pi * 440 * np.arange(48_000) / 48_000)).astype(np.float32)
    frames = run(heard(port, [tone], 28))
    assert port.streams[0].wanted["samplerate"] == 48_000
    sound = np.concatenate([frame.samples for frame in frames])[2_000:-2_000]
    strongest = np.argmax(np.abs(np.fft.rfft(sound))) * MICROPHONE_RATE / len(sound)
    assert strongest == pytest.approx(440, abs=2)
    assert np.abs(sound).max() == pytest.approx(0.5, abs=0.01)


def test_a_device_that_refuses_every_rate_is_named(port: FakePortAudio) -> None:
    port.refused_rates = {MICROPHONE_RATE, 48_000}
    with pytest.raises(DeviceFailed, match="USB Mic"):
        run(first_frame())


@pytest.mark.parametrize("stamp", [-1e9, 0.0, 5.0, 1e9, float("nan"), float("inf")])
def test_absurd_time_stamps_are_not_believed(port: FakePortAudio, stamp: float) -> None:
    port.times.currentTime = stamp
    before = time.monotonic()
    frames = run(heard(port, [ramp(FRAME_SAMPLES)] * 3, 3))
    for frame in frames:
        assert before - 1.0 < frame.ended_at <= time.monotonic()


def test_sound_that_nobody_fetched_in_time_is_counted_as_lost(port: FakePortAudio) -> None:
    async def scenario() -> list[MicrophoneFrame]:
        frames = PortAudioMicrophone("").frames()
        async with closing(frames):
            first = asyncio.ensure_future(anext(frames))
            device = await opened(port)
            device.feed(ramp(FRAME_SAMPLES))
            taken = [await first]
            for _ in range(20):  # the event loop is busy for 10 s of sound
                device.feed(ramp(8_000))
            taken.append(await anext(frames))
            return taken

    first, second = run(scenario())
    capacity = int(microphone.BUFFER * 48_000)
    assert (first.lost, second.lost) == (0, 160_000 - capacity)
    assert second.first_sample == FRAME_SAMPLES + second.lost


def test_a_device_that_falls_silent_is_taken_for_dead(
    port: FakePortAudio, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert microphone.DEAD_AFTER <= 1.0
    monkeypatch.setattr(microphone, "DEAD_AFTER", 0.1)
    with pytest.raises(DeviceFailed, match="“USB Mic” gives no more sound"):
        run(heard(port, [ramp(FRAME_SAMPLES)], 2))
    assert port.streams[0].closed


def test_a_stream_that_the_system_ends_says_so_after_its_last_frame(port: FakePortAudio) -> None:
    async def scenario() -> None:
        frames = PortAudioMicrophone("").frames()
        async with closing(frames):
            first = asyncio.ensure_future(anext(frames))
            device = await opened(port)
            device.feed(ramp(FRAME_SAMPLES))
            device.wanted["finished_callback"]()
            assert len((await first).samples) == FRAME_SAMPLES
            with pytest.raises(DeviceFailed, match="closed by the system"):
                await anext(frames)

    run(scenario())
    assert port.streams[0].closed


def test_a_device_that_does_not_answer_is_given_up(
    port: FakePortAudio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream, "OPEN_LIMIT", 0.05)
    port.may_start.clear()

    async def scenario() -> None:
        with pytest.raises(DeviceFailed, match="does not answer"):
            await anext(PortAudioMicrophone("").frames())
        port.may_start.set()
        await _closed(port.streams[0])

    run(scenario())


def test_stopping_while_the_device_still_opens_leaves_no_microphone_open(port: FakePortAudio) -> None:
    port.may_start.clear()

    async def scenario() -> None:
        opening = asyncio.ensure_future(anext(PortAudioMicrophone("").frames()))
        await until(lambda: bool(port.streams))
        opening.cancel()
        await asyncio.gather(opening, return_exceptions=True)
        port.may_start.set()
        await _closed(port.streams[0])

    run(scenario())


def test_a_stream_that_will_not_start_is_closed(port: FakePortAudio) -> None:
    port.start_error = PortAudioError("Device unavailable")
    with pytest.raises(DeviceFailed, match="Device unavailable"):
        run(first_frame())
    assert all(made.closed for made in port.streams)


def test_closing_does_not_wait_for_a_sound_server_that_hangs(
    port: FakePortAudio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream, "CLOSE_LIMIT", 0.05)

    async def scenario() -> float:
        frames = PortAudioMicrophone("").frames()
        first = asyncio.ensure_future(anext(frames))
        device = await opened(port)
        device.feed(ramp(FRAME_SAMPLES))
        await first
        port.may_close.clear()
        begun = time.monotonic()
        await frames.aclose()  # type: ignore[attr-defined]
        took = time.monotonic() - begun
        device.feed(ramp(FRAME_SAMPLES))  # the callback still comes, and finds nobody
        port.may_close.set()
        await _closed(device)
        return took

    assert run(scenario()) < AT_ONCE


def test_without_a_microphone_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    FakePortAudio(BOX).install(monkeypatch)
    with pytest.raises(DeviceMissing):
        run(first_frame())


async def _closed(made: FakeStream) -> None:
    await until(lambda: made.closed)


def test_the_callback_only_copies() -> None:
    lines = inspect.getsource(microphone._Capture.callback).splitlines()
    assert len(lines) < 15
    forbidden = ("lock", "log", "print", "sleep", "wait(", "open(", "concatenate", "append")
    assert not [word for word in forbidden if word in "".join(lines).replace("self.closed", "").lower()]


def test_the_callback_takes_far_less_time_than_its_sound_lasts(port: FakePortAudio) -> None:
    async def scenario() -> float:
        frames = PortAudioMicrophone("").frames()
        first = asyncio.ensure_future(anext(frames))
        device = await opened(port)
        block = ramp(FRAME_SAMPLES)
        begun = time.thread_time()
        for _ in range(500):  # while the event loop does nothing at all
            device.feed(block)
        took = (time.thread_time() - begun) / 500
        await first
        await frames.aclose()  # type: ignore[attr-defined]
        return took

    assert run(scenario()) < 0.1 * FRAME_SAMPLES / MICROPHONE_RATE
