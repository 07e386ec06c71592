"""Where the text of one reply comes from: it is given, or the chat model is asked, or the documents first.

documents ──what stands there──► chat model ──pieces──► spoken words, and what is told behind them
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from functools import partial

from tutor.audio.closing import closing
from tutor.conversation.answer_events import (
    PromptRead,
    ReplyRequested,
    RetrievalFinished,
    RetrievalStarted,
)
from tutor.conversation.resources import Resources
from tutor.conversation.retrieval import Lookup, Quoted
from tutor.conversation.telling import Telling
from tutor.conversation.turn import TurnId
from tutor.errors import TutorError
from tutor.thinking.contract import ChatModel, Message, PromptUse
from tutor.thinking.ending import Ending
from tutor.thinking.spoken_first import Part, spoken_first


class Asking:
    def __init__(
        self,
        turn: TurnId,
        messages: Sequence[Message],
        resources: Resources,
        telling: Telling,
        say: Callable[[str], None],
    ) -> None:
        """`say` has a phrase spoken that is no part of what the model writes."""
        self.back_channel = ""
        """What was said at once, before the model's own words."""
        self.shaped = False
        """The model tells more than what is spoken."""
        self.ending = Ending(resources.sentences, resources.words) if resources.given is None else None
        """What keeps the answer short; None for a text that is given: who gives it knows how long it is."""
        self._turn = turn
        self._messages = messages
        self._use = resources
        self._telling = telling
        self._say = say
        self._loop = asyncio.get_running_loop()

    def source(self) -> Callable[[], AsyncIterator[Part]] | None:
        """What begins the text's stream, which raises EngineError; None: there is nobody to ask."""
        given, chat_model = self._use.given, self._use.engines.chat_model
        if given is not None:
            return lambda: given
        if chat_model is None:
            return None
        if self._use.look_up is not None:
            return partial(self._look_up_and_ask, chat_model, self._use.look_up)
        return partial(self._ask, chat_model)

    async def _look_up_and_ask(
        self, chat_model: ChatModel, look_up: Callable[[], Awaitable[Lookup]]
    ) -> AsyncIterator[Part]:
        asked = self._loop.time()
        try:
            found = await look_up()
        except TutorError as error:
            # It is answered from what the model knows.
            self._telling.fault("store", error)
            found = Lookup(Quoted(), asked, self._loop.time())
        quoted, passages = found.quoted, found.quoted.passages
        self._telling.emit(RetrievalStarted(self._turn, found.began_at))
        self._telling.emit(RetrievalFinished(self._turn, len(passages), found.ended_at, passages))
        if quoted.answer:
            self.ending = None
            yield quoted.answer
            return
        if self._use.told is not None:
            self._messages = self._use.told(quoted)
        async with closing(self._ask(chat_model)) as pieces:
            async for piece in pieces:
                yield piece

    def _ask(self, chat_model: ChatModel) -> AsyncIterator[Part]:
        emit = self._telling.emit
        emit(ReplyRequested(self._turn, self._loop.time()))

        def told(use: PromptUse) -> None:
            emit(PromptRead(self._turn, use.cached, use.evaluated, self._loop.time()))

        messages = self._messages
        if chat_model.continues and not chat_model.capable and self._use.back_channel:
            self.back_channel = self._use.back_channel
            messages = [*messages, Message("assistant", self.back_channel)]
            self._say(self.back_channel)
        if self._use.schema is not None and chat_model.capable:
            self.shaped = True
            return spoken_first(chat_model, messages, self._use.schema, told)
        return chat_model.reply(messages, told)
