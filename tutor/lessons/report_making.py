"""A report made of what was kept of a talk. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from tutor.lessons.corrections import USUAL_WEIGHT
from tutor.lessons.english_errors.finding import WEIGHTS
from tutor.lessons.next_step import next_step
from tutor.lessons.report import MetWord, Past, Report, ToldTalk, chosen_corrections
from tutor.lessons.scenarios import Scenario
from tutor.lessons.went_well import went_well

OWN_WORDS = frozenset({"free", "scenario", "document"})
"""Kinds of talks whose words are the learner's own."""


def make_report(
    talk: ToldTalk,
    past: Past,
    met: Sequence[MetWord],
    scenes: Sequence[Scenario],
) -> Report:
    """`met` are words beyond the level that are new to the learner."""
    free = talk.kind in OWN_WORDS
    corrections = chosen_corrections(talk, past, WEIGHTS, USUAL_WEIGHT) if free else ()
    words = tuple(met) if free else ()
    return Report(
        talk.id,
        talk.made_of,
        talk.language,
        talk.level,
        talk.kind,
        talk.figures,
        went_well(talk, past, words),
        corrections,
        words,
        next_step(talk, past, corrections, scenes),
    )
