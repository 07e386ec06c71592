"""A talk with a fixed script, measured as the latency panel measures: the cold first turn stands apart."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from tutor.bench import script
from tutor.bench.assembly import Assembled, assembled
from tutor.bench.material import Folder, Line
from tutor.bench.report import head, this_machine
from tutor.bench.starter_voice import starter_voice
from tutor.bench.summary import Entry
from tutor.conversation.events import Event, TurnEnded
from tutor.conversation.hearing_events import SoftEndDecided, TranscriptionFinished
from tutor.conversation.intents import StartListening
from tutor.conversation.turn import Outcome
from tutor.listening.contract import VoiceDetector
from tutor.session.exporting import as_json
from tutor.session.latency import LatencyMeter
from tutor.session.measurements import Measured
from tutor.session.packing import pack
from tutor.session.setup import Setup, setup_of
from tutor.session.targets import targets_of
from tutor.session.timing import TurnTiming
from tutor.settings import Settings, changed

Tell = Callable[[str], None]


@dataclass(slots=True)
class _Account:
    """What is kept of the lines; a line may have made several turns, or none."""

    meter: LatencyMeter = field(default_factory=LatencyMeter)
    ended: dict[int, datetime] = field(default_factory=dict)
    """Place of a turn among the meter's -> when it was over."""
    words: str = ""
    """The last that were understood."""
    soft_ends: list[SoftEndDecided] = field(default_factory=list)

    def take(self, event: Event) -> None:
        timing = self.meter.apply(event)
        match event:
            case TurnEnded() if timing is not None:
                self.ended[self.meter.turns.index(timing)] = datetime.now(UTC)
            case TranscriptionFinished(text=text):
                self.words = text
            case SoftEndDecided():
                self.soft_ends.append(event)

    def measured(self, start: int, end: int, setup: Setup, facts: Sequence[Event] = ()) -> Measured:
        """The turns that are over among those from one place up to another."""
        over = [place for place in range(start, end) if place in self.ended]
        return Measured(
            turns=tuple(self.meter.turns[place] for place in over),
            ended=tuple(self.ended[place] for place in over),
            setups=(setup,) * len(over),
            facts=tuple(facts),
        )


async def script_of(folder: Folder | None, turns: int | None) -> list[Line]:
    """The lines to speak: a folder's, or those of the starter voice. Raises TutorError."""
    if folder is not None:
        return script.from_folder(folder, turns)
    async with starter_voice() as say:
        return await script.spoken(say, script.TURNS if turns is None else turns)


async def bench(
    settings: Settings,
    folder: Folder | None,
    turns: int | None,
    tell: Tell,
    detector: VoiceDetector | None = None,
) -> Entry:
    """The report of so many turns after the first. Raises TutorError when an engine can't be loaded."""
    settings = changed(settings, "mode", "hands-free")
    machine = this_machine()
    lines = await script_of(folder, turns)
    account = _Account()
    answered: list[bool] = []
    first = 0
    async with assembled(settings, tell, detector) as ready:
        ready.tutor.subscribe(account.take)
        ready.tutor.conductor.post(StartListening())
        for number, line in enumerate(lines, start=1):
            answered.append(await _hold(number, line, ready, account, tell))
            if number == 1:
                first = len(account.meter.turns)
    setup, targets = setup_of(ready.engines, settings), targets_of(settings.latency_targets)
    cold = account.measured(0, first, setup)
    warm = account.measured(first, len(account.meter.turns), setup, account.soft_ends)
    return {
        **head("talk", ready.engines, settings, machine),
        "lines": [line.source for line in lines],
        "unanswered": answered.count(False),
        "left_out": folder.left_out if folder is not None else [],
        "first": json.loads(as_json(cold, targets)),
        "measurements": json.loads(as_json(warm, targets)),
        "turns": [packed(timing) for timing in warm.turns],
    }


async def _hold(number: int, line: Line, ready: Assembled, account: _Account, tell: Tell) -> bool:
    """Whether the line was answered."""
    before = len(account.meter.turns)
    account.words = ""
    await ready.hold_turn(line.samples)
    made = account.meter.turns[before:]
    heard = next((timing for timing in reversed(made) if timing.voice_to_voice is not None), None)
    tell(_told(number, heard, made, account.words))
    return heard is not None


def _told(number: int, heard: TurnTiming | None, made: Sequence[TurnTiming], words: str) -> str:
    """One line while the bench runs."""
    if heard is None or heard.voice_to_voice is None:
        outcome = made[-1].outcome if made else None
        answer = f"no answer ({outcome.value if outcome is not None else 'nothing was heard'})"
    else:
        answer = f"heard after {heard.voice_to_voice * 1000.0:.0f} ms"
    again = ", rejoined" if any(timing.outcome is Outcome.WITHDRAWN for timing in made) else ""
    return f"{number:4d}  {'first, cold: ' if number == 1 else ''}{answer}{again}  “{words}”"


def packed(timing: TurnTiming) -> Entry:
    """A turn of the report, from which a later run can be compared with it."""
    return {"turn": list(timing.turn), "timing": json.loads(pack(timing))}
