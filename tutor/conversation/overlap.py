"""The tutor's voice against the one in the microphone: an echo, an interruption, or a turn that goes on."""

from __future__ import annotations

from collections import deque

from tutor.audio.frames import Seconds
from tutor.conversation.answer_events import PhraseFound, PlaybackEnded, PlaybackStarted
from tutor.conversation.echo_text import echoes
from tutor.conversation.events import Event
from tutor.conversation.turn import Phase, TurnId

REJOIN: Seconds = 1.0
"""A learner who speaks so soon after the tutor's first sound had not finished."""
ECHO_LASTS: Seconds = 1.0
"""A voice that begins so soon after the tutor's may be its echo."""
ROOM_FADES: Seconds = 0.3
"""A room sounds on after the loudspeaker."""


class Overlap:
    """Hears every event of the talk."""

    def __init__(self) -> None:
        self.voice_began: Seconds = 0.0
        """When the newest voice in the microphone began."""
        self.sounded: Seconds = 0.0
        """How much of the tutor the microphone has heard so far."""
        self._sounds_since: Seconds = 0.0
        """When the answer under way was first heard."""
        self._playing: tuple[TurnId, int] | None = None
        """The newest phrase of the tutor's that has begun, until it ends."""
        self._silent_since: Seconds = -ECHO_LASTS
        """When the tutor was last heard."""
        self._said: deque[str] = deque(maxlen=8)
        """The tutor's last phrases."""

    def take(self, event: Event, phase: Phase) -> None:
        """`phase` is the one in which the event is told."""
        if isinstance(event, PlaybackStarted) and phase is Phase.THINKING:
            self._sounds_since = event.at
        if isinstance(event, PlaybackStarted):
            self._playing = (event.turn, event.index)
        if isinstance(event, PhraseFound):
            self._said.append(event.text)
        if isinstance(event, PlaybackEnded):
            self.sounded += event.heard
            if self._playing == (event.turn, event.index):
                self._playing = None
            self._silent_since = event.at

    def heard_beside(self, words: str, heard: Seconds, at: Seconds) -> None:
        """Something that belongs to no turn was said, and so much of it was heard until `at`."""
        self._said.append(words)
        self.sounded += heard
        self._silent_since = at

    def sounds(self, at: Seconds) -> bool:
        """Whether an answer under way may be heard then: it may be waiting for its next phrase."""
        return self._playing is not None or at - self._silent_since < ROOM_FADES

    def rejoins(self, at: Seconds) -> bool:
        """Whether a voice that began then goes on with what is being answered."""
        return at - self._sounds_since <= REJOIN

    def echoed(self, words: str) -> bool:
        """Whether the words of the newest voice are only the tutor's own."""
        near = self.voice_began <= self._silent_since + ECHO_LASTS
        return near and echoes(words, self._said)
