"""One turn as an OTLP trace in JSON: a span for the turn, and inside it one for each piece of work. Pure."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tutor.audio.frames import Seconds
from tutor.conversation.turn import Outcome
from tutor.session.timing import DraftTiming, Fate, PhraseTiming, TurnTiming
from tutor.session.veil import unquoted

_INTERNAL, _CLIENT = 1, 3
_ERROR = 2


@dataclass(frozen=True, slots=True)
class Scope:
    version: str
    """Of the program."""
    conversation: str
    """The same for all turns of one run."""


@dataclass(frozen=True, slots=True)
class _Trace:
    id: str
    root: str
    epoch_ns: int

    def time(self, moment: Seconds) -> str:
        """64-bit integers are strings in OTLP's JSON."""
        return str(self.epoch_ns + round(moment * 1e9))


def request(timing: TurnTiming, engines: Mapping[str, str], epoch_ns: int, scope: Scope) -> dict[str, Any]:
    """The body of an ExportTraceServiceRequest; `engines` is stage -> what works there.

    `epoch_ns` is what is to be added to a moment, in nanoseconds, to get the time since 1970.
    """
    trace = _Trace(secrets.token_hex(16), secrets.token_hex(8), epoch_ns)
    spans = [
        _root(trace, timing, scope),
        *_wait(trace, timing),
        *_transcription(trace, timing, engines),
        *_retrieval(trace, timing),
        *_chat(trace, timing, engines, scope),
        *(span for phrase in timing.phrases for span in _phrase(trace, phrase, engines)),
        *(_draft(trace, draft) for draft in timing.speculation if draft.fate is Fate.DROPPED),
    ]
    resource = _attributes({"service.name": "voice-tutor", "service.version": scope.version})
    return {
        "resourceSpans": [
            {
                "resource": {"attributes": resource},
                "scopeSpans": [{"scope": {"name": "voice-tutor", "version": scope.version}, "spans": spans}],
            }
        ]
    }


def _root(trace: _Trace, timing: TurnTiming, scope: Scope) -> dict[str, Any]:
    begun = [draft.begun_at for draft in timing.speculation]
    start = min([timing.zero or 0.0, *begun, *([timing.requested_at] if timing.requested_at else [])])
    ended = [phrase.ended_at for phrase in timing.phrases if phrase.ended_at is not None]
    end = max([start, timing.over_at or start, *ended])
    failed = timing.outcome is Outcome.FAILED
    span = _span(
        trace,
        "turn",
        start,
        end,
        {
            "gen_ai.conversation.id": scope.conversation,
            "tutor.turn.number": timing.turn.number,
            "tutor.turn.revision": timing.turn.revision,
            "tutor.turn.outcome": timing.outcome.value if timing.outcome else None,
            "tutor.turn.typed": timing.last_speech_at is None,
            "tutor.voice_to_voice": timing.voice_to_voice,
            "error.type": "turn failed" if failed else None,
        },
        events={"last speech": timing.last_speech_at, "turn certain": timing.ended_at},
    )
    span["spanId"] = trace.root
    del span["parentSpanId"]
    if failed:
        span["status"] = {"code": _ERROR}
    return span


def _wait(trace: _Trace, timing: TurnTiming) -> list[dict[str, Any]]:
    if timing.last_speech_at is None or timing.ended_at is None:
        return []
    decided = timing.decided
    why = {"tutor.wait.reason": unquoted(decided.reason) if decided else None}
    return [_span(trace, "wait for the end", timing.last_speech_at, timing.ended_at, why)]


def _transcription(trace: _Trace, timing: TurnTiming, engines: Mapping[str, str]) -> list[dict[str, Any]]:
    if timing.transcription_started_at is None or timing.transcribed_at is None:
        return []
    model = engines.get("transcriber")
    attributes = {"gen_ai.operation.name": "speech_to_text", "gen_ai.request.model": model}
    return [
        _span(
            trace,
            _named("speech_to_text", model),
            timing.transcription_started_at,
            timing.transcribed_at,
            attributes,
            _CLIENT,
        )
    ]


