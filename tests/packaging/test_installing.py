"""The .tar.xz: what lies in it, and what its two scripts do, on a bundle that is a bundle by name only."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.packaging.conftest import ROOT

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the installers of Linux")
ODD_HOME = 'home of 100% "größe" $(touch gone) `x` & | ; \\ 日本'


@pytest.fixture
def build(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[ModuleType]:
    """packaging/linux/build.py, with a folder of its own."""
    from importlib import import_module

    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    monkeypatch.syspath_prepend(str(ROOT / "packaging/linux"))
    module = import_module("build")
    assert Path(str(module.__file__)).parent == ROOT / "packaging/linux"
    monkeypatch.setattr(module, "DIST", tmp_path / "dist")
    monkeypatch.setattr(module, "WORK", tmp_path / "build")
    program = tmp_path / "dist/voice-tutor/voice-tutor"
    program.parent.mkdir(parents=True)
    program.write_text('#!/bin/sh\necho "Voice Tutor"\nfor word; do echo "$word"; done\n')
    program.chmod(0o755)
    yield module
    for name in ("build", "needs", "platform_parts", "contents", "document_kinds", "update_address"):
        sys.modules.pop(name, None)


@pytest.fixture
def unpacked(build: ModuleType, tmp_path: Path) -> Path:
    made = Path(build.tar())
    subprocess.run(["tar", "-xJf", str(made), "-C", str(tmp_path)], check=True)
    return tmp_path / made.name.removesuffix(".tar.xz")


def run(script: Path, home: Path, answer: str = "") -> str:
    environment = {"PATH": os.environ["PATH"], "HOME": str(home), "LC_ALL": "C.UTF-8"}
    told = subprocess.run(
        ["sh", str(script)],
        env=environment,
        input=answer,
        capture_output=True,
        text=True,
        check=True,
        cwd="/",
    )
    return told.stdout


def test_all_that_a_desktop_asks_for_is_in_it(unpacked: Path) -> None:
    for name in (
        "share/applications/voice-tutor.desktop",
        "share/icons/hicolor/scalable/apps/voice-tutor.svg",
        "share/icons/hicolor/256x256/apps/voice-tutor.png",
        "share/metainfo/org.voicetutor.VoiceTutor.metainfo.xml",
        "share/doc/voice-tutor/copyright",
        "install.sh",
        "uninstall.sh",
        "own_folders.sh",
    ):
        assert (unpacked / name).is_file(), name


@pytest.mark.parametrize("name", ["home", ODD_HOME])
def test_it_is_installed_for_one_person_and_found_by_the_desktop(
    unpacked: Path, tmp_path: Path, name: str
) -> None:
    home = tmp_path / name
    home.mkdir()
    run(unpacked / "install.sh", home)
    program = home / ".local/bin/voice-tutor"
    assert subprocess.run([program], capture_output=True, text=True, check=True).stdout == "Voice Tutor\n"
    entry = (home / ".local/share/applications/voice-tutor.desktop").read_text("utf-8")
    (line,) = [line for line in entry.splitlines() if line.startswith("Exec=")]
    assert as_desktops_read(line.removeprefix("Exec=")) == [str(program), "%F"]
    assert not (home.parent / "gone").exists()
    assert not Path("/gone").exists()
    assert "MimeType=application/pdf;" in entry


def as_desktops_read(value: str) -> list[str]:
    """The words of an Exec line, by the specification: first the line's escapes, then the quotes'."""
    text = ""
    at = 0
    while at < len(value):
        if value[at] == "\\":
            at += 1
            assert value[at] in "\\", "no other escape is written"
        text += value[at]
        at += 1
    words, word, quoted, at = [], "", False, 0
    while at < len(text):
        letter = text[at]
        if quoted and letter == "\\":
            at += 1
            assert text[at] in '"`$\\'
            word += text[at]
        elif letter == '"':
            quoted = not quoted
        elif letter == " " and not quoted:
            words.append(word)
            word = ""
        else:
            assert not quoted or letter not in "`$", "it must be escaped"
            word += letter
        at += 1
    words.append(word)
    return [word if word == "%F" else word.replace("%%", "%") for word in words]


@pytest.mark.skipif(
    shutil.which("desktop-file-validate") is None, reason="desktop-file-utils are not installed"
)
def test_what_was_installed_is_a_valid_entry(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / ODD_HOME
    home.mkdir()
    run(unpacked / "install.sh", home)
    entry = home / ".local/share/applications/voice-tutor.desktop"
    # A key of the specification's version 1.5, which older tools do not know.
    known = entry.read_text("utf-8").replace("SingleMainWindow=true\n", "")
    entry.write_text(known, "utf-8")
    told = subprocess.run(["desktop-file-validate", str(entry)], capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout


def test_installing_again_leaves_nothing_of_the_older_one(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    run(unpacked / "install.sh", home)
    (home / ".local/lib/voice-tutor/older").touch()
    run(unpacked / "install.sh", home)
    assert not (home / ".local/lib/voice-tutor/older").exists()


@pytest.mark.parametrize("name", ["home", ODD_HOME])
def test_uninstalling_keeps_the_talks_where_nobody_answers(unpacked: Path, tmp_path: Path, name: str) -> None:
    home = tmp_path / name
    talks = home / ".local/share/voice-tutor/talks.sqlite3"
    talks.parent.mkdir(parents=True)
    talks.touch()
    run(unpacked / "install.sh", home)
    told = run(home / ".local/lib/voice-tutor/uninstall.sh", home, "delete\n")
    assert talks.exists(), "no terminal, no answer"
    assert str(talks.parent) in told
    left = [path.name for path in (home / ".local").rglob("*voice-tutor*")]
    assert left == ["voice-tutor"], "only the talks"


@pytest.mark.parametrize(("answer", "stays"), [("delete\n", False), ("yes\n", True), ("\n", True)])
def test_uninstalling_at_a_terminal_deletes_the_talks_only_on_demand(
    unpacked: Path, tmp_path: Path, answer: str, stays: bool
) -> None:
    home = tmp_path / "home"
    talks = home / ".local/share/voice-tutor/talks.sqlite3"
    talks.parent.mkdir(parents=True)
    talks.touch()
    run(unpacked / "install.sh", home)
    ours, theirs = os.openpty()
    process = subprocess.Popen(
        ["sh", str(home / ".local/lib/voice-tutor/uninstall.sh")],
        env={"PATH": os.environ["PATH"], "HOME": str(home)},
        stdin=theirs,
        stdout=subprocess.PIPE,
        text=True,
    )
    os.write(ours, answer.encode())
    told, _ = process.communicate(timeout=30)
    os.close(ours)
    os.close(theirs)
    assert process.returncode == 0
    assert "gone for good" in told
    assert talks.exists() is stays


def test_the_scripts_of_the_package_hold_all_that_they_need(build: ModuleType) -> None:
    for name in build.SCRIPTS:
        told = subprocess.run(
            ["sh", "-n"], input=build.script(name), text=True, capture_output=True, check=False
        )
        assert told.returncode == 0, told.stderr
        assert "@" not in build.script(name).replace('"$@"', ""), "something was not put in"
    assert "own_folders.sh list|delete HOME" in build.script("postrm")
