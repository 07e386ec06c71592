"""A recogniser that hears what its script says."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from tests.fakes.engine import FakeEngine
from tutor.transcribing.contract import Hints, Speech, Transcript, Word


class FakeTranscriber(FakeEngine):
    """Gives one entry of the script a call; an exception is raised; after the last, the last again."""

    name = "fake transcriber"

    def __init__(
        self,
        texts: Sequence[str | Exception] = ("hello",),
        delay: float = 0.0,
        *,
        start_delay: float = 0.0,
        start_error: Exception | None = None,
    ) -> None:
        super().__init__(start_delay=start_delay, start_error=start_error)
        self.texts = list(texts)
        self.delay = delay
        self.heard: list[Speech] = []
        """Every utterance that was handed over, in order."""
        self.hints: list[Hints] = []
        self.cancelled = 0

    async def transcribe(self, speech: Speech, hints: Hints) -> Transcript:
        entry = self.texts[min(len(self.heard), len(self.texts) - 1)]
        self.heard.append(speech)
        self.hints.append(hints)
        try:
            await asyncio.sleep(self.delay)
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        if isinstance(entry, Exception):
            raise entry
        return Transcript(entry, _words(entry, speech.duration))


def _words(text: str, duration: float) -> tuple[Word, ...]:
    """The words spread evenly over the utterance."""
    words = text.split()
    step = duration / max(1, len(words))
    return tuple(Word(word, i * step, (i + 1) * step, 0.9) for i, word in enumerate(words))
