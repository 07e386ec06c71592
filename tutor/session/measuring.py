"""Subscribes to the events and has every turn's measurements kept, with what made them."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from datetime import UTC, datetime

from tutor.conversation.engine_events import EngineReady
from tutor.conversation.events import Event, TurnEnded
from tutor.conversation.hearing_events import SoftEndDecided
from tutor.session.evidence import is_fact
from tutor.session.latency import LatencyMeter
from tutor.session.measurements import Measurements
from tutor.session.setup import Setup, setup_of
from tutor.settings import Settings


class Measuring:
    """Feed it every event, in order."""

    def __init__(self, measurements: Measurements, settings: Callable[[], Settings]) -> None:
        """`settings` gives those in use; it is asked when a turn ends."""
        self._measurements = measurements
        self._settings = settings
        self._started_at = datetime.now(UTC)
        self._meter = LatencyMeter()
        self._engines: dict[str, str] = {}
        self._setup: tuple[Settings, Setup] | None = None
        """The last one, and the settings that it was made of; None when the engines have changed since."""
        self._facts: list[Event] = []
        """Told since the last turn."""

    def take(self, event: Event) -> Future[None] | None:
        """The write that this event caused, if any; it ends when it is on disk, or with StoreError."""
        timing = self._meter.apply(event)
        if isinstance(event, EngineReady):
            self._engines[event.stage] = event.label
            self._setup = None
        if is_fact(event) or isinstance(event, SoftEndDecided):
            self._facts.append(event)
        if timing is None or not isinstance(event, TurnEnded):
            return None
        facts, self._facts = self._facts, []
        return self._measurements.save(self._started_at, self._setup_in_use(), timing, facts)

    def _setup_in_use(self) -> Setup:
        settings = self._settings()
        if self._setup is None or self._setup[0] is not settings:
            self._setup = settings, setup_of(self._engines, settings)
        return self._setup[1]
