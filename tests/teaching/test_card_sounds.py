"""How cards sound: kept with the talk's recordings, spoken by the tutor, played on demand."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.conversation.talk import Talk
from tests.fakes.chat_model import FakeChatModel
from tests.fakes.voice import FakeVoice
from tutor.audio.frames import AudioFrame
from tutor.conversation.intents import StartListening, StopListening, TypeText
from tutor.conversation.transcript import Turn
from tutor.conversation.turn import Phase, TurnId
from tutor.errors import EngineMissing, StoreError
from tutor.lessons.vocabulary import Card, NewCard
from tutor.records.records import Records
from tutor.records.sounds import LEARNER, read_sound
from tutor.teaching.card_sounds import CardSounds

MARKET = NewCard("word", "market", sentence="I went to the market.")


def _learner(database: sqlite3.Connection) -> None:
    database.execute("INSERT INTO learners (id, name, created_at, profile) VALUES (1, 'Anna', '2026', '{}')")


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    made = Records(tmp_path / "records")
    made.file.write(_learner).result()
    yield made
    made.close()


async def sounding(records: Records, card: int) -> Card:
    """The card, once it has a sound."""
    async with asyncio.timeout(60):
        while True:
            kept = await asyncio.wrap_future(records.cards.load(card))
            if kept.tutor_sound:
                return kept
            await asyncio.sleep(0.01)


def quick() -> FakeVoice:
    return FakeVoice(seconds_per_character=0.01)


def test_a_word_is_spoken_with_its_sentence(records: Records) -> None:
    async def scene() -> None:
        async with Talk(voice=quick()) as talk:
            sounds = CardSounds(talk.conductor, records)
            added = await sounds.keep(1, MARKET)
            card = await sounding(records, added.card.id)
            assert talk.voice.phrases == ["market", "I went to the market."]
            samples, rate = read_sound(records.sounds.folder / card.tutor_sound)
            assert len(samples) / rate == pytest.approx(0.06 + 0.4 + 0.21, abs=0.1)
            await sounds.keep(1, MARKET)
            assert len(talk.voice.phrases) == 2
            await sounds.close()

    asyncio.run(scene())


def test_an_error_keeps_the_recording_of_its_turn(records: Records) -> None:
    async def scene() -> None:
        async with Talk(voice=quick()) as talk:
            sounds = CardSounds(talk.conductor, records)
            talk_id = await spoken_turn(records)
            added = await sounds.keep(1, NewCard("correction", "I am agree", "I agree", turn=1))
            card = await sounding(records, added.card.id)
            assert card.talk == talk_id
            assert talk.voice.phrases == ["I agree"]
            samples, rate = read_sound(records.sounds.folder / card.own_sound)
            assert len(samples) / rate == pytest.approx(1.0, abs=0.1)
            await asyncio.wrap_future(records.sounds.sweep())
            assert (records.sounds.folder / card.tutor_sound).is_file()
            await sounds.close()

    asyncio.run(scene())


async def spoken_turn(records: Records) -> int:
    """The id of a talk with one turn, whose sound is kept."""
    await asyncio.wrap_future(records.talks.save(Turn(TurnId(1), "I am agree")))
    tone = np.sin(np.arange(16_000) * 0.1).astype(np.float32) * 0.3
    frames = [AudioFrame(tone, 16_000)]
    await asyncio.wrap_future(records.sounds.keep(records.talks.open, 1, LEARNER, frames))
    return records.talks.open.id


def test_the_tutor_speaks_no_card_into_a_turn(records: Records) -> None:
    async def scene() -> None:
        model = FakeChatModel(first_delay=0.3)
        async with Talk(model=model, voice=quick()) as talk:
            sounds = CardSounds(talk.conductor, records)
            talk.post(TypeText("Hello."))
            added = await sounds.keep(1, MARKET)
            await asyncio.sleep(0.1)
            assert talk.phase is Phase.THINKING
            assert talk.voice.phrases == []
            await talk.until(Phase.READY)
            await sounding(records, added.card.id)
            assert talk.voice.phrases[-2] == "market"
            await sounds.close()

    asyncio.run(scene())


def test_a_card_is_played_and_silenced(records: Records) -> None:
    async def scene() -> None:
        async with Talk(voice=quick()) as talk:
            sounds = CardSounds(talk.conductor, records)
            added = await sounds.keep(1, MARKET)
            card = await sounding(records, added.card.id)
            await sounds.play(card)
            assert talk.speaker.seconds_played == pytest.approx(0.67, abs=0.1)
            playing = asyncio.create_task(sounds.play(card))
            await asyncio.sleep(0.1)
            playing.cancel()
            await asyncio.wait({playing})
            assert talk.speaker.idle
            assert talk.speaker.seconds_played < 1.0
            await sounds.close()

    asyncio.run(scene())


def test_a_card_without_a_recording_is_spoken(records: Records) -> None:
    async def scene() -> None:
        async with Talk(voice=quick()) as talk:
            sounds = CardSounds(talk.conductor, records)
            card = (await asyncio.wrap_future(records.cards.add(1, MARKET))).card
            await sounds.play(card)
            assert talk.voice.phrases == ["market", "I went to the market."]
            assert talk.speaker.seconds_played > 0.5
            talk.conductor.engines.voice = None
            with pytest.raises(EngineMissing):
                await sounds.play(card)
            with pytest.raises(StoreError):
                await sounds.play(card, own=True)
            await sounds.close()

    asyncio.run(scene())


def test_the_talk_is_not_played_into(records: Records) -> None:
    async def scene() -> None:
        async with Talk(voice=quick()) as talk:
            sounds = CardSounds(talk.conductor, records)
            card = (await asyncio.wrap_future(records.cards.add(1, MARKET))).card
            playing = asyncio.create_task(sounds.play(card))
            await asyncio.sleep(0.1)
            talk.post(StartListening())
            async with asyncio.timeout(60):
                await playing
            assert talk.speaker.idle
            talk.post(StopListening())
            await sounds.close()

    asyncio.run(scene())


def test_without_records_nothing_is_kept() -> None:
    async def scene() -> None:
        async with Talk() as talk:
            with pytest.raises(StoreError):
                await CardSounds(talk.conductor, None).keep(1, MARKET)

    asyncio.run(scene())
