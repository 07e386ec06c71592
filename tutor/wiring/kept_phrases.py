"""What the tutor said before is not synthesised again, and quiet moments make what tutors often say."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tutor import engines
from tutor.conversation.conductor import Conductor
from tutor.lessons.back_channels import back_channels
from tutor.session.preparing import Preparing
from tutor.settings import Settings
from tutor.speaking.cache import PhraseCache
from tutor.speaking.cached_voice import CachedVoice
from tutor.speaking.common_phrases import common_phrases
from tutor.speaking.contract import Pace, Voice
from tutor.speaking.pacing import pacing
from tutor.text import Text
from tutor.wiring.falling_back import fall_back

MEGABYTE = 1_000_000


class KeptPhrases:
    """MUST be made and used on the conductor's loop."""

    def __init__(self, conductor: Conductor, folder: Path | None, settings: Settings) -> None:
        """Without a folder every phrase is synthesised, however often it was said."""
        self._conductor = conductor
        self._cache: PhraseCache | None = None
        if folder is not None:
            self._cache = PhraseCache(folder, settings.phrase_cache_mb * MEGABYTE, self._keeps_nothing)
        self._preparing = Preparing()
        conductor.subscribe(self._preparing.apply)

    async def remembering(self, voice: Voice, settings: Settings) -> Voice:
        """The voice, which says no phrase twice where phrases are kept."""
        if self._cache is None:
            return voice
        identity = await asyncio.to_thread(engines.voice_identity, settings)
        return CachedVoice(voice, self._cache, identity)

    def prepare(self, settings: Settings) -> None:
        """From here on quiet moments are for the voice in use, and for what these settings say."""
        voice = self._conductor.engines.voice
        # A server may be somebody else's, and cost money: it is only asked for what is said.
        preparer = voice if isinstance(voice, CachedVoice) and voice.pid is not None else None
        language = settings.language
        # First what is waited for most.
        phrases = (*back_channels(language), *common_phrases(language))
        rate = pacing(settings.level, settings.pace).rate
        self._preparing.use(preparer, phrases, Pace(rate))

    async def apply(self, settings: Settings, name: str) -> None:
        """Take over settings of which `name` was changed."""
        if name == "phrase_cache_mb" and self._cache is not None:
            await self._cache.resize(settings.phrase_cache_mb * MEGABYTE)
        if name in {"phrase_cache_mb", "pace", "level"}:
            self.prepare(settings)

    async def stop_preparing(self) -> None:
        await self._preparing.close()

    async def close(self) -> None:
        """MUST come after the voice was closed."""
        if self._cache is not None:
            await self._cache.close()

    def _keeps_nothing(self, reason: str) -> None:
        wanted, used = Text("keeping spoken phrases"), Text("making every phrase anew")
        fall_back(self._conductor, "voice", wanted, used, reason)
