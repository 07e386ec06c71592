"""Makes the report on a talk from the records, and gathers the progress over all of them; for a thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import lru_cache

from tutor.lessons.levels import Words, band
from tutor.lessons.met_words import new_words, own_words, tutors_words
from tutor.lessons.progress import PastTalk, Progress, progress
from tutor.lessons.report import Report, ToldTalk
from tutor.lessons.report_making import OWN_WORDS, make_report
from tutor.lessons.scenarios import Scenario, ScenarioShelf, read_folders, scenario_folders
from tutor.lessons.word_levels import WordLevels
from tutor.records.records import Records
from tutor.records.reports import read_all

WordLists = Callable[[str], Words | None]
"""Loads the word levels of a language; None where they can't be used."""
_log = logging.getLogger(__name__)


@lru_cache(maxsize=2)
def word_lists(language: str) -> Words | None:
    try:
        return WordLevels(language)
    except (ImportError, OSError, LookupError, ValueError) as error:
        _log.warning("the word lists for %s can't be used: %s", language, error)
        return None


def report_on(
    records: Records, talk: int, words: WordLists = word_lists, shelf: ScenarioShelf | None = None
) -> Report:
    """The report that is kept; where there is none that is up to date, one is made and kept.

    Blocks for some milliseconds, and longer when the word lists of a language are loaded: for a thread.
    Raises StoreError.
    """
    kept = records.reports.of(talk).result()
    if kept is not None:
        return kept
    told = records.reports.told(talk).result()
    past = records.reports.past(talk).result()
    shelf = shelf or read_folders(scenario_folders())
    lists = words(told.language) if told.kind in OWN_WORDS else None
    own = own_words(told.turns, told.level, lists)
    tutors = tutors_words(told.turns)
    before = records.reports.said_before(talk, [met.word for met in own]).result()
    known = records.reports.met_before(talk, [met.word for met in tutors]).result()
    met = new_words(own, before, [one for one in tutors if one.word not in known])
    fitting = shelf.of(told.language, band(told.level))
    report = make_report(_with_steps(told, shelf.find(told.subject)), past, met, fitting)
    records.reports.keep(report).result()
    return report


def progress_of(records: Records, learner: int | None, language: str) -> Progress:
    """Of the talks on which there is a report. Blocks: for a thread. Raises StoreError."""
    kept = read_all(records.reports.all_of(learner, language).result())
    own = [one for one in kept if one.report.kind in OWN_WORDS]
    return progress([_past_talk(one.started_at, one.report) for one in own])


def _past_talk(started_at: datetime, report: Report) -> PastTalk:
    examples = {one.rule: (one.said, one.better) for one in report.corrections}
    return PastTalk(started_at.astimezone(), report.figures, examples)


def _with_steps(told: ToldTalk, scenario: Scenario | None) -> ToldTalk:
    if told.kind != "scenario" or scenario is None:
        return told
    steps = tuple(step.title for step in scenario.steps)
    reached = tuple(place for place in told.reached if place < len(steps))
    return replace(told, steps=steps, reached=reached, title=told.title or scenario.title)
