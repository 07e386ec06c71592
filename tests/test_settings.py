"""Every setting once, and a file that is never lost."""

from __future__ import annotations

import dataclasses
import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as hst

from tutor import settings_migration
from tutor.errors import SettingsError
from tutor.option import LONGEST_TEXT
from tutor.settings import Settings, called, changed, changed_all, idle, in_words, options, unlike_default
from tutor.settings_file import load, save
from tutor.settings_migration import SCHEMA_VERSION


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


def test_every_setting_is_declared_once_beside_the_others_of_its_section() -> None:
    declared = [(name, part) for part in Settings.__mro__ for name in vars(part).get("__annotations__", ())]
    assert sorted(name for name, _ in declared) == sorted(options()), "none stands in two files"
    files = {(options()[name].section, part) for name, part in declared}
    sections = [section for section, _ in files]
    assert len(sections) == len(set(sections)), "no section is torn apart"
    order = [option.section for option in options().values()]
    assert order == sorted(order, key=order.index), "nor interrupted in the dialog"


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
        ("microphone", "a" * (LONGEST_TEXT + 1)),
        ("ollama_host", "two words"),
        ("ollama_host", "ftp://server"),
        ("ollama_host", "http://name:password@server"),
        ("ollama_host", "http://server:many"),
        ("shortcut_send", "Ctrl+A, Ctrl+B"),
        ("shortcut_send", "Hyper+X"),
        ("shortcut_send", "Ctrl+"),
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


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ollama_host", "127.0.0.1:11434"),
        ("ollama_host", "http://[::1]:11434/v1"),
        ("ollama_host", "https://my-server.example/ollama"),
        ("shortcut_send", "Ctrl+Shift+Return"),
        ("shortcut_send", "Ctrl++"),
        ("shortcut_send", "Media Play"),
        ("shortcut_send", ""),
    ],
)
def test_texts_of_a_kind_that_fit(name: str, value: str) -> None:
    assert getattr(changed(Settings(), name, value), name) == value


def test_several_settings_change_together_or_not_at_all() -> None:
    both = changed_all(Settings(), {"theme": "dark", "end_silence_s": 1})
    assert (both.theme, both.end_silence_s) == ("dark", 1.0)
    with pytest.raises(SettingsError, match="no setting"):
        changed_all(both, {"theme": "light", "mood": "sunny"})
    with pytest.raises(SettingsError, match="must lie between"):
        changed_all(both, {"theme": "light", "pace": 9.0})


def test_what_differs_from_the_defaults() -> None:
    assert unlike_default(Settings()) == {}
    assert unlike_default(changed(Settings(), "theme", "dark")) == {"theme": "dark"}


# Settings beside each other -------------------------------------------------------------------------


def test_a_setting_of_an_engine_not_in_use_is_idle_and_says_why() -> None:
    settings = changed(Settings(), "chat_model", "llama.cpp")
    assert idle(settings, "llama_model") == ""
    why = idle(settings, "ollama_model")
    assert "Tutor's mind" in why
    assert "Ollama" in why
    assert "Built-in llama.cpp" in why
    assert idle(changed(settings, "chat_model", "auto"), "ollama_model") == ""


def test_a_setting_of_something_switched_off_is_idle() -> None:
    assert idle(Settings(), "soft_end_s") == ""
    assert "to be on, and that is off" in idle(changed(Settings(), "speculation", False), "soft_end_s")


def test_every_condition_names_a_setting_and_values_that_it_can_have() -> None:
    for name, option in options().items():
        for other, values in (option.only_with or {}).items():
            assert values, name
            for value in values:
                assert getattr(changed(Settings(), other, value), other) == value


def test_values_and_titles_in_words() -> None:
    declared = options()
    assert in_words(declared["mode"], "push-to-talk") == "Push-to-talk"
    assert in_words(declared["speculation"], True) == "on"
    assert in_words(declared["pace"], 1.0) == "1"
    assert in_words(declared["ollama_model"], "") == "empty"
    assert called("shortcut_sound") != called("microphone")
    assert len({called(name) for name, option in declared.items() if not option.hidden}) == len(
        [option for option in declared.values() if not option.hidden]
    )


# The file keeps choices -----------------------------------------------------------------------------


def test_only_what_was_chosen_is_written(path: Path) -> None:
    save(changed(Settings(), "theme", "dark"), path)
    assert json.loads(path.read_text()) == {"version": SCHEMA_VERSION, "theme": "dark"}


def write_version_1(path: Path, **values: object) -> bytes:
    """As the first version did: every setting, chosen or not."""
    path.parent.mkdir(parents=True, exist_ok=True)
    content = json.dumps({"version": 1, **settings_migration._DEFAULTS_OF_1, **values}, indent=2)
    path.write_text(content, "utf-8")
    return path.read_bytes()


def test_an_old_file_is_brought_up_to_date_and_its_copy_kept(path: Path) -> None:
    old = write_version_1(path, theme="dark", whisper_beam_size=5, microphone="ALSA|Mic")
    loaded = load(path)
    assert loaded.settings == changed_all(
        Settings(), {"theme": "dark", "whisper_beam_size": 5, "microphone": "ALSA|Mic"}
    )
    assert (loaded.notices, loaded.writable) == ((), True)
    assert path.with_name("settings.version-1-1.json").read_bytes() == old
    assert json.loads(path.read_text()) == {
        "version": SCHEMA_VERSION,
        "theme": "dark",
        "whisper_beam_size": 5,
        "microphone": "ALSA|Mic",
    }
    load(path)
    assert len(list(path.parent.iterdir())) == 2, "once is enough"


def test_a_default_that_nobody_chose_gives_way_to_a_better_one(path: Path) -> None:
    write_version_1(path)
    assert load(path).settings == Settings()


@pytest.mark.parametrize(("beam", "kept"), [(1, False), (True, True), (1.0, False), (2, True)])
def test_a_value_of_another_type_is_no_default(beam: object, kept: bool) -> None:
    values = settings_migration.migrated({"whisper_beam_size": beam}, 1)
    assert ("whisper_beam_size" in values) == kept


def test_the_defaults_of_the_first_version_are_settings_still(path: Path) -> None:
    """A setting that is renamed or dropped needs a step of its own."""
    assert set(settings_migration._DEFAULTS_OF_1) <= set(options())


def test_there_is_a_step_from_every_version() -> None:
    assert list(settings_migration.STEPS) == list(range(1, SCHEMA_VERSION))


def test_a_step_that_fails_keeps_the_old_file_and_tells(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(values: settings_migration.Values) -> settings_migration.Values:
        return {"theme": values["not there"]}

    monkeypatch.setitem(settings_migration.STEPS, 1, broken)
    old = write_version_1(path, theme="dark")
    loaded = load(path)
    assert (loaded.settings, loaded.writable) == (Settings(), True)
    aside = path.with_name("settings.version-1-1.json")
    assert aside.read_bytes() == old
    assert str(aside) in loaded.notices[0]
    assert "from version 1 to 2" in loaded.notices[0]
    assert not path.exists()


def test_without_a_copy_of_the_old_file_nothing_is_written(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = write_version_1(path, theme="dark")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    loaded = load(path)
    assert (loaded.settings.theme, loaded.writable) == ("dark", False)
    assert "No space left" in loaded.notices[0]
    assert path.read_bytes() == old
