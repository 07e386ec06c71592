"""Zeros, noise, numbers that are none, and a voice that is too loud."""

from __future__ import annotations

import numpy as np
import pytest

from tutor.audio.contract import DeviceNews, Trouble
from tutor.audio.frames import Samples, Seconds
from tutor.audio.soundness import GOOD_FOR, SILENT, Soundness

RATE = 16_000


class Ear:
    def __init__(self) -> None:
        self.news: list[DeviceNews] = []
        self.soundness = Soundness("Mic", RATE, self.news.append)

    def hear(self, samples: Samples) -> None:
        for start in range(0, len(samples), 160):
            self.soundness.check(samples[start : start + 160])

    @property
    def told(self) -> list[tuple[Trouble, bool]]:
        return [(news.trouble, not news.over) for news in self.news]


@pytest.fixture
def ear() -> Ear:
    return Ear()


def zeros(seconds: Seconds) -> Samples:
    return np.zeros(round(seconds * RATE), dtype=np.float32)


def hiss(seconds: Seconds, loudness: float = 1e-5) -> Samples:
    noise = np.random.default_rng(0).standard_normal(round(seconds * RATE)) * loudness
    return noise.astype(np.float32)


def test_exact_zeros_are_told_within_three_seconds(ear: Ear) -> None:
    ear.hear(zeros(SILENT - 0.1))
    assert ear.told == []
    ear.hear(zeros(0.2))
    assert ear.told == [(Trouble.BLOCKED, True)]
    assert SILENT < 3.0
    ear.hear(zeros(60.0))
    assert len(ear.told) == 1, "once"


def test_zeros_count_from_the_last_sound_within_a_piece(ear: Ear) -> None:
    ear.soundness.check(np.concatenate([hiss(0.01), zeros(SILENT)])[:-1])
    assert ear.told == []
    ear.soundness.check(np.zeros(1, np.float32))
    assert ear.told == [(Trouble.BLOCKED, True)]


def test_the_quietest_room_is_no_blocked_microphone(ear: Ear) -> None:
    ear.hear(hiss(10.0, 1e-6))
    assert ear.told == []


def test_the_first_sound_ends_it(ear: Ear) -> None:
    ear.hear(zeros(3.0))
    ear.hear(hiss(0.01))
    assert ear.told == [(Trouble.BLOCKED, True), (Trouble.BLOCKED, False)]


def test_a_headset_that_silences_its_own_hiss_is_given_more_time_each_time(ear: Ear) -> None:
    for silence in (3.0, 3.0, 4.0, 4.5):
        ear.hear(zeros(silence))
        ear.hear(hiss(1.0, 0.1))
    assert ear.told == [(Trouble.BLOCKED, True), (Trouble.BLOCKED, False)]


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_what_is_no_number_becomes_silence_and_is_counted(ear: Ear, bad: float) -> None:
    samples = hiss(0.1, 0.1)
    samples[100:150] = bad
    checked = ear.soundness.check(samples)
    assert np.isfinite(checked).all()
    assert not checked[100:150].any()
    assert np.array_equal(checked[:100], samples[:100])
    assert ear.soundness.broken == 50


def test_clipping_is_told_and_the_sound_is_used_all_the_same(ear: Ear) -> None:
    shout = np.clip(hiss(1.0, 2.0), -1.0, 1.0)
    assert np.array_equal(ear.soundness.check(shout), shout)
    assert ear.told == [(Trouble.TOO_LOUD, True)]
    ear.hear(hiss(GOOD_FOR + 1.0, 0.1))
    assert ear.told == [(Trouble.TOO_LOUD, True), (Trouble.TOO_LOUD, False)]


def test_one_clipped_pop_is_nothing(ear: Ear) -> None:
    sound = hiss(2.0, 0.1)
    sound[500:520] = 1.0
    ear.hear(sound)
    assert ear.told == []


def test_with_its_stream_its_troubles_end(ear: Ear) -> None:
    ear.hear(zeros(3.0))
    ear.soundness.close()
    assert ear.told == [(Trouble.BLOCKED, True), (Trouble.BLOCKED, False)]
