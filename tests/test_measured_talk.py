"""The assembled program keeps the timing of every turn, and sends spans where that is wanted."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from tests.fakes.audio import FakeSpeaker, LoudnessDetector, ScriptedMicrophone
from tests.fakes.chat_model import FakeChatModel
from tests.fakes.transcriber import FakeTranscriber
from tests.fakes.voice import FakeVoice
from tutor.app import Tutor
from tutor.conversation.events import Event, TurnEnded
from tutor.conversation.intents import TypeText
from tutor.errors import StoreError
from tutor.session.measurements import Measured, Measurements
from tutor.settings import Settings, changed
from tutor.wiring.opening_records import measurements_path


async def hold(settings: Settings, measurements: Measurements | None) -> list[Event]:
    """One typed turn, with engines that answer at once."""
    tutor = Tutor(
        settings, ScriptedMicrophone(), FakeSpeaker(), LoudnessDetector(), measurements=measurements
    )
    in_use = tutor.conductor.engines
    in_use.transcriber, in_use.chat_model = FakeTranscriber(), FakeChatModel(["Hi."])
    in_use.voice = FakeVoice(seconds_per_character=0.005)
    events: list[Event] = []
    over = asyncio.Event()

    def watch(event: Event) -> None:
        events.append(event)
        if isinstance(event, TurnEnded):
            over.set()

    tutor.subscribe(watch)
    try:
        tutor.conductor.post(TypeText("My secret words."))
        async with asyncio.timeout(60.0):
            await over.wait()
    finally:
        await tutor.close()
    return events


def kept(path: Path) -> Measured:
    measurements = Measurements(path)
    try:
        return measurements.load().result(60)
    finally:
        measurements.close()


def test_a_turn_is_measured_and_kept_with_its_settings() -> None:
    path = measurements_path()
    asyncio.run(hold(changed(Settings(), "pace", 1.25), Measurements(path)))
    measured = kept(path)
    assert [timing.turn.number for timing in measured.turns] == [1]
    assert measured.turns[0].end_to_end is not None
    assert measured.setups[0].settings["pace"] == 1.25
    assert b"secret" not in path.read_bytes()


def test_spans_are_sent_only_where_a_place_is_named(tmp_path: Path) -> None:
    asyncio.run(hold(Settings(), None))
    assert list(tmp_path.glob("**/*.jsonl")) == []
    place = tmp_path / "turns.jsonl"
    asyncio.run(hold(changed(Settings(), "trace_to", str(place)), None))
    (line,) = place.read_text("utf-8").splitlines()
    names = [span["name"] for span in json.loads(line)["resourceSpans"][0]["scopeSpans"][0]["spans"]]
    assert names[0] == "turn"
    assert "secret" not in line


def test_the_place_can_be_changed_while_it_runs(tmp_path: Path) -> None:
    async def work() -> None:
        tutor = Tutor(Settings(), ScriptedMicrophone(), FakeSpeaker(), LoudnessDetector())
        try:
            place = str(tmp_path / "turns.jsonl")
            await tutor.apply(changed(Settings(), "trace_to", place), "trace_to")
            assert tutor.tracing.state.destination == place
            await tutor.apply(Settings(), "trace_to")
            assert tutor.tracing.state.destination == ""
        finally:
            await tutor.close()

    asyncio.run(work())


def test_measurements_that_can_not_be_written_are_told_and_the_talk_goes_on(tmp_path: Path) -> None:
    measurements = Measurements(tmp_path / "latency.sqlite3")
    measurements._do(lambda: measurements._database.execute("PRAGMA query_only = ON").fetchone()).result()
    events = asyncio.run(hold(Settings(), measurements))
    assert any(isinstance(event, TurnEnded) for event in events)
    with pytest.raises(StoreError, match="closed"):
        measurements.runs().result(60)
