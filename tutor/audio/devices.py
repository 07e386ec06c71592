"""Microphones and loudspeakers by host API and name, and what their failures mean.

A device's index changes when another one is plugged in, so settings keep "host API|name". Listing is quick,
but PortAudio only looks once: refresh() makes it look again, which no open stream would survive.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from types import ModuleType
from typing import Any, Literal

from tutor.audio.frames import SampleRate
from tutor.errors import AudioError, DeviceFailed, DeviceMissing

Direction = Literal["input", "output"]

_log = logging.getLogger(__name__)
_NAMES: dict[Direction, str] = {"input": "microphone", "output": "loudspeaker"}
_PLUG_IN: dict[Direction, str] = {
    "input": "Connect a microphone or choose another one; meanwhile you can type.",
    "output": "Connect a loudspeaker or choose another one; meanwhile you can read.",
}


@dataclass(frozen=True, slots=True)
class Device:
    index: int
    host_api: str
    name: str
    default_rate: SampleRate
    channels: int

    @property
    def key(self) -> str:
        """What the settings keep."""
        return f"{self.host_api}|{self.name}"


def portaudio() -> ModuleType:
    """The sounddevice module. Raises DeviceMissing when the system has no PortAudio library."""
    try:
        import sounddevice
    except OSError as error:
        raise DeviceMissing(
            "The system's sound library (PortAudio) is missing.",
            "Install it: on Debian and Ubuntu `apt install libportaudio2`, or run `make setup` again.",
        ) from error
    module: ModuleType = sounddevice
    return module


def refresh() -> None:
    """Look for devices again. MUST NOT be called while a stream is open."""
    sounddevice = portaudio()
    sounddevice._terminate()
    sounddevice._initialize()


def devices(direction: Direction) -> list[Device]:
    """All devices of one direction, in PortAudio's order. Raises DeviceMissing without PortAudio."""
    sounddevice = portaudio()
    host_apis = [api["name"] for api in sounddevice.query_hostapis()]
    channels = f"max_{direction}_channels"
    return [
        _device(found, host_apis[found["hostapi"]], direction)
        for found in sounddevice.query_devices()
        if found[channels] > 0
    ]


def find(key: str, direction: Direction) -> Device:
    """The device with this key; the system's default for the empty key. Raises DeviceMissing.

    Never a silent substitute: a chosen device that is gone is an error.
    """
    known = devices(direction)
    if key:
        for device in known:
            if device.key == key:
                return device
        name = key.partition("|")[2]
        raise DeviceMissing(f"The {_NAMES[direction]} “{name}” is not connected.", _PLUG_IN[direction])
    sounddevice = portaudio()
    try:
        default = sounddevice.query_devices(kind=direction)
    except (sounddevice.PortAudioError, ValueError) as error:
        raise DeviceMissing(f"No {_NAMES[direction]} was found.", _PLUG_IN[direction]) from error
    return next(device for device in known if device.index == default["index"])


def failure(error: Exception, direction: Direction, name: str) -> AudioError:
    """PortAudio's error in plain words."""
    _log.warning("%s %r failed: %s", direction, name, error)
    return DeviceFailed(
        f"The {_NAMES[direction]} “{name}” can't be used ({error}).",
        "See whether another program holds it or the system blocks it, or choose another one.",
    )


def _device(found: Any, host_api: str, direction: Direction) -> Device:
    return Device(
        found["index"],
        host_api,
        found["name"],
        int(found["default_samplerate"]),
        found[f"max_{direction}_channels"],
    )
