"""Two sets of turns side by side: each measure's medians, their ratio, and whether the difference is real.

A difference counts where the Mann-Whitney test (1947, with its normal approximation) finds it at the 5 %
level and the medians are at least a tenth apart: what nobody can feel is no difference. With fewer than
FEWEST values on either side nothing is said.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np

from tutor.session.measures import MEASURES, Measure, values
from tutor.session.statistics import SURE, median
from tutor.session.timing import TurnTiming

FEWEST = 5
NO_MATTER = 0.1
"""Medians nearer than this share of each other are the same to a listener."""


class Change(Enum):
    BETTER = "better"
    WORSE = "worse"
    SAME = "no clear difference"
    TOO_FEW = "too few turns"


@dataclass(frozen=True, slots=True)
class Compared:
    measure: Measure
    count: int
    """Values of the one."""
    other_count: int
    median: float | None
    other_median: float | None
    ratio: float | None
    """The other's median in the one's; None where there is none, or the one's is zero."""
    change: Change
    """Of the other against the one."""


def compare(one: Sequence[TurnTiming], other: Sequence[TurnTiming]) -> list[Compared]:
    """Every measure that at least one of the two has."""
    found = []
    for measure in MEASURES:
        left, right = values(measure, one), values(measure, other)
        if left or right:
            found.append(_compared(measure, left, right))
    return found


def _compared(measure: Measure, left: list[float], right: list[float]) -> Compared:
    before, after = median(left), median(right)
    change = judge(left, right, more_is_better=measure.more_is_better)
    return Compared(measure, len(left), len(right), before, after, ratio(before, after), change)


def ratio(before: float | None, after: float | None) -> float | None:
    """The one in the other; None where there is none, or the one is zero."""
    return after / before if before and after is not None else None


def judge(left: Sequence[float], right: Sequence[float], *, more_is_better: bool = False) -> Change:
    """How the right one's values differ from the left one's."""
    before, after = median(left), median(right)
    if before is None or after is None or min(len(left), len(right)) < FEWEST:
        return Change.TOO_FEW
    if abs(after - before) < NO_MATTER * max(abs(before), abs(after)) or abs(_score(left, right)) < SURE:
        return Change.SAME
    return Change.BETTER if (after > before) is more_is_better else Change.WORSE


def _score(left: Sequence[float], right: Sequence[float]) -> float:
    """Of the Mann-Whitney test, in standard deviations; ties share their ranks."""
    both = np.asarray([*left, *right], dtype=np.float64)
    _, places, counts = np.unique(both, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    ranks = (last - (counts - 1) / 2.0)[places]
    n, m = len(left), len(right)
    total = n + m
    won = float(np.sum(ranks[:n])) - n * (n + 1) / 2.0
    ties = float(np.sum(counts**3 - counts)) / (total * (total - 1))
    deviation = math.sqrt(n * m / 12.0 * max(0.0, total + 1 - ties))
    return (won - n * m / 2.0) / deviation if deviation else 0.0
