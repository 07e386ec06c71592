"""From single turns to medians, percentiles and shares, and to the figures that are aimed at. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np

from tutor.bench.material import Kind

Entry: TypeAlias = dict[str, Any]
SOON_MS = 60.0
"""The answer counts as ready behind the gate when it sounds so soon after the gate opened."""
SHORT_PAUSES_MS = (500, 1200)


def summarise(turns: Sequence[Entry]) -> Entry:
    """Of all turns, and of each kind and length of pause."""
    forms = dict.fromkeys((turn["kind"], turn["pause_ms"]) for turn in turns)
    order = [kind.value for kind in Kind]
    groups = [
        {"kind": kind, "pause_ms": pause, **_group(_of(turns, kind, pause))}
        for kind, pause in sorted(forms, key=lambda form: (order.index(form[0]), form[1]))
    ]
    low, high = SHORT_PAUSES_MS
    short = [t for t in turns if t["kind"] == Kind.MID_CLAUSE.value and low <= t["pause_ms"] <= high]
    return {
        "turns": len(turns),
        "all": _group(turns),
        "groups": groups,
        "mid_clause_short": {
            "count": len(short),
            "cut_off": _true(short, "cut_off"),
            "cut_off_share": share(short, lambda turn: bool(turn["cut_off"])),
        },
        "stages_ms": {
            name: percentiles(turn["stages_ms"][name] for turn in turns)
            for name in (turns[0]["stages_ms"] if turns else ())
        },
        "prompt_tokens": {
            name: percentiles(turn["prompt_tokens"][name] for turn in turns)
            for name in ("cached", "evaluated")
        },
        "late_ms": max((turn["late_ms"] for turn in turns), default=0.0),
    }


def barge_in_summary(trials: Sequence[Entry], sounds: Sequence[Entry]) -> Entry:
    """`trials` with `stop_ms`, None where the tutor talked on; `sounds` with `false_alarm`."""
    return {
        "trials": len(trials),
        "stopped": sum(trial["stop_ms"] is not None for trial in trials),
        "stop_ms": percentiles((trial["stop_ms"] for trial in trials), (50, 95)),
        "sounds": len(sounds),
        "false_alarms": _true(sounds, "false_alarm"),
    }


def _group(turns: Sequence[Entry]) -> Entry:
    wasted = sum(_sum(turn["compute_ms"]["wasted"]) for turn in turns)
    useful = sum(_sum(turn["compute_ms"]["useful"]) for turn in turns)
    sounded = [turn for turn in turns if turn["gate_to_sound_ms"] is not None]
    return {
        "count": len(turns),
        "voice_to_voice_ms": percentiles(turn["voice_to_voice_ms"] for turn in turns),
        "voice_to_answer_ms": percentiles(turn["voice_to_answer_ms"] for turn in turns),
        "gate_wait_ms": percentiles(turn["gate_wait_ms"] for turn in turns),
        "held_ms": percentiles(turn["held_ms"] for turn in turns),
        "gate_to_sound_ms": percentiles(turn["gate_to_sound_ms"] for turn in turns),
        "sound_soon_share": share(sounded, lambda turn: bool(turn["gate_to_sound_ms"] <= SOON_MS)),
        "cut_off": _true(turns, "cut_off"),
        "cut_off_share": share(turns, lambda turn: bool(turn["cut_off"])),
        "rejoined": _true(turns, "rejoined"),
        "unanswered": sum(turn["voice_to_voice_ms"] is None for turn in turns),
        "drafts": {
            name: sum(turn["drafts"][name] for turn in turns) for name in ("begun", "kept", "dropped")
        },
        "wasted_ms_per_turn": round(wasted / len(turns), 1) if turns else None,
        "wasted_share": round(wasted / (wasted + useful), 3) if wasted + useful else None,
    }


def percentiles(values: Iterable[float | None], which: Sequence[int] = (50, 90)) -> Entry:
    """Linear between neighbours; None where there is nothing to count."""
    known = [value for value in values if value is not None]
    found = {f"p{q}": round(float(np.percentile(known, q)), 1) if known else None for q in which}
    return {"count": len(known), **found}


def share(turns: Sequence[Entry], holds: Callable[[Entry], bool]) -> float | None:
    return round(sum(map(holds, turns)) / len(turns), 3) if turns else None


def _of(turns: Sequence[Entry], kind: str, pause: int) -> list[Entry]:
    return [turn for turn in turns if (turn["kind"], turn["pause_ms"]) == (kind, pause)]


def _true(turns: Sequence[Entry], name: str) -> int:
    return sum(bool(turn[name]) for turn in turns)


def _sum(times: dict[str, float]) -> float:
    return sum(times.values())


# What is aimed at -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Goal:
    name: str
    unit: str
    """ms, %, x or nothing."""
    value: float | None
    """None: not measured this time."""
    limit: float
    at_least: bool = False

    @property
    def reached(self) -> bool | None:
        if self.value is None:
            return None
        return self.value >= self.limit if self.at_least else self.value <= self.limit


def goals(summary: Entry) -> list[Goal]:
    finished: Entry = next((g for g in summary["groups"] if g["kind"] == Kind.FINISHED.value), {})
    wait = finished.get("voice_to_voice_ms", {})
    stages = summary["stages_ms"]
    found = [
        Goal("voice to voice, finished sentences, median", "ms", wait.get("p50"), 800),
        Goal("voice to voice, finished sentences, 90th percentile", "ms", wait.get("p90"), 1300),
        Goal(
            f"sound within {SOON_MS:.0f} ms of the gate",
            "%",
            _percent(summary["all"]["sound_soon_share"]),
            80,
            True,
        ),
        Goal(
            "cut off in mid-clause pauses of 0.5 to 1.2 s",
            "%",
            _percent(summary["mid_clause_short"]["cut_off_share"]),
            5,
        ),
        Goal(
            "transcription to model request, 90th percentile",
            "ms",
            stages.get("transcription_to_request", {}).get("p90"),
            100,
        ),
        Goal(
            "first phrase to synthesis request, 90th percentile",
            "ms",
            stages.get("phrase_to_synthesis", {}).get("p90"),
            10,
        ),
    ]
    for where, barge_in in summary.get("barge_in", {}).items():
        found.append(Goal(f"barge-in ({where}), 95th percentile", "ms", barge_in["stop_ms"]["p95"], 200))
        missed = barge_in["trials"] - barge_in["stopped"]
        found.append(Goal(f"barge-ins ({where}) that stopped nothing", "", missed, 0))
        found.append(Goal(f"coughs and noises ({where}) that silenced it", "", barge_in["false_alarms"], 0))
    if "loopback" in summary:
        found.append(Goal("turns made by its own voice", "", summary["loopback"]["self_made_turns"], 0))
    if "long" in summary:
        found.append(Goal("first token after 100 turns, against 5", "x", summary["long"]["ratio"], 1.3))
    return found


def _percent(part: float | None) -> float | None:
    return None if part is None else 100.0 * part
