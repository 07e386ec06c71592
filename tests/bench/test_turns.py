"""What events mean for one turn, and the arithmetic over all turns of `tutor bench turns`."""

from __future__ import annotations

from typing import Any

import pytest

from tests.bench.sounds import voice
from tutor.audio.frames import MICROPHONE_RATE
from tutor.bench.material import Kind, Line
from tutor.bench.measures import measure, split_compute
from tutor.bench.metering import Call
from tutor.bench.room import Span
from tutor.bench.summary import barge_in_summary, goals, percentiles, summarise
from tutor.bench.table import table, turn_line
from tutor.conversation.answer_events import PromptRead, ReplyRequested
from tutor.conversation.events import Event, TurnEnded
from tutor.conversation.hearing_events import (
    DraftBegun,
    DraftDropped,
    SpeechEnded,
    TranscriptionFinished,
    TranscriptionStarted,
    WaitDecided,
)
from tutor.conversation.turn import Outcome, TurnId

FIRST, JOINED = TurnId(1), TurnId(1, 1)
LINE = Line(Kind.MID_CLAUSE, 0.5, "a", voice(2.0), 2 * MICROPHONE_RATE)
"""Begins at 10 s, so its last speech sample is at 12 s."""


def gate(turn: TurnId, at: float) -> SpeechEnded:
    return SpeechEnded(turn, 1.0, at - 0.5, at)


def test_a_plain_turn() -> None:
    events: list[Event] = [
        DraftBegun(FIRST, 1, 11.2),
        DraftDropped(FIRST, 1, 11.6),
        WaitDecided(FIRST, 0.45, "Waits 0.5 s.", 0.97, 12.2),
        DraftBegun(FIRST, 2, 12.2),
        gate(FIRST, 12.6),
        TranscriptionStarted(FIRST, 12.2),
        TranscriptionFinished(FIRST, "hello there", 12.4),
        ReplyRequested(FIRST, 12.45),
        PromptRead(FIRST, 90, 10, 12.5),
        TurnEnded(FIRST, Outcome.ANSWERED, 15.0),
    ]
    entry = measure(1, LINE, 10.0, events, [Span(12.65, 13.0), Span(13.1, 14.0)], [])
    assert (entry["gate_wait_ms"], entry["gate_to_sound_ms"], entry["voice_to_voice_ms"]) == (600, 50, 650)
    assert entry["held_ms"] == 50, "0.5 s after the last word, of which 0.45 s were decided"
    assert entry["prompt_tokens"] == {"cached": 90, "evaluated": 10}
    assert (entry["cut_off"], entry["early_ms"], entry["rejoined"]) == (False, None, False)
    assert (entry["heard"], entry["turns"], entry["outcome"]) == ("hello there", 1, "answered")
    assert (entry["wait_ms"], entry["turn_probability"]) == (450, 0.97)
    assert entry["drafts"] == {"begun": 2, "kept": 0, "dropped": 1}
    assert entry["stages_ms"]["transcription"] == 200
    assert entry["stages_ms"]["transcription_to_request"] == 50
    assert "heard after 650 ms" in turn_line(entry)


def test_a_turn_that_was_cut_off_and_rejoined() -> None:
    events: list[Event] = [
        gate(FIRST, 11.4),
        TurnEnded(FIRST, Outcome.WITHDRAWN, 11.7),
        gate(JOINED, 12.8),
        TranscriptionFinished(JOINED, "both parts", 12.7),
        TurnEnded(JOINED, Outcome.ANSWERED, 15.0),
    ]
    entry = measure(1, LINE, 10.0, events, [Span(11.5, 11.8), Span(12.9, 14.0)], [])
    assert (entry["cut_off"], entry["rejoined"], entry["early_ms"]) == (True, True, 600)
    assert entry["voice_to_voice_ms"] == 900
    assert entry["turns"] == 1
    assert "cut off, rejoined" in turn_line(entry)


def test_a_turn_that_nobody_answered() -> None:
    entry = measure(1, LINE, 10.0, [], [], [])
    assert entry["voice_to_voice_ms"] is entry["gate_wait_ms"] is entry["held_ms"] is None
    assert entry["prompt_tokens"] == {"cached": None, "evaluated": None}
    assert (entry["outcome"], entry["cut_off"], entry["turns"]) == ("none", False, 0)
    assert "no answer" in turn_line(entry)


@pytest.mark.parametrize(
    ("decided", "held"),
    [((0.3,), 200.0), ((0.9, 0.4), 100.0), ((0.4, 0.9), 0.0), ((), None)],
    ids=["the answer was late", "the last decision counts", "never less than none", "nobody decided"],
)
def test_the_time_held_for_the_answer_is_what_goes_beyond_the_decided_wait(
    decided: tuple[float, ...], held: float | None
) -> None:
    waits = [WaitDecided(FIRST, wait, "Waits.", None, 12.0) for wait in decided]
    other = WaitDecided(TurnId(2), 0.1, "Waits.", None, 13.0)
    entry = measure(1, LINE, 10.0, [*waits, gate(FIRST, 12.5), other], [], [])
    assert entry["held_ms"] == held


