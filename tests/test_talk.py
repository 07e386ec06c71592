"""`tutor talk` on real speech and real engines: the report's words, the reply's sound, every figure."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.real_engines import Say
from tests.room.speech import letter_error_rate, word_error_rate, written_down
from tutor import cli
from tutor.audio.frames import MICROPHONE_RATE, Samples
from tutor.settings import Settings
from tutor.settings_file import default_path
from tutor.settings_file import save as save_settings
from tutor.speaking.pacing import pacing
from tutor.speaking.spoken import speakable

pytestmark = [pytest.mark.engine, pytest.mark.timeout(600)]

FIRST = "Yesterday I went to the market with my sister."
SECOND = "We bought some apples and a cheese."


def save(path: Path, samples: Samples, rate: int, channels: int = 1, subtype: str = "PCM_16") -> Path:
    import soundfile
    import soxr

    sound = soxr.resample(samples, MICROPHONE_RATE, rate)
    soundfile.write(path, np.column_stack([sound] * channels), rate, subtype=subtype)
    return path


def talk(folder: Path, *inputs: Path) -> tuple[int, dict[str, Any]]:
    report = folder / "report.json"
    arguments = ["--output", str(folder / "reply.wav"), "--report", str(report)]
    code = cli.run(["talk", "--input", *map(str, inputs), *arguments])
    return code, json.loads(report.read_text("utf-8"))


def figures(report: dict[str, Any]) -> list[float | None]:
    """Every number of milliseconds in the report."""
    of_phrases = [
        phrase[name]
        for turn in report["turns"]
        for phrase in turn["phrases"]
        for name in ("audio_ms", "synthesis_ms", "first_audio_ms")
    ]
    return [value for turn in report["turns"] for value in turn["latency_ms"].values()] + of_phrases


def test_two_recordings_are_two_turns_that_are_understood_answered_and_spoken(
    tmp_path: Path, say: Say
) -> None:
    import soundfile

    pause = np.zeros(MICROPHONE_RATE, dtype=np.float32)
    hesitating = np.concatenate([say("We bought some apples.").samples, pause, say("And a cheese.").samples])
    code, report = talk(
        tmp_path,
        save(tmp_path / "8k stereo.wav", say(FIRST).samples, 8_000, channels=2),
        save(tmp_path / "48k float.wav", hesitating, 48_000, subtype="FLOAT"),
    )
    assert code == cli.OK
    assert report["version"] == 1
    assert set(report["engines"]) == {"transcriber", "chat_model", "voice", "turn_detector"}
    first, second = report["turns"]
    assert word_error_rate(FIRST, first["heard"]) <= 0.25
    assert word_error_rate(SECOND, second["heard"]) <= 0.4, "a pause inside a file does not end its turn"
    assert [phrase["status"] for turn in report["turns"] for phrase in turn["phrases"]].count("Played") >= 2
    values = figures(report)
    assert all(value is not None and value >= 0.0 for value in values), values
    for turn in report["turns"]:
        times = turn["latency_ms"]
        # Work is begun before the turn is certain, so the stages overlap; none is longer than the whole.
        whole = times["total"] + times["turn_wait"]
        assert all(times[stage] <= whole for stage in ("transcription", "llm_first_token", "first_audio"))
        # An answer that waits behind the gate sounds with its opening: both clocks are read within a block.
        assert times["turn_wait"] <= times["voice_to_voice"] + 10.0

    spoken, rate = soundfile.read(tmp_path / "reply.wav", dtype="float32")
    said = " ".join(phrase["text"] for turn in report["turns"] for phrase in turn["phrases"])
    assert letter_error_rate(said, written_down(spoken, rate)) <= 0.35
    audio_s = sum(p["audio_ms"] for turn in report["turns"] for p in turn["phrases"]) / 1000.0
    audio_s += sum(pauses(turn["phrases"]) for turn in report["turns"])
    assert len(spoken) / rate == pytest.approx(audio_s, abs=0.1), "every sample is in the file, and no other"


def pauses(phrases: list[dict[str, Any]]) -> float:
    """Seconds of silence that belong between the phrases of an answer."""
    own = pacing(Settings().level, Settings().pace)
    return sum(own.pause(speakable(phrase["text"]), phrase["audio_ms"] / 1000.0) for phrase in phrases[:-1])


def test_a_recording_without_speech_is_told_and_the_talk_goes_on(
    tmp_path: Path, say: Say, capsys: pytest.CaptureFixture[str]
) -> None:
    save_settings(Settings(ollama_model="not-there:1b"), default_path())
    noise = np.random.default_rng(1).normal(0.0, 0.02, 2 * MICROPHONE_RATE).astype(np.float32)
    code, report = talk(
        tmp_path,
        save(tmp_path / "noise.wav", noise, MICROPHONE_RATE),
        save(tmp_path / "speech.wav", say(FIRST).samples, 44_100),
    )
    assert code == cli.BAD_INPUT
    told = capsys.readouterr().out
    assert "No speech was heard in" in told
    (fall,) = report["fall_backs"]
    assert (fall["stage"], fall["wanted"]) == ("chat_model", "Ollama with not-there:1b")
    assert f"{fall['used']} instead of {fall['wanted']}. {fall['reason']}" in told
    silent, spoken = report["turns"]
    assert (silent["heard"], silent["reply"], silent["phrases"]) == ("", "", [])
    assert set(silent["latency_ms"].values()) == {None}
    assert word_error_rate(FIRST, spoken["heard"]) <= 0.25
    assert spoken["phrases"]
