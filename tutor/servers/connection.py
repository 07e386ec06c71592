"""One server, asked over HTTP: a pool that stays open from turn to turn, with limits on every wait.

The proxies of the environment are for servers elsewhere; this computer is never asked through one. Redirects
are not followed: a server on this computer must not send the learner's words away.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing
from typing import Any, TypeAlias

import httpx

from tutor.errors import EngineTimeout, ServerUnreachable, WayOut
from tutor.servers.address import Address
from tutor.text import Text

_CONNECT_HERE_S = 2.0
_CONNECT_ELSEWHERE_S = 5.0
_MOST_OF_A_WHOLE_ANSWER = 16_000_000
_MOST_OF_A_REASON = 2_000
_MOST_CONNECTIONS = 6
_PARTS_AHEAD = 8
"""So many parts of an answer are read before somebody takes them; the rest waits at the server."""
_log = logging.getLogger(__name__)

Body: TypeAlias = Mapping[str, Any]
Reconnected: TypeAlias = Callable[[str], None]
"""Told why a request had to be sent again over a fresh connection."""


class Refused(Exception):
    """The server answered with an error."""

    def __init__(self, status: int, reason: str, retry_after: str = "") -> None:
        super().__init__(f"status {status}")
        self.status = status
        self.reason = reason
        """The server's own words, cut short; empty when they are no JSON."""
        self.retry_after = retry_after
        """What the server says about when to try again, mostly seconds."""


class BrokeOff(Exception):
    """The answer ended too soon, or what came makes no sense."""


class HungUp(BrokeOff):
    """The connection broke in mid-answer."""

    def __init__(self, fault: ServerUnreachable) -> None:
        super().__init__("the connection broke")
        self.fault = fault
        """What to tell the learner when nothing of the answer had come."""


