"""Chat models in GGUF by llama.cpp (xllamacpp), in a child process."""

from __future__ import annotations

import secrets
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import aclosing
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tutor.errors import EngineError, EngineMissing, ReplyCutOff, ReplyTooLong
from tutor.models import starter
from tutor.models.finding import checked_files, known
from tutor.option import STARTER
from tutor.settings import Settings
from tutor.text import Text
from tutor.thinking import gguf
from tutor.thinking.continuing import continued
from tutor.thinking.contract import Message, PromptUse, Schema, Structured, Tell, untold
from tutor.thinking.structured import MORE_TOKENS, SMALLEST_MODEL, TOO_SMALL, Shapes
from tutor.workers.child import Outlet
from tutor.workers.contract import Watch, unwatched
from tutor.workers.deaths import RESTARTS
from tutor.workers.threads import inference_threads, threads_for_weights
from tutor.workers.worker import Worker

_PROMPT_BATCH = 64
"""Tokens read at a time: cancelling is noticed between batches. So small a batch costs a tenth on a
processor, and most of a prompt is cached anyway."""
_PROMPT_CACHE_MIB = 256
"""Memory for the prefixes of earlier talks; llama.cpp's own limit is 8 GiB."""
STARTER_CONTEXT = 1024
_CONTEXT = 8192
_LOOK_S = 10.0
_SMALLEST_CONTEXT = 512
_SAMPLING = {
    "temperature": 0.4,
    "min_p": 0.1,
    "repeat_penalty": 1.05,
    "repeat_last_n": 128,
    "dry_multiplier": 0.6,
    "dry_allowed_length": 2,
    "dry_penalty_last_n": 1024,
}
"""Small models imitate themselves: without DRY (which makes the next token of a sequence that was said before
less likely) the starter answers ten turns in a row with one sentence; with more of it, it rambles."""
_SHAPED_SAMPLING = {"temperature": 0.3, "min_p": 0.1}


class LlamaCpp:
    """The adapter: the model lives in a child process, loaded and warmed by start()."""

    def __init__(self, settings: Settings, watch: Watch = unwatched) -> None:
        self._settings = settings
        options = {"model": settings.llama_model, "context": context(settings)}
        self._worker = Worker("llama.cpp", LlamaEngine, options, watch=watch)
        self._shapes = Shapes(watch)
        self._parameters = 0

    @property
    def label(self) -> str:
        model = self._settings.llama_model
        return f"llama.cpp {'SmolLM2-135M' if model == STARTER else Path(model).stem}"

    @property
    def continues(self) -> bool:
        return True

    @property
    def context(self) -> int:
        return context(self._settings)

    @property
    def pid(self) -> int | None:
        return self._worker.pid

    @property
    def capable(self) -> bool:
        """Whether the model is large enough to answer in parts; known after start()."""
        return self._parameters >= SMALLEST_MODEL and self._shapes.hopeful

    def unshapable(self, reason: str) -> None:
        """It refused to answer by a schema; after a second time it is not capable."""
        self._shapes.failed(self.label, reason)

    async def start(self) -> None:
        await self._worker.start()
        if not self._parameters:
            self._parameters = await self._worker.call("parameters", timeout=_LOOK_S)

    async def reply(self, messages: Sequence[Message], tell: Tell = untold) -> AsyncIterator[str]:
        async with aclosing(self._answered(messages, tell)) as pieces:
            async for piece in pieces:
                yield piece

    async def shaped(
        self, messages: Sequence[Message], schema: Schema, tell: Tell = untold
    ) -> AsyncIterator[str]:
        """Like reply(), held to a JSON schema: the pieces together are JSON."""
        async with aclosing(self._answered(messages, tell, schema)) as pieces:
            async for piece in pieces:
                yield piece

    async def structured(
        self, messages: Sequence[Message], schema: Schema, tell: Tell = untold
    ) -> Structured:
        """One whole answer by the schema; in plain text where the model is too small for that."""
        if 0 < self._parameters < SMALLEST_MODEL and self._shapes.hopeful:
            self._shapes.give_up(TOO_SMALL)
        return await self._shapes.asked(self, messages, schema, tell)

    def _answered(
        self, messages: Sequence[Message], tell: Tell, schema: Schema | None = None
    ) -> AsyncGenerator[str, None]:
        settings = self._settings
        shape = None if schema is None else dict(schema)

        def ask(asked: Sequence[Message], tokens: int) -> AsyncGenerator[str | PromptUse, None]:
            return self._worker.stream(
                "reply",
                [asdict(message) for message in asked],
                tokens,
                shape,
                first_timeout=settings.first_token_timeout_s,
                next_timeout=settings.next_token_timeout_s,
            )

        most = settings.reply_tokens + (0 if schema is None else MORE_TOKENS)
        # Half an object can't be taken up again: a model that dies in it has given what it gave.
        tries = 1 + RESTARTS if schema is None else 1
        return continued(ask, messages, most, tries, tell)

    async def prepare(self, messages: Sequence[Message]) -> None:
        limit = self._settings.first_token_timeout_s
        reading = self._worker.stream(
            "prepare", [asdict(message) for message in messages], first_timeout=limit, next_timeout=limit
        )
        async with aclosing(reading):
            async for _ in reading:
                pass

    async def close(self) -> None:
        await self._worker.close()


