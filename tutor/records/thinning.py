"""Which copies of the records are worth keeping: many of today, few of long ago. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

NEWEST = 8
"""So many of the last day: every half hour of one long sitting."""
_DAY = timedelta(days=1)
_RULES: tuple[tuple[timedelta, Callable[[datetime], object]], ...] = (
    (7 * _DAY, lambda at: at.date()),
    (31 * _DAY, lambda at: at.isocalendar()[:2]),
    (366 * _DAY, lambda at: (at.year, at.month)),
)
"""Up to which age one copy a day, a week, a month is kept: the newest of each."""


def worth_keeping(copies: Iterable[datetime], now: datetime) -> set[datetime]:
    """The newest of the last day, then one a day for a week, one a week for a month, one a month for a year.

    The newest of all is kept, however old it is.
    """
    newest_first = sorted(copies, reverse=True)
    kept = set(newest_first[:1])
    kept.update([at for at in newest_first if now - at <= _DAY][:NEWEST])
    for age, period in _RULES:
        seen = set[object]()
        for at in newest_first:
            if now - at <= age and period(at) not in seen:
                seen.add(period(at))
                kept.add(at)
    return kept
