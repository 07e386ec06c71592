"""A voice that says no phrase twice: what was spoken whole before comes from the disk, at once."""

from __future__ import annotations

from collections.abc import AsyncIterator

import numpy as np

from tutor.audio.closing import closing
from tutor.audio.frames import AudioFrame, Seconds
from tutor.speaking.cache import PhraseCache, key_of
from tutor.speaking.contract import Pace, Voice

PIECE: Seconds = 0.2
"""Kept sound is given in frames of so long."""


class CachedVoice:
    """Keeps the contract of the voice that it wraps. Frames from the cache say so."""

    def __init__(self, voice: Voice, cache: PhraseCache, identity: str) -> None:
        """`identity` stands for all that decides its sound besides pace and text. The cache stays its owner's
        to close.
        """
        self._voice = voice
        self._cache = cache
        self._identity = identity

    @property
    def label(self) -> str:
        return self._voice.label

    @property
    def says_words(self) -> bool:
        return self._voice.says_words

    @property
    def pid(self) -> int | None:
        """Of the voice's process, where it has one."""
        pid: int | None = getattr(self._voice, "pid", None)
        return pid

    async def start(self) -> None:
        await self._cache.open()
        await self._voice.start()

    async def close(self) -> None:
        await self._voice.close()

    async def speak(self, phrase: str, pace: Pace) -> AsyncIterator[AudioFrame]:
        key = self._key(phrase, pace)
        kept = await self._cache.find(key)
        if kept is not None:
            step = round(PIECE * kept.sample_rate)
            for start in range(0, len(kept.samples), step):
                words = () if start else kept.words
                yield AudioFrame(kept.samples[start : start + step], kept.sample_rate, True, words=words)
            return
        era, pid, spoken = self._cache.era, self.pid, list[AudioFrame]()
        async with closing(self._voice.speak(phrase, pace)) as frames:
            async for frame in frames:
                spoken.append(frame)
                yield frame
        # A phrase that outlived its engine's process has a seam, which need not be heard again.
        if spoken and self.pid == pid:
            whole = np.concatenate([frame.samples for frame in spoken])
            words = next((frame.words for frame in spoken if frame.words), ())
            self._cache.keep(key, AudioFrame(whole, spoken[0].sample_rate, words=words), era)

    async def prepare(self, phrase: str, pace: Pace) -> bool:
        """Have a phrase kept for later; False when there is nothing to do. Raises EngineError.

        Cancelled, it keeps nothing, and the voice is as free as after any phrase that was given up.
        """
        if not self._cache.writable or self._key(phrase, pace) in self._cache:
            return False
        async with closing(self.speak(phrase, pace)) as frames:
            async for _ in frames:
                pass
        return True

    def _key(self, phrase: str, pace: Pace) -> str:
        return key_of(self._identity, f"{pace.rate:.3f}", phrase)
