"""The list of models: what stands in it is complete, and a list that could do harm is refused."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.models.stock import described, entry
from tutor.errors import ModelError, ModelUnknown
from tutor.models import places
from tutor.models.catalogue import catalogue, find, is_inside, read
from tutor.settings import Settings, changed


def listed(*entries: dict[str, Any]) -> str:
    return json.dumps({"models": entries})


def test_every_stage_has_models_and_a_starter() -> None:
    for stage in ("transcriber", "chat_model", "voice", "turn_detector"):
        models = [model for model in catalogue() if model.stage == stage]
        assert sum(model.starter for model in models) == 1, stage
    keys = {model.key for model in catalogue()}
    assert {"whisper-tiny", "whisper-large-v3-turbo", "whisper-distil-large-v3", "xtts-v2"} <= keys


@pytest.mark.parametrize("model", catalogue(), ids=lambda model: model.key)
def test_an_entry_is_complete(model) -> None:  # type: ignore[no-untyped-def]
    assert model.title
    assert model.quality.endswith(".")
    assert model.licence
    assert model.languages
    assert model.memory > 0
    assert model.processor_s > 0
    assert model.size > 0 or model.starter
    for file in model.downloads:
        assert file.url.startswith("https://")
        assert "/main/" not in file.url, "a revision that never changes"
    settings = Settings()
    for name, value in model.settings:
        settings = changed(settings, name, value)


def test_the_starters_files_are_the_ones_that_are_listed() -> None:
    for model in catalogue():
        if model.starter:
            assert places.has_all(model, places.starter_folder(model)), model.key


def test_an_unknown_key_is_told() -> None:
    with pytest.raises(ModelUnknown, match="no model 'whisper-gigantic'") as caught:
        find("whisper-gigantic")
    assert "tutor models list" in caught.value.remedy


@pytest.mark.parametrize(
    "path",
    [
        "../model.bin",
        "a/../../model.bin",
        "/etc/passwd",
        "a//b",
        "./a",
        "a/",
        "",
        ".",
        "..",
        "C:/model.bin",
        "C:model.bin",
        "a\\..\\b",
        "\\\\server\\share",
        "model\x00.bin",
        "model\n.bin",
        ".checked/tiny.json",
        "model.bin ",
        "model.bin.",
        "aux?",
        "x" * 200,
    ],
)
def test_a_path_out_of_the_folder_is_refused(path: str) -> None:
    assert not is_inside(path)
    bad = entry(files=[described(path, b"x")])
    with pytest.raises(ModelError, match="outside its folder"):
        read(listed(bad))


@pytest.mark.parametrize("path", ["model.bin", "sub/model.onnx.json", "Größe 模型.bin", "a..b"])
def test_ordinary_paths_are_taken(path: str) -> None:
    assert is_inside(path)


@pytest.mark.parametrize("key", ["../x", "a/b", "", ".downloads", "A", "x" * 65, "a..b", "a b"])
def test_a_key_that_is_no_plain_folder_name_is_refused(key: str) -> None:
    with pytest.raises(ModelError, match="is no key"):
        read(listed(entry(key)))


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"files": [{"path": "a", "size": 1, "sha256": ""}]}, "what a must be"),
        ({"files": [{"path": "a", "size": 1, "sha256": "G" * 64}]}, "what a must be"),
        ({"files": [{"path": "a", "size": 0, "sha256": "0" * 64}]}, "what a must be"),
        ({"base": "file:///etc/", "files": [described("passwd", b"x")]}, "where passwd comes from"),
        ({"base": "", "files": [described("a", b"x")]}, "where a comes from"),
        ({"files": []}, "comes from nowhere"),
        ({"stage": "butler"}, "has no stage"),
        ({"files": [described("a", b"x"), described("A", b"y")]}, "two files of one name"),
        ({"files": [described("a", b"x", pieces=[{"archive": "b", "member": "c"}])]}, "does not name"),
    ],
)
def test_an_entry_that_cannot_be_right_is_refused(change: dict[str, Any], reason: str) -> None:
    with pytest.raises(ModelError, match=reason):
        read(listed(entry(**change)))


def test_a_key_stands_for_one_model() -> None:
    with pytest.raises(ModelError, match="two models"):
        read(listed(entry(), entry()))


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"models": [{}]}', '{"models": 3}'])
def test_a_broken_list_is_told(text: str) -> None:
    with pytest.raises(ModelError, match="can't be read"):
        read(text)


def test_where_a_model_comes_from_is_known_before() -> None:
    assert find("whisper-small").hosts == ("huggingface.co",)
    assert find("whisper-small").hub == ("Systran/faster-whisper-small", "")
    assert find("piper-de-thorsten").hub == ("rhasspy/piper-voices", "de/de_DE/thorsten/medium")
    assert find("ollama-gemma3-4b").hosts == ("registry.ollama.ai",)
