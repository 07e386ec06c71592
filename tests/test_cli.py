"""Bad input on the command line: a clear message, a next step, exit code 2, and no engine loaded for it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from tutor import cli, engines


@pytest.fixture(autouse=True)
def no_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Input is checked before anything is loaded: building an engine here is a failure."""

    def build(*_: object) -> None:
        raise AssertionError("an engine was built for bad input")

    monkeypatch.setattr(engines, "build", build)


def tone(path: Path, seconds: float = 2.0, rate: int = 16_000) -> Path:
    import soundfile

    soundfile.write(path, 0.1 * np.sin(np.arange(int(seconds * rate)) * 0.05), rate)
    return path


def truncated(path: Path) -> Path:
    whole = tone(path).read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    return path


def text(path: Path) -> Path:
    path.write_text("This is no sound at all.")
    return path


def empty(path: Path) -> Path:
    path.write_bytes(b"")
    return path


def talk(*inputs: Path, output: Path, report: Path | None = None) -> int:
    arguments = ["talk", "--input", *map(str, inputs), "--output", str(output)]
    return cli.run([*arguments, "--report", str(report)] if report else arguments)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda path: path, "There is no file"),
        (lambda path: path.parent, "is a folder"),
        (empty, "is empty"),
        (text, "is no sound file"),
        (truncated, "breaks off"),
        (lambda path: tone(path, 0.1), "too short"),
        (lambda path: tone(path, 700.0, 2_000), "minutes long"),
    ],
    ids=["missing", "folder", "empty", "text", "truncated", "short", "long"],
)
def test_a_bad_recording_is_refused_with_its_reason(make, message, tmp_path, capsys) -> None:  # type: ignore[no-untyped-def]
    assert talk(make(tmp_path / "in.wav"), output=tmp_path / "out.wav") == cli.BAD_INPUT
    told = capsys.readouterr().err
    assert message in told
    assert len(told.strip().splitlines()) == 2, "the message, and what to do next"
    assert not (tmp_path / "out.wav").exists()


def test_one_bad_recording_among_good_ones_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad = tone(tmp_path / "good.wav"), text(tmp_path / "bad.wav")
    assert talk(good, bad, output=tmp_path / "out.wav") == cli.BAD_INPUT
    assert str(bad) in capsys.readouterr().err


@pytest.mark.parametrize("which", ["output", "report"])
def test_a_place_that_cannot_be_written_is_told_before_the_talk(
    which: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = {"output": tmp_path / "out.wav", "report": tmp_path / "report.json"}
    paths[which] = tmp_path / "no such folder" / "file"
    assert talk(tone(tmp_path / "in.wav"), **paths) == cli.BAD_INPUT
    assert "can't be written" in capsys.readouterr().err


def test_an_unknown_option_is_exit_code_2() -> None:
    with pytest.raises(SystemExit) as left:
        cli.run(["--no-such-option"])
    assert left.value.code == cli.BAD_INPUT


def test_doctor_lists_every_engine_and_both_kinds_of_devices(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["doctor", "--json"]) == cli.OK
    found = json.loads(capsys.readouterr().out)
    assert {engine["name"] for engine in found["engines"]} >= {
        "faster-whisper",
        "llama.cpp",
        "ollama",
        "piper",
        "xtts",
    }
    assert all(engine["remedy"] for engine in found["engines"] if not engine["ready"])
    assert {"microphones", "loudspeakers", "problems"} <= set(found)


def test_doctor_speaks_plainly(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["doctor"]) == cli.OK
    told = capsys.readouterr().out
    assert "Engines" in told
    assert "faster-whisper" in told


def test_version_is_the_installed_one(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        cli.run(["--version"])
    assert left.value.code == 0
    assert capsys.readouterr().out.startswith("tutor 0.")


def test_files_are_handed_to_the_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from tutor import desktop, doctor
    from tutor.library.given_files import GivenFiles

    asked: list[tuple[bool, GivenFiles]] = []

    def run_window(*, hands_free: bool, announce: object, files: GivenFiles) -> int:
        asked.append((hands_free, files))
        return cli.OK

    monkeypatch.setattr(desktop, "run_window", run_window)
    monkeypatch.setattr(doctor, "has_display", lambda: True)
    monkeypatch.chdir(tmp_path)
    assert cli.run([]) == cli.OK
    assert cli.run(["chapter.pdf", "--hands-free", "/srv/My notes"]) == cli.OK
    assert asked == [
        (False, GivenFiles()),
        (True, GivenFiles((tmp_path / "chapter.pdf", Path("/srv/My notes")))),
    ]


def test_files_without_a_display_are_not_dropped_in_silence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from tutor import doctor

    monkeypatch.setattr(doctor, "has_display", lambda: False)
    assert cli.run(["chapter.pdf"]) == cli.BAD_INPUT
    assert "tutor library add" in capsys.readouterr().err
    assert cli.run(["a" * 5000 + ".pdf"]) == cli.BAD_INPUT
    assert "no name of a file" in capsys.readouterr().err


def test_a_command_that_nobody_knows_is_no_file() -> None:
    with pytest.raises(SystemExit) as left:
        cli.run(["docter"])
    assert left.value.code == cli.BAD_INPUT
