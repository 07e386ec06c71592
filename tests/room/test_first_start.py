"""The first start of the real program: the wizard opens by itself, and the sound check hears a voice."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO

import pytest

from tests.room.sound_server import SoundRoom
from tutor.installation import asset
from tutor.ui.setup_wizard_sound import HEARD

pytestmark = [pytest.mark.room, pytest.mark.engine, pytest.mark.timeout(600)]

PROJECT = Path(__file__).resolve().parents[2]


def facts(program: subprocess.Popen[str], stdout: IO[str], room: SoundRoom) -> dict[str, object]:
    """What the program told until it ended; somebody speaks when it asks for that."""
    told: dict[str, object] = {}
    speaking: threading.Thread | None = None
    for line in stdout:
        if not line.startswith("["):
            continue
        what, fact = json.loads(line)
        told[what] = fact
        if what == "speak now":
            speaking = threading.Thread(target=lambda: room.play(asset("sample.wav")), name="learner")
            speaking.start()
    program.wait(90)
    if speaking is not None:
        speaking.join(90)
    return told


def test_the_wizard_opens_by_itself_and_hears_the_learner(sound_room: SoundRoom, tmp_path: Path) -> None:
    own = {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.room.first_start_program"],
        cwd=PROJECT,
        env=sound_room.env | own | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None
    with sound_room.listen() as recorder, program.stdout as stdout:
        told = facts(program, stdout, sound_room)
        heard = recorder.stop()
    assert program.returncode == 0
    assert "processor core" in str(told["computer"])
    assert "starter" in list(told["sets"])  # type: ignore[call-overload]
    assert "Only silence" in str(told["silence"]), "the cable is digitally silent until somebody speaks"
    assert told["judgement"] == HEARD["good"]
    assert any(word in str(told["words"]).lower() for word in ("hello", "yesterday", "market"))
    assert told["measured again"]
    assert told["talk resumed"]
    assert told["faults"] == []
    assert heard.sound() is not None, "the chime and the echo were to be heard"
    settings = json.loads((tmp_path / "CONFIG/voice-tutor/settings.json").read_text("utf-8"))
    assert settings["setup_done"] is True
