"""Which of the words that the program is started with are files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tutor.errors import BadDocument
from tutor.library.given_files import LONGEST_NAME, MOST, given, told_apart


@pytest.mark.parametrize(
    ("arguments", "words", "files"),
    [
        ([], [], []),
        (["--hands-free"], ["--hands-free"], []),
        (["chapter.pdf"], [], ["chapter.pdf"]),
        (["/home/ana/My notes"], [], ["/home/ana/My notes"]),
        (["--hands-free", "a.md", "b"], ["--hands-free"], ["a.md", "b"]),
        (["a.md", "--hands-free"], ["--hands-free"], ["a.md"]),
        (["a.md", "talk"], [], ["a.md", "talk"]),
        (["--", "talk", "-x"], [], ["talk", "-x"]),
        (["a.md", "--", "--help"], [], ["a.md", "--help"]),
        (["talk", "--input", "a.wav"], ["talk", "--input", "a.wav"], []),
        (["library", "add", "a.pdf"], ["library", "add", "a.pdf"], []),
        (["--self-test", "a.b"], ["--self-test", "a.b"], []),
        (["docter"], ["docter"], []),
        (["./doctor"], [], ["./doctor"]),
        ([""], [""], []),
    ],
)
def test_files_are_told_apart_from_commands(arguments: list[str], words: list[str], files: list[str]) -> None:
    assert told_apart(arguments) == (words, files)


def test_they_are_absolute_and_each_comes_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "link").symlink_to(tmp_path)
    files = given(["a.pdf", str(tmp_path / "a.pdf"), "link/a.pdf", "sub/b.md"])
    assert files.paths == (tmp_path / "a.pdf", tmp_path / "link/a.pdf", tmp_path / "sub/b.md")
    assert files.left_out == 0


def test_more_than_can_be_read_at_a_time_are_counted() -> None:
    files = given([f"/a/{number}.txt" for number in range(MOST + 7)])
    assert len(files.paths) == MOST
    assert files.left_out == 7


def test_names_that_are_no_text_stay_what_they_are() -> None:
    name = os.fsdecode(b"/a/\xff\xfe.txt")
    assert os.fsencode(given([name]).paths[0]) == b"/a/\xff\xfe.txt"


@pytest.mark.parametrize("name", ["", "a\0b.txt", "/" + "x" * LONGEST_NAME])
def test_what_no_file_is_called_is_refused_in_words(name: str) -> None:
    with pytest.raises(BadDocument, match="is no name of a file"):
        given([name])
