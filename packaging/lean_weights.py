"""Makes models half as long without changing what they say: weights lie there as they are used, or nearly.

Whisper's weights come with 16 bits and are used with 8: what CTranslate2 does when it loads them is done
once, here, and comes out the same to the last bit. A Piper voice's come with 32 bits, of which 16 are kept;
onnxruntime widens them when it loads the voice. The sound differs by about a hundredth from what it was,
which is less than the voice itself varies from one time to the next.
"""

from __future__ import annotations

import struct
from typing import NamedTuple

import numpy as np

from tutor.speaking.protocol_buffer import BYTES, field, number_field, parts

# CTranslate2's model.bin: a head, variables, names that mean another variable.
_VERSION = 6
_FLOAT32, _INT8, _FLOAT16 = 0, 1, 4


class Variable(NamedTuple):
    name: str
    shape: tuple[int, ...]
    kind: int
    content: bytes


class Model(NamedTuple):
    """What a model.bin holds."""

    name: str
    revision: int
    variables: list[Variable]
    aliases: list[tuple[str, str]]


def in_eight_bits(model: bytes) -> bytes:
    """A model.bin of 16 bits with the weights of its linear layers in 8, a scale a row.

    Raises ValueError where it is no such model.
    """
    read = read_model(model)
    made: list[Variable] = []
    for variable in read.variables:
        made += _rounded(variable) if _is_linear(variable) else [variable]
    have = {variable.name for variable in made}
    scales = [(f"{name}_scale", f"{meant}_scale") for name, meant in read.aliases if f"{meant}_scale" in have]
    return written(Model(read.name, read.revision, made, [*read.aliases, *scales]))


def _is_linear(variable: Variable) -> bool:
    # Convolutions stay: CTranslate2 computes them with whole numbers only if they come so, and loses by it.
    return variable.name.endswith("/weight") and variable.kind == _FLOAT16 and len(variable.shape) == 2


def _rounded(variable: Variable) -> list[Variable]:
    rows = np.frombuffer(variable.content, "<f2").reshape(variable.shape).astype(np.float32)
    largest = np.abs(rows).max(axis=1)
    largest[largest == 0] = 127
    scale = np.float32(127) / largest
    small = np.rint(rows * scale[:, None]).astype(np.int8)
    return [
        Variable(variable.name, variable.shape, _INT8, small.tobytes()),
        Variable(f"{variable.name}_scale", scale.shape, _FLOAT32, scale.astype("<f4").tobytes()),
    ]


def read_model(model: bytes) -> Model:
    position = 0

    def take(form: str) -> tuple[int, ...]:
        nonlocal position
        try:
            values = struct.unpack_from(f"<{form}", model, position)
        except struct.error as error:
            raise ValueError("the model is cut off") from error
        position += struct.calcsize(f"<{form}")
        return values

    def take_bytes(length: int) -> bytes:
        nonlocal position
        position += length
        if position > len(model):
            raise ValueError("the model is cut off")
        return model[position - length : position]

    def take_name() -> str:
        return take_bytes(*take("H")).rstrip(b"\0").decode()

    if take("I") != (_VERSION,):
        raise ValueError("this is no model of CTranslate2, or of another version")
    name = take_name()
    revision, count = take("II")
    variables = []
    for _ in range(count):
        called = take_name()
        (dimensions,) = take("B")
        shape = take(f"{dimensions}I")
        kind, length = take("BI")
        variables.append(Variable(called, shape, kind, take_bytes(length)))
    aliases = [(take_name(), take_name()) for _ in range(*take("I"))]
    if position != len(model):
        raise ValueError("the model is longer than what it tells of")
    return Model(name, revision, variables, aliases)


def written(model: Model) -> bytes:
    made = [struct.pack("<I", _VERSION), _text(model.name)]
    made.append(struct.pack("<II", model.revision, len(model.variables)))
    for name, shape, kind, content in model.variables:
        head = struct.pack(f"<B{len(shape)}IBI", len(shape), *shape, kind, len(content))
        made += [_text(name), head, content]
    made.append(struct.pack("<I", len(model.aliases)))
    made += [_text(name) + _text(meant) for name, meant in model.aliases]
    return b"".join(made)


def _text(text: str) -> bytes:
    content = text.encode() + b"\0"
    return struct.pack("<H", len(content)) + content


# ONNX: a protocol buffer. The numbers are those of its fields.
_GRAPH = 7
_NODE, _INITIALIZER = 1, 5
_TENSOR_KIND, _TENSOR_NAME, _TENSOR_BYTES = 2, 8, 9
_INPUT, _OUTPUT, _NODE_NAME, _OPERATION, _ATTRIBUTE = 1, 2, 3, 4, 5
_ATTRIBUTE_NAME, _ATTRIBUTE_NUMBER, _ATTRIBUTE_KIND = 1, 3, 20
_KIND_NUMBER = 2
_WHOLE, _HALF = 1, 10
"""ONNX's numbers for 32 and 16 bits."""
_WORTH_IT = 4096
"""Bytes of a tensor that stays as it is."""


def halved(model: bytes) -> bytes:
    """An ONNX model whose large tensors have 16 bits, and are widened by a node of the same name.

    Raises ValueError for what is no model.
    """
    return b"".join(
        field(_GRAPH, _halved_graph(part.content)) if part[:2] == (_GRAPH, BYTES) else bytes(part.whole)
        for part in parts(model)
    )


def _halved_graph(graph: memoryview) -> bytes:
    # Nodes stand in the order in which they are computed.
    widening, rest = [], []
    for part in parts(graph):
        half = _half(part.content) if part[:2] == (_INITIALIZER, BYTES) else None
        if half is None:
            rest.append(bytes(part.whole))
        else:
            name, tensor = half
            rest.append(field(_INITIALIZER, tensor))
            widening.append(field(_NODE, _widens(name)))
    return b"".join(widening + rest)


def _half(tensor: memoryview) -> tuple[bytes, bytes] | None:
    """Its name, and the tensor with another name and 16 bits; None where that would save or fit nothing."""
    found = {part.field: part for part in parts(tensor)}
    if _TENSOR_BYTES not in found or found[_TENSOR_KIND].number != _WHOLE:
        return None
    content = found[_TENSOR_BYTES].content
    with np.errstate(over="ignore"):
        half = np.frombuffer(content, "<f4").astype("<f2")
    if len(content) <= _WORTH_IT or not np.isfinite(half).all():
        return None
    changed = (_TENSOR_KIND, _TENSOR_NAME, _TENSOR_BYTES)
    kept = b"".join(bytes(part.whole) for part in parts(tensor) if part.field not in changed)
    name = bytes(found[_TENSOR_NAME].content)
    made = number_field(_TENSOR_KIND, _HALF) + field(_TENSOR_NAME, name + b".half")
    return name, kept + made + field(_TENSOR_BYTES, half.tobytes())


def _widens(name: bytes) -> bytes:
    to = field(_ATTRIBUTE_NAME, b"to") + number_field(_ATTRIBUTE_NUMBER, _WHOLE)
    return (
        field(_INPUT, name + b".half")
        + field(_OUTPUT, name)
        + field(_NODE_NAME, name + b".widened")
        + field(_OPERATION, b"Cast")
        + field(_ATTRIBUTE, to + number_field(_ATTRIBUTE_KIND, _KIND_NUMBER))
    )
