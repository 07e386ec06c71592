"""The tutor's first words of a talk: kept until there is a voice, and said then."""

from __future__ import annotations

import asyncio

from tutor.conversation.conductor import Conductor
from tutor.conversation.intents import Say


class Opening:
    """MUST be made and used on the conductor's loop."""

    def __init__(self, conductor: Conductor) -> None:
        self._conductor = conductor
        self._loop = asyncio.get_running_loop()
        self._words = ""

    def say(self, words: str) -> None:
        """As soon as there is a voice; no words are none."""
        self._words = words
        self._say()

    def drop(self) -> None:
        """Another talk begins, or none."""
        self._words = ""

    def voice_is_ready(self) -> None:
        """To be called in the event of it: the voice is put in its place first."""
        self._loop.call_soon(self._say)

    def _say(self) -> None:
        if self._words and self._conductor.engines.voice is not None:
            words, self._words = self._words, ""
            self._conductor.post(Say(words))
