"""What a device's trouble looks like in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Play
from tutor.audio.contract import Trouble
from tutor.conversation.engine_events import DeviceTroubled, Stage
from tutor.conversation.sound_check_events import SoundCheckMoved
from tutor.ui.main_window import MainWindow
from tutor.ui.microphone_help import MicrophoneHelp, steps, this_system

SILENT = "The microphone “USB” gives no sound at all."


def troubled(trouble: Trouble, message: str = "", stage: Stage = "microphone") -> DeviceTroubled:
    return DeviceTroubled(stage, trouble, message, "Do something." if message else "", 1.0)


@pytest.mark.parametrize(
    ("trouble", "stage", "closable", "titles"),
    [
        (Trouble.GAPS, "microphone", True, []),
        (Trouble.TOO_LOUD, "microphone", True, []),
        (Trouble.WRONG_RATE, "microphone", True, []),
        (Trouble.REOPENING, "loudspeaker", False, ["Choose a loudspeaker"]),
        (Trouble.BLOCKED, "microphone", False, ["What to do"]),
    ],
)
def test_a_trouble_is_a_line_that_leaves_with_its_cause(
    window: MainWindow, play: Play, trouble: Trouble, stage: Stage, closable: bool, titles: list[str]
) -> None:
    play([troubled(trouble, "It hums.", stage)])
    notice = window.notices.shown[f"{stage} {trouble.value}"]
    assert notice.words.text() == "It hums. Do something."
    assert notice.quiet is closable
    assert [button.text() for button in notice.buttons] == titles
    play([troubled(trouble, "", stage)])
    assert not window.notices.shown


def help_of(window: MainWindow) -> MicrophoneHelp:
    assert window.faults.devices.help is not None
    return window.faults.devices.help


def test_help_for_a_silent_microphone_comes_by_itself_and_leaves_with_the_first_sound(
    qtbot: QtBot, window: MainWindow, play: Play
) -> None:
    play([troubled(Trouble.BLOCKED, SILENT)])
    shown = help_of(window)
    assert shown.isVisible()
    assert not shown.isModal()
    assert shown.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating), "the talk keeps the keys"
    assert shown.reason.text() == SILENT
    play([troubled(Trouble.BLOCKED)])
    assert not shown.isVisible()


def test_a_headset_that_is_silent_between_words_gets_a_notice_each_time_and_the_page_once(
    qtbot: QtBot, window: MainWindow, play: Play
) -> None:
    play([troubled(Trouble.BLOCKED, SILENT), troubled(Trouble.BLOCKED), troubled(Trouble.BLOCKED, SILENT)])
    assert not help_of(window).isVisible(), "it would cover the talk"
    (what_to_do,) = window.notices.shown["microphone blocked"].buttons
    qtbot.mouseClick(what_to_do, Qt.MouseButton.LeftButton)
    assert help_of(window).isVisible()
    play([troubled(Trouble.BLOCKED)])
    assert not help_of(window).isVisible()


def test_no_help_comes_over_the_sound_check_which_says_it_itself(window: MainWindow, play: Play) -> None:
    play([SoundCheckMoved("listening", 0.5), troubled(Trouble.BLOCKED, SILENT)])
    assert window.faults.devices.help is None
    assert "microphone blocked" in window.notices.shown
    play([troubled(Trouble.BLOCKED), SoundCheckMoved("over", 2.0), troubled(Trouble.BLOCKED, SILENT)])
    assert help_of(window).isVisible()
    help_of(window).close()


def test_help_that_was_closed_can_be_asked_for(qtbot: QtBot, window: MainWindow, play: Play) -> None:
    play([troubled(Trouble.BLOCKED, SILENT)])
    shown = help_of(window)
    qtbot.mouseClick(shown.close_button, Qt.MouseButton.LeftButton)
    assert not shown.isVisible()
    (what_to_do,) = window.notices.shown["microphone blocked"].buttons
    qtbot.mouseClick(what_to_do, Qt.MouseButton.LeftButton)
    assert shown.isVisible()
    assert help_of(window) is shown
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_from_the_help_another_microphone_can_be_chosen(qtbot: QtBot, window: MainWindow, play: Play) -> None:
    play([troubled(Trouble.BLOCKED, SILENT)])
    qtbot.mouseClick(help_of(window).choose, Qt.MouseButton.LeftButton)
    assert window.sound.isVisible()
    window.sound.hide()
    help_of(window).close()


@pytest.mark.parametrize(
    ("system", "word", "opens_settings"),
    [
        ("win32", "Privacy & security", True),
        ("darwin", "System Settings", True),
        ("linux", "wpctl status", False),
        ("flatpak", "Flatpak", False),
    ],
)
def test_every_system_has_its_own_words(
    qtbot: QtBot, window: MainWindow, system: str, word: str, opens_settings: bool
) -> None:
    page = MicrophoneHelp(lambda: None, window, system)
    qtbot.addWidget(page)
    page.open_for(SILENT, asked=True)
    text = " ".join(words.text() for words in page.steps)
    assert word in text
    assert "mute" in text.lower()
    assert "until you speak" in text
    assert page.settings.isVisible() is opens_settings


def test_a_sandbox_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.delenv("FLATPAK_ID", raising=False)
    assert this_system() == "linux"
    monkeypatch.setenv("FLATPAK_ID", "org.example.Tutor")
    assert this_system() == "flatpak"
    monkeypatch.setattr("sys.platform", "win32")
    assert steps(this_system())[0].startswith("Open Settings")