def test_work_that_nobody_heard_of_is_wasted() -> None:
    events: list[Event] = [
        DraftBegun(FIRST, 1, 1.0),
        DraftBegun(FIRST, 2, 3.0),
        TranscriptionStarted(FIRST, 3.0),
        ReplyRequested(FIRST, 3.3),
        TurnEnded(FIRST, Outcome.ANSWERED, 5.0),
    ]
    calls = [
        Call("transcriber", 0.5, 0.6),  # no draft had begun: partial words
        Call("transcriber", 1.0, 1.2),
        Call("chat_model", 1.2, 1.5),
        Call("transcriber", 3.0, 3.3),
        Call("chat_model", 3.3, 4.0),
    ]
    used = split_compute(events, calls)
    assert used["wasted"] == {"transcriber": 200, "chat_model": 300, "voice": 0}
    assert used["useful"] == {"transcriber": 300, "chat_model": 700, "voice": 0}
    assert used["partial_words"] == 100
    withdrawn = [*events[:-1], TurnEnded(FIRST, Outcome.WITHDRAWN, 5.0)]
    assert split_compute(withdrawn, calls)["useful"] == {"transcriber": 0, "chat_model": 0, "voice": 0}


def entry(kind: Kind, pause_ms: int, wait: float, *, cut_off: bool = False) -> dict[str, Any]:
    """The gate was held for 100 ms, and the model knew 90 of 100 tokens."""
    events: list[Event] = [
        WaitDecided(FIRST, 0.4, "Waits.", None, 11.6 + wait),
        gate(FIRST, 12.0 + wait),
        PromptRead(FIRST, 90, 10, 12.0 + wait),
    ]
    measured = measure(1, LINE, 10.0, events, [Span(12.05 + wait, 14.0)], [])
    return {**measured, "kind": kind.value, "pause_ms": pause_ms, "cut_off": cut_off}


def test_percentiles_leave_out_what_is_not_known() -> None:
    assert percentiles([None, 100.0, 300.0]) == {"count": 2, "p50": 200.0, "p90": 280.0}
    assert percentiles([None]) == {"count": 0, "p50": None, "p90": None}


def test_the_summary_counts_by_kind_and_pause() -> None:
    turns = [
        entry(Kind.MID_CLAUSE, 2000, 1.0, cut_off=True),
        entry(Kind.MID_CLAUSE, 500, 1.0),
        entry(Kind.MID_CLAUSE, 1000, 1.0, cut_off=True),
        entry(Kind.FINISHED, 0, 0.5),
        entry(Kind.FINISHED, 0, 0.7),
    ]
    summary = summarise(turns)
    assert [(g["kind"], g["pause_ms"], g["count"]) for g in summary["groups"]] == [
        ("finished sentence", 0, 2),
        ("mid-clause pause", 500, 1),
        ("mid-clause pause", 1000, 1),
        ("mid-clause pause", 2000, 1),
    ]
    assert summary["groups"][0]["voice_to_voice_ms"]["p50"] == pytest.approx(650.0)
    assert summary["all"]["sound_soon_share"] == 1.0
    assert summary["all"]["held_ms"] == {"count": 5, "p50": 100.0, "p90": 100.0}
    assert summary["prompt_tokens"]["cached"]["p50"] == 90.0
    assert summary["mid_clause_short"] == {"count": 2, "cut_off": 1, "cut_off_share": 0.5}


def test_the_figures_aimed_at_and_the_table() -> None:
    summary = summarise([entry(Kind.FINISHED, 0, 0.5), entry(Kind.MID_CLAUSE, 1000, 1.0, cut_off=True)])
    trials: list[dict[str, Any]] = [{"stop_ms": 150.0}, {"stop_ms": None}]
    summary["barge_in"] = {"headphones": barge_in_summary(trials, [{"false_alarm": True}])}
    summary["long"] = {"ratio": 1.25}
    reached = {goal.name: goal.reached for goal in goals(summary)}
    assert reached["voice to voice, finished sentences, median"] is True
    assert reached["cut off in mid-clause pauses of 0.5 to 1.2 s"] is False
    assert reached["barge-ins (headphones) that stopped nothing"] is False
    assert reached["coughs and noises (headphones) that silenced it"] is False
    assert reached["first token after 100 turns, against 5"] is True
    assert reached["transcription to model request, 90th percentile"] is None, "it was not measured"
    report = {
        "engines": {"voice": "Piper"},
        "machine": {"cores": 2, "load": None},
        "summary": summary,
    }
    lines = table(report).splitlines()
    assert lines[0].startswith("2 turns with Piper")
    assert any(line.startswith("mid-clause pause 1.0 s") for line in lines)
    assert any(line.split() == ["held", "for", "the", "answer", "100", "100"] for line in lines)
    assert any(line.split() == ["read", "for", "the", "answer", "10", "10"] for line in lines)
    assert any(line.endswith("missed") for line in lines)
    assert any("not measured" in line for line in lines)
