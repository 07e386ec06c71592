"""Speaks the learner's lines: the starter voice, whatever voice the settings name, so that runs compare."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import numpy as np

from tutor import engines
from tutor.audio.frames import MICROPHONE_RATE, Samples
from tutor.audio.resample import Resampler
from tutor.bench.material import Say
from tutor.settings import Settings
from tutor.speaking.contract import Pace


@asynccontextmanager
async def starter_voice() -> AsyncIterator[Say]:
    """Raises TutorError when it can't be loaded."""
    voice = engines.build_voice(Settings())
    await voice.start()

    async def say(text: str) -> Samples:
        pieces: list[Samples] = []
        resampler: Resampler | None = None
        async for frame in voice.speak(text, Pace()):
            resampler = resampler or Resampler(frame.sample_rate, MICROPHONE_RATE)
            pieces.append(resampler.process(frame.samples))
        return np.concatenate([*pieces, *([resampler.finish()] if resampler else [])])

    try:
        yield say
    finally:
        await voice.close()
