"""What stands in the files that installers are made of, where no other tool looks."""

from __future__ import annotations

import configparser
import plistlib
import re
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.packaging.conftest import ROOT
from tutor.library.kinds import SUFFIXES
from tutor.servers import releases

GLOBS = Path("/usr/share/mime/globs2")


@pytest.fixture
def contents(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """packaging/ holds scripts, not a package."""
    from importlib import import_module

    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    yield import_module("contents")
    sys.modules.pop("contents", None)


def test_every_action_of_the_workflow_is_pinned_by_its_whole_hash() -> None:
    text = (ROOT / ".github/workflows/build.yml").read_text("utf-8")
    used = re.findall(r"uses:\s*(\S+)(.*)", text)
    assert len(used) >= 9
    for action, note in used:
        assert re.fullmatch(r"[\w.-]+/[\w.-]+@[0-9a-f]{40}", action), action
        assert re.fullmatch(r"\s+# v\d+\.\d+\.\d+", note), f"{action} does not say which version that is"


@pytest.mark.parametrize(
    ("place", "stays"),
    [
        ("assets/icons/settings.svg", True),
        ("assets/translations/tutor_de.qm", True),
        ("assets/translations/tutor_de.ts", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_zh_CN.qm", True),
        ("PySide6/Qt/translations/qtbase_ru.qm", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("libQt6EglFSDeviceIntegration.so.6", False),
        ("PySide6\\Qt\\plugins\\imageformats\\qpdf.dll", False),
        ("libportaudio.so.2", True),
        ("libstdc++.so.6", False),
        ("libasound.so.2", False),
        ("wordfreq/data/small_en.msgpack.gz", True),
        ("wordfreq/data/large_en.msgpack.gz", False),
        ("voice_tutor-0.1.0.dist-info/METADATA", True),
        ("voice_tutor-0.1.0.dist-info/direct_url.json", False),
    ],
)
def test_what_stays_in_the_bundle(contents: ModuleType, place: str, stays: bool) -> None:
    assert contents.wanted(place) is stays


def test_libraries_that_only_something_left_out_needs_go_with_it(contents: ModuleType) -> None:
    entries = [
        ("PySide6/QtCore.so", "/venv/QtCore.so", "EXTENSION"),
        ("libneeded.so.1", "/usr/lib/libneeded.so.1", "BINARY"),
        ("libdeeper.so.1", "/usr/lib/libdeeper.so.1", "BINARY"),
        ("libgtk-3.so.0", "/usr/lib/libgtk-3.so.0", "BINARY"),
        ("libportaudio.so.2", "/usr/lib/libportaudio.so.2", "BINARY"),
    ]
    needs = {
        "/venv/QtCore.so": ["libneeded.so.1"],
        "/usr/lib/libneeded.so.1": ["libdeeper.so.1", "libc.so.6"],
    }
    kept = contents.reachable(entries, lambda path: needs.get(path, []))
    assert [place for place, _, _ in kept] == [
        "PySide6/QtCore.so",
        "libneeded.so.1",
        "libdeeper.so.1",
        "libportaudio.so.2",
    ]


def test_nothing_of_the_program_s_own_is_forgotten(contents: ModuleType) -> None:
    places = {f"{folder}/{file.rpartition('/')[2]}" for file, folder in contents.data_files()}
    for path in (ROOT / "assets").rglob("*"):
        if path.is_file():
            assert str(path.relative_to(ROOT)) in places
    assert "tutor/models/catalogue.json" in places


def test_the_desktop_finds_the_program() -> None:
    desktop = configparser.ConfigParser(interpolation=None)
    desktop.optionxform = str  # type: ignore[method-assign,assignment]
    desktop.read(ROOT / "packaging/linux/voice-tutor.desktop", "utf-8")
    entry = desktop["Desktop Entry"]
    assert entry["Exec"] == "voice-tutor %F", "all files that were chosen go to one start"
    assert entry["Icon"] == entry["StartupWMClass"] == "voice-tutor"
    assert entry["Terminal"] == "false"
    metainfo = ET.parse(ROOT / "packaging/linux/voice-tutor.metainfo.xml").getroot()
    assert metainfo.findtext("launchable") == "voice-tutor.desktop"
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert metainfo.findtext("project_license") == project["license"]


def test_macos_is_told_why_the_program_listens(monkeypatch: pytest.MonkeyPatch) -> None:
    with (ROOT / "packaging/macos/entitlements.plist").open("rb") as file:
        assert plistlib.load(file)["com.apple.security.device.audio-input"] is True
    assert "NSMicrophoneUsageDescription" in (ROOT / "packaging/platform_parts.py").read_text("utf-8")


@pytest.fixture
def document_kinds(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    from importlib import import_module

    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    yield import_module("document_kinds")
    sys.modules.pop("document_kinds", None)


def test_every_system_is_told_of_the_documents_that_the_library_reads(document_kinds: ModuleType) -> None:
    kinds = document_kinds.KINDS
    suffixes = [suffix for kind in kinds for suffix in kind.suffixes]
    assert sorted(suffixes) == sorted(SUFFIXES)
    desktop = (ROOT / "packaging/linux/voice-tutor.desktop").read_text("utf-8")
    (listed,) = re.findall(r"^MimeType=(.*);$", desktop, re.MULTILINE)
    metainfo = ET.parse(ROOT / "packaging/linux/voice-tutor.metainfo.xml").getroot()
    assert listed.split(";") == [kind.mime for kind in kinds]
    assert [found.text for found in metainfo.iter("mediatype")] == listed.split(";")
    windows = (ROOT / "packaging/windows/voice-tutor.iss").read_text("utf-8")
    registered = re.findall(
        r"^Root: HKA; Subkey: .*Classes\\(\.\w+)\\OpenWithProgids.*$", windows, re.MULTILINE
    )
    assert registered == suffixes


def test_windows_and_macos_keep_what_opens_documents_by_itself(document_kinds: ModuleType) -> None:
    windows = (ROOT / "packaging/windows/voice-tutor.iss").read_text("utf-8")
    changed = re.findall(r"^Root: .*Classes\\(\.\w+)(.*)$", windows, re.MULTILINE)
    assert changed
    assert all(rest.startswith("\\OpenWithProgids") and "uninsdeletevalue" in rest for _, rest in changed)
    for told in document_kinds.macos_types():
        assert (told["CFBundleTypeRole"], told["LSHandlerRank"]) == ("Viewer", "Alternate")
        assert ("LSItemContentTypes" in told) is not ("CFBundleTypeExtensions" in told)
    parts = (ROOT / "packaging/platform_parts.py").read_text("utf-8")
    assert '"CFBundleDocumentTypes": document_kinds.macos_types()' in parts


@pytest.mark.skipif(not GLOBS.is_file(), reason="shared-mime-info is not installed")
def test_linux_knows_all_of_these_kinds_by_itself(document_kinds: ModuleType) -> None:
    known = {tuple(line.split(":")[1:3]) for line in GLOBS.read_text("utf-8").splitlines() if line[0] != "#"}
    for kind in document_kinds.KINDS:
        for suffix in kind.suffixes:
            assert (kind.mime, f"*{suffix}") in known


def test_a_purge_keeps_the_talks_unless_somebody_says_otherwise() -> None:
    text = (ROOT / "packaging/linux/deb/templates").read_text("utf-8")
    assert text.startswith("Template: voice-tutor/delete-data\nType: boolean\nDefault: false\n")
    asked = re.findall(r"^Description(?:-(\w\w)\.UTF-8)?: .{10,75}\?$", text, re.MULTILINE)
    assert asked == ["", "de", "es", "fr"]
    assert text.count("${folders}") == len(asked), "each says where they lie"
    assert all(len(line) <= 80 for line in text.splitlines() if line[0] == " ")


def test_the_bundle_knows_no_address_for_updates_unless_its_maker_names_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from importlib import import_module

    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    files = import_module("update_address").files
    monkeypatch.delenv("UPDATE_ADDRESS", raising=False)
    assert files(tmp_path) == []
    monkeypatch.setenv("UPDATE_ADDRESS", "https://example.org/newest.json")
    ((file, folder),) = files(tmp_path)
    assert Path(file).read_text("utf-8") == "https://example.org/newest.json\n"
    assert f"{folder}/{Path(file).name}" == releases.ADDRESS_FILE.relative_to(ROOT).as_posix()
    monkeypatch.setenv("UPDATE_ADDRESS", "http://example.org/newest.json")
    with pytest.raises(SystemExit, match="https"):
        files(tmp_path)
    sys.modules.pop("update_address", None)


def test_the_installer_of_windows_asks_before_it_deletes_talks() -> None:
    script = (ROOT / "packaging/windows/voice-tutor.iss").read_text("utf-8")
    sections = re.findall(r"^\[(\w+)\]", script, re.MULTILINE)
    assert {"Setup", "Files", "Icons", "Run", "Code"} <= set(sections)
    assert "MB_DEFBUTTON2" in script, "keeping is the default"
    languages = re.findall(r'^Name: "(\w\w)"; MessagesFile', script, re.MULTILINE)
    for said in ("DeleteData", "Moved", "NotDeleted", "Document"):
        assert languages == re.findall(rf"^(\w\w)\.{said}=", script, re.MULTILINE)
        assert f"CustomMessage('{said}')" in script or f"{{cm:{said}}}" in script
