from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.scripted_program import FakeProgram
from tutor.errors import SettingsError
from tutor.settings import changed
from tutor.ui import device_choice
from tutor.ui.device_choice import SYSTEM_CHOICE, DeviceChooser
from tutor.ui.main_window import MainWindow
from tutor.ui.program import DeviceChoice


@pytest.fixture
def chooser(qtbot: QtBot, program: FakeProgram) -> DeviceChooser:
    made = DeviceChooser(program)
    qtbot.addWidget(made)
    made.show()
    return made


def titles(chooser: DeviceChooser) -> list[str]:
    return [chooser.microphone.itemText(i) for i in range(chooser.microphone.count())]


def test_devices_are_listed_and_chosen(qtbot: QtBot, chooser: DeviceChooser, program: FakeProgram) -> None:
    assert titles(chooser) == ["System default", "USB microphone"]
    assert chooser.microphone.currentIndex() == 0
    qtbot.keyClick(chooser.loudspeaker, Qt.Key.Key_Down)
    qtbot.keyClick(chooser.microphone, Qt.Key.Key_Down)
    assert program.changes == [("loudspeaker", "ALSA: Head"), ("microphone", "ALSA: USB")]


def test_the_list_is_read_anew_when_it_is_opened(chooser: DeviceChooser, program: FakeProgram) -> None:
    program.inputs.append(DeviceChoice("ALSA: New", "New microphone"))
    assert "New microphone" not in titles(chooser)
    chooser.microphone.showPopup()
    assert "New microphone" in titles(chooser)
    chooser.microphone.hidePopup()


def test_a_device_that_is_gone_stays_listed_as_not_connected(qtbot: QtBot) -> None:
    program = FakeProgram(changed(FakeProgram().settings, "microphone", "ALSA: Studio"))
    chooser = DeviceChooser(program)
    qtbot.addWidget(chooser)
    chooser.show()
    assert chooser.microphone.currentText() == "ALSA: Studio (not connected)"
    program.inputs.append(DeviceChoice("ALSA: Old", "Old one", connected=False))
    chooser.microphone.refresh()
    assert "Old one (not connected)" in titles(chooser)


def test_the_systems_choice_is_always_offered(chooser: DeviceChooser, program: FakeProgram) -> None:
    program.inputs = []
    chooser.microphone.refresh()
    assert titles(chooser) == [SYSTEM_CHOICE]


def test_a_refused_device_is_told(qtbot: QtBot, chooser: DeviceChooser, program: FakeProgram) -> None:
    program.refusal = SettingsError("It is in use.", "Close the other program.")
    qtbot.keyClick(chooser.microphone, Qt.Key.Key_Down)
    assert chooser.fault.isVisible()
    assert chooser.fault.text() == "It is in use. Close the other program."
    program.refusal = None
    qtbot.keyClick(chooser.microphone, Qt.Key.Key_Up)
    assert not chooser.fault.isVisible()


def test_one_click_in_the_window_reaches_the_devices(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.mouseClick(window.top_bar.sound, Qt.MouseButton.LeftButton)
    assert window.sound.isVisible()
    assert window.sound.chooser.microphone.count() == 2
    window.sound.hide()


def test_a_device_that_is_plugged_in_while_the_list_is_in_sight_appears_by_itself(
    qtbot: QtBot, chooser: DeviceChooser, program: FakeProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(device_choice, "OFTEN_MS", 10)
    program.inputs.append(DeviceChoice("ALSA: New", "New microphone"))
    qtbot.waitUntil(lambda: "New microphone" in titles(chooser))
    del program.inputs[1]
    qtbot.waitUntil(lambda: titles(chooser) == ["System default", "New microphone"])


def test_a_list_that_is_out_of_sight_asks_for_nothing(chooser: DeviceChooser) -> None:
    assert chooser._again.isActive()
    chooser.hide()
    assert not chooser._again.isActive()


def test_an_open_list_stays_open_and_chosen_while_devices_come_and_go(
    qtbot: QtBot, chooser: DeviceChooser, program: FakeProgram
) -> None:
    box = chooser.microphone
    box.showPopup()
    box.view().setCurrentIndex(box.model().index(1, 0))
    program.inputs.insert(1, DeviceChoice("ALSA: New", "New microphone"))
    box.refresh()
    assert box.view().isVisible()
    assert box.view().currentIndex().data() == "USB microphone", "the learner's hand is still on it"
    assert titles(chooser) == ["System default", "New microphone", "USB microphone"]
    box.hidePopup()
