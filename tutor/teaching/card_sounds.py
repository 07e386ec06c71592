"""How a card sounds: the learner's own recording, and the tutor saying what is to be said.

Errors become cards with the recording of the turn in which they were made; the tutor's voice speaks the card
when nobody is talking, and what it said is kept beside the other recordings. Runs on the conductor's loop.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from tutor.audio.frames import AudioFrame, Seconds
from tutor.conversation.conductor import Conductor
from tutor.conversation.events import Event, PhaseChanged
from tutor.conversation.intents import StopListening
from tutor.conversation.turn import Phase
from tutor.errors import EngineMissing, StoreError, TutorError
from tutor.lessons.vocabulary import Card, NewCard, spoken
from tutor.records.card_rows import Added
from tutor.records.records import Records
from tutor.records.sounds import SUFFIX, read_sound, write_opus
from tutor.speaking.contract import Pace
from tutor.speaking.spoken import speakable
from tutor.teaching.own_tasks import OwnTasks

BEFORE_SENTENCE: Seconds = 0.4
"""Between a word and the sentence that it was met in."""
LONGEST_SENTENCE = 160
"""Characters; a longer one is no help after a word."""

_log = logging.getLogger(__name__)
_IDLE = (Phase.READY, Phase.LISTENING)


class CardSounds:
    """MUST be made and used on the conductor's loop."""

    def __init__(self, conductor: Conductor, records: Records | None) -> None:
        """Without records nothing can be kept."""
        self._conductor = conductor
        self._kept_in = records
        self._voice_free = asyncio.Event()
        self._voice_free.set()
        self._one_at_a_time = asyncio.Lock()
        self._making = OwnTasks("card sounds")
        self._playing: asyncio.Task[None] | None = None
        conductor.subscribe(self._watch)

    @property
    def _records(self) -> Records:
        if self._kept_in is None:
            raise StoreError("Your records are not open: nothing can be kept.", "Start the program again.")
        return self._kept_in

    async def keep(self, learner: int, card: NewCard) -> Added:
        """Keep a card; its sounds follow when they can be made. Raises StoreError."""
        if card.turn is not None and card.talk is None:
            card = replace(card, talk=self._records.talks.open.id or None)
        added = await asyncio.wrap_future(self._records.cards.add(learner, card))
        if added.is_new:
            self._making.begin(self._make(added.card))
        return added

    async def play(self, card: Card, own: bool = False) -> None:
        """Play the learner's own recording, or the tutor; the talk stops listening meanwhile.

        Returns when it was heard; what played before is stopped. Raises AudioError and EngineError.
        """
        await self.stop()
        self._conductor.post(StopListening())
        self._playing = asyncio.create_task(self._play(card, own), name="card sound")
        playing = self._playing
        try:
            await asyncio.wait({playing})
        except asyncio.CancelledError:
            await self.stop()
            raise
        if not playing.cancelled():
            playing.result()

    async def stop(self) -> None:
        playing, self._playing = self._playing, None
        if playing is not None and not playing.done():
            playing.cancel()
            await asyncio.wait({playing})

    async def close(self) -> None:
        await self.stop()
        await self._making.close()

    def _watch(self, event: Event) -> None:
        if not isinstance(event, PhaseChanged):
            return
        if event.phase in _IDLE:
            self._voice_free.set()
        else:
            self._voice_free.clear()
        if event.phase is not Phase.READY and self._playing is not None:
            # The talk has begun again: it is not talked into.
            self._playing.cancel()

    # Making -----------------------------------------------------------------------------------------

    async def _make(self, card: Card) -> None:
        async with self._one_at_a_time:
            try:
                own = await self._own_sound(card) if card.kind == "correction" else ""
                tutor = await self._record_tutor(card)
                if own or tutor:
                    await asyncio.wrap_future(self._records.cards.attach(card.id, own, tutor))
            except (TutorError, OSError) as error:
                # The card is kept; it is spoken anew whenever it is asked for.
                _log.warning("a card has no sound: %s", type(error).__name__)

    async def _own_sound(self, card: Card) -> str:
        if card.talk is None or card.turn is None:
            return ""
        return await asyncio.wrap_future(self._records.cards.own_sound(card.talk, card.turn))

    async def _record_tutor(self, card: Card) -> str:
        await self._voice_free.wait()
        if self._conductor.engines.voice is None:
            return ""
        frames = [frame async for frame in self._spoken(card)]
        if not frames:
            return ""
        name = secrets.token_hex(8) + SUFFIX
        await asyncio.to_thread(_write, self._records.sounds.folder / name, frames)
        return name

    async def _spoken(self, card: Card) -> AsyncIterator[AudioFrame]:
        """The tutor's voice: what is to be said and, after a word, the sentence it was met in."""
        voice = self._conductor.engines.voice
        if voice is None:
            raise EngineMissing("The tutor's voice is not there.", "See the notice in the main window.")
        rate = 0
        words, sentence = speakable(spoken(card)), ""
        if card.kind == "word" and len(card.sentence) <= LONGEST_SENTENCE:
            sentence = speakable(card.sentence)
        for text in filter(None, (words, sentence)):
            if rate:
                yield AudioFrame(np.zeros(round(BEFORE_SENTENCE * rate), dtype=np.float32), rate)
            async for frame in voice.speak(text, Pace()):
                rate = frame.sample_rate
                yield frame

    # Playing ----------------------------------------------------------------------------------------

    async def _play(self, card: Card, own: bool) -> None:
        name = card.own_sound if own else card.tutor_sound
        path = self._records.sounds.folder / name
        if own or (name and await asyncio.to_thread(path.is_file)):
            sound = _one(AudioFrame(*await asyncio.to_thread(read_sound, path)))
        else:
            sound = self._spoken(card)
        speaker = self._conductor.speaker
        try:
            await speaker.open()
            await speaker.play(sound, lambda _started_at: None)
        except asyncio.CancelledError:
            speaker.stop()
            raise


async def _one(frame: AudioFrame) -> AsyncIterator[AudioFrame]:
    yield frame


def _write(path: Path, frames: list[AudioFrame]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    write_opus(path, frames)
