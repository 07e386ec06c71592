"""A loudspeaker that goes away in mid-phrase and comes back, or doesn't."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

import numpy as np
import pytest

from tests.audio.playback_device import frames_of
from tests.audio.port_audio import BOX, FakePortAudio, FakeStream, PortAudioError, until
from tests.running import run
from tutor.audio import speaker as speaker_module
from tutor.audio import stream
from tutor.audio.contract import DeviceNews, PlaybackReport, Trouble
from tutor.audio.frames import Samples
from tutor.audio.sound_server import Place, Side, Snapshot
from tutor.audio.speaker import PortAudioSpeaker
from tutor.audio.watching import Watching
from tutor.errors import DeviceFailed

RATE = 44_100
CALL = {**BOX, "default_samplerate": 16_000.0}


@pytest.fixture
def port(monkeypatch: pytest.MonkeyPatch) -> FakePortAudio:
    monkeypatch.setattr(speaker_module, "DEAD_AFTER", 0.1)
    monkeypatch.setattr(speaker_module, "WATCH", 0.02)
    monkeypatch.setattr(speaker_module, "FIRST_WAIT", 0.01)
    monkeypatch.setattr(speaker_module, "LOOK_EVERY", 0.02)
    fake = FakePortAudio(BOX)
    fake.install(monkeypatch)
    return fake


def tone(seconds: float) -> Samples:
    return np.full(int(RATE * seconds), 0.25, dtype=np.float32)


class Listener:
    """A device that asks as long as it lives: `lives` tells when a stream is heard no more."""

    def __init__(self, port: FakePortAudio, lives: Callable[[FakeStream], bool]) -> None:
        self.heard: dict[int, float] = {}
        """Seconds of sound, by stream."""
        self._port = port
        self._lives = lives

    async def run(self) -> None:
        while True:
            for number, made in enumerate(self._port.streams):
                if made.active and self._lives(made):
                    rate = int(made.samplerate)
                    block = made.ask(rate // 100)
                    self.heard[number] = self.heard.get(number, 0.0) + np.count_nonzero(block) / rate
            await asyncio.sleep(0.003)


async def spoken(
    port: FakePortAudio,
    listener: Listener,
    fail: Callable[[FakeStream], None],
    watching: Watching | None = None,
) -> PlaybackReport:
    """A second of sound, and a failure in the middle of it."""
    speaker = PortAudioSpeaker("JACK|Box", None, watching or Watching())
    await speaker.open()
    listening = asyncio.create_task(listener.run())
    done = speaker.play(frames_of(tone(1.0), rate=RATE), lambda _: None)
    try:
        await until(lambda: listener.heard.get(0, 0.0) > 0.4)
        fail(port.streams[0])
        return await done
    finally:
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)
        await speaker.close()
        await until(lambda: all(made.closed for made in port.streams))
        assert stream.held() == 0


@pytest.mark.parametrize("later", [BOX, CALL])
def test_the_phrase_goes_on_at_the_rate_that_the_device_has_then(
    port: FakePortAudio, later: dict[str, object]
) -> None:
    """What a Bluetooth headset does when it changes from music to calls."""
    dead: set[FakeStream] = set()
    listener = Listener(port, lambda made: made not in dead)
    news: list[DeviceNews] = []

    def fail(made: FakeStream) -> None:
        dead.add(made)
        port.plug_in(later)

    report = run(spoken(port, listener, fail, Watching(tell=news.append)))
    assert [made.samplerate for made in port.streams] == [RATE, later["default_samplerate"]]
    assert report.played == pytest.approx(1.0, abs=0.001)
    assert sum(listener.heard.values()) == pytest.approx(1.0, abs=0.02)
    assert [(one.direction, one.trouble, one.over) for one in news] == [
        ("output", Trouble.REOPENING, False),
        ("output", Trouble.REOPENING, True),
    ]


def test_a_device_that_dies_again_and_again_is_opened_five_times_more(port: FakePortAudio) -> None:
    dying = False
    listener = Listener(port, lambda made: not dying)

    def fail(made: FakeStream) -> None:
        nonlocal dying
        dying = True

    news: list[DeviceNews] = []
    with pytest.raises(DeviceFailed, match="“Box” takes no more sound"):
        run(spoken(port, listener, fail, Watching(tell=news.append)))
    assert len(port.streams) == 1 + speaker_module.ATTEMPTS
    assert not news[-1].over, "it is still told"


def test_a_device_that_refuses_to_be_opened_again_is_asked_five_times(port: FakePortAudio) -> None:
    dead: set[FakeStream] = set()
    listener = Listener(port, lambda made: made not in dead)

    def fail(made: FakeStream) -> None:
        dead.add(made)
        port.start_error = PortAudioError("Device unavailable", -9985)

    with pytest.raises(DeviceFailed, match="can't be used"):
        run(spoken(port, listener, fail))
    assert len(port.streams) == 1 + speaker_module.ATTEMPTS


def test_a_chosen_device_that_is_gone_is_waited_for_and_never_replaced(port: FakePortAudio) -> None:
    dead: set[FakeStream] = set()
    listener = Listener(port, lambda made: made not in dead)

    def fail(made: FakeStream) -> None:
        dead.add(made)
        port.plug_in({**BOX, "name": "Other"})
        asyncio.get_running_loop().call_later(0.5, port.plug_in, {**BOX, "name": "Other"}, BOX)

    report = run(spoken(port, listener, fail))
    assert report.played == pytest.approx(1.0, abs=0.001)
    assert [made.wanted["device"] for made in port.streams] == [0, 1]


def test_a_chosen_device_that_stays_away_ends_the_phrase_and_not_the_program(
    port: FakePortAudio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speaker_module, "GIVE_UP", 0.3)
    dead: set[FakeStream] = set()
    listener = Listener(port, lambda made: made not in dead)

    def fail(made: FakeStream) -> None:
        dead.add(made)
        port.plug_in()

    with pytest.raises(DeviceFailed, match="takes no more sound"):
        run(spoken(port, listener, fail))
    assert len(port.streams) == 1


def test_an_error_in_the_callback_is_logged_and_the_phrase_goes_on(
    port: FakePortAudio, logged_errors: list[logging.LogRecord]
) -> None:
    listener = Listener(port, lambda made: True)
    report = run(spoken(port, listener, lambda made: made.call(np.zeros(3), 160)))
    assert report.played == pytest.approx(1.0, abs=0.001)
    assert len(port.streams) == 2
    (record,) = logged_errors
    assert record.exc_info is not None


def test_a_stream_that_the_system_ends_is_opened_again(port: FakePortAudio) -> None:
    listener = Listener(port, lambda made: True)
    report = run(spoken(port, listener, FakeStream.finish))
    assert report.played == pytest.approx(1.0, abs=0.001)


def test_a_stream_that_wakes_up_after_it_was_left_is_silent(port: FakePortAudio) -> None:
    dead: set[FakeStream] = set()
    listener = Listener(port, lambda made: made not in dead)
    late: list[Samples] = []

    def fail(made: FakeStream) -> None:
        dead.add(made)
        port.may_close.clear()
        asyncio.get_running_loop().call_later(0.3, lambda: late.append(made.ask(441)))
        asyncio.get_running_loop().call_later(0.35, port.may_close.set)

    report = run(spoken(port, listener, fail))
    assert report.played == pytest.approx(1.0, abs=0.001)
    assert not np.any(late[0])


def test_the_server_moves_the_stream_to_a_device_of_another_rate(port: FakePortAudio) -> None:
    told: list[Callable[[Snapshot | None], None]] = []

    class Server:
        def close(self) -> None:
            told.clear()

    def follow(changed: Callable[[Snapshot | None], None]) -> Server:
        told.append(changed)
        changed(snapshot("music", 44_100))
        return Server()

    def snapshot(name: str, rate: int) -> Snapshot:
        return Snapshot(Side(), Side({0: Place(name, name, rate)}, name, {3: 0}))

    async def scenario() -> PlaybackReport:
        speaker = PortAudioSpeaker("", None, Watching(follow=follow))
        listener = Listener(port, lambda made: True)
        await speaker.open()
        listening = asyncio.create_task(listener.run())
        done = speaker.play(frames_of(tone(1.0), rate=RATE), lambda _: None)
        await until(lambda: listener.heard.get(0, 0.0) > 0.4)
        told[0](snapshot("call", 16_000))
        report = await done
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)
        await speaker.close()
        return report

    assert run(scenario()).played == pytest.approx(1.0, abs=0.001)
    assert [made.samplerate for made in port.streams] == [RATE, 16_000]
