"""A talk about a document: its passages in the turn, and the ways to study it, in virtual time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

import pytest

from tests.conversation.talk import Talk
from tests.fakes.chat_model import FakeChatModel
from tests.lessons.tower import TOWER
from tests.library.questions import keep_texts
from tests.virtual_time import run
from tutor.conversation.engine_events import FaultRaised
from tutor.conversation.lesson_events import CloseOffered, TalkShaped
from tutor.conversation.turn import Phase
from tutor.lessons.memorising import cue
from tutor.lessons.plan import FREE, TalkPlan
from tutor.lessons.quiz import OPINION, Quiz
from tutor.lessons.study import Mode, study_lines, study_plan
from tutor.library.documents import NewDocument, NewPassage
from tutor.library.index_words import split
from tutor.records.records import Records
from tutor.settings import Settings, changed
from tutor.teaching.idle_model import IdleModel
from tutor.teaching.studying import Studying
from tutor.thinking.contract import Message, Schema, Structured, Tell, untold

# Threads of a model have no place in virtual time: here documents are searched by words alone.
SETTINGS = changed(changed(Settings(), "learner", 1), "embedding_model", "none")
LINES = study_lines("en")


class AtOnce(Executor):
    """The records' thread, where time is not real: whoever asks does the work."""

    waiting = 0

    def __init__(self, *_: object, **__: object) -> None:
        pass

    def submit(self, call: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        done: Future[Any] = Future()
        try:
            done.set_result(call(*args, **kwargs))
        except Exception as error:  # noqa: BLE001  as a thread would
            done.set_exception(error)
        return done


@pytest.fixture
def records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Records]:
    monkeypatch.setattr("tutor.records.file.CountedThread", AtOnce)
    opened = Records(tmp_path)
    opened.learners.begin("Ana", {}).result()
    yield opened
    opened.file.close()


def add(records: Records, title: str = "The lighthouse", text: str = TOWER) -> int:
    number = records.documents.begin(
        1, NewDocument(title, "text", "", title, title, "en", 3, len(text))
    ).result()
    parts = text.split("\n\n")
    made = [NewPassage(place, place + 1, "", part, split(part, "en")) for place, part in enumerate(parts)]
    records.documents.append(number, made).result()
    return records.documents.finish(number).result().id


class Lists:
    def level(self, word: str) -> float | None:
        return 4.0 if len(word) > 5 else 1.0


async def lists(_language: str) -> Lists:
    return Lists()


async def here(call: Callable[..., Any], *args: Any) -> Any:
    return call(*args)


class Study(Talk):
    def __init__(
        self, records: Records, settings: Settings = SETTINGS, model: FakeChatModel | None = None
    ) -> None:
        super().__init__(model=model)
        self.records = records
        self.settings = settings
        self.writes: list[Future[Any]] = []
        self.changes = 0

    async def __aenter__(self) -> Study:
        await super().__aenter__()
        self.idle = IdleModel(self.conductor)
        self.studying = Studying(
            self.conductor, self.settings, self.records, self.keep, self.idle, lists, here
        )
        self.studying.changed = self.change
        self.conductor.subscribe(self.studying.take)
        return self

    def keep(self, saving: Future[Any] | None) -> None:
        if saving is not None:
            self.writes.append(saving)

    def change(self) -> None:
        self.changes += 1

    async def begin(self, document: int, mode: Mode = "talk") -> None:
        self.studying.begin(study_plan(document, "The lighthouse", mode))
        await self.until(Phase.SPEAKING)
        await self.until(Phase.READY)

    async def end(self) -> None:
        self.idle.close()
        await self.studying.close()


def test_a_talk_about_a_document_begins_with_it_and_is_told_its_passages(records: Records) -> None:
    number = add(records)
    add(records, "Steps", "How many steps are in this recipe? The recipe has seven steps in all.")

    async def scenario() -> Study:
        async with Study(records) as talk:
            await talk.begin(number)
            await talk.type("How many steps has the tower?")
            await talk.type("Hello my friend!")
            assert talk.changes == 1
            await talk.end()
            return talk

    talk = run(scenario())
    assert talk.turns[0].heard_reply() == LINES.talk.format(title="The lighthouse")
    asked = talk.model.requests[0][-1].content
    assert "214 steps" in asked
    assert "recipe" not in asked, "the talk is about one document"
    assert asked.endswith("How many steps has the tower?")
    (reference,) = talk.turns[1].passages[:1]
    assert (reference.document, reference.title, reference.page) == (number, "The lighthouse", 1)
    assert talk.turns[2].passages == ()
    assert talk.model.requests[1][-1].content == "Hello my friend!"


