"""The gate stays shut as long as voice, sentence and this learner's own pauses say, and no longer."""

from __future__ import annotations

import asyncio

import pytest

from tests.conversation.talk import Talk
from tests.fakes.chat_model import FakeChatModel
from tests.fakes.transcriber import FakeTranscriber
from tests.fakes.turn_detector import FakeTurnDetector
from tests.virtual_time import run
from tutor.audio.frames import Seconds
from tutor.conversation.hearing_events import DraftBegun, SoftEndDecided, SpeechEnded, WaitDecided
from tutor.conversation.manner import Manner
from tutor.conversation.patience import Patience
from tutor.conversation.turn import Outcome, Phase, TurnId
from tutor.errors import EngineCrashed, EngineTimeout
from tutor.listening.contract import TurnDetector
from tutor.listening.endpointing import CLEAR, Endpointing
from tutor.listening.utterance import FRAME

MANNER = Manner(end_silence=0.7, sentences=100, interruptible=True, deaf_at_first=0.0)
WHOLE, HANGING = "I went to the market.", "I went to the market because"


def talk_of(
    detector: TurnDetector | None, words: list[str | Exception], delay: Seconds = 0.1
) -> tuple[Talk, Patience]:
    patience = Patience(Endpointing("B1"), "en")
    talk = Talk(
        transcriber=FakeTranscriber(words, delay),
        model=FakeChatModel(["One two three four five six seven eight nine ten."], 0.05, 0.01),
        manner=MANNER,
        patience=patience,
        turn_detector=detector,
    )
    return talk, patience


def spoken(
    *pauses: Seconds, detector: TurnDetector | None, words: list[str | Exception], delay: Seconds = 0.1
) -> tuple[Talk, Patience]:
    """Say something, then again after each pause, and wait for the answer."""

    async def dialogue() -> tuple[Talk, Patience]:
        talk, patience = talk_of(detector, words, delay)
        async with talk:
            await talk.listen()
            for pause in pauses:
                talk.microphone.say(1.0)
                await asyncio.sleep(1.0 + pause)
            talk.microphone.say(1.0)
            await asyncio.sleep(30.0)
        return talk, patience

    return run(dialogue())


def test_a_turn_that_sounds_and_reads_finished_is_answered_almost_at_once() -> None:
    talk, _ = spoken(detector=FakeTurnDetector([0.98], 0.08), words=[WHOLE])
    assert talk.meter.turns[0].turn_wait == pytest.approx(CLEAR, abs=2 * FRAME)
    assert talk.last(WaitDecided).turn_probability == 0.98
    assert "finished" in talk.last(WaitDecided).reason


def test_a_sentence_that_hangs_in_the_air_is_waited_for() -> None:
    talk, patience = spoken(detector=FakeTurnDetector([0.1], 0.08), words=[HANGING])
    wait = talk.meter.turns[0].turn_wait
    assert wait is not None
    assert wait > 2 * patience.endpointing.ceiling
    assert "because" in talk.last(WaitDecided).reason


def test_without_a_turn_detector_the_setting_decides() -> None:
    talk, _ = spoken(detector=None, words=[HANGING])
    assert talk.meter.turns[0].turn_wait == pytest.approx(MANNER.end_silence, abs=2 * FRAME)
    assert not talk.all(WaitDecided)


def test_a_turn_detector_that_fails_leaves_the_default() -> None:
    broken = FakeTurnDetector([EngineTimeout("It took too long.", "Try again.")], 0.1)
    talk, patience = spoken(detector=broken, words=["we like markets"])
    assert talk.turns[0].outcome is Outcome.ANSWERED
    assert talk.meter.turns[0].turn_wait == pytest.approx(patience.endpointing.default, abs=0.1)


def test_pauses_inside_a_turn_are_learned() -> None:
    talk, patience = spoken(*[1.0] * 6, detector=FakeTurnDetector([0.1]), words=[HANGING])
    assert len(talk.turns) == 1
    assert patience.endpointing.pauses.typical == pytest.approx(1.0, abs=0.1)


def test_a_learner_who_was_cut_off_is_given_more_time() -> None:
    talk, patience = spoken(0.9, detector=FakeTurnDetector([0.98], 0.05), words=[WHOLE, HANGING])
    assert [turn.id for turn in talk.turns] == [TurnId(1, 1)], "both parts are one turn"
    assert patience.endpointing.pauses.extra > 0.0


@pytest.mark.parametrize("delay", [0.1, 0.4, 0.9])
def test_the_gate_opens_when_the_answer_has_its_first_sound(delay: Seconds) -> None:
    talk, patience = spoken(detector=FakeTurnDetector([0.98], 0.08), words=[WHOLE], delay=delay)
    timing = talk.meter.turns[0]
    assert timing.last_speech_at is not None
    assert timing.ended_at is not None
    assert timing.phrases[0].sounded_at is not None
    ready = timing.phrases[0].sounded_at - timing.last_speech_at
    wait = timing.ended_at - timing.last_speech_at
    assert wait == pytest.approx(max(CLEAR, ready), abs=2 * FRAME)
    assert wait < patience.endpointing.ceiling
    assert "not ready" not in talk.last(WaitDecided).reason


