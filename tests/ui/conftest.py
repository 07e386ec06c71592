"""The window on no screen at all, with a program that only notes what it is asked."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeAlias

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.patient_bot import PatientBot
from tests.ui.scripted_program import FakeProgram
from tutor.conversation.events import Event
from tutor.ui.bridge import Bridge
from tutor.ui.collecting import Collecting
from tutor.ui.main_window import MainWindow

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

Play: TypeAlias = Callable[[Iterable[Event]], None]


@pytest.fixture(autouse=True, scope="package")
def no_collecting_elsewhere() -> Iterator[None]:
    """As in the program: garbage with widgets and timers in it must not be freed by another thread."""
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def nothing_of_the_last_test(qapp: QApplication, no_collecting_elsewhere: None) -> None:
    """Widgets that were to be deleted are gone before the next test dresses all that there are."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    Collecting().collect()
    gc.disable()


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture
def program() -> FakeProgram:
    return FakeProgram()


@pytest.fixture
def bridge(qtbot: QtBot) -> Bridge:
    return Bridge()


@pytest.fixture
def memory_file(tmp_path: Path) -> Path:
    return tmp_path / "window.ini"


@pytest.fixture
def window(qtbot: QtBot, program: FakeProgram, bridge: Bridge, memory_file: Path) -> MainWindow:
    made = MainWindow(program, bridge, memory_file)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def play(qtbot: QtBot, bridge: Bridge) -> Play:
    """Deliver events as the voice thread would, and wait until the window has taken them in."""

    def deliver(events: Iterable[Event]) -> None:
        for event in events:
            bridge.deliver(event)
        qtbot.waitUntil(lambda: bridge.idle)

    return deliver
