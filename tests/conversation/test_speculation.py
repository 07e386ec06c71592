"""Work begins at the first breath of silence; only what turns out certain is told, shown and heard."""

from __future__ import annotations

import asyncio

import pytest

from tests.conversation.talk import Talk
from tests.fakes.chat_model import FakeChatModel
from tests.fakes.transcriber import FakeTranscriber
from tests.virtual_time import run
from tutor.audio.frames import Seconds
from tutor.conversation.answer_events import PhraseFound, PlaybackStarted, ReplyTextArrived, ReplyTextEnded
from tutor.conversation.engine_events import FaultRaised
from tutor.conversation.events import Event
from tutor.conversation.gate import Gate
from tutor.conversation.hearing_events import (
    DraftBegun,
    DraftDropped,
    DraftKept,
    SpeechEnded,
    TranscriptionFinished,
)
from tutor.conversation.intents import FinishTurn, Intent, StartListening, StopListening, TypeText
from tutor.conversation.learner_turn import HEAD_START
from tutor.conversation.manner import Manner
from tutor.conversation.turn import Outcome, TurnId
from tutor.errors import EngineCrashed
from tutor.listening.utterance import FRAME, SOFT_END

WAIT = 2.0
EAGER = Manner(end_silence=WAIT, sentences=100)
COUGH, WORDS = 0.1, 1.0
LASTING = WAIT - HEAD_START + 0.2
"""A pause that looks so much like the end that even a turn's last draft is spent on it."""
SOMETHING = DraftBegun(TurnId(1), 1, 0.0)


def talk_of(
    words: list[str | Exception], answers: list[str], manner: Manner = EAGER, delay: Seconds = 0.3
) -> Talk:
    return Talk(
        transcriber=FakeTranscriber(words, delay),
        model=FakeChatModel(answers, first_delay=0.2, token_delay=0.02),
        manner=manner,
    )


async def begin(talk: Talk, *parts: tuple[Seconds, Seconds]) -> None:
    """Listen, and say each part for so long, with so long a pause behind it."""
    talk.post(StartListening())
    await asyncio.sleep(0.5)
    for speech, pause in parts:
        talk.microphone.say(speech)
        await asyncio.sleep(speech + pause)


def told_words(talk: Talk) -> str:
    """Everything that any subscriber was ever told in words."""
    kinds = (TranscriptionFinished, ReplyTextArrived, PhraseFound, ReplyTextEnded)
    return " ".join(event.text for event in talk.events if isinstance(event, kinds))


def test_what_was_made_behind_the_gate_sounds_at_once_when_it_opens() -> None:
    async def dialogue() -> Talk:
        async with talk_of(["I went home."], ["Oh, you went home! Why?"]) as talk:
            await begin(talk, (WORDS, 20.0))
        return talk

    talk = run(dialogue())
    (draft,) = talk.all(DraftBegun)
    (ended,) = talk.all(SpeechEnded)
    assert draft.at - ended.last_speech_at == pytest.approx(SOFT_END, abs=FRAME)
    assert ended.at - ended.last_speech_at == pytest.approx(WAIT, abs=FRAME)
    heard = talk.all(PlaybackStarted)[0].at
    assert heard - ended.at <= 0.06 + talk.speaker.LATENCY
    assert len(talk.transcriber.heard) == len(talk.model.requests) == 1
    timing = talk.meter.turns[0]
    assert timing.voice_to_voice == pytest.approx(WAIT, abs=0.15)
    assert timing.transcription == pytest.approx(0.3)
    assert talk.turns[0].reply == "Oh, you went home! Why?"


def gone_on_after(pause: Seconds, delay: Seconds = 0.3) -> Talk:
    async def dialogue() -> Talk:
        words: list[str | Exception] = ["I went", "I went to the market."]
        async with talk_of(words, ["Where did you SECRETLY go?", "A market!"], delay=delay) as talk:
            await begin(talk, (WORDS, pause), (WORDS, 20.0))
        return talk

    return run(dialogue())


