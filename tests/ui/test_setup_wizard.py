"""The wizard: its pages, its buttons, and what becomes of the learner's choices."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes.model_shelf import LAPTOP
from tests.ui import scripted_program as script
from tests.ui.qt_loop import live, until
from tests.ui.scripted_program import FakeProgram
from tutor.conversation.engine_events import LevelMeasured
from tutor.conversation.events import Event
from tutor.conversation.intents import StartListening
from tutor.conversation.sound_check_events import (
    EchoWritten,
    MicrophoneJudged,
    SoundCheckFailed,
    SoundCheckMoved,
)
from tutor.errors import DownloadFailed, SettingsError
from tutor.lessons.plan import FREE
from tutor.models.catalogue import find
from tutor.models.contract import Progress
from tutor.models.recommendation import recommendations
from tutor.settings import changed
from tutor.ui.bridge import Bridge
from tutor.ui.main_window import MainWindow
from tutor.ui.setting_up import SettingUp
from tutor.ui.setup_wizard import SetupWizard
from tutor.ui.setup_wizard_done import how_to_talk
from tutor.ui.setup_wizard_sound import HEARD, NO_WORDS, SAY_SOMETHING, STILL_LOADING, TALKING

COMPUTER, SOUND, ENDING = 1, 2, 3


class Scene:
    """A window with its wizard opened for the first time."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.program = FakeProgram()
        self.window = MainWindow(self.program, Bridge(), folder / "window.ini")
        qtbot.addWidget(self.window)
        self.window.show()

    @property
    def setting_up(self) -> SettingUp:
        return self.window.setting_up

    @property
    def wizard(self) -> SetupWizard:
        assert self.setting_up.wizard is not None
        return self.setting_up.wizard

    def press(self, button: QWidget) -> None:
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def tell(self, *events: Event) -> None:
        for event in events:
            self.window.take(event)

    async def at(self, page: int) -> None:
        """Go there with Skip: nothing is changed on the way."""
        while self.wizard.number < page:
            self.press(self.wizard.skip)
        if page == COMPUTER:
            await until(lambda: any(card.isVisible() for card in self.wizard.computer.cards))


def play(
    qtbot: QtBot, folder: Path, do: Callable[[Scene], Coroutine[Any, Any, None]], page: int = 0
) -> Scene:
    async def opened() -> Scene:
        scene = Scene(qtbot, folder)
        scene.setting_up.open_at_first_start()
        await scene.at(page)
        await do(scene)
        await scene.setting_up.close()
        return scene

    return live(opened())


# Opening and going --------------------------------------------------------------------------------


def test_it_opens_by_itself_once_and_from_the_menu_at_any_time(qtbot: QtBot, tmp_path: Path) -> None:
    async def look(scene: Scene) -> None:
        assert scene.wizard.isVisible()
        assert not scene.wizard.isModal()
        scene.press(scene.wizard.close_button)
        assert not scene.wizard.isVisible()
        scene.setting_up.open_at_first_start()
        assert not scene.wizard.isVisible()
        entries = [entry.text() for entry in scene.window.top_bar.more.menu().actions()]
        assert entries[0] == "Set up…"
        scene.window.top_bar.more.menu().actions()[0].trigger()
        assert scene.wizard.isVisible()

    assert ("setup_done", True) in play(qtbot, tmp_path, look).program.changes


def test_every_page_has_back_skip_next_and_close(qtbot: QtBot, tmp_path: Path) -> None:
    async def go(scene: Scene) -> None:
        wizard = scene.wizard
        visited = []
        for number in range(4):
            assert wizard.number == number
            visited.append(wizard.page.title)
            assert f"{number + 1} of 4" in wizard.step.text()
            for button in (wizard.close_button, wizard.back, wizard.skip, wizard.next):
                assert button.isVisible()
            assert wizard.back.isEnabled() is (number > 0)
            scene.press(wizard.skip if number % 2 else wizard.next)
        assert len(set(visited)) == 4
        assert wizard.number == 3
        scene.press(wizard.back)
        assert wizard.number == 2
        qtbot.keyClick(wizard, Qt.Key.Key_Escape)
        assert not wizard.isVisible()

    play(qtbot, tmp_path, go)


def test_the_window_behind_it_works(qtbot: QtBot, tmp_path: Path) -> None:
    async def talk(scene: Scene) -> None:
        scene.tell(*script.ready())
        scene.press(scene.window.voice.button)

    assert play(qtbot, tmp_path, talk).program.intents == [StartListening()]


