"""What an uninstaller deletes of a person's own, and what it never touches, whatever lies in the way."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.conftest import ROOT
from tutor import moving

LINUX = ROOT / "packaging/linux"
USUAL = (".local/share", ".cache", ".local/state", ".config")
pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="scripts of the Linux installers"
)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Of somebody who has talked; it lies beside what is not theirs."""
    made = tmp_path / "home of ana"
    for folder in USUAL:
        (made / folder / "voice-tutor").mkdir(parents=True)
        (made / folder / "voice-tutor" / "file").touch()
        (made / folder / "another-program").mkdir()
    return made


def own_folders(what: str, home: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", str(LINUX / "own_folders.sh"), what, str(home)],
        env={"PATH": os.environ["PATH"]} | environment,
        capture_output=True,
        text=True,
        check=True,
    )


def listed(home: Path, **environment: str) -> list[Path]:
    return [Path(line) for line in own_folders("list", home, **environment).stdout.splitlines()]


def note(home: Path, **places: object) -> None:
    (home / ".config/voice-tutor/folders.json").write_text(json.dumps(places, indent=2) + "\n", "utf-8")


def test_it_finds_the_folders_of_the_program_and_no_others(home: Path) -> None:
    assert listed(home) == [home / folder / "voice-tutor" for folder in USUAL]
    own_folders("delete", home)
    assert listed(home) == []
    assert all((home / folder / "another-program").is_dir() for folder in USUAL)


def test_folders_that_the_program_itself_has_moved_are_known(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, folder in zip(("DATA", "CACHE", "STATE", "CONFIG"), USUAL, strict=True):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / folder))
    disk = tmp_path / "a big disk"
    disk.mkdir()
    moving.want("models", disk)
    moving.want("log", disk)
    for move in moving.wanted():
        moving.carry_out(move)
    moved = [disk / "voice-tutor-models", disk / "voice-tutor-log"]
    assert all(folder.is_dir() for folder in moved)
    assert sorted(listed(home)[:2]) == sorted(moved)
    own_folders("delete", home)
    assert not any(folder.exists() for folder in moved)
    assert disk.is_dir()


