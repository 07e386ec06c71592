from __future__ import annotations

from typing import get_args

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from tests.ui import scripted_program as script
from tests.ui.conftest import Play
from tests.ui.scripted_program import FakeProgram
from tutor.conversation.engine_events import (
    ENGINE_STAGES,
    EngineLoading,
    EngineReady,
    EngineRestarted,
    FaultCleared,
    FaultRaised,
    Stage,
)
from tutor.conversation.hearing_events import TextTyped
from tutor.conversation.turn import TurnId
from tutor.ui import engine_status
from tutor.ui.engine_status import EngineStates
from tutor.ui.main_window import MainWindow
from tutor.ui.spinner import Progress, Spinner
from tutor.ui.wording import STAGE_TITLES


def turning(spinner: Spinner) -> bool:
    """Whether a timer runs for it."""
    return any(timer.isActive() for timer in spinner.findChildren(QTimer))


def test_each_engine_turns_until_it_is_ready(window: MainWindow, play: Play) -> None:
    row = window.card.rows["transcriber"]
    steps: list[tuple[Progress, bool]] = [(row.spinner.progress, turning(row.spinner))]
    play([EngineLoading("transcriber", "Whisper tiny.en", 0.0)])
    assert row.label.text() == "Whisper tiny.en"
    steps.append((row.spinner.progress, turning(row.spinner)))
    play([EngineReady("transcriber", "Whisper tiny.en", 1.42, 1.42)])
    steps.append((row.spinner.progress, turning(row.spinner)))
    assert steps == [(Progress.WAITING, False), (Progress.RUNNING, True), (Progress.DONE, False)]
    assert row.took.text() == "1.42 s"


def test_the_start_button_waits_for_all_three(window: MainWindow, play: Play) -> None:
    play([*script.loading(), *list(script.ready())[:2]])
    assert window.card.heading.text() == "Getting ready"
    assert not window.voice.button.isEnabled()
    assert window.voice.hint.text() == "Speaking is loading."
    play(list(script.ready())[2:])
    assert window.card.heading.text() == "Ready when you are"
    assert window.voice.button.isEnabled()


