from __future__ import annotations

from pathlib import Path

import pytest

from tutor.option import Option
from tutor.ui.path_check import path_fault

FILE = Option("", "", "", kind="file", suffixes=(".gguf",))
FOLDER = Option("", "", "", kind="folder", holds=("config.json", "model.pth"))


@pytest.mark.parametrize("text", ["", "starter", "large-v3-turbo"])
def test_names_are_no_paths(text: str) -> None:
    assert path_fault(FILE, text) == path_fault(FOLDER, text) == ""


def test_files(tmp_path: Path) -> None:
    good, other = tmp_path / "a 😀.GGUF", tmp_path / "a.txt"
    assert path_fault(FILE, str(good)) == "There is no such file."
    assert path_fault(FILE, "nowhere.gguf") == "There is no such file."
    good.touch()
    other.touch()
    assert path_fault(FILE, str(good)) == ""
    assert path_fault(FILE, str(other)) == "The name of such a file ends with .gguf."
    assert path_fault(FILE, str(tmp_path)) == "This is a folder; a file is wanted."


def test_folders(tmp_path: Path) -> None:
    assert path_fault(FOLDER, str(tmp_path / "nowhere")) == "There is no such folder."
    assert path_fault(FOLDER, str(tmp_path)) == "The folder lacks config.json and model.pth."
    (tmp_path / "config.json").touch()
    assert path_fault(FOLDER, str(tmp_path / "config.json")) == "This is a file; a folder is wanted."
    (tmp_path / "model.pth").touch()
    assert path_fault(FOLDER, str(tmp_path)) == ""


@pytest.mark.parametrize("text", ["/\0", "/" + "x" * 5000, "~nobody-of-this-name/model"])
def test_what_can_be_no_path_is_told(text: str) -> None:
    assert path_fault(FOLDER, text)
