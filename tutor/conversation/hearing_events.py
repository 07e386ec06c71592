"""The learner's half of a turn: speech and its end, words, the wait for more, drafts, the transcription."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from tutor.audio.frames import Seconds
from tutor.conversation.turn import TurnId
from tutor.transcribing.contract import Word


@dataclass(frozen=True, slots=True)
class SpeechStarted:
    turn: TurnId
    at: Seconds


@dataclass(frozen=True, slots=True)
class SpeechEnded:
    """The learner's turn counts as finished."""

    turn: TurnId
    duration: Seconds
    """From the first to the last speech sample."""
    last_speech_at: Seconds
    """When the last speech sample entered the microphone: the zero of the turn's timing."""
    at: Seconds
    hang: Seconds = 0.0
    """So much later the voice detector noticed it; waits are counted from there."""
    pauses: tuple[Seconds, ...] = ()
    """Those inside it, in order."""


@dataclass(frozen=True, slots=True)
class TextTyped:
    turn: TurnId
    text: str
    at: Seconds


@dataclass(frozen=True, slots=True)
class PartialWordsHeard:
    """What the learner seems to have said so far; the next look may change it."""

    turn: TurnId
    text: str
    at: Seconds


@dataclass(frozen=True, slots=True)
class WaitDecided:
    """How long the pause under way may last before the turn counts as finished."""

    turn: TurnId
    wait: Seconds
    """From the last word, in silence."""
    reason: str
    """Why, in a plain sentence."""
    turn_probability: float | None
    """The turn detector's judgement, from 0 (goes on) to 1 (is done); None while unknown."""
    at: Seconds
    wished: Seconds | None = None
    """What the wait would be if the answer were ready; None: the same."""

    @property
    def certain_after(self) -> Seconds:
        """The silence after which the turn is certain, whether or not its answer is ready."""
        return self.wait if self.wished is None else self.wished


@dataclass(frozen=True, slots=True)
class SoftEndDecided:
    """How much silence begins a draft from now on."""

    soft_end: Seconds
    reason: str
    """Why, in a plain sentence."""
    at: Seconds


@dataclass(frozen=True, slots=True)
class DraftBegun:
    """The learner paused: work on an answer begins before the turn is certain."""

    turn: TurnId
    number: int
    """From 1 within the turn."""
    at: Seconds


@dataclass(frozen=True, slots=True)
class DraftKept:
    """The learner made another sound, but said no other words: the draft still answers them."""

    turn: TurnId
    number: int
    at: Seconds


class DraftWork(NamedTuple):
    """One piece of work that a dropped draft had begun."""

    what: Literal["transcription", "retrieval", "reply", "synthesis"]
    began_at: Seconds
    ended_at: Seconds | None
    """None when it was broken off."""


@dataclass(frozen=True, slots=True)
class DraftDropped:
    """The learner went on: nothing of the draft was told or heard."""

    turn: TurnId
    number: int
    at: Seconds
    work: tuple[DraftWork, ...] = ()
    """What was done for nothing, in the order in which it began."""


@dataclass(frozen=True, slots=True)
class TranscriptionStarted:
    turn: TurnId
    at: Seconds


@dataclass(frozen=True, slots=True)
class TranscriptionFinished:
    turn: TurnId
    text: str
    """Empty when no words were understood."""
    at: Seconds
    words: tuple[Word, ...] = ()
    """With their times in the utterance and their probabilities, where the engine gives them."""
    raw: str = ""
    """As it was heard, with hesitations; empty: the same as `text`."""


HearingEvent: TypeAlias = (
    SpeechStarted
    | SpeechEnded
    | TextTyped
    | PartialWordsHeard
    | WaitDecided
    | DraftBegun
    | DraftKept
    | DraftDropped
    | TranscriptionStarted
    | TranscriptionFinished
)
"""Each belongs to one turn."""