def context(settings: Settings) -> int:
    """How many tokens of the talk the model sees: as set, or what suits it.

    A small model gains nothing from a long memory, and pays for it at every token.
    """
    if settings.llama_context:
        return max(_SMALLEST_CONTEXT, settings.llama_context)
    return STARTER_CONTEXT if settings.llama_model == STARTER else _CONTEXT


# The child's side -----------------------------------------------------------------------------------


class LlamaEngine:
    """Built and used in the child process only."""

    def __init__(self, model: str, context: int) -> None:
        import xllamacpp

        path = find_model(model)
        params = xllamacpp.CommonParams()
        params.model.path = str(path)
        params.n_ctx = context
        params.n_parallel = 1
        params.n_batch = params.n_ubatch = _PROMPT_BATCH
        params.cache_ram_mib = _PROMPT_CACHE_MIB
        params.cpuparams.n_threads = threads_for_weights(path.stat().st_size)
        params.cpuparams_batch.n_threads = inference_threads()
        params.warmup = True
        params.verbosity = -1  # the prompts of the learner's talk belong in no log
        # The library also listens on a loopback port, which nobody here uses and nobody else shall.
        params.api_keys = [secrets.token_hex(32)]
        try:
            self._server = xllamacpp.Server(params)
        except RuntimeError as error:
            raise EngineError(
                Text("llama.cpp could not load {name}.", name=path.name),
                "The file may be damaged, or too big for this computer's memory. Choose another model.",
            ) from error
        # The first request is ten times slower than the next: it compiles the chat template.
        self._server.handle_chat_completions(
            _request([{"role": "user", "content": "Hi"}], 2), lambda _: False
        )
        self._path = path

    def parameters(self) -> int:
        """How many weights the model has; 0 when its file does not say."""
        return gguf.parameters(self._path)

    def prepare(self, outlet: Outlet, messages: list[dict[str, str]]) -> None:
        """Read a prompt into the cache; its answer is not wanted."""
        error = None

        def take(chunk: dict[str, Any]) -> bool:
            nonlocal error
            error = chunk.get("error")
            return error is not None or outlet.cancelled

        self._server.handle_chat_completions(_request(messages, 1), take)
        if error is not None:
            raise _explained(error)

    def reply(
        self,
        outlet: Outlet,
        messages: list[dict[str, str]],
        tokens: int,
        schema: dict[str, Any] | None = None,
    ) -> None:
        finish_reason, error = None, None

        def take(chunk: dict[str, Any]) -> bool:
            """One chunk of the stream; true ends the request."""
            nonlocal finish_reason, error
            if "error" in chunk:
                error = chunk["error"]
                return True
            if (progress := chunk.get("prompt_progress")) and progress["processed"] == progress["total"]:
                outlet.put(PromptUse(progress["cache"], progress["total"] - progress["cache"]))
            for choice in chunk.get("choices", ()):
                if text := choice.get("delta", {}).get("content"):
                    outlet.put(text)
                finish_reason = choice.get("finish_reason") or finish_reason
            return outlet.cancelled

        self._server.handle_chat_completions(_request(messages, tokens, schema), take)
        if error is not None:
            raise _explained(error)
        if finish_reason == "length":
            raise ReplyTooLong(
                "The answer was cut off at its longest length.",
                "Ask the tutor to go on, or allow longer answers in the settings.",
            )
        if finish_reason != "stop" and not outlet.cancelled:
            raise ReplyCutOff("The answer broke off.", "Ask the tutor to go on.")


def _request(
    messages: list[dict[str, str]], tokens: int, schema: dict[str, Any] | None = None
) -> dict[str, Any]:
    # What must be written letter by letter is not to be varied: a penalty would hurt quotes and braces.
    sampling = _SAMPLING if schema is None else _SHAPED_SAMPLING
    shape = {} if schema is None else {"response_format": _format(schema)}
    return {
        "messages": messages,
        "stream": True,
        "max_tokens": tokens,
        **sampling,
        **shape,
        "cache_prompt": True,
        "return_progress": True,  # so that a long prompt can be cancelled while it is read
    }


def _format(schema: dict[str, Any]) -> dict[str, Any]:
    return {"type": "json_schema", "json_schema": {"name": "answer", "schema": schema, "strict": True}}


def _explained(error: dict[str, Any]) -> EngineError:
    if error.get("type") == "exceed_context_size_error":
        return EngineError(
            Text(
                "The talk is longer than the model can see: {tokens} tokens of {context}.",
                tokens=error.get("n_prompt_tokens"),
                context=error.get("n_ctx"),
            ),
            "Start a new conversation, or raise the llama.cpp context in the settings.",
        )
    return EngineError(
        Text("llama.cpp refused to answer ({reason}).", reason=error.get("type", "?")),
        "Try again, or choose another model in the settings.",
    )


def find_model(model: str) -> Path:
    """The GGUF file of a model: "starter", a key of the catalogue or a path. Raises EngineError."""
    if model == STARTER:
        return starter.chat_model_file()
    if (listed := known(model, "chat_model")) is not None:
        return checked_files(listed) / listed.files[0].path
    path = Path(model).expanduser()
    if not path.is_file():
        raise EngineMissing(
            Text("There is no model file {path}.", path=path),
            'Choose a GGUF file in the settings, or "starter".',
        )
    with path.open("rb") as file:
        if file.read(4) != b"GGUF":
            raise EngineError(
                Text("{name} is no GGUF model.", name=path.name), "Choose a GGUF file in the settings."
            )
    return path
