"""The bench of turn-taking: how long it waits, whom it cuts off, how soon it falls silent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import cycle

from tutor.audio.frames import MICROPHONE_RATE, Seconds
from tutor.bench import material
from tutor.bench.assembly import Assembled, assembled
from tutor.bench.material import Folder, Line, Sample
from tutor.bench.measures import measure
from tutor.bench.metering import Meter
from tutor.bench.report import head, this_machine
from tutor.bench.room import Room
from tutor.bench.starter_voice import starter_voice
from tutor.bench.summary import Entry, barge_in_summary, summarise
from tutor.bench.table import turn_line
from tutor.bench.trials import Trials
from tutor.conversation.intents import StartListening
from tutor.settings import Settings, changed

TURNS = 14
"""As many as the starter voice says when nobody wants another number."""
LOOPBACK_DB = -20.0
BARGE_IN_SPEECH: Seconds = 1.0
"""Recordings that interrupt have at least so much speech."""


@dataclass(frozen=True, slots=True)
class Wanted:
    folder: Folder | None = None
    """Recordings of learners; without them the starter voice speaks."""
    turns: int | None = None
    """None: all recordings, or TURNS."""
    barge_ins: int = 6
    loopback_minutes: float = 1.0
    long: bool = False
    """Also compare a turn after 5 and after 100 turns."""


@dataclass(frozen=True, slots=True)
class _Material:
    lines: list[Line]
    interruptions: list[Sample]
    sounds: list[Sample]
    """Coughs and noises."""


async def bench(settings: Settings, wanted: Wanted, tell: Callable[[str], None]) -> Entry:
    """The report. Raises TutorError when an engine can't be loaded."""
    settings = changed(settings, "mode", "hands-free")
    machine = this_machine()
    prepared = await _prepare(wanted)
    async with assembled(settings, tell) as ready:
        tutor, meter = ready.tutor, Meter()
        meter.attach(tutor.conductor.engines)
        tutor.conductor.post(StartListening())
        turns = []
        for number, line in enumerate(prepared.lines, start=1):
            turns.append(await _turn(number, line, ready, meter))
            tell(turn_line(turns[-1]))
        summary = summarise(turns)
        trials = Trials(tutor, ready.room, ready.log, tell)
        await _try(trials, ready.room, settings, wanted, prepared, summary)
    left_out = wanted.folder.left_out if wanted.folder is not None else []
    return {
        **head("turns", ready.engines, settings, machine),
        "interruptions": settings.interruptions,
        "left_out": left_out,
        "turns": turns,
        "summary": summary,
    }


async def _turn(number: int, line: Line, ready: Assembled, meter: Meter) -> Entry:
    room, log = ready.room, ready.log
    events, spans, calls = len(log.events), len(room.sound.spans), len(meter.calls)
    room.sound.latest = 0.0
    began_at = await ready.hold_turn(line.samples)
    return measure(
        number,
        line,
        began_at,
        log.events[events:],
        room.sound.spans[spans:],
        meter.calls[calls:],
        room.sound.latest,
    )


async def _try(
    trials: Trials, room: Room, settings: Settings, wanted: Wanted, prepared: _Material, summary: Entry
) -> None:
    """Everything that is no turn, in an order in which nothing spoils what comes after it."""
    if wanted.long:
        summary["long"] = await trials.long()
    speech, sounds = cycle(prepared.interruptions), cycle(prepared.sounds)
    manner = settings.interruptions
    barge_ins = 0 if manner == "half-duplex" else wanted.barge_ins
    places: list[tuple[str, float | None, int]] = [("headphones", None, barge_ins)]
    # Whoever says that they wear headphones is not heard through a loudspeaker.
    if wanted.loopback_minutes > 0.0 and manner != "headphones":
        places.append(("loudspeaker", LOOPBACK_DB, (barge_ins + 1) // 2))
    summary_of: dict[str, Entry] = {}
    for where, loudness, count in places:
        room.loopback_db = loudness
        if loudness is not None:
            summary["loopback"] = await trials.alone(wanted.loopback_minutes * 60.0)
        if count:
            stops, alarms = [], []
            await trials.warm_up()
            for _ in range(count):
                stop, alarm = await trials.interrupt(next(speech), next(sounds))
                stops.append(stop)
                alarms.append(alarm)
            summary_of[where] = {**barge_in_summary(stops, alarms), "each": [*stops, *alarms]}
    room.loopback_db = None
    if summary_of:
        summary["barge_in"] = summary_of


async def _prepare(wanted: Wanted) -> _Material:
    if wanted.folder is None:
        return await _from_the_voice(wanted.turns or TURNS)
    lines = material.from_recordings(wanted.folder.recordings, wanted.turns)
    recordings = wanted.folder.recordings
    enough = BARGE_IN_SPEECH * MICROPHONE_RATE
    timed = [one for one in recordings if one.sharp and one.end - one.start >= enough] or recordings
    interruptions = [material.only_speech(one) for one in timed]
    return _Material(lines, interruptions, material.bursts(timed[0]))


async def _from_the_voice(turns: int) -> _Material:
    async with starter_voice() as say:
        lines = await material.spoken(say, turns)
        interruption = material.recorded(material.BARGE_IN, await say(material.BARGE_IN))
    return _Material(lines, [material.only_speech(interruption)], material.bursts(interruption))
