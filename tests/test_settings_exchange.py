"""Settings that go to another computer, and what comes back from a file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tutor.errors import SettingsError
from tutor.settings import Settings, changed_all, options
from tutor.settings_exchange import LARGEST, Change, compared, export, exported, read
from tutor.settings_file import save
from tutor.settings_migration import SCHEMA_VERSION

CHOSEN = {"theme": "dark", "microphone": "ALSA|Mic", "llama_model": "/models/a.gguf", "level": "A2"}


@pytest.fixture
def mine() -> Settings:
    return changed_all(Settings(), {**CHOSEN, "xtts_licence_accepted": True})


def text(**values: object) -> str:
    return json.dumps({"program": "voice-tutor", "version": SCHEMA_VERSION, **values})


@pytest.mark.parametrize("machine_bound", [False, True])
def test_what_was_exported_can_be_imported(tmp_path: Path, mine: Settings, machine_bound: bool) -> None:
    path = tmp_path / "mine.json"
    export(mine, path, machine_bound=machine_bound)
    found = compared(Settings(), read(path), machine_bound=True)
    wanted = CHOSEN if machine_bound else {"theme": "dark", "level": "A2"}
    assert found.values() == wanted
    assert found.ignored == ()


def test_an_export_holds_defaults_too_so_that_the_other_computer_becomes_alike(mine: Settings) -> None:
    found = compared(mine, exported(Settings(), machine_bound=False), machine_bound=False)
    assert found.values() == {"theme": "system", "level": Settings().level}


@pytest.mark.parametrize("machine_bound", [False, True])
def test_consent_never_travels(mine: Settings, machine_bound: bool) -> None:
    assert "xtts_licence_accepted" not in exported(mine, machine_bound=machine_bound)
    found = compared(Settings(), text(xtts_licence_accepted=True), machine_bound=machine_bound)
    assert found.changes == ()
    assert [ignored.name for ignored in found.ignored] == ["xtts_licence_accepted"]
    assert "anew on every computer" in found.ignored[0].why


def test_what_belongs_to_a_computer_is_imported_only_when_wished() -> None:
    content = text(microphone="ALSA|Mic", theme="dark")
    found = compared(Settings(), content, machine_bound=False)
    assert found.changes == (Change("theme", "system", "dark"),)
    assert [ignored.name for ignored in found.ignored] == ["microphone"]
    assert compared(Settings(), content, machine_bound=True).values() == {
        "microphone": "ALSA|Mic",
        "theme": "dark",
    }


def test_devices_and_paths_belong_to_their_computer() -> None:
    for name, option in options().items():
        if option.kind in ("file", "folder") or name in ("microphone", "loudspeaker"):
            assert option.travels != "always", name


def test_what_does_not_fit_is_ignored_with_its_reason() -> None:
    found = compared(Settings(), text(mood="sunny", pace=9, theme="dark", level="B1"), machine_bound=False)
    assert found.values() == {"theme": "dark"}
    why = {ignored.name: ignored.why for ignored in found.ignored}
    assert "no such setting" in why["mood"]
    assert "between 0.5 and 1.5" in why["pace"]


def test_a_settings_file_itself_can_be_imported(tmp_path: Path, mine: Settings) -> None:
    save(mine, tmp_path / "settings.json")
    found = compared(Settings(), read(tmp_path / "settings.json"), machine_bound=False)
    assert found.values() == {"theme": "dark", "level": "A2"}


def test_an_old_file_is_brought_up_to_date_first() -> None:
    old = json.dumps({"version": 1, "theme": "dark", "whisper_device": "cpu"})
    assert compared(Settings(), old, machine_bound=True).values() == {"theme": "dark"}


def test_the_file_of_a_newer_program_is_refused() -> None:
    with pytest.raises(SettingsError, match="newer"):
        compared(Settings(), json.dumps({"version": SCHEMA_VERSION + 1}), machine_bound=False)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "null",
        "{}",
        "no json",
        "[" * 100_000,
        '{"version": 2, "program": "another"}',
        '{"version": true}',
    ],
)
def test_another_file_is_refused(content: str) -> None:
    with pytest.raises(SettingsError, match="no file of the voice tutor"):
        compared(Settings(), content, machine_bound=False)


def test_files_that_can_not_be_read_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="could not be read"):
        read(tmp_path / "nowhere.json")
    (tmp_path / "sound").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsError, match="no file of the voice tutor"):
        read(tmp_path / "sound")
    (tmp_path / "long").write_bytes(b" " * (LARGEST + 1))
    with pytest.raises(SettingsError, match="no file of the voice tutor"):
        read(tmp_path / "long")


def test_a_place_that_can_not_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(SettingsError, match="could not be saved"):
        export(Settings(), tmp_path / "file" / "mine.json", machine_bound=False)
