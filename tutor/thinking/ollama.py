"""Chat models by an Ollama server on this computer, or elsewhere where the learner has allowed that."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator, AsyncIterator, Mapping, Sequence
from contextlib import aclosing, suppress
from typing import Any

from tutor.errors import (
    EngineError,
    EngineTimeout,
    ReplyCutOff,
    ServerUnreachable,
    TutorError,
    WayOut,
)
from tutor.servers import keys
from tutor.servers.address import Address, parsed, permit
from tutor.servers.connection import BrokeOff, Connection, HungUp, Reconnected, Refused
from tutor.settings import Settings
from tutor.text import Text
from tutor.thinking import ollama_protocol as protocol
from tutor.thinking.answer import Parts, pieces
from tutor.thinking.contract import Message, Tell, untold
from tutor.thinking.fitting import Fitting
from tutor.thinking.ollama_protocol import chosen_model
from tutor.thinking.structured import MORE_TOKENS, SMALLEST_MODEL, TOO_SMALL, Schema, Shapes, Structured
from tutor.workers.contract import FallenBack, Watch, unwatched

PORT = 11434
_PROBE_S = 1.0
_LOOK_S = 5.0
_REMEDY = Text("Start Ollama, or choose the built-in llama.cpp.")
_WITHOUT_IT = (WayOut("built-in model"),)
_log = logging.getLogger(__name__)

__all__ = ["Ollama", "available", "chosen_model", "models"]


class Ollama:
    """The adapter: start() chooses the model and has the server load it."""

    def __init__(self, settings: Settings, watch: Watch = unwatched) -> None:
        self._settings = settings
        self._watch = watch
        self._model = settings.ollama_model
        self._connection: Connection | None = None
        self._fitting = self._fit(settings.ollama_context or protocol.USUAL_CONTEXT)
        self._batch = 0
        self._shapes = Shapes(watch)

    @property
    def label(self) -> str:
        return f"Ollama {self._model}".strip()

    @property
    def continues(self) -> bool:
        return False

    @property
    def context(self) -> int:
        """How many tokens the model can see; known for sure after start()."""
        return self._fitting.context

    @property
    def capable(self) -> bool:
        """Whether the model is large enough to answer in parts; known after start()."""
        return self._shapes.hopeful

    def unshapable(self, reason: str) -> None:
        """It refused to answer by a schema; after a second time it is not capable."""
        self._shapes.failed(self.label, reason)

    async def start(self) -> None:
        if self._connection is not None:
            return
        connection = await _connect(self._settings, self._reconnected)
        try:
            await self._look_around(connection)
            await self._load(connection)
        except BaseException:
            await connection.close()
            raise
        self._connection = connection

    async def _look_around(self, connection: Connection) -> None:
        settings = self._settings
        try:
            version = await connection.ask("/api/version", limit_s=_LOOK_S)
        except (Refused, BrokeOff) as error:
            raise _senseless() from error
        try:
            if not self._model:
                self._model = chosen_model("", await _names(connection, settings))
            shown = protocol.shown(await connection.ask("/api/show", {"model": self._model}, limit_s=_LOOK_S))
            running = await connection.ask("/api/ps", limit_s=_LOOK_S)
        except (Refused, BrokeOff) as error:
            raise self._explained(error) from error
        if shown.elsewhere and not settings.remote_servers:
            raise protocol.elsewhere(self._model, shown.elsewhere)
        loaded = protocol.loaded(running, self._model)
        self._batch = protocol.PROCESSOR_BATCH if loaded.on_gpu is False else 0
        context = protocol.fitting_context(settings.ollama_context, shown, loaded.context)
        self._fitting = self._fit(context)
        if 0 < shown.parameters < SMALLEST_MODEL:
            self._shapes.give_up(TOO_SMALL)
        self._check_version(version)

    def _fit(self, context: int) -> Fitting:
        return Fitting(self._model, context, self._settings.reply_tokens, self._watch)

    def _check_version(self, answer: Any) -> None:
        version = str(answer.get("version", "")) if isinstance(answer, Mapping) else ""
        if protocol.is_old(version):
            oldest = ".".join(map(str, protocol.OLDEST))
            reason = Text("Older versions have known security holes. Update Ollama.")
            _log.warning("Ollama %s is older than %s", version, oldest)
            self._watch(
                FallenBack(
                    Text("Ollama {oldest} or newer", oldest=oldest),
                    Text("Ollama {version}", version=version),
                    reason,
                )
            )

    async def _load(self, connection: Connection) -> None:
        limit_s = self._settings.first_token_timeout_s
        try:
            await connection.ask("/api/chat", self._loading(), limit_s=limit_s)
            running = protocol.loaded(await connection.ask("/api/ps", limit_s=_LOOK_S), self._model)
            if running.on_gpu is False and not self._batch:
                # Where it runs is known only now; the second time the file is in memory.
                self._batch = protocol.PROCESSOR_BATCH
                await connection.ask("/api/chat", self._loading(), limit_s=limit_s)
        except (Refused, BrokeOff) as error:
            raise self._explained(error) from error
        except EngineTimeout as error:
            remedy = Text("Try again, or choose a smaller model in the settings.")
            raise EngineTimeout(error.message.replace("Ollama", self.label, 1), remedy) from error

    def _loading(self) -> dict[str, Any]:
        return {**self._request([], self._settings.reply_tokens), "stream": False}

    # Answering --------------------------------------------------------------------------------------

    async def reply(self, messages: Sequence[Message], tell: Tell = untold) -> AsyncIterator[str]:
        async with aclosing(self._answered(messages, tell, {})) as answer:
            async for piece in answer:
                yield piece

    async def shaped(
        self, messages: Sequence[Message], schema: Schema, tell: Tell = untold
    ) -> AsyncIterator[str]:
        """Like reply(), held to a JSON schema: the pieces together are JSON."""
        tokens = self._settings.reply_tokens + MORE_TOKENS
        async with aclosing(self._answered(messages, tell, {"format": schema}, tokens)) as answer:
            async for piece in answer:
                yield piece

    async def structured(
        self, messages: Sequence[Message], schema: Schema, tell: Tell = untold
    ) -> Structured:
        """One whole answer by the schema, or in plain text where the model can't. Raises EngineError."""
        return await self._shapes.asked(self, messages, schema, tell)

    async def prepare(self, messages: Sequence[Message]) -> None:
        """The server reads the messages, makes one token, and keeps what it has read."""
        answer = self._answered(messages, untold, {}, tokens=1)
        # One token always ends at the length limit; and what breaks off here costs nobody an answer.
        with suppress(ReplyCutOff):
            async with aclosing(answer):
                async for _ in answer:
                    pass

    def _answered(
        self, messages: Sequence[Message], tell: Tell, others: Mapping[str, Any], tokens: int = 0
    ) -> AsyncGenerator[str, None]:
        def ask(fitted: list[Message]) -> AsyncGenerator[str, None]:
            body = {**self._request(fitted, tokens or self._settings.reply_tokens), **others}
            parts = self._fitting.counted(fitted, self._parts(body))
            return pieces(parts, self._settings, self.label, self._explained, tell, tokens)

        return self._fitting.answered(messages, ask)

    async def _parts(self, body: Mapping[str, Any]) -> Parts:
        if self._connection is None:
            raise ServerUnreachable("Ollama has not been started.", "Try again.")
        try:
            async with (
                aclosing(self._connection.stream("/api/chat", json_body=body)) as stream,
                aclosing(protocol.parts(stream, self._settings.remote_servers)) as parts,
            ):
                async for part in parts:
                    yield part
        except Refused as error:
            if (too_long := protocol.overflow(error)) is not None:
                raise too_long from error
            raise

    def _request(self, messages: Sequence[Message], tokens: int) -> dict[str, Any]:
        alive = protocol.keep_alive(self._settings.ollama_keep_alive)
        return protocol.request(
            self._model, messages, context=self.context, tokens=tokens, alive=alive, batch=self._batch
        )

    def _explained(self, error: Exception) -> EngineError:
        if isinstance(error, HungUp):
            return error.fault
        if isinstance(error, Refused):
            return protocol.explained(error, self._model, self._settings.ollama_keep_alive)
        return _senseless()

    def _reconnected(self, reason: str) -> None:
        self._watch(FallenBack("the open connection to Ollama", "a fresh one", reason))

    async def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            await connection.close()


