"""Keeps what is said and measured in a talk. A write that fails is told; it never stops the talk."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import Any

from tutor.conversation.conductor import Conductor
from tutor.conversation.events import Event
from tutor.errors import TutorError
from tutor.records.records import Records
from tutor.session.keeping import Keeping
from tutor.session.measurements import Measurements
from tutor.session.measuring import Measuring
from tutor.session.recorder import Recorder
from tutor.session.sound_recorder import SoundRecorder
from tutor.settings import Settings

_log = logging.getLogger(__name__)


class TalkRecords:
    """MUST be made and used on the conductor's loop."""

    def __init__(
        self,
        conductor: Conductor,
        settings: Callable[[], Settings],
        records: Records | None,
        measurements: Measurements | None,
    ) -> None:
        """`settings` gives those in use. Both kinds of records are closed with this object."""
        self._conductor = conductor
        self._records = records
        self._measurements = measurements
        self._loop = asyncio.get_running_loop()
        self._sounds: SoundRecorder | None = None
        self._keeping: Keeping | None = None
        if records is not None:
            recorder = Recorder(records)
            conductor.subscribe(lambda event: self.watch(recorder.take(event)))
            self._sounds = SoundRecorder(records, settings().keep_recordings)
            conductor.keep_sound(self._sounds)
            conductor.subscribe(self._keep_sounds)
            self._keeping = Keeping(
                records, lambda: settings().keep_recordings, partial(conductor.fault, "store")
            )
        if measurements is not None:
            measuring = Measuring(measurements, settings)
            conductor.subscribe(lambda event: self.watch(measuring.take(event)))

    def watch(self, saving: Future[Any] | None) -> None:
        """A write that fails is told; it never stops the talk."""

        def settled(done: Future[Any]) -> None:
            if done.cancelled():
                return  # the program closed first
            error = done.exception()
            if isinstance(error, TutorError) and not self._loop.is_closed():
                self._loop.call_soon_threadsafe(self._conductor.fault, "store", error)
            elif error is not None:
                _log.error("a turn could not be saved", exc_info=error)

        if saving is not None:
            saving.add_done_callback(settled)

    async def apply(self, settings: Settings, name: str) -> None:
        """Take over settings of which `name` was changed."""
        if name == "keep_recordings" and self._sounds is not None and self._keeping is not None:
            self._sounds.keeps = settings.keep_recordings
            await self._keeping.forget_sounds()

    async def stop_keeping(self) -> None:
        """No copies are made any more, and nothing is forgotten; what is said is still written."""
        if self._keeping is not None:
            await self._keeping.close()

    async def close(self) -> None:
        if self._records is not None:
            await asyncio.to_thread(self._records.close)
        if self._measurements is not None:
            await asyncio.to_thread(self._measurements.close)

    def _keep_sounds(self, event: Event) -> None:
        if self._sounds is not None:
            for writing in self._sounds.take(event):
                self.watch(writing)
