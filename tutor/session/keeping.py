"""Looks after the records while the program runs: copies every half hour, sounds no longer than wanted."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import date

from tutor.audio.frames import Seconds
from tutor.errors import StoreError
from tutor.records.records import Records
from tutor.session.sound_recorder import DAYS

EVERY: Seconds = 30 * 60.0


class Keeping:
    """MUST be made on a running event loop; it owns one task there."""

    def __init__(
        self, records: Records, keeps: Callable[[], str], failed: Callable[[StoreError], None]
    ) -> None:
        """`keeps` gives the setting `keep_recordings`; `failed` hears of what could not be done."""
        self._records = records
        self._keeps = keeps
        self._failed = failed
        self._looked: date | None = None
        self._task = asyncio.get_running_loop().create_task(self._run(), name="keeping")

    async def close(self) -> None:
        self._task.cancel()
        await asyncio.wait({self._task})

    async def forget_sounds(self) -> None:
        """Remove the sounds that are older than wanted; all of them where none are wanted."""
        days = DAYS[self._keeps()]
        if days is not None:
            await asyncio.wrap_future(self._records.sounds.forget_older(days))

    async def _run(self) -> None:
        while True:
            try:
                await self._look()
            except StoreError as error:
                self._failed(error)
            await asyncio.sleep(EVERY)

    async def _look(self) -> None:
        # A new day may begin while the program runs.
        today = date.today()  # noqa: DTZ011 - the learner's own day
        if self._looked is None:
            if self._records.file.damaged:
                return
            await asyncio.wrap_future(self._records.backups.forget_pending())
            await asyncio.wrap_future(self._records.sounds.sweep())
        else:
            await asyncio.wrap_future(self._records.backups.make())
        if self._looked != today:
            await self.forget_sounds()
            self._looked = today
