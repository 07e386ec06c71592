from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from tests.ui import scripted_program as script
from tests.ui.conftest import Play
from tests.ui.scripted_program import FakeProgram
from tutor.conversation.engine_events import FaultCleared, FaultRaised, Stage
from tutor.conversation.hearing_events import TextTyped
from tutor.conversation.turn import TurnId
from tutor.errors import SettingsError
from tutor.ui import notices
from tutor.ui.main_window import MainWindow

UNPLUGGED = FaultRaised("microphone", "The microphone was unplugged.", "Plug it in again.", 1.0)


def test_a_fault_says_what_to_do_and_leaves_with_its_cause(window: MainWindow, play: Play) -> None:
    play([UNPLUGGED])
    notice = window.notices.shown["microphone"]
    assert notice.isVisible()
    assert notice.words.text() == "The microphone was unplugged. Plug it in again."
    play([FaultCleared("microphone", 2.0)])
    assert not window.notices.shown
    assert not window.notices.area.isVisible()


def test_one_fault_a_stage(window: MainWindow, play: Play) -> None:
    play([UNPLUGGED, FaultRaised("microphone", "It hums.", "Listen.", 2.0)])
    assert [notice.message for notice in window.notices.shown.values()] == ["It hums."]


@pytest.mark.parametrize(
    ("stage", "titles"),
    [
        ("microphone", ["Choose a microphone"]),
        ("loudspeaker", ["Choose a loudspeaker"]),
        ("voice", ["Try again", "Settings"]),
        ("store", []),
    ],
)
def test_a_notice_offers_what_can_be_done(
    window: MainWindow, play: Play, stage: Stage, titles: list[str]
) -> None:
    play([*script.ready(), TextTyped(TurnId(1), "Hi", 0.0), FaultRaised(stage, "Broken.", "Mend it.", 1.0)])
    assert [button.text() for button in window.notices.shown[stage].buttons] == titles


def test_the_buttons_do_what_they_say(
    qtbot: QtBot, window: MainWindow, program: FakeProgram, play: Play
) -> None:
    play([*script.ready(), TextTyped(TurnId(1), "Hi", 0.0), script.broken(), UNPLUGGED])
    again, settings = window.notices.shown["chat_model"].buttons
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert program.reloaded == ["chat_model"]
    qtbot.mouseClick(settings, Qt.MouseButton.LeftButton)
    assert window.settings_dialog is not None
    assert window.settings_dialog.sections.currentItem().text() == "Thinking"
    window.settings_dialog.close()
    qtbot.mouseClick(window.notices.shown["microphone"].buttons[0], Qt.MouseButton.LeftButton)
    assert window.sound.isVisible()
    window.sound.hide()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_what_stands_in_the_first_row_has_one_middle(qtbot: QtBot, window: MainWindow, scale: float) -> None:
    window.change_setting("text_scale", scale)
    window.resize(2200, 900)
    window.notices.tell("note", "A word.", "", (notices.Action("Undo", list),), closable=True)
    notice = window.notices.shown["note"]
    (button,), cross = notice.buttons, notice.findChild(QToolButton)
    assert isinstance(cross, QToolButton)
    qtbot.waitUntil(lambda: notice.words.isVisible() and notice.words.width() > 50)

    def aligned() -> bool:
        words, line = notice.words, notice.words.minimumSizeHint().height()
        middle = words.mapTo(notice, words.rect().topLeft()).y() + line / 2
        beside = [one.mapTo(notice, one.rect().topLeft()).y() + one.height() / 2 for one in (button, cross)]
        return all(abs(other - middle) <= 1.0 for other in beside)

    qtbot.waitUntil(aligned)


def test_an_engines_fault_moves_from_the_card_to_the_column(window: MainWindow, play: Play) -> None:
    play([*script.loading(), script.broken("transcriber")])
    assert not window.notices.shown
    play([TextTyped(TurnId(1), "Hi", 0.0)])
    assert "transcriber" in window.notices.shown


def test_a_notice_is_announced(window: MainWindow, play: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(notices, "announce", lambda widget, text: said.append(text))
    play([UNPLUGGED])
    play([TextTyped(TurnId(1), "Hi", 0.0)])
    assert said == ["The microphone was unplugged. Plug it in again."]


def test_a_refused_setting_is_told_and_can_be_dismissed(
    qtbot: QtBot, window: MainWindow, program: FakeProgram
) -> None:
    program.refusal = SettingsError("The settings could not be saved.", "Make the folder writable.")
    window.top_bar.switch.modes["push-to-talk"].trigger()
    notice = window.notices.shown["settings"]
    assert notice.words.text() == "The settings could not be saved. Make the folder writable."
    assert window.top_bar.switch.modes["hands-free"].isChecked()
    qtbot.mouseClick(notice.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert not window.notices.shown
