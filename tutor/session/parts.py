"""What a turn consists of: the parts of its account, and the pieces of work beside it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from tutor.audio.frames import Seconds
from tutor.session.timing import Fate
from tutor.text import Text

A_FRAME: Seconds = 0.04
"""Moments so near each other are one: the microphone is read in frames of 32 ms."""


class Part(Enum):
    WAITING = Text("Waiting for the end")
    HELD = Text("Held by the gate")
    """The answer was ready, and the turn was not certain yet."""
    TRANSCRIPTION = Text("Transcription")
    HANDOVER = Text("Speech to model")
    RETRIEVAL = Text("Retrieval")
    FIRST_TOKEN = Text("First token")
    FIRST_PHRASE = Text("First phrase")
    QUEUE = Text("Phrase to voice")
    FIRST_AUDIO = Text("First audio")
    HANDING_OVER = Text("To the loudspeaker")
    OUTPUT = Text("Output latency")
    OTHER = Text("Other")
    # Only among the spans: the first sound did not wait for them.
    STREAM = Text("Rest of the text")
    SYNTHESIS = Text("Rest of the synthesis")
    SOUND = Text("Heard")
    TRIMMED = Text("Silence cut off")
    """Would have been heard as silence: saved, not spent."""
    DRAFT = Text("Draft")
    """The life of a draft that was not told."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One part of the account; seconds after zero."""

    part: Part
    start: Seconds
    end: Seconds
    unfinished: bool = False
    """The turn was over before it was."""

    @property
    def length(self) -> Seconds:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Span:
    """One piece of work; seconds after zero, negative before it."""

    part: Part
    start: Seconds
    end: Seconds
    lane: int = 0
    """Row of the drawing: spans of one lane never overlap."""
    early: Seconds = 0.0
    """How much of it was done before the gate opened."""
    fate: Fate = Fate.TOLD
    draft: int | None = None
    phrase: int | None = None

    @property
    def length(self) -> Seconds:
        return self.end - self.start


def after(zero: Seconds, moment: Seconds | None) -> Seconds | None:
    return None if moment is None else moment - zero
