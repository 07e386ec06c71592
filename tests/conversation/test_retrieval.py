"""The learner's documents in the turn: looked into early, once, beside everything, and never in the way."""

from __future__ import annotations

import asyncio

import pytest

from tests.conversation.talk import Talk
from tests.fakes.chat_model import FakeChatModel
from tests.fakes.transcriber import FakeTranscriber
from tests.virtual_time import run
from tutor.conversation.answer_events import Reference, ReplyRequested, RetrievalFinished, RetrievalStarted
from tutor.conversation.engine_events import FaultRaised
from tutor.conversation.hearing_events import TextTyped, TranscriptionFinished
from tutor.conversation.history import History
from tutor.conversation.manner import Manner
from tutor.conversation.retrieval import NOTHING, Lookup, Quoted, Retrieval
from tutor.conversation.turn import Outcome, Phase
from tutor.errors import StoreError
from tutor.thinking.contract import Message

TOWER = Reference(7, 1, "The tower", 3)


class Documents:
    """Knows what is said about towers, and takes its time."""

    def __init__(self, delay: float = 0.02, *, error: StoreError | None = None, unknown: str = "") -> None:
        self.asked: list[str] = []
        self.broken_off = 0
        self._delay = delay
        self._error = error
        self._unknown = unknown

    async def look_up(self, words: str) -> Quoted:
        self.asked.append(words)
        try:
            await asyncio.sleep(self._delay)
        except asyncio.CancelledError:
            self.broken_off += 1
            raise
        if self._error is not None:
            raise self._error
        if "tower" in words.casefold():
            return Quoted("The tower has 300 steps.", (TOWER,))
        return Quoted(answer=self._unknown) if self._unknown else NOTHING


def test_what_is_found_goes_last_in_the_prompt_and_not_into_the_history() -> None:
    async def scenario() -> Talk:
        async with Talk(model=FakeChatModel(["It has many."])) as talk:
            talk.conductor.consult(Documents())
            await talk.type("How many steps has the tower?")
            await talk.type("Hello.")
            await talk.type("And the tower again?")
            return talk

    talk = run(scenario())
    first, second, third = talk.model.requests
    asked = Message("user", "How many steps has the tower?")
    answered = Message("assistant", "It has many.")
    assert first == (Message("user", f"The tower has 300 steps.\n\n{asked.content}"),)
    assert second == (asked, answered, Message("user", "Hello."))
    assert third[:4] == (asked, answered, Message("user", "Hello."), answered)
    assert third[4].content.startswith("The tower has 300 steps.")
    assert [turn.passages for turn in talk.turns] == [(TOWER,), (), (TOWER,)]
    assert [(e.passages, e.found) for e in talk.all(RetrievalFinished)] == [
        (1, (TOWER,)), (0, ()), (1, (TOWER,))
    ]  # fmt: skip


def test_its_time_is_measured_as_a_part_of_the_turn() -> None:
    async def scenario() -> Talk:
        async with Talk() as talk:
            talk.conductor.consult(Documents(delay=0.1))
            await talk.type("The tower?")
            return talk

    timing = run(scenario()).meter.turns[-1]
    assert timing.retrieval == pytest.approx(0.1)
    assert timing.requested_at == timing.retrieved_at


def test_without_documents_nothing_is_looked_up_and_nothing_told() -> None:
    async def scenario() -> Talk:
        async with Talk() as talk:
            talk.conductor.consult(Documents())
            talk.conductor.consult(None)
            await talk.type("The tower?")
            return talk

    talk = run(scenario())
    assert talk.all(RetrievalStarted) == []
    assert talk.model.requests[0] == (Message("user", "The tower?"),)


def test_it_begins_with_the_words_so_far_and_the_same_words_are_looked_up_once() -> None:
    async def scenario() -> tuple[Talk, Documents]:
        documents = Documents(delay=0.2)
        texts = FakeTranscriber(["How tall", "How tall is the Tower", "how tall is the tower?"], delay=0.05)
        manner = Manner(partial_words=True, end_silence=0.7)
        async with Talk(transcriber=texts, manner=manner) as talk:
            talk.conductor.consult(documents)
            await talk.listen()
            await talk.say(1.6)
            return talk, documents

    talk, documents = run(scenario())
    keys = [words.casefold().strip("?") for words in documents.asked]
    assert len(set(keys)) == len(keys), f"a question was asked twice: {documents.asked}"
    begun, transcribed = talk.last(RetrievalStarted), talk.last(TranscriptionFinished)
    assert begun.at < transcribed.at, "the search was under way while the learner spoke"
    wait = talk.last(ReplyRequested).at - transcribed.at
    assert wait < 0.2, "what was looked up early is not waited for"
    assert talk.turns[-1].passages == (TOWER,)


