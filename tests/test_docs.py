"""The documents speak of what there is: every file, command, key, setting and word of the window in them."""

from __future__ import annotations

import importlib.util
import re
import shlex
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tutor.addons.addon import addons
from tutor.command_line import parser
from tutor.library.given_files import told_apart
from tutor.models.catalogue import catalogue
from tutor.settings import Settings, options
from tutor.ui.help_browser import heading_anchor

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
GUIDE = sorted([*(DOCS / "guide").glob("*.md"), DOCS / "privacy.md", DOCS / "scenarios.md"])
DEVELOPERS = sorted({*DOCS.glob("*.md"), ROOT / "CONTRIBUTING.md"} - set(GUIDE))
ALL = sorted([*GUIDE, *DEVELOPERS, ROOT / "README.md", ROOT / "CHANGELOG.md"])
LARGEST_PICTURE = 120_000
"""Bytes; the guide travels with the program."""

FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
PICTURE = re.compile(r"!\[[^\]]*\]\(([^)\s]+)\)")
KEYS = re.compile(r"<kbd>[^<]+</kbd>(?:\+<kbd>[^<]+</kbd>)*")
SAID = re.compile(r"(?<![\w*])\*([^*\n]+(?:\n[^*\n]+)?)\*(?![\w*])")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
PATH = re.compile(r"^(?:tutor|tests|assets|packaging|requirements|docs)/[\w./-]*$")
COMMAND = re.compile(r"^(?:\.venv/bin/)?tutor(?: .*)?$")

EVERYWHERE = {
    *"Tab Enter Del Up Down Left Right Alt+Up Alt+Down Alt+Left Ctrl+F Ctrl+Z S R E".split(),
    *"1 2 3 4".split(),
}
"""Keys that are no settings: they move, open and delete as everywhere, or belong to one view."""
NAMES = {"Voice Tutor"}
"""In slanted letters, but no word of the window's."""


