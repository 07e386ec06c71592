"""What a turn is: its number, the phases it passes, how it and its phrases end."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class TurnId(NamedTuple):
    """A turn is counted up; when the learner goes on before the answer sounds, its revision is."""

    number: int
    revision: int = 0


class Phase(Enum):
    """What the program is doing, in the learner's words."""

    READY = "ready"
    """The microphone is closed."""
    LISTENING = "listening"
    """The microphone is open and nobody speaks."""
    HEARING = "hearing"
    """The learner speaks."""
    TRANSCRIBING = "transcribing"
    THINKING = "thinking"
    SPEAKING = "speaking"


class Outcome(Enum):
    ANSWERED = "answered"
    INTERRUPTED = "interrupted"
    """The learner silenced the answer; what was heard stays."""
    WITHDRAWN = "withdrawn"
    """The learner went on before the answer sounded; the same turn continues as the next revision."""
    EMPTY = "empty"
    """No words were understood."""
    FAILED = "failed"


class PhraseStatus(Enum):
    WAITING = "Waiting"
    GENERATING = "Generating"
    READY = "Ready"
    PLAYING = "Playing"
    PLAYED = "Played"
    STOPPED = "Stopped"
    """The learner silenced it."""
    FAILED = "Failed"
