"""Whether the microphone hears the loudspeaker, by what rises and falls together."""

from __future__ import annotations

import numpy as np
import pytest

from tutor.audio.frames import MICROPHONE_RATE, Samples, Seconds
from tutor.audio.headphones import LATEST, STEP, Headphones

STRETCH = 3 * STEP


def noise(seconds: Seconds, level_db: float, seed: int) -> Samples:
    random = np.random.default_rng(seed)
    sound = 10.0 ** (level_db / 20.0) * random.normal(0.0, 1.0, round(seconds * MICROPHONE_RATE))
    return np.asarray(sound, dtype=np.float32)


def babble(seconds: Seconds, level_db: float = -20.0, seed: int = 1) -> Samples:
    """Syllables of uneven length and loudness, four a second."""
    random = np.random.default_rng(seed)
    loudness = np.repeat(random.uniform(-40.0, 0.0, round(seconds * 8) + 1), MICROPHONE_RATE // 8)
    sound = noise(seconds, level_db, seed + 1)
    return (sound * 10.0 ** (loudness[: len(sound)] / 20.0)).astype(np.float32)


def rumble(seconds: Seconds) -> Samples:
    """Loud, and all of it below any voice."""
    return (np.convolve(noise(seconds, -20.0, 7), np.ones(800) / 800, "same")).astype(np.float32)


def after(played: Samples, heard: Samples, headphones: Headphones | None = None) -> Headphones:
    headphones = headphones or Headphones()
    for start in range(0, len(played) - STRETCH + 1, STRETCH):
        headphones.take(played[start : start + STRETCH], heard[start : start + STRETCH])
    return headphones


def late(sound: Samples, seconds: Seconds, gain_db: float) -> Samples:
    silence = np.zeros(round(seconds * MICROPHONE_RATE), dtype=np.float32)
    echo = np.concatenate([silence, sound])[: len(sound)] * 10.0 ** (gain_db / 20.0)
    return np.asarray(echo, dtype=np.float32)


@pytest.mark.parametrize("room", [noise(6.0, -70.0, 3), noise(6.0, -40.0, 3), np.zeros(96_000, np.float32)])
def test_a_room_in_which_nothing_follows_the_loudspeaker_means_headphones(room: Samples) -> None:
    assert after(babble(6.0), room).worn


@pytest.mark.parametrize("delay", [0.02, 0.06, 0.25, 0.45])
@pytest.mark.parametrize("gain_db", [0.0, -20.0, -40.0])
def test_what_follows_it_is_an_echo(delay: Seconds, gain_db: float) -> None:
    played = babble(8.0)
    assert not after(played, late(played, delay, gain_db) + noise(8.0, -70.0, 3)).worn


def test_an_echo_below_the_rumble_of_the_room_is_one_too() -> None:
    played = babble(8.0)
    assert not after(played, late(played, 0.06, -20.0) + rumble(8.0)).worn
    assert after(played, noise(8.0, -70.0, 3) + rumble(8.0)).worn


def test_a_voice_in_the_room_that_hides_the_echo_proves_nothing() -> None:
    played, somebody = babble(8.0), babble(8.0, seed=11)
    assert not after(played, late(played, 0.06, -20.0) + somebody).worn


def test_it_is_believed_within_the_time_that_the_canceller_needs() -> None:
    played, room = babble(8.0), noise(8.0, -70.0, 3)
    known = (LATEST + 300) * STEP
    assert not after(played[: known - 4_800], room).worn
    assert after(played[: known + 4_800], room).worn


def test_a_silent_loudspeaker_tells_nothing() -> None:
    silence, room = np.zeros(8 * MICROPHONE_RATE, dtype=np.float32), noise(8.0, -70.0, 3)
    assert not after(silence, room).worn
    worn = after(babble(8.0), room)
    assert after(silence, room, worn).worn, "nor does it take back what was known"


def test_who_pulls_out_the_plug_is_noticed_within_two_seconds() -> None:
    played, room = babble(10.0), noise(10.0, -70.0, 3)
    worn = after(played, room)
    assert worn.worn
    aloud = babble(2.0, seed=5)
    assert not after(aloud, late(aloud, 0.06, -20.0) + room[: len(aloud)], worn).worn


def test_a_tutor_who_stops_at_each_syllable_because_it_hears_itself_is_noticed() -> None:
    played, room = babble(10.0), noise(10.0, -70.0, 3)
    worn = after(played, room)
    stuttered = babble(4.0, seed=5) * (np.arange(4 * MICROPHONE_RATE) % 9_600 < 2_400).astype(np.float32)
    assert not after(stuttered, late(stuttered, 0.06, -20.0) + room[: len(stuttered)], worn).worn


def test_who_speaks_over_the_tutor_is_no_echo() -> None:
    played, room = babble(8.0), noise(8.0, -70.0, 3)
    worn = after(played, room)
    more, somebody = babble(0.5, seed=9), babble(0.5, seed=11)
    assert after(more, somebody, worn).worn
