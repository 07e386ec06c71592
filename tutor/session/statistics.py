"""Figures over turns: median, percentiles, trend and histogram. Pure; honest about few values.

Percentiles are linear interpolations between the closest ranks (Hyndman and Fan's type 7). One is given only
where values lie beyond it: the 90th from 10 values on, the 95th from 20. The trend is the median of the
slopes between all pairs of values (Theil 1950, Sen 1968): one slow turn does not bend it. It is told only
where Kendall's test finds it at the 5 % level.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FOR_P90 = 10
FOR_P95 = 20
FOR_TREND = 8
TREND_OVER = 200
"""The trend looks at so many of the last values: what was hours ago says little."""
MOST_BINS = 12
SURE = 1.96
"""Standard deviations beyond which 5 % of the chances lie."""


@dataclass(frozen=True, slots=True)
class Histogram:
    """How many values lie in each bin; bin i is from edges[i] up to, but not including, edges[i + 1]."""

    edges: tuple[float, ...]
    counts: tuple[int, ...]
    above: int
    """Values beyond the last edge, of a few far-off turns: they don't flatten the rest."""


@dataclass(frozen=True, slots=True)
class Summary:
    count: int
    median: float
    p90: float | None
    """None with fewer than FOR_P90 values."""
    p95: float | None
    """None with fewer than FOR_P95 values."""
    trend: float | None
    """Change from one value to the next; None where none can be told from chance."""
    histogram: Histogram


def summarise(values: Sequence[float]) -> Summary | None:
    """`values` from the oldest to the newest; None without any."""
    if not values:
        return None
    ordered = np.sort(np.asarray(values, dtype=np.float64))
    count = len(ordered)
    return Summary(
        count=count,
        median=_quantile(ordered, 0.5),
        p90=_quantile(ordered, 0.9) if count >= FOR_P90 else None,
        p95=_quantile(ordered, 0.95) if count >= FOR_P95 else None,
        trend=trend(values),
        histogram=_histogram(ordered),
    )


def median(values: Sequence[float]) -> float | None:
    return _quantile(np.sort(np.asarray(values, dtype=np.float64)), 0.5) if values else None


def trend(values: Sequence[float]) -> float | None:
    """Slope a value of the last TREND_OVER values; None where it may be chance."""
    recent = np.asarray(values[-TREND_OVER:], dtype=np.float64)
    count = len(recent)
    if count < FOR_TREND:
        return None
    earlier, later = np.triu_indices(count, 1)
    rises = recent[later] - recent[earlier]
    score = float(np.sum(np.sign(rises)))
    deviation = math.sqrt(_kendall_variance(recent))
    if deviation == 0.0 or abs(score) - 1.0 <= SURE * deviation:
        return None
    return float(np.median(rises / (later - earlier)))


def histogram(values: Sequence[float]) -> Histogram:
    """At most MOST_BINS bins of a round width (1, 2 or 5 times a power of ten)."""
    return _histogram(np.sort(np.asarray(values, dtype=np.float64)))


def _kendall_variance(values: NDArray[np.float64]) -> float:
    """Of the sum of signs, if there is no trend; equal values make it smaller (Kendall 1955)."""

    def term(count: NDArray[np.int64] | int) -> float:
        return float(np.sum(count * (count - 1) * (2 * count + 5)))

    ties = np.unique(values, return_counts=True)[1]
    return (term(len(values)) - term(ties)) / 18.0


def _quantile(ordered: NDArray[np.float64], share: float) -> float:
    place = share * (len(ordered) - 1)
    low = math.floor(place)
    high = min(low + 1, len(ordered) - 1)
    return float(ordered[low] + (ordered[high] - ordered[low]) * (place - low))


def _histogram(ordered: NDArray[np.float64]) -> Histogram:
    if not len(ordered):
        return Histogram((0.0,), (), 0)
    low, high = float(ordered[0]), _top(ordered)
    width = _round_width((high - low) / (MOST_BINS - 2) or abs(high) / MOST_BINS or 0.1)
    first = math.floor(low / width)
    # The top itself must lie in a bin, even where it is exactly an edge.
    bins = math.floor(high / width) - first + 1
    edges = tuple(round((first + i) * width, 12) for i in range(bins + 1))
    counts = np.diff(np.searchsorted(ordered, edges, side="left"))
    above = len(ordered) - int(np.searchsorted(ordered, edges[-1], side="left"))
    return Histogram(edges, tuple(int(count) for count in counts), above)


def _top(ordered: NDArray[np.float64]) -> float:
    """The largest value that is no outlier: Tukey's fence, three quartile distances above the third."""
    third, first = _quantile(ordered, 0.75), _quantile(ordered, 0.25)
    fence = third + 3.0 * (third - first)
    inside = ordered[ordered <= fence] if third > first else ordered
    return float(inside[-1])


def _round_width(width: float) -> float:
    power = 10.0 ** math.floor(math.log10(width))
    step = next(step for step in (1.0, 2.0, 5.0, 10.0) if width <= step * power * 1.000001)
    return step * power
