"""A PortAudio that lies: it lists what it likes, refuses rates, reports absurd times and goes silent."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from tutor.audio import devices, microphone, speaker

MIC = {
    "name": "USB Mic",
    "hostapi": 0,
    "max_input_channels": 1,
    "max_output_channels": 0,
    "default_samplerate": 48_000.0,
}
BOX = {
    "name": "Box",
    "hostapi": 1,
    "max_input_channels": 0,
    "max_output_channels": 2,
    "default_samplerate": 44_100.0,
}
BOTH = {
    "name": "Card",
    "hostapi": 0,
    "max_input_channels": 2,
    "max_output_channels": 2,
    "default_samplerate": 48_000.0,
}


class PortAudioError(Exception):
    pass


class CallbackAbort(Exception):
    pass


async def until(condition: Callable[[], bool]) -> None:
    """Threads of the program's own are at work: look again and again, for a minute at most."""
    async with asyncio.timeout(60):
        while not condition():  # noqa: ASYNC110 (a thread can't set an asyncio.Event)
            await asyncio.sleep(0.001)


class FakeStream:
    """What sounddevice's InputStream and OutputStream are to this program."""

    def __init__(self, port: FakePortAudio, **wanted: Any) -> None:
        if wanted["samplerate"] in port.refused_rates:
            raise PortAudioError("Invalid sample rate [PaErrorCode -9997]")
        self.port = port
        self.wanted = wanted
        self.samplerate = float(wanted["samplerate"])
        self.latency = port.latency
        self.active = False
        self.closed = False
        port.streams.append(self)

    def start(self) -> None:
        self.port.may_start.wait(60)
        if self.port.start_error is not None:
            raise self.port.start_error
        self.active = True

    def abort(self, ignore_errors: bool = False) -> None:
        self.port.may_close.wait(60)
        self.active = False

    def close(self, ignore_errors: bool = False) -> None:
        self.active = False
        self.closed = True

    def feed(self, samples: Any) -> None:
        """The device's callback with input, stamped as the port likes."""
        self.call(np.asarray(samples, np.float32)[:, None], len(samples))

    def ask(self, count: int) -> Any:
        """The device's callback for output: the block that it gets."""
        out = np.full((count, 1), np.nan, dtype=np.float32)
        self.call(out, count)
        return out[:, 0]

    def finish(self) -> None:
        """The stream ends by itself."""
        self.active = False
        self.wanted["finished_callback"]()

    def call(self, data: Any, count: int) -> None:
        """The device's callback with anything at all."""
        try:
            self.wanted["callback"](data, count, self.port.times, None)
        except CallbackAbort:
            self.finish()


class FakePortAudio:
    PortAudioError = PortAudioError
    CallbackAbort = CallbackAbort

    def __init__(self, *listed: dict[str, Any]) -> None:
        self.connected: list[dict[str, Any]] = []
        """What a look finds; until then `listed` is what is known."""
        self.plug_in(*listed)
        self.refused_rates: set[int] = set()
        self.latency = 0.03
        self.times = SimpleNamespace(currentTime=0.0, inputBufferAdcTime=0.0, outputBufferDacTime=0.0)
        self.start_error: Exception | None = None
        self.may_start, self.may_close = threading.Event(), threading.Event()
        self.may_start.set()
        self.may_close.set()
        self.streams: list[FakeStream] = []
        self.looked_again = 0

    def plug_in(self, *listed: dict[str, Any]) -> None:
        """Only these are connected from here on, and known to be."""
        self.connected = list(listed)
        self.listed = [{**device, "index": index} for index, device in enumerate(listed)]

    def install(self, patch: pytest.MonkeyPatch) -> None:
        for module in (devices, microphone, speaker):
            patch.setattr(module, "portaudio", lambda: self)

    def query_hostapis(self) -> list[dict[str, str]]:
        return [{"name": "ALSA"}, {"name": "JACK"}]

    def query_devices(self, device: int | None = None, kind: str | None = None) -> Any:
        if kind is None:
            return self.listed
        for found in self.listed:
            if found[f"max_{kind}_channels"]:
                return found
        raise PortAudioError("Error querying device -1")

    def InputStream(self, **wanted: Any) -> FakeStream:  # noqa: N802 (sounddevice's name)
        return FakeStream(self, **wanted)

    OutputStream = InputStream

    def _terminate(self) -> None:
        assert all(stream.closed for stream in self.streams), "no stream may be open"

    def _initialize(self) -> None:
        self.looked_again += 1
        self.plug_in(*self.connected)
