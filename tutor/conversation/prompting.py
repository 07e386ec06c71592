"""What the chat model is told at this moment of the talk."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from tutor.conversation.engine_events import FellBack
from tutor.conversation.floor import Floor
from tutor.conversation.history import History, exchanges
from tutor.conversation.retrieval import NOTHING, Quoted
from tutor.text import Text
from tutor.thinking.contract import Message


class Prompting:
    def __init__(self, floor: Floor, history: History) -> None:
        self.history = history
        """May be replaced between turns."""
        self.reminder = ""
        """Told before the learner's words; no part of the history, so that the prompt's beginning stays."""
        self._floor = floor
        self._loop = asyncio.get_running_loop()

    def prompt(self, words: str, quoted: Quoted = NOTHING) -> Sequence[Message]:
        """What the model is told when the learner says `words` now, and this stands in their documents."""
        before = self.history.left_out
        told = f"({self.reminder})\n{words}" if self.reminder else words
        messages = self.history.prompt(exchanges(self._floor.transcript.turns), told, quoted.text)
        if not before and self.history.left_out:
            self._floor.emit(
                FellBack(
                    "chat_model",
                    Text("remembering the whole talk"),
                    Text("its later part"),
                    Text("The talk is longer than the model can see."),
                    self._loop.time(),
                )
            )
        return messages
