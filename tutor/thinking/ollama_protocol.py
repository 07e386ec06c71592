"""Ollama's protocol: what is sent, what comes back, and what its errors mean in plain words. Pure.

`/api/chat` streams one JSON object a line; the last has `done: true`. Errors come as {"error": …}: with a
status, or in mid-stream when status 200 is long gone.
"""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import asdict, dataclass
from typing import Any

from tutor.errors import EngineError, EngineMissing, ServerBusy, ServerElsewhere, WayOut
from tutor.servers.connection import BrokeOff, Refused
from tutor.servers.lines import lines
from tutor.text import Text
from tutor.thinking.answer import End, Parts, Piece
from tutor.thinking.contract import Message, PromptUse
from tutor.thinking.fitting import TooLong

OLDEST = (0, 23, 3)
"""Older versions have known security holes."""
SUGGESTED = "llama3.2:3b"
"""A model that suits most computers."""
USUAL_CONTEXT = 8192
"""Tokens: an hour of talk, within what models of three billion parameters and more were trained on."""
PROCESSOR_BATCH = 64
"""Tokens read at a time without a GPU: whoever hangs up is noticed between batches, and with the server's own
512 it went on reading for seconds."""
_SMALLEST_CONTEXT = 2048
_MEMORY_FOR_CONTEXT = 1 << 30
"""Bytes that the model's memory of the talk may take beside its weights."""
_BYTES_PER_VALUE = 2
_TEMPERATURE = 0.3
_SMALLEST_MODEL = 1_000_000
"""Bytes: an entry below is only a pointer to a model elsewhere."""
_NOT_FOUND, _TOO_MANY, _UNAVAILABLE = 404, 429, 503
_UNAUTHORISED = frozenset({401, 403})


# What there is --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Listed:
    """One model in the server's list."""

    name: str
    elsewhere: str
    """The host that really runs it; empty when it is this server."""
    chats: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """What the server knows about one model."""

    elsewhere: str
    trained_context: int
    """Tokens; 0 when unknown."""
    memory_per_token: int
    """Bytes of context memory; 0 when unknown."""
    parameters: int
    """0 when unknown."""


@dataclass(frozen=True, slots=True)
class Loaded:
    context: int
    """Tokens; 0 when the model is not loaded, or not told."""
    on_gpu: bool | None
    """None when it is not loaded, or not told."""


def listed(answer: Any) -> list[Listed]:
    """From /api/tags. Raises BrokeOff."""
    try:
        return [_entry(entry) for entry in answer["models"] or ()]
    except (KeyError, TypeError, AttributeError) as error:
        raise BrokeOff("this is no list of models") from error


def _entry(entry: Mapping[str, Any]) -> Listed:
    name = str(entry.get("model") or entry["name"])
    host = str(entry.get("remote_host") or "")
    # A cloud model answers under any local name, and what the learner says would leave the computer.
    if not host and (
        name.endswith(("-cloud", ":cloud")) or entry.get("size", _SMALLEST_MODEL) < _SMALLEST_MODEL
    ):
        host = "ollama.com"
    capabilities = entry.get("capabilities")
    if capabilities:
        chats = "completion" in capabilities
    else:
        # Older lists do not say what a model is for; those that only embed text are known by family or name.
        family = str((entry.get("details") or {}).get("family") or "")
        chats = "bert" not in family and "embed" not in name
    return Listed(name, host, chats)


def shown(answer: Any) -> Shown:
    """From /api/show. Raises BrokeOff."""
    try:
        info = answer.get("model_info") or {}
        host = str(answer.get("remote_host") or ("ollama.com" if answer.get("remote_model") else ""))
        kind = info.get("general.architecture", "")

        def number(name: str) -> int:
            value = info.get(f"{kind}.{name}")
            # Some models have another number a layer; the largest is on the safe side.
            value = max(value, default=0) if isinstance(value, list) else value
            return int(value or 0)

        heads = number("attention.head_count")
        width = number("embedding_length") // heads if heads else 0
        key, value = number("attention.key_length") or width, number("attention.value_length") or width
        per_token = number("block_count") * (number("attention.head_count_kv") or heads) * (key + value)
        return Shown(
            host,
            number("context_length"),
            per_token * _BYTES_PER_VALUE,
            int(info.get("general.parameter_count") or 0),
        )
    except (AttributeError, TypeError, ValueError) as error:
        raise BrokeOff("this is no description of a model") from error


def fitting_context(wanted: int, shown: Shown, loaded: int) -> int:
    """Tokens: what the learner wants, else what suits the model; never more than it was trained on.

    `loaded` is the context that the model is loaded with at this moment, 0 for none: another one would load
    it anew, so a larger one is taken as it is.
    """
    most = shown.trained_context or max(wanted, USUAL_CONTEXT)
    if wanted:
        return min(wanted, most)
    context = min(USUAL_CONTEXT, most)
    if loaded >= context:
        return loaded
    while context > _SMALLEST_CONTEXT and context * shown.memory_per_token > _MEMORY_FOR_CONTEXT:
        context //= 2
    return context


def loaded(answer: Any, model: str) -> Loaded:
    """From /api/ps: how the model is loaded at this moment."""
    try:
        for entry in answer["models"] or ():
            if _same(model, str(entry.get("model") or entry.get("name"))):
                on_gpu = int(entry["size_vram"]) > 0 if "size_vram" in entry else None
                return Loaded(int(entry.get("context_length") or 0), on_gpu)
    except (KeyError, TypeError, AttributeError, ValueError):
        return Loaded(0, None)  # a server too old to tell
    return Loaded(0, None)


