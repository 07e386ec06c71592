"""When cards are asked again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutor.lessons.review import RETENTION, Rating, Schedule, Scheduling, read_schedule

NOON = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
PLAIN = Scheduling(UTC, spreads=False)


def learnt(scheduling: Scheduling = PLAIN, at: datetime = NOON) -> Schedule:
    """A card that was right twice on its first day."""
    schedule = scheduling.begin(at)
    for minutes in (0, 10):
        schedule = scheduling.grade(7, schedule, Rating.GOOD, at + timedelta(minutes=minutes))
    return schedule


def test_a_new_card_is_due_at_once() -> None:
    assert PLAIN.begin(NOON).due == NOON


def test_the_first_day_is_counted_in_minutes() -> None:
    outcomes = PLAIN.outcomes(7, PLAIN.begin(NOON), NOON)
    assert [outcomes[rating].interval for rating in Rating] == [
        timedelta(minutes=1),
        timedelta(minutes=5, seconds=30),
        timedelta(minutes=10),
        timedelta(days=8),
    ]


def test_a_day_begins_at_four_in_the_morning() -> None:
    schedule = learnt()
    assert schedule.interval == timedelta(days=2)
    assert schedule.due == datetime(2026, 3, 12, 4, 0, tzinfo=UTC)


def test_a_review_after_midnight_belongs_to_the_day_before() -> None:
    night = datetime(2026, 3, 11, 1, 30, tzinfo=UTC)
    assert learnt(at=night).due == datetime(2026, 3, 13, 4, 0, tzinfo=UTC) - timedelta(days=1)


def test_an_early_hour_on_the_day_counts_as_the_whole_day() -> None:
    """What was learnt at noon and is reviewed two days later at eight is two days old, not one."""
    schedule = learnt()
    early = PLAIN.grade(7, schedule, Rating.GOOD, datetime(2026, 3, 12, 8, 0, tzinfo=UTC))
    late = PLAIN.grade(7, schedule, Rating.GOOD, datetime(2026, 3, 12, 23, 0, tzinfo=UTC))
    assert early.stability == pytest.approx(late.stability)


def test_the_learners_own_day_is_the_one_that_counts() -> None:
    hanoi = Scheduling(ZoneInfo("Asia/Ho_Chi_Minh"), spreads=False)
    assert hanoi.day_start(NOON) == datetime(2026, 3, 9, 21, 0, tzinfo=UTC)


def test_the_day_begins_at_four_when_the_clocks_change() -> None:
    berlin = Scheduling(ZoneInfo("Europe/Berlin"), spreads=False)
    evening = datetime(2026, 3, 29, 18, 0, tzinfo=UTC)
    assert berlin.day_start(evening) == datetime(2026, 3, 29, 2, 0, tzinfo=UTC)
    assert berlin.day_start(evening - timedelta(days=1)) == datetime(2026, 3, 28, 3, 0, tzinfo=UTC)


def test_what_is_forgotten_comes_back_in_minutes_and_sooner_afterwards() -> None:
    schedule = learnt()
    later = schedule.due + timedelta(hours=8)
    outcomes = PLAIN.outcomes(7, schedule, later)
    assert outcomes[Rating.AGAIN].interval == timedelta(minutes=10)
    days = [outcomes[rating].interval for rating in (Rating.HARD, Rating.GOOD, Rating.EASY)]
    assert days == sorted(days)
    forgotten = PLAIN.grade(7, outcomes[Rating.AGAIN], Rating.GOOD, later + timedelta(minutes=10))
    assert forgotten.interval < outcomes[Rating.GOOD].interval


def test_the_interval_is_when_nine_in_ten_are_remembered() -> None:
    schedule = learnt()
    assert RETENTION == 0.90
    assert schedule.stability is not None
    assert schedule.interval.days == round(schedule.stability)


def test_long_intervals_are_spread_and_a_button_keeps_its_promise() -> None:
    scheduling = Scheduling(UTC)
    schedules = [scheduling.begin(NOON) for _ in range(40)]
    easy = [scheduling.grade(card, s, Rating.EASY, NOON) for card, s in enumerate(schedules)]
    assert {schedule.interval.days for schedule in easy} == {6, 7, 8, 9, 10}
    later = NOON + timedelta(seconds=20)
    again = [scheduling.grade(card, s, Rating.EASY, later) for card, s in enumerate(schedules)]
    assert [s.interval for s in again] == [s.interval for s in easy]


@given(st.lists(st.tuples(st.sampled_from(Rating), st.integers(0, 60 * 24 * 400)), max_size=12))
def test_whatever_happens_better_ratings_wait_longer(history: list[tuple[Rating, int]]) -> None:
    scheduling, now = Scheduling(UTC), NOON
    schedule = scheduling.begin(now)
    for rating, minutes in history:
        now += timedelta(minutes=minutes)
        schedule = scheduling.grade(3, schedule, rating, now)
        assert read_schedule(schedule.text, schedule.due) == schedule
    outcomes = scheduling.outcomes(3, schedule, now)
    intervals = [outcomes[rating].interval for rating in Rating]
    assert intervals == sorted(intervals)
    assert intervals[0] >= timedelta(minutes=1)


def test_what_is_no_schedule_is_refused() -> None:
    for text in ("", "{}", "[]", "null", '{"last_review": 3}'):
        with pytest.raises(ValueError, match=r"schedule|JSON|value"):
            read_schedule(text, NOON)
