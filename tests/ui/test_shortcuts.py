"""Keys are settings: what the learner chooses is what the window does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import scripted_program as script
from tests.ui.conftest import Play
from tests.ui.scripted_program import FakeProgram
from tutor.conversation.intents import PressTalk, ReleaseTalk, Silence, StartListening, TypeText
from tutor.settings import Settings, changed, options
from tutor.ui.key_editor import ASKING, KeyEditor, normal
from tutor.ui.main_window import MainWindow
from tutor.ui.shortcuts import TALK, keys_held, obstacle, shortcut_names

NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


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


# The window -----------------------------------------------------------------------------------------


def test_the_defaults_are_in_nobodys_way() -> None:
    held = keys_held(Settings())
    assert all(held.values())
    for name in shortcut_names():
        keys = getattr(Settings(), name)
        assert normal(keys) == keys, "written as Qt writes it"
        assert obstacle(Settings(), name, keys) == ""


def test_every_shortcut_of_the_window_is_a_setting(window: MainWindow) -> None:
    assert {*window.shortcuts.names, TALK} == set(shortcut_names())


def test_new_keys_hold_at_once_and_the_old_ones_no_more(
    qtbot: QtBot, ready: MainWindow, program: FakeProgram
) -> None:
    ready.change_setting("shortcut_silence", "F7")
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert program.intents == []
    qtbot.keyClick(focused(), Qt.Key.Key_F7)
    assert program.intents == [Silence()]
    ready.change_setting("shortcut_silence", "")
    qtbot.keyClick(focused(), Qt.Key.Key_F7)
    assert program.intents == [Silence()]


def test_another_key_for_talking(qtbot: QtBot, ready: MainWindow, program: FakeProgram) -> None:
    ready.change_setting(TALK, "F4")
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    assert program.intents == []
    qtbot.keyClick(focused(), Qt.Key.Key_F4)
    assert program.intents == [StartListening()]


def test_the_key_for_talking_is_held_with_its_modifier_and_let_go_in_any_order(
    qtbot: QtBot, ready: MainWindow, program: FakeProgram
) -> None:
    ready.change_setting("mode", "push-to-talk")
    ready.change_setting(TALK, "Ctrl+T")
    qtbot.keyClick(focused(), Qt.Key.Key_T)
    assert program.intents == []
    qtbot.keyPress(focused(), Qt.Key.Key_T, CTRL)
    assert program.intents == [PressTalk()]
    qtbot.keyRelease(focused(), Qt.Key.Key_T, NONE)
    assert program.intents == [PressTalk(), ReleaseTalk()]


def test_a_letter_for_talking_is_typed_in_the_text_box(
    qtbot: QtBot, ready: MainWindow, program: FakeProgram
) -> None:
    ready.change_setting(TALK, "T")
    ready.composer.box.setFocus()
    qtbot.keyClicks(focused(), "t")
    assert ready.composer.box.text() == "t"
    assert program.intents == []


def test_both_enters_send(qtbot: QtBot, ready: MainWindow, program: FakeProgram) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        ready.composer.box.setText("Hello")
        qtbot.keyClick(focused(), key, CTRL)
    assert program.intents == [TypeText("Hello")] * 2


def test_keys_are_named_where_they_help(ready: MainWindow) -> None:
    assert ready.top_bar.latency.toolTip() == "Latency panel (Ctrl+L)"
    ready.change_setting("shortcut_latency", "F9")
    assert ready.top_bar.latency.toolTip() == "Latency panel (F9)"
    ready.change_setting("shortcut_latency", "")
    assert ready.top_bar.latency.toolTip() == "Latency panel"
    ready.change_setting("mode", "push-to-talk")
    assert ready.voice.hint.text() == "Hold the button or Space and talk."
    ready.change_setting(TALK, "")
    assert ready.voice.hint.text() == "Hold the button and talk."


# Getting into each other's way ----------------------------------------------------------------------


def test_of_two_that_want_the_same_the_first_has_it(
    qtbot: QtBot, ready: MainWindow, program: FakeProgram
) -> None:
    first, second = "shortcut_new_talk", "shortcut_latency"
    assert shortcut_names().index(first) < shortcut_names().index(second)
    ready.change_setting(second, "Ctrl+N")
    assert keys_held(program.settings)[second] == ""
    qtbot.keyClick(focused(), Qt.Key.Key_N, CTRL)
    assert ready.talk.page.currentWidget() is ready.talk_desk.start
    assert not ready.latency.isVisible()


@pytest.mark.parametrize("keys", ["Ctrl+L", "ctrl+l"])
def test_an_obstacle_names_who_has_the_keys(keys: str) -> None:
    why = obstacle(Settings(), "shortcut_sound", keys)
    assert "Ctrl+L" in why
    assert options()["shortcut_latency"].title in why


@pytest.mark.parametrize("keys", ["Tab", "Return", "nonsense"])
def test_some_keys_can_not_be_had(keys: str) -> None:
    assert obstacle(Settings(), "shortcut_sound", keys)


def test_no_keys_are_in_nobodys_way() -> None:
    settings = changed(changed(Settings(), "shortcut_sound", ""), "shortcut_latency", "")
    assert obstacle(settings, "shortcut_sound", "") == ""
    assert keys_held(settings)["shortcut_latency"] == ""


# Choosing keys --------------------------------------------------------------------------------------


@pytest.fixture
def editor(qtbot: QtBot) -> KeyEditor:
    made = KeyEditor()
    qtbot.addWidget(made)
    made.show_keys("Ctrl+L")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    return made


def chosen(editor: KeyEditor) -> list[str]:
    keys: list[str] = []
    editor.wanted.connect(keys.append)
    return keys


@pytest.mark.parametrize(
    ("key", "modifiers", "wanted"),
    [
        (Qt.Key.Key_K, CTRL | Qt.KeyboardModifier.ShiftModifier, "Ctrl+Shift+K"),
        (Qt.Key.Key_Escape, NONE, "Esc"),
        (Qt.Key.Key_Space, NONE, "Space"),
        (Qt.Key.Key_Enter, CTRL | Qt.KeyboardModifier.KeypadModifier, "Ctrl+Return"),
        (Qt.Key.Key_F12, NONE, "F12"),
    ],
)
def test_the_next_keys_are_the_ones(
    qtbot: QtBot, editor: KeyEditor, key: Qt.Key, modifiers: Qt.KeyboardModifier, wanted: str
) -> None:
    keys = chosen(editor)
    qtbot.mouseClick(editor, Qt.MouseButton.LeftButton)
    assert editor.text() == ASKING
    qtbot.keyClick(editor, Qt.Key.Key_Control)
    assert keys == [], "a modifier alone is not all"
    qtbot.keyClick(editor, key, modifiers)
    assert keys == [wanted]
    assert not editor.asking
    assert normal(wanted) == wanted


def test_keys_that_mean_something_else_can_be_pressed_here(qtbot: QtBot, editor: KeyEditor) -> None:
    keys, elsewhere = chosen(editor), QShortcut(QKeySequence("Ctrl+K"), editor)
    done: list[bool] = []
    elsewhere.activated.connect(lambda: done.append(True))
    qtbot.keyClick(editor, Qt.Key.Key_K, CTRL)
    assert (keys, done) == ([], [True])
    qtbot.mouseClick(editor, Qt.MouseButton.LeftButton)
    qtbot.keyClick(editor, Qt.Key.Key_K, CTRL)
    assert (keys, done) == (["Ctrl+K"], [True])


def test_the_keyboard_alone_is_enough(qtbot: QtBot, editor: KeyEditor) -> None:
    keys = chosen(editor)
    qtbot.keyClick(editor, Qt.Key.Key_Space)
    assert editor.asking
    qtbot.keyClick(editor, Qt.Key.Key_F2)
    assert keys == ["F2"]


def test_keys_pressed_in_passing_are_not_recorded(qtbot: QtBot, editor: KeyEditor) -> None:
    keys = chosen(editor)
    qtbot.keyClick(editor, Qt.Key.Key_F2)
    qtbot.mouseClick(editor, Qt.MouseButton.LeftButton)
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert (keys, editor.asking, editor.text()) == ([], False, "Ctrl+L")


def test_looking_elsewhere_keeps_the_keys(qtbot: QtBot, editor: KeyEditor) -> None:
    qtbot.mouseClick(editor, Qt.MouseButton.LeftButton)
    editor.clearFocus()
    assert (editor.asking, editor.text()) == (False, "Ctrl+L")


def test_keys_of_other_systems_are_shown_in_their_words(editor: KeyEditor) -> None:
    editor.show_keys("Ctrl+,")
    assert editor.text() == QKeySequence("Ctrl+,").toString(QKeySequence.SequenceFormat.NativeText)
