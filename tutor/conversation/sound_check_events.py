"""What a sound check asks, does and finds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from tutor.audio.frames import Seconds
from tutor.conversation.engine_events import Stage

SoundCheckStep: TypeAlias = Literal["begin", "test sound", "record", "end"]
"""What the learner asks of the sound check."""
SoundCheckDoing: TypeAlias = Literal["listening", "recording", "echoing", "test sound", "over"]
Hearing: TypeAlias = Literal["blocked", "quiet", "good", "too loud"]
"""What a microphone gives: exact zeros, too little, enough, or more than it can hold."""


@dataclass(frozen=True, slots=True)
class SoundCheckMoved:
    """What the sound check does from now on; "over" when it has let go of the microphone."""

    doing: SoundCheckDoing
    at: Seconds


@dataclass(frozen=True, slots=True)
class MicrophoneJudged:
    """How the last seconds sounded; told whenever the judgement changes, and for every recording."""

    hearing: Hearing
    recorded: bool
    """Whether it is the judgement of a recording."""
    at: Seconds


@dataclass(frozen=True, slots=True)
class EchoWritten:
    """What the speech recognition understood of a recording."""

    text: str
    """Empty when no words were understood."""
    at: Seconds


@dataclass(frozen=True, slots=True)
class SoundCheckFailed:
    """A device or the recognition does not work; the check of the others goes on."""

    stage: Stage
    message: str
    remedy: str
    at: Seconds


SoundCheckEvent: TypeAlias = SoundCheckMoved | MicrophoneJudged | EchoWritten | SoundCheckFailed