@pytest.mark.parametrize(("context", "asks_model"), [(1024, False), (8192, True)])
def test_what_the_document_does_not_say_is_said_so(
    records: Records, context: int, asks_model: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = add(records)
    monkeypatch.setattr(FakeChatModel, "context", context)

    async def scenario() -> Study:
        async with Study(records) as talk:
            await talk.begin(number)
            await talk.type("Who invented the telephone?")
            await talk.end()
            return talk

    talk = run(scenario())
    if asks_model:
        assert "No passage of the document" in talk.model.requests[0][-1].content
    else:
        assert talk.model.requests == []
        assert talk.turns[1].heard_reply() == LINES.not_said


def test_a_small_model_makes_nothing_up(records: Records, monkeypatch: pytest.MonkeyPatch) -> None:
    number = add(records, text=TOWER.replace("\n\n", " ") * 2)
    monkeypatch.setattr(FakeChatModel, "context", 1024)

    async def scenario() -> Study:
        async with Study(records) as talk:
            await talk.begin(number)
            await talk.type("How many steps has the tower?")
            await talk.type("I like the red tower of Ada Finch.")
            await talk.end()
            return talk

    talk = run(scenario())
    asked, told = talk.turns[1:]
    assert asked.heard_reply() == "It says: The tower has 214 steps and one iron door."
    assert [one.document for one in asked.passages] == [number]
    (request,) = talk.model.requests
    extract = request[-1].content.split("\n\n")[0]
    assert extract.startswith("Text: «")
    assert "Ada Finch" in extract
    assert len(extract.split()) <= 61
    assert told.passages


def test_a_quiz_is_asked_judged_and_kept_for_review(records: Records) -> None:
    number = add(records)

    async def scenario() -> Study:
        async with Study(records) as talk:
            await talk.begin(number, "quiz")
            quiz = talk.studying._script
            assert isinstance(quiz, Quiz)
            while not quiz.over:
                question = quiz.asked[quiz.place]
                await talk.type(question.answer if quiz.place else "a purple elephant")
            await talk.type("How many steps has the tower?")
            await talk.end()
            return talk

    talk = run(scenario())
    assert talk.turns[0].reply.startswith("I have ")
    assert talk.all(CloseOffered) == [CloseOffered(True, talk.last(CloseOffered).at)]
    asked = talk.model.requests
    assert len(asked) == 1, "the quiz needs no model; the talk goes on with it"
    assert "214 steps" in asked[0][-1].content
    assert all(saving.exception() is None for saving in talk.writes)
    cards = records.cards.search(1, "en").result()
    kept = [card for card in cards if card.kind == "question"]
    assert len(kept) == len(talk.turns) - 2
    assert {card.document for card in kept} == {number}
    first = min(kept, key=lambda card: card.due_at)
    assert first.introduced_at is not None
    assert first.back == "In 1889.", "what was not known is asked again first"


def test_key_points_are_learned_and_scheduled(records: Records) -> None:
    number = add(records)

    async def scenario() -> Study:
        async with Study(records) as talk:
            await talk.begin(number, "memorise")
            recited = talk.studying.recites
            script: Any = talk.studying._script
            while not script.over:
                text = script.points[script.step.point].text
                await talk.type(text.removeprefix(cue(text, "en")) if script.step.recall else text)
            assert (recited, talk.studying.recites) == (True, False)
            await talk.end()
            return talk

    talk = run(scenario())
    assert "100 percent" in talk.turns[-1].reply
    kept = [card for card in records.cards.search(1, "en").result() if card.kind == "key point"]
    assert kept
    assert all(card.introduced_at is not None and card.back in TOWER.replace("\n\n", " ") for card in kept)


def test_reading_aloud_moves_on_through_the_document(records: Records) -> None:
    number = add(records)

    async def scenario() -> tuple[Study, list[str]]:
        async with Study(records) as talk:
            await talk.begin(number, "shadow")
            script: Any = talk.studying._script
            read = []
            for _ in range(5):
                read.append(script.sentence)
                await talk.type(script.sentence)
            await talk.end()
            return talk, read

    talk, read = run(scenario())
    assert TOWER.replace("\n\n", " ").startswith(" ".join(read))
    assert read[0] in talk.turns[0].reply
    assert records.documents.load(number).result().progress == pytest.approx(1 / 3)
    assert talk.model.requests == []


class Examiner(FakeChatModel):
    """Answers by what it is asked for."""

    async def structured(
        self, messages: Sequence[Message], schema: Schema, tell: Tell = untold
    ) -> Structured:
        if schema is OPINION:
            return Structured({"meant": "right"}, "")
        question = {"question": "What colour is it?", "answer": "red, painted by Ada Finch"}
        return Structured({"questions": [question]}, "")


def test_a_capable_model_makes_questions_and_judges_what_the_rules_do_not_know(records: Records) -> None:
    number = add(records)

    async def scenario() -> tuple[Study, list[str]]:
        async with Study(records, model=Examiner(capable=True)) as talk:
            await talk.begin(number, "quiz")
            quiz = talk.studying._script
            assert isinstance(quiz, Quiz)
            await asyncio.sleep(20.0)
            texts = [question.text for question in quiz.asked]
            await talk.type("the year with two eights")
            assert quiz.answers[0].meant == "right"
            await talk.end()
            return talk, texts

    _, texts = run(scenario())
    assert texts[1:].count("What colour is it?") == 1, "only where the answer stands"
    assert texts[0] == "When was the lighthouse of Marrow Point built?", "the one under way stays"


def test_a_document_with_nothing_to_ask_is_talked_about(records: Records) -> None:
    number = add(records, text="Short. Words. Only.")

    async def scenario() -> Study:
        async with Study(records) as talk:
            await talk.begin(number, "quiz")
            await talk.end()
            return talk

    assert run(scenario()).turns[0].heard_reply() == LINES.nothing


def test_a_document_that_is_gone_is_told(records: Records) -> None:
    async def scenario() -> Study:
        async with Study(records) as talk:
            talk.studying.begin(study_plan(99, "Gone"))
            await asyncio.sleep(1.0)
            await talk.end()
            return talk

    assert "not in the library" in run(scenario()).last(FaultRaised).message


@pytest.mark.parametrize(("model", "found"), [("", ["bees"]), ("none", [])])
def test_a_passage_is_found_in_the_talk_by_what_it_means(
    records: Records, monkeypatch: pytest.MonkeyPatch, model: str, found: list[str]
) -> None:
    """With the real word vectors, which the talk has made between its turns."""
    monkeypatch.setattr("tutor.library.word_vectors.ThreadPoolExecutor", AtOnce)
    keep_texts(records.documents)
    wanted = changed(changed(SETTINGS, "embedding_model", model), "documents_in_talks", True)

    async def scenario() -> Study:
        async with Study(records, wanted) as talk:
            talk.studying.begin(FREE)
            await asyncio.sleep(60.0)
            await talk.type("can I be allergic and what happens then")
            await talk.end()
            return talk

    talk = run(scenario())
    assert [one.title for one in talk.turns[0].passages] == found
    asked = talk.model.requests[0][-1].content
    assert ("sting" in asked.casefold()) == bool(found)


def test_documents_in_other_talks_only_where_the_learner_wants_them(records: Records) -> None:
    add(records)

    async def scenario(settings: Settings) -> Study:
        async with Study(records, settings) as talk:
            talk.studying.begin(FREE)
            await talk.type("How many steps has the tower?")
            await talk.type("Who invented the telephone?")
            talk.studying.apply(changed(settings, "documents_in_talks", not settings.documents_in_talks))
            await talk.type("How many steps has the lighthouse tower?")
            await talk.end()
            return talk

    without = run(scenario(SETTINGS))
    assert [bool(turn.passages) for turn in without.turns] == [False, False, True]
    wanted = run(scenario(changed(SETTINGS, "documents_in_talks", True)))
    assert [bool(turn.passages) for turn in wanted.turns] == [True, False, False]
    assert len(wanted.model.requests) == 3, "a free talk is about more than what is written somewhere"


def test_another_talk_ends_it(records: Records) -> None:
    number = add(records)

    async def scenario() -> Study:
        async with Study(records) as talk:
            await talk.begin(number, "memorise")
            talk.conductor.follow(None)
            talk.conductor.emit(TalkShaped("", "", "", "", (), 0.0))
            talk.studying.begin(TalkPlan())
            assert talk.studying.document is None
            await talk.type("How many steps has the tower?")
            await talk.end()
            return talk

    talk = run(scenario())
    assert talk.turns[-1].passages == ()
    assert talk.changes == 2


def test_a_talk_that_is_gone_on_with_has_its_document_and_says_nothing(records: Records) -> None:
    number = add(records)

    async def scenario() -> Study:
        async with Study(records) as talk:
            talk.studying.resume(study_plan(number, "The lighthouse", "quiz"))
            await asyncio.sleep(1.0)
            assert talk.turns == []
            await talk.type("How many steps has the tower?")
            await talk.end()
            return talk

    assert run(scenario()).turns[0].passages
