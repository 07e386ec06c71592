"""Samples against the clock, in made-up time: what is missing, and what is only late."""

from __future__ import annotations

import random

import pytest

from tutor.audio import clock
from tutor.audio.clock import ClockCheck

BLOCK_S = 0.01


def findings(
    promised: int,
    true: float,
    *,
    seconds: float = 12.0,
    lose: dict[float, float] | None = None,
    hold: dict[float, float] | None = None,
    jitter_s: float = 0.0,
) -> tuple[list[int], list[int]]:
    """What is told as lost (milliseconds) and as the true rate; `lose` and `hold` are moment -> seconds."""
    check, chance = ClockCheck(promised), random.Random(1)
    lost, rates = [], []
    written, held_until = 0, 0.0
    for block in range(int(seconds / BLOCK_S)):
        now = block * BLOCK_S
        begins, lasts = next(((m, s) for m, s in (lose or {}).items() if m <= now < m + s), (0.0, 0.0))
        if not lasts or now < begins:
            written += round(true * BLOCK_S)
        begins, lasts = next(((m, s) for m, s in (hold or {}).items() if m <= now < m + s), (0.0, 0.0))
        held_until = max(held_until, begins + lasts)
        if now < held_until:
            continue  # the sound is kept, its callbacks come later
        found = check.take(written, now + chance.random() * jitter_s)
        if found.lost:
            lost.append(round(1000 * found.lost / promised))
        if found.true_rate is not None:
            rates.append(found.true_rate)
    return lost, rates


def test_a_good_device_has_neither_gaps_nor_another_rate() -> None:
    assert findings(16_000, 16_000, jitter_s=0.03) == ([], [])
    assert findings(48_000, 48_005, jitter_s=0.03, seconds=60.0) == ([], [])


def test_lost_sound_is_counted_once_and_right() -> None:
    lost, rates = findings(16_000, 16_000, lose={3.2: 0.2, 7.5: 0.5}, jitter_s=0.005)
    assert rates == []
    assert lost == [pytest.approx(200, abs=15), pytest.approx(500, abs=15)]


def test_late_callbacks_lose_nothing() -> None:
    assert findings(16_000, 16_000, hold={3.0: 2.7, 8.0: 0.9}) == ([], [])


@pytest.mark.parametrize(
    ("promised", "true"), [(48_000, 44_100), (44_100, 48_000), (16_000, 8_000), (16_000, 48_000)]
)
def test_a_device_that_runs_at_another_rate_is_found_out(promised: int, true: int) -> None:
    lost, rates = findings(promised, true, jitter_s=0.005)
    assert rates == [true]
    assert lost == [], "and nothing is lost"


def test_losses_that_go_on_are_told_all_the_same() -> None:
    lost, rates = findings(
        16_000, 16_000, lose={m + 0.3: 0.1 * (1 + m % 3) for m in range(2, 16)}, seconds=18
    )
    assert rates == []
    assert sum(lost) > 1500


def test_sleep_is_what_one_clock_counts_and_the_other_does_not() -> None:
    assert clock.asleep() == pytest.approx(clock.asleep(), abs=0.01)
