from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from tests.ui.scripted_program import FakeProgram
from tutor.errors import SettingsError
from tutor.settings import Option, Settings, changed, options
from tutor.ui.licence_dialog import ADDRESS, LicenceDialog
from tutor.ui.main_window import MainWindow
from tutor.ui.setting_editor import SettingEditor
from tutor.ui.settings_dialog import SettingsDialog


@pytest.fixture
def dialog(qtbot: QtBot, program: FakeProgram) -> SettingsDialog:
    return opened(qtbot, program)


def opened(qtbot: QtBot, program: FakeProgram) -> SettingsDialog:
    made = SettingsDialog(program)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def choose(editor: SettingEditor, value: str) -> None:
    """As the mouse does in an open list."""
    assert isinstance(editor.editor, QComboBox)
    index = editor.editor.findData(value)
    editor.editor.setCurrentIndex(index)
    editor.editor.activated.emit(index)


def licence(dialog: SettingsDialog) -> LicenceDialog:
    assert dialog.licence is not None
    assert dialog.licence.isVisible()
    return dialog.licence


def test_every_declared_setting_has_its_widget(dialog: SettingsDialog) -> None:
    shown = {name: option for name, option in options().items() if not option.hidden}
    assert set(dialog.editors) == set(shown)
    for name, option in shown.items():
        editor = dialog.editors[name].editor
        assert type(editor).__mro__.index(_expected(name, option)) >= 0
        assert editor.accessibleName() == option.title
        assert editor.accessibleDescription() == option.explanation


def _expected(name: str, option: Option) -> type:
    default = getattr(Settings(), name)
    if option.choices is not None:
        return QComboBox
    return {bool: QCheckBox, int: QSpinBox, float: QDoubleSpinBox, str: QLineEdit}[type(default)]


def test_the_sections_are_those_of_the_declarations(dialog: SettingsDialog) -> None:
    names = [dialog.sections.item(i).text() for i in range(dialog.sections.count())]
    assert names == list(dict.fromkeys(option.section for option in options().values()))
    dialog.show_section("Sound")
    assert dialog.devices.isVisible()


def test_ranges_come_from_the_declaration(dialog: SettingsDialog) -> None:
    box = dialog.editors["end_silence_s"].editor
    assert isinstance(box, QDoubleSpinBox)
    option = options()["end_silence_s"]
    assert (box.minimum(), box.maximum()) == (option.minimum, option.maximum)
    whole = dialog.editors["whisper_beam_size"].editor
    assert isinstance(whole, QSpinBox)
    assert (whole.minimum(), whole.maximum()) == (1, 10)


def test_opening_changes_nothing(qtbot: QtBot) -> None:
    odd = changed(changed(Settings(), "pace", 0.85), "theme", "dark")
    program = FakeProgram(odd)
    dialog = opened(qtbot, program)
    dialog.refresh()
    dialog.close()
    assert program.changes == []
    box = dialog.editors["pace"].editor
    assert isinstance(box, QDoubleSpinBox)
    assert box.value() == 0.85


def test_each_kind_of_widget_changes_its_setting_at_once(
    qtbot: QtBot, dialog: SettingsDialog, program: FakeProgram
) -> None:
    choose(dialog.editors["theme"], "dark")
    tick = dialog.editors["whisper_short_window"].editor
    assert isinstance(tick, QCheckBox)
    tick.click()
    beam = dialog.editors["whisper_beam_size"].editor
    assert isinstance(beam, QSpinBox)
    beam.setValue(4)
    pace = dialog.editors["pace"].editor
    assert isinstance(pace, QDoubleSpinBox)
    pace.setValue(0.9)
    line = dialog.editors["ollama_model"].editor
    assert isinstance(line, QLineEdit)
    dialog.show_section("Thinking")
    line.setFocus()
    qtbot.keyClicks(line, "qwen3:4b")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert program.changes == [
        ("theme", "dark"),
        ("whisper_short_window", False),
        ("whisper_beam_size", 4),
        ("pace", 0.9),
        ("ollama_model", "qwen3:4b"),
    ]
    assert dialog.isVisible()


def test_a_setting_goes_back_to_its_default(
    qtbot: QtBot, dialog: SettingsDialog, program: FakeProgram
) -> None:
    editor = dialog.editors["theme"]
    assert not editor.reset.isEnabled()
    choose(editor, "dark")
    assert editor.reset.isEnabled()
    editor.reset.click()
    assert program.settings.theme == "system"
    assert not editor.reset.isEnabled()
    assert isinstance(editor.editor, QComboBox)
    assert editor.editor.currentData() == "system"


def test_a_refused_value_is_told_beside_it(
    qtbot: QtBot, dialog: SettingsDialog, program: FakeProgram
) -> None:
    program.refusal = SettingsError("There is no such model.", "Choose another.")
    dialog.show_section("Hearing")
    editor = dialog.editors["whisper_model"]
    line = editor.editor
    assert isinstance(line, QLineEdit)
    line.setText("gigantic")
    line.editingFinished.emit()
    assert editor.fault.isVisible()
    assert editor.fault.text() == "There is no such model. Choose another."
    assert line.text() == "gigantic"
    program.refusal = None
    line.editingFinished.emit()
    assert not editor.fault.isVisible()
    assert program.settings.whisper_model == "gigantic"


def test_xtts_is_chosen_only_after_its_licence(dialog: SettingsDialog, program: FakeProgram) -> None:
    choose(dialog.editors["voice"], "xtts")
    assert program.changes == []
    shown = licence(dialog)
    assert shown.address.text() == ADDRESS
    shown.accept_button.click()
    assert program.changes == [("xtts_licence_accepted", True), ("voice", "xtts")]


def test_declining_the_licence_keeps_the_voice(dialog: SettingsDialog, program: FakeProgram) -> None:
    choose(dialog.editors["voice"], "xtts")
    licence(dialog).decline_button.click()
    assert program.changes == []
    box = dialog.editors["voice"].editor
    assert isinstance(box, QComboBox)
    assert box.currentData() == "piper"


def test_the_licence_is_asked_once(dialog: SettingsDialog, program: FakeProgram) -> None:
    choose(dialog.editors["voice"], "xtts")
    licence(dialog).accept_button.click()
    choose(dialog.editors["voice"], "piper")
    dialog.licence = None
    choose(dialog.editors["voice"], "xtts")
    assert dialog.licence is None
    assert program.settings.voice == "xtts"


def test_a_voice_that_waits_for_its_licence_loads_when_it_is_accepted(qtbot: QtBot) -> None:
    program = FakeProgram(changed(Settings(), "voice", "xtts"))
    dialog = opened(qtbot, program)
    choose(dialog.editors["voice"], "xtts")
    licence(dialog).accept_button.click()
    assert program.settings.xtts_licence_accepted
    assert program.reloaded == ["voice"]


def test_the_window_wears_what_the_dialog_chose(
    qtbot: QtBot, window: MainWindow, program: FakeProgram
) -> None:
    window.open_settings("Window")
    dialog = window.settings_dialog
    assert dialog is not None
    choose(dialog.editors["theme"], "dark")
    assert window.palette().window().color().lightness() < 60
    choose(dialog.editors["mode"], "push-to-talk")
    assert window.top_bar.modes["push-to-talk"].isChecked()
