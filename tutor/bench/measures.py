"""What happened in one turn, read from the program's events and from its loudspeaker. Pure.

    speech ▇▇▇▇▇▇ pause ▇▇▇▇▇▇│ true end
                              ├── gate wait ──┤ gate opens
                              ├ decided ┼ held┤
                                              ├─ gate to sound ─┤ first audible sample
                              ├──────── voice to voice ─────────┤

Every moment is in seconds on the event loop's clock; what is reported is in milliseconds.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tutor.audio.frames import MICROPHONE_RATE, Seconds
from tutor.bench.material import Line
from tutor.bench.metering import ENGINE_NAMES, Call, EngineName
from tutor.bench.room import Span, first_heard
from tutor.conversation.answer_events import ReplyRequested, SynthesisStarted
from tutor.conversation.events import Event, TurnEnded
from tutor.conversation.hearing_events import (
    DraftBegun,
    DraftDropped,
    DraftKept,
    SpeechEnded,
    TranscriptionFinished,
    TranscriptionStarted,
    WaitDecided,
)
from tutor.conversation.turn import Outcome, TurnId
from tutor.session.latency import LatencyMeter, TurnTiming

SAME_MOMENT: Seconds = 0.03
"""An engine's call begins so soon after it was told of."""


def measure(
    number: int,
    line: Line,
    began_at: Seconds,
    events: Sequence[Event],
    spans: Sequence[Span],
    calls: Sequence[Call],
    late: Seconds = 0.0,
) -> dict[str, Any]:
    """The entry of one line; `events`, `spans` and `calls` are those since it began.

    `late` is how late the event loop was at worst meanwhile.
    """
    end = began_at + line.speech_end / MICROPHONE_RATE
    gates = [event for event in events if isinstance(event, SpeechEnded)]
    final = next((gate for gate in reversed(gates) if gate.at >= end), None)
    early = _early(gates, spans, began_at, end)
    ended = [event for event in events if isinstance(event, TurnEnded)]
    heard_at = first_heard(spans, final.at) if final is not None else None
    waits = [event for event in events if isinstance(event, WaitDecided)]
    used = split_compute(events, calls)
    timing = _timing(events, final.turn if final else None)
    return {
        "number": number,
        "kind": line.kind.value,
        "pause_ms": round(line.pause * 1000),
        "source": line.source,
        "heard": " | ".join(_heard(events)),
        "voice_to_voice_ms": ms(between(end, heard_at)),
        "voice_to_answer_ms": ms(between(end, _answered_at(timing))),
        "gate_wait_ms": ms(between(end, final.at if final else None)),
        "held_ms": ms(held(timing)),
        "gate_to_sound_ms": ms(between(final.at if final else None, heard_at)),
        "cut_off": early is not None,
        "early_ms": ms(early),
        "rejoined": early is not None and any(e.outcome is Outcome.WITHDRAWN for e in ended),
        "turns": len({gate.turn.number for gate in gates}),
        "outcome": ended[-1].outcome.value if ended else "none",
        "wait_ms": ms(waits[-1].wait if waits else None),
        "wait_reason": waits[-1].reason if waits else "",
        "turn_probability": waits[-1].turn_probability if waits else None,
        "drafts": {
            "begun": _count(events, DraftBegun),
            "kept": _count(events, DraftKept),
            "dropped": _count(events, DraftDropped),
        },
        "compute_ms": used,
        "stages_ms": _stages(timing),
        "prompt_tokens": {
            "cached": timing.prompt.cached if timing.prompt else None,
            "evaluated": timing.prompt.evaluated if timing.prompt else None,
        },
        "late_ms": ms(late),
    }


