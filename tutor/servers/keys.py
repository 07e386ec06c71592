"""Keys of servers: in the system's keyring, never in a file of ours.

Without a keyring (a bare Linux without Secret Service) a key is kept in memory, for this run only.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from enum import Enum
from typing import TypeVar

from tutor.servers.address import Address
from tutor.text import Text

T = TypeVar("T")

SERVICE = "voice-tutor"
"""Under this name the keyring shows them; the user name is the server's origin."""
_log = logging.getLogger(__name__)
_for_this_run: dict[str, str] = {}
_PATIENCE_S = 20.0
"""The system may ask the learner to unlock the keyring, and somebody has to type the password."""


class Kept(Enum):
    """Where a key lies."""

    NOWHERE = Text("There is no key.")
    KEYRING = Text("The key is kept in the system's keyring.")
    THIS_RUN = Text("There is no keyring on this system: the key is kept until the program ends.")


def key_of(address: Address) -> str:
    """The server's key; empty when there is none. Blocks while the keyring asks the learner to unlock it."""
    return _look(address)[0]


def place_of(address: Address) -> Kept:
    """Where the server's key lies, without telling it. Blocks like key_of()."""
    return _look(address)[1]


def keep(address: Address, key: str) -> Kept:
    """Keep the key from now on; an empty one is forgotten. Blocks like key_of()."""
    _for_this_run.pop(address.origin, None)
    if not key:
        _forget(address)
        return Kept.NOWHERE
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(SERVICE, address.origin, key)
    except KeyringError as error:
        _log.warning("no keyring keeps the key for %s: %s", address.origin, type(error).__name__)
        _for_this_run[address.origin] = key
        return Kept.THIS_RUN
    return Kept.KEYRING


def _look(address: Address) -> tuple[str, Kept]:
    if key := _for_this_run.get(address.origin, ""):
        return key, Kept.THIS_RUN
    import keyring
    from keyring.errors import KeyringError

    try:
        key = keyring.get_password(SERVICE, address.origin) or ""
    except KeyringError as error:
        _log.info("no keyring was read for %s: %s", address.origin, type(error).__name__)
    return key, Kept.KEYRING if key else Kept.NOWHERE


def _forget(address: Address) -> None:
    import keyring
    from keyring.errors import KeyringError

    try:
        if keyring.get_password(SERVICE, address.origin) is not None:
            keyring.delete_password(SERVICE, address.origin)
    except KeyringError as error:
        _log.info("no keyring to forget the key for %s in: %s", address.origin, type(error).__name__)


async def looked_up(address: Address) -> str:
    """key_of() off the event loop; nothing when the keyring does not answer in time."""
    try:
        async with asyncio.timeout(_PATIENCE_S):
            return await _aside(lambda: key_of(address))
    except TimeoutError:
        _log.warning("the keyring did not answer; %s is asked without a key", address.origin)
        return ""


def _aside(work: Callable[[], T]) -> asyncio.Future[T]:
    """The outcome of blocking work in a thread that may hang without keeping the program from quitting."""
    loop = asyncio.get_running_loop()
    outcome: asyncio.Future[T] = loop.create_future()

    def settle(value: T | None, error: Exception | None) -> None:
        if outcome.done():
            return
        if error is not None:
            outcome.set_exception(error)
        else:
            outcome.set_result(value)  # type: ignore[arg-type]

    def run() -> None:
        value, problem = None, None
        try:
            value = work()
        except Exception as error:  # noqa: BLE001  a thread's boundary: whoever waits is told
            problem = error
        with suppress(RuntimeError):  # the program may have quit meanwhile
            loop.call_soon_threadsafe(settle, value, problem)

    threading.Thread(target=run, name="keyring", daemon=True).start()
    return outcome
