"""Measurements as JSON and CSV: figures, engines and settings, never a word of a talk."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tutor.conversation.hearing_events import SoftEndDecided
from tutor.errors import StoreError
from tutor.session.measurements import Measured
from tutor.session.measures import MEASURES, Measure, values, withdrawn_rate
from tutor.session.phrases import phrase_rows
from tutor.session.statistics import Summary, summarise
from tutor.session.targets import DEFAULTS, verdict
from tutor.session.timeline import Part, Span, timeline
from tutor.session.timing import TurnTiming
from tutor.session.veil import unquoted
from tutor.text import Text

VERSION = 1
_ACCOUNT = tuple(part for part in Part if part not in {
    Part.STREAM, Part.SYNTHESIS, Part.SOUND, Part.TRIMMED, Part.DRAFT,
})  # fmt: skip
_MILLISECONDS = 1000.0


def as_json(measured: Measured, targets: Mapping[str, float] = DEFAULTS) -> str:
    """Durations in milliseconds, rates and shares as they are."""
    setups = list(dict.fromkeys(setup.to_json() for setup in measured.setups))
    report = {
        "version": VERSION,
        "setups": [json.loads(setup) for setup in setups],
        "statistics": {
            measure.key: _summary(measure, summary, targets)
            for measure in MEASURES
            if (summary := summarise(values(measure, measured.turns))) is not None
        },
        "withdrawn_rate": _rounded(withdrawn_rate(measured.turns)),
        "debounce": [
            {"soft_end_ms": _ms(fact.soft_end), "reason": fact.reason}
            for fact in measured.facts
            if isinstance(fact, SoftEndDecided)
        ],
        "turns": [
            {
                **_turn(timing),
                "over": ended.isoformat(timespec="milliseconds"),
                "setup": setups.index(setup.to_json()),
            }
            for timing, ended, setup in zip(measured.turns, measured.ended, measured.setups, strict=True)
        ],
    }
    return json.dumps(report, indent=1, ensure_ascii=False) + "\n"


def as_csv(measured: Measured) -> str:
    """One line a turn; durations in milliseconds, an empty field where a stage did not run."""
    single = [measure for measure in MEASURES if measure.unit != "characters a second"]
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")  # as RFC 4180 has it
    writer.writerow(
        ["turn", "revision", "over", "outcome", "typed", "phrases"]
        + [_column(measure) for measure in single]
        + [f"critical path: {part.value} (ms)" for part in _ACCOUNT]
        + [f"engine: {stage}" for stage in _stages(measured)]
    )
    for timing, ended, setup in zip(measured.turns, measured.ended, measured.setups, strict=True):
        course = timeline(timing)
        spent = [_ms(course.spent(part)) if course is not None else None for part in _ACCOUNT]
        writer.writerow(
            [timing.turn.number, timing.turn.revision, ended.isoformat(timespec="milliseconds")]
            + [timing.outcome.value if timing.outcome else "", int(timing.last_speech_at is None)]
            + [len(timing.phrases)]
            + [_mean(measure, timing) for measure in single]
            + spent
            + [_harmless(setup.engines.get(stage, "")) for stage in _stages(measured)]
        )
    return out.getvalue()


def write(text: str, path: Path) -> None:
    """Whole or not at all. Raises StoreError."""
    half = path.with_name(f"{path.name}.half")
    try:
        half.write_text(text, "utf-8", newline="")
        half.replace(path)
    except OSError as error:
        raise StoreError(
            Text("{path} can't be written: {error}.", path=path, error=error.strerror),
            "Choose a folder that exists and is writable.",
        ) from error


def _turn(timing: TurnTiming) -> dict[str, Any]:
    course = timeline(timing)
    return {
        "number": timing.turn.number,
        "revision": timing.turn.revision,
        "outcome": timing.outcome.value if timing.outcome else None,
        "typed": timing.last_speech_at is None,
        "heard": course is not None and course.heard,
        "end_ms": _ms(course.end) if course else None,
        "gate_ms": _ms(course.gate) if course else None,
        "wait": {
            "reason": unquoted(timing.decided.reason),
            "turn_probability": _rounded(timing.decided.turn_probability),
        }
        if timing.decided
        else None,
        "prompt": {"cached": timing.prompt.cached, "evaluated": timing.prompt.evaluated}
        if timing.prompt
        else None,
        "critical_path": [
            {"part": one.part.value, "ms": _ms(one.length), "unfinished": one.unfinished}
            for one in (course.account if course else ())
        ],
        "spans": [_span(span) for span in (course.spans if course else ())],
        "phrases": [
            {
                "characters": row.characters,
                "status": row.status.value,
                "cached": row.cached,
                "queued_ms": _ms(row.queued),
                "synthesis_ms": _ms(row.synthesis),
                "first_audio_ms": _ms(row.first_audio),
                "audio_ms": _ms(row.audio),
                "characters_per_second": _rounded(row.characters_per_second),
                "real_time_factor": _rounded(row.real_time_factor),
                "heard_after_ms": _ms(row.heard_after),
                "heard_ms": _ms(row.heard),
                "gaps": row.gaps,
            }
            for row in phrase_rows(timing)
        ],
    }


def _span(span: Span) -> dict[str, Any]:
    return {
        "part": span.part.value,
        "start_ms": _ms(span.start),
        "end_ms": _ms(span.end),
        "early_ms": _ms(span.early),
        "fate": span.fate.value,
        "draft": span.draft,
        "phrase": span.phrase,
    }


def _summary(measure: Measure, summary: Summary, targets: Mapping[str, float]) -> dict[str, Any]:
    judged = verdict(measure.key, summary.median, targets)
    return {
        "title": measure.title,
        "unit": "ms" if measure.unit == "seconds" else measure.unit,
        "n": summary.count,
        "median": _in_unit(measure, summary.median),
        "p90": _in_unit(measure, summary.p90),
        "p95": _in_unit(measure, summary.p95),
        "trend_a_value": _in_unit(measure, summary.trend),
        "target": _in_unit(measure, targets.get(measure.key)),
        "verdict": judged.value if judged else None,
    }


def _column(measure: Measure) -> str:
    return f"{measure.title} (ms)" if measure.unit == "seconds" else measure.title


def _mean(measure: Measure, timing: TurnTiming) -> float | None:
    """Of a measure that a turn has one of, or one a phrase: then the mean."""
    found = measure.values(timing)
    return _in_unit(measure, sum(found) / len(found)) if found else None


def _stages(measured: Measured) -> list[str]:
    return sorted({stage for setup in measured.setups for stage in setup.engines})


def _harmless(text: str) -> str:
    """A spreadsheet would take these beginnings for a formula."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


def _in_unit(measure: Measure, value: float | None) -> float | None:
    return _ms(value) if measure.unit == "seconds" else _rounded(value)


def _ms(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds * _MILLISECONDS, 1)


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)