def _retrieval(trace: _Trace, timing: TurnTiming) -> list[dict[str, Any]]:
    if timing.retrieval_started_at is None or timing.retrieved_at is None:
        return []
    attributes = {"gen_ai.operation.name": "retrieval"}
    return [_span(trace, "retrieval", timing.retrieval_started_at, timing.retrieved_at, attributes)]


def _chat(
    trace: _Trace, timing: TurnTiming, engines: Mapping[str, str], scope: Scope
) -> list[dict[str, Any]]:
    start = timing.requested_at
    if start is None:
        return []
    end = timing.text_ended_at if timing.text_ended_at is not None else timing.over_at
    model, prompt = engines.get("chat_model"), timing.prompt
    attributes = {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": model.split()[0].lower() if model else "unknown",
        "gen_ai.request.model": model,
        "gen_ai.request.stream": True,
        "gen_ai.conversation.id": scope.conversation,
        "gen_ai.output.type": "text",
        "gen_ai.usage.input_tokens": prompt.evaluated + (prompt.cached or 0) if prompt else None,
        "gen_ai.usage.cache_read.input_tokens": prompt.cached if prompt else None,
        "gen_ai.response.time_to_first_chunk": timing.llm_first_token,
    }
    first = timing.phrases[0].found_at if timing.phrases else None
    events = {"first token": timing.first_token_at, "first phrase": first}
    return [_span(trace, _named("chat", model), start, end or start, attributes, _CLIENT, events)]


def _phrase(trace: _Trace, phrase: PhraseTiming, engines: Mapping[str, str]) -> list[dict[str, Any]]:
    spans = []
    if phrase.started_at is not None and phrase.finished_at is not None:
        attributes = {
            "gen_ai.operation.name": "text_to_speech",
            "gen_ai.output.type": "speech",
            "gen_ai.request.model": engines.get("voice"),
            "tutor.phrase": phrase.index,
            "tutor.characters": phrase.characters,
            "tutor.audio": phrase.audio,
            "tutor.cached": phrase.cached,
        }
        spans.append(
            _span(
                trace,
                _named("text_to_speech", engines.get("voice")),
                phrase.started_at,
                phrase.finished_at,
                attributes,
                _CLIENT,
                {"first audio": phrase.sounded_at},
            )
        )
    if phrase.heard_at is not None and phrase.ended_at is not None:
        heard = {
            "tutor.phrase": phrase.index,
            "tutor.heard": phrase.heard,
            "tutor.gaps": phrase.gaps,
            "tutor.output_latency": phrase.latency,
        }
        spans.append(_span(trace, "play", phrase.heard_at, phrase.ended_at, heard))
    return spans


def _draft(trace: _Trace, draft: DraftTiming) -> dict[str, Any]:
    end = draft.over_at if draft.over_at is not None else draft.begun_at
    attributes = {"tutor.draft": draft.number, "tutor.draft.fate": draft.fate.value}
    return _span(trace, "draft", draft.begun_at, end, attributes)


def _span(
    trace: _Trace,
    name: str,
    start: Seconds,
    end: Seconds,
    attributes: Mapping[str, object],
    kind: int = _INTERNAL,
    events: Mapping[str, Seconds | None] | None = None,
) -> dict[str, Any]:
    return {
        "traceId": trace.id,
        "spanId": secrets.token_hex(8),
        "parentSpanId": trace.root,
        "name": name,
        "kind": kind,
        "startTimeUnixNano": trace.time(start),
        "endTimeUnixNano": trace.time(max(start, end)),
        "attributes": _attributes(attributes),
        "events": [
            {"name": what, "timeUnixNano": trace.time(at)}
            for what, at in (events or {}).items()
            if at is not None
        ],
    }


def _attributes(values: Mapping[str, object]) -> list[dict[str, Any]]:
    """What is None is left out."""
    return [{"key": key, "value": _value(value)} for key, value in values.items() if value is not None]


def _value(value: object) -> dict[str, Any]:
    if isinstance(value, bool):
        return {"boolValue": value}
    if isinstance(value, int):
        return {"intValue": str(value)}
    if isinstance(value, float):
        return {"doubleValue": value}
    return {"stringValue": str(value)}


def _named(operation: str, model: str | None) -> str:
    return f"{operation} {model}" if model else operation
