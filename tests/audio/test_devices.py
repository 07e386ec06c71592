"""Devices are known by host API and name, and what is wrong with them is said in plain words."""

from __future__ import annotations

import builtins
import sys
from typing import Any

import pytest

from tests.audio.port_audio import BOTH, BOX, MIC, FakePortAudio
from tutor.audio import devices
from tutor.audio.contract import Direction
from tutor.errors import DeviceFailed, DeviceMissing


def port(patch: pytest.MonkeyPatch, *listed: dict[str, Any]) -> FakePortAudio:
    fake = FakePortAudio(*listed)
    fake.install(patch)
    return fake


def test_microphones_and_loudspeakers_are_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    port(monkeypatch, MIC, BOX, BOTH)
    assert [device.key for device in devices.devices("input")] == ["ALSA|USB Mic", "ALSA|Card"]
    assert [device.key for device in devices.devices("output")] == ["JACK|Box", "ALSA|Card"]
    found = devices.find("JACK|Box", "output")
    assert (found.index, found.default_rate, found.channels) == (1, 44_100, 2)


def test_a_device_is_found_again_when_its_index_has_shifted(monkeypatch: pytest.MonkeyPatch) -> None:
    port(monkeypatch, MIC)
    assert devices.find("ALSA|USB Mic", "input").index == 0
    port(monkeypatch, BOTH, BOX, MIC)
    assert devices.find("ALSA|USB Mic", "input").index == 2


def test_the_same_name_at_another_host_is_another_device(monkeypatch: pytest.MonkeyPatch) -> None:
    port(monkeypatch, {**MIC, "hostapi": 1}, MIC)
    assert devices.find("ALSA|USB Mic", "input").index == 1


@pytest.mark.parametrize("listed", [[BOTH], [{**MIC, "hostapi": 1}], []])
def test_a_chosen_device_that_is_gone_is_named_and_never_replaced(
    monkeypatch: pytest.MonkeyPatch, listed: list[dict[str, Any]]
) -> None:
    port(monkeypatch, *listed)
    with pytest.raises(DeviceMissing, match="“USB Mic” is not connected") as caught:
        devices.find("ALSA|USB Mic", "input")
    assert "choose another one" in caught.value.remedy


def test_no_choice_means_the_systems_own(monkeypatch: pytest.MonkeyPatch) -> None:
    port(monkeypatch, BOX, BOTH, MIC)
    assert devices.find("", "input").name == "Card"
    assert devices.find("", "output").name == "Box"


@pytest.mark.parametrize(("direction", "word"), [("input", "microphone"), ("output", "loudspeaker")])
def test_no_device_at_all_says_which_is_missing(
    monkeypatch: pytest.MonkeyPatch, direction: Direction, word: str
) -> None:
    port(monkeypatch)
    assert devices.devices(direction) == []
    with pytest.raises(DeviceMissing, match=f"No {word} was found"):
        devices.find("", direction)


def test_without_the_sound_library_the_remedy_is_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *args: Any, **kwargs: Any) -> Any:
        if name == "sounddevice":
            raise OSError("PortAudio library not found")
        return real(name, *args, **kwargs)

    monkeypatch.delitem(sys.modules, "sounddevice", raising=False)
    monkeypatch.setattr(builtins, "__import__", without)
    for call in (lambda: devices.devices("input"), lambda: devices.find("", "output"), devices.refresh):
        with pytest.raises(DeviceMissing, match="PortAudio") as caught:
            call()
        assert "libportaudio2" in caught.value.remedy


def test_looking_again_asks_portaudio_to_start_over(monkeypatch: pytest.MonkeyPatch) -> None:
    fake = port(monkeypatch, MIC)
    devices.refresh()
    assert fake.looked_again == 1


def test_a_failure_names_the_device_and_may_pass() -> None:
    error = devices.failure(RuntimeError("Device unavailable [-9985]"), "input", "USB Mic")
    assert isinstance(error, DeviceFailed)
    assert error.category == "transient"
    assert "USB Mic" in error.message
    assert "-9985" in error.message
