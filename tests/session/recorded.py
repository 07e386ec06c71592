"""Recorded talks, and what they say when they are folded."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tutor.conversation.engine_events import EngineLoading, EngineReady, EngineRestarted, FellBack
from tutor.conversation.events import Event
from tutor.session import recording
from tutor.session.evidence import Evidence, Fact, Load
from tutor.session.latency import LatencyMeter
from tutor.session.timing import TurnTiming

FOLDER = Path(__file__).parent / "timelines"
NAMES = sorted(path.stem for path in FOLDER.glob("*.jsonl"))


@dataclass(frozen=True)
class Recorded:
    events: list[Event]
    turns: list[TurnTiming]
    facts: list[Fact]

    def evidence(self, loads: tuple[Load, ...] = ()) -> Evidence:
        return Evidence(self.turns, self.facts, loads)


def recorded(name: str) -> Recorded:
    return folded(recording.read((FOLDER / f"{name}.jsonl").read_text("utf-8").splitlines()))


def folded(events: list[Event]) -> Recorded:
    meter = LatencyMeter()
    for event in events:
        meter.apply(event)
    facts = [e for e in events if isinstance(e, (EngineLoading, EngineReady, EngineRestarted, FellBack))]
    return Recorded(events, meter.turns, facts)
