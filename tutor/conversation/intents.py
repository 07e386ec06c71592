"""What the learner asks of the talk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class StartListening:
    pass


@dataclass(frozen=True, slots=True)
class StopListening:
    """Close the microphone and end the turn under way."""


@dataclass(frozen=True, slots=True)
class PressTalk:
    """Push-to-talk: the key went down."""


@dataclass(frozen=True, slots=True)
class ReleaseTalk:
    pass


@dataclass(frozen=True, slots=True)
class FinishTurn:
    """The learner says "I am done": end the learner's turn at once, however short the silence."""


@dataclass(frozen=True, slots=True)
class TypeText:
    text: str


@dataclass(frozen=True, slots=True)
class Say:
    """The tutor says this, without being asked; only at rest, so that it takes nobody's turn."""

    text: str


@dataclass(frozen=True, slots=True)
class Silence:
    """Stop the answer that is being thought of or spoken; go on listening."""


Intent: TypeAlias = (
    StartListening | StopListening | PressTalk | ReleaseTalk | FinishTurn | TypeText | Say | Silence
)
