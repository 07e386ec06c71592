"""One reply: the model's text, cut into phrases, synthesised a little ahead of the ear, played in order.

    Asking ──pieces──► ReplyText ──phrases──► Playout: Voice ──► Speaker

A reply can be awaited, abandoned at any moment, and told apart by its turn.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from functools import partial
from typing import Any

from tutor.conversation.asking import Asking
from tutor.conversation.engines import not_ready
from tutor.conversation.lesson_events import FeedbackGiven
from tutor.conversation.playout import Playout
from tutor.conversation.reply_text import ReplyText
from tutor.conversation.resources import Resources
from tutor.conversation.telling import Telling
from tutor.conversation.turn import Outcome, TurnId
from tutor.text import Text
from tutor.thinking.contract import Message
from tutor.thinking.feedback import Feedback


class Reply:
    def __init__(self, turn: TurnId, messages: Sequence[Message], resources: Resources) -> None:
        self.turn = turn
        self._use = resources
        self._loop = asyncio.get_running_loop()
        self._group = asyncio.TaskGroup()
        self._tasks: list[asyncio.Task[None]] = []
        self._reading: asyncio.Task[None] | None = None
        self._telling = Telling(resources.emit, resources.fault)
        self._playout = Playout(turn, resources, self._telling, self._start)
        say_at_once = partial(self._playout.speak, ready_made=True)
        self._asking = Asking(turn, messages, resources, self._telling, say_at_once)
        self._text = ReplyText(
            turn, resources, self._telling, self._asking, self._playout, self._tell_feedback
        )

    async def run(self) -> Outcome:
        """Speak the whole reply; what became of it. Faults are told, never raised."""
        ask, voice = self._asking.source(), self._use.engines.voice
        if ask is None:
            self._telling.fault("chat_model", not_ready(Text("The tutor's mind")))
            return Outcome.FAILED
        if voice is None:
            self._telling.fault("voice", not_ready(Text("The tutor's voice")))
            return Outcome.FAILED
        await self._playout.begin(voice)
        async with self._group:
            await self._read_text(self._text.read(ask))
        self._hand_over()
        return Outcome.ANSWERED if self._playout.phrases else Outcome.FAILED

    async def _read_text(self, reading: Coroutine[Any, Any, None]) -> None:
        """Returns when the words are complete; what follows them in the stream is nobody's hurry."""
        self._reading = self._loop.create_task(reading, name=f"reply {self.turn} text")
        self._tasks.append(self._reading)
        self._reading.add_done_callback(lambda _: self._text.complete())
        try:
            await self._text.ended
        except asyncio.CancelledError:
            self._reading.cancel()
            raise
        if self._reading.done():
            self._reading.result()

    def _hand_over(self) -> None:
        """All was heard; what is still being written belongs to nobody's turn any more."""
        if self._reading is not None and not self._reading.done():
            self._tasks.remove(self._reading)
            self._use.read_on(self._reading)

    def abandon(self) -> None:
        """Fall silent now and report what was heard; from here on nothing is told of this reply.

        The tasks are cancelled one by one, so that none of them takes a step that was already due.
        """
        self._text.stop_waiting()
        self._playout.stop()
        self._telling.over = True
        for task in self._tasks:
            task.cancel()

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._tasks.append(self._group.create_task(work, name=f"reply {self.turn} {name}"))

    def _tell_feedback(self, feedback: Feedback) -> None:
        event = FeedbackGiven(self.turn, feedback, self._loop.time())
        if self._reading in self._tasks:
            self._telling.emit(event)
        else:
            self._use.late(event)
