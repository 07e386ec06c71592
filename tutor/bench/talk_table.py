"""The report of `tutor bench talk` as a plain table: the latency panel's measures under their names. Pure."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from tutor.bench.columns import aligned
from tutor.bench.summary import Entry
from tutor.session.measures import MEASURES, Measure

_HEAD = ("measure", "n", "median", "p90", "p95", "first turn", "target", "")
_VERDICTS = {"good": "reached", "near": "nearly", "missed": "missed", None: ""}


def talk_table(report: Entry) -> str:
    statistics, first = report["measurements"]["statistics"], report["first"]["statistics"]
    rows: list[tuple[str, ...]] = [_HEAD]
    rows += [
        _row(measure, statistics.get(measure.key, {}), first.get(measure.key, {}))
        for measure in MEASURES
        if measure.key in statistics or measure.key in first
    ]
    engines = ", ".join(report["engines"].values())
    lines = len(report["lines"])
    title = f"{lines} lines with {engines}; times in ms; the first turn, with cold engines, stands apart"
    return "\n\n".join([title, aligned(rows), "\n".join(_notes(report))])


def _row(measure: Measure, summary: Entry, first: Entry) -> tuple[str, ...]:
    figures = [_value(measure, summary.get(name)) for name in ("median", "p90", "p95")]
    target = summary.get("target")
    bound = "at least" if measure.more_is_better else "at most"
    return (
        titled(measure),
        str(summary.get("n", 0)),
        *figures,
        _value(measure, first.get("median")),
        "" if target is None else f"{bound} {_value(measure, target)}",
        _VERDICTS[summary.get("verdict")],
    )


def titled(measure: Measure) -> str:
    """With its unit where that is not the milliseconds of the others."""
    match measure.unit:
        case "seconds":
            return measure.title
        case "share":
            return f"{measure.title}, %"
        case "characters a second":
            return f"{measure.title}, characters a second"


def _value(measure: Measure, value: Any) -> str:
    if value is None:
        return "-"
    return f"{100.0 * value:.0f}" if measure.unit == "share" else f"{value:.0f}"


def _notes(report: Entry) -> list[str]:
    measured, machine = report["measurements"], report["machine"]
    notes = []
    if report["unanswered"]:
        notes.append(f"{report['unanswered']} of {len(report['lines'])} lines were not answered.")
    if measured["withdrawn_rate"] is not None:
        notes.append(f"{measured['withdrawn_rate']:.0%} of the drafts were thrown away.")
    debounce = measured["debounce"]
    notes += [
        one["reason"]
        for before, one in pairwise([None, *debounce])
        if before is None or before["soft_end_ms"] != one["soft_end_ms"]
    ]
    load = "" if machine["load"] is None else f", load {machine['load']:.1f} before it began"
    notes.append(f"{machine['cores']} cores{load}.")
    return notes
