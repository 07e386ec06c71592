"""Waiting for the window without a hurry: a limit fails a hang, and a test machine does other things."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

LIMIT_MS = 60_000
ROUNDS = 20


class PatientBot(QtBot):
    """The same bot with longer limits, where a test names none of its own."""

    def wait(self, ms: int) -> None:
        """So long, and for some rounds of events: a slow machine may need all that time for one."""
        super().wait(ms)
        for _ in range(ROUNDS):
            QCoreApplication.processEvents()

    def waitUntil(  # noqa: N802
        self, callback: Callable[[], bool | None], *, timeout: int = LIMIT_MS
    ) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = LIMIT_MS, **others: Any) -> Any:  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **others)

    def waitExposed(self, widget: Any, *, timeout: int = LIMIT_MS) -> Any:  # noqa: N802
        return super().waitExposed(widget, timeout=timeout)