class Connection:
    """MUST be used in one event loop. Nothing is sent before the first request."""

    def __init__(
        self,
        name: str,
        address: Address,
        key: str = "",
        *,
        remedy: str = Text("Start the server, or check its address in the settings."),
        ways_out: tuple[WayOut, ...] = (),
        reconnected: Reconnected | None = None,
    ) -> None:
        """`name` is what the learner calls the server: "Ollama".

        `remedy` is what to do when it is silent, `ways_out` what the program can do then.
        """
        self._remedy = remedy
        self._ways_out = ways_out
        self.name = name
        self.address = address
        self.opened = 0
        """Connections opened so far."""
        self._reconnected = reconnected
        self._why_fresh = ""
        self._busy = 0
        self._readers: set[asyncio.Task[None]] = set()
        """One for each answer that is being read, or hung up on."""
        connect_s = _CONNECT_HERE_S if address.loopback else _CONNECT_ELSEWHERE_S
        self._client = httpx.AsyncClient(
            headers={"Authorization": f"Bearer {key}"} if key else {},
            timeout=httpx.Timeout(None, connect=connect_s),
            limits=httpx.Limits(
                max_connections=_MOST_CONNECTIONS,
                max_keepalive_connections=_MOST_CONNECTIONS,
                keepalive_expiry=None,  # a learner thinks for longer than any default
            ),
            # Loading the certificates takes a tenth of a second; without encryption nobody asks for them.
            verify=address.encrypted,
            trust_env=not address.loopback,
        )

    async def ask(self, path: str, body: Body | None = None, *, limit_s: float) -> Any:
        """The whole JSON answer to a GET, or to a POST where there is a body.

        Raises ServerUnreachable, EngineTimeout, Refused, BrokeOff.
        """
        parts = self.stream(path, json_body=body) if body is not None else self.stream(path, method="GET")
        content = bytearray()
        try:
            async with asyncio.timeout(limit_s), aclosing(parts):
                async for part in parts:
                    content += part
                    if len(content) > _MOST_OF_A_WHOLE_ANSWER:
                        raise BrokeOff("the answer has no end")
        except TimeoutError:
            raise EngineTimeout(
                Text("{name} said nothing for {seconds:.0f} seconds.", name=self.name, seconds=limit_s),
                "Try again. If it happens again, restart the server.",
            ) from None
        try:
            return json.loads(content)
        except ValueError as error:  # no JSON, or no text at all
            raise BrokeOff("the answer is no JSON") from error

    async def stream(
        self,
        path: str,
        *,
        method: str = "POST",
        json_body: Body | None = None,
        fields: Mapping[str, Any] | None = None,
        files: Mapping[str, Any] | None = None,
        accept: str = "",
    ) -> AsyncGenerator[bytes, None]:
        """The answer as it arrives. Closing the iterator hangs up, which frees the server.

        So does cancelling whoever reads, once or more. They set the time limits. Raises ServerUnreachable,
        Refused, BrokeOff.
        """

        def request() -> httpx.Request:
            return self._client.build_request(
                method,
                self.address.url + path,
                json=json_body,
                data=fields,
                files=files,
                headers={"Accept": accept} if accept else {},
                extensions={"trace": self._trace},
            )

        # httpx hangs up in several steps, and a second cancellation between them would leave the connection
        # open and the server at work: so it runs in a task of its own, which is cancelled once.
        parts: asyncio.Queue[bytes | Exception | None] = asyncio.Queue(_PARTS_AHEAD)
        reader = asyncio.create_task(self._read(request, parts), name=f"read {self.name}")
        self._readers.add(reader)
        reader.add_done_callback(self._readers.discard)
        try:
            while (part := await parts.get()) is not None:
                if isinstance(part, Exception):
                    raise part
                yield part
        finally:
            reader.cancel()
            await asyncio.wait({reader})

    async def _read(
        self, request: Callable[[], httpx.Request], parts: asyncio.Queue[bytes | Exception | None]
    ) -> None:
        """Hand over the answer, and how it ended: None, or what went wrong. A full queue is waited for."""
        try:
            async with aclosing(self._answered(request)) as answer:
                async for part in answer:
                    await parts.put(part)
        except Exception as error:  # noqa: BLE001 (whoever reads the parts is told)
            await parts.put(error)
        else:
            await parts.put(None)

    async def _answered(self, request: Callable[[], httpx.Request]) -> AsyncGenerator[bytes, None]:
        self._busy += 1
        whole = False
        try:
            response = await self._sent(request)
            try:
                if not response.is_success:
                    raise await _refusal(response)
                async with aclosing(response.aiter_bytes()) as parts:  # type: ignore[type-var]
                    async for part in parts:
                        yield part
                whole = True
            except httpx.HTTPError as error:
                self._why_fresh = "the server hung up in mid-answer"
                raise HungUp(self._unreachable(error)) from error
            finally:
                if not whole and not self._why_fresh:
                    self._why_fresh = "the last answer was stopped"
                await response.aclose()
        finally:
            self._busy -= 1

    async def _sent(self, request: Callable[[], httpx.Request]) -> httpx.Response:
        """The beginning of the answer. A kept connection may be dead without a sign: then once more."""
        before = self.opened
        try:
            return await self._client.send(request(), stream=True)
        except (httpx.RemoteProtocolError, httpx.ReadError, httpx.WriteError, httpx.CloseError) as error:
            if self.opened > before:
                raise self._unreachable(error) from error
            reason = Text("The server had closed the connection that was open.")
            _log.warning("%s is asked again over a fresh connection: %s", self.name, type(error).__name__)
            self._why_fresh = "the server had closed the old one"
            if self._reconnected is not None:
                self._reconnected(reason)
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            raise self._unreachable(error) from error
        try:
            return await self._client.send(request(), stream=True)
        except (httpx.HTTPError, OSError) as error:
            raise self._unreachable(error) from error

    async def _trace(self, event: str, _: Mapping[str, Any]) -> None:
        if event != "connection.connect_tcp.started":
            return
        self.opened += 1
        if self.opened > 1:
            why = "another request is under way" if self._busy > 1 else self._why_fresh
            _log.info("%s: a fresh connection, because %s", self.name, why or "the old one had been closed")
        self._why_fresh = ""

    def _unreachable(self, error: Exception) -> ServerUnreachable:
        _log.info("%s cannot be reached: %s", self.name, type(error).__name__)
        if "certificate" in str(error).lower():
            return ServerUnreachable(
                Text(
                    "{name} at {origin} has no certificate that this computer trusts.",
                    name=self.name,
                    origin=self.address.origin,
                ),
                "Check the address, or have the server's certificate installed.",
            )
        message = Text("{name} does not answer at {origin}.", name=self.name, origin=self.address.origin)
        return ServerUnreachable(message, self._remedy, ways_out=self._ways_out)

    async def close(self) -> None:
        """Close every connection; an answer that somebody still reads breaks off."""
        if hung_up := [reader for reader in self._readers if reader.cancelling()]:
            await asyncio.wait(hung_up)
        await self._client.aclose()


async def _refusal(response: httpx.Response) -> Refused:
    content = bytearray()
    try:
        async for part in response.aiter_bytes():
            content += part
            if len(content) > _MOST_OF_A_REASON:
                break
    except httpx.HTTPError:
        content.clear()  # the status says enough
    return Refused(response.status_code, _reason(bytes(content)), response.headers.get("Retry-After", ""))


def _reason(content: bytes) -> str:
    """What servers say in {"error": "…"}, {"error": {"message": "…"}}, {"detail": …} or {"message": "…"}."""
    try:
        said = json.loads(content)
    except ValueError:
        return ""
    for name in ("error", "detail", "message"):
        if isinstance(said, dict) and name in said:
            said = said[name]
    return said if isinstance(said, str) else json.dumps(said)
