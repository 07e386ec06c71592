"""Folders: portable, in trials, moved by the learner; a move ends in the new place or changes nothing."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from pathlib import Path

import pytest

from tutor import folders, moving
from tutor.moving import CannotMove


@pytest.fixture
def data() -> Path:
    folder = folders.data_folder()
    (folder / "models/whisper").mkdir(parents=True)
    (folder / "talks.sqlite3").write_bytes(b"talks")
    (folder / "models/whisper/model.bin").write_bytes(b"weights")
    return folder


def on_another_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Renaming works within a disk only; tests have one."""

    def refuse(self: Path, target: Path) -> Path:
        if self.name.endswith(".half"):
            os.rename(self, target)
            return target
        raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))

    monkeypatch.setattr(Path, "rename", refuse)


def carry_out_all() -> None:
    for move in moving.wanted():
        moving.carry_out(move)


@pytest.mark.parametrize("disk", ["same", "another"])
def test_data_moves_with_the_models_in_it(
    disk: str, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "gro\u00dfe Platte"
    elsewhere.mkdir()
    new = moving.want("data", elsewhere)
    assert folders.data_folder() == data, "nothing moves while the program runs"
    if disk == "another":
        on_another_disk(monkeypatch)
    carry_out_all()
    assert folders.data_folder() == new
    assert (new / "talks.sqlite3").read_bytes() == b"talks"
    assert folders.models_folder() == new / "models"
    assert (folders.models_folder() / "whisper/model.bin").read_bytes() == b"weights"
    assert not data.exists()
    assert moving.wanted() == []


def test_models_move_alone(data: Path, tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    new = moving.want("models", tmp_path / "disk")
    carry_out_all()
    assert folders.models_folder() == new
    assert (new / "whisper/model.bin").exists()
    assert folders.data_folder() == data


def test_a_copy_that_fails_changes_nothing(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "disk").mkdir()
    new = moving.want("data", tmp_path / "disk")
    on_another_disk(monkeypatch)

    def full(*_: object, **__: object) -> None:
        new.with_name(new.name + ".half").mkdir()
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(shutil, "copytree", full)
    with pytest.raises(CannotMove, match="No space left"):
        carry_out_all()
    assert folders.data_folder() == data
    assert (data / "talks.sqlite3").read_bytes() == b"talks"
    assert list((tmp_path / "disk").iterdir()) == []
    assert moving.wanted() == [], "it is not tried at every start"


@pytest.mark.parametrize("where", ["inside itself", "taken", "read-only"])
def test_a_place_that_will_not_do_is_refused(where: str, data: Path, tmp_path: Path) -> None:
    parent = data / "models" if where == "inside itself" else tmp_path / "disk"
    parent.mkdir(exist_ok=True)
    if where == "taken":
        (parent / "voice-tutor-data").mkdir()
    if where == "read-only":
        if os.geteuid() == 0:
            pytest.skip("the administrator may write everywhere")
        parent.chmod(0o500)
    with pytest.raises(CannotMove):
        moving.want("data", parent)
    assert moving.wanted() == []


@pytest.mark.parametrize("content", ["", "{", "[]", '{"data": 7}', '{"wanted": []}', '{"data": ""}'])
def test_a_damaged_note_of_places_stands_for_nothing_moved(content: str) -> None:
    usual = folders.data_folder()
    folders.places_file().parent.mkdir(parents=True)
    folders.places_file().write_text(content)
    assert folders.data_folder() == usual
    assert moving.wanted() == []


def test_a_trial_touches_nobody_s_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TUTOR_FOLDER", str(tmp_path / "trial"))
    for folder in (folders.config_folder, folders.data_folder, folders.cache_folder, folders.log_folder):
        assert folder().is_relative_to(tmp_path / "trial")


@pytest.mark.parametrize("portable", [True, False])
def test_a_portable_program_keeps_all_beside_itself(
    portable: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "stick" / "voice-tutor"))
    (tmp_path / "stick").mkdir()
    if portable:
        (tmp_path / "stick/portable").touch()
    assert folders.portable() is portable
    assert folders.data_folder().is_relative_to(tmp_path / "stick") is portable
    assert folders.config_folder().is_relative_to(tmp_path / "stick") is portable
