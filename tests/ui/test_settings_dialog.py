from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QDoubleSpinBox, QLineEdit, QSpinBox, QToolButton
from pytestqt.qtbot import QtBot

from tests.ui.scripted_program import FakeProgram
from tutor.errors import SettingsError
from tutor.option import Option
from tutor.settings import Settings, changed, changed_all, options
from tutor.ui.key_editor import KeyEditor
from tutor.ui.licence_dialog import ADDRESS, LicenceDialog
from tutor.ui.main_window import MainWindow
from tutor.ui.marked_check_box import MarkedCheckBox
from tutor.ui.path_browser import BrowseButton
from tutor.ui.setting_editor import SettingEditor
from tutor.ui.settings_dialog import SettingsDialog
from tutor.ui.settings_transfer import ExportDialog, ImportDialog, ResetDialog

T = TypeVar("T", bound=QDialog)


def test_the_title_of_a_tick_wraps_where_it_is_long(qtbot: QtBot) -> None:
    box = MarkedCheckBox("Look into my documents in every talk")
    qtbot.addWidget(box)
    whole, line = box.sizeHint().width(), box.fontMetrics().lineSpacing()
    one = box.heightForWidth(whole)
    assert box.heightForWidth(4 * whole) == one
    assert box.heightForWidth(whole - 8) == one + line
    assert box.minimumSizeHint().width() < whole / 2


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
    if option.choices is not None or option.kind == "language":
        return QComboBox
    if option.kind == "shortcut":
        return KeyEditor
    return {bool: QCheckBox, int: QSpinBox, float: QDoubleSpinBox, str: QLineEdit}[type(default)]


def test_a_language_says_what_the_chosen_engines_lack_for_it(
    dialog: SettingsDialog, program: FakeProgram
) -> None:
    editor = dialog.editors["language"]
    assert editor.need.text() == ""
    box = editor.editor
    assert isinstance(box, QComboBox)
    box.activated.emit(box.findData("vi"))
    assert program.settings.language == "vi"
    assert editor.need.text() == "To hear and speak this language it needs other models: see Models."


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
    assert window.top_bar.switch.modes["push-to-talk"].isChecked()


# Searching ------------------------------------------------------------------------------------------


def shown(dialog: SettingsDialog) -> set[str]:
    return {name for name, editor in dialog.editors.items() if editor.isVisible()}


def sections(dialog: SettingsDialog) -> list[str]:
    items = [dialog.sections.item(row) for row in range(dialog.sections.count())]
    return [item.text() for item in items if not item.isHidden()]


def test_the_search_finds_across_the_sections_and_marks(qtbot: QtBot, dialog: SettingsDialog) -> None:
    before = shown(dialog)
    qtbot.keyClicks(dialog.search, "loaded ollama")
    assert shown(dialog) == {"ollama_keep_alive"}
    assert sections(dialog) == ["Thinking"]
    editor = dialog.editors["ollama_keep_alive"]
    marked = [editor.title.text()[start:end] for start, end in editor.title.marks]
    assert marked == ["Ollama", "loaded"]
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert dialog.search.text() == ""
    assert shown(dialog) == before
    assert editor.title.marks == []
    assert dialog.isVisible()


def test_values_are_searched_and_named(dialog: SettingsDialog) -> None:
    dialog.search.setText("headphones")
    assert "interruptions" in shown(dialog)
    assert "Interrupts it (headphones)" in dialog.editors["interruptions"].found.text()


def test_a_tick_is_marked_in_its_title(dialog: SettingsDialog) -> None:
    dialog.search.setText("short window")
    box = dialog.editors["whisper_short_window"].editor
    assert isinstance(box, MarkedCheckBox)
    assert box.marked == [(0, 5), (6, 12)]


def test_devices_are_found_too(dialog: SettingsDialog) -> None:
    dialog.search.setText("loudspeaker whatever")
    assert dialog.devices.isVisible()
    dialog.search.setText("ollama")
    assert not dialog.devices.isVisible()


