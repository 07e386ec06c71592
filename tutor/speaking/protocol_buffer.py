"""Protocol buffers, the form of ONNX files: a message is a row of numbered fields."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

BYTES = 2
"""The wire type of what brings its length: texts, messages, bytes."""
_NUMBER = 0
_FIXED = {1: 8, 5: 4}
"""Bytes that values of the other wire types take."""


class Part(NamedTuple):
    """One field of a message."""

    field: int
    kind: int
    """The wire type."""
    number: int
    """The value of a number; 0 for any other kind."""
    content: memoryview
    """What a field of BYTES holds; empty for numbers."""
    whole: memoryview
    """The field as it stands in the message, with its key and length."""


def parts(message: bytes | memoryview) -> Iterator[Part]:
    """The fields in their order. Raises ValueError for what is no message, or is cut off."""
    view, position = memoryview(message), 0
    while position < len(view):
        begin = position
        key, position = _varint(view, position)
        field, kind = key >> 3, key & 7
        number, content = 0, view[:0]
        if kind == _NUMBER:
            number, position = _varint(view, position)
        elif kind == BYTES or kind in _FIXED:
            length, position = _varint(view, position) if kind == BYTES else (_FIXED[kind], position)
            if position + length > len(view):
                raise ValueError("the model is cut off")
            content = view[position : position + length]
            position += length
        else:
            raise ValueError("this is no model")
        yield Part(field, kind, number, content, view[begin:position])


def messages(message: bytes | memoryview, wanted: int) -> Iterator[memoryview]:
    """What the fields of BYTES with this number hold. Raises ValueError like parts()."""
    return (part.content for part in parts(message) if part.field == wanted and part.kind == BYTES)


def field(number: int, content: bytes) -> bytes:
    """A field that holds bytes, a text or a message."""
    return varint(number << 3 | BYTES) + varint(len(content)) + content


def number_field(number: int, value: int) -> bytes:
    return varint(number << 3 | _NUMBER) + varint(value)


def varint(value: int) -> bytes:
    made = bytearray()
    while value > 0x7F:
        made.append(value & 0x7F | 0x80)
        value >>= 7
    made.append(value)
    return bytes(made)


def _varint(view: memoryview, position: int) -> tuple[int, int]:
    value = shift = 0
    while position < len(view):
        byte = view[position]
        value |= (byte & 0x7F) << shift
        position += 1
        shift += 7
        if byte < 0x80:
            return value, position
    raise ValueError("the model is cut off")
