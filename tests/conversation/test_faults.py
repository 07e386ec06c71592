"""What breaks is said, nothing said or answered is lost, and the talk goes on."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator

import pytest

from tests.conversation.talk import Talk
from tests.fakes.chat_model import FakeChatModel
from tests.fakes.transcriber import FakeTranscriber
from tests.fakes.voice import FakeVoice
from tests.virtual_time import run
from tutor.audio.frames import AudioFrame, Samples
from tutor.conversation.engine_events import FaultCleared, FaultRaised
from tutor.conversation.events import TurnEnded
from tutor.conversation.hearing_events import TranscriptionFinished, TranscriptionStarted
from tutor.conversation.intents import StartListening
from tutor.conversation.manner import Manner
from tutor.conversation.turn import Outcome, Phase, PhraseStatus, TurnId
from tutor.errors import (
    DeviceFailed,
    DeviceMissing,
    EngineCrashed,
    EngineError,
    ReplyCutOff,
    ServerUnreachable,
    WayOut,
)
from tutor.speaking.contract import Pace

UNREACHABLE = ServerUnreachable("Nobody answers.", "Start the server.", ways_out=(WayOut("built-in model"),))
GONE = DeviceFailed("The device is gone.", "Plug it in.")


def faults(talk: Talk) -> list[tuple[str, str]]:
    """Stages in the order in which they failed and worked again."""
    told = [e for e in talk.events if isinstance(e, (FaultRaised, FaultCleared))]
    return [(e.stage, "raised" if isinstance(e, FaultRaised) else "cleared") for e in told]


async def two_turns(talk: Talk) -> Talk:
    async with talk:
        await talk.listen()
        await talk.say(1.0)
        await asyncio.sleep(1.0)
        await talk.say(1.0)
    return talk


def test_a_model_that_fails_at_once_costs_only_the_answer() -> None:
    async def scenario() -> Talk:
        return await two_turns(Talk(model=FakeChatModel([[UNREACHABLE], "Now it works."])))

    talk = run(scenario())
    first, second = talk.turns
    assert (first.learner, first.outcome, first.phrases) == ("hello", Outcome.FAILED, [])
    assert second.outcome is Outcome.ANSWERED
    assert faults(talk) == [("chat_model", "raised"), ("chat_model", "cleared")]
    raised = talk.all(FaultRaised)[0]
    assert (raised.message, raised.remedy) == (UNREACHABLE.message, UNREACHABLE.remedy)
    assert raised.ways_out == (WayOut("built-in model"),)
    assert "hello" in talk.model.requests[1][0].content, "what the learner said is not lost"


@pytest.mark.parametrize("error", [ReplyCutOff("It broke off.", "Say it again."), UNREACHABLE])
def test_an_answer_that_breaks_off_is_kept_marked_and_spoken(error: EngineError) -> None:
    pieces: list[str | Exception] = ["We saw", " a big dog.", " Then it", " ran", error]

    async def scenario() -> Talk:
        return await two_turns(Talk(model=FakeChatModel([pieces, "Fine now."], 0.1, 0.05)))

    talk = run(scenario())
    turn = talk.turns[0]
    assert (turn.reply, turn.reply_complete) == ("We saw a big dog. Then it ran", False)
    assert turn.heard_reply() == "We saw a big dog. Then it ran"
    assert turn.outcome is Outcome.ANSWERED
    assert faults(talk) == [("chat_model", "raised"), ("chat_model", "cleared")]


def test_a_model_that_says_nothing_is_a_fault() -> None:
    async def scenario() -> Talk:
        return await two_turns(Talk(model=FakeChatModel([["  "], "Fine."])))

    talk = run(scenario())
    assert [turn.outcome for turn in talk.turns] == [Outcome.FAILED, Outcome.ANSWERED]
    assert faults(talk) == [("chat_model", "raised"), ("chat_model", "cleared")]


def test_a_transcriber_that_fails_is_told_and_heard_again_next_time() -> None:
    async def scenario() -> Talk:
        crashed = EngineCrashed("The recognition crashed.", "It starts again.")
        return await two_turns(Talk(transcriber=FakeTranscriber([crashed, "hello again"])))

    talk = run(scenario())
    assert [turn.outcome for turn in talk.turns] == [Outcome.FAILED, Outcome.ANSWERED]
    assert talk.turns[1].learner == "hello again"
    assert faults(talk) == [("transcriber", "raised"), ("transcriber", "cleared")]


def test_a_transcriber_that_hangs_is_given_up() -> None:
    async def scenario() -> Talk:
        async with Talk(transcriber=FakeTranscriber(delay=1e6)) as talk:
            await talk.listen()
            await talk.say(1.0)
            return talk

    talk = run(scenario())
    assert talk.turns[0].outcome is Outcome.FAILED
    waited = talk.all(FaultRaised)[0].at - talk.all(TranscriptionStarted)[0].at
    assert waited == pytest.approx(60.0)
    assert talk.transcriber.cancelled == 1


@pytest.mark.parametrize("slot", ["transcriber", "chat_model", "voice"])
def test_an_engine_that_is_not_there_yet_is_named(slot: str) -> None:
    async def scenario() -> Talk:
        async with Talk() as talk:
            engine = getattr(talk.engines, slot)
            setattr(talk.engines, slot, None)
            await talk.listen()
            await talk.say(1.0)
            setattr(talk.engines, slot, engine)
            await talk.say(1.0)
            return talk

    talk = run(scenario())
    assert [turn.outcome for turn in talk.turns] == [Outcome.FAILED, Outcome.ANSWERED]
    assert faults(talk) == [(slot, "raised"), (slot, "cleared")]


def test_a_microphone_that_fails_ends_listening_and_can_be_started_again() -> None:
    async def scenario() -> Talk:
        async with Talk() as talk:
            await talk.listen()
            talk.microphone.say(5.0)
            await talk.until(Phase.HEARING)
            talk.microphone.error = GONE
            await talk.until(Phase.READY)
            assert talk.last(TurnEnded).outcome is Outcome.FAILED
            await asyncio.sleep(1.0)
            talk.microphone = talk.conductor.microphone = type(talk.microphone)()
            await talk.listen()
            await talk.say(1.0)
            return talk

    talk = run(scenario())
    assert talk.turns[1].outcome is Outcome.ANSWERED
    assert faults(talk) == [("microphone", "raised"), ("microphone", "cleared")]
    assert talk.conductor.stale == 0


def test_an_answer_is_spoken_to_its_end_though_the_microphone_is_gone() -> None:
    async def scenario() -> Talk:
        async with Talk() as talk:
            await talk.listen()
            talk.microphone.say(1.0)
            await talk.until(Phase.SPEAKING)
            talk.microphone.error = GONE
            await talk.until(Phase.READY)
            return talk

    talk = run(scenario())
    assert talk.turns[0].outcome is Outcome.ANSWERED
    assert talk.turns[0].heard_reply() == talk.turns[0].reply


def test_without_a_loudspeaker_the_answer_can_be_read() -> None:
    async def scenario() -> Talk:
        async with Talk(model=FakeChatModel(["We saw a big dog. It ran away."])) as talk:
            talk.speaker.open_error = DeviceMissing("There is no loudspeaker.", "Plug one in.")
            await talk.type("hi")
            assert talk.turns[0].reply == "We saw a big dog. It ran away."
            assert {p.status for p in talk.turns[0].phrases} == {PhraseStatus.FAILED}
            assert talk.turns[0].heard_reply() == talk.turns[0].reply
            talk.speaker.open_error = None
            await talk.type("again")
            return talk

    talk = run(scenario())
    assert [turn.outcome for turn in talk.turns] == [Outcome.ANSWERED, Outcome.ANSWERED]
    assert talk.all(FaultRaised)[0].stage == "loudspeaker"
    assert faults(talk)[-1] == ("loudspeaker", "cleared")


def test_a_loudspeaker_that_dies_in_the_middle_leaves_the_rest_to_read() -> None:
    async def scenario() -> Talk:
        text = "We saw a big dog in the park. It ran after the cats. They sat in a tree."
        async with Talk(model=FakeChatModel([text])) as talk:
            await talk.listen()
            talk.microphone.say(1.0)
            await talk.until(Phase.SPEAKING)
            await asyncio.sleep(0.5)
            talk.speaker.break_down(GONE)
            await talk.until(Phase.LISTENING)
            await talk.say(1.0)
            return talk

    talk = run(scenario())
    first = talk.turns[0]
    assert first.outcome is Outcome.ANSWERED
    assert first.phrases[0].status is PhraseStatus.FAILED
    assert first.heard_reply() == first.reply
    assert talk.turns[1].outcome is Outcome.ANSWERED
    assert faults(talk)[-1] == ("loudspeaker", "cleared")


class BuggyVoice(FakeVoice):
    async def speak(self, phrase: str, pace: Pace) -> AsyncIterator[AudioFrame]:
        async for frame in super().speak(phrase, pace):
            yield frame
            raise ZeroDivisionError("our own mistake")


def test_a_mistake_of_our_own_ends_the_turn_instead_of_hanging_in_it(
    logged_errors: list[logging.LogRecord],
) -> None:
    async def scenario() -> Talk:
        model = FakeChatModel(["We saw a big dog. " + "and then we went on and on " * 20, "Fine."], 0.0, 0.3)
        async with Talk(model=model, voice=BuggyVoice()) as talk:
            good = FakeVoice()
            await talk.listen()
            await talk.say(1.0)
            talk.engines.voice = good
            await asyncio.sleep(5.0)
            await talk.say(1.0)
            return talk

    talk = run(scenario())
    assert [turn.outcome for turn in talk.turns] == [Outcome.FAILED, Outcome.ANSWERED]
    assert "our own mistake" in talk.all(FaultRaised)[0].message
    assert len(logged_errors) == 1


def test_a_mistake_while_listening_closes_the_microphone_and_says_so(
    logged_errors: list[logging.LogRecord],
) -> None:
    class BuggyDetector:
        def probability(self, samples: Samples) -> float:
            raise ZeroDivisionError("our own mistake")

        def reset(self) -> None: ...

        def another(self) -> BuggyDetector:
            return self

    async def scenario() -> Talk:
        talk = Talk()
        talk.detector = BuggyDetector()  # type: ignore[assignment]
        async with talk:
            talk.post(StartListening())
            await talk.until(Phase.LISTENING)
            await talk.until(Phase.READY)
        return talk

    talk = run(scenario())
    assert faults(talk) == [("microphone", "raised")]
    assert len(logged_errors) == 1


def test_what_comes_too_late_is_dropped_and_counted() -> None:
    async def scenario() -> Talk:
        async with Talk(manner=Manner()) as talk:
            await talk.type("hi")
            assert talk.conductor.stale == 0, "an ordinary turn has nothing stale in it"
            before = len(talk.events)
            for turn in (TurnId(1), TurnId(0), TurnId(1, 1), TurnId(2)):
                talk.conductor.post(TranscriptionFinished(turn, "late", 0.0))
            assert talk.conductor.stale == 4
            assert len(talk.events) == before
            return talk

    run(scenario())
