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
from tutor.text import Text, as_text

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
    parameters: int = 0
    """Weights of the model; 0 when not told."""


_CALLED = {
    "the chat server": Text("The chat server"),
    "the recognising server": Text("The recognising server"),
    "the speaking server": Text("The speaking server"),
}
"""At the beginning of a sentence."""


async def connected(
    what: str, address: str, settings: Settings, reconnected: Reconnected | None = None
) -> Connection:
    """A connection to the server at an address of the settings; nothing is sent yet.

    Raises EngineMissing without an address, SettingsError for a bad one, ServerElsewhere for one that the
    learner has not allowed.
    """
    if not address.strip():
        raise EngineMissing(
            Text("No address of {server} is set.", server=as_text(what)), "Enter it in the settings."
        )
    place = parsed(address, path=USUAL_PATH)
    permit(place, settings)  # before the keyring is asked: it may ask for a password
    key = await keys.looked_up(place)
    permit(place, settings, key)
    return Connection(_CALLED.get(what, as_text(what)), place, key, reconnected=reconnected)


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
        str(entry["id"]),
        str(entry.get("owned_by") or ""),
        str(entry.get("task") or ""),
        int(context),
        int(meta.get("n_params") or 0),
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
            Text("{name} at {origin} gave an answer that makes no sense.", name=name, origin=origin),
            "Check its address in the settings: it mostly ends with /v1.",
        )
    if error.status in _UNAUTHORISED:
        return KeyRefused(
            Text("{name} does not accept the key.", name=name),
            'Enter its key under "Server keys" in the settings.',
        )
    if error.status == _NOT_FOUND:
        if model and "model" in error.reason.lower():
            return EngineMissing(
                Text("{name} has no model {model!r}.", name=name, model=model),
                "Load it there, or choose another one in the settings.",
            )
        return EngineMissing(
            Text("{name} at {origin} does not know what was asked of it.", name=name, origin=origin),
            "Check its address in the settings (it mostly ends with /v1) and its model.",
        )
    if error.status == _TOO_MANY:
        wait = Text("Wait a moment, and try again.")
        if error.retry_after.isdigit():
            wait = Text("Wait {seconds} seconds, and try again.", seconds=int(error.retry_after))
        return ServerBusy(Text("{name} takes no more requests just now.", name=name), wait)
    if error.status == _UNAVAILABLE:
        return ServerBusy(
            Text("{name} is busy, or still loads its model.", name=name), "Wait a moment, and try again."
        )
    if "memory" in error.reason.lower():
        return EngineError(
            Text("{model} does not fit into the server's memory.", model=model or Text("The model")),
            "Choose a smaller model.",
        )
    if error.status >= _FIRST_SERVER_ERROR:
        return EngineError(
            Text("{name} failed (status {status}).", name=name, status=error.status),
            "Try again. If it happens again, restart the server.",
        )
    return EngineError(
        Text("{name} refused what was asked of it (status {status}).", name=name, status=error.status),
        "Check its model in the settings, or try another server.",
    )
