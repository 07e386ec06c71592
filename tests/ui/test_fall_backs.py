"""What does the work instead of what was chosen is told once, quietly, with its reason."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from tests.ui import scripted_program as script
from tests.ui.conftest import Play
from tests.ui.scripted_program import FakeProgram
from tutor.conversation.engine_events import (
    EngineLoading,
    EngineReady,
    FaultCleared,
    FaultRaised,
    FellBack,
    Stage,
)
from tutor.conversation.hearing_events import TextTyped
from tutor.conversation.turn import TurnId
from tutor.ui.main_window import MainWindow
from tutor.ui.notices import Notice

WITHOUT_OLLAMA = FellBack(
    "chat_model",
    "Ollama with llama3.2:3b",
    "the built-in llama.cpp",
    "Ollama does not answer at 127.0.0.1:11434.",
    1.0,
)


def only(window: MainWindow) -> Notice:
    (notice,) = window.notices.shown.values()
    return notice


def test_a_quiet_notice_says_what_works_instead_of_what_and_why(window: MainWindow, play: Play) -> None:
    play([*script.ready(), WITHOUT_OLLAMA])
    notice = only(window)
    assert notice.quiet
    assert notice.words.text() == (
        "Thinking: the built-in llama.cpp instead of Ollama with llama3.2:3b. "
        "Ollama does not answer at 127.0.0.1:11434."
    )


def test_what_does_not_work_stands_above_it(qtbot: QtBot, window: MainWindow, play: Play) -> None:
    play([*script.ready(), WITHOUT_OLLAMA, FaultRaised("microphone", "It was unplugged.", "", 2.0)])
    quiet, fault = window.notices.shown.values()
    qtbot.waitUntil(lambda: fault.geometry().bottom() < quiet.geometry().top())


def test_dismissed_it_does_not_come_back_with_other_news(
    qtbot: QtBot, window: MainWindow, play: Play
) -> None:
    play([*script.ready(), WITHOUT_OLLAMA])
    qtbot.mouseClick(only(window).findChild(QToolButton), Qt.MouseButton.LeftButton)
    play([EngineReady("voice", "Piper", 1.0, 2.0)])
    assert not window.notices.shown


def test_trying_again_loads_the_engine_and_takes_the_notice_away(
    qtbot: QtBot, window: MainWindow, program: FakeProgram, play: Play
) -> None:
    play([*script.ready(), WITHOUT_OLLAMA])
    qtbot.mouseClick(only(window).buttons[0], Qt.MouseButton.LeftButton)
    assert program.reloaded == ["chat_model"]
    play([EngineLoading("voice", "Piper", 2.0)])
    assert window.notices.shown, "another engine has nothing to do with it"
    play([EngineLoading("chat_model", "Ollama", 2.0)])
    assert not window.notices.shown


def test_where_a_fault_tells_the_cause_one_notice_is_enough(window: MainWindow, play: Play) -> None:
    fault = FaultRaised("turn_detector", "The turn model is missing.", "Run `make setup`.", 1.0)
    wanted, used = "hearing from your voice whether you have finished", "the length of your pauses alone"
    play([*script.ready(), fault, FellBack("turn_detector", wanted, used, "It is missing.", 1.0)])
    assert only(window).words.text() == (
        "The turn model is missing. Run `make setup`. Until then: the length of your pauses alone."
    )
    play(
        [EngineLoading("turn_detector", "Smart Turn", 2.0), EngineReady("turn_detector", "Smart Turn", 1, 2)]
    )
    assert not window.notices.shown
    play([FaultRaised("turn_detector", "It stumbled.", "", 3.0)])
    assert only(window).words.text() == "It stumbled."


def test_where_the_first_page_tells_the_fault_the_column_tells_what_works_instead(
    window: MainWindow, play: Play
) -> None:
    missing = FaultRaised("turn_detector", "The turn model is missing.", "Run `make setup`.", 1.0)
    fall = FellBack(
        "turn_detector", "hearing whether you have finished", "your pauses alone", "Missing.", 1.0
    )
    play([*script.ready(), EngineLoading("turn_detector", "Smart Turn", 0.0), missing, fall])
    assert only(window).quiet
    assert only(window).words.text() == (
        "Taking turns: your pauses alone instead of hearing whether you have finished."
    )
    play([TextTyped(TurnId(1), "Hi", 2.0)])
    assert only(window).words.text().endswith("Until then: your pauses alone.")
    play([FaultCleared("turn_detector", 3.0)])
    assert not window.notices.shown


@pytest.mark.parametrize(
    ("stage", "titles"), [("voice", ["Try again", "Settings"]), ("turn_detector", ["Try again"])]
)
def test_engines_can_be_tried_again(window: MainWindow, play: Play, stage: Stage, titles: list[str]) -> None:
    play([*script.ready(), FellBack(stage, "this", "that", "Why not?", 1.0)])
    assert [button.text() for button in only(window).buttons] == titles


def test_a_device_is_only_told(window: MainWindow, play: Play) -> None:
    fall = FellBack("microphone", "speaking over the tutor", "waiting", "No echo canceller.", 1.0)
    play([fall])
    assert not only(window).buttons