def test_a_search_in_vain_says_so(dialog: SettingsDialog) -> None:
    dialog.search.setText("telepathy")
    assert shown(dialog) == set()
    assert sections(dialog) == []
    assert dialog.page.nothing.isVisible()
    assert "“telepathy”" in dialog.page.nothing.text()
    dialog.search.clear()
    assert not dialog.page.nothing.isVisible()


def test_down_goes_to_the_first_result_however_early(
    qtbot: QtBot, program: FakeProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tutor.ui.setting_groups.SLICE", 0.0)  # nothing is built before it is needed
    dialog = opened(qtbot, program)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.search.setText("beam")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.focusWidget() is dialog.editors["whisper_beam_size"].editor
    qtbot.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert dialog.focusWidget() is dialog.search


def test_the_page_is_built_slice_by_slice_and_whole_in_the_end(qtbot: QtBot, program: FakeProgram) -> None:
    dialog = opened(qtbot, program)
    qtbot.waitUntil(lambda: set(dialog.page.editors) == {n for n, o in options().items() if not o.hidden})
    order = [dialog.page.editors[name] for name in options() if name in dialog.page.editors]
    for one, other in itertools.pairwise(order):
        if one.option.section == other.option.section:
            column = dialog.page.groups[one.option.section].layout()
            assert column is not None
            assert column.indexOf(one) < column.indexOf(other), "in the order of their declarations"


def test_tab_goes_through_it_as_it_stands(qtbot: QtBot, dialog: SettingsDialog) -> None:
    dialog.show_section("Keys")
    dialog.page.build_all()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.search.setFocus()
    keys = [editor for name, editor in dialog.editors.items() if name.startswith("shortcut_")]
    names = [dialog.search, dialog.show_all, dialog.sections]
    names += [widget for editor in keys for widget in (editor.editor, *editor.beside)]
    names += [dialog.import_button, dialog.export_button, dialog.reset_button, dialog.close_button]
    reached = []
    for _ in names:
        reached.append(dialog.focusWidget())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert reached == names
    assert dialog.focusWidget() is dialog.search


# Without effect -------------------------------------------------------------------------------------


def test_settings_of_other_engines_come_and_go_with_the_choice(
    qtbot: QtBot, dialog: SettingsDialog, program: FakeProgram
) -> None:
    dialog.show_section("Thinking")
    assert {"ollama_model", "llama_model"} <= shown(dialog)
    choose(dialog.editors["chat_model"], "llama.cpp")
    assert "llama_model" in shown(dialog)
    assert "ollama_model" not in shown(dialog)
    dialog.show_all.setChecked(True)
    editor = dialog.editors["ollama_model"]
    assert editor.isVisible()
    assert not editor.editor.isEnabled()
    assert "Tutor's mind" in editor.idle.text()
    choose(dialog.editors["chat_model"], "ollama")
    assert editor.editor.isEnabled()
    assert editor.idle.text() == ""


def test_what_has_no_effect_is_found_and_grey(dialog: SettingsDialog) -> None:
    dialog.search.setText("voice to imitate")
    editor = dialog.editors["xtts_speaker"]
    assert editor.isVisible()
    assert not editor.editor.isEnabled()
    assert "to be XTTS" in editor.idle.text()


# Changed, reset, undone -----------------------------------------------------------------------------


def test_what_was_changed_is_marked_and_names_its_default(dialog: SettingsDialog) -> None:
    editor = dialog.editors["mode"]
    assert editor.property("kind") == "setting"
    assert not editor.reset.isVisible()
    choose(editor, "push-to-talk")
    assert editor.property("kind") == "setting-changed"
    assert editor.standard.text() == "Changed. The default is Hands-free."
    assert editor.reset.isVisible()


def test_one_reset_can_be_undone(dialog: SettingsDialog, program: FakeProgram) -> None:
    choose(dialog.editors["mode"], "push-to-talk")
    dialog.editors["mode"].reset.click()
    assert program.settings.mode == "hands-free"
    assert dialog.undo.isVisible()
    dialog.undo.button.click()
    assert program.settings.mode == "push-to-talk"
    box = dialog.editors["mode"].editor
    assert isinstance(box, QComboBox)
    assert box.currentData() == "push-to-talk"


def test_another_change_ends_the_offer_to_undo(dialog: SettingsDialog) -> None:
    choose(dialog.editors["mode"], "push-to-talk")
    dialog.editors["mode"].reset.click()
    choose(dialog.editors["theme"], "dark")
    assert not dialog.undo.isVisible()


def asked(dialog: SettingsDialog, kind: type[T]) -> T:
    assert isinstance(dialog.asking, kind)
    return dialog.asking


def test_all_is_reset_only_after_a_yes_and_can_be_undone(qtbot: QtBot) -> None:
    kept = {"microphone": "ALSA: USB", "xtts_licence_accepted": True}
    settings = changed_all(Settings(), {"pace": 0.8, "theme": "dark", **kept})
    program = FakeProgram(settings)
    dialog = opened(qtbot, program)
    dialog.reset_button.click()
    asked(dialog, ResetDialog).cancel_button.click()
    assert program.settings == settings
    dialog.reset_button.click()
    assert asked(dialog, ResetDialog).titles.text() == "Pace, Colours."
    asked(dialog, ResetDialog).accept_button.click()
    assert program.settings == changed_all(Settings(), kept)
    assert dialog.undo.words.text() == "2 settings are reset."
    dialog.undo.button.click()
    assert program.settings == settings
    assert dialog.editors["pace"].property("kind") == "setting-changed"


def test_nothing_to_reset_is_said(dialog: SettingsDialog) -> None:
    dialog.reset_button.click()
    assert dialog.asking is None
    assert "default already" in dialog.undo.words.text()
    assert not dialog.undo.button.isVisible()


# Paths ----------------------------------------------------------------------------------------------


def test_a_path_that_leads_nowhere_is_told_at_once_and_not_used(
    qtbot: QtBot, dialog: SettingsDialog, program: FakeProgram, tmp_path: Path
) -> None:
    dialog.show_section("Thinking")
    editor = dialog.editors["llama_model"]
    line = editor.editor
    assert isinstance(line, QLineEdit)
    line.clear()
    qtbot.keyClicks(line, str(tmp_path / "mind.gguf"))
    assert editor.fault.text() == "There is no such file."
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert editor.fault.text() == "There is no such file. It is not used."
    assert program.changes == []
    (tmp_path / "mind.gguf").touch()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert program.settings.llama_model == str(tmp_path / "mind.gguf")
    assert not editor.fault.isVisible()


def test_browsing_chooses_a_file(
    qtbot: QtBot, dialog: SettingsDialog, program: FakeProgram, tmp_path: Path
) -> None:
    dialog.show_section("Thinking")
    (tmp_path / "mind.gguf").touch()
    (browse,) = dialog.editors["llama_model"].beside
    assert isinstance(browse, BrowseButton)
    browse.click()
    assert browse.dialog is not None
    assert browse.dialog.nameFilters() == ["llama.cpp model (*.gguf)"]
    browse.dialog.fileSelected.emit(str(tmp_path / "mind.gguf"))
    browse.dialog.close()
    assert program.settings.llama_model == str(tmp_path / "mind.gguf")


# Keys -----------------------------------------------------------------------------------------------


def press(qtbot: QtBot, dialog: SettingsDialog, name: str, key: Qt.Key) -> None:
    button = dialog.editors[name].editor
    # What the page still had to build has its place a round of events later; a click before that misses it.
    qtbot.waitUntil(lambda: button.height() >= button.sizeHint().height())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(button, key, Qt.KeyboardModifier.ControlModifier)


def test_keys_are_chosen_by_pressing_them(qtbot: QtBot, dialog: SettingsDialog, program: FakeProgram) -> None:
    dialog.show_section("Keys")
    press(qtbot, dialog, "shortcut_sound", Qt.Key.Key_G)
    assert program.changes == [("shortcut_sound", "Ctrl+G")]
    (clear,) = dialog.editors["shortcut_sound"].beside
    assert isinstance(clear, QToolButton)
    clear.click()
    assert program.settings.shortcut_sound == ""
    dialog.editors["shortcut_sound"].reset.click()
    assert program.settings.shortcut_sound == Settings().shortcut_sound


def test_keys_that_mean_something_else_are_refused(
    qtbot: QtBot, dialog: SettingsDialog, program: FakeProgram
) -> None:
    dialog.show_section("Keys")
    press(qtbot, dialog, "shortcut_sound", Qt.Key.Key_L)
    assert program.changes == []
    assert "“Latency panel”" in dialog.editors["shortcut_sound"].fault.text()


def test_a_reset_into_anothers_keys_is_refused(qtbot: QtBot, program: FakeProgram) -> None:
    program = FakeProgram(
        changed_all(Settings(), {"shortcut_sound": "F5", "shortcut_latency": Settings().shortcut_sound})
    )
    dialog = opened(qtbot, program)
    dialog.show_section("Keys")
    dialog.editors["shortcut_sound"].reset.click()
    assert program.settings.shortcut_sound == "F5"
    assert dialog.editors["shortcut_sound"].fault.isVisible()


def test_conflicts_from_a_file_are_shown_at_both(qtbot: QtBot) -> None:
    dialog = opened(qtbot, FakeProgram(changed(Settings(), "shortcut_sound", "Ctrl+L")))
    dialog.show_section("Keys")
    assert dialog.editors["shortcut_sound"].fault.isVisible()
    assert dialog.editors["shortcut_latency"].fault.isVisible()
    press(qtbot, dialog, "shortcut_sound", Qt.Key.Key_G)
    assert not dialog.editors["shortcut_latency"].fault.isVisible()


# Files ----------------------------------------------------------------------------------------------


def test_settings_go_out_and_come_back(qtbot: QtBot, tmp_path: Path) -> None:
    chosen = changed_all(Settings(), {"pace": 0.8, "theme": "dark", "microphone": "ALSA: USB"})
    dialog = opened(qtbot, FakeProgram(chosen))
    dialog.export_button.click()
    asked(dialog, ExportDialog).machine_bound.setChecked(True)
    asked(dialog, ExportDialog).write(str(tmp_path / "mine.json"))
    assert dialog.undo.words.text() == f"The settings are in {tmp_path / 'mine.json'}."
    program = FakeProgram()
    other = opened(qtbot, program)
    other.import_button.click()
    asking = asked(other, ImportDialog)
    asking.look_at(str(tmp_path / "mine.json"))
    assert program.changes == []
    assert "Pace:  1 → 0.8" in asking.list.text()
    assert "Microphone:  It belongs to the computer" in asking.list.text()
    asking.machine_bound.setChecked(True)
    assert "Microphone:  empty → ALSA: USB" in asking.list.text()
    asking.machine_bound.setChecked(False)
    asking.accept_button.click()
    assert program.settings == changed_all(Settings(), {"pace": 0.8, "theme": "dark"})
    assert other.undo.words.text() == "2 settings are imported."
    other.undo.button.click()
    assert program.settings == Settings()


def test_a_file_that_is_none_changes_nothing(
    dialog: SettingsDialog, program: FakeProgram, tmp_path: Path
) -> None:
    (tmp_path / "song.json").write_text("la la la")
    dialog.import_button.click()
    asking = asked(dialog, ImportDialog)
    asking.look_at(str(tmp_path / "song.json"))
    assert "no file of the voice tutor's settings" in asking.list.text()
    asking.accept_button.click()
    assert asking.dialog is not None
    assert asking.dialog.isVisible()
    asking.dialog.close()
    asking.cancel_button.click()
    assert program.changes == []


def test_an_export_that_fails_is_told(dialog: SettingsDialog, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    dialog.export_button.click()
    asking = asked(dialog, ExportDialog)
    asking.write(str(tmp_path / "file" / "mine.json"))
    assert "could not be saved" in asking.fault.text()
    assert asking.isVisible()


def test_a_file_can_not_accept_a_licence(
    dialog: SettingsDialog, program: FakeProgram, tmp_path: Path
) -> None:
    path = tmp_path / "theirs.json"
    path.write_text(
        json.dumps({"program": "voice-tutor", "version": 2, "voice": "xtts", "xtts_licence_accepted": True})
    )
    dialog.import_button.click()
    asked(dialog, ImportDialog).look_at(str(path))
    asked(dialog, ImportDialog).accept_button.click()
    assert program.changes == []
    licence(dialog).accept_button.click()
    assert program.settings.voice == "xtts"
