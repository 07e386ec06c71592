"""Findings in words: where a turn lost its time, what that cost, and what can be done. Pure.

Rules live in `causes`, each tested on recorded events of the fault that it looks for.
"""

from __future__ import annotations

from dataclasses import dataclass

from tutor.audio.frames import Seconds
from tutor.session.causes import hearing, machine, speaking, thinking, waiting
from tutor.session.evidence import Evidence, Finding, Rule
from tutor.session.timing import TurnTiming

AT_MOST = 3
"""Few at a time: the next ones show when these are dealt with."""
LEAST: Seconds = 0.05
"""What costs less is not worth a sentence."""
LAST_TURNS = 200
"""A talk's findings look at so many of its last turns."""

RULES: tuple[Rule, ...] = (
    machine.fell_back,
    machine.restarted,
    machine.cold,
    machine.engines_compete,
    thinking.prefix_read_again,
    thinking.run_on,
    thinking.streams_late,
    hearing.slow_transcription,
    speaking.no_end_reported,
    speaking.slower_than_speech,
    speaking.behind_the_ear,
    speaking.late_device,
    waiting.patient,
    waiting.answer_late,
)


@dataclass(frozen=True, slots=True)
class Recurring:
    """One rule's findings over a talk."""

    finding: Finding
    """The most costly one."""
    turns: int
    """In how many turns it was found."""
    of: int
    cost: Seconds | None
    """Of all of them together; None where none can be told."""


def of_turn(timing: TurnTiming, evidence: Evidence) -> list[Finding]:
    """At most AT_MOST, the most costly first; what has no figure comes last."""
    return _ranked(_all_of_turn(timing, evidence))[:AT_MOST]


def of_talk(evidence: Evidence) -> list[Recurring]:
    """What was found in the last turns, by what it cost in all of them together; at most AT_MOST."""
    turns = evidence.turns[-LAST_TURNS:]
    found: dict[str, list[Finding]] = {}
    for timing in turns:
        for finding in _all_of_turn(timing, evidence):
            found.setdefault(finding.rule, []).append(finding)
    recurring = [_recurring(findings, len(turns)) for findings in found.values()]
    drafts = waiting.thrown_away(evidence)
    if drafts is not None:
        recurring.append(Recurring(drafts, len(turns), len(turns), drafts.cost))
    return sorted(recurring, key=lambda one: -(one.cost or 0.0))[:AT_MOST]


def _recurring(findings: list[Finding], turns: int) -> Recurring:
    costs = [finding.cost for finding in findings if finding.cost is not None]
    return Recurring(_ranked(findings)[0], len(findings), turns, sum(costs) if costs else None)


def _all_of_turn(timing: TurnTiming, evidence: Evidence) -> list[Finding]:
    found = [finding for rule in RULES if (finding := rule(timing, evidence)) is not None]
    explained = frozenset().union(*(finding.explains for finding in found))
    return [
        finding
        for finding in found
        if finding.rule not in explained and (finding.cost is None or finding.cost >= LEAST)
    ]


def _ranked(findings: list[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda finding: -(finding.cost or 0.0))
