"""From the learner's sound to their words: recognised, without the tutor's echo, without stumbling."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from tutor.audio.frames import Samples, Seconds
from tutor.conversation.engines import not_ready
from tutor.conversation.floor import Floor
from tutor.conversation.overlap import Overlap
from tutor.errors import EngineTimeout
from tutor.text import Text
from tutor.transcribing.contract import Hints, Speech, Transcript
from tutor.transcribing.disfluency import clean

TRANSCRIPTION_LIMIT: Seconds = 60.0


class Recognition:
    """All of it raises EngineError."""

    def __init__(self, floor: Floor, overlap: Overlap) -> None:
        self._floor = floor
        self._overlap = overlap

    async def part(self, samples: Samples) -> str:
        """The words so far of somebody who still speaks."""
        return (await self._transcribe(samples)).text

    async def turn(self, samples: Samples) -> Transcript:
        """The words of a whole turn; those that are only the tutor's own echo are no words."""
        heard = await self._transcribe(samples)
        if self._overlap.echoed(heard.text):
            return Transcript("")
        meant = clean(heard.text, self._floor.manner.language)
        return heard if meant == heard.text else replace(heard, text=meant, raw=heard.text)

    async def _transcribe(self, samples: Samples) -> Transcript:
        transcriber = self._floor.engines.transcriber
        if transcriber is None:
            raise not_ready(Text("The speech recognition"))
        try:
            async with asyncio.timeout(TRANSCRIPTION_LIMIT):
                transcript = await transcriber.transcribe(Speech(samples), Hints(self._floor.manner.language))
        except TimeoutError:
            raise EngineTimeout("The speech recognition took too long.", "Choose a smaller model.") from None
        self._floor.faults.works("transcriber")
        return Transcript(transcript.text.strip(), transcript.words)
