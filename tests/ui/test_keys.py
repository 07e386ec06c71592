from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import scripted_program as script
from tests.ui.conftest import Play
from tests.ui.scripted_program import FakeProgram
from tutor.conversation.engine_events import EngineReady
from tutor.conversation.events import PhaseChanged
from tutor.conversation.intents import FinishTurn, PressTalk, ReleaseTalk, Silence, StartListening, TypeText
from tutor.conversation.turn import Phase, TurnId
from tutor.lessons.plan import FREE
from tutor.settings import Settings, changed
from tutor.ui.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def program() -> FakeProgram:
    return FakeProgram(changed(Settings(), "show_latency", True))


@pytest.fixture
def ready(qtbot: QtBot, window: MainWindow, play: Play) -> MainWindow:
    play([*script.loading(), *script.ready()])
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.voice.button.setFocus()
    return window


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_space_starts_and_then_says_that_one_is_done(
    qtbot: QtBot, ready: MainWindow, program: FakeProgram, play: Play
) -> None:
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    assert program.intents == [StartListening()]
    play([PhaseChanged(Phase.HEARING, TurnId(1), 0.0)])
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    assert program.intents == [StartListening(), FinishTurn()]


def test_holding_space_talks_in_push_to_talk(qtbot: QtBot, ready: MainWindow, program: FakeProgram) -> None:
    ready.change_setting("mode", "push-to-talk")
    qtbot.keyPress(focused(), Qt.Key.Key_Space)
    assert program.intents == [PressTalk()]
    qtbot.keyRelease(focused(), Qt.Key.Key_Space)
    assert program.intents == [PressTalk(), ReleaseTalk()]


def test_a_held_space_bar_is_let_go_when_another_window_comes_to_the_front(
    qtbot: QtBot, ready: MainWindow, program: FakeProgram
) -> None:
    ready.change_setting("mode", "push-to-talk")
    qtbot.keyPress(focused(), Qt.Key.Key_Space)
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: program.intents == [PressTalk(), ReleaseTalk()])


def test_space_in_the_text_box_types_a_space(qtbot: QtBot, ready: MainWindow, program: FakeProgram) -> None:
    ready.composer.box.setFocus()
    qtbot.keyClicks(focused(), "I go")
    assert ready.composer.box.text() == "I go"
    assert program.intents == []


def test_space_on_another_button_presses_that_button(
    qtbot: QtBot, ready: MainWindow, program: FakeProgram
) -> None:
    ready.top_bar.latency.setFocus()
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    assert program.changes == [("show_latency", False)]
    assert program.intents == []


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, CTRL])
def test_enter_sends_what_was_typed(
    qtbot: QtBot, ready: MainWindow, program: FakeProgram, modifier: Qt.KeyboardModifier
) -> None:
    ready.composer.box.setFocus()
    qtbot.keyClicks(focused(), "  I go home. ")
    qtbot.keyClick(focused(), Qt.Key.Key_Return, modifier)
    assert program.intents == [TypeText("I go home.")]
    assert ready.composer.box.text() == ""
    qtbot.keyClick(focused(), Qt.Key.Key_Return, modifier)
    assert len(program.intents) == 1


def test_ctrl_enter_sends_from_anywhere(qtbot: QtBot, ready: MainWindow, program: FakeProgram) -> None:
    ready.composer.box.setText("Hello")
    qtbot.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    assert program.intents == [TypeText("Hello")]


def test_typing_needs_a_mind_and_a_voice_but_no_ears(
    qtbot: QtBot, window: MainWindow, program: FakeProgram, play: Play
) -> None:
    loaded = {event.stage: event for event in script.ready() if isinstance(event, EngineReady)}
    window.composer.box.setText("Hello")
    play([*script.loading(), loaded["chat_model"]])
    window.composer.submit()
    assert not window.composer.send.isEnabled()
    assert window.composer.send.toolTip() == "Speaking is loading."
    assert program.intents == []
    play([loaded["voice"]])
    qtbot.mouseClick(window.composer.send, Qt.MouseButton.LeftButton)
    assert program.intents == [TypeText("Hello")]
    assert not window.voice.button.isEnabled()


def test_escape_silences_even_from_the_text_box(
    qtbot: QtBot, ready: MainWindow, program: FakeProgram
) -> None:
    ready.composer.box.setFocus()
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert program.intents == [Silence()]


def test_ctrl_l_opens_and_closes_the_latency_panel(
    qtbot: QtBot, ready: MainWindow, program: FakeProgram
) -> None:
    assert ready.latency.isVisible()
    qtbot.keyClick(focused(), Qt.Key.Key_L, CTRL)
    assert not ready.latency.isVisible()
    assert not ready.top_bar.latency.isChecked()
    qtbot.keyClick(focused(), Qt.Key.Key_L, CTRL)
    assert ready.latency.isVisible()
    assert program.changes == [("show_latency", False), ("show_latency", True)]


def test_ctrl_comma_opens_the_settings_beside_the_talk(qtbot: QtBot, ready: MainWindow) -> None:
    qtbot.keyClick(focused(), Qt.Key.Key_Comma, CTRL)
    dialog = ready.settings_dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert not dialog.isModal()


def test_ctrl_m_opens_the_devices(qtbot: QtBot, ready: MainWindow) -> None:
    qtbot.keyClick(focused(), Qt.Key.Key_M, CTRL)
    assert ready.sound.isVisible()
    ready.sound.hide()


def test_ctrl_n_and_enter_begin_a_new_talk(
    qtbot: QtBot, ready: MainWindow, program: FakeProgram, play: Play
) -> None:
    play(script.whole_turn(1, "Hello.", ["Hello!"]))
    qtbot.keyClick(focused(), Qt.Key.Key_N, CTRL)
    assert program.plans == []
    assert ready.conversation.views, "the talk goes on until another is chosen"
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert program.plans == [FREE]
    assert not ready.conversation.views
    assert not ready.meter.turns


def test_the_talk_goes_to_the_clipboard(qtbot: QtBot, ready: MainWindow, play: Play) -> None:
    play(script.whole_turn(1, "Hello.", ["Hello!"]))
    qtbot.keyClick(focused(), Qt.Key.Key_C, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert QGuiApplication.clipboard().text() == "You: Hello.\nTutor: Hello!"


def test_tab_reaches_everything_that_can_be_operated(qtbot: QtBot, ready: MainWindow, play: Play) -> None:
    play(script.whole_turn(1, "Hello.", ["Hello!"]))
    qtbot.waitUntil(ready.latency.go_to_turn.isVisible)
    wanted = {
        ready.voice.button,
        ready.voice.stop,
        ready.composer.box,
        ready.conversation,
        ready.latency.turn_page.table_view,
        ready.latency.turn_page.waterfall,
        ready.latency.tabs.tabs[0],
        ready.latency.go_to_turn,
        *ready.top_bar.doors,
        ready.top_bar.switch.drop,
    }
    reached = set()
    for _ in range(40):
        reached.add(focused())
        QApplication.sendEvent(focused(), _tab())
    assert wanted <= reached


def _tab() -> QEvent:
    from PySide6.QtGui import QKeyEvent

    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
