"""Which models the settings lead to, with and without a name for Ollama's."""

from __future__ import annotations

import pytest

from tutor.models.catalogue import find
from tutor.settings import Settings
from tutor.ui.in_use import in_use, thinking_engine

LLAMA, SMALLER = find("ollama-llama3.2-3b"), find("ollama-llama3.2-1b")
STARTER = find("smollm2-135m")
SERVED = ("llama3.2:3b", "llama3.2:1b")
AUTOMATIC = Settings()


@pytest.mark.parametrize(
    ("settings", "served", "thinking", "used"),
    [
        (AUTOMATIC, SERVED, "Ollama llama3.2:3b", LLAMA),
        (AUTOMATIC, SERVED, "Ollama llama3.2:1b", SMALLER),
        (Settings(chat_model="ollama"), SERVED, "Ollama llama3.2:1b", SMALLER),
        (Settings(chat_model="ollama"), SERVED, "", None),
        (AUTOMATIC, SERVED, "SmolLM2 135M", STARTER),
        (AUTOMATIC, None, "", STARTER),
        (AUTOMATIC, SERVED, "", None),
        (Settings(ollama_model="llama3.2:1b"), SERVED, "", SMALLER),
        (Settings(ollama_model="other:7b"), SERVED, "", STARTER),
        (Settings(chat_model="llama.cpp"), SERVED, "SmolLM2 135M", STARTER),
        (Settings(chat_model="openai"), SERVED, "gpt", None),
    ],
)
def test_one_mind_at_most_is_in_use(
    settings: Settings, served: tuple[str, ...] | None, thinking: str, used: object
) -> None:
    found = [model for model in (LLAMA, SMALLER, STARTER) if in_use(model, settings, served, thinking)]
    assert found == ([] if used is None else [used])


def test_the_engine_is_never_called_automatic() -> None:
    assert thinking_engine(AUTOMATIC, SERVED) == "ollama"
    assert thinking_engine(AUTOMATIC, None) == "llama.cpp"
    assert thinking_engine(AUTOMATIC, SERVED, "SmolLM2 135M") == "llama.cpp"
    assert thinking_engine(Settings(chat_model="openai"), SERVED) == "openai"
