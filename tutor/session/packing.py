"""The timing of a turn as a short JSON text, and back: moments and counts, no words."""

from __future__ import annotations

import json
from typing import Any

from tutor.conversation.answer_events import PromptRead
from tutor.conversation.hearing_events import DraftWork, WaitDecided
from tutor.conversation.turn import Outcome, TurnId
from tutor.session.timing import DraftCount, DraftTiming, Fate, PhraseTiming, TurnTiming
from tutor.session.veil import unquoted

_MOMENTS = (
    "last_speech_at ended_at transcription_started_at transcribed_at retrieval_started_at retrieved_at "
    "requested_at first_token_at text_ended_at over_at hang"
).split()
_OF_A_PHRASE = (
    "index characters found_at started_at sounded_at finished_at heard_at audio whole cached trimmed latency "
    "ended_at heard gaps interrupted failed ready_made"
).split()


def pack(timing: TurnTiming) -> str:
    """Lists instead of objects: thousands of turns are read at a time."""
    decided, prompt = timing.decided, timing.prompt
    return json.dumps(
        [
            [_short(getattr(timing, name)) for name in _MOMENTS],
            timing.outcome.value if timing.outcome else None,
            [timing.drafts.begun, timing.drafts.kept, timing.drafts.dropped],
            [
                decided.wait,
                unquoted(decided.reason),
                decided.turn_probability,
                decided.at,
                decided.wished,
            ]
            if decided
            else None,
            [prompt.cached, prompt.evaluated, prompt.at] if prompt else None,
            [[_short(getattr(phrase, name)) for name in _OF_A_PHRASE] for phrase in timing.phrases],
            [
                [draft.number, draft.begun_at, draft.over_at, draft.fate.value, draft.work]
                for draft in timing.speculation
            ],
        ],
        separators=(",", ":"),
    )


def unpack(turn: TurnId, text: str) -> TurnTiming:
    """Raises ValueError, TypeError, KeyError or IndexError for a text that pack() did not write."""
    moments, outcome, drafts, decided, prompt, phrases, speculation = json.loads(text)
    named: dict[str, Any] = dict(zip(_MOMENTS, moments, strict=True))
    return TurnTiming(
        turn=turn,
        drafts=DraftCount(*drafts),
        decided=WaitDecided(turn, *decided) if decided else None,
        prompt=PromptRead(turn, *prompt) if prompt else None,
        outcome=Outcome(outcome) if outcome else None,
        # Rows of an earlier version end sooner.
        phrases=[PhraseTiming(**dict(zip(_OF_A_PHRASE, one, strict=False))) for one in phrases],
        speculation=[
            DraftTiming(number, begun, over, Fate(fate), tuple(DraftWork(*work) for work in works))
            for number, begun, over, fate, works in speculation
        ],
        **named,
    )


def _short(value: object) -> object:
    """A microsecond is more than any clock here tells."""
    return round(value, 6) if isinstance(value, float) else value
