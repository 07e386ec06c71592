"""The chat model outside of turns: asked while nobody speaks, and left alone at once when somebody does.

    turn over ──SETTLE──► ask ──────────► answer ──► the model reads the talk again
                           │ the learner speaks or types
                           └──► cancelled, and asked again after that turn

A turn never waits for it: the request is closed with the first sound of a turn, long before its answer is
asked for.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence

from tutor.audio.frames import Seconds
from tutor.conversation.conductor import Conductor
from tutor.conversation.engines import not_ready
from tutor.conversation.events import Event, PhaseChanged
from tutor.conversation.turn import Phase
from tutor.errors import ReplyCutOff
from tutor.teaching.timer import Timer
from tutor.thinking.contract import ChatModel, Message, Schema, Structured

SETTLE: Seconds = 1.0
"""After a turn, before anything is asked: the learner often answers at once, and the model reads ahead."""
_RESTS = frozenset({Phase.READY, Phase.LISTENING})
_log = logging.getLogger(__name__)


class IdleModel:
    """One request at a time, in order of asking. MUST be used on the conductor's loop."""

    def __init__(self, conductor: Conductor, settle: Seconds = SETTLE) -> None:
        self._conductor = conductor
        self._settle = settle
        self._loop = asyncio.get_running_loop()
        self._one = asyncio.Lock()
        self._quiet = asyncio.Event()
        self._settling = Timer(self._quiet.set)
        self._request: asyncio.Task[Structured] | None = None
        self._closed = False
        if conductor.phase in _RESTS:
            self._quiet.set()
        conductor.subscribe(self._take)

    @property
    def capable(self) -> bool:
        """Whether the model in use can answer by a schema and judge language; small ones can't."""
        model = self._conductor.engines.chat_model
        return model is not None and model.capable

    async def ask(self, messages: Sequence[Message], schema: Schema | None = None) -> Structured:
        """The model's answer; without a schema its text alone.

        Waits until nobody speaks, and begins again when a turn comes between. Raises EngineError: also when
        no model is there, and when the program closes.
        """
        async with self._one:
            while True:
                await self._quiet.wait()
                if self._closed or (model := self._conductor.engines.chat_model) is None:
                    raise not_ready("The tutor's mind")
                self._request = self._loop.create_task(_asked(model, messages, schema))
                try:
                    # Not awaited itself: its end by giving way must not look like our own cancelling.
                    await asyncio.wait({self._request})
                    if not self._request.cancelled():
                        return self._request.result()
                finally:
                    request, self._request = self._request, None
                    if not request.done():
                        request.cancel()
                        await asyncio.wait({request})
                    if not self._closed:
                        self._conductor.read_ahead()

    async def rest(self) -> None:
        """Wait until nobody speaks; returns at once when the program closes."""
        await self._quiet.wait()

    def close(self) -> None:
        """End what is under way; whoever waits is told that there is no model."""
        self._closed = True
        self._settling.stop()
        self._quiet.set()
        if self._request is not None:
            self._request.cancel()

    def _take(self, event: Event) -> None:
        if not isinstance(event, PhaseChanged) or self._closed:
            return
        if event.phase not in _RESTS:
            self._settling.stop()
            self._quiet.clear()
            if self._request is not None and self._request.cancel():
                _log.debug("a question outside of the talk gives way to turn %s", event.turn)
        elif not self._quiet.is_set() and not self._settling.running:
            self._settling.start(self._settle)


async def _asked(model: ChatModel, messages: Sequence[Message], schema: Schema | None) -> Structured:
    if schema is not None:
        return await model.structured(messages, schema)
    given: list[str] = []
    try:
        async for piece in model.reply(messages):
            given.append(piece)  # noqa: PERF401  what was given before a cut counts
    except ReplyCutOff:
        if not given:
            raise
    return Structured(None, "".join(given))
