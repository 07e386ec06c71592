"""One measure of the progress, or one kind of mistake: what it is, its newest value, and its line."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tutor.lessons.progress import Measure, Progress, RuleCourse
from tutor.text import Counted
from tutor.ui.accessibility import announce
from tutor.ui.labels import label
from tutor.ui.progress_chart import ProgressChart
from tutor.ui.progress_table import in_unit, week_name
from tutor.ui.translation import decimal, tr
from tutor.ui.words import Words


class MeasureBlock(QWidget):
    """One measure: what it is, its newest value, and its line."""

    def __init__(self, measure: Measure) -> None:
        super().__init__()
        self.measure = measure
        self._progress = Progress(0, (), ())
        self.value = label("state")
        self.chart = ProgressChart()
        self.chart.looked_at.connect(self._look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(2)
        title = label("title", tr(measure.title))
        column.addWidget(title)
        column.addWidget(self.value)
        column.addWidget(self.chart)
        column.addWidget(label("caption", tr(measure.meaning)))
        column.addStretch(1)

    def show_progress(self, progress: Progress) -> None:
        self._progress = progress
        values = progress.values(self.measure)
        ends = week_name(progress.weeks[0].begins), week_name(progress.weeks[-1].begins)
        self.chart.show_values(values, ends, 1.0 if self.measure.unit == "share" else 0.0)
        self._look(-1)
        self.chart.setAccessibleName(f"{tr(self.measure.title)}: {self.value.text()}")
        self.chart.setAccessibleDescription(tr("Left and right go from week to week."))

    def _look(self, week: int) -> None:
        values = self._progress.values(self.measure)
        if 0 <= week < len(values):
            begins = week_name(self._progress.weeks[week].begins)
            value = in_unit(self.measure, values[week])
            self.value.setText(tr("{value}, week from {day}", value=value, day=begins))
            self.chart.setAccessibleName(f"{tr(self.measure.title)}: {self.value.text()}")
            announce(self.chart, self.value.text())
            return
        newest = next((value for value in reversed(values) if value is not None), None)
        self.value.setText(in_unit(self.measure, newest))


class RuleBlock(QWidget):
    """One kind of mistake: its newest example, how often, and how often in 100 words by week."""

    def __init__(self, course: RuleCourse, progress: Progress) -> None:
        super().__init__()
        self._course, self._progress = course, progress
        self.drawable = any(rate is not None for rate in course.rates)
        """Whether there is anything for a line."""
        self.example = Words("title")
        self.example.say(example(course))
        self.told = label("caption", rule_told(course))
        self.chart = ProgressChart()
        ends = week_name(progress.weeks[0].begins), week_name(progress.weeks[-1].begins)
        self.chart.show_values(course.rates, ends)
        self.chart.setAccessibleName(f"{example(course)}, {rule_told(course)}")
        self.chart.setAccessibleDescription(tr("Left and right go from week to week."))
        self.chart.looked_at.connect(self._look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(2)
        column.addWidget(self.example)
        column.addWidget(self.told)
        column.addWidget(self.chart)
        column.addStretch(1)

    def _look(self, week: int) -> None:
        rates = self._course.rates
        if not 0 <= week < len(rates):
            self.told.setText(rule_told(self._course))
            return
        rate = rates[week]
        value = "–" if rate is None else decimal(rate, 1)
        day = week_name(self._progress.weeks[week].begins)
        self.told.setText(tr("{value} in 100 words, week from {day}", value=value, day=day))
        announce(self.chart, self.told.text())


def example(course: RuleCourse) -> str:
    """What is wrong and what is right; where no example is known, the name of the rule."""
    if not course.said:
        return course.rule
    return tr("{said} → {better}", said=course.said, better=course.better)


def rule_told(course: RuleCourse) -> str:
    """How often, and whether it is gone."""
    said = [tr(Counted("corrected {n} time", "corrected {n} times", n=course.total))]
    rates = [rate for rate in course.rates if rate is not None]
    if course.gone:
        said.append(tr(Counted("not in the last talk", "not in the last {n} talks", n=course.talks_since)))
    elif len(rates) > 1:
        first, last = decimal(rates[0], 1), decimal(rates[-1], 1)
        said.append(tr("in 100 words {first} at first, now {last}", first=first, last=last))
    return " · ".join(said)
