"""What is to be done about an input: orders of the state machine, which the conductor carries out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from tutor.audio.frames import Seconds
from tutor.conversation.turn import Outcome, TurnId
from tutor.listening.utterance import VoiceEnded, VoicePaused


@dataclass(frozen=True, slots=True)
class OpenMicrophone:
    pass


@dataclass(frozen=True, slots=True)
class CloseMicrophone:
    pass


@dataclass(frozen=True, slots=True)
class HoldUtterance:
    """Collect sound until it is finished by hand."""


@dataclass(frozen=True, slots=True)
class FinishUtterance:
    """End the utterance now; VoiceEnded follows."""


@dataclass(frozen=True, slots=True)
class CommitUtterance:
    """What was heard is dealt with; the next voice is a new utterance."""


@dataclass(frozen=True, slots=True)
class SplitUtterance:
    """Only the newest voice belongs to the turn that begins."""


@dataclass(frozen=True, slots=True)
class PauseSound:
    """Somebody may be speaking over the tutor: be silent at once, and find out."""


@dataclass(frozen=True, slots=True)
class ResumeSound:
    """It was nothing: go on where the sound stopped."""


@dataclass(frozen=True, slots=True)
class TellSpeechStarted:
    turn: TurnId
    at: Seconds | None
    """None: now."""


@dataclass(frozen=True, slots=True)
class BeginDraft:
    """Work on an answer to what was said so far, behind a closed gate."""

    turn: TurnId
    utterance: VoicePaused


@dataclass(frozen=True, slots=True)
class DoubtDraft:
    """The learner makes another sound."""

    pause: Seconds


@dataclass(frozen=True, slots=True)
class OpenGate:
    """The turn is certain: tell and play the answer, as far as it is there."""

    turn: TurnId
    utterance: VoiceEnded


@dataclass(frozen=True, slots=True)
class TakeText:
    """The learner typed: the text stands for their words."""

    turn: TurnId
    text: str


@dataclass(frozen=True, slots=True)
class Think:
    """Answer typed words: there is nothing to wait for."""

    turn: TurnId
    text: str


@dataclass(frozen=True, slots=True)
class TellTutorBegan:
    turn: TurnId


@dataclass(frozen=True, slots=True)
class Recite:
    """Say what is given: there is nothing to think about."""

    turn: TurnId
    text: str


@dataclass(frozen=True, slots=True)
class Abandon:
    """Stop all work for the turn under way and silence the loudspeaker."""


@dataclass(frozen=True, slots=True)
class EndTurn:
    turn: TurnId
    outcome: Outcome


Effect: TypeAlias = (
    OpenMicrophone
    | CloseMicrophone
    | HoldUtterance
    | FinishUtterance
    | CommitUtterance
    | SplitUtterance
    | PauseSound
    | ResumeSound
    | TellSpeechStarted
    | BeginDraft
    | DoubtDraft
    | OpenGate
    | TakeText
    | Think
    | TellTutorBegan
    | Recite
    | Abandon
    | EndTurn
)
