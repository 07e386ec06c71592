"""`tutor bench talk` on the assembled program with engines that answer at once."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.bench.sounds import silence, voice
from tests.fakes.audio import LoudnessDetector
from tests.fakes.chat_model import FakeChatModel
from tests.fakes.engine import FakeEngine
from tests.fakes.transcriber import FakeTranscriber
from tests.fakes.turn_detector import FakeTurnDetector
from tests.fakes.voice import FakeVoice
from tests.running import run
from tutor import engines
from tutor.bench import against, assembly, script, talk
from tutor.bench.command import sum_up
from tutor.bench.material import Folder, recorded
from tutor.bench.talk_table import talk_table
from tutor.conversation.engine_events import Stage
from tutor.settings import Settings, changed


@pytest.fixture
def fakes(monkeypatch: pytest.MonkeyPatch) -> dict[str, FakeEngine]:
    made: dict[str, FakeEngine] = {
        "transcriber": FakeTranscriber(["My secret words."]),
        "chat_model": FakeChatModel(["Yes, of course."]),
        "voice": FakeVoice(seconds_per_character=0.005),
        "turn_detector": FakeTurnDetector(),
    }

    async def build(stage: Stage, settings: Settings, watch: object) -> FakeEngine:
        return made[stage]

    monkeypatch.setattr(engines, "build", build)
    # Engines that answer at once are soon done.
    monkeypatch.setattr(assembly, "SETTLED", 0.2)
    return made


def bench(*, lines: int, settings: Settings | None = None) -> tuple[dict[str, Any], list[str]]:
    """A talk of so many loud noises after the first; the report, and what was told meanwhile."""
    told: list[str] = []
    noises = [recorded(f"{number}.wav", 2.5 * voice(0.6)) for number in range(lines + 3)]
    folder = Folder(noises, ["noisy.wav"])
    work = talk.bench(settings or Settings(), folder, lines, told.append, LoudnessDetector())
    return run(work), told


@pytest.mark.usefixtures("fakes")
def test_the_first_turn_stands_apart_and_the_report_can_be_compared_with() -> None:
    report, told = bench(lines=2, settings=changed(Settings(), "latency_targets", '{"total": 0.001}'))
    assert [line[:6] for line in told] == ["   1  ", "   2  ", "   3  "]
    assert "first, cold: heard after" in told[0]
    assert "cold" not in told[1]
    assert report["lines"] == ["0.wav", "1.wav", "2.wav"]
    assert (report["unanswered"], report["left_out"]) == (0, ["noisy.wav"])
    assert report["first"]["statistics"]["voice_to_voice"]["n"] == 1
    measured = report["measurements"]["statistics"]
    assert measured["voice_to_voice"]["n"] == measured["transcription"]["n"] == 2
    # Not which of the two is longer: on a busy machine the loudspeaker's clock falls behind.
    assert measured["voice_to_voice"]["median"] > 0.0
    assert measured["turn_wait"]["median"] > 0.0
    assert (measured["total"]["target"], measured["total"]["verdict"]) == (1.0, "missed")
    text = json.dumps(report)
    assert "secret" not in text, "figures, and no words of a talk"

    lines = talk_table(report).splitlines()
    assert lines[0].startswith("3 lines with ")
    row = next(line for line in lines if line.startswith("Voice to voice")).split()
    assert row[3] == "2", "n without the first turn"
    assert row[5:7] == ["-", "-"], "two values have no 90th percentile"
    total = next(line for line in lines if line.startswith("Total")).split()
    assert total[-4:] == ["at", "most", "1", "missed"]

    kept = against.talk_of("kept.json", json.loads(text))
    assert [timing.voice_to_voice for timing in kept.turns] == pytest.approx(
        [one["end_ms"] / 1000.0 for one in report["measurements"]["turns"]], abs=1e-3
    )
    told.clear()
    sum_up(report, kept, told.append)
    assert told[0].strip() == talk_table(report)
    assert told[1].startswith("\nAgainst kept.json")
    assert report["against"]["not_the_same"] == []
    assert {one["ratio"] for one in report["against"]["figures"]} == {1.0, None}


def test_a_line_that_nobody_answered_is_counted(fakes: dict[str, FakeEngine]) -> None:
    fakes["transcriber"] = FakeTranscriber(["Hello.", ""])
    report, told = bench(lines=1)
    assert report["unanswered"] == 1
    assert "no answer (empty)" in told[1]
    assert "1 of 2 lines were not answered." in talk_table(report)
    assert "voice_to_voice" not in report["measurements"]["statistics"]


def test_the_script_is_the_same_every_time_and_begins_again_after_its_last_line() -> None:
    said: list[str] = []

    async def say(text: str) -> Any:
        said.append(text)
        return voice(0.1)

    lines = run(script.spoken(say, 12))
    sources = [line.source for line in lines]
    assert len(lines) == 13
    assert sources[1:3] == sources[11:13]
    assert said == sources[:11], "no line is made twice"
    assert all(line.speech_end > 0 for line in lines)


def test_a_folder_gives_as_many_lines_as_it_has() -> None:
    folder = Folder([recorded(name, silence(0.2)) for name in "abc"], [])
    assert [line.source for line in script.from_folder(folder, 1)] == ["a", "b"]
    assert len(script.from_folder(folder, None)) == len(script.from_folder(folder, 9)) == 3
