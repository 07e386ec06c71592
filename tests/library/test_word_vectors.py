from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tutor.errors import EngineError
from tutor.library.embedding import Use
from tutor.library.word_vectors import WordVectors, table


@pytest.fixture
def embedding() -> Iterator[WordVectors]:
    made = WordVectors()
    yield made
    made.close()


def likeness(embedding: WordVectors, one: str, other: str) -> float:
    vectors = embedding.embed([one, other], "passage").result()
    return float(vectors[0] @ vectors[1])


def test_a_row_a_text_of_length_one(embedding: WordVectors) -> None:
    vectors = embedding.embed(["A harbour at low tide.", "Bees"], "passage").result()
    assert vectors.shape == (2, 256)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-5)


def test_what_means_the_same_lies_near(embedding: WordVectors) -> None:
    physician = "my physician is ill"
    assert likeness(embedding, physician, "the doctor got sick") > 0.3
    assert likeness(embedding, physician, "the ferry leaves the harbour") < 0.1


def test_rare_words_count_most(embedding: WordVectors) -> None:
    with_lighthouse = likeness(embedding, "it was the lighthouse that they were in", "lighthouse")
    assert with_lighthouse > 0.7


@pytest.mark.parametrize("said", ["wo ist der Leuchtturm auf der Insel", "茶是怎么被发现的", "", "…!?"])
def test_a_question_that_is_not_english_has_no_vector(embedding: WordVectors, said: str) -> None:
    question = embedding.embed([said], "question")
    with pytest.raises(EngineError, match="English"):
        question.result()


def test_a_passage_without_words_is_near_nothing(embedding: WordVectors) -> None:
    assert not embedding.embed(["* * *"], "passage").result().any()


@pytest.mark.parametrize("use", ["question", "passage"])
def test_the_same_text_has_the_same_vector(embedding: WordVectors, use: Use) -> None:
    one, other = (embedding.embed(["the bees dance"], use).result() for _ in range(2))
    assert np.array_equal(one, other)


# The file of the vectors ------------------------------------------------------------------------------


def written(file: Path, numbers: np.ndarray[tuple[int, ...], np.dtype[np.generic]], kind: str) -> Path:
    described = {"dtype": kind, "shape": numbers.shape, "data_offsets": [0, numbers.nbytes]}
    header = json.dumps({"__metadata__": {"format": "np"}, "embedding.weight": described}).encode()
    file.write_bytes(len(header).to_bytes(8, "little") + header + numbers.tobytes())
    return file


@pytest.mark.parametrize(("kind", "type_"), [("F16", np.float16), ("F32", np.float32)])
def test_a_table_is_read_as_it_was_written(tmp_path: Path, kind: str, type_: type[np.generic]) -> None:
    numbers = np.arange(12).reshape(4, 3).astype(type_)
    assert np.array_equal(table(written(tmp_path / "table", numbers, kind)), numbers)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff" * 8 + b"{}",
        b"\2" + b"\0" * 7 + b"{}",
        b"\2" + b"\0" * 7 + b"[]",
        b"\1" + b"\0" * 7 + b"{",
    ],
)
def test_a_file_that_is_something_else_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "table").write_bytes(content)
    with pytest.raises(EngineError, match="can't be read"):
        table(tmp_path / "table")


def test_a_table_that_is_cut_short_is_told(tmp_path: Path) -> None:
    file = written(tmp_path / "table", np.zeros((4, 3), np.float32), "F32")
    file.write_bytes(file.read_bytes()[:-1])
    with pytest.raises(EngineError):
        table(file)
    with pytest.raises(EngineError):
        table(written(tmp_path / "other", np.zeros((4, 3), np.float64), "F64"))
