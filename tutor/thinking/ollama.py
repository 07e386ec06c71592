"""Chat models by an Ollama server, over its own client library.

The library has no time limits, obeys proxies even for this computer, takes a stream that just ends for a
whole answer, and lets raw JSON errors through: all four are mended here.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing, asynccontextmanager
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from tutor.errors import (
    EngineError,
    EngineMissing,
    EngineTimeout,
    ReplyCutOff,
    ReplyTooLong,
    ServerUnreachable,
)
from tutor.settings import Settings
from tutor.thinking.contract import Message

if TYPE_CHECKING:
    from ollama import AsyncClient, ListResponse

_CONNECT_S = 2.0
_PROBE_S = 1.0
_TEMPERATURE = 0.3
_NOT_FOUND = 404
_SMALLEST_MODEL = 1_000_000
"""Bytes: an entry below is only a pointer to a model elsewhere."""


class Ollama:
    """The adapter: start() chooses the model and has the server load it."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._model = settings.ollama_model
        self._client: AsyncClient | None = None

    @property
    def label(self) -> str:
        return f"Ollama {self._model}".strip()

    async def start(self) -> None:
        if self._client is not None:
            return
        client = await _connect(self._settings.ollama_host)
        try:
            async with self._explained():
                if not self._model:
                    self._model = chosen_model("", await _names(client))
                await self._load(client)
        except BaseException:
            await client.close()  # type: ignore[no-untyped-call]
            raise
        self._client = client

    async def _load(self, client: AsyncClient) -> None:
        limit_s = self._settings.first_token_timeout_s
        try:
            async with asyncio.timeout(limit_s):
                # Without messages the server only loads the model.
                await client.chat(self._model, [], keep_alive=self._keep_alive)
        except TimeoutError:
            raise self._too_slow(limit_s) from None

    async def reply(self, messages: Sequence[Message]) -> AsyncIterator[str]:
        if self._client is None:
            raise ServerUnreachable("Ollama has not been started.", "Try again.")
        settings, given, reason = self._settings, False, None
        async with self._explained(lambda: given):
            # Opening the answer only prepares it: the request is sent with the first step.
            answer: Any = await self._client.chat(
                self._model,
                [asdict(message) for message in messages],
                stream=True,
                think=False,  # a learner does not wait for a model that talks to itself first
                keep_alive=self._keep_alive,
                options={"temperature": _TEMPERATURE, "num_predict": settings.reply_tokens},
            )
            limit_s = settings.first_token_timeout_s
            async with aclosing(answer):
                while reason is None:
                    try:
                        async with asyncio.timeout(limit_s):
                            chunk = await anext(answer)
                    except StopAsyncIteration:
                        break
                    except TimeoutError:
                        raise self._too_slow(limit_s) from None
                    if chunk.message.content:
                        given, limit_s = True, settings.next_token_timeout_s
                        yield chunk.message.content
                    if chunk.done:
                        reason = chunk.done_reason or "stop"
        if reason == "length":
            raise ReplyTooLong(
                "The answer was cut off at its longest length.",
                "Ask the tutor to go on, or allow longer answers in the settings.",
            )
        if reason is None:
            raise ReplyCutOff("The answer broke off.", "Ask again.")

    async def close(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            await client.close()  # type: ignore[no-untyped-call]

    @property
    def _keep_alive(self) -> str | int:
        """The server wants bare seconds, and -1 for always, as a number."""
        value = self._settings.ollama_keep_alive.strip()
        return int(value) if value.lstrip("-").isdigit() else value

    def _too_slow(self, limit_s: float) -> EngineTimeout:
        return EngineTimeout(
            f"{self.label} said nothing for {limit_s:.0f} seconds.",
            "Try again, or choose a smaller model in the settings.",
        )

    @asynccontextmanager
    async def _explained(self, given: Any = lambda: False) -> AsyncIterator[None]:
        """Turn the library's errors into ours; once text was given, every fault is a broken answer."""
        import httpx
        import ollama

        try:
            yield
        except (
            ollama.ResponseError,
            httpx.HTTPError,
            ConnectionError,
            json.JSONDecodeError,
            UnicodeDecodeError,
            EngineTimeout,
            ValueError,  # a line that is JSON but no answer
        ) as error:
            if given():
                raise ReplyCutOff("The answer broke off.", "Ask again.") from error
            if isinstance(error, EngineTimeout):
                raise
            if isinstance(error, ollama.ResponseError):
                raise self._refused(error.status_code, str(error.error)) from error
            if isinstance(error, (httpx.HTTPError, ConnectionError)):
                raise _unreachable(self._settings.ollama_host) from error
            raise EngineError(
                "The server at Ollama's address gave an answer that makes no sense.",
                "Check the Ollama address in the settings, and update Ollama.",
            ) from error

    def _refused(self, status: int, reason: str) -> EngineError:
        if status == _NOT_FOUND:
            return EngineMissing(
                f"Ollama has no model {self._model!r}.", f"Run `ollama pull {self._model}` in a terminal."
            )
        if "memory" in reason.lower():
            return EngineError(
                f"{self._model} does not fit into this computer's memory.",
                "Choose a smaller model in the settings.",
            )
        if "duration" in reason.lower():
            return EngineError(
                f"Ollama cannot keep a model loaded for {self._settings.ollama_keep_alive!r}.",
                'Write a time like "30m" or "2h" in the settings, or "-1" for always.',
            )
        if "does not support chat" in reason:
            return EngineError(f"{self._model} cannot chat.", "Choose another Ollama model in the settings.")
        return EngineError(
            f"Ollama could not answer with {self._model} (status {status}).",
            "Try again. If it happens again, restart Ollama or choose another model.",
        )


async def models(host: str) -> list[str]:
    """Names of the models that can chat, those in the cloud left out. Raises ServerUnreachable within 1 s."""
    client = await _connect(host)
    import httpx
    import ollama

    try:
        async with asyncio.timeout(_PROBE_S):
            return await _names(client)
    except (OSError, httpx.HTTPError, ollama.ResponseError, ValueError) as error:
        raise _unreachable(host) from error
    finally:
        await client.close()  # type: ignore[no-untyped-call]


def chosen_model(wanted: str, listed: Sequence[str]) -> str:
    """The model to use: the wanted one, or the first. Raises EngineMissing. Pure."""
    if not listed:
        raise EngineMissing("Ollama has no model.", "Run `ollama pull llama3.2:3b` in a terminal.")
    if wanted and wanted not in listed and f"{wanted}:latest" not in listed:
        raise EngineMissing(f"Ollama has no model {wanted!r}.", f"Run `ollama pull {wanted}` in a terminal.")
    return wanted or listed[0]


async def available(host: str) -> list[str]:
    """Like models(); nothing when nobody answers."""
    try:
        return await models(host)
    except ServerUnreachable:
        return []


async def _names(client: AsyncClient) -> list[str]:
    listed = (await client.list()).models
    return [entry.model for entry in listed if entry.model and _is_here(entry) and _can_chat(entry)]


def _is_here(entry: ListResponse.Model) -> bool:
    # A cloud model answers under any local name, and what the learner says would leave the computer.
    named_so = (entry.model or "").endswith(("-cloud", ":cloud"))
    return not named_so and (entry.size is None or entry.size >= _SMALLEST_MODEL)


def _can_chat(entry: ListResponse.Model) -> bool:
    # The list does not say what a model is for; those that only embed text are known by family or name.
    family = (entry.details and entry.details.family) or ""
    return "bert" not in family and "embed" not in (entry.model or "")


async def _connect(host: str) -> AsyncClient:
    # The import takes half a second: not on the event loop.
    client_class, timeout = await asyncio.to_thread(_library)
    try:
        return client_class(host, timeout=timeout, trust_env=False)
    except ValueError as error:
        raise _unreachable(host) from error


def _library() -> tuple[type[AsyncClient], Any]:
    try:
        import httpx
        from ollama import AsyncClient
    except ImportError as error:
        raise EngineMissing("The package `ollama` is not installed.", "Run `make setup`.") from error
    return AsyncClient, httpx.Timeout(None, connect=_CONNECT_S)


def _unreachable(host: str) -> ServerUnreachable:
    return ServerUnreachable(
        f"Ollama does not answer at {host}.", "Start Ollama, or choose the built-in llama.cpp."
    )