def test_being_ready_is_announced_once(
    window: MainWindow, play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(engine_status, "announce", lambda widget, text: said.append(text))
    play([*script.loading(), *script.ready()])
    window.card.refresh()
    assert said == ["Ready when you are"]


def test_an_engine_that_fails_says_why_and_can_be_tried_again(
    qtbot: QtBot, window: MainWindow, program: FakeProgram, play: Play
) -> None:
    play([*script.loading(), script.broken()])
    row = window.card.rows["chat_model"]
    assert row.spinner.progress is Progress.FAILED
    assert row.fault.isVisible()
    assert row.fault.text() == "Ollama does not answer at 127.0.0.1:11434. Start Ollama and try again."
    assert window.voice.hint.text() == "Thinking could not be loaded."
    assert not window.notices.area.isVisible()
    qtbot.mouseClick(row.again, Qt.MouseButton.LeftButton)
    assert program.reloaded == ["chat_model"]
    play([EngineLoading("chat_model", "qwen3:4b", 5.0)])
    assert not row.fault.isVisible()
    assert not row.again.isVisible()


def test_a_talk_shows_the_engines_in_one_line(window: MainWindow, play: Play) -> None:
    play([*script.loading(), *script.ready()])
    assert not window.engine_line.isVisible()
    play([TextTyped(TurnId(1), "Hello.", 0.0)])
    assert window.engine_line.isVisible()
    assert not window.card.isVisible()
    assert [label.text() for _, label in window.engine_line.parts.values()] == list(script.LABELS.values())


def test_a_fault_in_one_piece_of_work_does_not_unload_the_engine() -> None:
    states = EngineStates()
    for event in (*script.loading(), *script.ready(), script.broken()):
        states.apply(event)
    assert states.obstacle() == ""
    states.apply(EngineRestarted("chat_model", "SmolLM2", 9.0))
    assert states.known["chat_model"].took == "restarted"


def test_a_cleared_fault_leaves_an_engine_that_waits() -> None:
    states = EngineStates()
    states.apply(EngineLoading("voice", "Piper", 0.0))
    states.apply(FaultRaised("voice", "No file.", "Choose another voice.", 0.1))
    assert states.failed() == ["voice"]
    states.apply(FaultCleared("voice", 0.2))
    assert states.failed() == []
    assert states.known["voice"].progress is Progress.WAITING


def test_faults_of_devices_are_none_of_an_engines_business() -> None:
    states = EngineStates()
    assert not states.apply(FaultRaised("microphone", "Gone.", "", 0.0))


def test_a_hidden_spinner_rests(qtbot: QtBot) -> None:
    spinner = Spinner()
    qtbot.addWidget(spinner)
    spinner.show_progress(Progress.RUNNING)
    assert not turning(spinner)
    spinner.show()
    qtbot.waitUntil(lambda: turning(spinner))
    spinner.hide()
    assert not turning(spinner)


def test_a_spinner_turns(qtbot: QtBot) -> None:
    spinner = Spinner()
    qtbot.addWidget(spinner)
    spinner.show()
    spinner.show_progress(Progress.RUNNING)
    before = spinner.grab().toImage()
    qtbot.waitUntil(lambda: spinner.grab().toImage() != before)


# An engine that a talk can do without -------------------------------------------------------------

SMART_TURN = EngineLoading("turn_detector", "Smart Turn 3", 0.0)


def test_an_optional_engine_has_a_row_once_it_is_announced(window: MainWindow, play: Play) -> None:
    play(script.loading())
    assert list(window.card.rows) == list(ENGINE_STAGES) == list(window.engine_line.parts)
    play([SMART_TURN])
    row = window.card.rows["turn_detector"]
    assert list(window.card.rows) == [*ENGINE_STAGES, "turn_detector"]
    assert row.title.isVisible()
    assert (row.title.text(), row.label.text()) == ("Taking turns", "Smart Turn 3")
    assert row.spinner.progress is Progress.RUNNING
    assert window.engine_line.parts["turn_detector"][1].text() == "Smart Turn 3"


def test_nothing_waits_for_it(window: MainWindow, play: Play) -> None:
    play([*script.loading(), SMART_TURN, *script.ready()])
    assert window.card.heading.text() == "Ready when you are"
    assert window.voice.button.isEnabled()
    assert window.composer.box.toolTip() == ""


def test_without_it_nothing_is_missing(
    qtbot: QtBot, window: MainWindow, program: FakeProgram, play: Play
) -> None:
    fault = FaultRaised("turn_detector", "Its file is damaged.", "Run the set-up again.", 1.0)
    play([*script.loading(), SMART_TURN, fault])
    row = window.card.rows["turn_detector"]
    assert window.card.heading.text() == "Getting ready"
    assert row.fault.text() == "Its file is damaged. Run the set-up again."
    qtbot.mouseClick(row.again, Qt.MouseButton.LeftButton)
    assert program.reloaded == ["turn_detector"]
    play(script.ready())
    assert window.voice.button.isEnabled()
    assert window.card.heading.text() == "Ready when you are"
    assert not window.notices.shown


def test_one_that_was_never_announced_has_a_notice_instead(window: MainWindow, play: Play) -> None:
    play([*script.ready(), FaultRaised("turn_detector", "Its file is missing.", "Run the set-up.", 1.0)])
    assert "turn_detector" not in window.card.rows
    assert [b.text() for b in window.notices.shown["turn_detector"].buttons] == ["Try again"]
    play([SMART_TURN, EngineReady("turn_detector", "Smart Turn 3", 0.4, 2.0)])
    assert not window.notices.shown
    assert window.card.rows["turn_detector"].took.text() == "0.40 s"


def test_every_stage_has_a_title() -> None:
    assert set(STAGE_TITLES) == set(get_args(Stage))
    assert all(STAGE_TITLES.values())
