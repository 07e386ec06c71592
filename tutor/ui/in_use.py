"""Which models the settings lead to."""

from __future__ import annotations

from collections.abc import Sequence

from tutor.models.catalogue import Model
from tutor.settings import Settings

_OLLAMA = "ollama"


def in_use(model: Model, settings: Settings, ollama_models: Sequence[str] | None, thinking: str = "") -> bool:
    """Whether the settings choose it.

    `ollama_models` is what Ollama has, for the automatic choice; `thinking` is the label of the engine that
    thinks, which knows better once it is loaded: without a name in the settings, Ollama's first model does.
    """
    wanted = dict(model.settings)
    if model.ollama_name and not settings.ollama_model:
        del wanted["ollama_model"]
        if _named(thinking) not in (model.ollama_name, f"{model.ollama_name}:latest"):
            return False
    if "chat_model" in wanted and wanted["chat_model"] != thinking_engine(settings, ollama_models, thinking):
        return False
    return all(getattr(settings, name) == value for name, value in wanted.items() if name != "chat_model")


def thinking_engine(settings: Settings, ollama_models: Sequence[str] | None, thinking: str = "") -> str:
    """The engine that thinks, by the name that the settings have for it; never "auto"."""
    if settings.chat_model != "auto":
        return settings.chat_model
    if thinking:
        return _OLLAMA if _named(thinking) else "llama.cpp"
    wanted = settings.ollama_model
    served = {wanted, f"{wanted}:latest"} & set(ollama_models or ()) if wanted else ollama_models
    return _OLLAMA if served else "llama.cpp"


def _named(label: str) -> str:
    """The model in a label like "Ollama llama3.2:3b"; empty for other engines."""
    engine, _, model = label.partition(" ")
    return model if engine.lower() == _OLLAMA else ""
