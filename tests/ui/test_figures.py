from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette
from pytestqt.qtbot import QtBot

from tests.session.recorded import recorded
from tutor.session.measures import BY_KEY
from tutor.session.statistics import Histogram, summarise
from tutor.session.targets import Verdict
from tutor.ui.figures import Figures, caption, in_unit, judged, trend_in_words
from tutor.ui.histogram import Course, HistogramView


def test_each_unit_is_written_as_people_read_it() -> None:
    seconds, rate, share = BY_KEY["ttfs"], BY_KEY["speech_rate"], BY_KEY["withdrawn_drafts"]
    assert (in_unit(seconds, 0.25), in_unit(seconds, 1.5)) == ("250 ms", "1.50 s")
    assert (in_unit(rate, 17.25), in_unit(share, 0.25), in_unit(seconds, None)) == ("17.2", "25%", "–")


def test_a_verdict_has_a_sign_and_a_word_of_its_own() -> None:
    told = [judged(verdict) for verdict in Verdict]
    assert len({text[0] for text in told}) == len({text[2:] for text in told}) == 3
    assert judged(None) == ""


def test_a_trend_says_which_way_is_better() -> None:
    assert trend_in_words(BY_KEY["ttfs"], 0.02) == "↑ 20 ms each time, worse"
    assert trend_in_words(BY_KEY["ttfs"], -0.02) == "↓ 20 ms each time, better"
    assert trend_in_words(BY_KEY["speech_rate"], 1.0) == "↑ 1.0 each time, better"
    assert trend_in_words(BY_KEY["ttfs"], None) == ""
    assert trend_in_words(BY_KEY["ttfs"], 0.0001) == ""


def test_percentiles_are_told_only_where_there_are_enough_values() -> None:
    few, many = summarise([0.1] * 4), summarise([0.1] * 30)
    assert few is not None
    assert many is not None
    assert caption(BY_KEY["ttfs"], few) == "4 values"
    assert caption(BY_KEY["ttfs"], many) == "p90 100 ms · p95 100 ms · 30 values"


def test_what_is_known_of_a_turn_is_not_counted_again() -> None:
    turns = recorded("normal").turns
    figures = Figures()
    whole = figures.summaries(turns)
    assert whole == figures.summaries(turns) == Figures().summaries(turns)
    kept = dict(figures._known)
    figures.summaries(turns)
    assert all(figures._known[turn] is values for turn, values in kept.items())


def test_a_histogram_places_median_and_target(qtbot: QtBot) -> None:
    view = HistogramView()
    qtbot.addWidget(view)
    view.resize(200, 30)
    view.show_values(Histogram((0.0, 0.5, 1.0), (3, 1), above=0), median=0.25, target=2.0)
    assert view.place(0.5) == pytest.approx(99.0)
    assert view.place(2.0) is None
    image = view.grab().toImage()
    pale = view.palette().color(QPalette.ColorRole.Midlight)
    tall = [image.pixelColor(x, 10) == pale for x in (10, 150)]
    assert tall == [True, False]


def test_far_off_values_leave_room_for_their_number(qtbot: QtBot) -> None:
    view = HistogramView()
    qtbot.addWidget(view)
    view.resize(200, 30)
    view.show_values(Histogram((0.0, 1.0), (3,), above=7), median=0.5, target=None)
    assert (view.place(1.0) or 0.0) < 180.0
    view.grab()


def test_an_empty_course_can_be_drawn(qtbot: QtBot) -> None:
    course = Course(60)
    qtbot.addWidget(course)
    course.resize(120, 30)
    course.grab()
    course.show_values([0.1, 2.0, -1.0])
    course.grab()
