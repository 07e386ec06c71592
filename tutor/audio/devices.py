"""Microphones and loudspeakers by host API and name, and what their failures mean.

A device's index changes when another one is plugged in, so settings keep "host API|name". Listing is quick,
but PortAudio only looks once: refresh() makes it look again, which no open stream would survive.
"""

from __future__ import annotations

import errno
import logging
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from tutor.audio.contract import Direction
from tutor.audio.frames import SampleRate
from tutor.errors import AudioError, DeviceBlocked, DeviceFailed, DeviceMissing
from tutor.text import Text

_log = logging.getLogger(__name__)
_PLUG_IN: dict[Direction, str] = {
    "input": Text("Connect a microphone or choose another one; meanwhile you can type."),
    "output": Text("Connect a loudspeaker or choose another one; meanwhile you can read."),
}
_BLOCKED = frozenset({-9999, -9996, -9997})
"""What PortAudio says where a system keeps programs from the microphone: host error, no device, no rate."""
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM})


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


def default_key(direction: Direction) -> str:
    """Key of the system's own choice; empty when there is none."""
    try:
        return find("", direction).key
    except DeviceMissing:
        return ""


def find(key: str, direction: Direction) -> Device:
    """The device with this key; the system's default for the empty key. Raises DeviceMissing.

    Never a silent substitute: a chosen device that is gone is an error.
    """
    known = devices(direction)
    if key:
        for device in known:
            if device.key == key:
                return device
        raise not_connected(key.partition("|")[2], direction)
    sounddevice = portaudio()
    try:
        default = sounddevice.query_devices(kind=direction)
    except (sounddevice.PortAudioError, ValueError) as error:
        raise DeviceMissing(_not_found(direction), _PLUG_IN[direction]) from error
    return next(device for device in known if device.index == default["index"])


def not_connected(name: str, direction: Direction) -> DeviceMissing:
    if direction == "input":
        gone = Text("The microphone “{name}” is not connected.", name=name)
    else:
        gone = Text("The loudspeaker “{name}” is not connected.", name=name)
    return DeviceMissing(gone, _PLUG_IN[direction])


def _not_found(direction: Direction) -> Text:
    return Text("No microphone was found.") if direction == "input" else Text("No loudspeaker was found.")


def failure(error: Exception, direction: Direction, name: str, host_api: str = "") -> AudioError:
    """PortAudio's error in plain words."""
    _log.warning("%s %r failed: %s", direction, name, error)
    code, host_code = _codes(error)
    blocked = code in _BLOCKED
    if code == -9999 and host_api == "ALSA":
        # Forbidden devices are not even listed there, and PortAudio tells the host's code to one thread only.
        blocked = -host_code in _FORBIDDEN
        if not blocked:
            return not_connected(name, direction)
    if blocked and direction == "input":
        return DeviceBlocked(
            Text(
                "The system keeps this program from the microphone “{name}” ({error}).",
                name=name,
                error=str(error),
            ),
            "Allow it in the system's privacy settings, or choose another one.",
        )
    if direction == "input":
        refused = Text("The microphone “{name}” can't be used ({error}).", name=name, error=str(error))
    else:
        refused = Text("The loudspeaker “{name}” can't be used ({error}).", name=name, error=str(error))
    return DeviceFailed(
        refused,
        "See whether another program holds it or the system blocks it, or choose another one.",
    )


def _codes(error: Exception) -> tuple[int, int]:
    """PortAudio's code and the host's own; 0 where one is not told."""
    code, host = (*error.args[1:3], None, None)[:2]
    host_code = host[1] if isinstance(host, tuple) and len(host) > 1 else 0
    return code if isinstance(code, int) else 0, int(host_code)


def _device(found: Any, host_api: str, direction: Direction) -> Device:
    return Device(
        found["index"],
        host_api,
        found["name"],
        int(found["default_samplerate"]),
        found[f"max_{direction}_channels"],
    )
