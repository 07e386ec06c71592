"""A talk's events as lines of JSON, and back: for a closer look at it elsewhere, and for the tests.

The first line says what it is. Then comes one event a line: its name, then its fields. The loudness of every
microphone frame is left out, and so are the words unless they are asked for: they become as many x.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any, Literal, get_args, get_origin, get_type_hints

from tutor.conversation.engine_events import LevelMeasured
from tutor.conversation.events import Event
from tutor.errors import StoreError
from tutor.session.veil import veiled
from tutor.text import Text

VERSION = 1
_NAME = "voice-tutor"
HEAD = json.dumps({"recording": _NAME, "version": VERSION})
"""The first line of every recording."""
_REMEDY = Text("Choose a file that this program has written.")


def _kinds(alias: Any) -> Iterator[type[Any]]:
    for member in get_args(alias):
        if get_args(member):
            yield from _kinds(member)
        else:
            yield member


_KINDS: dict[str, type[Any]] = {kind.__name__: kind for kind in _kinds(Event)}
_HINTS: dict[str, dict[str, Any]] = {name: get_type_hints(kind) for name, kind in _KINDS.items()}


def lines(events: Iterable[Event], *, words: bool = False) -> Iterator[str]:
    """One line of JSON each, without the line's end. `words` keeps what was said."""
    yield HEAD
    for event in events:
        if not isinstance(event, LevelMeasured):
            yield line(event if words else veiled(event))


def line(event: Event) -> str:
    values = {field.name: _plain(getattr(event, field.name)) for field in fields(event)}
    return json.dumps({"event": type(event).__name__, **values}, ensure_ascii=False)


def read(text: Iterable[str]) -> list[Event]:
    """The events of a recording. Raises StoreError; events that a newer program told are left out."""
    found: list[Event] = []
    for number, one in enumerate(text, start=1):
        if not one.strip():
            continue
        try:
            entry = json.loads(one)
            if number == 1:
                _check(entry)
                continue
            name = entry.pop("event")
            if name in _KINDS:
                found.append(_event(name, entry))
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise StoreError(
                Text(
                    "Line {number} of the recording can't be read: {error}.", number=number, error=str(error)
                ),
                _REMEDY,
            ) from error
    return found


def _check(head: dict[str, Any]) -> None:
    if head.get("recording") != _NAME:
        raise ValueError("it is no recording of a talk")
    if head["version"] > VERSION:
        raise ValueError("it was written by a newer version of the program")


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, float):
        return round(value, 6)
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    return value


def _event(name: str, values: dict[str, Any]) -> Event:
    event: Event = _object(_KINDS[name], values)
    return event


def _object(kind: type[Any], values: dict[str, Any]) -> Any:
    hints = get_type_hints(kind) if kind.__name__ not in _HINTS else _HINTS[kind.__name__]
    return kind(**{key: _typed(key, hints[key], value) for key, value in values.items() if key in hints})


def _typed(key: str, hint: Any, value: Any) -> Any:
    """A value as the field wants it. Raises ValueError, TypeError or KeyError."""
    if get_origin(hint) is Literal:
        if value not in get_args(hint):
            raise ValueError(f"{key} can't be {value!r}")
        return value
    if get_origin(hint) is tuple:
        of = get_args(hint)[0]
        return tuple(_typed(key, of, one) for one in _checked(key, list, value))
    if get_args(hint):  # or None
        return None if value is None else _typed(key, get_args(hint)[0], value)
    if issubclass(hint, Enum):
        return hint(value)
    if issubclass(hint, tuple):
        parts = get_type_hints(hint)
        named = zip(parts, _checked(key, list, value), strict=True)
        return hint(*(_typed(name, parts[name], one) for name, one in named))
    if hasattr(hint, "__dataclass_fields__"):
        return _object(hint, _checked(key, dict, value))
    return _checked(key, hint, float(value) if hint is float and type(value) is int else value)


def _checked(key: str, kind: type[Any], value: Any) -> Any:
    if type(value) is not kind:
        raise TypeError(f"{key} can't be {value!r}")
    return value
