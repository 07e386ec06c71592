"""Turns as OpenTelemetry spans, for those who watch many programs in one place. Off until a place is named.

    events ──► meter ──► queue (bounded) ──► thread ──► a file of OTLP JSON lines, or an OTLP/HTTP server

The talk never waits for it: what finds the queue full is dropped and counted. A span has times, counts and
the engines' names, never a word. Attribute names are those of the GenAI semantic conventions where there are
any, https://opentelemetry.io/docs/specs/semconv/gen-ai/gen-ai-spans; the encoding is OTLP 1 in JSON.
"""

from __future__ import annotations

import contextlib
import http.client
import json
import logging
import queue
import secrets
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tutor.audio.frames import Seconds
from tutor.conversation.engine_events import EngineReady
from tutor.conversation.events import Event, TurnEnded
from tutor.session.latency import LatencyMeter
from tutor.session.otlp import Scope, request
from tutor.session.timing import TurnTiming

QUEUE = 64
"""Turns; more than anybody talks while a server is slow."""
TIME_LIMIT_S = 5.0
BACK_OFF_S = 30.0
"""After a failure nothing is tried for so long."""
BYTES_KEPT = 50_000_000
"""A file that has grown beyond it is kept once under another name, and a new one begun."""
CLOSE_LIMIT_S = 2.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class TracingState:
    """For the panel."""

    destination: str
    """Empty: off."""
    sent: int
    """Turns."""
    dropped: int
    error: str
    """Why the last one could not be sent; empty when it could."""


class Tracing:
    """Feed it every event, in order."""

    def __init__(self, clock: Callable[[], Seconds]) -> None:
        """`clock` is the one that the events' moments are read from."""
        self._clock = clock
        self._meter = LatencyMeter()
        self._engines: dict[str, str] = {}
        self._scope = Scope(version("voice-tutor"), secrets.token_hex(8))
        self._sender: _Sender | None = None

    @property
    def state(self) -> TracingState:
        sender = self._sender
        if sender is None:
            return TracingState("", 0, 0, "")
        return TracingState(sender.destination, sender.sent, sender.dropped, sender.error)

    @property
    def waiting(self) -> int:
        """Turns in the queue."""
        return self._sender.waiting if self._sender is not None else 0

    def send_to(self, destination: str) -> None:
        """A file, or the address of a server that speaks OTLP/HTTP; empty: nowhere from now on.

        May wait up to CLOSE_LIMIT_S for what is being sent to the place before.
        """
        self.close()
        self._meter = LatencyMeter()
        self._sender = _Sender(destination) if destination else None

    def take(self, event: Event) -> None:
        if isinstance(event, EngineReady):
            self._engines[event.stage] = event.label
        if self._sender is None:
            return
        timing = self._meter.apply(event)
        if timing is not None and isinstance(event, TurnEnded):
            # Later than the moments by less than a millisecond; a span's length does not depend on it.
            epoch_ns = time.time_ns() - round(self._clock() * 1e9)
            self._sender.offer(_Work(timing, dict(self._engines), epoch_ns, self._scope))

    def close(self) -> None:
        """Send what waits, for CLOSE_LIMIT_S at the most."""
        sender, self._sender = self._sender, None
        if sender is not None:
            sender.close()


@dataclass(frozen=True, slots=True)
class _Work:
    timing: TurnTiming
    engines: Mapping[str, str]
    epoch_ns: int
    """What is to be added to a moment to get nanoseconds since 1970."""
    scope: Scope


class _Sender:
    def __init__(self, destination: str) -> None:
        self.destination = destination
        self.sent = 0
        self.dropped = 0
        self.error = ""
        self._queue: queue.Queue[_Work | None] = queue.Queue(QUEUE)
        self._resting_until = 0.0
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="tracing", daemon=True)
        self._thread.start()

    @property
    def waiting(self) -> int:
        return self._queue.qsize()

    def offer(self, work: _Work) -> None:
        try:
            self._queue.put_nowait(work)
        except queue.Full:
            self.dropped += 1

    def close(self) -> None:
        self._closing.set()
        # In a full queue it needs no waking: it finds the sign when it has taken the last.
        with contextlib.suppress(queue.Full):
            self._queue.put_nowait(None)
        self._thread.join(CLOSE_LIMIT_S)

    def _run(self) -> None:
        while not (self._closing.is_set() and self._queue.empty()):
            work = self._queue.get()
            if work is None:
                return
            if time.monotonic() < self._resting_until:
                self.dropped += 1
                continue
            self._send(json.dumps(request(work.timing, work.engines, work.epoch_ns, work.scope)))

    def _send(self, body: str) -> None:
        try:
            if self.destination.startswith(("http://", "https://")):
                _post(self.destination, body)
            else:
                _append(Path(self.destination).expanduser(), body)
        except (OSError, ValueError, http.client.HTTPException) as error:
            self.dropped += 1
            self._resting_until = time.monotonic() + BACK_OFF_S
            if not self.error:
                _log.warning("spans can't be sent: %s", error)
            self.error = str(error) or type(error).__name__
        else:
            self.sent += 1
            self.error = ""


def _append(path: Path, body: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists() and path.stat().st_size > BYTES_KEPT:
        path.replace(path.with_name(f"{path.name}.1"))
    with path.open("a", encoding="utf-8") as file:
        file.write(f"{body}\n")


def _post(address: str, body: str) -> None:
    """Follows no redirection and asks no proxy: it goes where the learner said, or nowhere."""
    parts = urlsplit(address)
    if not parts.hostname:
        raise ValueError(f"{address} is no address")
    kind: Any = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    connection = kind(parts.hostname, parts.port, timeout=TIME_LIMIT_S)
    try:
        path = parts.path if parts.path.strip("/") else "/v1/traces"
        connection.request("POST", path, body.encode(), {"Content-Type": "application/json"})
        response = connection.getresponse()
        response.read(65_536)
        if not 200 <= response.status < 300:
            raise OSError(f"{parts.hostname} answered {response.status}")
    finally:
        connection.close()
