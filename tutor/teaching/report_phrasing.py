"""A report in a model's words: the facts are the rules', and words that bring other facts are not taken."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from tutor.lessons.prompt import language_name
from tutor.lessons.report import Report
from tutor.lessons.report_words import praise, step
from tutor.thinking.contract import Message, Schema

LONGEST = 240
"""Characters of one sentence."""
_TASK = (
    "You are a language tutor and tell a learner how a talk went. Say each of these facts in one short, warm "
    "and plain sentence{language}. Keep every number and every quoted word exactly. Add no fact, no praise "
    "without a reason, and no exclamation."
)
SCHEMA: Schema = {
    "type": "object",
    "properties": {
        "went_well": {"type": "array", "items": {"type": "string"}, "maxItems": 3},
        "next_step": {"type": "string"},
    },
    "required": ["went_well", "next_step"],
    "additionalProperties": False,
}
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_QUOTED = re.compile(r"“([^”]+)”")


def question(report: Report, native_language: str) -> list[Message]:
    """What a model is asked: with nothing of the talk but the facts."""
    facts = "\n".join(f"{place}. {praise(one)}" for place, one in enumerate(report.went_well, 1)) or "none"
    task = _TASK.format(language=f", in {language_name(native_language)}" if native_language else "")
    return [
        Message("system", task),
        Message("user", f"went_well:\n{facts}\n\nnext_step:\n{step(report.next_step)}"),
    ]


def phrased(report: Report, answer: Mapping[str, Any]) -> Report | None:
    """The report with what of the answer says the same; None where nothing does."""
    given = answer.get("went_well")
    facts = [str(praise(one)) for one in report.went_well]
    told = _told(facts, given if isinstance(given, list) else [])
    advice = _told([str(step(report.next_step))], [answer.get("next_step")])
    if not told and not advice:
        return None
    return replace(report, phrased=told, phrased_step=advice[0] if advice else "")


def _told(facts: Sequence[str], given: Sequence[object]) -> tuple[str, ...]:
    """All of them or none: half a list would be in two voices."""
    said = [" ".join(one.split()) for one in given if isinstance(one, str)]
    if len(said) != len(facts) or not all(map(_same, facts, said)):
        return ()
    return tuple(said)


def _same(fact: str, said: str) -> bool:
    """Whether both have the same figures and quoted words."""
    if not said or len(said) > LONGEST:
        return False
    numbers = set(_NUMBER.findall(fact))
    if {one.replace(",", ".") for one in _NUMBER.findall(said)} != {one.replace(",", ".") for one in numbers}:
        return False
    return all(words in said for words in _QUOTED.findall(fact))
