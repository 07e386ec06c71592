"""The models that an Ollama server holds: listed, pulled, deleted. It checks its files itself."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing, asynccontextmanager
from typing import TYPE_CHECKING, Any, cast

from tutor.errors import (
    DownloadFailed,
    ModelError,
    NotEnoughDisk,
    ServerElsewhere,
    ServerUnreachable,
    SettingsError,
)
from tutor.servers.address import parsed, permit
from tutor.settings import Settings
from tutor.text import Text

if TYPE_CHECKING:
    import httpx

LOOK_S = 1.0
"""The longest that looking for a server may take."""
PORT = 11434
_CONNECT_S = 2.0
_SILENCE_S = 120.0
"""The server is silent while it checks what it has fetched."""


def permitted(settings: Settings) -> str:
    """The address of the server that may be asked; empty when it is elsewhere and that was not allowed."""
    try:
        address = parsed(settings.ollama_host, port=PORT)
        permit(address, settings)
    except (SettingsError, ServerElsewhere):
        return ""
    return address.origin


async def listed(host: str) -> dict[str, int] | None:
    """Name -> bytes of every model the server has; None when nobody answers."""
    import httpx

    try:
        async with _client(host, LOOK_S) as http:
            answer = await http.get("/api/tags")
            answer.raise_for_status()
            found = answer.json()["models"]
            return {entry["name"]: int(entry.get("size") or 0) for entry in found}
    except (ServerUnreachable, SettingsError, httpx.HTTPError, httpx.InvalidURL, OSError):
        return None
    except (ValueError, KeyError, TypeError, AttributeError):
        return None  # somebody answers who is no Ollama


async def pull(host: str, name: str) -> AsyncGenerator[tuple[str, int, int], None]:
    """(what the server says it does, bytes done, bytes in all as far as it tells) until the model is there.

    Closing this stops the server, which keeps what it has. Raises DownloadFailed, NotEnoughDisk and
    ServerUnreachable.
    """
    layers: dict[str, tuple[int, int]] = {}
    wanted = {"model": name, "stream": True}
    async with (
        _explained(host, name),
        _client(host, _SILENCE_S) as http,
        http.stream("POST", "/api/pull", json=wanted) as answer,
    ):
        if answer.status_code != 200:
            raise _refused(name, _reason(await answer.aread()))
        async with aclosing(cast("AsyncGenerator[str, None]", answer.aiter_lines())) as lines:
            async for line in lines:
                if not line.strip():
                    continue
                told = json.loads(line)
                if "error" in told:
                    raise _refused(name, str(told["error"]))
                if told.get("digest") and told.get("total"):
                    layers[told["digest"]] = (int(told.get("completed") or 0), int(told["total"]))
                done = sum(layer[0] for layer in layers.values())
                yield str(told.get("status", "")), done, sum(layer[1] for layer in layers.values())
                if told.get("status") == "success":
                    return
    raise DownloadFailed(
        Text("Ollama stopped fetching {name}.", name=name), "Try again: it goes on where it stopped."
    )


async def delete(host: str, name: str) -> None:
    """Raises ServerUnreachable, ModelError."""
    async with _explained(host, name), _client(host, _SILENCE_S) as http:
        answer = await http.request("DELETE", "/api/delete", json={"model": name})
        if answer.status_code == 404:
            raise ModelError(Text("Ollama has no model {name!r}.", name=name), "It is gone already.")
        if answer.status_code != 200:
            raise ModelError(
                Text(
                    "Ollama did not remove {name} ({reason}).",
                    name=name,
                    reason=_reason(answer.content) or answer.status_code,
                ),
                "Try again, or run `ollama rm` in a terminal.",
            )


def _client(host: str, silence_s: float) -> httpx.AsyncClient:
    import httpx

    if not host:
        raise ServerUnreachable(
            "Ollama is not asked: its address is none, or on another computer.",
            'Correct the address in the settings, or allow "Servers elsewhere" there.',
        )
    # No proxy: the server is this computer, or one that the learner has named.
    timeout = httpx.Timeout(silence_s, connect=min(_CONNECT_S, silence_s))
    return httpx.AsyncClient(base_url=parsed(host, port=PORT).origin, timeout=timeout, trust_env=False)


@asynccontextmanager
async def _explained(host: str, name: str) -> AsyncIterator[None]:
    import httpx

    try:
        yield
    except (httpx.ConnectError, httpx.ConnectTimeout, httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
        raise ServerUnreachable(
            Text("Ollama does not answer at {host}.", host=host), "Start Ollama, and try again."
        ) from error
    except (httpx.HTTPError, ValueError, TypeError, AttributeError) as error:
        raise DownloadFailed(
            Text("Ollama broke off while it was busy with {name}.", name=name),
            "Try again: it goes on where it stopped.",
        ) from error


def _reason(body: bytes) -> str:
    try:
        told: Any = json.loads(body)
        return str(told["error"])
    except (ValueError, KeyError, TypeError):
        return ""


def _refused(name: str, reason: str) -> ModelError:
    lower = reason.lower()
    if "no space" in lower or "disk" in lower:
        return NotEnoughDisk(
            "The disk on which Ollama keeps its models is full.", "Make room there, and try again."
        )
    if "newer version" in lower:
        return ModelError(
            Text("This Ollama is too old for {name}.", name=name), "Update Ollama, and try again."
        )
    if "does not exist" in lower or "not found" in lower:
        return ModelError(Text("Ollama's library has no model {name!r}.", name=name), "Choose another model.")
    return DownloadFailed(
        Text("Ollama could not fetch {name} ({reason}).", name=name, reason=reason or "?"),
        "Check the internet connection, and try again: it goes on where it stopped.",
    )
