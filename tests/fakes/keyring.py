"""A keyring in memory, behind the same door as the system's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event
from typing import ClassVar

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError


class MemoryKeyring(KeyringBackend):
    """Answers once it is unlocked, which it is at first."""

    priority: ClassVar[float] = 1

    def __init__(self, entries: dict[str, str] | None = None) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.entries = dict(entries or {})
        """User name -> password."""
        self.unlocked = Event()
        self.unlocked.set()

    def get_password(self, service: str, username: str) -> str | None:
        self.unlocked.wait()
        return self.entries.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[username] = password

    def delete_password(self, service: str, username: str) -> None:
        if username not in self.entries:
            raise PasswordDeleteError("not there")
        del self.entries[username]


@contextmanager
def as_keyring(backend: KeyringBackend) -> Iterator[None]:
    """The process's keyring for a while."""
    before = keyring.get_keyring()
    keyring.set_keyring(backend)
    try:
        yield
    finally:
        keyring.set_keyring(before)
