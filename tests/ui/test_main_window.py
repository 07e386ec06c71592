from __future__ import annotations

from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import Qt as RichText
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui import scripted_program as script
from tests.ui.conftest import Play
from tests.ui.scripted_program import FakeProgram
from tutor.conversation.answer_events import PhraseFailed, PlaybackEnded, PlaybackStarted, ReplyTextArrived
from tutor.conversation.engine_events import EngineLoading, FaultRaised
from tutor.conversation.events import Event
from tutor.conversation.hearing_events import TextTyped
from tutor.conversation.transcript import Transcript
from tutor.conversation.turn import TurnId
from tutor.settings import Settings, changed_all
from tutor.ui.bridge import Bridge
from tutor.ui.elided import Elided
from tutor.ui.main_window import MainWindow
from tutor.ui.program import DeviceChoice
from tutor.ui.words import Words

HOSTILE = "<img src='file:///etc/hostname'><b>bold</b>"


def opened(qtbot: QtBot, program: FakeProgram, bridge: Bridge, file: Path, turns: int = 0) -> MainWindow:
    earlier = Transcript()
    earlier.turns = script.long_talk(turns)
    made = MainWindow(program, bridge, file, earlier)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


# Coming back --------------------------------------------------------------------------------------


def test_the_drawer_is_closed_until_it_is_asked_for(
    qtbot: QtBot, program: FakeProgram, memory_file: Path
) -> None:
    first = opened(qtbot, program, Bridge(), memory_file)
    assert not first.latency.isVisible()
    first.toggle_latency()
    assert first.latency.isVisible()
    first.close()
    assert opened(qtbot, program, Bridge(), memory_file).latency.isVisible(), "as it was left"


def test_the_window_comes_back_as_it_was_left(qtbot: QtBot, program: FakeProgram, memory_file: Path) -> None:
    program.change_setting("show_latency", True)
    first = opened(qtbot, program, Bridge(), memory_file)
    first.resize(760, 640)
    first.splitter.setSizes([440, 320])
    left = first.splitter.sizes()
    first.toggle_latency()
    first.close()
    second = opened(qtbot, program, Bridge(), memory_file)
    assert second.size().toTuple() == (760, 640)
    assert not second.latency.isVisible()
    second.toggle_latency()
    qtbot.waitUntil(lambda: second.splitter.sizes() == left)


def test_a_damaged_memory_is_no_obstacle(qtbot: QtBot, program: FakeProgram, memory_file: Path) -> None:
    memory_file.write_text("[window]\ngeometry=@ByteArray(nonsense)\ndivision=7\n")
    assert opened(qtbot, program, Bridge(), memory_file).isVisible()


def test_an_earlier_talk_is_on_the_page_and_new_turns_follow_it(
    qtbot: QtBot, program: FakeProgram, bridge: Bridge, memory_file: Path, play: Play
) -> None:
    window = opened(qtbot, program, bridge, memory_file, turns=3)
    assert window.conversation.isVisible()
    play(script.whole_turn(1, "A new turn with a number that was there.", ["Yes."]))
    said = [view.learner.text() for view in window.conversation.views]
    assert said[:3] == [f"Sentence number {n} of the learner." for n in (1, 2, 3)]
    assert said[3:] == ["A new turn with a number that was there."]


def test_from_the_choice_of_a_talk_one_comes_back_to_an_earlier_one(
    qtbot: QtBot, program: FakeProgram, bridge: Bridge, memory_file: Path
) -> None:
    window = opened(qtbot, program, bridge, memory_file, turns=3)
    window.choose_talk()
    back = window.talk_desk.start.back
    assert back.isVisible()
    back.click()
    assert window.conversation.isVisible()


def test_closing_hides_at_once_and_asks_the_program_once(
    qtbot: QtBot, window: MainWindow, memory_file: Path
) -> None:
    asked: list[bool] = []
    window.closing.connect(lambda: asked.append(window.isVisible()))
    window.close()
    window.close()
    assert asked == [False]
    assert memory_file.exists()


# Events -------------------------------------------------------------------------------------------


