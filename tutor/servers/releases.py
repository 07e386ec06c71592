"""Whether there is a newer version of the program: asked only when somebody wants to know.

The address comes with the build, which may have none. What lies there is a small JSON file:

    {"version": "1.2.0", "page": "https://example.org/voice-tutor", "notes": "What is new, as plain text."}

Nothing is sent but the request for it: neither which version asks nor anything about the computer.
"""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from collections.abc import AsyncGenerator
from concurrent.futures import Future
from contextlib import aclosing, suppress
from dataclasses import dataclass
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urljoin, urlsplit

from packaging.version import InvalidVersion, Version

from tutor.errors import SettingsError, UpdateUnknown
from tutor.servers.address import parsed
from tutor.text import Text

if TYPE_CHECKING:
    import httpx

ADDRESS_FILE = Path(__file__).resolve().parents[2] / "assets" / "update-address.txt"
"""Written when the bundle is made: see packaging/update_address.py."""
LONGEST = 64_000
"""Bytes of an answer."""
LONGEST_NOTES, LONGEST_PAGE, LONGEST_VERSION = 4_000, 500, 60
"""Characters."""
LIMIT_S = 20.0
"""For all of it."""
MOST_HOPS = 3

_LATER = Text("Try again later, or look where you got the program from.")
_NETWORK = Text("Check the internet connection, and try again.")


@dataclass(frozen=True, slots=True)
class Release:
    version: str
    page: str
    """Where a browser finds it: https, or this computer."""
    notes: str = ""
    """Somebody else's words: plain text."""

    @property
    def newer(self) -> bool:
        """Than the program that runs."""
        return Version(self.version) > Version(own_version())


def own_version() -> str:
    return version("voice-tutor")


def address() -> str:
    """Where this build is told of new versions; empty where it knows no such place."""
    try:
        return ADDRESS_FILE.read_text("utf-8").strip()
    except FileNotFoundError:
        return ""


def host(url: str) -> str:
    """What a person calls the place."""
    return urlsplit(url).hostname or url


def asking(url: str) -> Future[Release]:
    """Begin to ask, in a thread of its own; cancelling gives it up. The future may hold UpdateUnknown."""
    answer: Future[Release] = Future()

    async def ask_unless_cancelled() -> None:
        loop, task = asyncio.get_running_loop(), asyncio.current_task()
        assert task is not None

        def give_up(ended: Future[Release]) -> None:
            with suppress(RuntimeError):  # it has just ended by itself
                if ended.cancelled():
                    loop.call_soon_threadsafe(task.cancel)

        answer.add_done_callback(give_up)
        try:
            release = await newest(url)
        except UpdateUnknown as error:
            if answer.set_running_or_notify_cancel():
                answer.set_exception(error)
        else:
            if answer.set_running_or_notify_cancel():
                answer.set_result(release)
        finally:
            # What was left before its end, streams within streams, ends in tasks that begin a step later.
            await asyncio.sleep(0)
            while others := asyncio.all_tasks() - {task}:
                await asyncio.wait(others)
                await asyncio.sleep(0)

    def run() -> None:
        with suppress(asyncio.CancelledError), asyncio.Runner(loop_factory=_Loop) as runner:
            runner.run(ask_unless_cancelled())

    threading.Thread(target=run, name="update", daemon=True).start()
    return answer


async def newest(url: str) -> Release:
    """What is announced at an address. Raises UpdateUnknown."""
    try:
        async with asyncio.timeout(LIMIT_S):
            return _release(await _fetched(url), url)
    except TimeoutError:
        raise UpdateUnknown(Text("{server} did not answer in time.", server=host(url)), _NETWORK) from None


