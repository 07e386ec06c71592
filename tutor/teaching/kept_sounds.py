"""Recordings of earlier turns, heard again beside the talk."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from pathlib import Path

from tutor.audio.frames import AudioFrame
from tutor.conversation.conductor import Conductor
from tutor.records.records import Records
from tutor.records.sounds import read_sound


async def play_kept(conductor: Conductor, sounds: Sequence[Path]) -> None:
    """Play these files one after the other; returns when they were heard, or something else sounds.

    Runs on the conductor's loop; cancelling it is silence. Raises StoreError for a file that can't be read,
    TutorError while a turn is under way, and AudioError.
    """
    aside = conductor.aside

    async def frames() -> AsyncIterator[AudioFrame]:
        for path in sounds:
            samples, rate = await asyncio.to_thread(read_sound, path)
            yield AudioFrame(samples, rate)

    try:
        await aside.play("", frames(), lambda at: None)
    except asyncio.CancelledError:
        aside.stop()
        raise


def recordings_of(records: Records | None) -> Callable[[int], Awaitable[AudioFrame | None]]:
    """What finds the learner's recording of a turn of the talk under way, by its number."""

    async def recording(turn: int) -> AudioFrame | None:
        if records is None:
            return None
        sound = await asyncio.wrap_future(records.sounds.find(records.talks.open, turn))
        if sound is None:
            return None
        return AudioFrame(*await asyncio.to_thread(read_sound, sound.path))

    return recording
