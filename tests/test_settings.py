"""Every setting once, and a file that is never lost."""

from __future__ import annotations

import dataclasses
import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as hst

from tutor.errors import SettingsError
from tutor.settings import SCHEMA_VERSION, Settings, changed, load, options, save


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a folder" / "settings.json"


def write(path: Path, **values: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"version": SCHEMA_VERSION, **values}), "utf-8")


def test_what_was_saved_comes_back(path: Path) -> None:
    settings = changed(Settings(), "mode", "push-to-talk")
    settings = changed(settings, "end_silence_s", 1)
    settings = changed(settings, "microphone", "ALSA|Mikrofon 😀 مرحبا")
    settings = changed(settings, "xtts_licence_accepted", True)
    settings = changed(settings, "piper_voice", os.fsdecode(b"/voices/\xff.onnx"))
    save(settings, path)
    loaded = load(path)
    assert loaded.settings == settings
    assert (loaded.notices, loaded.writable) == ((), True)
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


def test_without_a_file_there_are_defaults_and_nothing_to_say(path: Path) -> None:
    loaded = load(path)
    assert (loaded.settings, loaded.notices) == (Settings(), ())
    assert not path.parent.exists(), "looking makes nothing"


def test_every_setting_has_a_title_an_explanation_and_a_default_that_fits() -> None:
    assert list(options()) == [field.name for field in dataclasses.fields(Settings)]
    titles = set()
    for name, option in options().items():
        assert option.title, name
        assert option.explanation.endswith("."), name
        assert option.section, name
        titles.add((option.section, option.title))
        assert changed(Settings(), name, getattr(Settings(), name)) == Settings()
        for choice in option.choices or ():
            assert getattr(changed(Settings(), name, choice), name) == choice
        number = isinstance(getattr(Settings(), name), (int, float)) and not isinstance(
            getattr(Settings(), name), bool
        )
        assert number == (option.minimum is not None) == (option.maximum is not None), name
    assert len(titles) == len(options()), "no two look the same"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("no_such_setting", 1),
        ("mode", "telepathy"),
        ("mode", 3),
        ("mode", None),
        ("pace", "fast"),
        ("pace", True),
        ("pace", float("nan")),
        ("pace", float("inf")),
        ("pace", 0.49),
        ("pace", 1.51),
        ("pace", 10**400),
        ("reply_tokens", 16.5),
        ("reply_tokens", True),
        ("reply_tokens", 15),
        ("show_latency", 1),
        ("show_latency", "yes"),
        ("microphone", ["a"]),
    ],
)
def test_an_unfit_value_is_refused_and_left_at_its_default_in_a_file(
    path: Path, name: str, value: object
) -> None:
    with pytest.raises(SettingsError):
        changed(Settings(), name, value)
    write(path, theme="dark", **{name: value})
    loaded = load(path)
    assert loaded.settings == changed(Settings(), "theme", "dark"), "the other settings are kept"
    assert len(loaded.notices) == 1
    assert name in loaded.notices[0]


def test_the_limits_themselves_fit() -> None:
    for name, option in options().items():
        for limit in (option.minimum, option.maximum):
            if limit is not None:
                value = type(getattr(Settings(), name))(limit)
                assert getattr(changed(Settings(), name, value), name) == value


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"3",
        b'"text"',
        b"{}",
        b'{"version": "one"}',
        b'{"version": 0}',
        b'{"version": -5}',
        b'{"version": null}',
        b"\xff\xfe\x00nonsense",
        b"[" * 100_000,
    ],
)
def test_a_damaged_file_is_kept_aside_to_the_byte(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    for number in (1, 2):
        path.write_bytes(content)
        loaded = load(path)
        assert (loaded.settings, loaded.writable) == (Settings(), True)
        aside = path.with_name(f"settings.damaged-{number}.json")
        assert aside.read_bytes() == content
        assert str(aside) in loaded.notices[0]
        assert not path.exists()


@given(hst.binary(max_size=60))
def test_no_file_is_fatal(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("any") / "settings.json"
    path.write_bytes(content)
    assert load(path).settings == Settings()


def test_the_file_of_a_newer_program_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    content = json.dumps({"version": SCHEMA_VERSION + 1, "mood": "sunny"})
    path.write_text(content)
    loaded = load(path)
    assert (loaded.settings, loaded.writable) == (Settings(), False)
    assert "newer" in loaded.notices[0]
    assert path.read_text() == content
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


def test_a_folder_in_the_way_of_the_file_is_told(path: Path) -> None:
    path.mkdir(parents=True)
    loaded = load(path)
    assert loaded.settings == Settings()
    assert "could not be read" in loaded.notices[0]
    with pytest.raises(SettingsError, match="could not be saved"):
        save(Settings(), path)


def test_a_place_that_can_not_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(SettingsError, match="could not be saved") as caught:
        save(Settings(), tmp_path / "file" / "settings.json")
    assert str(tmp_path / "file") in caught.value.remedy


def test_a_damaged_file_that_can_not_be_moved_is_told_and_not_fatal(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise PermissionError("read-only folder")

    path.parent.mkdir()
    path.write_text("{")
    monkeypatch.setattr(Path, "replace", refused)
    loaded = load(path)
    assert loaded.settings == Settings()
    assert "damaged" in loaded.notices[0]


def test_a_save_that_breaks_off_leaves_the_old_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(changed(Settings(), "theme", "dark"), path)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SettingsError, match="No space left"):
        save(Settings(), path)
    monkeypatch.undo()
    assert load(path).settings.theme == "dark"