# Welcome ------------------------------------------------------------------------------------------


def test_next_keeps_what_was_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    async def choose(scene: Scene) -> None:
        page = scene.wizard.welcome
        page.language.setCurrentIndex(page.language.findData("de"))
        page.native.setCurrentIndex(page.native.findData("pl"))
        page.goal.setCurrentIndex(page.goal.findData("travel"))
        page.levels["A2"].click()
        assert "knows English only" in page.starter_note.text()
        assert page.starter_note.isVisible()
        scene.press(scene.wizard.next)

    settings = play(qtbot, tmp_path, choose).program.settings
    assert (settings.language, settings.native_language) == ("de", "pl")
    assert (settings.goal, settings.level) == ("travel", "A2")


def test_skip_leaves_everything_as_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    async def choose(scene: Scene) -> None:
        scene.wizard.welcome.levels["A1"].click()
        scene.press(scene.wizard.skip)
        scene.press(scene.wizard.back)
        assert scene.wizard.welcome.levels["B1"].isChecked(), "what holds is shown again"

    assert play(qtbot, tmp_path, choose).program.changes == [("setup_done", True)]


def test_what_cannot_be_kept_is_told_on_the_page(qtbot: QtBot, tmp_path: Path) -> None:
    async def choose(scene: Scene) -> None:
        scene.wizard.welcome.levels["A1"].click()
        scene.program.refusal = SettingsError("The settings could not be saved.", "Make room on the disk.")
        scene.press(scene.wizard.next)
        assert scene.wizard.number == 0
        assert scene.wizard.fault.text() == "The settings could not be saved. Make room on the disk."
        scene.program.refusal = None
        scene.press(scene.wizard.next)
        assert scene.wizard.number == 1

    play(qtbot, tmp_path, choose)


# This computer ------------------------------------------------------------------------------------


def test_the_computer_and_one_recommended_set_are_shown(qtbot: QtBot, tmp_path: Path) -> None:
    async def look(scene: Scene) -> None:
        page = scene.wizard.computer
        sets = recommendations(LAPTOP, None, "en")
        assert "4 processor cores" in page.machine.text()
        assert [card.set for card in page.cards] == list(sets)
        assert page.chosen == sets[0]
        assert page.cards[0].radio.text().endswith("(recommended)")
        assert page.start.text() == f"Start downloads: {size_words(sets[0].download)}"
        assert "Nothing is fetched before you press the button." in page.source.text()
        assert "huggingface.co" in page.source.text()
        page.cards[-1].radio.click()
        assert page.start.isHidden(), "the starter is here already"
        scene.press(page.starter)
        assert scene.wizard.number == SOUND

    scene = play(qtbot, tmp_path, look, COMPUTER)
    assert not scene.program.fake_shelf.states, "nothing was fetched"


def test_the_memory_of_the_set_is_shown_before_it_is_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    async def look(scene: Scene) -> None:
        page = scene.wizard.computer
        card = page.cards[0]
        hears = next(model for model in card.set.models if model.stage == "transcriber")
        assert card.memory.text().startswith("Memory: the program 0.2 GB + ")
        assert f"{hears.title} " in card.memory.text()
        assert card.memory.text().endswith("of 16.0 GB; 9 GB are free.")
        assert card.memory.isVisible()
        assert card.warning.isHidden(), "it fits"
        assert page.cards[1].memory.isHidden()
        scene.program.machine = replace(LAPTOP, free_memory=2**30)
        scene.setting_up.stock.look()
        await until(card.warning.isVisible)
        assert "Other programs use so much of this computer's memory" in card.warning.text()
        assert "choose a smaller" in card.warning.text()
        assert card.warning.text() in card.radio.accessibleDescription()

    play(qtbot, tmp_path, look, COMPUTER)


