"""Opens what is kept of all talks; what can't be opened is told, and the program goes on without it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from tutor.conversation.engine_events import FaultRaised
from tutor.conversation.events import Event
from tutor.conversation.transcript import Transcript
from tutor.errors import StoreError
from tutor.folders import data_folder
from tutor.lessons.learner import NAMELESS, profile_of, with_learner
from tutor.records.records import Records
from tutor.session.measurements import Measurements
from tutor.settings import Settings


def measurements_path() -> Path:
    return data_folder() / "latency.sqlite3"


def open_records(
    deliver: Callable[[Event], None], settings: Settings
) -> tuple[Records | None, Transcript, Settings]:
    """The last talk of whoever learns now, with their settings. Without records a talk is not kept."""
    try:
        records = Records(data_folder())
    except StoreError as error:
        deliver(store_fault(error.message, error.remedy))
        return None, Transcript(), settings
    try:
        settings = with_learner(settings, records.learners.begin(NAMELESS, profile_of(settings)).result())
        records.throw_away_empty().result()
        return records, records.talks.last(settings.learner).result(), settings
    except StoreError as error:
        deliver(store_fault(error.message, error.remedy))
        return records, Transcript(), settings


async def open_measurements(deliver: Callable[[Event], None]) -> Measurements | None:
    """None where they can't be kept: that is told, and the talk goes on without."""
    try:
        measurements = await asyncio.to_thread(lambda: Measurements(measurements_path()))
    except StoreError as error:
        deliver(store_fault(error.message, error.remedy))
        return None
    for notice in measurements.notices:
        deliver(store_fault(notice, "A new record was begun."))
    return measurements


def store_fault(message: str, remedy: str) -> FaultRaised:
    """MUST be called where an event loop runs."""
    return FaultRaised("store", message, remedy, asyncio.get_running_loop().time())
