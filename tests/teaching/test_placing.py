"""The level test as a talk: asked by the voice, answered by voice or keys, told as an event."""

from __future__ import annotations

import asyncio
import json

from tests.conversation.talk import Talk
from tests.fakes.chat_model import FakeChatModel
from tests.fakes.transcriber import FakeTranscriber
from tests.virtual_time import run
from tutor.conversation.engine_events import FaultRaised
from tutor.conversation.intents import StopListening
from tutor.conversation.lesson_events import LevelFound, TalkShaped
from tutor.conversation.turn import Phase
from tutor.installation import asset
from tutor.lessons.placement import ASKED, FEWEST_QUESTIONS, MOST_QUESTIONS
from tutor.lessons.placement_answers import questions
from tutor.settings import Settings, changed
from tutor.teaching.idle_model import IdleModel
from tutor.teaching.placing import Placing

FOLDER = asset("placement")
WEAK = "I like my home. It is small."
STRONG = (
    "Although I had never been interested in it, I decided to give it a try, because my parents, who were "
    "worried about me, would have been disappointed otherwise. However, it depends on whether you are able "
    "to concentrate, and on the other hand I ended up working at night, which I could hardly stand."
)
ENGLISH = questions(FOLDER, "en")
QUESTIONS = {question for level in ASKED for question in ENGLISH.by_level[level]}


class Lists:
    def level(self, word: str) -> float | None:
        return 4.0 if len(word) > 8 else 1.0


async def lists(_language: str) -> Lists:
    return Lists()


class Exam(Talk):
    async def __aenter__(self) -> Exam:
        await super().__aenter__()
        self.idle = IdleModel(self.conductor)
        self.placing = Placing(self.conductor, self.idle, FOLDER, lists)
        self.conductor.subscribe(self.placing.take)
        return self

    async def begin(self, settings: Settings | None = None) -> None:
        self.placing.begin(settings or Settings())
        await self.until(Phase.SPEAKING)
        await self.until(Phase.READY)

    async def end(self) -> None:
        self.idle.close()
        await self.placing.close()

    @property
    def asked(self) -> list[str]:
        return [q for turn in self.turns for q in QUESTIONS if turn.reply.endswith(q)]


async def _answer_all(talk: Exam, words: str) -> None:
    for _ in range(MOST_QUESTIONS):
        if talk.placing.under_way:
            await talk.type(words)


def test_typed_answers_lead_from_question_to_question_and_to_a_level() -> None:
    async def scenario(words: str) -> Exam:
        async with Exam() as talk:
            await talk.begin()
            assert talk.turns[0].reply.startswith(ENGLISH.opening)
            await _answer_all(talk, words)
            await _moment()
            await talk.end()
            return talk

    weak, strong = run(scenario(WEAK)), run(scenario(STRONG))
    for talk in (weak, strong):
        assert talk.model.requests == [], "the chat model is not asked"
        assert FEWEST_QUESTIONS <= len(talk.asked) <= MOST_QUESTIONS
        assert len(set(talk.asked)) == len(talk.asked)
        assert talk.turns[-1].reply == ENGLISH.closing
        assert len(talk.all(LevelFound)) == 1
    assert weak.last(LevelFound).level in ("A1", "A2")
    assert strong.last(LevelFound).level in ("B2", "C1")
    assert strong.asked[-1] in (*ENGLISH.by_level["B2"], *ENGLISH.by_level["C1"])


def test_spoken_answers_are_timed() -> None:
    async def scenario() -> Exam:
        async with Exam(transcriber=FakeTranscriber([STRONG], delay=0.1)) as talk:
            talk.placing.begin(Settings())
            await talk.until(Phase.SPEAKING)
            await talk.until(Phase.READY)
            await talk.listen()
            for _ in range(MOST_QUESTIONS):
                if talk.placing.under_way:
                    await talk.say(20.0)
            talk.post(StopListening())
            await _moment()
            await talk.end()
            return talk

    talk = run(scenario())
    assert any("words a minute" in reason for reason in talk.last(LevelFound).reasons)


def test_a_capable_model_gives_a_second_opinion() -> None:
    async def scenario() -> Exam:
        opinion = json.dumps({"level": "C1", "why": "Idioms."})
        async with Exam(model=FakeChatModel([opinion], capable=True)) as talk:
            await talk.begin()
            await _answer_all(talk, WEAK)
            while not talk.all(LevelFound):
                await _moment()
            await talk.end()
            return talk

    talk = run(scenario())
    assert talk.last(LevelFound).reasons[-1] == "The language model puts you at C1. Idioms."
    assert WEAK in talk.model.requests[0][-1].content


def test_another_talk_ends_the_test() -> None:
    async def scenario() -> Exam:
        async with Exam(model=FakeChatModel(["Nice."])) as talk:
            await talk.begin()
            await talk.type(WEAK)
            talk.conductor.follow(None)
            talk.conductor.emit(TalkShaped("", "", "", "", (), 0.0))
            assert not talk.placing.under_way
            await talk.type("Hello.")
            await talk.end()
            return talk

    talk = run(scenario())
    assert talk.turns[-1].reply == "Nice."
    assert not talk.all(LevelFound)


def test_a_language_without_questions_is_told() -> None:
    async def scenario() -> Exam:
        async with Exam() as talk:
            talk.placing.begin(changed(Settings(), "language", "pl"))
            await _moment()
            await talk.end()
            return talk

    assert "level test" in run(scenario()).last(FaultRaised).message


async def _moment() -> None:
    await asyncio.sleep(0.5)
