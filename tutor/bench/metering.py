"""Engines with a clock: when each of them worked, wanted or not. And one that only reads aloud."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal, TypeAlias

from tutor.audio.closing import closing
from tutor.audio.frames import AudioFrame, Seconds
from tutor.conversation.engines import Engines
from tutor.speaking.contract import Pace, Voice
from tutor.thinking.contract import ChatModel, Message, Schema, Structured, Tell, untold
from tutor.transcribing.contract import Hints, Speech, Transcriber, Transcript

EngineName: TypeAlias = Literal["transcriber", "chat_model", "voice"]
ENGINE_NAMES: tuple[EngineName, ...] = ("transcriber", "chat_model", "voice")

_ALOUD = (
    "Once upon a time there lived an old fisherman in a small house by the sea, and every morning he rowed "
    "out in his green boat before the sun came up behind the hills.",
    "One day he caught a silver fish that could speak, and it asked him politely to let it swim home again, "
    "because its children were waiting for it under the bridge.",
    "The fisherman laughed and said that he had never heard a fish talk before, but he opened his net and "
    "watched how it disappeared between the dark stones of the harbour.",
    "From that day on his nets were always full, and in the evening he told the story to everybody in the "
    "village who wanted to listen to him.",
)


@dataclass(frozen=True, slots=True)
class Call:
    """One piece of work, in seconds on the event loop's clock, as the one who asked for it saw it."""

    engine: EngineName
    began: Seconds
    ended: Seconds


class Meter:
    def __init__(self) -> None:
        self.calls: list[Call] = []

    def attach(self, engines: Engines) -> None:
        """From now on every call is noted."""
        if engines.transcriber is not None:
            engines.transcriber = _Transcriber(engines.transcriber, self)
        if engines.chat_model is not None:
            engines.chat_model = _ChatModel(engines.chat_model, self)
        if engines.voice is not None:
            engines.voice = _Voice(engines.voice, self)

    @contextmanager
    def timing(self, engine: EngineName) -> Iterator[None]:
        loop = asyncio.get_running_loop()
        began = loop.time()
        try:
            yield
        finally:
            self.calls.append(Call(engine, began, loop.time()))


class _Metered:
    def __init__(self, inner: Transcriber | ChatModel | Voice) -> None:
        self._engine = inner

    @property
    def label(self) -> str:
        return self._engine.label

    async def start(self) -> None:
        await self._engine.start()

    async def close(self) -> None:
        await self._engine.close()


class _Transcriber(_Metered):
    def __init__(self, inner: Transcriber, meter: Meter) -> None:
        super().__init__(inner)
        self._inner, self._meter = inner, meter

    async def transcribe(self, speech: Speech, hints: Hints) -> Transcript:
        with self._meter.timing("transcriber"):
            return await self._inner.transcribe(speech, hints)


class _ChatModel(_Metered):
    def __init__(self, inner: ChatModel, meter: Meter) -> None:
        super().__init__(inner)
        self._inner, self._meter = inner, meter

    @property
    def context(self) -> int:
        return self._inner.context

    @property
    def capable(self) -> bool:
        return self._inner.capable

    @property
    def continues(self) -> bool:
        return self._inner.continues

    def unshapable(self, reason: str) -> None:
        self._inner.unshapable(reason)

    async def prepare(self, messages: Sequence[Message]) -> None:
        await self._inner.prepare(messages)

    async def shaped(
        self, messages: Sequence[Message], schema: Schema, tell: Tell = untold
    ) -> AsyncIterator[str]:
        with self._meter.timing("chat_model"):
            async with closing(self._inner.shaped(messages, schema, tell)) as pieces:
                async for piece in pieces:
                    yield piece

    async def structured(
        self, messages: Sequence[Message], schema: Schema, tell: Tell = untold
    ) -> Structured:
        with self._meter.timing("chat_model"):
            return await self._inner.structured(messages, schema, tell)

    async def reply(self, messages: Sequence[Message], tell: Tell = untold) -> AsyncIterator[str]:
        with self._meter.timing("chat_model"):
            async with closing(self._inner.reply(messages, tell)) as pieces:
                async for piece in pieces:
                    yield piece


class _Voice(_Metered):
    def __init__(self, inner: Voice, meter: Meter) -> None:
        super().__init__(inner)
        self._inner, self._meter = inner, meter

    @property
    def says_words(self) -> bool:
        return self._inner.says_words

    async def speak(self, phrase: str, pace: Pace) -> AsyncIterator[AudioFrame]:
        with self._meter.timing("voice"):
            async with closing(self._inner.speak(phrase, pace)) as frames:
                async for frame in frames:
                    yield frame


class Reader:
    """Stands in for the chat model where only the tutor's voice matters: the same long story every time."""

    label = "a story"
    continues = False
    context = 4096
    capable = False

    async def start(self) -> None: ...

    async def close(self) -> None: ...

    async def prepare(self, messages: Sequence[Message]) -> None: ...

    async def reply(self, messages: Sequence[Message], tell: Tell = untold) -> AsyncIterator[str]:
        for word in " ".join(_ALOUD).split():
            yield f"{word} "

    def unshapable(self, reason: str) -> None: ...

    def shaped(self, messages: Sequence[Message], schema: Schema, tell: Tell = untold) -> AsyncIterator[str]:
        return self.reply(messages, tell)

    async def structured(
        self, messages: Sequence[Message], schema: Schema, tell: Tell = untold
    ) -> Structured:
        return Structured(None, "".join([word async for word in self.reply(messages, tell)]))
