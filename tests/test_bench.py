"""`tutor bench turns`: where speech ends, what events mean, the arithmetic, bad input, two real turns."""

from __future__ import annotations

import json
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tutor import cli, engines
from tutor.audio.frames import MICROPHONE_RATE, Samples
from tutor.bench import material
from tutor.bench.material import EDGE, Kind, Line, Recorded
from tutor.bench.measures import measure, split_compute
from tutor.bench.metering import Call
from tutor.bench.room import Sound, Span, first_heard, first_silent, last_heard
from tutor.bench.summary import barge_in_summary, goals, percentiles, summarise
from tutor.bench.table import table, turn_line
from tutor.conversation import events as ev
from tutor.conversation.events import TurnId

FIRST, JOINED = TurnId(1), TurnId(1, 1)


def voice(seconds: float, loudness: float = 0.2) -> Samples:
    noise = np.random.default_rng(0).normal(0.0, loudness, round(seconds * MICROPHONE_RATE))
    return noise.astype(np.float32)


def silence(seconds: float) -> Samples:
    return np.zeros(round(seconds * MICROPHONE_RATE), dtype=np.float32)


# Material -------------------------------------------------------------------------------------------


def test_speech_is_found_between_faint_noise_and_a_click() -> None:
    click = silence(0.5)
    click[4_000] = 0.9
    sound = np.concatenate([silence(0.3), voice(1.0), voice(0.4, 0.001), click])
    known = material.recorded("a", sound)
    assert known.start == pytest.approx(0.3 * MICROPHONE_RATE, abs=160)
    assert known.end == pytest.approx(1.3 * MICROPHONE_RATE, abs=160)


@pytest.mark.parametrize(
    "sound", [silence(0.0), silence(0.005), silence(1.0)], ids=["none", "short", "silent"]
)
def test_where_there_is_no_speech_none_is_found(sound: Samples) -> None:
    assert material.recorded("a", sound).end == 0


@pytest.mark.parametrize("pause", [0.5, 1.0, 2.0])
def test_a_pause_is_exactly_as_long_as_wanted_and_the_end_is_known(pause: float) -> None:
    one = material.recorded("one", np.concatenate([silence(0.2), voice(1.0), silence(0.5)]))
    two = material.recorded("two", np.concatenate([silence(0.4), voice(0.6), silence(0.3)]))
    line = material.line(Kind.CLAUSE, pause, "one + two", [one, two])
    assert line.speech_start == one.start
    assert line.speech_end == pytest.approx((0.2 + 1.0 + pause + 0.6) * MICROPHONE_RATE, abs=320)
    assert len(line.samples) - line.speech_end == len(two.samples) - two.end
    middle = line.samples[one.end + EDGE : one.end + round(pause * MICROPHONE_RATE) - EDGE]
    assert not middle.any()
    assert line.samples[one.end - 10 : one.end].any()
    assert line.samples[one.end + round(pause * MICROPHONE_RATE) :][:10].any()


def test_a_sentence_is_opened_at_its_quietest_place_in_the_middle() -> None:
    whole = material.recorded(
        "whole", np.concatenate([silence(0.2), voice(1.0), silence(0.1), voice(1.0), silence(0.2)])
    )
    before, after = material.opened(whole)
    assert before.end == pytest.approx(1.2 * MICROPHONE_RATE, abs=160)
    assert len(before.samples) + after.start == pytest.approx(1.3 * MICROPHONE_RATE, abs=160)
    assert len(before.samples) + after.end == whole.end


def test_even_a_few_turns_are_a_mixture() -> None:
    kinds = [kind for kind, _ in islice(material.forms(100), 4)]
    assert kinds.count(Kind.FINISHED) == 2
    assert {Kind.MID_CLAUSE, Kind.CLAUSE} < set(kinds)
    assert len(list(material.forms(100))) == 100


def test_each_recording_is_used_once() -> None:
    recordings = [material.recorded(f"{number}", voice(1.0)) for number in range(9)]
    lines = material.from_recordings(recordings, None)
    used = [name for line in lines for name in line.source.split(" + ")]
    assert used == [str(number) for number in range(len(used))]
    assert len(material.from_recordings(recordings, 2)) == 2


class LoudnessDetector:
    """Hears a voice in every loud frame."""

    def probability(self, samples: Samples) -> float:
        return float(np.abs(samples).mean() > 0.1)

    def reset(self) -> None: ...


