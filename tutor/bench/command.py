"""`tutor bench`: checks what is wanted before anything is loaded, measures, prints, compares."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from tutor.bench import against, session, talk
from tutor.bench.material import read_folder
from tutor.bench.report import Kind
from tutor.bench.session import Wanted
from tutor.bench.summary import Entry
from tutor.bench.table import table
from tutor.bench.talk_table import talk_table
from tutor.errors import SettingsError
from tutor.lessons.levels import LEVELS
from tutor.listening.silero import Silero
from tutor.settings import Settings

LONGEST_LOOPBACK_MINUTES = 600.0
Kept = against.Talk | against.Turns
Tell = Callable[[str], None]


def check(wanted: Wanted) -> None:
    """Raises SettingsError."""
    if wanted.turns is not None and wanted.turns < 1:
        raise SettingsError("There is nothing to measure without turns.", "Give --turns 1 or more.")
    if wanted.barge_ins < 0 or not 0.0 <= wanted.loopback_minutes <= LONGEST_LOOPBACK_MINUTES:
        raise SettingsError("That is no number of trials.", "Give 0 or more.")


def kept(kind: Kind, path: Path | None) -> Kept | None:
    """The run to compare with; None when none is wanted. Raises StoreError."""
    if path is None:
        return None
    return against.kept_talk(path) if kind == "talk" else against.kept_turns(path)


def with_recordings(wanted: Wanted, folder: Path | None, settings: Settings, tell: Tell) -> Wanted:
    """The same, spoken by a folder of recordings where one is given. Raises BadRecording."""
    if folder is None:
        return wanted
    found = read_folder(folder, settings.longest_turn_s, Silero())
    if found.left_out:
        tell(f"{len(found.left_out)} recordings are left out: it is not clear where they end.")
    return replace(wanted, folder=found)


def measure(kind: Kind, settings: Settings, wanted: Wanted, before: Kept | None, tell: Tell) -> Entry:
    """The report; takes as long as the talk. Raises TutorError when an engine can't be loaded."""
    if kind == "talk":
        report = asyncio.run(talk.bench(settings, wanted.folder, wanted.turns, tell))
    else:
        report = asyncio.run(session.bench(settings, wanted, tell))
    sum_up(report, before, tell)
    return report


def lessons(
    settings: Settings, talks: int, turns: int | None, levels: Sequence[str] | None, tell: Tell
) -> Entry:
    """Scripted talks at each level. Raises SettingsError, and TutorError when no model can be loaded."""
    from tutor.bench import lessons as talks_at_levels

    if talks < 1 or turns is None or turns < 1:
        raise SettingsError(
            "There is nothing to measure without turns.", "Give --talks and --turns 1 or more."
        )
    plan = talks_at_levels.Plan(talks, turns, tuple(levels or LEVELS))
    report = asyncio.run(talks_at_levels.bench(settings, plan, tell))
    tell(f"\n{talks_at_levels.table(report)}")
    return report


def sum_up(report: Entry, before: Kept | None, tell: Tell) -> None:
    """Tell the figures, and beside those of a kept run where there is one; that is added to the report."""
    tell(f"\n{talk_table(report) if report['bench'] == 'talk' else table(report)}")
    if before is not None:
        rows, now = compared(before, report)
        tell(f"\n{against.as_text(before.run, now, rows)}")
        report["against"] = {
            "file": before.run.name,
            "not_the_same": against.unlike(before.run, now),
            "figures": against.as_entries(rows),
        }


def compared(before: Kept, report: Entry) -> tuple[list[against.Row], against.Run]:
    """A kept run, and the report of one of the same kind that has just ended."""
    if isinstance(before, against.Talk):
        talked = against.talk_of("this run", report)
        return against.compare_talks(before, talked), talked.run
    turned = against.turns_of("this run", report)
    return against.compare_turns(before, turned), turned.run
