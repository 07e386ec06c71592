"""Takes the words of a talk out of what is kept or shown to others, and leaves their shape."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, Literal, cast, get_args, get_origin, get_type_hints

from tutor.conversation.events import Event

_NO_WORDS_IN = frozenset({"label", "wanted", "used", "message", "remedy"})
"""Texts that the program itself writes; every other text may be the learner's or the model's."""
_LETTER = re.compile(r"[^\W\d_]")
_DIGIT = re.compile(r"\d")
_QUOTED = re.compile(r'"[^"]*"')


def veiled(event: Event) -> Event:
    """The same with every letter of what was said as an x: its length and its marks stay.

    An engine's last words are left out, too: they may name folders.
    """
    return cast("Event", _veiled_object(event))


def unquoted(reason: str) -> str:
    """A plain sentence without the learner's words that it names: 'the sentence ends in "…"'."""
    return _QUOTED.sub('"…"', reason)


def _veiled_object(value: Any) -> Any:
    hints = _hints(value.__class__)
    changed = {
        field.name: _veiled(field.name, hints[field.name], getattr(value, field.name))
        for field in fields(value)
    }
    return replace(value, **changed)


def _veiled(name: str, hint: Any, value: Any) -> Any:
    if isinstance(value, str):
        # A Literal is one of the program's own words.
        if name in _NO_WORDS_IN or get_origin(hint) is Literal:
            return value
        if name == "report":
            return ""
        return unquoted(value) if name == "reason" else _DIGIT.sub("0", _LETTER.sub("x", value))
    if is_dataclass(value):
        return _veiled_object(value)
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        named = zip(value._fields, value, strict=True)
        hints = _hints(type(value))
        return type(value)(*(_veiled(field, hints[field], one) for field, one in named))
    if isinstance(value, tuple):
        return tuple(_veiled(name, get_args(hint)[0], one) for one in value)
    return value


@cache
def _hints(kind: type[Any]) -> dict[str, Any]:
    return get_type_hints(kind)
