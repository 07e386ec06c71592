"""Where the sound of a talk goes when it is to be kept: beside the events, which hold no sound."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from tutor.audio.frames import AudioFrame, Samples
from tutor.conversation.turn import TurnId


class SoundSink(Protocol):
    """Called on the conductor's loop; MUST return at once and MUST NOT change what it is given."""

    def learner_said(self, turn: TurnId, samples: Samples) -> None:
        """The learner's turn, mono at 16 kHz; a later revision of the turn holds all of it again."""
        ...

    def tutor_said(self, turn: TurnId, phrase: int, frames: Sequence[AudioFrame]) -> None:
        """The whole sound of a phrase, heard or not; phrases are counted from 0."""
        ...
