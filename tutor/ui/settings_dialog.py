"""All settings, drawn from their declarations; a change holds at once and nothing has to be confirmed."""

from __future__ import annotations

import itertools
from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tutor.errors import SettingsError
from tutor.settings import Settings, called, options
from tutor.text import Counted, Text
from tutor.ui.chip_flow import ChipFlow
from tutor.ui.device_choice import DeviceChooser
from tutor.ui.dialog_size import fit_type
from tutor.ui.licence_dialog import LicenceDialog
from tutor.ui.program import Program
from tutor.ui.search_box import SearchBox
from tutor.ui.server_keys import ServerKeys
from tutor.ui.setting_editor import SettingEditor
from tutor.ui.setting_groups import SettingGroups
from tutor.ui.setting_search import Query
from tutor.ui.settings_transfer import ExportDialog, ImportDialog, ResetDialog
from tutor.ui.shortcuts import obstacle
from tutor.ui.translation import told, tr
from tutor.ui.undo_line import UndoLine

SOUND, SERVERS = Text("Sound"), Text("Servers")
WIDTH_CHARACTERS, HEIGHT_LINES = 96, 38


class SettingsDialog(QDialog):
    changed = Signal(str)
    """Name of a setting that holds a new value."""

    def __init__(self, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.setModal(False)
        self._program = program
        self.licence: LicenceDialog | None = None
        self.asking: ResetDialog | ExportDialog | ImportDialog | None = None
        """The dialog that was opened last from here."""
        self.devices = DeviceChooser(program)
        self.devices.chosen.connect(self.changed)
        self.keys = ServerKeys(program)
        self.changed.connect(self.keys.refresh)
        others: dict[str, tuple[str, QWidget]] = {
            "microphone": (SOUND, self.devices),
            "loudspeaker": (SOUND, self.devices),
            "remote_servers": (SERVERS, self.keys),
            "keys_in_the_clear": (SERVERS, self.keys),
        }
        self.page = SettingGroups(program.settings, others)
        self.page.wanted.connect(self._wish)
        self.page.reset_asked.connect(self._reset)
        self.page.built.connect(self._order_for_tab)
        self.search = SearchBox(tr("Find a setting …"), tr("Find a setting"))
        self.sections = QListWidget()
        self.sections.setAccessibleName(tr("Sections"))
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for section in self.page.groups:
            item = QListWidgetItem(tr(section), self.sections)
            item.setData(Qt.ItemDataRole.UserRole, section)
        self.show_all = QCheckBox(tr("Show all"))
        self.show_all.setToolTip(tr("Also what has no effect beside your other settings"))
        self.undo = UndoLine()
        self.undo.asked.connect(self._take_back)
        self._lay_out()
        self._connect()
        self.refresh()
        self.sections.setCurrentRow(0)
        self.search.setFocus()

    @property
    def editors(self) -> dict[str, SettingEditor]:
        self.page.build_all()
        return self.page.editors

    # Putting together -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.ensurePolished()
        widest = max(self.sections.sizeHintForColumn(0), self.fontMetrics().averageCharWidth() * 14)
        self.sections.setFixedWidth(widest + 32)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.search, 1)
        top.addWidget(self.show_all)
        middle = QHBoxLayout()
        middle.setSpacing(8)
        middle.addWidget(self.sections)
        middle.addWidget(self.page, 1)
        self.import_button = self._button(tr("Import …"), tr("Import settings from a file"))
        self.export_button = self._button(tr("Export …"), tr("Export settings to a file"))
        self.reset_button = self._button(tr("Reset all …"), tr("Reset all settings to their defaults"))
        self.close_button = self._button(tr("Close"), tr("Close the settings"))
        bottom = ChipFlow()
        bottom.put((self.import_button, self.export_button, self.reset_button), far=(self.close_button,))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addLayout(top)
        column.addLayout(middle, 1)
        column.addWidget(self.undo)
        column.addWidget(bottom)
        fit_type(self, WIDTH_CHARACTERS, HEIGHT_LINES)

    def _button(self, title: str, name: str) -> QPushButton:
        button = QPushButton(title)
        button.setAccessibleName(name)
        button.setAutoDefault(False)  # Enter in a line keeps its text, not presses a button
        return button

    def _connect(self) -> None:
        self.sections.currentItemChanged.connect(lambda item, _: self.page.show_section(_section(item)))
        self.sections.itemClicked.connect(lambda item: self.page.show_section(_section(item)))
        self.search.textChanged.connect(self._search)
        self.search.left_downwards.connect(self._enter_results)
        self.show_all.toggled.connect(self.page.show_all)
        self.import_button.clicked.connect(self._ask_import)
        self.export_button.clicked.connect(self._ask_export)
        self.reset_button.clicked.connect(self._ask_reset_all)
        self.close_button.clicked.connect(self.close)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._begin_search)

    def _order_for_tab(self) -> None:
        """As it stands; the page is built in another order."""
        bottom = (self.import_button, self.export_button, self.reset_button, self.close_button)
        order = (self.search, self.show_all, self.sections, *self.page.in_order(), self.undo.button, *bottom)
        for before, after in itertools.pairwise(order):
            QWidget.setTabOrder(before, after)

    # What is shown ----------------------------------------------------------------------------------

    def show_section(self, section: str) -> None:
        """Where there is none of this name, all stays as it is."""
        items = [self.sections.item(row) for row in range(self.sections.count())]
        found = [item for item in items if _section(item) == section]
        if found:
            self.search.clear()
            self.sections.setCurrentItem(found[0])

    def refresh(self) -> None:
        """Show the values that hold now."""
        self.page.show_values(self._program.settings)

    def wear_theme(self) -> None:
        self.page.wear_theme()

    def _search(self, text: str) -> None:
        self.page.search(Query.of(text))
        found = self.page.sections_found()
        for row in range(self.sections.count()):
            item = self.sections.item(row)
            item.setHidden(bool(text.strip()) and _section(item) not in found)

    def _begin_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _enter_results(self) -> None:
        self.page.build_all()
        first = self.page.first_found()
        if first is not None:
            first.editor.setFocus(Qt.FocusReason.TabFocusReason)

    # Changing ---------------------------------------------------------------------------------------

    def _wish(self, name: str, value: object) -> None:
        settings = self._program.settings
        if name == "voice" and value == "xtts" and not settings.xtts_licence_accepted:
            self._ask_licence()
        elif value == getattr(settings, name):
            self.editors[name].show_value(value)
        else:
            self._change(name, value)

    def _change(self, name: str, value: object) -> bool:
        editor = self.page.editors.get(name)
        try:
            self._check_keys(name, value)
            self._program.change_setting(name, value)
        except SettingsError as error:
            if editor is not None:
                editor.show_fault(told(error.message, error.remedy))
            return False
        self.undo.forget()
        if editor is not None:
            editor.show_value(getattr(self._program.settings, name))
        self.page.show_what_follows(self._program.settings)
        self.changed.emit(name)
        return True

    def _check_keys(self, name: str, value: object) -> None:
        """Raises SettingsError."""
        if options()[name].kind == "shortcut":
            why = obstacle(self._program.settings, name, str(value))
            if why:
                raise SettingsError(why, "")

    def _reset(self, name: str) -> None:
        before = self._program.settings
        if self._change(name, self.editors[name].default):
            self.undo.offer(
                tr("{name}: back to the default.", name=tr(called(name))), {name: getattr(before, name)}
            )
            self.editors[name].editor.setFocus()

    def _change_all(self, values: Mapping[str, object], summary: str) -> None:
        """Change several settings, and offer to take it back."""
        before = {name: getattr(self._program.settings, name) for name in values}
        try:
            self._program.change_settings(list(values.items()))
        except SettingsError as error:
            self.undo.tell(told(error.message, error.remedy))
            return
        self.refresh()
        self.undo.offer(summary, before)
        for name in values:
            self.changed.emit(name)

    def _take_back(self, values: Mapping[str, object]) -> None:
        self._change_all(values, tr("Taken back."))

    def _ask_reset_all(self) -> None:
        settings, standard = self._program.settings, Settings()
        values = {
            name: default
            for name, option in options().items()
            if not option.hidden and getattr(settings, name) != (default := getattr(standard, name))
        }
        if not values:
            self.undo.tell(tr("Every setting has its default already."))
            return
        dialog = ResetDialog([tr(called(name)) for name in values], self)
        dialog.accepted.connect(lambda: self._change_all(values, _reset_words(len(values))))
        self._open(dialog)

    def _ask_export(self) -> None:
        dialog = ExportDialog(self._program.settings, self)
        dialog.done_with.connect(self.undo.tell)
        self._open(dialog)

    def _ask_import(self) -> None:
        dialog = ImportDialog(lambda: self._program.settings, self)
        dialog.wanted.connect(self._import)
        self._open(dialog)

    def _import(self, values: Mapping[str, object]) -> None:
        wanted = dict(values)
        # The licence of this voice is asked for by choosing it, also in a file.
        voice = None
        if wanted.get("voice") == "xtts" and not self._program.settings.xtts_licence_accepted:
            voice = wanted.pop("voice")
        if wanted:
            self._change_all(wanted, _imported_words(len(wanted)))
        if voice is not None:
            self._wish("voice", voice)

    def _open(self, dialog: ResetDialog | ExportDialog | ImportDialog) -> None:
        self.asking = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # The licence ------------------------------------------------------------------------------------

    def _ask_licence(self) -> None:
        self.licence = LicenceDialog(self)
        self.licence.finished.connect(self._licence_answered)
        self.licence.open()

    def _licence_answered(self, result: int) -> None:
        if result != QDialog.DialogCode.Accepted or not self._change("xtts_licence_accepted", True):
            self.editors["voice"].show_value(self._program.settings.voice)
        elif self._program.settings.voice == "xtts":
            self._program.reload_engine("voice")  # it was chosen before, and waited for this
        else:
            self._change("voice", "xtts")


def _section(item: QListWidgetItem) -> str:
    return str(item.data(Qt.ItemDataRole.UserRole))


def _reset_words(number: int) -> str:
    return tr(Counted("{n} setting is reset.", "{n} settings are reset.", n=number))


def _imported_words(number: int) -> str:
    return tr(Counted("{n} setting is imported.", "{n} settings are imported.", n=number))