@pytest.mark.parametrize("pause", [0.3, 0.5, 0.8, 1.2, 1.8])
def test_a_learner_who_goes_on_never_learns_of_the_draft(pause: Seconds) -> None:
    talk = gone_on_after(pause)
    (turn,) = talk.turns
    assert (turn.id, turn.learner, turn.reply) == (TurnId(1), "I went to the market.", "A market!")
    assert "SECRETLY" not in told_words(talk)
    assert [event.text for event in talk.all(TranscriptionFinished)] == ["I went to the market."]
    assert all("SECRETLY" not in message.content for message in talk.conductor.prompt("next"))
    assert talk.speaker.seconds_played == pytest.approx(turn.phrases[0].audio, rel=0.01)
    assert [event.number for event in talk.all(DraftDropped)] == [1]
    first, second = talk.transcriber.heard
    assert second.duration > first.duration + WORDS, "both parts are one utterance"


def test_a_cough_keeps_the_draft_when_the_words_stay_the_same() -> None:
    async def dialogue() -> Talk:
        words: list[str | Exception] = ["I went home.", "I went home"]
        async with talk_of(words, ["Why?"]) as talk:
            await begin(talk, (WORDS, 1.0), (COUGH, 20.0))
        return talk

    talk = run(dialogue())
    assert len(talk.model.requests) == 1, "the answer was not made twice"
    assert len(talk.transcriber.heard) == 2
    assert len(talk.all(DraftKept)) == 1
    assert not talk.all(DraftDropped)
    assert [turn.reply for turn in talk.turns] == ["Why?"]
    assert [event.text for event in talk.all(TranscriptionFinished)] == ["I went home"]


def test_a_cough_that_was_a_word_drops_the_draft() -> None:
    async def dialogue() -> Talk:
        words: list[str | Exception] = ["I went home", "I went home late"]
        async with talk_of(words, ["SECRET?", "How late?"]) as talk:
            await begin(talk, (WORDS, 1.0), (COUGH, 20.0))
        return talk

    talk = run(dialogue())
    assert [turn.reply for turn in talk.turns] == ["How late?"]
    assert "SECRET" not in told_words(talk)
    assert talk.model.abandoned + talk.model.finished == 2


def test_at_most_three_drafts_are_made_and_the_turn_is_answered_all_the_same() -> None:
    async def dialogue() -> Talk:
        words: list[str | Exception] = [f"part {n}" for n in range(1, 9)]
        async with talk_of(words, ["Fine."]) as talk:
            await begin(talk, *[(WORDS, LASTING)] * 6)
            await asyncio.sleep(20.0)
        return talk

    talk = run(dialogue())
    assert max(event.number for event in talk.all(DraftBegun)) == 4, "three drafts, and the turn itself"
    assert len(talk.transcriber.heard) == 4
    (turn,) = talk.turns
    assert (turn.learner, turn.reply, turn.outcome) == ("part 4", "Fine.", Outcome.ANSWERED)


def test_the_last_draft_is_spared_for_a_pause_that_lasts_and_hides_its_work() -> None:
    async def dialogue() -> Talk:
        words: list[str | Exception] = [f"part {n}" for n in range(1, 9)]
        async with talk_of(words, ["Fine."]) as talk:
            await begin(talk, *[(WORDS, 0.8)] * 6)
            await asyncio.sleep(20.0)
        return talk

    talk = run(dialogue())
    last = talk.all(DraftBegun)[-1]
    assert last.number == 3
    end = talk.last(SpeechEnded)
    assert last.at == pytest.approx(end.last_speech_at + WAIT - HEAD_START, abs=2 * FRAME)
    assert len(talk.transcriber.heard) == 3
    assert talk.transcriber.heard[-1].duration > 6 * WORDS, "it heard all parts"
    assert talk.all(PlaybackStarted)[0].at - end.at < 0.1


def test_a_spared_draft_is_begun_for_the_newest_pause_only() -> None:
    async def dialogue() -> Talk:
        words: list[str | Exception] = [f"part {n}" for n in range(1, 9)]
        async with talk_of(words, ["Fine."]) as talk:
            await begin(talk, *[(WORDS, 0.8)] * 3, (3.0, 20.0))
        return talk

    talk = run(dialogue())
    assert len(talk.all(DraftBegun)) == 3
    assert talk.all(DraftBegun)[-1].at > talk.last(SpeechEnded).last_speech_at


