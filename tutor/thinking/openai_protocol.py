"""The chat half of the OpenAI protocol: what is sent, and the server-sent events that come back. Pure.

An event is a line `data: {…}`, the last one `data: [DONE]`; lines that begin with a colon only keep the
connection alive. Errors in mid-stream come as `data: {"error": …}`, from older llama-servers as `error: {…}`.
"""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import asdict
from typing import Any

from tutor.servers.connection import BrokeOff, Refused
from tutor.servers.lines import lines
from tutor.thinking.answer import End, Parts, Piece
from tutor.thinking.contract import Message, PromptUse
from tutor.thinking.fitting import TooLong

USUAL_CONTEXT = 4096
_TEMPERATURE = 0.3
_TEMPLATE_MAKERS = frozenset({"llamacpp", "vllm"})
"""Servers that pass arguments to the model's own chat template."""
_OVERFLOW = (
    "exceed_context_size",
    "context_length_exceeded",
    "maximum context length",
    "context size",
    "n_ctx",
)


def request(
    model: str,
    messages: Sequence[Message],
    *,
    tokens: int,
    maker: str,
    schema: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """The body of /chat/completions."""
    body: dict[str, Any] = {
        "model": model,
        "messages": [asdict(message) for message in messages],
        "stream": True,
        "stream_options": {"include_usage": True},
        "max_tokens": tokens,
        "temperature": _TEMPERATURE,
    }
    if maker in _TEMPLATE_MAKERS:
        # A learner does not wait for a model that talks to itself first.
        body["chat_template_kwargs"] = {"enable_thinking": False}
    if maker == "llamacpp":
        # Progress is what it writes while it reads a long prompt: only so it notices that nobody listens.
        body |= {"cache_prompt": True, "return_progress": True}
    if schema is not None:
        body["response_format"] = {
            "type": "json_schema",
            "json_schema": {"name": "answer", "schema": schema, "strict": True},
        }
    return body


async def parts(stream: AsyncIterator[bytes]) -> Parts:
    """The events of an answer. Raises BrokeOff, Refused."""
    reason, use, done = "", None, False
    async with aclosing(lines(stream)) as found:
        async for line in found:
            if (said := _event(line)) is None:
                continue
            if said == "[DONE]":
                done = True
                continue
            if not isinstance(said, dict):
                raise BrokeOff("an event that is no part of an answer")
            if "error" in said:
                raise Refused(200, _words(said["error"]))
            try:
                text, ended = _choice(said)
                use = _use(said) or use
            except (KeyError, TypeError, AttributeError, IndexError) as error:
                raise BrokeOff("an event that is no part of an answer") from error
            reason = ended or reason
            yield Piece(text)
    # Some servers forget to say that they are done, and some why they stopped; both are not broken.
    if reason or done:
        yield End(reason or "stop", use)


def _event(line: bytes) -> Any:
    """What a line says; None for what is no event."""
    line = line.strip()
    if not line or line.startswith(b":"):
        return None
    field, _, value = line.partition(b":")
    value = value.strip()
    if field == b"data" and value == b"[DONE]":
        return "[DONE]"
    if field not in {b"data", b"error"}:
        if field in {b"event", b"id", b"retry"}:
            return None
        raise BrokeOff("a line that is no event")
    try:
        said = json.loads(value)
    except ValueError as error:
        raise BrokeOff("an event that is no JSON") from error
    return {"error": said} if field == b"error" else said


def _choice(said: Mapping[str, Any]) -> tuple[str, str]:
    """Text and reason for the end, of which either may be empty."""
    choices = said.get("choices") or ()
    if not choices:
        return "", ""  # progress, or the closing count of tokens
    choice = choices[0]
    return str((choice.get("delta") or {}).get("content") or ""), str(choice.get("finish_reason") or "")


def _use(said: Mapping[str, Any]) -> PromptUse | None:
    timings = said.get("timings") or {}
    if "prompt_n" in timings:
        cached = timings.get("cache_n")
        return PromptUse(None if cached is None else int(cached), int(timings["prompt_n"]))
    usage = said.get("usage") or {}
    if not usage.get("prompt_tokens"):
        return None
    cached = (usage.get("prompt_tokens_details") or {}).get("cached_tokens")
    return PromptUse(cached, int(usage["prompt_tokens"]) - int(cached or 0))


def _words(error: Any) -> str:
    return json.dumps(error) if not isinstance(error, str) else error


def overflow(refused: Refused) -> TooLong | None:
    """Whether the prompt was too long for the context; None when the error is about something else."""
    if not any(sign in refused.reason for sign in _OVERFLOW):
        return None
    tokens = re.search(
        r"n_prompt_tokens\D+(\d+)|request \((\d+) tokens\)|resulted in (\d+) tokens", refused.reason
    )
    return TooLong(int(next(number for number in tokens.groups() if number)) if tokens else 0)
