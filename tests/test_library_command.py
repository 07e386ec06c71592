from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.library import files
from tutor.cli import BAD_INPUT, FAILED, OK, STOPPED, run

TEXTS = Path(__file__).parent / "library" / "texts"


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TUTOR_FOLDER", str(tmp_path / "own"))


def said(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = run(["library", *words])
    out, err = capsys.readouterr()
    return code, out, err


def test_documents_are_added_listed_searched_and_removed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = said(capsys, "list")
    assert (code, err) == (OK, "")
    assert "empty" in out
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 nothing")
    code, out, err = said(capsys, "add", str(TEXTS / "island.md"), str(broken), str(TEXTS / "tea.md"))
    assert code == BAD_INPUT
    assert out == "The Island of Sarn: added as number 1\n茶的故事: added as number 2\n"
    assert "broken.pdf: This file is damaged" in err
    assert "island.md: keeping 100%" in err
    code, out, _ = said(capsys, "add", "--json", str(TEXTS / "island.md"))
    assert code == OK
    assert [(one["outcome"], one["id"]) for one in json.loads(out)] == [("already here", 1)]
    code, out, _ = said(capsys, "search", "lighthouse", "keeper")
    assert code == OK
    assert out.startswith("The Island of Sarn (1), The lighthouse\n")
    code, out, _ = said(capsys, "search", "--json", "雪山")
    assert [one["title"] for one in json.loads(out)] == ["茶的故事"]
    assert said(capsys, "search", "submarine")[0] == FAILED
    code, out, err = said(capsys, "remove", "nothing")
    assert (code, out) == (BAD_INPUT, "")
    assert said(capsys, "remove", "island", "2")[:2] == (
        OK,
        "The Island of Sarn is removed.\n茶的故事 is removed.\n",
    )
    code, out, _ = said(capsys, "list", "--json")
    assert (code, json.loads(out)) == (OK, [])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signal to one process")
def test_ctrl_c_ends_an_import_and_leaves_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    book = files.pdf(tmp_path / "book.pdf", [files.prose(400).split(". ")] * 1500)
    command = [sys.executable, "-m", "tutor", "library", "add", str(book)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as program:
        assert program.stderr is not None
        assert "book.pdf: reading" in program.stderr.readline()
        program.send_signal(signal.SIGINT)
        assert program.wait(60) == STOPPED
        assert "Traceback" not in program.stderr.read()
    assert said(capsys, "list", "--json")[:2] == (OK, "[]\n")
