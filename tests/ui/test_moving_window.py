"""Before anything is opened, folders move that were to move."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tutor import folders, moving
from tutor.ui.moving_window import move_what_is_wanted


def test_without_a_wish_nothing_happens(qtbot: QtBot) -> None:
    assert move_what_is_wanted() == []


def test_a_wish_is_fulfilled(qtbot: QtBot, tmp_path: Path) -> None:
    folders.data_folder().mkdir(parents=True)
    (folders.data_folder() / "talks.sqlite3").write_bytes(b"talks")
    (tmp_path / "disk").mkdir()
    new = moving.want("data", tmp_path / "disk")
    assert move_what_is_wanted() == []
    assert (new / "talks.sqlite3").read_bytes() == b"talks"
    assert folders.data_folder() == new


def test_what_went_wrong_is_handed_on(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folders.data_folder().mkdir(parents=True)
    (tmp_path / "disk").mkdir()
    new = moving.want("data", tmp_path / "disk")
    new.write_text("somebody else put a file there meanwhile")
    (failed,) = move_what_is_wanted()
    assert str(new) in failed.message
    assert os.path.isdir(folders.data_folder())
    assert folders.data_folder() != new
