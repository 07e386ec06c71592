"""Facts are taken from a talk, by rules or by a model, and told to the model in the next one."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

import pytest

from tests.conversation.talk import Talk
from tests.fakes.chat_model import FakeChatModel
from tests.virtual_time import run
from tutor.conversation.lesson_events import TalkShaped
from tutor.lessons.facts import NewFact
from tutor.lessons.plan import FREE, TalkPlan
from tutor.records.records import Records
from tutor.settings import Settings, changed, changed_all
from tutor.teaching.idle_model import IdleModel
from tutor.teaching.remembering import FEWEST_TURNS, MOST_CHARACTERS, REST, Remembering

SHAPED = TalkShaped("", "", "", "", (), 0.0)
TOLD = ["Hello!", "My name is Ana.", "I live in Porto with my family.", "I like old films."]
ANA = changed(Settings(), "learner", 1)


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


class Lesson(Talk):
    def __init__(
        self,
        records: Records,
        settings: Settings = ANA,
        model: FakeChatModel | None = None,
        plan: TalkPlan = FREE,
    ) -> None:
        super().__init__(model=model)
        self.records, self.settings, self.plan = records, settings, plan
        self.changes = 0

    async def __aenter__(self) -> Lesson:
        await super().__aenter__()
        self.idle = IdleModel(self.conductor)
        self.remembering = Remembering(
            self.conductor, self.settings, self.records, self.idle, lambda: self.plan
        )
        self.remembering.changed = self.count
        self.conductor.subscribe(self.remembering.take)
        return self

    def count(self) -> None:
        self.changes += 1

    async def tell(self, *said: str) -> None:
        for words in said:
            await self.type(words)

    async def over(self) -> None:
        """Another talk begins."""
        self.conductor.emit(SHAPED)
        await asyncio.sleep(5.0)

    async def end(self) -> None:
        await self.remembering.close()
        self.idle.close()


def kept(records: Records) -> list[str]:
    return sorted(fact.text for fact in records.facts.of(1).result())


ALL = ["is called Ana", "likes old films", "lives in Porto"]


def test_after_a_talk_its_facts_are_kept_and_told_in_the_next(records: Records) -> None:
    async def scenario() -> Lesson:
        async with Lesson(records) as talk:
            await talk.tell(*TOLD)
            assert kept(records) == []
            await talk.over()
            assert sorted(talk.remembering.told) == ALL
            assert talk.changes == 1
            await talk.end()
            return talk

    run(scenario())
    assert kept(records) == ALL


@pytest.mark.parametrize(
    "settings",
    [Settings(), changed(ANA, "remember_facts", False), changed(ANA, "language", "de")],
    ids=["nobody", "not wanted", "no rules"],
)
def test_nothing_is_kept_of_who_is_not_known_or_does_not_want_it(
    records: Records, settings: Settings
) -> None:
    async def scenario() -> None:
        async with Lesson(records, settings) as talk:
            await talk.tell(*TOLD)
            await talk.over()
            await talk.end()

    run(scenario())
    assert kept(records) == []


@pytest.mark.parametrize("kind", ["scenario", "repeat", "placement"])
def test_a_part_that_is_played_is_nobodys_life(records: Records, kind: Any) -> None:
    async def scenario() -> None:
        async with Lesson(records, plan=TalkPlan(kind)) as talk:
            await talk.tell(*TOLD)
            await talk.over()
            await talk.end()

    run(scenario())
    assert kept(records) == []


def test_a_short_talk_tells_too_little(records: Records) -> None:
    async def scenario() -> None:
        async with Lesson(records) as talk:
            await talk.tell(*TOLD[1:FEWEST_TURNS])
            await talk.over()
            await talk.end()

    run(scenario())
    assert kept(records) == []


def test_a_talk_that_rests_is_looked_at_and_later_only_what_is_new(records: Records) -> None:
    async def scenario() -> None:
        async with Lesson(records) as talk:
            await talk.tell(*TOLD)
            await asyncio.sleep(REST + 1.0)
            assert kept(records) == ALL
            records.facts.delete_all(1).result()
            await talk.tell("I have two dogs.")
            await asyncio.sleep(REST + 1.0)
            assert kept(records) == ["has two dogs"]
            await talk.end()

    run(scenario())


def test_closing_keeps_what_rules_find(records: Records) -> None:
    async def scenario() -> None:
        async with Lesson(records, model=FakeChatModel(capable=True)) as talk:
            await talk.tell(*TOLD)
            await talk.end()

    run(scenario())
    assert kept(records) == ALL


def test_a_capable_model_is_asked_and_what_it_makes_up_is_dropped(records: Records) -> None:
    answer = {"facts": [{"about": "home", "fact": "lives in Porto"}, {"about": "work", "fact": "is a pilot"}]}

    async def scenario() -> FakeChatModel:
        model = FakeChatModel([*["Good."] * len(TOLD), json.dumps(answer)], capable=True)
        async with Lesson(records, model=model) as talk:
            await talk.tell(*TOLD)
            await talk.over()
            await talk.end()
            return model

    model = run(scenario())
    assert kept(records) == ["lives in Porto"]
    assert model.requests[-1][-1].content == "\n".join(TOLD)


def test_where_the_model_fails_the_rules_do_it(records: Records) -> None:
    from tutor.errors import EngineError

    failing = FakeChatModel([*["Good."] * len(TOLD), [EngineError("Gone.", "Wait.")]], capable=True)

    async def scenario() -> None:
        async with Lesson(records, model=failing) as talk:
            await talk.tell(*TOLD)
            await talk.over()
            await talk.end()

    run(scenario())
    assert kept(records) == ALL


def test_another_learner_has_other_facts(records: Records) -> None:
    other = records.learners.add("Ben", {}).result().id
    records.facts.take(1, [NewFact("home", "lives in Porto")]).result()
    records.facts.take(other, [NewFact("home", "lives in Cork")]).result()

    async def scenario() -> None:
        async with Lesson(records) as talk:
            await asyncio.sleep(1.0)
            assert talk.remembering.told == ("lives in Porto",)
            await talk.tell(*TOLD[:2], *TOLD[3:], "I have two dogs.")
            talk.remembering.apply(changed_all(ANA, {"learner": other}))
            await talk.over()
            assert talk.remembering.told == ("lives in Cork",)
            await talk.end()

    run(scenario())
    assert "has two dogs" in kept(records)
    assert [fact.text for fact in records.facts.of(other).result()] == ["lives in Cork"]


def test_what_is_told_is_bounded(records: Records) -> None:
    for n in range(0, 60, 5):
        records.facts.take(1, [NewFact("likes", f"{'x' * 60}{m}") for m in range(n, n + 5)]).result()

    async def scenario() -> tuple[str, ...]:
        async with Lesson(records) as talk:
            await asyncio.sleep(1.0)
            await talk.end()
            return talk.remembering.told

    told = run(scenario())
    assert 5 < len(told) < 60
    assert sum(len(fact) for fact in told) <= MOST_CHARACTERS