def _id(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def prose(path: Path) -> str:
    return FENCE.sub("", path.read_text("utf-8"))


def slanted(path: Path) -> Iterator[str]:
    for found in SAID.findall(CODE.sub("", prose(path))):
        yield " ".join(found.split())


@cache
def anchors(path: Path) -> set[str]:
    return {heading_anchor(re.sub(r"[`*]", "", title)) for title in HEADING.findall(prose(path))}


@cache
def said_by_the_window() -> frozenset[str]:
    """Every text of the code for people, without the marks at its end."""
    spec = importlib.util.spec_from_file_location("texts_in_code", ROOT / "packaging" / "texts_in_code.py")
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    sys.modules["texts_in_code"] = tool
    try:
        spec.loader.exec_module(tool)
        return frozenset(_bare(found.source) for found in tool.texts().values())
    finally:
        del sys.modules["texts_in_code"]


def _bare(text: str) -> str:
    return text.strip(" .…:")


@pytest.mark.parametrize("path", ALL, ids=_id)
def test_links_and_pictures_lead_somewhere(path: Path) -> None:
    for target in LINK.findall(prose(path)):
        if target.startswith(("https://", "mailto:")):
            continue
        name, _, anchor = target.partition("#")
        there = (path.parent / name).resolve() if name else path
        assert there.is_file(), f"{_id(path)}: {target}"
        if anchor:
            assert anchor in anchors(there), f"{_id(path)}: {target}"


@pytest.mark.parametrize("path", GUIDE, ids=_id)
def test_the_guide_needs_nothing_but_itself(path: Path) -> None:
    """It is read where there are no sources, and in a viewer that knows the guide's files alone."""
    for target in LINK.findall(prose(path)):
        if not target.startswith("https://"):
            there = (path.parent / target.partition("#")[0]).resolve()
            assert there in GUIDE or there.parent == DOCS / "pictures", f"{_id(path)}: {target}"


@pytest.mark.parametrize("path", GUIDE, ids=_id)
def test_the_guide_has_no_html_but_keys(path: Path) -> None:
    assert not re.search(r"</?[a-z]", re.sub(r"</?kbd>", "", CODE.sub("", prose(path))))


def test_every_page_of_the_guide_is_in_its_contents() -> None:
    index = DOCS / "guide" / "index.md"
    listed = {(index.parent / target).resolve() for target in LINK.findall(prose(index))}
    assert listed >= set(GUIDE) - {index}


def test_pictures_are_shown_and_small() -> None:
    shown = {(path.parent / target).resolve() for path in ALL for target in PICTURE.findall(prose(path))}
    for picture in sorted((DOCS / "pictures").iterdir()):
        assert picture in shown, f"{picture.name} is shown nowhere"
        assert picture.suffix == ".png"
        assert picture.stat().st_size <= LARGEST_PICTURE, f"{picture.name} is too large"


def test_every_picture_is_described() -> None:
    for path in ALL:
        assert not re.search(r"!\[\s*\]\(", prose(path)), _id(path)


@pytest.mark.parametrize("path", ALL, ids=_id)
def test_files_are_there(path: Path) -> None:
    for said in CODE.findall(prose(path)):
        if PATH.match(said):
            assert (ROOT / said).exists(), f"{_id(path)}: {said}"


def test_the_rooms_in_the_drawings_are_there() -> None:
    for path in (ROOT / "CONTRIBUTING.md", DOCS / "architecture.md"):
        drawn = re.findall(r"(?<![\w/])tutor/[\w/]*(?:\.py)?", path.read_text("utf-8"))
        assert len(drawn) > 15
        for name in drawn:
            assert (ROOT / name).exists(), f"{_id(path)}: {name}"
        rooms = {room.parent.name for room in (ROOT / "tutor").glob("*/__init__.py")}
        assert rooms <= {name.split("/")[1] for name in drawn if "/" in name}, "a room is missing"


@pytest.mark.parametrize("path", ALL, ids=_id)
def test_make_knows_its_verbs(path: Path) -> None:
    known = set(re.findall(r"^([\w-]+)(?: [\w-]+)*:", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    known |= set(re.findall(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text("utf-8"), re.M)[0].split())
    for block in (*CODE.findall(prose(path)), *FENCE.findall(path.read_text("utf-8"))):
        for verb in re.findall(r"(?:^|\n)make ([a-z-]+)", block):
            assert verb in known, f"{_id(path)}: make {verb}"


def commands(path: Path) -> Iterator[str]:
    blocks = "\n".join(FENCE.findall(path.read_text("utf-8"))).splitlines()
    for line in (*CODE.findall(prose(path)), *blocks):
        bare = line.partition("  #")[0].partition(" | ")[0].strip()
        if COMMAND.match(bare) and not bare.endswith(("/", ".py")):
            yield bare.removeprefix(".venv/bin/")


@pytest.mark.parametrize("path", ALL, ids=_id)
def test_commands_are_understood(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for command in commands(path):
        words = shlex.split(command)[1:]
        if not any(word.startswith("-") for word in words) and words[:2] != ["models", "get"]:
            words.append("--help")  # the command is named, and not given in full
        assert _understood(words), f"{_id(path)}: {command}: {capsys.readouterr().err}"
        if words[:2] == ["models", "get"]:
            known = {model.key for model in (*catalogue(), *(each.model for each in addons()))}
            assert set(words[2:]) <= known, f"{_id(path)}: {command}"


def _understood(words: list[str]) -> bool:
    try:
        parser().parse_args(told_apart(words)[0])
    except SystemExit as ended:
        return ended.code == 0
    return True


@pytest.mark.parametrize("path", ALL, ids=_id)
def test_keys_mean_something(path: Path) -> None:
    meant = {
        str(getattr(Settings(), name)).replace("Return", "Enter")
        for name, option in options().items()
        if option.kind == "shortcut"
    }
    for found in KEYS.findall(prose(path)):
        keys = re.sub(r"</?kbd>", "", found)
        assert keys in meant | EVERYWHERE, f"{_id(path)}: {keys}"


def test_the_page_of_keys_names_all_of_them() -> None:
    told = {re.sub(r"</?kbd>", "", found) for found in KEYS.findall(prose(DOCS / "guide" / "keys.md"))}
    for name, option in options().items():
        if option.kind == "shortcut":
            keys = str(getattr(Settings(), name)).replace("Return", "Enter")
            assert keys in told, f"{name}: {keys}"


@pytest.mark.parametrize("path", [*GUIDE, ROOT / "README.md"], ids=_id)
def test_what_is_slanted_stands_in_the_window(path: Path) -> None:
    """Settings, buttons and entries of menus are quoted as they are; other words are not slanted."""
    for said in slanted(path):
        assert _bare(said) in said_by_the_window() | NAMES, f"{_id(path)}: the window does not say *{said}*"


@pytest.mark.parametrize("path", DEVELOPERS, ids=_id)
def test_settings_and_names_of_the_code_are_there(path: Path) -> None:
    """What looks like a name of the code occurs in it."""
    code = all_code()
    for said in CODE.findall(prose(path)):
        name = said.removesuffix("()")
        if re.fullmatch(r"[A-Za-z_]\w*", name) and (name.lower() != name or "_" in name):
            assert re.search(rf"\b{re.escape(name)}\b", code), f"{_id(path)}: {said}"


@cache
def all_code() -> str:
    files = [
        *ROOT.glob("tutor/**/*.py"),
        *ROOT.glob("tests/**/*.py"),
        *ROOT.glob("packaging/**/*"),
        *ROOT.glob(".github/**/*"),
    ]
    files += [ROOT / "Makefile", ROOT / "pyproject.toml", ROOT / "build.spec"]
    texts = (p.read_text("utf-8", errors="replace") for p in files if p.is_file() and p != Path(__file__))
    return "\n".join(texts)
