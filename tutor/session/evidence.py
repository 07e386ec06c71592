"""What a finding is, and what the rules that make findings may look at."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, TypeAlias

from tutor.audio.frames import Seconds
from tutor.conversation.engine_events import EngineLoading, EngineReady, EngineRestarted, FellBack, Stage
from tutor.conversation.events import Event
from tutor.conversation.turn import TurnId
from tutor.session.phrases import beside_the_model
from tutor.session.statistics import median
from tutor.session.targets import DEFAULTS
from tutor.session.timeline import Part, timeline
from tutor.session.timing import TurnTiming
from tutor.text import Text

Fact: TypeAlias = EngineLoading | EngineReady | EngineRestarted | FellBack
"""What the rules want to know of the engines."""

ENOUGH_PHRASES = 3
"""So many tell how quick a voice is."""

STAGE_NAMES: Mapping[Stage, str] = {
    "transcriber": Text("The speech recognition"),
    "chat_model": Text("The tutor's mind"),
    "voice": Text("The tutor's voice"),
    "turn_detector": Text("The sense for your pauses"),
}
STAGE_FIGURES: Mapping[Stage, str] = {
    "transcriber": "transcription",
    "chat_model": "llm_first_token",
    "voice": "ttfa",
}
"""The figure of a turn that shows how quick an engine is."""


@dataclass(frozen=True, slots=True)
class Action:
    """What the program can do about it, as a button."""

    kind: Literal["open setting", "choose model", "warm up"]
    target: str
    """Name of the setting, or the stage of the engine."""
    label: str


@dataclass(frozen=True, slots=True)
class Finding:
    rule: str
    """How files call it."""
    turn: TurnId | None
    """None where it holds for the talk as a whole."""
    title: str
    """One plain sentence."""
    detail: str
    advice: str
    cost: Seconds | None
    """What it added to the waiting, or None where that can't be told."""
    action: Action | None = None
    explains: frozenset[str] = frozenset()
    """Rules whose findings in the same turn are only this one seen from elsewhere."""


@dataclass(frozen=True, slots=True)
class Load:
    """How busy the computer was."""

    at: Seconds
    """On the event loop's clock; the end of the time that was measured."""
    share: float
    """Of all cores together, from 0 to 1."""


@dataclass(frozen=True)
class Evidence:
    """All turns of a talk, oldest first, and what else is known of it. Cheap to make; figures are kept."""

    turns: Sequence[TurnTiming]
    facts: Sequence[Fact] = ()
    loads: Sequence[Load] = ()
    targets: Mapping[str, float] = field(default_factory=lambda: DEFAULTS)

    @cached_property
    def _places(self) -> dict[TurnId, int]:
        return {timing.turn: index for index, timing in enumerate(self.turns)}

    @cached_property
    def _usual(self) -> dict[str, tuple[float | None, int]]:
        return {}

    def before(self, timing: TurnTiming) -> TurnTiming | None:
        """The turn before this one."""
        place = self._places.get(timing.turn, 0)
        return self.turns[place - 1] if place > 0 else None

    def usual(self, figure: str) -> tuple[float | None, int]:
        """Median of a turn's figure over all turns, and of how many."""
        if figure not in self._usual:
            found = [getattr(timing, figure) for timing in self.turns]
            known = [value for value in found if value is not None]
            self._usual[figure] = median(known), len(known)
        return self._usual[figure]

    @cached_property
    def speed_alone(self) -> float | None:
        """Characters a second of the voice while the model is silent; None while too few phrases tell."""
        speeds = [
            phrase.characters_per_second
            for timing in self.turns
            for phrase in beside_the_model(timing)[1]
            if phrase.characters_per_second is not None
        ]
        return median(speeds) if len(speeds) >= ENOUGH_PHRASES else None

    def load_between(self, start: Seconds, end: Seconds) -> float | None:
        """Mean load of the samples taken then; None without any."""
        shares = [load.share for load in self.loads if start <= load.at <= end]
        return sum(shares) / len(shares) if shares else None


Rule: TypeAlias = Callable[[TurnTiming, Evidence], Finding | None]


def felt(cost: Seconds, timing: TurnTiming, *parts: Part) -> Seconds:
    """Of a cost, what the first sound waited for: what was done while the gate was shut cost nobody time."""
    course = timeline(timing)
    return min(cost, course.spent(*parts)) if course is not None else cost


def is_fact(event: Event) -> bool:
    return isinstance(event, (EngineLoading, EngineReady, EngineRestarted, FellBack))


def seconds(duration: Seconds) -> str:
    """As the findings write it."""
    if duration >= 0.95:
        return Text("{seconds:.1f} s", seconds=float(duration))
    return Text("{milliseconds} ms", milliseconds=int(round(duration * 1000, -1)))
