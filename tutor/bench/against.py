"""A run of the bench beside one that was kept: ratios of medians, and what else was different."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from tutor.bench import report
from tutor.bench.columns import aligned, number
from tutor.bench.material import Kind
from tutor.bench.summary import Entry
from tutor.bench.talk_table import titled
from tutor.conversation.turn import TurnId
from tutor.errors import StoreError
from tutor.session.comparison import Change, compare, judge, ratio
from tutor.session.measures import MEASURES, values
from tutor.session.packing import unpack
from tutor.session.setup import Setup, differences
from tutor.session.statistics import median
from tutor.session.timing import TurnTiming
from tutor.settings import options

Values = Mapping[str, Sequence[float]]
"""Figure -> its values."""
T = TypeVar("T")

_MACHINE = ("system", "processor", "cores", "memory_gb", "gpus")


@dataclass(frozen=True, slots=True)
class Run:
    """What of a report is compared."""

    name: str
    program: str
    setup: Setup
    machine: Mapping[str, object]
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Talk:
    """A run of `tutor bench talk`."""

    run: Run
    turns: tuple[TurnTiming, ...]


@dataclass(frozen=True, slots=True)
class Turns:
    """A run of `tutor bench turns`."""

    run: Run
    values: Values


@dataclass(frozen=True, slots=True)
class Row:
    """A figure of the kept run and of the one now; durations in milliseconds."""

    title: str
    counts: tuple[int, int]
    medians: tuple[float | None, float | None]
    ratio: float | None
    """The second median in the first; None where there is none, or the first is zero."""
    change: Change


def kept_talk(path: Path) -> Talk:
    """Raises StoreError."""
    return _parsed(path, report.read(path, "talk"), talk_of)


def kept_turns(path: Path) -> Turns:
    """Raises StoreError."""
    return _parsed(path, report.read(path, "turns"), turns_of)


def talk_of(name: str, entry: Entry) -> Talk:
    """Raises KeyError, TypeError, ValueError, AttributeError or IndexError for a damaged report."""
    timings = [unpack(TurnId(*turn["turn"]), json.dumps(turn["timing"])) for turn in entry["turns"]]
    for measure in MEASURES:
        values(measure, timings)  # what can't be counted is found here, and not after the measuring
    return Talk(_run(name, entry, entry["lines"]), tuple(timings))


def turns_of(name: str, entry: Entry) -> Turns:
    """Raises the same as talk_of()."""
    turns = entry["turns"]
    finished = [turn for turn in turns if turn["kind"] == Kind.FINISHED.value]
    found = {
        "voice to voice, finished sentences": _known(turn["voice_to_voice_ms"] for turn in finished),
        "voice to voice, all": _known(turn["voice_to_voice_ms"] for turn in turns),
        "gate wait": _known(turn["gate_wait_ms"] for turn in turns),
        "held for the answer": _known(turn["held_ms"] for turn in turns),
        "gate to sound": _known(turn["gate_to_sound_ms"] for turn in turns),
    }
    for stage in turns[0]["stages_ms"] if turns else ():
        found[stage.replace("_", " ")] = _known(turn["stages_ms"][stage] for turn in turns)
    found["prompt, tokens read"] = _known(turn["prompt_tokens"]["evaluated"] for turn in turns)
    return Turns(_run(name, entry, [turn["source"] for turn in turns]), found)


def compare_talks(before: Talk, after: Talk) -> list[Row]:
    """By the measures of the latency panel, which are the same under the same names."""
    rows = []
    for one in compare(before.turns, after.turns):
        scale = 1000.0 if one.measure.unit == "seconds" else 100.0 if one.measure.unit == "share" else 1.0
        medians = _times(one.median, scale), _times(one.other_median, scale)
        rows.append(Row(titled(one.measure), (one.count, one.other_count), medians, one.ratio, one.change))
    return rows


def compare_turns(before: Turns, after: Turns) -> list[Row]:
    """Every figure that at least one of the two has."""
    rows = []
    for title in dict.fromkeys((*before.values, *after.values)):
        left, right = before.values.get(title, ()), after.values.get(title, ())
        if left or right:
            medians = median(left), median(right)
            counts = len(left), len(right)
            rows.append(Row(title, counts, medians, ratio(*medians), judge(left, right)))
    return rows


def unlike(before: Run, after: Run) -> list[str]:
    """What besides the figures is not the same, a sentence each: a ratio may come from any of it."""
    found = []
    if before.program != after.program:
        found.append(_differs("program", before.program, after.program))
    for key in _MACHINE:
        if before.machine.get(key) != after.machine.get(key):
            title = key.replace("memory_gb", "memory in gigabytes").replace("gpus", "GPUs")
            found.append(_differs(f"machine, {title}", before.machine.get(key), after.machine.get(key)))
    titles = {name: f"setting “{option.title}”" for name, option in options().items()}
    engines = differences(Setup(before.setup.engines), Setup(after.setup.engines))
    settings = differences(Setup({}, before.setup.settings), Setup({}, after.setup.settings))
    found += [_differs(one.name.replace("_", " "), one.one, one.other) for one in engines]
    found += [_differs(titles.get(one.name, one.name), one.one, one.other) for one in settings]
    if any(one != other for one, other in zip(before.lines, after.lines, strict=False)):
        found.append("Other lines were spoken.")
    return found


def as_text(before: Run, after: Run, rows: Sequence[Row]) -> str:
    """The comparison as it is printed."""
    cells: list[tuple[str, ...]] = [("median, ms", "n", "before", "now", "ratio", "")]
    cells += [
        (
            row.title,
            f"{row.counts[0]}, {row.counts[1]}",
            *map(number, row.medians),
            _times_as_much(row),
            row.change.value,
        )
        for row in rows
    ]
    different = unlike(before, after)
    notes = [f"Not the same: {one}" for one in different] or ["Engines, settings and machine are the same."]
    return "\n\n".join([f"Against {before.name}", aligned(cells), "\n".join(notes)])


def as_entries(rows: Sequence[Row]) -> list[Entry]:
    """For the report."""
    return [
        {
            "figure": row.title,
            "n": list(row.counts),
            "medians": [_rounded(value) for value in row.medians],
            "ratio": None if row.ratio is None else round(row.ratio, 3),
            "change": row.change.value,
        }
        for row in rows
    ]


def _parsed(path: Path, entry: Entry, parse: Callable[[str, Entry], T]) -> T:
    try:
        return parse(path.name, entry)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        raise StoreError(f"{path} is damaged.", "Give another report, or measure again.") from error


def _run(name: str, entry: Entry, lines: Sequence[str]) -> Run:
    setup = Setup(dict(entry["engines"]), dict(entry["settings"]))
    return Run(name, str(entry["program"]), setup, dict(entry["machine"]), tuple(map(str, lines)))


def _known(values: Iterator[float | None]) -> list[float]:
    """Raises TypeError or ValueError for what is no number."""
    return [value + 0.0 for value in values if value is not None]


def _differs(title: str, before: object, after: object) -> str:
    return f"{title}: {_plain(before)} before, {_plain(after)} now."


def _plain(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value)) or "none"
    return "none" if value is None or value == "" else str(value)


def _times_as_much(row: Row) -> str:
    """A dash, too, where both medians are shown as none: the ratio of two rounding errors says nothing."""
    if row.ratio is None or {number(median) for median in row.medians} == {"0"}:
        return "-"
    return f"{row.ratio:.2f}x"


def _times(value: float | None, scale: float) -> float | None:
    return None if value is None else value * scale


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