def split_compute(events: Sequence[Event], calls: Sequence[Call]) -> dict[str, Any]:
    """Milliseconds of each engine's work: of what was told to the learner, wasted, or for partial words.

    What a dropped draft did is never told; so a call that no told event began was for nothing, and so was
    what belonged to an answer that was withdrawn. A transcription outside every draft was of partial words.
    """
    withdrawn = {e.turn for e in events if isinstance(e, TurnEnded) and e.outcome is Outcome.WITHDRAWN}
    told: dict[EngineName, list[Seconds]] = {
        "transcriber": _moments(events, TranscriptionStarted, withdrawn),
        "chat_model": _moments(events, ReplyRequested, withdrawn),
        "voice": _moments(events, SynthesisStarted, withdrawn),
    }
    drafts = [event.at for event in events if isinstance(event, DraftBegun)]
    useful = dict.fromkeys(ENGINE_NAMES, 0.0)
    wasted = dict.fromkeys(ENGINE_NAMES, 0.0)
    partial = 0.0
    for call in calls:
        took = call.ended - call.began
        if _near(call.began, told[call.engine]):
            useful[call.engine] += took
        elif call.engine == "transcriber" and not _near(call.began, drafts):
            partial += took
        else:
            wasted[call.engine] += took
    return {
        "useful": {name: ms(took) for name, took in useful.items()},
        "wasted": {name: ms(took) for name, took in wasted.items()},
        "partial_words": ms(partial),
    }


def _early(
    gates: Sequence[SpeechEnded], spans: Sequence[Span], began: Seconds, end: Seconds
) -> Seconds | None:
    """How long before the last word the tutor took the turn; None when it did not."""
    moments = [gate.at for gate in gates if gate.at < end]
    moments += [span.begun for span in spans if began <= span.begun < end]
    return end - min(moments) if moments else None


def _heard(events: Sequence[Event]) -> list[str]:
    """The words of each turn, as they stand in the end."""
    words: dict[int, str] = {}
    for event in events:
        if isinstance(event, TranscriptionFinished):
            words[event.turn.number] = event.text
    return list(words.values())


def held(timing: TurnTiming) -> Seconds | None:
    """How long the gate stayed shut beyond the decided wait, because the answer was not ready yet.

    Up to a frame of the microphone (32 ms) of it is the time until the next look at the silence.
    """
    waited = between(timing.last_speech_at, timing.ended_at)
    if waited is None or timing.certain_after is None:
        return None
    return max(0.0, waited - timing.certain_after)


def _timing(events: Sequence[Event], turn: TurnId | None) -> TurnTiming:
    """Empty without such a turn."""
    meter = LatencyMeter()
    for event in events:
        meter.apply(event)
    return (meter.find(turn) if turn is not None else None) or TurnTiming(TurnId(0))


def _stages(timing: TurnTiming) -> dict[str, float | None]:
    first = timing.phrases[0] if timing.phrases else None
    return {
        "end_to_transcription": ms(between(timing.last_speech_at, timing.transcription_started_at)),
        "transcription": ms(timing.transcription),
        "transcription_to_request": ms(between(timing.transcribed_at, timing.requested_at)),
        "first_token": ms(timing.llm_first_token),
        "first_phrase": ms(timing.first_phrase),
        "phrase_to_synthesis": ms(between(first.found_at, first.started_at)) if first else None,
        "first_audio": ms(timing.first_audio),
    }


def _answered_at(timing: TurnTiming) -> Seconds | None:
    """When the first words of the model's own were heard: later than the first sound after a back-channel."""
    first = timing.first_own
    return first.heard_at if first else None


def _moments(
    events: Sequence[Event],
    kind: type[TranscriptionStarted] | type[ReplyRequested] | type[SynthesisStarted],
    withdrawn: set[TurnId],
) -> list[Seconds]:
    return [event.at for event in events if isinstance(event, kind) and event.turn not in withdrawn]


def _near(moment: Seconds, others: Sequence[Seconds]) -> bool:
    return any(abs(moment - other) <= SAME_MOMENT for other in others)


def _count(events: Sequence[Event], kind: type[Any]) -> int:
    return sum(isinstance(event, kind) for event in events)


def between(start: Seconds | None, end: Seconds | None) -> Seconds | None:
    return end - start if start is not None and end is not None else None


def ms(seconds: Seconds | None) -> float | None:
    return None if seconds is None else round(seconds * 1000.0, 1)