def test_a_model_that_arrives_and_does_not_fit_is_asked_once_more(qtbot: QtBot, tmp_path: Path) -> None:
    async def use(scene: Scene) -> None:
        large, stock = find("whisper-large-v3"), scene.setting_up.stock
        scene.program.machine = replace(LAPTOP, free_memory=2**30)
        stock.look()
        await until(lambda: stock.machine is scene.program.machine)
        stock.get(large)
        scene.program.fake_shelf.tell(large, None)
        key = f"model {large.key}"
        await until(lambda: key in scene.window.notices.shown)
        for answer in ("Leave it", "Use it anyway"):
            scene.setting_up._tell_arrival(large)
            scene.press(scene.window.notices.shown[key].buttons[0])
            notice = scene.window.notices.shown[key]
            assert notice.message == "Use Whisper large-v3?"
            assert "Whisper large-v3 3.4 GB" in notice.remedy
            assert scene.program.settings.whisper_model == "starter"
            scene.press(next(button for button in notice.buttons if button.text() == answer))
            assert key not in scene.window.notices.shown

    assert play(qtbot, tmp_path, use).program.settings.whisper_model == "whisper-large-v3"


def size_words(count: int) -> str:
    from tutor.ui.model_words import file_size

    return file_size(count)


def test_downloads_go_on_behind_the_closed_wizard_and_are_offered(qtbot: QtBot, tmp_path: Path) -> None:
    async def fetch(scene: Scene) -> None:
        page, shelf = scene.wizard.computer, scene.program.fake_shelf
        assert page.chosen is not None
        model = next(model for model in page.chosen.models if not model.starter)
        scene.press(page.start)
        shelf.tell(model, Progress("downloading", model.size // 2, model.size, 1e6, 60.0))
        await until(lambda: page.rows[model.key].bar.value() > 0)
        assert not page.start.isEnabled()
        assert page.goes_on.isVisible()
        scene.press(scene.wizard.close_button)
        shelf.tell(model, None)
        await until(lambda: f"model {model.key}" in scene.window.notices.shown)
        notice = scene.window.notices.shown[f"model {model.key}"]
        assert notice.words.text() == f"{model.title} is ready. Use it now?"
        assert not set(model.settings) <= set(scene.program.changes)
        scene.press(notice.buttons[0])
        assert set(model.settings) & set(scene.program.changes)
        assert not scene.window.notices.shown

    scene = play(qtbot, tmp_path, fetch, COMPUTER)
    if (opened := scene.setting_up.manager) is not None:
        assert not opened.isVisible()


def test_a_set_that_is_here_is_used_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    chosen = recommendations(LAPTOP, None, "en")[0]

    async def use(scene: Scene) -> None:
        for model in chosen.models:
            scene.program.fake_shelf.put(model, "program")
        scene.setting_up.stock.look()
        page = scene.wizard.computer
        await until(lambda: page.start.text() == "Use this set")
        assert page.source.text() == "Nothing has to be fetched."
        scene.press(page.start)

    settings = play(qtbot, tmp_path, use, COMPUTER).program.settings
    assert {name: getattr(settings, name) for name, _ in chosen.settings} == dict(chosen.settings)


def test_a_failed_download_is_told_on_the_page_and_as_a_notice(qtbot: QtBot, tmp_path: Path) -> None:
    async def fetch(scene: Scene) -> None:
        page = scene.wizard.computer
        assert page.chosen is not None
        model = next(model for model in page.chosen.models if not model.starter)
        scene.press(page.start)
        scene.program.fake_shelf.tell(model, DownloadFailed("Nobody answers.", "Look at your connection."))
        await until(lambda: page.rows[model.key].fault.isVisible())
        assert page.rows[model.key].button.text() == "Retry"
        notice = scene.window.notices.shown[f"model {model.key}"]
        assert "could not be downloaded. Nobody answers." in notice.words.text()
        scene.press(notice.buttons[0])
        assert scene.setting_up.manager is not None
        assert scene.setting_up.manager.isVisible()

    play(qtbot, tmp_path, fetch, COMPUTER)


def test_xtts_asks_for_its_licence_first(qtbot: QtBot, tmp_path: Path) -> None:
    async def use(scene: Scene) -> None:
        scene.setting_up.use(find("xtts-v2"))
        licence = scene.setting_up.licence
        assert licence is not None
        assert scene.program.settings.voice == "piper"
        licence.reject()
        assert scene.program.settings.voice == "piper"
        scene.setting_up.use(find("xtts-v2"))
        assert scene.setting_up.licence is not None
        scene.setting_up.licence.accept()

    settings = play(qtbot, tmp_path, use).program.settings
    assert settings.xtts_licence_accepted
    assert (settings.voice, settings.xtts_model) == ("xtts", "xtts-v2")


# Sound --------------------------------------------------------------------------------------------


def test_the_microphone_is_measured_while_the_page_is_in_sight(qtbot: QtBot, tmp_path: Path) -> None:
    async def come_and_go(scene: Scene) -> None:
        assert scene.program.sound_steps == ["begin"]
        scene.press(scene.wizard.next)
        assert scene.program.sound_steps == ["begin", "end"]
        scene.press(scene.wizard.back)
        scene.press(scene.wizard.close_button)
        assert scene.program.sound_steps == ["begin", "end"] * 2

    scene = play(qtbot, tmp_path, come_and_go, SOUND)
    assert scene.program.sound_steps == ["begin", "end"] * 2


def test_the_level_and_the_judgement_are_shown(qtbot: QtBot, tmp_path: Path) -> None:
    async def speak(scene: Scene) -> None:
        page = scene.wizard.sound
        assert page.heard.text() == SAY_SOMETHING
        assert not page.record.isEnabled(), "the microphone is not open yet"
        scene.tell(SoundCheckMoved("listening", 0.0), LevelMeasured(0.6, False, 0.1))
        assert page.meter.level == 0.6
        scene.tell(LevelMeasured(0.0, False, 0.2))
        assert 0.5 < page.meter.level < 0.6, "it falls slowly"
        for hearing in ("blocked", "quiet", "too loud", "good"):
            scene.tell(MicrophoneJudged(hearing, False, 0.3))
            assert page.heard.text() == HEARD[hearing]

    play(qtbot, tmp_path, speak, SOUND)


def test_an_echo_and_its_words(qtbot: QtBot, tmp_path: Path) -> None:
    async def speak(scene: Scene) -> None:
        page = scene.wizard.sound
        scene.tell(*script.ready(), SoundCheckMoved("listening", 0.0))
        page.record.setFocus()
        scene.press(page.record)
        scene.tell(SoundCheckMoved("recording", 0.0))
        assert scene.wizard.focusWidget() is page, "the space bar would press another button"
        assert "for three seconds" in page.doing.text()
        assert not page.record.isEnabled()
        scene.tell(SoundCheckMoved("echoing", 3.0), EchoWritten("Good morning.", 3.5))
        scene.tell(SoundCheckMoved("listening", 6.0))
        assert page.words.text() == "I understood: “Good morning.”"
        assert page.record.isEnabled()
        assert scene.wizard.focusWidget() is page.record
        scene.press(page.record)
        assert page.words.isHidden(), "the words of before are gone"
        scene.tell(EchoWritten("", 9.0))
        assert page.words.text() == NO_WORDS
        scene.press(page.chime)

    assert play(qtbot, tmp_path, speak, SOUND).program.sound_steps[:4] == [
        "begin",
        "record",
        "record",
        "test sound",
    ]


def test_words_that_need_a_recognition_which_still_loads_are_promised(qtbot: QtBot, tmp_path: Path) -> None:
    async def speak(scene: Scene) -> None:
        page = scene.wizard.sound
        scene.tell(SoundCheckMoved("echoing", 3.0), SoundCheckMoved("listening", 6.0))
        assert page.words.text() == STILL_LOADING
        scene.tell(EchoWritten("Hello.", 9.0))
        assert page.words.text() == "I understood: “Hello.”"

    play(qtbot, tmp_path, speak, SOUND)


def test_what_fails_is_told_with_its_remedy(qtbot: QtBot, tmp_path: Path) -> None:
    async def fail(scene: Scene) -> None:
        page = scene.wizard.sound
        scene.tell(SoundCheckFailed("microphone", "It is not connected.", "Plug it in.", 1.0))
        assert page.fault.text() == "It is not connected. Plug it in."
        assert page.again.isVisible()
        scene.press(page.again)
        assert page.fault.isHidden()
        scene.tell(SoundCheckFailed("loudspeaker", "It is gone.", "Choose another one.", 2.0))
        assert page.fault.isVisible()
        qtbot.keyClick(page.devices.loudspeaker, Qt.Key.Key_Down)
        assert page.fault.isHidden()

    assert play(qtbot, tmp_path, fail, SOUND).program.sound_steps[:2] == ["begin", "begin"]


def test_a_talk_that_takes_the_microphone_ends_the_check(qtbot: QtBot, tmp_path: Path) -> None:
    async def talk(scene: Scene) -> None:
        page = scene.wizard.sound
        scene.tell(SoundCheckMoved("listening", 0.0), LevelMeasured(0.6, False, 0.1))
        scene.tell(SoundCheckMoved("over", 1.0))
        assert page.heard.text() == TALKING
        assert page.meter.level == 0.0
        scene.tell(LevelMeasured(0.9, False, 1.1))
        assert page.meter.level == 0.0, "that is the talk's level"
        scene.press(page.again)

    assert play(qtbot, tmp_path, talk, SOUND).program.sound_steps[:2] == ["begin", "begin"]


# The end ------------------------------------------------------------------------------------------


def test_the_last_page_is_the_first_talk(qtbot: QtBot, tmp_path: Path) -> None:
    async def start(scene: Scene) -> None:
        assert [words.text() for words in scene.wizard.ending.sentences] == list(
            how_to_talk(scene.program.settings)
        )
        assert scene.wizard.next.text() == "Finish"
        assert "loading" in scene.wizard.ending.obstacle.text()
        scene.tell(*script.ready())
        assert scene.wizard.next.text() == "Start talking"
        scene.press(scene.wizard.next)
        assert not scene.wizard.isVisible()

    scene = play(qtbot, tmp_path, start, ENDING)
    assert scene.program.intents == [StartListening()]
    assert scene.program.plans == [FREE], "the tutor begins: nobody looks at an empty page"
    assert scene.window.talk.on_first_page


def test_who_comes_back_to_the_wizard_in_a_talk_goes_on_with_that(qtbot: QtBot, tmp_path: Path) -> None:
    async def start(scene: Scene) -> None:
        scene.tell(*script.ready(), *script.whole_turn(1, "Hello.", ["Well."]))
        scene.window.settle()
        scene.press(scene.wizard.next)

    scene = play(qtbot, tmp_path, start, ENDING)
    assert scene.program.plans == []
    assert scene.window.talk.page.currentWidget() is scene.window.conversation


def test_who_leaves_the_first_steps_early_is_asked_what_to_talk_about(qtbot: QtBot, tmp_path: Path) -> None:
    async def leave(scene: Scene) -> None:
        scene.press(scene.wizard.close_button)
        start = scene.window.talk_desk.start
        assert scene.window.talk.page.currentWidget() is start
        assert start.list.choice is not None
        assert start.list.choice.plan == FREE
        scene.press(start.back)
        scene.setting_up.open_wizard()
        scene.press(scene.wizard.close_button)
        assert scene.window.talk.on_first_page, "only at the first start"

    assert play(qtbot, tmp_path, leave).program.plans == []


def test_finishing_before_one_can_talk_only_closes(qtbot: QtBot, tmp_path: Path) -> None:
    async def finish(scene: Scene) -> None:
        scene.press(scene.wizard.next)
        assert not scene.wizard.isVisible()

    assert not play(qtbot, tmp_path, finish, ENDING).program.intents


def test_the_sentences_fit_the_settings(qtbot: QtBot, tmp_path: Path) -> None:
    async def look(scene: Scene) -> None:
        scene.program.change_setting("mode", "push-to-talk")
        await scene.at(ENDING)
        assert scene.wizard.ending.sentences[0].text().startswith("Hold the round button or Space")

    settings = play(qtbot, tmp_path, look).program.settings
    hands_free = changed(settings, "mode", "hands-free")
    assert how_to_talk(hands_free)[1:] == (
        "Take your time: a pause is fine, and Space says “I'm done”.",
        "To silence the tutor, just speak, press Esc or press the round button.",
    )
    deaf = changed(changed(hands_free, "interruptions", "half-duplex"), "shortcut_silence", "")
    assert how_to_talk(deaf)[2] == "To silence the tutor, press the round button."


# Reach --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", range(4))
def test_everything_has_a_name_and_fits_a_small_screen_at_twice_the_text(
    qtbot: QtBot, tmp_path: Path, page: int
) -> None:
    async def look(scene: Scene) -> None:
        for widget in scene.wizard.page.findChildren(QWidget):
            if isinstance(widget, QAbstractButton | QComboBox) and widget.isVisible():
                assert widget.accessibleName() or getattr(widget, "text", str)(), widget
        scene.window.change_setting("text_scale", 2.0)
        scene.wizard.resize(1000, 640)
        assert scene.wizard.size().toTuple() == (1000, 640)
        assert scene.wizard.page.width() <= 1000

    play(qtbot, tmp_path, look, page)
