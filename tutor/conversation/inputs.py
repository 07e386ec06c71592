"""What moves a talk on: wishes of the learner, voices, and what became of the work for a turn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from tutor.audio.frames import Seconds
from tutor.conversation.answer_events import PlaybackStarted
from tutor.conversation.hearing_events import TranscriptionFinished
from tutor.conversation.intents import Intent
from tutor.conversation.turn import Outcome, TurnId
from tutor.listening.utterance import VoiceBegan, VoiceEnded, VoicePaused, VoiceResumed


@dataclass(frozen=True, slots=True)
class ReplyEnded:
    """The reply of a turn is over: all of it was heard, or it failed."""

    turn: TurnId
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class TranscriptionFailed:
    turn: TurnId


@dataclass(frozen=True, slots=True)
class VoiceConfirmed:
    """The voice over the tutor's is real speech, no cough and no "uh-huh"."""

    at: Seconds
    """When it began."""
    rejoins: bool
    """It came so soon after the tutor's first sound that the learner had not finished."""


@dataclass(frozen=True, slots=True)
class MicrophoneLost:
    pass


@dataclass(frozen=True, slots=True)
class TurnsCounted:
    """Another talk is gone on with: its turns are counted up to `last`. At rest only."""

    last: TurnId


@dataclass(frozen=True, slots=True)
class ModeChosen:
    push_to_talk: bool


Input: TypeAlias = (
    Intent
    | VoiceBegan
    | VoicePaused
    | VoiceResumed
    | VoiceEnded
    | VoiceConfirmed
    | TranscriptionFinished
    | TranscriptionFailed
    | PlaybackStarted
    | ReplyEnded
    | MicrophoneLost
    | TurnsCounted
    | ModeChosen
)

TURN_INPUTS = (TranscriptionFinished, TranscriptionFailed, PlaybackStarted, ReplyEnded)
"""Inputs that speak of one turn and are stale once it is over."""
