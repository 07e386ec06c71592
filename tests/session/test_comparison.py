from __future__ import annotations

import random

import pytest

from tutor.conversation.turn import TurnId
from tutor.session.comparison import Change, Compared, compare
from tutor.session.timing import TurnTiming


def turns(*transcriptions: float) -> list[TurnTiming]:
    return [
        TurnTiming(TurnId(n), transcription_started_at=1.0, transcribed_at=1.0 + took)
        for n, took in enumerate(transcriptions, start=1)
    ]


def transcription(one: list[TurnTiming], other: list[TurnTiming]) -> Compared:
    (found,) = compare(one, other)
    assert found.measure.key == "transcription"
    return found


def around(middle: float, seed: int, count: int = 20) -> list[float]:
    source = random.Random(seed)
    return [middle * source.uniform(0.8, 1.2) for _ in range(count)]


def test_a_clear_difference_is_told_as_a_ratio() -> None:
    found = transcription(turns(*around(1.0, 1)), turns(*around(0.5, 2)))
    assert found.ratio == pytest.approx(0.5, abs=0.05)
    assert (found.change, found.count, found.other_count) == (Change.BETTER, 20, 20)
    assert transcription(turns(*around(0.5, 2)), turns(*around(1.0, 1))).change is Change.WORSE


def test_chance_is_no_difference() -> None:
    assert transcription(turns(*around(1.0, 1)), turns(*around(1.0, 3))).change is Change.SAME


def test_medians_that_lie_apart_in_a_wide_spread_are_no_difference() -> None:
    found = transcription(turns(1.0, 2.0, 3.0, 4.0, 5.0), turns(1.5, 2.5, 3.5, 4.5, 5.5))
    assert found.ratio == pytest.approx(3.5 / 3.0)
    assert found.change is Change.SAME


def test_what_nobody_can_feel_is_no_difference_however_sure_it_is() -> None:
    found = transcription(turns(*[1.0] * 50), turns(*[1.05] * 50))
    assert found.change is Change.SAME
    assert found.ratio == pytest.approx(1.05)


def test_of_a_few_turns_nothing_is_said() -> None:
    found = transcription(turns(1.0, 1.0, 1.0, 1.0), turns(*[5.0] * 20))
    assert (found.change, found.ratio) == (Change.TOO_FEW, 5.0)


def test_what_only_one_side_has_is_shown_without_a_ratio() -> None:
    found = transcription([], turns(1.0))
    assert (found.count, found.median, found.ratio, found.change) == (0, None, None, Change.TOO_FEW)
    assert compare([], []) == []


def test_nothing_can_not_be_divided_by() -> None:
    found = transcription(turns(*[0.0] * 9), turns(*[1.0] * 9))
    assert (found.ratio, found.change) == (None, Change.WORSE)