# Looking --------------------------------------------------------------------------------------------


async def models(settings: Settings) -> list[str]:
    """Names of the models that can chat and may be used. Raises EngineError within about a second."""
    connection = await _connect(settings)
    try:
        return await _names(connection, settings, _PROBE_S)
    except (Refused, BrokeOff, EngineTimeout) as error:
        raise _unreachable(connection.address) from error
    finally:
        await connection.close()


async def available(settings: Settings) -> list[str]:
    """Like models(); nothing when nobody answers, or nobody may be asked."""
    try:
        return await models(settings)
    except TutorError:
        return []


async def _names(connection: Connection, settings: Settings, limit_s: float = _LOOK_S) -> list[str]:
    entries = protocol.listed(await connection.ask("/api/tags", limit_s=limit_s))
    return [e.name for e in entries if e.chats and (not e.elsewhere or settings.remote_servers)]


async def _connect(settings: Settings, reconnected: Reconnected | None = None) -> Connection:
    address = parsed(settings.ollama_host, port=PORT)
    # An Ollama on this computer has no key; asking the keyring could ask the learner for a password.
    key = "" if address.loopback or not settings.remote_servers else await keys.looked_up(address)
    permit(address, settings, key)
    return Connection("Ollama", address, key, remedy=_REMEDY, ways_out=_WITHOUT_IT, reconnected=reconnected)


def _unreachable(address: Address) -> ServerUnreachable:
    return ServerUnreachable(
        Text("Ollama does not answer at {origin}.", origin=address.origin), _REMEDY, ways_out=_WITHOUT_IT
    )


def _senseless() -> EngineError:
    return EngineError(
        "The server at Ollama's address gave an answer that makes no sense.",
        "Check the Ollama address in the settings, and update Ollama.",
    )
