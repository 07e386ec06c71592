"""What the adapters for OpenAI-compatible servers share: the way in, the list of models, words for errors.

LM Studio, llama-server, vLLM, Speaches and many others speak this protocol, each a little differently: what
one of them lacks is asked for once, and done without.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from tutor.errors import (
    EngineError,
    EngineMissing,
    KeyRefused,
    ServerBusy,
)
from tutor.servers import keys
from tutor.servers.address import parsed, permit
from tutor.servers.connection import BrokeOff, Connection, HungUp, Reconnected, Refused
from tutor.settings import Settings

Task: TypeAlias = Literal["chat", "transcription", "speech"]

USUAL_PATH = "/v1"
_LOOK_S = 10.0
_PROBE_S = 1.5
_UNAUTHORISED = frozenset({401, 403})
_NOT_FOUND, _TOO_MANY, _UNAVAILABLE, _FIRST_SERVER_ERROR = 404, 429, 503, 500
_SIGNS: Mapping[Task, tuple[str, ...]] = {
    "transcription": ("automatic-speech-recognition", "whisper", "parakeet", "transcri", "asr", "stt"),
    "speech": ("text-to-speech", "tts", "kokoro", "piper", "xtts", "speech", "voice"),
    "chat": (),
}
"""What stands in the name or the task of a model that is good for it."""
_NOT_CHAT = ("embed", "rerank", "bge-", *_SIGNS["transcription"], "text-to-speech", "tts", "kokoro", "piper")


@dataclass(frozen=True, slots=True)
class Offered:
    """One model in a server's list."""

    name: str
    maker: str
    """"llamacpp", "vllm", … or whoever the server names."""
    task: str
    context: int
    """Tokens; 0 when not told."""


async def connected(
    what: str, address: str, settings: Settings, reconnected: Reconnected | None = None
) -> Connection:
    """A connection to the server at an address of the settings; nothing is sent yet.

    Raises EngineMissing without an address, SettingsError for a bad one, ServerElsewhere for one that the
    learner has not allowed.
    """
    if not address.strip():
        raise EngineMissing(f"No address of {what} is set.", "Enter it in the settings.")
    place = parsed(address, path=USUAL_PATH)
    permit(place, settings)  # before the keyring is asked: it may ask for a password
    key = await keys.looked_up(place)
    permit(place, settings, key)
    return Connection(what[0].upper() + what[1:], place, key, reconnected=reconnected)


async def offered(connection: Connection, limit_s: float = _LOOK_S) -> list[Offered]:
    """The server's models; nothing where it has no such list. Raises EngineError."""
    try:
        answer = await connection.ask("/models", limit_s=limit_s)
        entries = answer["data"] if isinstance(answer, Mapping) else answer
        return [_offer(entry) for entry in entries]
    except Refused as error:
        if error.status == _NOT_FOUND:
            return []
        raise explained(error, connection, "") from error
    except (BrokeOff, KeyError, TypeError, ValueError, AttributeError) as error:
        raise explained(error, connection, "") from error


def _offer(entry: Mapping[str, Any]) -> Offered:
    meta = entry.get("meta") or {}
    context = entry.get("max_model_len") or meta.get("n_ctx") or entry.get("context_length") or 0
    return Offered(
        str(entry["id"]), str(entry.get("owned_by") or ""), str(entry.get("task") or ""), int(context)
    )


def fitting_model(wanted: str, models: Sequence[Offered], task: Task) -> str:
    """The wanted one, else the first that looks fit for the task, else the first. Raises EngineMissing."""
    if wanted:
        return wanted
    if not models:
        raise EngineMissing(
            "The server does not say which models it has.", "Enter the model in the settings."
        )

    def looks_fit(model: Offered) -> bool:
        name = f"{model.name} {model.task}".lower()
        if task == "chat":
            return not any(sign in name for sign in _NOT_CHAT)
        return any(sign in name for sign in _SIGNS[task])

    fit = [model.name for model in models if looks_fit(model)]
    return fit[0] if fit else models[0].name


async def found(what: str, address: str, wanted: str, task: Task, settings: Settings) -> str:
    """The model that would be used, after a short look. Raises TutorError."""
    connection = await connected(what, address, settings)
    try:
        return fitting_model(wanted, await offered(connection, _PROBE_S), task)
    finally:
        await connection.close()


def explained(error: Exception, connection: Connection, model: str) -> EngineError:
    """What an answer that is none means, and what to do."""
    name, origin = connection.name, connection.address.origin
    if isinstance(error, HungUp):
        return error.fault
    if not isinstance(error, Refused):
        return EngineError(
            f"{name} at {origin} gave an answer that makes no sense.",
            "Check its address in the settings: it mostly ends with /v1.",
        )
    if error.status in _UNAUTHORISED:
        return KeyRefused(
            f"{name} does not accept the key.", 'Enter its key under "Server keys" in the settings.'
        )
    if error.status == _NOT_FOUND:
        if model and "model" in error.reason.lower():
            return EngineMissing(
                f"{name} has no model {model!r}.", "Load it there, or choose another one in the settings."
            )
        return EngineMissing(
            f"{name} at {origin} does not know what was asked of it.",
            "Check its address in the settings (it mostly ends with /v1) and its model.",
        )
    if error.status == _TOO_MANY:
        wait = f"Wait {error.retry_after} seconds" if error.retry_after.isdigit() else "Wait a moment"
        return ServerBusy(f"{name} takes no more requests just now.", f"{wait}, and try again.")
    if error.status == _UNAVAILABLE:
        return ServerBusy(f"{name} is busy, or still loads its model.", "Wait a moment, and try again.")
    if "memory" in error.reason.lower():
        return EngineError(
            f"{model or 'The model'} does not fit into the server's memory.", "Choose a smaller model."
        )
    if error.status >= _FIRST_SERVER_ERROR:
        return EngineError(
            f"{name} failed (status {error.status}).", "Try again. If it happens again, restart the server."
        )
    return EngineError(
        f"{name} refused what was asked of it (status {error.status}).",
        "Check its model in the settings, or try another server.",
    )
