"""Devices and sound servers that fail for real, under a talk that goes on."""

from __future__ import annotations

import time
import wave
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.room.sound_server import SoundRoom
from tests.room.talking import FailingRoom, RunningTalk, talk
from tests.room.test_conversation import running_tutor

pytestmark = [pytest.mark.room, pytest.mark.timeout(300)]

SOON = 10.0
"""Seconds; one or two are meant, and a machine that runs other things meanwhile gets more. What waits for the
device itself waits for ever. The limits that tell a dead one in time are tested with their devices."""


@pytest.fixture
def room(sound_room: SoundRoom) -> Iterator[FailingRoom]:
    failing = FailingRoom(sound_room)
    yield failing
    failing.go_on()


def lost_microphone(running: RunningTalk) -> float:
    """Told, and the talk has stopped listening."""
    at = running.wait_for("FaultRaised", stage="microphone").at
    running.wait_for("PhaseChanged", phase="Phase.READY")
    return at


def listens_again(running: RunningTalk, limit_s: float = 30.0) -> float:
    running.wait_for("PhaseChanged", limit_s, phase="Phase.LISTENING")
    return running.wait_for("FaultCleared", stage="microphone").at


@pytest.mark.parametrize("key", ["", "ALSA|usb_mic"])
def test_an_unplugged_microphone_is_not_replaced_by_the_loudspeaker_and_is_listened_to_again(
    room: FailingRoom, key: str
) -> None:
    with talk(room, key) as running:
        running.listen()
        running.do("say 20")
        running.wait_for("sounds")
        gone = room.unplug("microphone")
        assert lost_microphone(running) - gone < SOON
        back = room.plug_in_microphone()
        assert listens_again(running) - back < SOON
        heard = running.told_since(gone, "heard")
        assert not heard, "the loudspeaker was taken for the learner"


def test_a_saved_microphone_that_is_not_there_is_asked_for_and_taken_when_it_comes(
    room: FailingRoom,
) -> None:
    room.unplug("microphone")
    with talk(room, "ALSA|usb_mic") as running:
        running.do("start")
        fault = running.wait_for("FaultRaised", stage="microphone").fact
        assert fault["message"] == "The microphone “usb_mic” is not connected."
        assert "choose another one" in fault["remedy"]
        running.wait_for("PhaseChanged", phase="Phase.READY")
        assert not running.told_since(0.0, "silent"), "nothing else was listened to"
        back = room.plug_in_microphone()
        assert listens_again(running) - back < SOON


def test_a_server_that_stalls_is_told_and_both_devices_go_on_after_it(
    room: FailingRoom,
) -> None:
    with talk(room) as running:
        running.listen()
        running.do("say 4")
        running.wait_for("sounds")
        stalled = room.stall()
        told = [
            running.wait_until(
                lambda fact: fact["what"] in ("FaultRaised", "DeviceTroubled") and fact["message"], "a fault"
            )
            for _ in range(2)
        ]
        assert {one.fact["stage"] for one in told} == {"microphone", "loudspeaker"}
        assert told[0].at - stalled < SOON
        assert told[1].at - stalled < SOON, "nobody waits for a stream that does not close"
        again = room.go_on()
        assert listens_again(running) - again < SOON
        said = running.wait_for("said").fact
        assert said["played"] == pytest.approx(4.0), "the phrase went on where it had stopped"


def test_a_program_quits_while_its_server_stalls(room: FailingRoom) -> None:
    with talk(room) as running:
        running.listen()
        running.do("say 4")
        running.wait_for("sounds")
        room.stall()
        assert running.quit(limit_s=SOON) < SOON


@pytest.mark.engine
@pytest.mark.timeout(600)
def test_the_window_quits_while_its_server_stalls(room: FailingRoom, tmp_path: Path) -> None:
    with running_tutor(room.env, tmp_path) as tutor:
        tutor.wait_for_line("READY", limit_s=180)
        room.stall()
        begun = time.monotonic()
        assert tutor.quit(limit_s=30) == []
        assert time.monotonic() - begun < 30.0


def test_a_server_that_dies_is_told_and_another_one_is_taken(room: FailingRoom) -> None:
    with talk(room) as running:
        running.listen()
        running.do("say 3")
        running.wait_for("sounds")
        died = room.die()
        assert lost_microphone(running) - died < SOON
        with room.another_server() as began:
            assert listens_again(running) - began < SOON
            assert running.wait_for("said").fact["played"] == pytest.approx(3.0)
            attempts = [f for f in running.past if f["what"] == "FaultRaised" and f["stage"] == "microphone"]
            assert len(attempts) <= 6


def test_the_systems_choice_is_followed_only_when_nothing_was_chosen(room: FailingRoom) -> None:
    room.like_the_system()
    room.plug_in_microphone("other")
    with talk(room) as follows, talk(room, "ALSA|usb_mic") as stays:
        follows.listen()
        stays.listen()
        assert room.streams("source-outputs") == [("microphone", "float32le 1ch 16000Hz")] * 2
        room.pactl("set-default-source", "other")
        listens_again(stays)
        places = {place for place, _ in room.streams("source-outputs")}
        assert places == {"microphone", "other"}
        follows.do("devices")
        follows.wait_for("devices")
        assert not follows.told_since(0.0, "FaultRaised")


def test_a_loudspeaker_of_another_rate_is_opened_anew_and_the_phrase_goes_on(room: FailingRoom) -> None:
    room.like_the_system()
    room.plug_in_loudspeaker("headset_music", 44_100)
    room.plug_in_loudspeaker("headset_call", 16_000)
    room.pactl("set-default-sink", "headset_music")
    with talk(room) as running:
        running.do("say 4")
        running.wait_for("sounds")
        assert room.streams("sink-inputs") == [("headset_music", "float32le 1ch 44100Hz")]
        room.pactl("set-default-sink", "headset_call")
        room.unplug("headset_music")
        said = running.wait_for("said").fact
        assert said["played"] == pytest.approx(4.0, abs=0.01)
        assert room.streams("sink-inputs") == [("headset_call", "float32le 1ch 16000Hz")]


def test_a_program_that_is_held_up_takes_no_device_for_dead(room: FailingRoom) -> None:
    with talk(room) as running:
        running.listen()
        running.do("hold 2.5")
        begun = time.monotonic()
        running.wait_until(lambda fact: fact["at"] > begun + 4.0, "four seconds of sound")
        assert not running.told_since(0.0, "FaultRaised")
        assert not [f for f in running.told_since(0.0, "DeviceTroubled") if "broke off" in f["message"]]


def test_a_microphone_that_gives_exact_zeros_is_told(
    room: FailingRoom, sound_room: SoundRoom, tmp_path: Path
) -> None:
    noise = np.random.default_rng(0).integers(-30, 30, 48_000, dtype=np.int16)
    with wave.open(str(tmp_path / "hiss.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(48_000)
        file.writeframes(noise.tobytes())
    with talk(room) as running:
        running.do("start")
        begun = running.wait_for("PhaseChanged", phase="Phase.LISTENING").at
        told = running.wait_for("DeviceTroubled", trouble="Trouble.BLOCKED")
        assert told.at - begun < SOON
        assert "gives no sound at all" in told.fact["message"]
        sound_room.play(tmp_path / "hiss.wav")
        over = running.wait_for("DeviceTroubled", trouble="Trouble.BLOCKED").fact
        assert over["message"] == ""
        assert not running.told_since(0.0, "FaultRaised"), "it is listened to all the while"
