"""Chat models by an OpenAI-compatible server: LM Studio, llama-server, vLLM and others."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Mapping, Sequence
from contextlib import aclosing, suppress

from tutor.errors import EngineError, ReplyCutOff, ServerUnreachable
from tutor.servers import openai as server
from tutor.servers.connection import Connection, Refused
from tutor.settings import Settings
from tutor.text import Text
from tutor.thinking import openai_protocol as protocol
from tutor.thinking.answer import Parts, pieces
from tutor.thinking.contract import Message, Tell, untold
from tutor.thinking.fitting import Fitting
from tutor.thinking.structured import MORE_TOKENS, SMALLEST_MODEL, Schema, Shapes, Structured
from tutor.workers.contract import FallenBack, Watch, unwatched

_WHAT = Text("the chat server")


class OpenAiChat:
    """The adapter: start() finds the model and has it say one word."""

    def __init__(self, settings: Settings, watch: Watch = unwatched) -> None:
        self._settings = settings
        self._watch = watch
        self._model = settings.openai_chat_model
        self._maker = ""
        self._connection: Connection | None = None
        self._fitting = self._fit(settings.openai_chat_context or protocol.USUAL_CONTEXT)
        self._shapes = Shapes(watch)
        self._too_small = False

    @property
    def label(self) -> str:
        return f"chat server {self._model}".strip()

    @property
    def continues(self) -> bool:
        return False

    @property
    def context(self) -> int:
        """How many tokens the model can see; known for sure after start()."""
        return self._fitting.context

    @property
    def capable(self) -> bool:
        """Whether the model answers in parts: where the server does not tell its size, until it could not."""
        return self._shapes.hopeful and not self._too_small

    def unshapable(self, reason: str) -> None:
        """It refused to answer by a schema; after a second time it is not capable."""
        self._shapes.failed(self.label, reason)

    async def start(self) -> None:
        if self._connection is not None:
            return
        settings = self._settings
        connection = await server.connected(_WHAT, settings.openai_chat_address, settings, self._reconnected)
        try:
            models = await server.offered(connection)
            self._model = server.fitting_model(self._model, models, "chat")
            offer = next((model for model in models if model.name == self._model), None)
            if offer is not None:
                self._maker = offer.maker
                self._too_small = 0 < offer.parameters < SMALLEST_MODEL
            told = offer.context if offer is not None else 0
            self._fitting = self._fit(settings.openai_chat_context or told or protocol.USUAL_CONTEXT)
            # A list can be had without a key, and of models that are not loaded: only an answer is proof.
            await self._begin(connection, [Message("user", "Hi")])
        except BaseException:
            await connection.close()
            raise
        self._connection = connection

    def _fit(self, context: int) -> Fitting:
        return Fitting(self._model or "the model", context, self._settings.reply_tokens, self._watch)

    # Answering --------------------------------------------------------------------------------------

    async def reply(self, messages: Sequence[Message], tell: Tell = untold) -> AsyncIterator[str]:
        async with aclosing(self._answered(self._opened(), messages, tell)) as answer:
            async for piece in answer:
                yield piece

    async def shaped(
        self, messages: Sequence[Message], schema: Schema, tell: Tell = untold
    ) -> AsyncIterator[str]:
        """Like reply(), held to a JSON schema: the pieces together are JSON."""
        tokens = self._settings.reply_tokens + MORE_TOKENS
        async with aclosing(self._answered(self._opened(), messages, tell, schema, tokens)) as answer:
            async for piece in answer:
                yield piece

    async def structured(
        self, messages: Sequence[Message], schema: Schema, tell: Tell = untold
    ) -> Structured:
        """One whole answer by the schema, or in plain text where the model can't. Raises EngineError."""
        return await self._shapes.asked(self, messages, schema, tell)

    async def prepare(self, messages: Sequence[Message]) -> None:
        """A server on this computer reads the messages and keeps what it has read.

        One elsewhere is left alone: it serves others too, and may count what it reads.
        """
        connection = self._opened()
        if connection.address.loopback:
            await self._begin(connection, messages)

    async def _begin(self, connection: Connection, messages: Sequence[Message]) -> None:
        # One token mostly ends at the length limit; and what breaks off here costs nobody an answer.
        with suppress(ReplyCutOff):
            async with aclosing(self._answered(connection, messages, untold, tokens=1)) as answer:
                async for _ in answer:
                    pass

    def _opened(self) -> Connection:
        if self._connection is None:
            raise ServerUnreachable("The chat server has not been asked yet.", "Try again.")
        return self._connection

    def _answered(
        self,
        connection: Connection,
        messages: Sequence[Message],
        tell: Tell,
        schema: Schema | None = None,
        tokens: int = 0,
    ) -> AsyncGenerator[str, None]:
        def ask(fitted: list[Message]) -> AsyncGenerator[str, None]:
            body = protocol.request(
                self._model,
                fitted,
                tokens=tokens or self._settings.reply_tokens,
                maker=self._maker,
                schema=schema,
            )
            parts = self._fitting.counted(fitted, self._parts(connection, body))
            return pieces(parts, self._settings, self.label, explained, tell, tokens)

        def explained(error: Exception) -> EngineError:
            return server.explained(error, connection, self._model)

        return self._fitting.answered(messages, ask)

    async def _parts(self, connection: Connection, body: Mapping[str, object]) -> Parts:
        try:
            async with (
                aclosing(connection.stream("/chat/completions", json_body=body)) as stream,
                aclosing(protocol.parts(stream)) as parts,
            ):
                async for part in parts:
                    yield part
        except Refused as error:
            if (too_long := protocol.overflow(error)) is not None:
                raise too_long from error
            raise

    def _reconnected(self, reason: str) -> None:
        self._watch(FallenBack(Text("the open connection to the chat server"), Text("a fresh one"), reason))

    async def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            await connection.close()
