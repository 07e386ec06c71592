"""The pace of a level: a voice that is hardly slower, and pauses that make up for the rest."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tutor.speaking.pacing import LONGEST_PAUSE, SLOWEST, Pacing, pacing, words_in

LEVELS = ("A1", "A2", "B1", "B2", "C1", "C2")
SENTENCE, PART = "You went to the park with your dog.", "You went to the park,"


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("pace", [0.5, 0.8, 1.0, 1.5])
def test_the_voice_never_falls_below_its_slowest(level: str, pace: float) -> None:
    made = pacing(level, pace)
    assert made.rate >= SLOWEST
    assert made.rate == pytest.approx(max(SLOWEST, pacing(level, 1.0).rate * pace), abs=0.001)


def test_higher_levels_are_faster_and_pause_less() -> None:
    paces = [pacing(level, 1.0) for level in LEVELS]
    for slower, faster in pairwise(paces):
        assert slower.rate <= faster.rate
        assert slower.pause(SENTENCE, 1.5) >= faster.pause(SENTENCE, 1.5)
        assert (slower.words_a_minute or 0.0) < (faster.words_a_minute or 0.0)
    assert paces[0].pause(SENTENCE, 1.5) > 2 * paces[-1].pause(SENTENCE, 1.5)


def test_a_pause_fills_the_time_that_the_level_gives_the_words() -> None:
    made = Pacing(1.0, 120.0, (0.3, 1.0), (0.1, 0.5))
    assert made.pause(SENTENCE, 3.5) == pytest.approx(8 * 0.5 - 3.5)
    assert made.pause(SENTENCE, 1.0) == 1.0, "at most"
    assert made.pause(SENTENCE, 9.0) == 0.3, "at least"
    assert made.pause(PART, 0.5) == 0.5, "within a sentence less"
    assert made.pause('"You did!"', 0.5) == pytest.approx(0.5), "marks behind the end belong to it"


def test_what_the_voice_must_not_lose_the_pauses_gain() -> None:
    slow, usual, fast = (pacing("A1", pace).pause(SENTENCE, 2.0) for pace in (0.7, 1.0, 1.4))
    assert slow > usual > fast
    assert pacing("A1", 0.5).pause(SENTENCE * 3, 0.0) <= LONGEST_PAUSE


def test_without_a_level_the_voice_is_left_as_it_is() -> None:
    assert Pacing().pause(SENTENCE, 0.0) == 0.0
    assert pacing("", 1.0) == Pacing()


def test_words_are_counted_in_any_script() -> None:
    assert words_in(SENTENCE) == 8
    assert words_in("Don't you, Mr. Smith-Jones?") == 4
    assert words_in("我昨天去了市场。") == pytest.approx(7 / 1.7)
    assert words_in("… !") == 0
