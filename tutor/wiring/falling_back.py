"""Tells that something less than what was chosen does the work."""

from __future__ import annotations

import asyncio
import logging

from tutor.conversation.conductor import Conductor
from tutor.conversation.engine_events import FellBack, Stage
from tutor.conversation.events import Event

_log = logging.getLogger(__name__)


def fall_back(conductor: Conductor, stage: Stage, wanted: str, used: str, reason: str) -> None:
    """Tell everyone (see FellBack). MUST be called on the conductor's loop."""
    conductor.emit(FellBack(stage, wanted, used, reason, asyncio.get_running_loop().time()))


def note(event: Event) -> None:
    """Write it into the log."""
    if isinstance(event, FellBack):
        _log.warning("%s: %s instead of %s: %s", event.stage, event.used, event.wanted, event.reason)
