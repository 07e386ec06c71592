"""A value from the inside of a model becomes one of its outputs."""

from __future__ import annotations

import pytest

from tutor.speaking.onnx_outputs import with_durations


def field(number: int, content: bytes) -> bytes:
    assert len(content) < 128
    return bytes([number << 3 | 2, len(content)]) + content


def node(kind: bytes, output: bytes) -> bytes:
    return field(1, field(1, b"in") + field(2, output) + field(4, kind))


def model(*nodes: bytes) -> bytes:
    version = b"\x08\x07"
    return version + field(7, b"".join(nodes) + field(12, field(1, b"sound")))


def test_one_more_output_is_put_behind_the_model() -> None:
    before = model(node(b"Mul", b"wide"), node(b"Ceil", b"lengths"))
    assert with_durations(before) == before + field(7, field(12, field(1, b"lengths")))


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (model(node(b"Mul", b"a")), "0 values"),
        (model(node(b"Ceil", b"a"), node(b"Ceil", b"b")), "2 values"),
        (model(node(b"Ceil", b"a"))[:-3], "cut off"),
        (b"\x0b\x0c", "no model"),
        (b"", "0 values"),
    ],
)
def test_a_model_without_it_is_refused(content: bytes, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        with_durations(content)
