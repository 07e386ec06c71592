"""Figures over many turns, made so that a long talk costs no more than its last turn. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from tutor.conversation.turn import TurnId
from tutor.session.measures import MEASURES, Measure
from tutor.session.statistics import Summary, summarise
from tutor.session.targets import Verdict
from tutor.session.timing import TurnTiming
from tutor.text import Counted, Text
from tutor.ui.translation import percent, tr
from tutor.ui.wording import exact

_VERDICTS = {
    Verdict.GOOD: Text("● on target"),
    Verdict.NEAR: Text("◐ near"),
    Verdict.MISSED: Text("○ missed"),
}
NO_TREND = 0.0005
"""A change a turn that is smaller than this (seconds, or a thousandth of a rate) is not worth a word."""


class Figures:
    """The values of every measure, of turns that are over. A turn that is over does not change any more."""

    def __init__(self) -> None:
        self._known: dict[TurnId, tuple[Sequence[float], ...]] = {}

    def summaries(self, turns: Sequence[TurnTiming]) -> list[tuple[Measure, Summary]]:
        """Of every measure that has a value, in their order."""
        for timing in turns:
            if timing.outcome is not None and timing.turn not in self._known:
                self._known[timing.turn] = tuple(measure.values(timing) for measure in MEASURES)
        known = [self._known[timing.turn] for timing in turns if timing.turn in self._known]
        made = []
        for index, measure in enumerate(MEASURES):
            summary = summarise([value for one in known for value in one[index]])
            if summary is not None:
                made.append((measure, summary))
        return made


def in_unit(measure: Measure, value: float | None) -> str:
    """A value as people read it; a dash for none."""
    if value is None:
        return "–"
    match measure.unit:
        case "seconds":
            return exact(value)
        case "share":
            return percent(value)
        case "characters a second":
            return tr("{value:.1f}", value=float(value))


def judged(verdict: Verdict | None) -> str:
    """A sign and a word: legible without colour. Empty without a target."""
    return "" if verdict is None else tr(_VERDICTS[verdict])


def trend_in_words(measure: Measure, trend: float | None) -> str:
    """Empty where no trend can be told from chance."""
    if trend is None or abs(trend) < NO_TREND:
        return ""
    better = (trend > 0.0) is measure.more_is_better
    size = percent(abs(trend), 1) if measure.unit == "share" else in_unit(measure, abs(trend))
    changed = f"{'↑' if trend > 0.0 else '↓'} {size}"
    if better:
        return tr("{change} each time, better", change=changed)
    return tr("{change} each time, worse", change=changed)


def caption(measure: Measure, summary: Summary) -> str:
    """The percentiles that can be told, of how many values, and where it goes."""
    said = [f"p90 {in_unit(measure, summary.p90)}"] if summary.p90 is not None else []
    said += [f"p95 {in_unit(measure, summary.p95)}"] if summary.p95 is not None else []
    said += [tr(Counted("{n} value", "{n} values", n=summary.count))]
    said += [told] if (told := trend_in_words(measure, summary.trend)) else []
    return " · ".join(said)