def test_a_question_that_is_being_looked_up_is_not_looked_up_beside_it() -> None:
    async def scenario() -> tuple[Documents, Lookup]:
        documents = Documents(delay=0.3)
        retrieval = Retrieval(documents)
        retrieval.begin("the tower")
        await asyncio.sleep(0.1)
        retrieval.begin("The tower?")
        found = await retrieval.quoted("The tower.")
        retrieval.close()
        return documents, found

    documents, found = run(scenario())
    assert documents.asked == ["the tower"]
    assert found.quoted.passages == (TOWER,)


def test_what_was_found_is_remembered_for_a_while_and_its_time_belongs_to_its_own_turn() -> None:
    async def scenario() -> tuple[Documents, Retrieval, list[Lookup]]:
        documents = Documents(delay=0.1)
        retrieval = Retrieval(documents)
        found = [await retrieval.quoted("the tower")]
        await asyncio.sleep(2.0)
        found.append(await retrieval.quoted("the tower"))
        for number in range(15):
            await retrieval.quoted(f"question {number}")
        found.append(await retrieval.quoted("the tower"))
        retrieval.close()
        return documents, retrieval, found

    documents, retrieval, (first, soon, late) = run(scenario())
    assert documents.asked.count("the tower") == 1
    assert retrieval.searches == len(documents.asked) == 16
    assert soon == first
    assert late.quoted == first.quoted
    assert late.began_at == late.ended_at == pytest.approx(3.6), "another turn does not count the search"


def test_a_dropped_draft_takes_its_search_with_it() -> None:
    async def scenario() -> tuple[Talk, Documents]:
        documents = Documents(delay=0.39)
        texts = FakeTranscriber(["The tower", "The tower is red"], delay=0.01)
        async with Talk(transcriber=texts, manner=Manner(end_silence=1.5)) as talk:
            talk.conductor.consult(documents)
            await talk.listen()
            talk.microphone.say(1.0)
            await asyncio.sleep(1.16)
            talk.microphone.say(1.0)
            await talk.until(Phase.SPEAKING)
            await talk.until(Phase.LISTENING)
            return talk, documents

    talk, documents = run(scenario())
    assert documents.asked == ["The tower", "The tower is red"]
    assert documents.broken_off == 1
    assert len(talk.all(RetrievalStarted)) == 1, "nothing was told of the dropped one"


def test_a_search_that_is_slow_or_fails_never_keeps_the_answer() -> None:
    async def scenario(documents: Documents) -> Talk:
        async with Talk() as talk:
            talk.conductor.consult(documents)
            await talk.type("The tower?")
            return talk

    slow = run(scenario(Documents(delay=10.0)))
    assert slow.turns[0].outcome is Outcome.ANSWERED
    assert slow.last(ReplyRequested).at - slow.last(TextTyped).at == pytest.approx(0.4)
    broken = run(scenario(Documents(error=StoreError("The file is gone.", "Look for it."))))
    assert broken.turns[0].outcome is Outcome.ANSWERED
    assert [fault.message for fault in broken.all(FaultRaised)] == ["The file is gone."]


def test_where_nothing_is_known_it_is_said_without_the_model() -> None:
    async def scenario() -> Talk:
        async with Talk() as talk:
            talk.conductor.consult(Documents(unknown="The document does not say that."))
            await talk.type("Who built the bridge?")
            return talk

    talk = run(scenario())
    assert talk.model.requests == []
    assert talk.turns[0].heard_reply() == "The document does not say that."
    assert talk.turns[0].outcome is Outcome.ANSWERED


def test_a_script_needs_no_documents() -> None:
    class Echo:
        async def reply(self, words: str):  # type: ignore[no-untyped-def]
            yield words

        def rate(self, words: str) -> float:
            return 1.0

        def answered(self, words: str) -> None: ...

    async def scenario() -> Documents:
        documents = Documents()
        async with Talk() as talk:
            talk.conductor.consult(documents)
            talk.conductor.follow(Echo())
            await talk.type("The tower?")
        return documents

    assert run(scenario()).asked == []


def test_room_is_kept_for_what_is_found_whether_or_not_something_is() -> None:
    talk = [Message("user", "x" * 100), Message("assistant", "y" * 100)] * 4
    without, beside = (History([], 1_200, beside=300.0) for _ in range(2))
    kept = without.prompt(talk, "words")
    found = beside.prompt(talk, "words", "z" * 298)
    assert kept[:-1] == found[:-1], "the beginning of the prompt is the same with and without a passage"
    assert found[-1].content == "z" * 298 + "\n\nwords"
    assert len(kept) < len(talk) + 1
