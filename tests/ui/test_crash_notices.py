"""An engine that was started again: one quiet notice, and a report to copy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from tests.ui import scripted_program as script
from tests.ui.conftest import Play
from tutor.conversation.engine_events import EngineRestarted, FaultRaised, Stage
from tutor.conversation.hearing_events import TextTyped
from tutor.conversation.turn import TurnId
from tutor.ui.crash_notices import COPIED, COPY, RESTARTED
from tutor.ui.main_window import MainWindow

END = "2026-01-02 03:04:05 UTC: Whisper, while working: it was killed (SIGKILL).\n    last words"


def restarted(stage: Stage = "transcriber", report: str = END) -> EngineRestarted:
    return EngineRestarted(stage, script.LABELS[stage], 5.0, report)


def begin(play: Play) -> None:
    play([*script.loading(), *script.ready(), TextTyped(TurnId(1), "Hi", 0.0)])


def test_a_restart_is_told_quietly_and_can_be_dismissed(qtbot: QtBot, window: MainWindow, play: Play) -> None:
    begin(play)
    play([restarted()])
    notice = window.notices.shown[RESTARTED]
    assert notice.words.text() == "Hearing stopped unexpectedly and was started again. The talk goes on."
    assert notice.quiet
    qtbot.mouseClick(notice.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert not window.notices.shown


def test_several_restarts_are_one_notice(qtbot: QtBot, window: MainWindow, play: Play) -> None:
    begin(play)
    play([restarted(), restarted(), restarted("voice")])
    assert list(window.notices.shown) == [RESTARTED]
    notice = window.notices.shown[RESTARTED]
    assert notice.message == "Hearing and Speaking stopped unexpectedly and were started again."
    qtbot.mouseClick(notice.findChild(QToolButton), Qt.MouseButton.LeftButton)
    play([restarted("chat_model")])
    assert window.notices.shown[RESTARTED].message.startswith("Thinking stopped")


def test_the_report_is_copied(qtbot: QtBot, window: MainWindow, play: Play) -> None:
    begin(play)
    play([restarted(), restarted("voice", END.replace("Whisper", "Piper"))])
    (copy,) = window.notices.shown[RESTARTED].buttons
    assert copy.text() == COPY
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    copied = QApplication.clipboard().text()
    assert END in copied
    assert "Piper, while working" in copied
    assert "voice-tutor" in copied
    assert copy.text() == COPIED


def test_a_fault_that_comes_of_a_crash_offers_the_report(
    qtbot: QtBot, window: MainWindow, play: Play
) -> None:
    begin(play)
    play([FaultRaised("voice", "Piper stopped working.", "Try again.", 6.0, END)])
    buttons = {button.text(): button for button in window.notices.shown["voice"].buttons}
    assert set(buttons) == {"Try again", "Settings", COPY}
    qtbot.mouseClick(buttons[COPY], Qt.MouseButton.LeftButton)
    assert END in QApplication.clipboard().text()


def test_a_fault_without_a_crash_offers_none(window: MainWindow, play: Play) -> None:
    begin(play)
    play([script.broken("voice")])
    assert COPY not in {button.text() for button in window.notices.shown["voice"].buttons}
