"""Kept measurements as entries of a list: sessions, and all turns that one setup has made. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tutor.session.measurements import Measured, Run
from tutor.session.setup import Difference, Setup, differences
from tutor.settings import options
from tutor.ui.translation import tr
from tutor.ui.wording import STAGE_TITLES, date_and_time, turns_counted

MOST_DIFFERENCES = 12


@dataclass(frozen=True, slots=True)
class Entry:
    title: str
    run: int | None = None
    setup: int | None = None
    """One of the two is given."""


def entries(runs: Sequence[Run], setups: Mapping[int, Setup]) -> list[Entry]:
    """Sessions first, the newest first; then the setups, where there is more than one."""
    found = [Entry(_run_title(run, setups), run=run.id) for run in runs if run.turns]
    if len(setups) > 1:
        found += [
            Entry(tr("All turns with {setup}", setup=_engines(setup)), setup=n)
            for n, setup in sorted(setups.items())
        ]
    return _told_apart(found)


def what_differs(one: Measured, other: Measured) -> str:
    """Engines and settings that are not the same, in words; of several setups the last one counts."""
    if not one.setups or not other.setups:
        return ""
    found = differences(one.setups[-1], other.setups[-1])
    if not found:
        return tr("Both had the same engines and settings.")
    told = [_difference(difference) for difference in found[:MOST_DIFFERENCES]]
    if len(found) > MOST_DIFFERENCES:
        told.append(tr("And {n} more.", n=len(found) - MOST_DIFFERENCES))
    return "\n".join(told)


def _run_title(run: Run, setups: Mapping[int, Setup]) -> str:
    began = date_and_time(run.started_at)
    turns = turns_counted(run.turns)
    made_by = [_engines(setups[number]) for number in run.setups if number in setups]
    return ", ".join(filter(None, (began, turns, made_by[-1] if made_by else "")))


def _engines(setup: Setup) -> str:
    stages = ("transcriber", "chat_model", "voice")
    named = [setup.engines[stage] for stage in stages if setup.engines.get(stage)]
    return " + ".join(named) or tr("no engines")


def _told_apart(found: list[Entry]) -> list[Entry]:
    """Entries of one title get a number, so that each can be chosen."""
    seen: dict[str, int] = {}
    told = []
    for entry in found:
        seen[entry.title] = seen.get(entry.title, 0) + 1
        again = seen[entry.title]
        title = entry.title if again == 1 else f"{entry.title} ({again})"
        told.append(Entry(title, entry.run, entry.setup))
    return told


def _difference(difference: Difference) -> str:
    declared = options().get(difference.name)
    stages = {str(stage): title for stage, title in STAGE_TITLES.items()}
    title = declared.title if declared else stages.get(difference.name, difference.name)
    return f"{tr(title)}: {_value(difference.one)} → {_value(difference.other)}"


def _value(value: object) -> str:
    if value is None or value == "":
        return tr("none")
    if isinstance(value, bool):
        return tr("on") if value else tr("off")
    return str(value)