def chosen_model(wanted: str, models: Sequence[str]) -> str:
    """The model to use: the wanted one, or the first. Raises EngineMissing."""
    if not models:
        raise EngineMissing(
            "Ollama has no model.",
            Text(
                "Fetch one in the list of models, or run `ollama pull {suggested}` in a terminal.",
                suggested=SUGGESTED,
            ),
            ways_out=_fetching(SUGGESTED),
        )
    if wanted and not any(_same(wanted, model) for model in models):
        raise missing(wanted)
    return wanted or models[0]


def missing(model: str) -> EngineMissing:
    return EngineMissing(
        Text("Ollama has no model {model!r}.", model=model),
        Text("Fetch it in the list of models, or run `ollama pull {model}` in a terminal.", model=model),
        ways_out=_fetching(model),
    )


def _fetching(model: str) -> tuple[WayOut, ...]:
    return WayOut("ollama model", model), WayOut("built-in model")


def elsewhere(model: str, host: str) -> ServerElsewhere:
    return ServerElsewhere(
        Text(
            "{model} does not run on this computer but at {host}: what you say would leave it.",
            model=model,
            host=host,
        ),
        'Choose another Ollama model, or allow "Servers elsewhere" in the settings.',
    )


def _same(wanted: str, model: str) -> bool:
    return model in {wanted, f"{wanted}:latest"}


def is_old(version: str) -> bool:
    """Whether the version is older than the oldest that is safe; one that can't be read is not."""
    numbers = re.match(r"(\d+)\.(\d+)\.(\d+)", version)
    return numbers is not None and tuple(map(int, numbers.groups())) < OLDEST and numbers[0] != "0.0.0"


# Asking ---------------------------------------------------------------------------------------------


def keep_alive(setting: str) -> str | int:
    """The server wants bare seconds, and -1 for always, as a number."""
    value = setting.strip()
    return int(value) if value.lstrip("-").isdigit() else value


def request(
    model: str, messages: Sequence[Message], *, context: int, tokens: int, alive: str | int, batch: int = 0
) -> dict[str, Any]:
    """The body of /api/chat; without messages the server only loads the model. 0: the server's own batch."""
    options = {"num_ctx": context, "num_predict": tokens, "temperature": _TEMPERATURE}
    return {
        "model": model,
        "messages": [asdict(message) for message in messages],
        "stream": True,
        "think": False,  # a learner does not wait for a model that talks to itself first
        "keep_alive": alive,
        "truncate": False,  # a prompt that is too long is an error, not a tutor without its instructions
        # Another context or batch, even by one token, would load the model anew.
        "options": {**options, "num_batch": batch} if batch else options,
    }


# Answering ------------------------------------------------------------------------------------------


async def parts(stream: AsyncIterator[bytes], may_be_elsewhere: bool) -> Parts:
    """The lines of an answer. Raises BrokeOff, Refused, TooLong, ServerElsewhere."""
    async with aclosing(lines(stream)) as found:
        async for line in found:
            try:
                said = json.loads(line)
                if "error" in said:
                    raise Refused(200, str(said["error"]))
                text, done = said["message"]["content"], bool(said["done"])
            except (ValueError, KeyError, TypeError) as error:
                raise BrokeOff("a line that is no part of an answer") from error
            if (host := said.get("remote_host")) and not may_be_elsewhere:
                raise elsewhere(str(said.get("model", "The model")), str(host))
            yield Piece(str(text or ""))
            if done:
                yield End(str(said.get("done_reason") or "stop"), _use(said))


def _use(said: Mapping[str, Any]) -> PromptUse | None:
    """The server counts the whole prompt, whether it had read it before or not."""
    count = said.get("prompt_eval_count")
    return PromptUse(None, count) if isinstance(count, int) else None


def overflow(refused: Refused) -> TooLong | None:
    """Whether the prompt was too long for the context; Ollama passes on what its runner says."""
    reason = refused.reason
    if not any(sign in reason for sign in ("exceed_context_size", "exceeds the context", "context length")):
        return None
    tokens = re.search(r"n_prompt_tokens\D+(\d+)", reason)
    return TooLong(int(tokens[1]) if tokens else 0)


def explained(refused: Refused, model: str, alive: str) -> EngineError:
    """What an error of the server means, and what to do."""
    status, reason = refused.status, refused.reason.lower()
    if status == _NOT_FOUND:
        return missing(model)
    if status in _UNAUTHORISED:
        return ServerElsewhere(
            Text("Ollama wants you to sign in for {model}.", model=model),
            "Choose a model that runs on this computer.",
        )
    if "memory" in reason or "cudamalloc" in reason:
        return EngineError(
            Text("{model} does not fit into this computer's memory.", model=model),
            "Choose a smaller model in the settings.",
        )
    if status in {_TOO_MANY, _UNAVAILABLE}:
        return ServerBusy("Ollama has too much to do just now.", "Wait a moment, and try again.")
    if "duration" in reason:
        return EngineError(
            Text("Ollama cannot keep a model loaded for {alive!r}.", alive=alive),
            'Write a time like "30m" or "2h" in the settings, or "-1" for always.',
        )
    if "does not support chat" in reason:
        return EngineError(
            Text("{model} cannot chat.", model=model), "Choose another Ollama model in the settings."
        )
    if ("requires" in reason and "version" in reason) or "unknown model architecture" in reason:
        return EngineError(
            Text("{model} needs a newer Ollama.", model=model), "Update Ollama, or choose another model."
        )
    return EngineError(
        Text("Ollama could not answer with {model} (status {status}).", model=model, status=status),
        "Try again. If it happens again, restart Ollama or choose another model.",
    )