def test_a_recording_whose_end_is_not_clear_is_left_out(tmp_path: Path) -> None:
    import soundfile

    breath = voice(0.5, 0.02)
    sounds = {
        "a.wav": np.concatenate([silence(0.2), voice(1.0), silence(0.3)]),
        "b.flac": np.concatenate([breath, voice(1.0), silence(0.3)]),
        "c.wav": np.concatenate([silence(0.2), voice(1.0), breath]),
    }
    for name, sound in sounds.items():
        soundfile.write(tmp_path / name, sound, MICROPHONE_RATE)
    (tmp_path / "transcripts.tsv").write_text("a")
    folder = material.read_folder(tmp_path, 10.0, LoudnessDetector())
    assert [(one.name, one.sharp) for one in folder.recordings] == [("a.wav", True), ("b.flac", False)]
    assert folder.left_out == ["c.wav"]


def test_bursts_are_shorter_than_any_word() -> None:
    sounds = material.bursts(Recorded("", voice(1.0), 0, MICROPHONE_RATE))
    assert [sound.name for sound in sounds] == ["noise", "cough", "uh-huh"]
    assert all(0.15 <= len(sound.samples) / MICROPHONE_RATE <= 0.3 for sound in sounds)


# The loudspeaker ------------------------------------------------------------------------------------


def test_the_loudspeakers_blocks_become_sounds() -> None:
    sound, block = Sound(), np.zeros(480, dtype=np.float32)
    for number, loud in enumerate([False, True, True, False, False, True]):
        block[:] = 0.0
        block[240:] = 0.1 if loud else 0.0
        sound.add(block, 24_000, number * 0.02, number * 0.02)
    assert [s.begun for s in sound.spans] == pytest.approx([0.03, 0.11])
    assert [s.ended for s in sound.spans] == pytest.approx([0.06, 0.12])
    assert first_heard(sound.spans, 0.04) == 0.04
    assert first_heard(sound.spans, 0.07) == pytest.approx(0.11)
    assert first_heard(sound.spans, 0.2) is None
    assert last_heard(sound.spans, 0.0, 0.1) == pytest.approx(0.06)
    assert last_heard(sound.spans, 0.07, 0.1) is None


def test_silence_is_longer_than_a_breath_between_two_words() -> None:
    spans = [Span(1.0, 2.0), Span(2.1, 3.0), Span(3.5, 4.0)]
    assert first_silent(spans, 1.5) == 3.0
    assert first_silent(spans, 3.2) == 3.2
    assert first_silent(spans, 3.7) == 4.0


def test_a_late_block_is_not_heard_before_it_was_made() -> None:
    sound = Sound()
    sound.add(np.full(480, 0.1, dtype=np.float32), 24_000, 1.0, 1.3)
    assert sound.spans[0].begun == 1.3
    assert sound.latest == pytest.approx(0.3)


# One turn -------------------------------------------------------------------------------------------

LINE = Line(Kind.MID_CLAUSE, 0.5, "a", voice(2.0), 0, 2 * MICROPHONE_RATE)
"""Begins at 10 s, so its last speech sample is at 12 s."""


def gate(turn: TurnId, at: float) -> ev.SpeechEnded:
    return ev.SpeechEnded(turn, 1.0, at - 0.5, at)


def test_a_plain_turn() -> None:
    events: list[ev.Event] = [
        ev.DraftBegun(FIRST, 1, 11.2),
        ev.DraftDropped(FIRST, 1, 11.6),
        ev.WaitDecided(FIRST, 0.45, "Waits 0.5 s.", 0.97, 12.2),
        ev.DraftBegun(FIRST, 2, 12.2),
        gate(FIRST, 12.6),
        ev.TranscriptionStarted(FIRST, 12.2),
        ev.TranscriptionFinished(FIRST, "hello there", 12.4),
        ev.ReplyRequested(FIRST, 12.45),
        ev.TurnEnded(FIRST, ev.Outcome.ANSWERED, 15.0),
    ]
    entry = measure(1, LINE, 10.0, events, [Span(12.65, 13.0), Span(13.1, 14.0)], [])
    assert (entry["gate_wait_ms"], entry["gate_to_sound_ms"], entry["voice_to_voice_ms"]) == (600, 50, 650)
    assert (entry["cut_off"], entry["early_ms"], entry["rejoined"]) == (False, None, False)
    assert (entry["heard"], entry["turns"], entry["outcome"]) == ("hello there", 1, "answered")
    assert (entry["wait_ms"], entry["turn_probability"]) == (450, 0.97)
    assert entry["drafts"] == {"begun": 2, "kept": 0, "dropped": 1}
    assert entry["stages_ms"]["transcription"] == 200
    assert entry["stages_ms"]["transcription_to_request"] == 50
    assert "heard after 650 ms" in turn_line(entry)