def test_an_answer_that_takes_too_long_is_not_waited_for_for_ever() -> None:
    talk, patience = spoken(detector=FakeTurnDetector([0.98], 0.08), words=[WHOLE], delay=5.0)
    assert talk.meter.turns[0].turn_wait == pytest.approx(patience.endpointing.ceiling, abs=2 * FRAME)
    assert talk.last(WaitDecided).certain_after == patience.endpointing.default, "no words, no judgement"
    assert "not ready" in talk.last(WaitDecided).reason


@pytest.mark.parametrize("words", ["", EngineCrashed("It crashed.", "Say it again.")])
def test_where_no_answer_will_come_nothing_is_waited_for(words: str | Exception) -> None:
    talk, patience = spoken(detector=FakeTurnDetector([0.98], 0.08), words=[words])
    (ended,) = talk.all(SpeechEnded)
    assert ended.at - ended.last_speech_at == pytest.approx(patience.endpointing.default, abs=2 * FRAME)


SHORT, LONGER = 0.13, 0.18
COUGH: Seconds = 0.1


def told_soft_ends(*turns: tuple[tuple[Seconds, Seconds], ...]) -> tuple[Talk, list[Seconds]]:
    """Take turns, each of whose parts is said for so long with so long a pause behind it; and what was told
    of the soft end after each.
    """

    async def dialogue() -> Talk:
        words: list[str | Exception] = [f"{HANGING} {number}" for number in range(100)]
        talk = Talk(
            transcriber=FakeTranscriber(words, 0.05),
            model=FakeChatModel(["Yes."], 0.05, 0.01),
            manner=MANNER,
            patience=Patience(Endpointing("B1"), "en", SHORT),
            turn_detector=FakeTurnDetector([0.1]),
        )
        async with talk:
            await talk.listen()
            for parts in turns:
                for speech, pause in parts:
                    talk.microphone.say(speech)
                    await asyncio.sleep(speech + pause)
                await talk.until(Phase.LISTENING)
                await asyncio.sleep(1.5)
        return talk

    talk = run(dialogue())
    return talk, [event.soft_end for event in talk.all(SoftEndDecided)]


@pytest.mark.parametrize(
    "second",
    [
        pytest.param(1.0, id="the learner goes on"),
        pytest.param(COUGH, id="a short sound changes the words"),
    ],
)
def test_drafts_that_are_thrown_away_make_the_next_ones_wait_longer_and_others_give_it_back(
    second: Seconds,
) -> None:
    wasted, whole = ((1.0, 0.6), (second, 8.0)), ((1.0, 8.0),)
    talk, told = told_soft_ends(*[wasted] * 3, *[whole] * 8)
    assert told[:4] == pytest.approx([SHORT, SHORT, LONGER, LONGER])
    assert told[-1] == pytest.approx(SHORT)
    ends = {event.turn: event.last_speech_at for event in talk.all(SpeechEnded)}
    last = {event.turn: event.at for event in talk.all(DraftBegun)}
    waited = {turn.number: last[turn] - end for turn, end in ends.items()}
    assert waited[2] == pytest.approx(SHORT, abs=FRAME)
    assert waited[4] == pytest.approx(LONGER, abs=FRAME)
    assert waited[4] - waited[2] == pytest.approx(FRAME)
    assert waited[11] == pytest.approx(waited[2])


def test_a_turn_without_a_draft_is_not_held() -> None:
    words: list[str | Exception] = [f"{WHOLE} {n}" for n in range(8)]
    talk, patience = spoken(*[0.6] * 5, detector=FakeTurnDetector([0.6]), words=words)
    assert max(event.number for event in talk.all(DraftBegun)) == 4, "three drafts, and the turn itself"
    wait = talk.last(WaitDecided)
    assert "not ready" not in wait.reason
    assert talk.meter.turns[0].turn_wait == pytest.approx(wait.wait, abs=2 * FRAME)
    assert wait.wait < patience.endpointing.ceiling


@pytest.mark.parametrize(("third", "numbers"), [(0.2, [1, 2, 3]), (0.9, [1, 2, 3, 4])])
def test_the_last_draft_is_spared_unless_the_voice_sounds_finished(third: float, numbers: list[int]) -> None:
    words: list[str | Exception] = [f"{HANGING} {n}" for n in range(8)]
    talk, _ = spoken(*[0.25] * 5, detector=FakeTurnDetector([0.2, 0.2, third, 0.2]), words=words)
    assert [event.number for event in talk.all(DraftBegun)] == numbers
    assert len(talk.turns) == 1


def test_the_spared_draft_is_waited_for_as_any_other() -> None:
    words: list[str | Exception] = ["one", "one two", "one two three"]
    detector = FakeTurnDetector([0.2, 0.2, 0.6])
    talk, patience = spoken(0.25, 0.25, detector=detector, words=words, delay=1.2)
    assert talk.all(DraftBegun)[-1].number == 3
    endpointing = patience.endpointing
    wait = talk.meter.turns[0].turn_wait
    assert wait is not None
    assert endpointing.default + 0.2 < wait <= endpointing.ceiling + 2 * FRAME
