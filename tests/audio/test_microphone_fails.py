"""A microphone that lies, refuses, breaks or gives nonsense. The PortAudio is a fake, the clock is real."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator

import numpy as np
import pytest

from tests.audio.playback_device import frames_of
from tests.audio.port_audio import BOX, MIC, FakePortAudio, FakeStream, PortAudioError, until
from tests.running import run
from tutor.audio import cutting, speaker
from tutor.audio.closing import closing
from tutor.audio.contract import DeviceNews, Trouble
from tutor.audio.frames import FRAME_SAMPLES, MICROPHONE_RATE, MicrophoneFrame, Samples
from tutor.audio.listing import Listing, listed
from tutor.audio.microphone import PortAudioMicrophone
from tutor.audio.ring import Ring
from tutor.audio.speaker import PortAudioSpeaker
from tutor.audio.watching import Watching
from tutor.errors import DeviceBlocked, DeviceFailed, DeviceMissing


@pytest.fixture
def port(monkeypatch: pytest.MonkeyPatch) -> FakePortAudio:
    fake = FakePortAudio(MIC)
    fake.install(monkeypatch)
    return fake


async def opened(port: FakePortAudio) -> FakeStream:
    await until(lambda: bool(port.streams) and port.streams[-1].active)
    return port.streams[-1]


def sound(count: int, loudness: float = 0.1) -> Samples:
    return np.random.default_rng(0).standard_normal(count).astype(np.float32) * np.float32(loudness)


async def first_frame(microphone: PortAudioMicrophone) -> MicrophoneFrame:
    async with closing(microphone.frames()) as frames:
        return await anext(aiter(frames))


def cut(cutter: cutting.FrameCutter, blocks: list[tuple[Samples, float]]) -> list[MicrophoneFrame]:
    """What comes of blocks that each arrived at a moment."""
    ring, frames = Ring(200_000), []
    for samples, at in blocks:
        ring.write(samples)
        frames += list(cutter.cut(ring, ring.written, at, at))
    return frames


def test_a_device_that_lies_about_its_rate_is_resampled_from_its_true_one() -> None:
    news: list[DeviceNews] = []
    cutter = cutting.FrameCutter("Liar", 48_000, news.append)
    t = np.arange(44_100 * 12) / 44_100
    tone = (0.3 * np.sin(2 * np.pi * 1000 * t)).astype(np.float32)
    frames = cut(cutter, [(tone[i : i + 441], (i + 441) / 44_100) for i in range(0, len(tone), 441)])
    assert [one.trouble for one in news] == [Trouble.WRONG_RATE]
    assert "promised 48000 Hz and gives 44100" in news[0].message
    late = np.concatenate([frame.samples for frame in frames])[-4 * MICROPHONE_RATE :]
    strongest = np.argmax(np.abs(np.fft.rfft(late))) * MICROPHONE_RATE / len(late)
    assert strongest == pytest.approx(1000, abs=2)
    cutter.close()
    assert news[-1].over


def test_sound_that_never_came_is_counted_told_and_keeps_its_place() -> None:
    news: list[DeviceNews] = []
    cutter = cutting.FrameCutter("Mic", MICROPHONE_RATE, news.append)
    blocks = [(sound(160), (i + 1) * 0.01) for i in range(3000) if not 500 <= i < 530]
    frames = cut(cutter, blocks)
    assert cutter.gaps == 1
    assert cutter.lost == pytest.approx(0.3, abs=0.02)
    assert [one.trouble for one in news] == [Trouble.GAPS, Trouble.GAPS]
    assert "broke off once, for 0.3 s." in news[0].message
    assert news[1].over, "after a while it is forgotten"
    assert sum(frame.lost for frame in frames) == pytest.approx(4_800, abs=320)
    assert frames[-1].first_sample / MICROPHONE_RATE == pytest.approx(30.0, abs=0.1)


def test_numbers_that_are_none_never_leave_the_microphone(port: FakePortAudio) -> None:
    async def scenario() -> Samples:
        frames = PortAudioMicrophone("").frames()
        async with closing(frames):
            first = asyncio.ensure_future(anext(frames))
            device = await opened(port)
            broken = sound(FRAME_SAMPLES)
            broken[10:20], broken[30], broken[40] = np.nan, np.inf, -np.inf
            device.feed(broken)
            device.feed(sound(0))
            return (await first).samples

    samples = run(scenario())
    assert np.isfinite(samples).all()
    assert np.abs(samples).max() <= 1.0
    assert np.count_nonzero(samples == 0.0) == 12


def test_an_error_in_the_callback_is_logged_and_told(
    port: FakePortAudio, logged_errors: list[logging.LogRecord]
) -> None:
    async def scenario() -> None:
        frames = PortAudioMicrophone("").frames()
        async with closing(frames):
            first = asyncio.ensure_future(anext(frames))
            device = await opened(port)
            device.call(None, 160)
            with pytest.raises(DeviceFailed, match="Something went wrong at the microphone “USB Mic”"):
                await first

    run(scenario())
    (record,) = logged_errors
    assert record.exc_info is not None
    assert "callback" in record.getMessage()


@pytest.mark.parametrize("code", [-9999, -9996, -9997])
def test_a_system_that_keeps_the_program_from_the_microphone_is_named(port: FakePortAudio, code: int) -> None:
    news: list[DeviceNews] = []
    microphone = PortAudioMicrophone("", Watching(tell=news.append))
    port.plug_in({**MIC, "hostapi": 1})
    port.start_error = PortAudioError("Unanticipated host error", code)
    with pytest.raises(DeviceBlocked, match="keeps this program from the microphone “USB Mic”"):
        run(first_frame(microphone))
    assert [(one.trouble, one.over) for one in news] == [(Trouble.BLOCKED, False)]

    async def allowed() -> None:
        port.start_error = None
        frame = asyncio.create_task(first_frame(microphone))
        (await opened(port)).feed(sound(FRAME_SAMPLES))
        await frame

    run(allowed())
    assert news[-1].over


def test_alsa_says_host_error_for_a_device_that_is_gone(port: FakePortAudio) -> None:
    port.start_error = PortAudioError("Unanticipated host error", -9999, (0, -5, "Input/output error"))
    with pytest.raises(DeviceMissing, match="“USB Mic” is not connected"):
        run(first_frame(PortAudioMicrophone("")))
    port.start_error = PortAudioError("Unanticipated host error", -9999, (0, -13, "Permission denied"))
    with pytest.raises(DeviceBlocked):
        run(first_frame(PortAudioMicrophone("")))


class FakeLister:
    """Sees what is connected, whatever PortAudio knows."""

    def __init__(self, port: FakePortAudio) -> None:
        self._port = port

    async def look(self) -> Listing:
        known, connected = self._port.listed, self._port.connected
        self._port.plug_in(*connected)
        listing = listed()
        self._port.listed = known
        return listing


def test_a_new_microphone_is_worth_a_moment_of_the_loudspeaker_which_goes_on(
    port: FakePortAudio, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PortAudio looks anew only while nothing is open."""
    monkeypatch.setattr(speaker, "WATCH", 0.02)
    port.plug_in(MIC, BOX)
    port.connected = [BOX, MIC, {**MIC, "name": "New Mic"}]
    watching = Watching(lister=FakeLister(port))

    async def scenario() -> None:
        loudspeaker = PortAudioSpeaker("JACK|Box", None, watching)
        await loudspeaker.open()
        done = loudspeaker.play(frames_of(sound(4_410), rate=44_100), lambda _: None)
        frame = asyncio.create_task(first_frame(PortAudioMicrophone("ALSA|New Mic", watching)))
        await until(lambda: len([made for made in port.streams if made.active]) == 2)
        by_device = {made.wanted["device"]: made for made in port.streams if made.active}
        assert set(by_device) == {0, 2}
        by_device[2].feed(sound(FRAME_SAMPLES))
        await frame
        while not done.done():
            by_device[0].ask(441)
            await asyncio.sleep(0.003)
        assert (await done).played == pytest.approx(0.1)
        await loudspeaker.close()

    run(scenario())
    assert port.looked_again >= 1