def test_a_turn_that_was_cut_off_and_rejoined() -> None:
    events: list[ev.Event] = [
        gate(FIRST, 11.4),
        ev.TurnEnded(FIRST, ev.Outcome.WITHDRAWN, 11.7),
        gate(JOINED, 12.8),
        ev.TranscriptionFinished(JOINED, "both parts", 12.7),
        ev.TurnEnded(JOINED, ev.Outcome.ANSWERED, 15.0),
    ]
    entry = measure(1, LINE, 10.0, events, [Span(11.5, 11.8), Span(12.9, 14.0)], [])
    assert (entry["cut_off"], entry["rejoined"], entry["early_ms"]) == (True, True, 600)
    assert entry["voice_to_voice_ms"] == 900
    assert entry["turns"] == 1
    assert "cut off, rejoined" in turn_line(entry)


def test_a_turn_that_nobody_answered() -> None:
    entry = measure(1, LINE, 10.0, [], [], [])
    assert entry["voice_to_voice_ms"] is entry["gate_wait_ms"] is None
    assert (entry["outcome"], entry["cut_off"], entry["turns"]) == ("none", False, 0)
    assert "no answer" in turn_line(entry)


def test_work_that_nobody_heard_of_is_wasted() -> None:
    events: list[ev.Event] = [
        ev.DraftBegun(FIRST, 1, 1.0),
        ev.DraftBegun(FIRST, 2, 3.0),
        ev.TranscriptionStarted(FIRST, 3.0),
        ev.ReplyRequested(FIRST, 3.3),
        ev.TurnEnded(FIRST, ev.Outcome.ANSWERED, 5.0),
    ]
    calls = [
        Call("transcriber", 0.5, 0.6),  # no draft had begun: partial words
        Call("transcriber", 1.0, 1.2),
        Call("chat_model", 1.2, 1.5),
        Call("transcriber", 3.0, 3.3),
        Call("chat_model", 3.3, 4.0),
    ]
    used = split_compute(events, calls)
    assert used["wasted"] == {"transcriber": 200, "chat_model": 300, "voice": 0}
    assert used["useful"] == {"transcriber": 300, "chat_model": 700, "voice": 0}
    assert used["partial_words"] == 100
    withdrawn = [*events[:-1], ev.TurnEnded(FIRST, ev.Outcome.WITHDRAWN, 5.0)]
    assert split_compute(withdrawn, calls)["useful"] == {"transcriber": 0, "chat_model": 0, "voice": 0}


# The sum of it --------------------------------------------------------------------------------------


def entry(kind: Kind, pause_ms: int, wait: float, *, cut_off: bool = False) -> dict[str, Any]:
    measured = measure(1, LINE, 10.0, [gate(FIRST, 12.0 + wait)], [Span(12.05 + wait, 14.0)], [])
    return {**measured, "kind": kind.value, "pause_ms": pause_ms, "cut_off": cut_off}


def test_percentiles_leave_out_what_is_not_known() -> None:
    assert percentiles([None, 100.0, 300.0]) == {"count": 2, "p50": 200.0, "p90": 280.0}
    assert percentiles([None]) == {"count": 0, "p50": None, "p90": None}


def test_the_summary_counts_by_kind_and_pause() -> None:
    turns = [
        entry(Kind.MID_CLAUSE, 2000, 1.0, cut_off=True),
        entry(Kind.MID_CLAUSE, 500, 1.0),
        entry(Kind.MID_CLAUSE, 1000, 1.0, cut_off=True),
        entry(Kind.FINISHED, 0, 0.5),
        entry(Kind.FINISHED, 0, 0.7),
    ]
    summary = summarise(turns)
    assert [(g["kind"], g["pause_ms"], g["count"]) for g in summary["groups"]] == [
        ("finished sentence", 0, 2),
        ("mid-clause pause", 500, 1),
        ("mid-clause pause", 1000, 1),
        ("mid-clause pause", 2000, 1),
    ]
    assert summary["groups"][0]["voice_to_voice_ms"]["p50"] == pytest.approx(650.0)
    assert summary["all"]["sound_soon_share"] == 1.0
    assert summary["mid_clause_short"] == {"count": 2, "cut_off": 1, "cut_off_share": 0.5}


