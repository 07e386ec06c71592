"""Shorter copies say the same as what they were made of."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from tests.packaging.conftest import ROOT
from tutor.models import starter
from tutor.speaking.protocol_buffer import field, number_field, varint

ORDERED = """
from PySide6.QtCore import QCollator, QLocale
words = "zebra Ärger apfel éclair eau ñu nube čas cena 学校 老师 山 ông anh Øst ost яма ёж ещё".split()
for name in "en de es fr vi zh sv cs ru ja ko th ar".split():
    print(name, *sorted(words, key=QCollator(QLocale(name)).sortKey))
"""


@pytest.fixture
def packaging(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """packaging/ holds scripts, not a package."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    before = set(sys.modules)
    yield
    for name in set(sys.modules) - before:
        if Path(getattr(sys.modules[name], "__file__", None) or "/").parent == ROOT / "packaging":
            del sys.modules[name]


@pytest.fixture
def weights(packaging: None) -> ModuleType:
    return import_module("lean_weights")


@pytest.fixture
def collation(packaging: None) -> ModuleType:
    return import_module("lean_collation")


# Whisper --------------------------------------------------------------------------------------------


def whisper(weights: ModuleType, rows: np.ndarray[Any, Any]) -> bytes:
    variables = [
        weights.Variable("a/weight", rows.shape, 4, rows.astype("<f2").tobytes()),
        weights.Variable("conv/weight", (2, 2, 3), 4, bytes(24)),
        weights.Variable("a/bias", (len(rows),), 4, bytes(2 * len(rows))),
    ]
    model = weights.Model("WhisperSpec", 3, variables, [("b/weight", "a/weight"), ("b/bias", "a/bias")])
    written: bytes = weights.written(model)
    return written


def test_rows_are_rounded_by_their_own_largest_weight(weights: ModuleType) -> None:
    rows = np.array([[0.5, -1.0, 0.25], [0.001, 0.002, 0.0], [0.0, 0.0, 0.0]], "<f2")
    model = weights.read_model(weights.in_eight_bits(whisper(weights, rows)))
    by_name = {variable.name: variable for variable in model.variables}
    small = np.frombuffer(by_name["a/weight"].content, np.int8).reshape(rows.shape)
    scale = np.frombuffer(by_name["a/weight_scale"].content, "<f4")
    assert np.array_equal(small, [[64, -127, 32], [64, 127, 0], [0, 0, 0]])
    assert np.abs(small / scale[:, None] - rows).max() <= 1 / 250
    assert (by_name["conv/weight"].kind, by_name["a/bias"].kind) == (4, 4)
    scales = [alias for alias in model.aliases if alias[0].endswith("_scale")]
    assert scales == [("b/weight_scale", "a/weight_scale")]


def test_what_is_no_model_of_whisper_s_is_refused(weights: ModuleType) -> None:
    model = whisper(weights, np.ones((2, 2), "<f2"))
    assert weights.written(weights.read_model(model)) == model
    for broken in (model[:-1], model + b"\0", struct.pack("<I", 5) + model[4:], b""):
        with pytest.raises(ValueError, match="model"):
            weights.in_eight_bits(broken)


@pytest.mark.engine
def test_the_starter_hears_the_same_to_the_last_bit(weights: ModuleType, tmp_path: Path) -> None:
    import ctranslate2

    came = starter.whisper_folder()
    for file in came.iterdir():
        shutil.copy(file, tmp_path)
    (tmp_path / "model.bin").write_bytes(weights.in_eight_bits((came / "model.bin").read_bytes()))
    assert (tmp_path / "model.bin").stat().st_size < 0.53 * (came / "model.bin").stat().st_size
    noise = np.random.default_rng(0).normal(0.0, 1.0, (1, 80, 1000)).astype(np.float32)
    heard = []
    for folder in (came, tmp_path):
        model = ctranslate2.models.Whisper(str(folder), device="cpu", compute_type="int8")
        encoded = model.encode(ctranslate2.StorageView.from_array(noise))
        heard.append(np.asarray(encoded))
    assert np.array_equal(heard[0], heard[1])


# The voice ------------------------------------------------------------------------------------------


def tensor(name: bytes, values: np.ndarray[Any, Any]) -> bytes:
    dimensions = b"".join(number_field(1, size) for size in values.shape)
    return dimensions + number_field(2, 1) + field(8, name) + field(9, values.astype("<f4").tobytes())


def shaped(name: bytes, *sizes: int) -> bytes:
    """The account of an input or an output: 32 bits, this shape."""
    shape = b"".join(field(1, number_field(1, size)) for size in sizes)
    return field(1, name) + field(2, field(1, number_field(1, 1) + field(2, shape)))


