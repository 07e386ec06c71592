"""How a talk is led: everything about it that the learner can choose."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from tutor.audio.frames import Seconds
from tutor.listening.utterance import STARTS_ABOVE
from tutor.speaking.pacing import Pacing

AT_ONCE = 2
"""Phrases in synthesis at a time: the engine never waits for its next request, and a stop wastes little."""
AHEAD: Seconds = 5.0
"""No phrase is begun while more sound than this waits for the ear."""

BackChannel: TypeAlias = Callable[[str, int], str]
"""From the learner's words and the turn's number to what is said before the answer is thought out."""


def no_back_channel(words: str, number: int) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Manner:
    """How to lead the talk; may be replaced between turns."""

    end_silence: Seconds = 0.7
    longest_turn: Seconds = 120.0
    push_to_talk: bool = False
    language: str = "en"
    pacing: Pacing = Pacing()  # noqa: RUF009  frozen
    sentences: int = 4
    """The most that an answer has."""
    words: int = 0
    """No sentence is begun that would make an answer longer; 0: however long."""
    speculates: bool = True
    """Begin to answer at every pause, before the turn is certain."""
    partial_words: bool = False
    """Show words while the learner speaks."""
    feedback: bool = False
    """Have a capable model tell corrections and new words behind its answer."""
    translation: bool = False
    """And a translation of the answer."""
    interruptible: bool = False
    """Listen while the tutor speaks: its own voice is cancelled from the microphone, or never gets there."""
    voice_threshold: float = STARTS_ABOVE
    """The speech probability from which on it is a voice."""
    at_once: int = AT_ONCE
    """Phrases in synthesis at a time."""
    ahead: Seconds = AHEAD
    """No phrase is begun while more sound than this waits for the ear."""
    back_channel: BackChannel = no_back_channel
    deaf_at_first: Seconds = 3.0
    """How long the tutor must have been heard before it can be interrupted: the echo canceller learns."""
