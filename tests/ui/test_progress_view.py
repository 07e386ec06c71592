"""Progress: small lines by week, the same as a table, and an honest word while there is too little."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.reported import program, talked
from tutor.lessons.progress import MEASURES, RuleCourse
from tutor.records.records import Records
from tutor.teaching.report_making import report_on
from tutor.ui.progress_blocks import example, rule_told
from tutor.ui.progress_chart import ProgressChart
from tutor.ui.progress_table import in_unit
from tutor.ui.progress_view import ProgressView


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    with talked(tmp_path / "data", 4) as made:
        for talk in (1, 2, 4):
            report_on(made, talk, lambda _: None)
        yield made


@pytest.fixture
def view(qtbot: QtBot, records: Records) -> ProgressView:
    made = ProgressView(program(records))
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.refresh()
    qtbot.waitUntil(lambda: made.as_table.isVisible())
    return made


def test_with_few_talks_it_says_how_many_are_needed(qtbot: QtBot, tmp_path: Path) -> None:
    with talked(tmp_path / "data", 1) as records:
        report_on(records, 1, lambda _: None)
        view = ProgressView(program(records))
        qtbot.addWidget(view)
        view.show()
        view.refresh()
        qtbot.waitUntil(lambda: bool(view.said.text()))
        assert view.said.text() == (
            "3 talks are needed before anything can be said about your speech. So far there is 1."
        )
        assert not view.charts.isVisible()
        assert not view.as_table.isVisible()


def test_each_measure_has_its_line_and_its_newest_value(view: ProgressView) -> None:
    assert view.said.text() == "3 talks, week by week. Weeks without a talk are left open."
    newest = {block.measure.key: block.value.text() for block in view.blocks if block.isVisible()}
    assert newest == {
        "speed": "144",
        "pauses": "0.7 s",
        "answers": "12.0",
        "share": "71%",
        "level": "75%",
        "minutes": "0.3",
    }, "of too few words no rate of corrections is told"
    chart = view.blocks[0].chart
    assert [chart.place(week) is not None for week in range(4)] == [True, True, False, True]


def test_the_weeks_are_walked_by_key(qtbot: QtBot, view: ProgressView) -> None:
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    block = view.blocks[0]
    block.chart.setFocus(Qt.FocusReason.TabFocusReason)
    assert block.chart.week == 3
    assert block.value.text().startswith("144, week from")
    QTest.keyClick(block.chart, Qt.Key.Key_Left)
    assert block.value.text().startswith("–, week from")
    assert "–, week from" in block.chart.accessibleName()
    for _ in range(5):
        QTest.keyClick(block.chart, Qt.Key.Key_Left)
    assert block.chart.week == 0
    view.as_table.setFocus()
    assert block.value.text() == "144"
    QTest.mouseClick(block.chart, Qt.MouseButton.LeftButton, pos=block.chart.rect().center())
    assert block.chart.week in (1, 2)


def test_the_table_tells_the_same(view: ProgressView) -> None:
    view.as_table.setChecked(True)
    assert view.table_view.isVisible()
    assert not view.charts.isVisible()
    table = view.table
    assert (table.rowCount(), table.columnCount()) == (4, len(MEASURES) + 2)
    titles = [table.headerData(column, Qt.Orientation.Horizontal) for column in range(table.columnCount())]
    assert titles[:3] == ["Week from", "Talks", "Words a minute"]
    newest = [table.data(table.index(0, column)) for column in range(1, 4)]
    gap = [table.data(table.index(1, column)) for column in range(1, 4)]
    assert (newest, gap) == (["1", "144", "0.7 s"], ["0", "–", "–"])
    spoken = table.data(table.index(0, 2), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("Words a minute: 144")


def test_in_a_narrow_window_the_lines_stand_under_each_other(qtbot: QtBot, view: ProgressView) -> None:
    first, second = view.blocks[:2]
    assert first.y() == second.y()
    view.resize(300, 700)
    qtbot.waitUntil(lambda: first.x() == second.x())
    assert first.y() < second.y()


def test_the_height_begins_at_nothing(qtbot: QtBot) -> None:
    chart = ProgressChart()
    qtbot.addWidget(chart)
    chart.resize(200, 100)
    chart.show()
    chart.show_values((100.0, 50.0, 0.0), ("a", "b"))
    places = [chart.place(week) for week in range(3)]
    assert all(place is not None for place in places)
    high, middle, low = (place.y() for place in places if place is not None)
    assert middle == pytest.approx((high + low) / 2)
    chart.show_values((0.5, None), ("a", "b"), 1.0)
    half = chart.place(0)
    assert half is not None
    assert half.y() == pytest.approx(middle), "a share is one of the whole"
    assert chart.place(1) is None
    chart.show_values((0.0,), ("a", "a"))
    assert chart.place(0) is not None


def test_a_mistake_is_told_with_its_example() -> None:
    made = RuleCourse("simple-past", "I go", "I went", 4, (2.0, None, 0.5), 0)
    assert example(made) == "I go → I went"
    assert rule_told(made) == "corrected 4 times · in 100 words 2.0 at first, now 0.5"
    gone = RuleCourse("a-an", "", "", 1, (None,), 5)
    assert (example(gone), rule_told(gone)) == ("a-an", "corrected 1 time · not in the last 5 talks")


def test_each_kind_of_mistake_has_its_line(view: ProgressView) -> None:
    (block,) = view.rule_blocks
    assert block.isVisible()
    assert block.example.text() == "I go → I went"
    assert block.told.text() == "corrected 3 times"
    assert not block.chart.isVisible(), "no week has words enough for a rate"
    block.chart.look_at(3)
    assert block.told.text().startswith("– in 100 words, week from"), "48 words are too few for a rate"
    block.chart.look_at(-1)
    assert block.told.text() == "corrected 3 times"
    view.as_table.setChecked(True)
    assert block.told.isVisible()
    assert not view.charts.isVisible()


def test_every_unit_is_told() -> None:
    told = {measure.unit: in_unit(measure, 0.5) for measure in MEASURES}
    assert told == {
        "words a minute": "0",
        "seconds": "0.5 s",
        "words": "0.5",
        "share": "50%",
        "rate": "0.5",
        "minutes": "0.5",
    }
    assert in_unit(MEASURES[0], None) == "–"
