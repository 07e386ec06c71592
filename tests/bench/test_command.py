"""`tutor bench` on the command line: bad input is refused at once, and two real turns."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.bench.sounds import voice
from tutor import cli, engines
from tutor.audio.frames import MICROPHONE_RATE


@pytest.fixture
def no_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    def build(*_: object) -> None:
        raise AssertionError("an engine was built for bad input")

    monkeypatch.setattr(engines, "build", build)
    monkeypatch.setattr(engines, "build_voice", build)


@pytest.mark.usefixtures("no_engine")
@pytest.mark.parametrize("kind", [[], ["talk"], ["turns"]], ids=["alone", "talk", "turns"])
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--against", "{}/missing.json"], "can't be read"),
        (["--against", "{}/text/text.wav"], "damaged"),
        (["--speech", "{}/missing"], "can't be read"),
        (["--speech", "{}/empty"], "no recording"),
        (["--speech", "{}/noise"], "no recording"),
        (["--speech", "{}/text"], "is no sound file"),
        (["--turns", "0"], "nothing to measure"),
        (["turns", "--barge-ins", "-1"], "no number"),
        (["turns", "--loopback-minutes", "nan"], "no number"),
        (["--turns", "-1", "talk"], "nothing to measure"),
        (["--json", "{}/missing/report.json"], "can't be written"),
    ],
)
def test_bad_input_is_refused_before_anything_is_loaded(
    kind: list[str], arguments: list[str], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import soundfile

    if {"turns", "talk"} & set(arguments):
        kind = []

    for name in ("empty", "noise", "text"):
        (tmp_path / name).mkdir()
    soundfile.write(tmp_path / "noise" / "noise.flac", voice(1.0, 0.01), MICROPHONE_RATE)
    (tmp_path / "text" / "text.wav").write_text("This is no sound at all.")
    given = [argument.format(tmp_path) for argument in arguments]
    assert cli.run(["bench", *kind, *given]) == cli.BAD_INPUT
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
    assert (report["version"], report["bench"]) == (2, "turns")
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
