"""A model that ends its process at load is remembered, and loaded again only when somebody asks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.running import run
from tests.workers import engines
from tutor.errors import CrashedAtLoad, EngineCrashed, EngineError
from tutor.workers.load_crashes import LoadCrashes, key_of
from tutor.workers.worker import Worker


async def loaded(**options: Any) -> int:
    worker = Worker("Model", engines.DiesAtBirth, options, start_timeout=100.0)
    try:
        await worker.start()
        answer: int = await worker.call("answer", timeout=60)
        return answer
    finally:
        await worker.close()


def births(notes: Path) -> int:
    return len(notes.read_text())


def test_a_crash_at_load_is_not_repeated_by_the_next_program(tmp_path: Path) -> None:
    notes = tmp_path / "births"
    with pytest.raises(EngineCrashed, match="crashed while it loaded") as caught:
        run(loaded(notes=str(notes)))
    assert "while loading: it crashed (SIGABRT)" in caught.value.report
    assert births(notes) == 1
    with pytest.raises(CrashedAtLoad) as refused:
        run(loaded(notes=str(notes)))
    assert "again" in refused.value.remedy
    assert births(notes) == 1, "it was not even tried"


def test_asked_for_again_it_is_tried_once_more_and_may_work(tmp_path: Path) -> None:
    notes = tmp_path / "births"
    options = {"notes": str(notes), "times": 1}
    with pytest.raises(EngineCrashed):
        run(loaded(**options))
    with pytest.raises(CrashedAtLoad):
        run(loaded(**options))
    LoadCrashes().clear()
    assert run(loaded(**options)) == 42
    assert run(loaded(**options)) == 42


def test_another_model_of_the_same_engine_is_loaded(tmp_path: Path) -> None:
    with pytest.raises(EngineCrashed):
        run(loaded(notes=str(tmp_path / "one")))
    assert run(loaded(notes=str(tmp_path / "two"), times=0)) == 42


def test_one_that_was_killed_from_outside_is_loaded_again(tmp_path: Path) -> None:
    """Somebody else ended it; that says nothing about the model, unless it goes on."""
    assert run(loaded(notes=str(tmp_path / "once"), times=1, kill=True)) == 42
    with pytest.raises(EngineCrashed):
        run(loaded(notes=str(tmp_path / "always"), kill=True))
    assert births(tmp_path / "always") == 2
    with pytest.raises(CrashedAtLoad):
        run(loaded(notes=str(tmp_path / "always"), kill=True))


def test_a_process_that_dies_before_it_loads_anything_says_nothing_of_the_model() -> None:
    async def dying() -> None:
        worker = Worker("Model", engines.Holder, {"cargo": engines.Unpicklable()})
        try:
            await worker.start()
        finally:
            await worker.close()

    for _ in range(2):
        with pytest.raises(EngineCrashed) as caught:
            run(dying())
        assert "while starting" in caught.value.report


def test_a_model_that_is_refused_is_no_crash() -> None:
    async def refused() -> None:
        worker = Worker("Model", engines.Missing, {})
        try:
            await worker.start()
        finally:
            await worker.close()

    for _ in range(2):
        with pytest.raises(EngineError, match="There is no model"):
            run(refused())


@pytest.mark.parametrize("text", ["", "[]", '{"version": 1}', '{"version": 7, "crashes": {"a": 1}}', "\0"])
def test_a_damaged_file_counts_as_empty(tmp_path: Path, text: str) -> None:
    path = tmp_path / "crashes.json"
    path.write_text(text)
    crashes = LoadCrashes(path)
    assert not crashes.known("a")
    crashes.note("a", "Model", "it crashed")
    assert LoadCrashes(path).known("a")
    crashes.clear()
    assert not LoadCrashes(path).known("a")


def test_a_file_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    crashes = LoadCrashes(tmp_path / "file" / "crashes.json")
    crashes.note("a", "Model", "it crashed")
    assert not crashes.known("a")


def test_the_key_depends_on_engine_and_options_alone() -> None:
    assert key_of("A", {"x": 1, "y": 2}) == key_of("A", {"y": 2, "x": 1})
    assert len({key_of("A", {"x": 1}), key_of("B", {"x": 1}), key_of("A", {"x": 2})}) == 3
