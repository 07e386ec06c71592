"""The report on one talk: figures, what went well, three to five corrections, new words, a next step. Pure.

What is said in it is kept as what it is about, so that the window says it in its own language.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Literal, TypeAlias, cast, get_args

from tutor.lessons.talk_figures import Noticed, TalkFigures, ToldTurn
from tutor.thinking.feedback import Correction

VERSION = 1
MOST_PRAISE = 3
MOST_CORRECTIONS = 5
MOST_WORDS = 8

Value: TypeAlias = str | int
PraiseKind: TypeAlias = Literal[
    "used right", "goal", "new words", "longer", "faster", "shorter pauses", "share", "questions", "clean"
]
StepKind: TypeAlias = Literal["scene again", "rule", "cards", "scene", "talk"]


@dataclass(frozen=True, slots=True)
class Praise:
    """One thing that went well, with the figures or words that show it."""

    kind: PraiseKind
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ReportedCorrection:
    turn: int
    """Its recording is how the learner said it."""
    said: str
    better: str
    why: str
    rule: str
    sentence: str
    """All that the learner said in the turn."""
    times: int = 1
    """How often this kind of mistake was made in the talk."""
    before: int = 0
    """And in the talks before."""


@dataclass(frozen=True, slots=True)
class MetWord:
    """A word that is new to the learner."""

    word: str
    sentence: str
    turn: int
    own: bool
    """The learner said it for the first time; else the tutor brought it."""


@dataclass(frozen=True, slots=True)
class NextStep:
    """The one thing to do next."""

    kind: StepKind
    subject: str = ""
    """The id of the scene, or the name of the rule."""
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Report:
    talk: int
    made_of: str
    """Tells whether the talk has changed since."""
    language: str
    level: str
    kind: str
    """free, scenario, repeat or document."""
    figures: TalkFigures
    went_well: tuple[Praise, ...] = ()
    corrections: tuple[ReportedCorrection, ...] = ()
    words: tuple[MetWord, ...] = ()
    next_step: NextStep = field(default_factory=lambda: NextStep("talk"))
    phrased: tuple[str, ...] = ()
    """A model's words for what went well, one for each; empty: the program's own."""
    phrased_step: str = ""
    """A model's words for the next step."""

    def to_json(self) -> str:
        return json.dumps({"version": VERSION, **asdict(self)}, ensure_ascii=False)

    @staticmethod
    def from_json(text: str) -> Report:
        """Raises ValueError for what is no report."""
        try:
            found = json.loads(text)
            if found.pop("version") != VERSION:
                raise ValueError("another version")
            return _report(found)
        except (KeyError, TypeError, AttributeError, RecursionError) as error:
            raise ValueError(f"no report: {error!r}") from error


@dataclass(frozen=True, slots=True)
class ToldTalk:
    """A talk as it was kept."""

    id: int
    made_of: str
    language: str
    level: str
    kind: str
    subject: str
    title: str
    turns: tuple[ToldTurn, ...]
    noticed: tuple[Noticed, ...]
    figures: TalkFigures
    steps: tuple[str, ...] = ()
    """Of its goal, by title."""
    reached: tuple[int, ...] = ()
    """Places of those that were reached."""


@dataclass(frozen=True, slots=True)
class Past:
    """What is known of the learner from the talks before, in the same language."""

    figures: tuple[TalkFigures, ...] = ()
    """Of the last talks, the newest first."""
    rules: Mapping[str, int] = field(default_factory=dict)
    """How often each kind of mistake was corrected."""
    corrected: tuple[Correction, ...] = ()
    """The newest first."""
    scenes: frozenset[str] = frozenset()
    """Ids of those that were played."""
    due: int = 0
    """Cards that wait for review."""


def _report(found: dict[str, Any]) -> Report:
    counted = found["figures"]
    pauses = tuple(float(pause) for pause in counted.pop("pauses"))
    step = found["next_step"]
    return Report(
        int(found["talk"]),
        str(found["made_of"]),
        str(found["language"]),
        str(found["level"]),
        str(found["kind"]),
        TalkFigures(pauses=pauses, **counted),
        tuple(Praise(_one_of(one["kind"], PraiseKind), one["values"]) for one in found["went_well"]),
        tuple(ReportedCorrection(**one) for one in found["corrections"]),
        tuple(MetWord(**one) for one in found["words"]),
        NextStep(_one_of(step["kind"], StepKind), step["subject"], step["values"]),
        tuple(map(str, found["phrased"])),
        str(found["phrased_step"]),
    )


def _one_of(value: object, kinds: object) -> Any:
    if value not in get_args(kinds):
        raise ValueError(f"no such kind: {value!r}")
    return cast("Any", value)


def chosen_corrections(
    talk: ToldTalk, past: Past, weights: Mapping[str, int], usual: int
) -> tuple[ReportedCorrection, ...]:
    """The most useful ones, one a kind of mistake: by how often it is made, how much it disturbs, how late.

    `weights` by rule, from 1 (a slip) to 3 (misleading); what is in none weighs `usual`.
    """
    said = {turn.number: turn.learner for turn in talk.turns}
    groups: dict[str, list[Noticed]] = {}
    for noticed in talk.noticed:
        mistake = noticed.correction
        key = mistake.rule or f"\0{mistake.said}\0{mistake.better}".casefold()
        groups.setdefault(key, []).append(noticed)

    def useful(group: Sequence[Noticed]) -> tuple[int, int, int]:
        rule = group[-1].correction.rule
        often = min(len(group), 3) + min(past.rules.get(rule, 0) if rule else 0, 2)
        return often * weights.get(rule, usual), weights.get(rule, usual), group[-1].turn

    best = sorted(groups.values(), key=useful, reverse=True)[:MOST_CORRECTIONS]
    found = []
    for group in best:
        newest = group[-1]
        one = newest.correction
        found.append(
            ReportedCorrection(
                newest.turn,
                str(one.said),
                str(one.better),
                str(one.why),
                one.rule,
                said.get(newest.turn, ""),
                len(group),
                past.rules.get(one.rule, 0) if one.rule else 0,
            )
        )
    return tuple(found)