def test_a_draft_that_was_spared_when_the_turn_was_ended_is_begun_for_no_other_turn() -> None:
    async def dialogue() -> Talk:
        words: list[str | Exception] = [f"part {n}" for n in range(1, 9)]
        async with talk_of(words, ["Fine."]) as talk:
            await begin(talk, *[(WORDS, 0.5)] * 3)
            talk.post(FinishTurn())
            await asyncio.sleep(5.0)
            talk.microphone.say(WORDS)
            await asyncio.sleep(20.0)
        return talk

    talk = run(dialogue())
    assert [(event.turn.number, event.number) for event in talk.all(DraftBegun)] == [
        (1, 1),
        (1, 2),
        (1, 3),
        (2, 1),
    ]
    assert [turn.outcome for turn in talk.turns] == [Outcome.ANSWERED] * 2


def test_every_turn_may_have_its_three_drafts_anew() -> None:
    async def dialogue() -> Talk:
        words: list[str | Exception] = [f"part {n}" for n in range(1, 20)]
        async with talk_of(words, ["Fine."]) as talk:
            for _ in range(2):
                await begin(talk, *[(WORDS, LASTING)] * 4)
                await asyncio.sleep(20.0)
        return talk

    talk = run(dialogue())
    assert [event.number for event in talk.all(DraftBegun)] == [1, 2, 3, 4] * 2


def test_a_word_after_the_last_draft_is_heard_all_the_same() -> None:
    async def dialogue() -> Talk:
        words: list[str | Exception] = ["one", "one two", "one two three", "one two three four"]
        async with talk_of(words, ["Fine."]) as talk:
            await begin(talk, *[(WORDS, LASTING)] * 3, (COUGH, 20.0))
        return talk

    (turn,) = run(dialogue()).turns
    assert turn.learner == "one two three four"


def test_a_draft_that_fails_is_told_only_when_the_turn_is_certain() -> None:
    async def dialogue() -> tuple[Talk, bool]:
        crashed = EngineCrashed("It crashed.", "Say it again.")
        async with talk_of([crashed, "hello"], ["Hi."]) as talk:
            await begin(talk, (WORDS, 1.5))
            early = bool(talk.all(FaultRaised))
            await asyncio.sleep(20.0)
        return talk, early

    talk, early = run(dialogue())
    assert not early
    assert [event.message for event in talk.all(FaultRaised)] == ["It crashed."]
    assert talk.turns[0].outcome is Outcome.FAILED


@pytest.mark.parametrize("after", [0.2, 0.5, 1.0])
def test_i_am_done_opens_the_gate_of_the_draft_under_way(after: Seconds) -> None:
    async def dialogue() -> Talk:
        async with talk_of(["hello there"], ["Hi."]) as talk:
            await begin(talk, (WORDS, after))
            talk.post(FinishTurn())
            await asyncio.sleep(20.0)
        return talk

    talk = run(dialogue())
    assert len(talk.transcriber.heard) == 1
    assert talk.meter.turns[0].turn_wait == pytest.approx(after, abs=2 * FRAME)
    assert talk.turns[0].reply == "Hi."


def test_a_gate_that_is_dropped_swallows_everything_even_when_it_was_open() -> None:
    async def told() -> list[Event]:
        events: list[Event] = []
        opened, shut = Gate(events.append), Gate(events.append)
        opened.release()
        opened.drop()
        opened.emit(SOMETHING)
        shut.emit(SOMETHING)
        shut.drop()
        shut.release()
        shut.emit(SOMETHING)
        return events

    assert run(told()) == []


def test_what_is_told_at_the_gate_may_drop_it() -> None:
    async def told() -> list[Event]:
        events: list[Event] = []

        def tell(event: Event) -> None:
            events.append(event)
            gate.drop()

        gate = Gate(tell)
        gate.emit(SOMETHING)
        gate.emit(SOMETHING)
        gate.release()
        return events

    assert run(told()) == [SOMETHING]


@pytest.mark.parametrize("intent", [StopListening(), TypeText("typed instead")])
def test_a_draft_ends_with_its_turn(intent: Intent) -> None:
    async def dialogue() -> Talk:
        async with talk_of(["hello there"], ["SECRET.", "Typed."]) as talk:
            await begin(talk, (WORDS, 1.0))
            talk.post(intent)
            await asyncio.sleep(20.0)
        return talk

    talk = run(dialogue())
    assert "SECRET" not in told_words(talk)
    assert talk.turns[0].outcome is Outcome.WITHDRAWN
    assert talk.model.active == talk.voice.active == 0
