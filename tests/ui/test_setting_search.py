from __future__ import annotations

import pytest

from tutor.settings import options
from tutor.ui.setting_search import Query


def found(text: str) -> set[str]:
    return {name for name, option in options().items() if Query.of(text).finds(name, option)}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("patience", "patience"),
        ("PATIENCE", "patience"),
        ("beam", "whisper_beam_size"),
        ("half as long", "patience"),
        ("headphones", "interruptions"),
        ("whisper_beam", "whisper_beam_size"),
        ("loaded ollama", "ollama_keep_alive"),
        ("keys clipboard", "shortcut_copy_talk"),
    ],
)
def test_titles_explanations_values_and_names_are_searched(text: str, name: str) -> None:
    assert name in found(text)


def test_every_word_must_be_found() -> None:
    assert found("patience telepathy") == set()
    assert "theme" not in found("ollama")


@pytest.mark.parametrize("text", ["(", "\\", ".*", "[a", "ß"])
def test_anything_can_be_typed(text: str) -> None:
    found(text)


def test_what_was_found_is_marked_once_each() -> None:
    assert Query.of("OL la").spans("Ollama, ollama") == [(0, 4), (8, 12)]
    assert Query.of("all ll").spans("all walls") == [(0, 3), (5, 8)]
    assert Query.of("").spans("anything") == []


def test_values_that_were_found_are_named() -> None:
    assert Query.of("headphones").values(options()["interruptions"]) == ["Interrupts it (headphones)"]
