"""Progress by week: sums before rates, gaps where nothing was said, silence while there is too little."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from tests.lessons.talked import figures
from tutor.lessons.progress import (
    FEWEST_TALKS,
    FEWEST_WORDS,
    MEASURES,
    WEEKS,
    PastTalk,
    progress,
)

MONDAY = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
BY_KEY = {measure.key: measure for measure in MEASURES}


def past(days: float, **values: Any) -> PastTalk:
    return PastTalk(
        MONDAY + timedelta(days=days), figures(**values), {"simple-past": ("I go", f"I went {days}")}
    )


def test_before_three_talks_nothing_is_said() -> None:
    for number in range(FEWEST_TALKS):
        found = progress([past(day) for day in range(number)])
        assert (found.talks, found.weeks, found.rules) == (number, (), ())
        assert found.wanting == FEWEST_TALKS - number
    assert progress([past(day) for day in range(FEWEST_TALKS)]).wanting == 0


def test_talks_of_hardly_a_word_do_not_count() -> None:
    assert progress([past(day, learner_words=FEWEST_WORDS - 1) for day in range(5)]).talks == 0


def test_a_week_is_one_talk_made_of_all_of_them() -> None:
    found = progress(
        [
            past(0, spoken_words=100, speaking=60.0, pauses=(0.2, 0.4)),
            past(6.2, spoken_words=100, speaking=30.0, pauses=(0.6,)),
            past(7, spoken_words=90, speaking=60.0),
        ]
    )
    assert [(week.begins, week.talks) for week in found.weeks] == [
        (date(2026, 3, 2), 2),
        (date(2026, 3, 9), 1),
    ]
    assert found.values(BY_KEY["speed"]) == pytest.approx((200 / 1.5, 90.0))
    assert found.values(BY_KEY["pauses"]) == (0.4, None), "where there are no pauses none are told"
    assert found.values(BY_KEY["minutes"]) == (1.5, 1.0)


def test_a_week_without_a_talk_is_a_gap() -> None:
    found = progress([past(0), past(1), past(21)])
    assert [week.talks for week in found.weeks] == [2, 0, 0, 1]
    assert found.values(BY_KEY["share"]) == (0.5, None, None, 0.5)


def test_only_the_last_weeks_are_shown() -> None:
    found = progress([past(7 * week) for week in range(WEEKS + 10)])
    assert len(found.weeks) == WEEKS
    assert found.talks == WEEKS + 10


def test_mistakes_are_counted_and_go_away() -> None:
    found = progress(
        [
            past(0, corrections={"simple-past": 4, "a-an": 1, "": 3}),
            past(7, corrections={"simple-past": 1}),
            *(past(14 + day) for day in range(3)),
        ]
    )
    first, second = found.rules
    assert (first.rule, first.total, first.better) == ("simple-past", 5, "I went 16")
    assert first.rates == (4.0, 1.0, 0.0)
    assert (first.talks_since, first.gone) == (3, True)
    assert (second.rule, second.said, second.talks_since) == ("a-an", "", 4)
    assert not progress([past(day, corrections={"a-an": 1}) for day in range(4)]).rules[0].gone


def test_of_few_words_no_rate_is_told() -> None:
    found = progress([past(day * 7, learner_words=30, corrections={"a-an": 1}) for day in range(3)])
    assert found.values(BY_KEY["corrections"]) == (None, None, None)
    assert found.rules[0].rates == (None, None, None)