def test_the_figures_aimed_at_and_the_table() -> None:
    summary = summarise([entry(Kind.FINISHED, 0, 0.5), entry(Kind.MID_CLAUSE, 1000, 1.0, cut_off=True)])
    trials: list[dict[str, Any]] = [{"stop_ms": 150.0}, {"stop_ms": None}]
    summary["barge_in"] = {"headphones": barge_in_summary(trials, [{"false_alarm": True}])}
    summary["long"] = {"ratio": 1.25}
    reached = {goal.name: goal.reached for goal in goals(summary)}
    assert reached["voice to voice, finished sentences, median"] is True
    assert reached["cut off in mid-clause pauses of 0.5 to 1.2 s"] is False
    assert reached["barge-ins (headphones) that stopped nothing"] is False
    assert reached["coughs and noises (headphones) that silenced it"] is False
    assert reached["first token after 100 turns, against 5"] is True
    assert reached["transcription to model request, 90th percentile"] is None, "it was not measured"
    report = {
        "engines": {"voice": "Piper"},
        "machine": {"cores": 2, "load": None},
        "summary": summary,
    }
    lines = table(report).splitlines()
    assert lines[0].startswith("2 turns with Piper")
    assert any(line.startswith("mid-clause pause 1.0 s") for line in lines)
    assert any(line.endswith("missed") for line in lines)
    assert any("not measured" in line for line in lines)


# The command ----------------------------------------------------------------------------------------


@pytest.fixture
def no_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    def build(*_: object) -> None:
        raise AssertionError("an engine was built for bad input")

    monkeypatch.setattr(engines, "build", build)
    monkeypatch.setattr(engines, "build_voice", build)


@pytest.mark.usefixtures("no_engine")
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--speech", "{}/missing"], "can't be read"),
        (["--speech", "{}/empty"], "no recording"),
        (["--speech", "{}/noise"], "no recording"),
        (["--speech", "{}/text"], "is no sound file"),
        (["--turns", "0"], "nothing to measure"),
        (["--barge-ins", "-1"], "no number"),
        (["--loopback-minutes", "nan"], "no number"),
        (["--json", "{}/missing/report.json"], "can't be written"),
    ],
)
def test_bad_input_is_refused_before_anything_is_loaded(
    arguments: list[str], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import soundfile

    for name in ("empty", "noise", "text"):
        (tmp_path / name).mkdir()
    soundfile.write(tmp_path / "noise" / "noise.flac", voice(1.0, 0.01), MICROPHONE_RATE)
    (tmp_path / "text" / "text.wav").write_text("This is no sound at all.")
    given = [argument.format(tmp_path) for argument in arguments]
    assert cli.run(["bench", "turns", *given]) == cli.BAD_INPUT
    assert message in capsys.readouterr().err


@pytest.mark.engine
@pytest.mark.timeout(240)
def test_two_turns_and_an_interruption_are_measured(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "report.json"
    wanted = ["--turns", "2", "--barge-ins", "1", "--loopback-minutes", "0", "--json", str(file)]
    assert cli.run(["bench", "turns", *wanted]) == cli.OK
    told = capsys.readouterr().out
    assert "voice to voice, finished sentences, median" in told
    report = json.loads(file.read_text("utf-8"))
    assert report["version"] == 1
    assert {"transcriber", "chat_model", "voice"} <= set(report["engines"])
    finished, paused = report["turns"]
    assert (finished["kind"], paused["kind"]) == ("finished sentence", "mid-clause pause")
    assert "market" in finished["heard"].lower()
    for turn in report["turns"]:
        assert turn["voice_to_voice_ms"] == pytest.approx(
            turn["gate_wait_ms"] + turn["gate_to_sound_ms"], abs=1.0
        )
        assert turn["drafts"]["begun"] >= 1
        assert turn["compute_ms"]["useful"]["chat_model"] > 0.0
    assert report["summary"]["barge_in"]["headphones"]["trials"] == 1
