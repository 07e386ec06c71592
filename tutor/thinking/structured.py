"""Answers in parts that a program can read: JSON by a schema where the model can, plain text where not."""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import aclosing
from typing import Any, Protocol, cast

from tutor.errors import EngineError, EngineTimeout, ReplyCutOff, ServerUnreachable
from tutor.text import Text
from tutor.thinking.contract import Message, Schema, Structured, Tell, untold
from tutor.workers.contract import FallenBack, Watch

__all__ = [
    "MORE_TOKENS", "SMALLEST_MODEL", "TOO_SMALL", "Schema", "Shapes", "Shaping", "Structured", "checked",
]  # fmt: skip

SMALLEST_MODEL = 1_000_000_000
"""Parameters: smaller models babble when they are made to write JSON."""
TOO_SMALL = "so small a model loses its thread when it has to write JSON"
MORE_TOKENS = 400
"""An answer in parts may be so much longer than a spoken one."""
_TRIES = 2
"""After so many answers that were not what the schema asks for, the model is no longer asked for it."""
_log = logging.getLogger(__name__)
_KINDS: Mapping[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "number": (int, float),
    "integer": (int,),
    "boolean": (bool,),
    "null": (type(None),),
}


class Shaping(Protocol):
    """A chat model that can be held to a schema."""

    @property
    def label(self) -> str: ...

    def reply(self, messages: Sequence[Message], tell: Tell = untold) -> AsyncIterator[str]: ...

    def shaped(self, messages: Sequence[Message], schema: Schema, tell: Tell = untold) -> AsyncIterator[str]:
        """Like reply(); the pieces together are JSON. Raises EngineError where server or model can't."""
        ...


class Shapes:
    """Asks one model for structure, and remembers when that is of no use."""

    def __init__(self, watch: Watch) -> None:
        self._watch = watch
        self._failures = 0
        self._hopeless = ""
        """Why the model is not asked for structure; empty while it is."""

    @property
    def hopeful(self) -> bool:
        """Whether the model is still asked for structure."""
        return self._failures < _TRIES and not self._hopeless

    def give_up(self, reason: str) -> None:
        """From here on everything comes in plain text; told with the next question."""
        self._hopeless = reason

    def failed(self, label: str, reason: str) -> None:
        """It was asked for structure, and refused or wrote something else."""
        self._failures += 1
        self._fall_back(label, reason)

    async def asked(
        self, model: Shaping, messages: Sequence[Message], schema: Schema, tell: Tell
    ) -> Structured:
        """One answer. Raises EngineError when there is none in plain text either."""
        if self.hopeful:
            try:
                text = await _joined(model.shaped(messages, schema, tell))
                value = checked(text, schema)
            except (EngineTimeout, ServerUnreachable):
                raise  # plain text would meet the same
            except (EngineError, ValueError) as error:
                self.failed(model.label, error.message if isinstance(error, EngineError) else str(error))
            else:
                self._failures = 0
                return Structured(value, text)
        elif self._hopeless and not self._failures:
            self._failures = _TRIES
            self._fall_back(model.label, self._hopeless)
        return Structured(None, await _plain(model, messages, tell))

    def _fall_back(self, label: str, reason: str) -> None:
        _log.warning("%s answers in plain text instead of structure: %s", label, reason)
        if self._failures >= _TRIES or self._failures == 1:
            self._watch(FallenBack(Text("an answer in parts"), Text("plain text"), f"{label}: {reason}"))


async def _plain(model: Shaping, messages: Sequence[Message], tell: Tell) -> str:
    given: list[str] = []
    try:
        async with aclosing(cast("Any", model.reply(messages, tell))) as pieces:
            async for piece in pieces:
                given.append(piece)  # noqa: PERF401  what was given before a cut counts
    except ReplyCutOff:
        if not given:
            raise
    return "".join(given)


async def _joined(pieces: AsyncIterator[str]) -> str:
    async with aclosing(cast("Any", pieces)) as closing:
        return "".join([piece async for piece in closing])


def checked(text: str, schema: Schema) -> Mapping[str, Any]:
    """The object that the text is. Raises ValueError, in words, when it is not what the schema asks for.

    Looks at types, required names and listed values: what small models get wrong, not all
    that JSON Schema has.
    """
    try:
        value = json.loads(text)
    except ValueError:
        raise ValueError("What it wrote is no JSON.") from None
    _check(value, schema, "the answer")
    if not isinstance(value, dict):
        raise ValueError("What it wrote is no object.")
    return value


def _check(value: Any, schema: Schema, where: str) -> None:
    kinds = schema.get("type", ())
    allowed = tuple(
        k for name in ([kinds] if isinstance(kinds, str) else kinds) for k in _KINDS.get(name, ())
    )
    if allowed and (not isinstance(value, allowed) or (isinstance(value, bool) and bool not in allowed)):
        raise ValueError(f"{where} has the wrong type.")
    if "enum" in schema and value not in schema["enum"]:
        raise ValueError(f"{where} is none of the values that are asked for.")
    if isinstance(value, dict):
        for name in schema.get("required", ()):
            if name not in value:
                raise ValueError(f"{name!r} is missing in {where}.")
        for name, part in schema.get("properties", {}).items():
            if name in value:
                _check(value[name], part, repr(name))
    if isinstance(value, list) and isinstance(schema.get("items"), Mapping):
        for item in value:
            _check(item, schema["items"], f"a part of {where}")