async def _fetched(url: str) -> bytes:
    import httpx

    asked = url
    here = {f"all://{name}": None for name in ("127.0.0.1", "localhost", "[::1]")}
    headers = {"Accept": "application/json", "Accept-Encoding": "identity", "User-Agent": "voice-tutor"}
    try:
        async with httpx.AsyncClient(headers=headers, timeout=LIMIT_S, mounts=here) as client:
            for _ in range(MOST_HOPS + 1):
                _check_protected(asked, url)
                async with client.stream("GET", asked) as answer:
                    if answer.has_redirect_location:
                        asked = urljoin(asked, answer.headers["Location"])
                        continue
                    if answer.status_code != 200:
                        raise UpdateUnknown(
                            Text(
                                "{server} does not know of any versions (status {status}).",
                                server=host(asked),
                                status=answer.status_code,
                            ),
                            _LATER,
                        )
                    return await _read(answer, url)
            raise UpdateUnknown(Text("{server} sends us on and on.", server=host(url)), _LATER)
    except httpx.TimeoutException:
        raise UpdateUnknown(Text("{server} did not answer in time.", server=host(asked)), _NETWORK) from None
    except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
        if "certificate" in str(error).lower():
            problem = Text("{server} has no certificate that this computer trusts.", server=host(asked))
            raise UpdateUnknown(problem, _LATER) from error
        raise UpdateUnknown(Text("{server} could not be reached.", server=host(asked)), _NETWORK) from error


async def _read(answer: httpx.Response, url: str) -> bytes:
    content = bytearray()
    async with aclosing(cast("AsyncGenerator[bytes, None]", answer.aiter_raw())) as parts:
        async for part in parts:
            content += part
            if len(content) > LONGEST:
                raise _nonsense(url)
    return bytes(content)


def _check_protected(asked: str, first: str) -> None:
    if not _protected(asked) or (_is_here(asked) and not _is_here(first)):
        raise UpdateUnknown(
            Text("{server} is at an address that is not protected: it was not asked.", server=host(asked)),
            _LATER,
        )


def _protected(url: str) -> bool:
    """Whether nobody on the way can change what comes from there."""
    return urlsplit(url).scheme == "https" or _is_here(url)


def _is_here(url: str) -> bool:
    try:
        return urlsplit(url).scheme == "http" and parsed(urlsplit(url)._replace(query="").geturl()).loopback
    except (SettingsError, ValueError):
        return False


def _release(content: bytes, url: str) -> Release:
    try:
        told = json.loads(content)
        number, page, notes = told["version"], told["page"], told.get("notes", "")
        if not all(isinstance(part, str) for part in (number, page, notes)):
            raise _nonsense(url)
        Version(number)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, InvalidVersion) as error:
        raise _nonsense(url) from error
    if len(number) > LONGEST_VERSION or len(page) > LONGEST_PAGE or not _is_page(page, url):
        raise _nonsense(url)
    cut = f"{notes[:LONGEST_NOTES]}…" if len(notes) > LONGEST_NOTES else notes
    return Release(number.strip(), page, "".join(c for c in cut if c.isprintable() or c == "\n").strip())


def _is_page(page: str, url: str) -> bool:
    if any(not c.isprintable() or c.isspace() for c in page) or not urlsplit(page).hostname:
        return False
    return urlsplit(page).scheme == "https" or (_is_here(page) and _is_here(url))


def _nonsense(url: str) -> UpdateUnknown:
    return UpdateUnknown(
        Text("What {server} answers does not tell of a version.", server=host(url)),
        Text("A network with a log-in page can cause this: log in there first. Otherwise try again later."),
    )


class _Loop(asyncio.SelectorEventLoop):
    """Looks names up in a thread that nobody waits for: a silent name server must not hold up quitting."""

    async def getaddrinfo(self, host: Any, port: Any, **hints: Any) -> Any:
        found = self.create_future()

        def settle(result: Any, error: OSError | None) -> None:
            if found.done():
                return
            if error is not None:
                found.set_exception(error)
            else:
                found.set_result(result)

        def look() -> None:
            result, problem = None, None
            try:
                result = socket.getaddrinfo(host, port, **hints)
            except OSError as error:
                problem = error
            with suppress(RuntimeError):  # nobody waits any more
                self.call_soon_threadsafe(partial(settle, result, problem))

        threading.Thread(target=look, name="name look-up", daemon=True).start()
        return await found
