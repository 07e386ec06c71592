"""How large a model is, from the head of its file."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from tutor.models import starter
from tutor.thinking.gguf import parameters


def text(value: str) -> bytes:
    return struct.pack("<Q", len(value)) + value.encode()


def head(tensors: int, entries: int, version: int = 3) -> bytes:
    return b"GGUF" + struct.pack("<IQQ", version, tensors, entries)


ENTRIES = (
    text("general.name") + struct.pack("<I", 8) + text("a model")
    + text("a.number") + struct.pack("<If", 6, 0.5)
    + text("some.words") + struct.pack("<IIQ", 9, 8, 2) + text("one") + text("two")
    + text("some.numbers") + struct.pack("<IIQ3i", 9, 5, 3, 1, 2, 3)
)  # fmt: skip
TENSORS = text("a") + struct.pack("<IQQIQ", 2, 30, 20, 0, 0) + text("b") + struct.pack("<IQIQ", 1, 7, 0, 0)


def test_all_weights_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(head(2, 4) + ENTRIES + TENSORS + b"\0" * 100)
    assert parameters(path) == 607


@pytest.mark.parametrize(
    "content",
    [b"", b"PK\3\4", head(2, 4, version=1) + ENTRIES, head(2, 4) + ENTRIES[:50],
     head(9, 4) + ENTRIES + TENSORS,
     head(1, 1) + text("x") + struct.pack("<I", 77)],
    ids=["empty", "another kind", "too old", "cut in its entries", "cut in its tensors", "an unknown type"],
)  # fmt: skip
def test_what_can_not_be_read_counts_as_unknown(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(content)
    assert parameters(path) == 0


def test_the_starter_is_as_small_as_its_name_says() -> None:
    assert 130_000_000 < parameters(starter.chat_model_file()) < 140_000_000
