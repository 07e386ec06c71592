"""The soft end grows with wasted drafts and shrinks without them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as hst

from tutor.listening.debounce import Debounce


def after(*turns: tuple[int, int]) -> Debounce:
    debounce = Debounce()
    for drafts, withdrawn in turns:
        debounce.turn(drafts, withdrawn)
    return debounce


def test_it_begins_at_the_shortest() -> None:
    debounce = Debounce()
    assert (debounce.soft_end, debounce.rate) == (0.13, 0.0)
    assert debounce.reason == "A draft begins after 130 ms of silence."


@pytest.mark.parametrize(
    ("turns", "soft_end", "rate"),
    [
        ([(2, 1)], 0.13, 0.5),  # one turn is no habit
        ([(2, 1)] * 3, 0.18, 0.5),
        ([(2, 1)] * 5, 0.18, 0.5),
        ([(2, 1)] * 20, 0.18, 0.5),
        ([(1, 0)] * 3, 0.13, 0.0),
        ([(1, 0)] * 20, 0.13, 0.0),
        ([(2, 1)] * 3 + [(10, 3)] * 10, 0.18, 0.3),  # just at the limit nothing moves
        ([(0, 0)] * 8, 0.13, 0.0),
    ],
)
def test_steps_and_bounds(turns: list[tuple[int, int]], soft_end: float, rate: float) -> None:
    debounce = after(*turns)
    assert debounce.soft_end == pytest.approx(soft_end)
    assert debounce.rate == pytest.approx(rate)


def test_what_is_long_ago_is_forgotten() -> None:
    debounce = after(*[(2, 1)] * 20, *[(1, 0)] * 10)
    assert debounce.rate == 0.0
    assert debounce.soft_end == pytest.approx(0.13)


def test_the_reason_gives_the_figures() -> None:
    reason = after((2, 1), (2, 1), (2, 1)).reason
    assert reason == (
        "A draft begins after 180 ms of silence. That is 50 ms more than before. "
        "3 of the last 6 drafts were thrown away."
    )
    assert "50 ms less than before." in after((2, 1), (2, 1), (2, 1), (3, 0), (3, 0)).reason
    assert "than before" not in after((1, 0), (1, 0), (1, 0), (1, 0)).reason


def test_more_withdrawn_than_begun_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="3 of 2"):
        Debounce().turn(2, 3)


@given(hst.lists(hst.tuples(hst.integers(0, 3), hst.integers(0, 3)).map(lambda t: (max(t), min(t)))))
def test_it_stays_within_its_bounds(turns: list[tuple[int, int]]) -> None:
    debounce = Debounce(0.12, 0.33)
    for drafts, withdrawn in turns:
        before = debounce.soft_end
        debounce.turn(drafts, withdrawn)
        assert 0.12 <= debounce.soft_end <= 0.33
        assert abs(debounce.soft_end - before) <= 0.05 + 1e-9
        assert 0.0 <= debounce.rate <= 1.0
