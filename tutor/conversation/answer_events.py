"""The tutor's half of a turn: search, the model's text, phrases, their synthesis and their sound."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from tutor.audio.frames import Seconds, WordTime
from tutor.conversation.turn import TurnId


@dataclass(frozen=True, slots=True)
class TutorBegan:
    """A turn without words of the learner's: the tutor says something that was given."""

    turn: TurnId
    at: Seconds


class Reference(NamedTuple):
    """Where something stands in the learner's documents."""

    passage: int
    """In the records."""
    document: int
    title: str
    """The document's."""
    page: int | None
    """From 1; None where there are no pages."""


@dataclass(frozen=True, slots=True)
class RetrievalStarted:
    """The learner's documents are searched for what belongs to the words."""

    turn: TurnId
    at: Seconds


@dataclass(frozen=True, slots=True)
class RetrievalFinished:
    turn: TurnId
    passages: int
    """How many were found."""
    at: Seconds
    found: tuple[Reference, ...] = ()
    """Those that the model is told, best first."""


@dataclass(frozen=True, slots=True)
class ReplyRequested:
    turn: TurnId
    at: Seconds


@dataclass(frozen=True, slots=True)
class PromptRead:
    """How much of the prompt the model had read before, and how much it had to read for this answer."""

    turn: TurnId
    cached: int | None
    """In tokens; None where the engine does not tell."""
    evaluated: int
    """In tokens."""
    at: Seconds


@dataclass(frozen=True, slots=True)
class ReplyTextArrived:
    """One piece of the model's text; the first of a turn is its first token."""

    turn: TurnId
    text: str
    at: Seconds


@dataclass(frozen=True, slots=True)
class ReplyTextEnded:
    turn: TurnId
    text: str
    """The whole reply as it stays: what arrived after its last phrase is left out."""
    complete: bool
    """False when the stream broke or the length limit came first."""
    at: Seconds


@dataclass(frozen=True, slots=True)
class PhraseFound:
    """A speakable phrase was cut from the reply's text: it is Waiting."""

    turn: TurnId
    index: int
    """From 0, in the order of speaking."""
    text: str
    """As the model wrote it, spaces at the ends removed."""
    at: Seconds
    ready_made: bool = False
    """A back-channel: said while the model was still thinking."""


@dataclass(frozen=True, slots=True)
class SynthesisStarted:
    turn: TurnId
    index: int
    at: Seconds


@dataclass(frozen=True, slots=True)
class SynthesisSounded:
    """The phrase's first audio is there."""

    turn: TurnId
    index: int
    at: Seconds
    trimmed: Seconds = 0.0
    """Silence that the voice had put before its first sound, and that was taken off."""


@dataclass(frozen=True, slots=True)
class WordsTimed:
    """When the words of a phrase sound, counted from the beginning of its sound."""

    turn: TurnId
    index: int
    words: tuple[WordTime, ...]
    """By their places in the phrase's text; a word of which that is not known is missing."""
    at: Seconds


@dataclass(frozen=True, slots=True)
class SynthesisFinished:
    turn: TurnId
    index: int
    audio: Seconds
    """Duration of the phrase's sound, counted from the samples of the synthesis itself."""
    at: Seconds
    cached: bool = False
    """Spoken before and kept: nothing was synthesised."""


@dataclass(frozen=True, slots=True)
class PhraseFailed:
    """The phrase stays readable; the next ones are spoken."""

    turn: TurnId
    index: int
    message: str
    at: Seconds


@dataclass(frozen=True, slots=True)
class PlaybackStarted:
    turn: TurnId
    index: int
    at: Seconds
    """When the first sample left the loudspeaker."""
    latency: Seconds | None = None
    """How long before that the device took it; None where the device does not tell."""


@dataclass(frozen=True, slots=True)
class PlaybackEnded:
    turn: TurnId
    index: int
    heard: Seconds
    """How much of the phrase left the loudspeaker."""
    interrupted: bool
    gaps: int
    """How often the sound ran dry inside the phrase."""
    at: Seconds


AnswerEvent: TypeAlias = (
    TutorBegan
    | RetrievalStarted
    | RetrievalFinished
    | ReplyRequested
    | PromptRead
    | ReplyTextArrived
    | ReplyTextEnded
    | PhraseFound
    | SynthesisStarted
    | SynthesisSounded
    | WordsTimed
    | SynthesisFinished
    | PhraseFailed
    | PlaybackStarted
    | PlaybackEnded
)
