"""The settings dialog, made when it is first opened, and where in it somebody is led."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from tutor.settings import options
from tutor.ui.program import Program
from tutor.ui.settings_dialog import SettingsDialog


class SettingsDoor(QObject):
    changed = Signal(str)
    """The name of a setting that was changed in the dialog."""

    def __init__(self, program: Program, window: QWidget) -> None:
        super().__init__(window)
        self._program = program
        self._window = window
        self.dialog: SettingsDialog | None = None

    def open(self, section: str = "") -> SettingsDialog:
        """At a section; without one, where it was left."""
        if self.dialog is None:
            self.dialog = SettingsDialog(self._program, self._window)
            self.dialog.changed.connect(self.changed)
        self.dialog.refresh()
        self.dialog.show_section(section)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        return self.dialog

    def open_setting(self, name: str) -> None:
        """Where a setting is, with the keys on it."""
        dialog = self.open(options()[name].section)
        dialog.editors[name].editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show what holds, where the dialog is there."""
        if self.dialog is not None:
            self.dialog.refresh()

    def wear_theme(self) -> None:
        if self.dialog is not None:
            self.dialog.wear_theme()