def multiplying(factors: np.ndarray[Any, Any]) -> bytes:
    """A model that says x · w + b."""
    columns = factors.shape[1]
    nodes = [
        field(1, b"x") + field(1, b"w") + field(2, b"y") + field(4, b"MatMul"),
        field(1, b"y") + field(1, b"b") + field(2, b"z") + field(4, b"Add"),
    ]
    graph = b"".join(field(1, node) for node in nodes) + field(2, b"graph")
    graph += field(5, tensor(b"w", factors)) + field(5, tensor(b"b", np.full(columns, 1e-9)))
    graph += field(11, shaped(b"x", 1, factors.shape[0])) + field(12, shaped(b"z", 1, columns))
    return number_field(1, 8) + field(7, graph) + field(8, number_field(2, 17))


def said(model: bytes, x: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    import onnxruntime

    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    (z,) = session.run(["z"], {"x": x})
    return np.asarray(z)


@pytest.mark.engine
def test_half_as_many_bits_say_nearly_the_same(weights: ModuleType) -> None:
    random = np.random.default_rng(1)
    factors = random.normal(0.0, 0.3, (64, 64)).astype(np.float32)
    model = multiplying(factors)
    lean = weights.halved(model)
    assert len(lean) < 0.6 * len(model)
    assert lean.index(b"Cast") < lean.index(b"MatMul"), "ONNX wants nodes in the order of computing"
    x = random.normal(0.0, 1.0, (1, 64)).astype(np.float32)
    wide, narrow = said(model, x), said(lean, x)
    assert not np.array_equal(wide, narrow)
    assert np.abs(wide - narrow).max() < 1e-3 * np.abs(wide).max()


def test_what_would_not_fit_or_is_short_stays(weights: ModuleType) -> None:
    factors = np.ones((64, 64), np.float32)
    factors[3, 3] = 1e6
    assert weights.halved(multiplying(factors)) == multiplying(factors)
    short = multiplying(np.ones((8, 8), np.float32))
    assert weights.halved(short) == short
    with pytest.raises(ValueError, match="cut off"):
        weights.halved(multiplying(np.ones((64, 64), np.float32))[:-3])
    assert varint(300) == b"\xac\x02"


# The order of words ---------------------------------------------------------------------------------


def package(*files: tuple[bytes, bytes]) -> bytes:
    head = b"\x20\x00\xda\x27".ljust(32, b"\0")
    names_at, rows, names = 4 + 8 * len(files), [], b""
    begin = -(-(names_at + sum(len(name) + 1 for name, _ in files)) // 16) * 16
    contents = b""
    for name, content in files:
        rows.append(struct.pack("<II", names_at + len(names), begin + len(contents)))
        names += name + b"\0"
        contents += content.ljust(-(-len(content) // 16) * 16, b"\0")
    table = struct.pack("<I", len(files)) + b"".join(rows) + names
    return head + table.ljust(begin, b"\0") + contents


def test_of_the_data_what_orders_words_is_kept(collation: ModuleType) -> None:
    order, root = (b"icudt1l/coll/de.res", b"O" * 20), (b"icudt1l/root.res", b"R")
    others = [(b"icudt1l/brkitr/cjdict.dict", b"B" * 40), (b"icudt1l/zone/de.res", b"Z" * 17)]
    assert collation.filtered(package(others[0], order, root, others[1])) == package(order, root)
    with pytest.raises(ValueError, match="no package"):
        collation.filtered(b"ELF" * 100)


def test_qt_orders_words_as_before(collation: ModuleType, tmp_path: Path) -> None:
    import PySide6

    libraries = list((Path(PySide6.__path__[0]) / "Qt/lib").glob("libicudata.so.*"))
    made = tmp_path / "lean" / libraries[0].name if libraries else tmp_path
    if not libraries or not collation.only_orders(libraries[0], made):
        pytest.skip("this system's Qt brings no ICU, or there is no linker")
    assert [path.name for path in made.parent.iterdir()] == [made.name]
    assert made.stat().st_size < libraries[0].stat().st_size / 6
    told = []
    for preloaded in ("", str(made)):
        environment = dict(os.environ, LD_PRELOAD=preloaded)
        program = [sys.executable, "-c", ORDERED]
        done = subprocess.run(program, env=environment, capture_output=True, text=True, check=True)
        told.append(done.stdout)
    assert told[0] == told[1]
    orders = {line.partition(" ")[2] for line in told[0].splitlines()}
    assert len(orders) > 4, "languages order words each in its way"


# Libraries ------------------------------------------------------------------------------------------


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there is this asked")
def test_a_library_needs_what_it_names_and_not_what_that_needs(packaging: None) -> None:
    import PySide6

    needed = import_module("platform_parts").imports(f"{PySide6.__path__[0]}/Qt/lib/libQt6Svg.so.6")
    assert "libQt6Gui.so.6" in needed
    assert not [name for name in needed if name.startswith("libicu")]
