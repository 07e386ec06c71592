"""Silence at the ends of a phrase, however it is cut into pieces."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutor.audio.frames import Samples
from tutor.speaking.trimming import Trimmer

RATE = 16_000


def silence(seconds: float) -> Samples:
    return np.zeros(round(seconds * RATE), np.float32)


def tone(seconds: float, level: float = 0.3) -> Samples:
    time = np.arange(round(seconds * RATE)) / RATE
    return (level * np.sin(2 * np.pi * 200 * time)).astype(np.float32)


def trimmed(sound: Samples, cuts: list[int]) -> Samples:
    trimmer = Trimmer(RATE)
    pieces = np.split(sound, sorted(cut % (len(sound) + 1) for cut in cuts))
    return np.concatenate([*(trimmer.push(piece) for piece in pieces), trimmer.finish()])


def test_ends_are_trimmed_and_the_middle_is_kept() -> None:
    sound = np.concatenate([silence(0.3), tone(0.5), silence(0.4), tone(0.5), silence(1.0)])
    result = trimmed(sound, [])
    assert len(result) / RATE == pytest.approx(0.015 + 0.5 + 0.4 + 0.5 + 0.150, abs=0.011)


def test_a_short_pause_at_the_end_stays_as_it_is() -> None:
    assert len(trimmed(np.concatenate([tone(0.5), silence(0.05)]), [])) == round(0.55 * RATE)


def test_nothing_but_silence_gives_nothing() -> None:
    assert len(trimmed(silence(2.0), [5000, 9000])) == 0
    assert len(trimmed(silence(0.0), [])) == 0


def test_sound_is_given_without_waiting_for_the_end() -> None:
    trimmer = Trimmer(RATE)
    assert len(trimmer.push(np.concatenate([silence(0.1), tone(0.2)]))) > 0.19 * RATE


def test_quiet_consonants_count_as_sound() -> None:
    hiss = np.random.default_rng(0).normal(0.0, 0.004, RATE // 5).astype(np.float32)
    assert len(trimmed(np.concatenate([silence(0.2), hiss, tone(0.3)]), [])) > 0.5 * RATE


@given(st.lists(st.integers(0, 60_000), max_size=12))
def test_the_pieces_do_not_matter(cuts: list[int]) -> None:
    sound = np.concatenate([silence(0.2), tone(0.4), silence(0.3), tone(0.3), silence(0.5)])
    whole = trimmed(sound, [])
    result = trimmed(sound, cuts)
    assert abs(len(result) - len(whole)) <= 2 * 80  # a window of 5 ms at each end
    begins = range(round(0.17 * RATE), round(0.2 * RATE) + 1)
    assert any(np.array_equal(result, sound[begin : begin + len(result)]) for begin in begins)


def test_the_silence_before_the_first_sound_is_counted_whole() -> None:
    trimmer = Trimmer(RATE)
    for _ in range(3):
        trimmer.push(np.zeros(RATE // 10, np.float32))
    sound = trimmer.push(np.full(RATE // 10, 0.5, np.float32))
    assert trimmer.lead + len(sound) == RATE * 4 // 10
    assert trimmer.lead / RATE == pytest.approx(0.3 - 0.015, abs=0.005)
    trimmer.push(np.zeros(RATE, np.float32))
    assert trimmer.lead + len(sound) == RATE * 4 // 10, "only the beginning counts"