def test_environment_variables_say_where_else_it_may_be(home: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    (elsewhere / "voice-tutor").mkdir(parents=True)
    assert elsewhere / "voice-tutor" in listed(home, XDG_DATA_HOME=str(elsewhere))


@pytest.mark.parametrize("link", [".local", ".local/share", ".local/share/voice-tutor"])
def test_no_link_is_followed(home: Path, tmp_path: Path, link: str) -> None:
    outside = tmp_path / "outside"
    shutil.move(home / link, outside)
    (home / link).symlink_to(outside)
    before = sorted(outside.rglob("*"))
    own_folders("delete", home)
    assert sorted(outside.rglob("*")) == before
    assert (home / link).is_symlink()


def test_links_within_are_deleted_and_not_what_they_lead_to(home: Path, tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "file").touch()
    (home / ".local/share/voice-tutor/link").symlink_to(precious)
    own_folders("delete", home)
    assert (precious / "file").exists()


def test_a_note_that_leads_astray_is_not_followed(home: Path, tmp_path: Path) -> None:
    """The program writes it, but anybody could."""
    precious = tmp_path / "precious"
    astray = {
        "plain": precious,
        "other name": precious / "voice-tutor-data",
        "dots": f"{precious}/../precious/x/../voice-tutor-models",
        "link": tmp_path / "link/voice-tutor-models",
    }
    for name in ("voice-tutor-data", "voice-tutor-models", "x"):
        (precious / name).mkdir(parents=True)
    (tmp_path / "link").symlink_to(precious)
    for what, place in astray.items():
        (home / ".config/voice-tutor").mkdir(exist_ok=True)
        note(home, models=str(place))
        own_folders("delete", home)
        assert sorted(path.name for path in precious.iterdir()) == [
            "voice-tutor-data",
            "voice-tutor-models",
            "x",
        ], what


def test_what_is_only_wished_for_is_not_deleted(home: Path, tmp_path: Path) -> None:
    wished = tmp_path / "voice-tutor-data"
    wished.mkdir()
    note(home, wanted={"data": str(wished)})
    own_folders("delete", home)
    assert wished.is_dir()


def test_a_place_that_is_written_in_a_way_it_cannot_read_is_told(home: Path, tmp_path: Path) -> None:
    place = tmp_path / "Größe" / "voice-tutor-models"
    place.mkdir(parents=True)
    note(home, models=str(place))
    told = own_folders("delete", home)
    assert place.is_dir()
    assert "Kept" in told.stderr
    assert "voice-tutor-models" in told.stderr


def test_nonsense_in_the_note_harms_nothing(home: Path) -> None:
    (home / ".config/voice-tutor/folders.json").write_bytes(b"\xff\x00`rm -rf /`\n" * 10_000)
    own_folders("delete", home)
    assert listed(home) == []


def test_an_empty_home_has_nothing(tmp_path: Path) -> None:
    assert listed(tmp_path / "nobody") == []
    own_folders("delete", tmp_path / "nobody")


# The package's own script ---------------------------------------------------------------------------


DEBCONF = """\
db_subst() {{ echo "$3" >{told}/shown; }}
db_input() {{ touch {told}/asked; }}
db_go() {{ :; }}
db_get() {{ RET={answer}; }}
db_purge() {{ touch {told}/purged; }}
"""
"""Stands for debconf's: try_deb.sh asks the real one."""


def postrm(tmp_path: Path, people: str, answer: str, what: str = "purge") -> subprocess.CompletedProcess[str]:
    """Run it as it lies in the package, with these lines for people and this answer."""
    scripts = tmp_path / "scripts"
    scripts.mkdir(exist_ok=True)
    (scripts / "getent").write_text(f"#!/bin/sh\ncat <<'END'\n{people}END\n")
    (scripts / "getent").chmod(0o755)
    (scripts / "debconf").write_text(DEBCONF.format(told=tmp_path, answer=answer))
    code = (LINUX / "deb/postrm").read_text("utf-8")
    code = code.replace("@own_folders.sh@\n", (LINUX / "own_folders.sh").read_text("utf-8"))
    code = code.replace("/usr/share/debconf/confmodule", str(scripts / "debconf"))
    (scripts / "postrm").write_text(code, "utf-8")
    environment = {"PATH": f"{scripts}:{os.environ['PATH']}"}
    return subprocess.run(
        ["sh", str(scripts / "postrm"), what], env=environment, capture_output=True, text=True, check=True
    )


def line(name: str, home: Path, uid: int | None = None) -> str:
    number = os.getuid() if uid is None else uid
    return f"{name}:x:{number}:{os.getgid()}:Ana,,,:{home}:/bin/bash\n"


def test_a_purge_deletes_when_that_is_wanted(home: Path, tmp_path: Path) -> None:
    postrm(tmp_path, line("ana", home), "true")
    assert str(home / ".config/voice-tutor") in (tmp_path / "shown").read_text()
    assert (tmp_path / "asked").exists()
    assert (tmp_path / "purged").exists()
    assert listed(home) == []


def test_a_purge_keeps_everything_else(home: Path, tmp_path: Path) -> None:
    told = postrm(tmp_path, line("ana", home), "false")
    assert len(listed(home)) == 4
    assert str(home / ".local/share/voice-tutor") in told.stderr
    assert told.stdout == "", "that is debconf's"


@pytest.mark.parametrize("what", ["remove", "upgrade", "failed-upgrade", "abort-install", "disappear"])
def test_only_a_purge_asks(home: Path, tmp_path: Path, what: str) -> None:
    postrm(tmp_path, line("ana", home), "true", what)
    assert len(listed(home)) == 4
    assert not (tmp_path / "asked").exists()


def test_nobody_is_asked_where_nothing_was_kept(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    postrm(tmp_path, line("ana", tmp_path / "home"), "true")
    assert not (tmp_path / "asked").exists()
    assert (tmp_path / "purged").exists()


@pytest.mark.parametrize(
    "odd", ["service", "nobody", "not theirs", "link", "dots", "relative", "root folder", "no number"]
)
def test_odd_homes_are_left_alone(home: Path, tmp_path: Path, odd: str) -> None:
    (tmp_path / "link").symlink_to(home)
    people = {
        "service": line("daemon", home, 104),
        "nobody": line("nobody", home, 65534),
        "not theirs": line("ben", home, os.getuid() + 4242),
        "link": line("ana", tmp_path / "link"),
        "dots": line("ana", home / ".." / home.name),
        "relative": line("ana", home.relative_to("/")),
        "root folder": line("ana", Path("/")),
        "no number": line("ana", home).replace(str(os.getuid()), "x", 1),
    }
    postrm(tmp_path, people[odd], "true")
    assert len(listed(home)) == 4


def test_one_strange_home_does_not_keep_the_others(home: Path, tmp_path: Path) -> None:
    postrm(tmp_path, line("ben", tmp_path / "gone") + "\nnonsense\n::::\n" + line("ana", home), "true")
    assert listed(home) == []
