"""Makes a model of ONNX tell a value from its inside: how long a Piper voice holds every sound.

The file is a protocol buffer, in which a message may come in parts that are merged: so one more part, with
the name of the value among the graph's outputs, is put behind the file's own bytes. No library is needed.

    model ─ graph (7) ─┬─ node (1) ─┬─ output (2): the name of a value
                       │            └─ op_type (4)
                       └─ output (12) ── name (1)
"""

from __future__ import annotations

from collections.abc import Iterator

_GRAPH, _NODE, _GRAPH_OUTPUT = 7, 1, 12
_NODE_OUTPUT, _NODE_KIND = 2, 4
_NAME = 1
_BYTES = 2
"""The wire type of what brings its length: texts, messages, bytes."""
_SKIPPED = {1: 8, 5: 4}
"""Bytes that values of the other wire types take."""


def with_durations(model: bytes) -> bytes:
    """The model, whose second output is the duration of every phoneme, in frames of its vocoder.

    Raises ValueError where the model has no such value, more than one, or is no model.
    """
    names = [name for graph in _fields(model, _GRAPH) for name in _rounded_up(graph)]
    if len(names) != 1:
        raise ValueError(f"{len(names)} values could be the durations")
    output = _field(_GRAPH_OUTPUT, _field(_NAME, names[0]))
    return model + _field(_GRAPH, output)


def _rounded_up(graph: memoryview) -> Iterator[bytes]:
    """Durations are what VITS rounds up to whole frames; nothing else in it is."""
    for node in _fields(graph, _NODE):
        if any(bytes(kind) == b"Ceil" for kind in _fields(node, _NODE_KIND)):
            for name in _fields(node, _NODE_OUTPUT):
                yield bytes(name)


def _fields(message: bytes | memoryview, wanted: int) -> Iterator[memoryview]:
    """The contents of all fields of that number. Raises ValueError for what is no message."""
    view, position = memoryview(message), 0
    while position < len(view):
        key, position = _varint(view, position)
        number, kind = key >> 3, key & 7
        if kind == _BYTES:
            length, position = _varint(view, position)
            if position + length > len(view):
                raise ValueError("the model is cut off")
            if number == wanted:
                yield view[position : position + length]
            position += length
        elif kind == 0:
            _, position = _varint(view, position)
        elif kind in _SKIPPED:
            position += _SKIPPED[kind]
        else:
            raise ValueError("this is no model")


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


def _field(number: int, content: bytes) -> bytes:
    return _number(number << 3 | _BYTES) + _number(len(content)) + content


def _number(value: int) -> bytes:
    made = bytearray()
    while value > 0x7F:
        made.append(value & 0x7F | 0x80)
        value >>= 7
    made.append(value)
    return bytes(made)
