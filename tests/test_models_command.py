"""`tutor models` on the command line: what it prints, what it returns, and that Ctrl+C loses nothing."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fakes.file_server import FileServer, serving
from tests.models.stock import FILES, NOBODY, entry, made, put, stocked
from tutor import cli, models_command
from tutor.models.catalogue import Model
from tutor.models.finding import models_folder
from tutor.settings import Settings
from tutor.settings_file import default_path, save


@pytest.fixture(autouse=True)
def no_ollama() -> None:
    save(Settings(ollama_host=NOBODY), default_path())


@pytest.fixture
def server():  # type: ignore[no-untyped-def]
    with serving(FileServer(dict(FILES))) as running:
        yield running


@pytest.fixture
def model(server: FileServer, monkeypatch: pytest.MonkeyPatch) -> Model:
    found = made(base=server.base)
    stocked(monkeypatch, found)
    monkeypatch.setattr(models_command, "catalogue", lambda: (found,))
    return found


def test_the_list_says_what_there_is_and_what_suits(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["models", "list"]) == cli.OK
    told = capsys.readouterr().out
    for words in ("Speech recognition", "whisper-large-v3-turbo", "1.6 GB", "here (starter)", "good"):
        assert words in told
    assert cli.run(["models", "list", "--json"]) == cli.OK
    listed = {each["key"]: each for each in json.loads(capsys.readouterr().out)}
    assert listed["whisper-tiny.en"]["place"] == "starter"
    assert listed["whisper-small"]["size"] == 486_212_372
    assert all(each["fit"] and each["fit_reason"] for each in listed.values())


def test_a_model_is_fetched_verified_and_removed(model: Model, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["models", "get", "tiny"]) == cli.OK
    told = capsys.readouterr().out
    assert "Tiny: 1.0 MB from 127.0.0.1" in told
    assert "100%" in told
    assert "here and checked" in told

    assert cli.run(["models", "verify", "--json"]) == cli.OK
    assert json.loads(capsys.readouterr().out) == [{"key": "tiny", "outcome": "intact", "damaged": []}]

    (models_folder() / "tiny/config.json").write_bytes(b"damaged!")
    assert cli.run(["models", "verify", "tiny"]) == cli.FAILED
    assert "damaged  tiny: config.json" in capsys.readouterr().out

    assert cli.run(["models", "remove", "tiny", "--json"]) == cli.OK
    assert json.loads(capsys.readouterr().out)[0]["freed"] > 1_000_000
    assert cli.run(["models", "verify", "tiny"]) == cli.FAILED
    assert "absent" in capsys.readouterr().out


def test_progress_for_programs_is_a_line_each(model: Model, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["models", "get", "tiny", "--json"]) == cli.OK
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {"key", "step", "done", "total", "speed", "left"} == set(lines[0])
    assert lines[-1]["place"] == "program"
    assert lines[-1]["checked"]


def test_removing_the_model_in_use_says_so(model: Model, capsys: pytest.CaptureFixture[str]) -> None:
    put(models_folder() / "tiny")
    save(Settings(ollama_host=NOBODY, whisper_model="tiny"), default_path())
    assert cli.run(["models", "remove", "tiny"]) == cli.OK
    assert "still chosen in the settings" in capsys.readouterr().out


@pytest.mark.parametrize("action", ["get", "verify", "remove"])
def test_an_unknown_key_is_bad_input(action: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["models", action, "whisper-gigantic"]) == cli.BAD_INPUT
    assert "no model 'whisper-gigantic'" in capsys.readouterr().err


def test_the_starter_is_not_removed(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["models", "remove", "whisper-tiny.en"]) == cli.BAD_INPUT
    assert "comes with the program" in capsys.readouterr().err


CHILD = """
import sys
from tutor import cli
from tutor.models import catalogue
models = catalogue.read(sys.argv[1])
catalogue.catalogue = lambda: models
sys.exit(cli.run(["models", "get", "tiny", "--json"]))
"""


@pytest.mark.skipif(os.name != "posix", reason="no such signal")
def test_ctrl_c_stops_at_once_and_keeps_the_part() -> None:
    with serving(FileServer(dict(FILES), stall_after=700_000)) as server:
        listed = json.dumps({"models": [entry(base=server.base)]})
        child = subprocess.Popen(
            [sys.executable, "-c", CHILD, listed], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        assert child.stdout is not None
        assert any(json.loads(line)["done"] > 300_000 for line in child.stdout)
        child.send_signal(signal.SIGINT)
        _, told = child.communicate(timeout=100.0)
    assert child.returncode == cli.STOPPED, told
    part: Path = models_folder() / ".downloads/tiny/files/model.bin.part"
    assert part.stat().st_size > 300_000
