"""Comparing with a kept run: what is refused, the arithmetic of ratios, and what else was different."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tutor.bench import against
from tutor.bench.report import REPORT_VERSION, head, read
from tutor.bench.talk import packed
from tutor.conversation.answer_events import PromptRead
from tutor.conversation.turn import TurnId
from tutor.errors import StoreError
from tutor.session.comparison import Change
from tutor.session.timing import PhraseTiming, TurnTiming
from tutor.settings import Settings, changed

MACHINE: dict[str, Any] = {
    "system": "Linux", "processor": "Little", "cores": 2, "memory_gb": 8, "gpus": [], "load": 0.1,
}  # fmt: skip
ENGINES = {"transcriber": "Ear", "chat_model": "Mind"}


def timing(number: int, first_audio: float) -> TurnTiming:
    return TurnTiming(
        TurnId(number),
        last_speech_at=10.0,
        ended_at=10.5,
        transcription_started_at=10.1,
        transcribed_at=10.2,
        prompt=PromptRead(TurnId(number), None, 12, 10.3),
        phrases=[
            PhraseTiming(0, 10, 10.5, started_at=10.5, sounded_at=10.5 + first_audio, heard_at=11.0),
        ],
    )


def talked(first_audio: float, *, turns: int = 6, **other: Any) -> dict[str, Any]:
    """The report of a talk, each turn a little slower than the one before."""
    made = [timing(number, first_audio * (1.0 + number / 100.0)) for number in range(1, turns + 1)]
    return {
        **head("talk", ENGINES, Settings(), MACHINE),
        "lines": ["Hello."] * (turns + 1),
        "turns": [packed(one) for one in made],
        **other,
    }


LATE = packed(timing(2, 0.5))["timing"]
LATE[0][0] = "late"


def turned(gate_wait: float, count: int = 6) -> dict[str, Any]:
    """A report of turns, each 1 ms slower than the one before."""
    times = dict.fromkeys(("voice_to_voice_ms", "held_ms", "gate_to_sound_ms"), 0.0)
    return {
        **head("turns", ENGINES, Settings(), MACHINE),
        "turns": [
            {
                **times,
                "kind": "finished sentence" if number % 2 else "clause pause",
                "source": "Hello.",
                "gate_wait_ms": gate_wait + number,
                "stages_ms": {"first_token": 100.0 if number else None},
                "prompt_tokens": {"cached": 5, "evaluated": 20},
            }
            for number in range(count)
        ],
    }


def kept(folder: Path, report: dict[str, Any]) -> Path:
    path = folder / "before.json"
    path.write_text(json.dumps(report), "utf-8")
    return path


def test_a_talk_is_compared_by_the_ratio_of_its_medians(tmp_path: Path) -> None:
    before = against.kept_talk(kept(tmp_path, talked(0.5)))
    after = against.talk_of("now", talked(0.36))
    rows = {row.title: row for row in against.compare_talks(before, after)}
    first_audio = rows["TTFA"]
    assert first_audio.counts == (6, 6)
    assert first_audio.medians == pytest.approx((517.5, 372.6))
    assert first_audio.ratio == pytest.approx(0.72)
    assert first_audio.change is Change.BETTER
    assert rows["Transcription"].change is Change.SAME
    lines = against.as_text(before.run, after.run, list(rows.values())).splitlines()
    assert lines[0] == "Against before.json"
    row = next(line for line in lines if line.startswith("TTFA"))
    assert row.split() == ["TTFA", "6,", "6", "518", "373", "0.72x", "better"]
    handover = next(line for line in lines if line.startswith("Phrase to voice"))
    assert handover.split()[-4:] == ["-", "no", "clear", "difference"], "nothing, so many times nothing"
    assert lines[-1] == "Engines, settings and machine are the same."


def test_of_a_few_turns_the_ratio_is_told_and_no_verdict(tmp_path: Path) -> None:
    before = against.kept_talk(kept(tmp_path, talked(0.5, turns=3)))
    rows = against.compare_talks(before, against.talk_of("now", talked(0.25)))
    first_audio = next(row for row in rows if row.title == "TTFA")
    assert first_audio.ratio == pytest.approx(0.5, abs=0.02)
    assert (first_audio.counts, first_audio.change) == ((3, 6), Change.TOO_FEW)


def test_turns_are_compared_figure_by_figure(tmp_path: Path) -> None:
    before = against.kept_turns(kept(tmp_path, turned(400.0)))
    after = against.turns_of("now", turned(800.0))
    rows = {row.title: row for row in against.compare_turns(before, after)}
    assert rows["gate wait"].medians == (402.5, 802.5)
    assert rows["gate wait"].ratio == pytest.approx(802.5 / 402.5)
    assert rows["gate wait"].change is Change.WORSE
    assert rows["voice to voice, finished sentences"].counts == (3, 3)
    assert rows["held for the answer"].ratio is None, "nothing can be so many times nothing"
    assert rows["first token"].counts == (5, 5)
    assert (rows["prompt, tokens read"].ratio, rows["prompt, tokens read"].change) == (1.0, Change.SAME)
    entries = against.as_entries(list(rows.values()))
    assert json.loads(json.dumps(entries))[2] == {
        "figure": "gate wait", "n": [6, 6], "medians": [402.5, 802.5], "ratio": 1.994, "change": "worse",
    }  # fmt: skip


def test_what_was_different_is_said() -> None:
    slower, machine = changed(Settings(), "pace", 0.75), {**MACHINE, "gpus": ["Fast"], "load": 2.0}
    other = {
        **talked(0.5),
        **head("talk", {**ENGINES, "chat_model": "Bigger mind"}, slower, machine),
        "lines": ["Goodbye."],
        "program": "0.0.1",
    }
    one, two = against.talk_of("one", talked(0.5)).run, against.talk_of("two", other).run
    said = against.unlike(one, two)
    assert said[0].startswith("program: 0.")
    assert said[1:3] == ["machine, GPUs: none before, Fast now.", "chat model: Mind before, Bigger mind now."]
    assert said[3].endswith("1.0 before, 0.75 now.")
    assert said[4:] == ["Other lines were spoken."]
    assert "Not the same: Other lines were spoken." in against.as_text(one, two, [])


def test_more_of_the_same_lines_are_no_others() -> None:
    short, long = against.talk_of("a", talked(0.5, turns=2)), against.talk_of("b", talked(0.5, turns=9))
    assert against.unlike(short.run, long.run) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "damaged"),
        ('{"version": 2, "turns": [', "damaged"),
        ("[" * 100_000, "damaged"),
        ("[]", "no report of the bench"),
        ('{"version": true, "turns": []}', "no report of the bench"),
        ('{"version": 1, "engines": {}}', "no report of the bench"),
        ('{"version": 1, "turns": []}', "older version"),
        (f'{{"version": {REPORT_VERSION + 1}, "turns": []}}', "newer version"),
        (f'{{"version": {REPORT_VERSION}, "bench": "turns", "turns": []}}', "another bench"),
        (f'{{"version": {REPORT_VERSION}, "bench": "talk", "turns": []}}', "is damaged"),
        (b"\xff\xfe\x00", "damaged"),
    ],
)
def test_a_file_that_is_no_such_report_is_refused(text: str | bytes, message: str, tmp_path: Path) -> None:
    path = tmp_path / "before.json"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(StoreError, match=message):
        against.kept_talk(path)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="can't be read"):
        read(tmp_path / "missing.json", "talk")
    with pytest.raises(StoreError, match="can't be read"):
        read(tmp_path, "turns")


@pytest.mark.parametrize(
    "damage",
    [
        {"turns": [{"turn": [1, 0], "timing": []}]},
        {"turns": [{"turn": [1, 0], "timing": "x"}]},
        {"turns": [{"turn": 1}]},
        {"turns": [packed(timing(1, 0.5)), {"turn": [2, 0], "timing": LATE}]},
        {"turns": {"1": 2}},
        {"turns": 5},
        {"engines": 5},
        {"settings": None},
        {"lines": 7},
        {"machine": "x"},
    ],
)
def test_a_talk_that_is_damaged_inside_is_refused(damage: dict[str, Any], tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="is damaged"):
        against.kept_talk(kept(tmp_path, {**talked(0.5), **damage}))


@pytest.mark.parametrize("damage", [[{}], ["x"], [{"kind": "finished sentence"}], 3, "xyz"])
def test_turns_that_are_damaged_inside_are_refused(damage: Any, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="is damaged"):
        against.kept_turns(kept(tmp_path, {**turned(400.0), "turns": damage}))


@pytest.mark.parametrize("figure", ["soon", float("nan"), float("inf"), [1.0]])
def test_a_figure_that_is_no_number_is_damage(figure: object, tmp_path: Path) -> None:
    report = turned(400.0)
    report["turns"][2]["gate_wait_ms"] = figure
    with pytest.raises(StoreError, match="is damaged"):
        against.kept_turns(kept(tmp_path, report))
