"""How large a model in a GGUF file is, from the file's own list of tensors. Pure but for the reading.

    "GGUF", version, tensors, entries │ entries: key, type, value │ tensors: name, size, type, place │ …

All numbers are little-endian; https://github.com/ggml-org/ggml/blob/master/docs/gguf.md.
"""

from __future__ import annotations

import math
import struct
from pathlib import Path
from typing import BinaryIO

_SIZES = {0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8}
"""Bytes of a value, by its type."""
_STRING, _ARRAY = 8, 9
_MOST_DIMENSIONS = 8


def parameters(path: Path) -> int:
    """All weights of the model together; 0 where the file does not say it in a way that is known here.

    Raises OSError.
    """
    with path.open("rb") as file:
        try:
            return _counted(file)
        except (struct.error, ValueError):
            return 0


def _counted(file: BinaryIO) -> int:
    magic, version = file.read(4), _number(file, "<I")
    if magic != b"GGUF" or version < 2:
        raise ValueError("no GGUF that is known here")
    tensors, entries = _number(file, "<Q"), _number(file, "<Q")
    for _ in range(entries):
        _skip_string(file)
        _skip(file, _number(file, "<I"))
    return sum(_weights(file) for _ in range(tensors))


def _weights(file: BinaryIO) -> int:
    _skip_string(file)
    count = _number(file, "<I")
    if count > _MOST_DIMENSIONS:
        raise ValueError("no list of tensors")
    dimensions = struct.unpack(f"<{count}Q", file.read(8 * count))
    file.seek(12, 1)  # type and offset
    return math.prod(dimensions)


def _skip(file: BinaryIO, kind: int) -> None:
    if kind == _STRING:
        _skip_string(file)
    elif kind == _ARRAY:
        element, count = _number(file, "<I"), _number(file, "<Q")
        if element in _SIZES:
            file.seek(_SIZES[element] * count, 1)
        else:
            for _ in range(count):
                _skip(file, element)
    elif kind in _SIZES:
        file.seek(_SIZES[kind], 1)
    else:
        raise ValueError("a type that is not known here")


def _skip_string(file: BinaryIO) -> None:
    file.seek(_number(file, "<Q"), 1)


def _number(file: BinaryIO, form: str) -> int:
    value: int = struct.unpack(form, file.read(struct.calcsize(form)))[0]
    return value
