"""Every fact that crosses a room: frozen, past tense, each with the moment when it happened.

Times (`at` and everything ending in `_at`) are seconds on the event loop's clock, so that two of them can be
subtracted; durations are seconds. A fact about a turn carries its TurnId; what comes late, for a turn or a
revision that is over, is dropped by the conductor and never reaches a subscriber.

Here the facts of all kinds come together in one closed union.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from tutor.audio.frames import Seconds
from tutor.conversation.answer_events import AnswerEvent
from tutor.conversation.engine_events import EngineEvent
from tutor.conversation.hearing_events import HearingEvent, SoftEndDecided
from tutor.conversation.lesson_events import ExplanationEvent, JudgementEvent, ReplayEvent, ShapeEvent
from tutor.conversation.sound_check_events import SoundCheckEvent
from tutor.conversation.turn import Outcome, Phase, TurnId


@dataclass(frozen=True, slots=True)
class PhaseChanged:
    phase: Phase
    turn: TurnId
    at: Seconds


@dataclass(frozen=True, slots=True)
class TurnEnded:
    """Every turn that started ends exactly once a revision."""

    turn: TurnId
    outcome: Outcome
    at: Seconds


TurnEvent: TypeAlias = HearingEvent | AnswerEvent | JudgementEvent | TurnEnded
"""Of one turn."""
Event: TypeAlias = (
    EngineEvent
    | PhaseChanged
    | TurnEvent
    | SoftEndDecided
    | SoundCheckEvent
    | ShapeEvent
    | ReplayEvent
    | ExplanationEvent
)
