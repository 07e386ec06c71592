"""Somebody else learns: with another way of pausing, other facts and other talks. No engine is loaded."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.fakes.audio import LoudnessDetector
from tests.running import run
from tutor.app import Tutor
from tutor.audio.files import FileMicrophone, FileSpeaker
from tutor.conversation.events import Event
from tutor.conversation.lesson_events import TalkShaped
from tutor.conversation.transcript import Turn
from tutor.conversation.turn import TurnId
from tutor.lessons.facts import NewFact
from tutor.lessons.plan import FREE, PLACEMENT
from tutor.listening.pauses import PauseStatistics
from tutor.records.records import Records
from tutor.settings import Settings, changed, changed_all
from tutor.wiring.learner_patience import pauses_of

ANNA = changed_all(Settings(), {"learner": 1, "llama_context": 8192})


def made(folder: Path, records: Records | None = None) -> Tutor:
    speaker = FileSpeaker(folder / "reply.wav")
    return Tutor(ANNA, FileMicrophone(), speaker, LoudnessDetector(), records, pauses=folder / "pauses.json")


async def until(holds: Callable[[], bool]) -> None:
    """Let the records' thread work."""
    for _ in range(2000):
        if holds():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it never came")


def knows_of(tutor: Tutor, town: str) -> bool:
    return f"lives in {town}" in tutor.lesson.remembering.told


def test_each_learner_has_a_file_of_pauses(tmp_path: Path) -> None:
    base = tmp_path / "pauses.json"
    base.write_text(PauseStatistics([1.5] * 9).to_json())
    (tmp_path / "pauses-2.json").write_text(PauseStatistics([0.4] * 9).to_json())

    async def change() -> list[float | None]:
        tutor = made(tmp_path)
        typical = []
        for learner in (1, 2, 3, 1):
            await tutor.apply(changed(ANNA, "learner", learner), "learner")
            typical.append(tutor.learner_patience.pauses.typical)
            tutor.learner_patience.pauses.cut_off()
        await tutor.close()
        return typical

    assert run(change()) == [1.5, 0.4, None, 1.5]
    for learner, pauses in ((1, 9), (2, 9), (3, 0)):
        path = pauses_of(base, learner)
        assert path is not None
        kept = PauseStatistics.from_json(path.read_text())
        assert kept.extra > 0
        assert kept.to_json().count(".") - 1 == pauses


def test_talks_belong_to_who_learns_and_the_model_knows_their_facts(tmp_path: Path) -> None:
    async def talk() -> tuple[list[int | None], list[bool]]:
        records = Records(tmp_path / "data")
        records.learners.begin("Anna", {}).result()
        records.learners.add("Ben", {}).result()
        records.facts.take(1, [NewFact("home", "lives in Lyon")]).result()
        records.facts.take(2, [NewFact("home", "lives in Cork")]).result()
        tutor = made(tmp_path, records)
        owners, knows = [], []
        for learner, town in ((1, "Lyon"), (2, "Cork")):
            await tutor.apply(changed(ANNA, "learner", learner), "learner")
            tutor.begin_talk(FREE)
            owners.append(records.talks.open.head.learner)
            await until(partial(knows_of, tutor, town))
            system = tutor.conductor.prompt("Hello.")[0].content
            knows.append(f"lives in {town}" in system and system.count("lives in") == 1)
        await tutor.close()
        return owners, knows

    assert run(talk()) == ([1, 2], [True, True])


def test_the_level_test_asks_instead_of_the_tutor(tmp_path: Path) -> None:
    async def place() -> list[Event]:
        tutor = made(tmp_path)
        told: list[Event] = []
        tutor.subscribe(told.append)
        tutor.begin_talk(PLACEMENT)
        await until(lambda: tutor.lesson.placing.under_way)
        tutor.begin_talk(FREE)
        assert not tutor.lesson.placing.under_way
        await tutor.close()
        return told

    shaped = [event for event in run(place()) if isinstance(event, TalkShaped)]
    assert [event.title for event in shaped] == ["Your level", ""]


def test_an_earlier_talk_is_that_of_who_learns(tmp_path: Path) -> None:
    records = Records(tmp_path)
    records.learners.begin("Anna", {}).result()
    records.talks.save(Turn(TurnId(1), "Hello.")).result()
    records.learners.begin("Anna", {}).result()
    assert [turn.learner for turn in records.talks.last(1).result().turns] == ["Hello."]
    assert records.talks.last(2).result().turns == []
    records.close()
