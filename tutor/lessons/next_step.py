"""The one thing to do after a talk: something that can be begun at once. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from tutor.lessons.report import NextStep, Past, ReportedCorrection, ToldTalk, Value
from tutor.lessons.scenarios import Scenario

OFTEN = 2
"""Made so many times, a mistake is worth practising."""
MANY_DUE = 10
"""So many cards are a review."""


def next_step(
    talk: ToldTalk, past: Past, corrections: Sequence[ReportedCorrection], scenes: Sequence[Scenario]
) -> NextStep:
    """`scenes` are those that fit the learner, in the order in which they are offered."""
    open_steps = [step for place, step in enumerate(talk.steps) if place not in talk.reached]
    if talk.kind == "scenario" and open_steps:
        return NextStep("scene again", talk.subject, {"title": talk.title, "step": open_steps[0]})
    often = [one for one in corrections if one.rule and one.times + one.before >= OFTEN]
    if often:
        worst = max(often, key=lambda one: (one.times + one.before, one.times))
        said: dict[str, Value] = {"said": worst.said, "better": worst.better, "n": worst.times + worst.before}
        return NextStep("rule", worst.rule, said)
    if past.due >= MANY_DUE:
        return NextStep("cards", "", {"n": past.due})
    played = past.scenes | {talk.subject}
    fresh = next((scene for scene in scenes if scene.id not in played), None)
    if fresh is not None:
        return NextStep("scene", fresh.id, {"title": fresh.title, "goal": fresh.goal})
    return NextStep("cards", "", {"n": past.due}) if past.due else NextStep("talk")