def test_no_part_of_the_page_flashes_up_as_a_window_of_its_own(
    qtbot: QtBot, window: MainWindow, play: Play
) -> None:
    class Windows(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.shown: list[str] = []

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                self.shown.append(type(watched).__name__)
            return False

    windows = Windows()
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(windows)
    try:
        play(chain(script.loading(), script.ready(), script.whole_turn(1, "Hi.", ["Hello!", "And you?"])))
        play([*script.failing_phrase(2), script.broken(), FaultRaised("store", "Full.", "Tidy up.", 1.0)])
        window.tell("note", "A word.", "")
    finally:
        app.removeEventFilter(windows)
    assert windows.shown == []


def test_what_arrives_late_for_the_talk_before_belongs_nowhere(window: MainWindow, play: Play) -> None:
    play(script.mid_reply(4))
    window.begin_new_talk()
    late = TurnId(4)
    play(
        [
            ReplyTextArrived(late, "Too late.", 90.0),
            PhraseFailed(late, 2, "It broke.", 90.1),
            PlaybackEnded(late, 1, 0.4, True, 0, 90.2),
        ]
    )
    assert not window.conversation.views
    assert not window.meter.turns
    play([TextTyped(TurnId(5), "Hello again.", 91.0)])
    assert [view.learner.text() for view in window.conversation.views] == ["Hello again."]


def test_the_mode_is_in_the_menu_of_the_talk(window: MainWindow, program: FakeProgram) -> None:
    modes = window.top_bar.switch.modes
    assert modes["hands-free"].isChecked()
    assert {*modes.values()} <= {*window.top_bar.switch.drop.menu().actions()}
    modes["push-to-talk"].trigger()
    assert program.settings.mode == "push-to-talk"
    assert window.voice.button.accessibleName() == "Hold to talk"


def test_settings_changed_elsewhere_are_looked_up(window: MainWindow, program: FakeProgram) -> None:
    program.change_setting("mode", "push-to-talk")
    program.change_setting("show_latency", True)
    window.refresh_settings()
    assert window.top_bar.switch.modes["push-to-talk"].isChecked()
    assert window.latency.isVisible()


# Untrusted text -----------------------------------------------------------------------------------


def test_no_text_from_outside_is_ever_taken_for_markup(
    window: MainWindow, program: FakeProgram, play: Play
) -> None:
    turn = TurnId(2)
    program.inputs.append(DeviceChoice("x", HOSTILE))
    play([EngineLoading("voice", HOSTILE, 0.0), FaultRaised("voice", HOSTILE, HOSTILE, 0.1)])
    play(script.whole_turn(1, HOSTILE, [HOSTILE, f"{HOSTILE}?"]))
    play([TextTyped(turn, HOSTILE, 50.0), *script.reply_text(2, HOSTILE, 51.0)])
    play([*script.phrases_found(2, [HOSTILE], 52.0), PhraseFailed(turn, 0, HOSTILE, 53.0)])
    play([FaultRaised("microphone", HOSTILE, HOSTILE, 54.0), PlaybackStarted(TurnId(1), 0, 55.0)])
    window.tell("note", HOSTILE, HOSTILE)
    window.open_settings("Sound")
    labels = window.findChildren(QLabel)
    assert sum(HOSTILE in label.text() for label in labels) >= 7
    for label in labels:
        assert label.textFormat() is Qt.TextFormat.PlainText or not RichText.mightBeRichText(label.text())
    for widget in window.findChildren(QWidget):
        assert not RichText.mightBeRichText(widget.toolTip()), widget


# Access -------------------------------------------------------------------------------------------


def test_everything_that_can_be_operated_has_a_name(window: MainWindow, play: Play) -> None:
    play([*script.whole_turn(1, "Hi.", ["Hello."]), FaultRaised("microphone", "Gone.", "Look.", 1.0)])
    window.open_settings("Conversation")
    operable = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox)
    for widget in window.findChildren(QWidget):
        inner = isinstance(widget.parent(), QAbstractSpinBox | QComboBox)
        if isinstance(widget, operable) and not inner and not widget.objectName().startswith("qt_"):
            name = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            assert name, widget


STATES: dict[str, list[Event]] = {
    "loading": [*script.loading(), script.broken()],
    "speaking": [
        *script.loading(),
        *script.ready(),
        *script.whole_turn(1, "Yesterday I go to the market.", script.FIRST_REPLY),
        *script.mid_reply(2),
    ],
    "faults": [*script.ready(), *script.failing_phrase(1), script.broken()],
}


@pytest.mark.parametrize("mode", ["hands-free", "push-to-talk"])
@pytest.mark.parametrize("state", list(STATES))
def test_text_at_twice_the_size_fits_a_small_screen(
    qtbot: QtBot, bridge: Bridge, memory_file: Path, play: Play, state: str, mode: str
) -> None:
    chosen = {"text_scale": 2.0, "mode": mode, "show_latency": True}
    program = FakeProgram(changed_all(Settings(), chosen))
    window = opened(qtbot, program, bridge, memory_file)
    window.resize(1024, 700)
    play(STATES[state])
    qtbot.wait(50)
    assert window.latency.isVisible()
    least = window.minimumSizeHint()
    assert least.width() <= 1024
    assert least.height() <= 700
    assert window.size().toTuple() == (1024, 700)
    # What is wrapped anew asks for another height, a round of events later.
    qtbot.waitUntil(lambda: _assert_nothing_is_clipped(window))


def _assert_nothing_is_clipped(window: MainWindow) -> None:
    checked = 0
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, Elided):
            continue
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and not widget.wordWrap()):
            if isinstance(widget, Words):
                assert widget.height() >= widget.heightForWidth(widget.width()), widget.text()
            else:
                wanted = widget.minimumSizeHint()
                assert widget.width() >= wanted.width(), widget
                assert widget.height() >= wanted.height(), widget
            checked += 1
        parent = widget.parentWidget()
        if isinstance(widget, QLabel | QAbstractButton) and parent is not None:
            assert parent.rect().contains(widget.geometry()), widget
    assert checked > 15