def test_a_device_that_was_plugged_in_later_is_found_without_a_new_start(port: FakePortAudio) -> None:
    fresh = {**MIC, "name": "New Mic"}
    port.connected = [MIC, fresh]

    async def scenario() -> None:
        frame = asyncio.create_task(first_frame(PortAudioMicrophone("ALSA|New Mic")))
        (await opened(port)).feed(sound(FRAME_SAMPLES))
        await frame

    run(scenario())
    assert port.looked_again == 1
    assert port.streams[-1].wanted["device"] == 1


def test_nothing_that_was_said_since_the_stream_began_is_lost(port: FakePortAudio) -> None:
    """The learner speaks at once, and the event loop has no time for half a second."""
    said = sound(MICROPHONE_RATE)

    async def scenario() -> Samples:
        frames: AsyncIterator[MicrophoneFrame] = PortAudioMicrophone("").frames()
        taken: list[MicrophoneFrame] = []
        async with closing(frames):
            first = asyncio.ensure_future(anext(frames))
            device = await opened(port)
            for start in range(0, MICROPHONE_RATE // 2, 160):
                device.feed(said[start : start + 160])
            time.sleep(0.3)  # noqa: ASYNC251 (that is the point)
            for start in range(MICROPHONE_RATE // 2, MICROPHONE_RATE, 160):
                device.feed(said[start : start + 160])
            taken.append(await first)
            while len(taken) < MICROPHONE_RATE // FRAME_SAMPLES:
                taken.append(await anext(frames))
        assert [frame.lost for frame in taken] == [0] * len(taken)
        return np.concatenate([frame.samples for frame in taken])

    heard = run(scenario())
    assert np.array_equal(heard, said[: len(heard)])


def test_without_any_microphone_nothing_is_taken_instead(monkeypatch: pytest.MonkeyPatch) -> None:
    fake = FakePortAudio(BOX)
    fake.install(monkeypatch)
    lister = FakeLister(fake)
    with pytest.raises(DeviceMissing):
        run(first_frame(PortAudioMicrophone("ALSA|USB Mic", Watching(lister=lister))))
    assert fake.streams == []
