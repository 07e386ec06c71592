"""No text reaches the learner but through the translation: whatever is shown stands in brackets."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.bracketed import bracketing, outside, untranslated
from tests.ui.conftest import Play
from tests.ui.qt_loop import live, until
from tests.ui.scripted_program import (
    FIRST_REPLY,
    LABELS,
    FakeProgram,
    broken,
    failing_phrase,
    loading,
    ready,
    whole_turn,
)
from tutor.models.catalogue import catalogue
from tutor.settings import options
from tutor.ui.latency_panel import MACHINE, SESSIONS, TALK, TURN
from tutor.ui.licence_dialog import LicenceDialog
from tutor.ui.main_window import MainWindow
from tutor.ui.microphone_help import MicrophoneHelp
from tutor.ui.settings_transfer import ExportDialog, ImportDialog, ResetDialog
from tutor.ui.views import Views
from tutor.ui.wording import PROGRAM_TITLE

NAMES = frozenset(
    {
        PROGRAM_TITLE,
        *LABELS.values(),
        *(model.title for model in catalogue()),
        *(host for model in catalogue() for host in model.hosts),
        # Keys, units and what the fake devices are called.
        *("Ctrl", "Shift", "Alt", "Esc", "Space", "Return", "Enter", "GB", "MB", "kB", "ms", "Hz"),
        *("System default", "USB microphone", "Headphones", "127.0.0.1"),
        *FIRST_REPLY,
    }
)


@pytest.fixture(autouse=True)
def brackets(qapp: object) -> Iterator[None]:
    yield from bracketing()


@pytest.fixture
def bracketed(brackets: None, window: MainWindow) -> MainWindow:
    return window


def test_what_is_in_brackets_is_told_from_what_is_not() -> None:
    assert outside("⟦Remove ⟦{n} cards⟧?⟧ Now") == " Now"


def test_the_first_page(bracketed: MainWindow, play: Play) -> None:
    play([*loading(), *ready(), broken()])
    assert untranslated(bracketed, NAMES | {"Ollama", "Start Ollama"}) == []


def test_a_talk(bracketed: MainWindow, play: Play) -> None:
    play([*ready(), *whole_turn(1, "I go to market.", FIRST_REPLY), *failing_phrase(2)])
    theirs = {"I go to market.", "I read a book.", "It was long.", "And what did you do yesterday?"}
    for tab in (TURN, TALK, MACHINE, SESSIONS):
        bracketed.latency.show_page(tab)
        assert untranslated(bracketed, NAMES | theirs) == [], tab


def test_every_view(bracketed: MainWindow, qtbot: QtBot) -> None:
    (views,) = bracketed.findChildren(Views)
    for key in views.keys:
        views.show_view(key)
        qtbot.wait(50)
        assert untranslated(bracketed, NAMES) == [], key


def test_the_settings(bracketed: MainWindow, program: FakeProgram) -> None:
    program.change_setting("pace", 1.2)
    bracketed.show_settings()
    dialog = bracketed.settings_dialog
    assert dialog is not None
    dialog.show_all.setChecked(True)
    values = {
        *(value for option in options().values() for value in (option.choices or {}).values()),
        *(value for option in options().values() for value in option.suffixes),
    }
    names = {*values, "Deutsch", "Español", "Français", "Tiếng Việt"}
    assert untranslated(dialog, NAMES | names) == []


def test_the_wizard_and_the_models(bracketed: MainWindow) -> None:
    async def look() -> None:
        setting_up = bracketed.setting_up
        setting_up.open_wizard()
        wizard = setting_up.wizard
        assert wizard is not None
        for page in range(4):
            wizard.show_page(page)
            if page == 1:
                await until(lambda: wizard.computer.cards)
            assert untranslated(wizard, NAMES) == [], page
        wizard.close()
        setting_up.open_models()
        manager = setting_up.manager
        assert manager is not None
        await until(lambda: setting_up.stock.known)
        assert untranslated(manager, NAMES) == []
        manager.close()
        await setting_up.close()

    live(look())


def test_the_small_dialogs(bracketed: MainWindow, program: FakeProgram, qtbot: QtBot) -> None:
    dialogs = (
        LicenceDialog(bracketed),
        MicrophoneHelp(lambda: None, bracketed),
        ResetDialog([], bracketed),
        ExportDialog(program.settings, bracketed),
        ImportDialog(lambda: program.settings, bracketed),
    )
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        assert untranslated(dialog, NAMES | {"https://coqui.ai/cpml"}) == [], dialog
