"""Garbage is collected in the window's thread, and nowhere else."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tutor.ui.collecting import Collecting


class Ring:
    """Garbage that only a collection frees."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collecting(qtbot: QtBot) -> Iterator[Collecting]:
    collecting = Collecting()
    collecting.begin()
    collecting.spare()
    yield collecting
    collecting.end()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def much_garbage() -> weakref.ref[Ring]:
    first = weakref.ref(Ring())
    for _ in range(5_000):
        Ring()
    return first


def test_other_threads_collect_nothing(collecting: Collecting) -> None:
    found: list[weakref.ref[Ring]] = []
    thread = threading.Thread(target=lambda: found.append(much_garbage()))
    thread.start()
    thread.join()
    assert found[0]() is not None
    collecting.collect()
    assert found[0]() is None


def test_a_timer_does_the_work(collecting: Collecting, qtbot: QtBot) -> None:
    first = much_garbage()
    qtbot.waitUntil(lambda: first() is None)
