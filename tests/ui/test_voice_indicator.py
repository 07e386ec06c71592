from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.painting import Paints
from tutor.conversation.engine_events import LevelMeasured
from tutor.conversation.intents import (
    FinishTurn,
    Intent,
    PressTalk,
    ReleaseTalk,
    Silence,
    StartListening,
    StopListening,
)
from tutor.conversation.turn import Phase
from tutor.ui import voice_indicator
from tutor.ui.talk_button import Face
from tutor.ui.voice_indicator import VoiceIndicator


@pytest.fixture
def voice(qtbot: QtBot) -> VoiceIndicator:
    made = VoiceIndicator()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def asked(voice: VoiceIndicator) -> list[Intent]:
    intents: list[Intent] = []
    voice.asked.connect(intents.append)
    return intents


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("phase", "word", "face", "ringing", "intent"),
    [
        (Phase.READY, "Ready", Face.START, False, StartListening()),
        (Phase.LISTENING, "Listening", Face.START, True, StopListening()),
        (Phase.HEARING, "Hearing you", Face.FINISH, True, FinishTurn()),
        (Phase.TRANSCRIBING, "Thinking", Face.STOP, False, Silence()),
        (Phase.THINKING, "Thinking", Face.STOP, False, Silence()),
        (Phase.SPEAKING, "Speaking", Face.STOP, False, Silence()),
    ],
)
def test_each_state_has_its_word_its_face_and_its_press(
    qtbot: QtBot,
    voice: VoiceIndicator,
    asked: list[Intent],
    phase: Phase,
    word: str,
    face: Face,
    ringing: bool,
    intent: Intent,
) -> None:
    voice.show_phase(phase)
    assert voice.state.text() == word
    assert voice.hint.text()
    assert (voice.button.face, voice.button.ringing) == (face, ringing)
    click(qtbot, voice.button)
    assert asked == [intent]


@pytest.mark.parametrize("phase", [Phase.READY, Phase.LISTENING])
def test_push_to_talk_is_pressed_and_released(
    qtbot: QtBot, voice: VoiceIndicator, asked: list[Intent], phase: Phase
) -> None:
    voice.show_mode(push_to_talk=True)
    voice.show_phase(phase)
    assert voice.button.accessibleName() == "Hold to talk"
    qtbot.mousePress(voice.button, Qt.MouseButton.LeftButton)
    assert asked == [PressTalk()]
    qtbot.mouseRelease(voice.button, Qt.MouseButton.LeftButton)
    assert asked == [PressTalk(), ReleaseTalk()]


def test_push_to_talk_silences_a_speaking_tutor_by_the_button_and_talks_by_the_space_bar(
    qtbot: QtBot, voice: VoiceIndicator, asked: list[Intent]
) -> None:
    voice.show_mode(push_to_talk=True)
    voice.show_phase(Phase.SPEAKING)
    click(qtbot, voice.button)
    assert asked == [Silence()]
    voice.press_talk_key()
    voice.let_go()
    assert asked == [Silence(), PressTalk(), ReleaseTalk()]


def test_a_change_of_mode_lets_go_of_a_held_button(voice: VoiceIndicator, asked: list[Intent]) -> None:
    voice.show_mode(push_to_talk=True)
    voice.press_talk_key()
    voice.show_mode(push_to_talk=False)
    assert asked == [PressTalk(), ReleaseTalk()]


def test_starting_waits_for_the_engines_and_says_so(
    qtbot: QtBot, voice: VoiceIndicator, asked: list[Intent]
) -> None:
    voice.show_obstacle("Speaking is loading.")
    click(qtbot, voice.button)
    voice.press_talk_key()
    assert asked == []
    assert voice.state.text() == "Not ready yet"
    assert voice.hint.text() == voice.button.toolTip() == "Speaking is loading."
    voice.show_obstacle("")
    click(qtbot, voice.button)
    assert asked == [StartListening()]


def test_an_engine_that_loads_anew_does_not_take_the_stop_away(
    qtbot: QtBot, voice: VoiceIndicator, asked: list[Intent]
) -> None:
    voice.show_phase(Phase.SPEAKING)
    voice.show_obstacle("Hearing is loading.")
    click(qtbot, voice.button)
    assert asked == [Silence()]


def test_the_small_buttons_appear_when_they_mean_something(
    qtbot: QtBot, voice: VoiceIndicator, asked: list[Intent]
) -> None:
    assert not voice.stop.isVisible()
    assert not voice.finish.isVisible()
    voice.show_phase(Phase.LISTENING)
    assert voice.stop.isVisible()
    assert not voice.finish.isEnabled()
    voice.show_phase(Phase.HEARING)
    click(qtbot, voice.finish)
    voice.show_phase(Phase.SPEAKING)
    assert not voice.finish.isVisible()
    click(qtbot, voice.stop)
    assert asked == [FinishTurn(), StopListening()]


def test_the_ring_moves_only_with_a_signal(qtbot: QtBot, voice: VoiceIndicator) -> None:
    voice.show_phase(Phase.LISTENING)
    qtbot.wait(60)
    paints = Paints(voice.button)
    qtbot.wait(60)
    assert paints.count == 0
    voice.show_level(LevelMeasured(0.5, True, 0.0))
    qtbot.waitUntil(lambda: paints.count == 1)
    voice.show_level(LevelMeasured(0.5, True, 0.1))
    voice.show_level(LevelMeasured(0.51, True, 0.2))
    qtbot.wait(30)
    assert paints.count == 1


def test_the_ring_grows_with_the_level(voice: VoiceIndicator) -> None:
    voice.show_phase(Phase.LISTENING)
    sizes = []
    for level in (0.0, 0.5, 1.0):
        voice.show_level(LevelMeasured(level, True, 0.0))
        image = voice.button.grab().toImage()
        background = image.pixelColor(0, 0)
        middle = image.height() // 2
        sizes.append(sum(image.pixelColor(x, middle) != background for x in range(image.width())))
    assert sizes[0] < sizes[1] < sizes[2] <= voice.button.width()


@pytest.mark.parametrize("phase", [Phase.READY, Phase.SPEAKING])
def test_no_level_is_shown_while_the_microphone_does_not_count(voice: VoiceIndicator, phase: Phase) -> None:
    voice.show_phase(Phase.HEARING)
    voice.show_level(LevelMeasured(0.9, True, 0.0))
    voice.show_phase(phase)
    voice.show_level(LevelMeasured(0.8, True, 0.1))
    assert (voice.button.level, voice.button.speech) == (0.0, False)


def test_a_new_state_is_announced_once(voice: VoiceIndicator, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(voice_indicator, "announce", lambda widget, text: said.append(text))
    for phase in (Phase.LISTENING, Phase.LISTENING, Phase.TRANSCRIBING, Phase.THINKING, Phase.SPEAKING):
        voice.show_phase(phase)
    assert said == ["Listening", "Thinking", "Speaking"]


def test_enter_presses_the_focused_button(qtbot: QtBot, voice: VoiceIndicator, asked: list[Intent]) -> None:
    qtbot.keyClick(voice.button, Qt.Key.Key_Return)
    assert asked == [StartListening()]
