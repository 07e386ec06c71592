from __future__ import annotations

import random

import numpy as np
import pytest

from tutor.session.statistics import MOST_BINS, histogram, median, summarise, trend


def test_percentiles_are_those_of_the_usual_method() -> None:
    values = [random.Random(3).lognormvariate(0.0, 1.0) for _ in range(101)]
    summary = summarise(values)
    assert summary is not None
    expected = np.percentile(values, [50, 90, 95])
    assert (summary.median, summary.p90, summary.p95) == pytest.approx(tuple(expected))
    assert summary.count == 101


@pytest.mark.parametrize(("count", "p90", "p95"), [(1, 0, 0), (9, 0, 0), (10, 1, 0), (19, 1, 0), (20, 1, 1)])
def test_a_percentile_is_told_only_where_values_lie_beyond_it(count: int, p90: int, p95: int) -> None:
    summary = summarise([float(i) for i in range(count)])
    assert summary is not None
    assert (summary.p90 is not None, summary.p95 is not None) == (bool(p90), bool(p95))


def test_nothing_has_no_summary() -> None:
    assert summarise([]) is None
    assert median([]) is None


def test_the_trend_is_the_slope_and_one_slow_turn_does_not_bend_it() -> None:
    rising = [1.0 + 0.1 * i for i in range(20)]
    assert trend(rising) == pytest.approx(0.1)
    rising[7] = 60.0
    assert trend(rising) == pytest.approx(0.1, abs=0.01)


def test_chance_and_few_values_have_no_trend() -> None:
    noise = random.Random(1)
    assert trend([1.0 + 0.1 * i for i in range(7)]) is None
    assert trend([0.7] * 50) is None
    told = sum(trend([noise.gauss(1.0, 0.3) for _ in range(30)]) is not None for _ in range(200))
    assert told <= 20, "at the 5 % level about 10 of 200"


def test_the_trend_forgets_what_was_long_ago() -> None:
    assert trend([float(i) for i in range(300)] + [5.0] * 200) is None


@pytest.mark.parametrize("scale", [0.004, 0.3, 1.0, 47.0])
def test_a_histogram_has_few_round_bins_and_loses_no_value(scale: float) -> None:
    source = random.Random(7)
    values = [scale * source.lognormvariate(0.0, 0.5) for _ in range(500)]
    bins = histogram(values)
    assert sum(bins.counts) + bins.above == 500
    assert 3 <= len(bins.counts) <= MOST_BINS
    assert len(bins.edges) == len(bins.counts) + 1
    width = bins.edges[1] - bins.edges[0]
    assert f"{width:e}"[0] in "125", "1, 2 or 5 times a power of ten"
    for low, high, count in zip(bins.edges, bins.edges[1:], bins.counts, strict=False):
        assert count == sum(low <= value < high for value in values)


def test_a_far_off_value_does_not_flatten_the_rest() -> None:
    bins = histogram([0.70, 0.71, 0.72, 0.74, 0.75, 0.76, 0.78, 0.79, 30.0])
    assert bins.above == 1
    assert len(bins.counts) > 3
    assert bins.edges[-1] < 1.0


@pytest.mark.parametrize("values", [[0.0], [2.0], [0.0, 0.0], [3.0] * 9, [-1.0, 1.0], [1.0, 2.0]])
def test_odd_values_have_a_histogram_too(values: list[float]) -> None:
    bins = histogram(values)
    assert sum(bins.counts) + bins.above == len(values)
    assert bins.edges[0] <= min(values)
