"""All settings, drawn from their declarations; a change holds at once and nothing has to be confirmed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tutor.errors import SettingsError
from tutor.settings import options
from tutor.ui.device_choice import DeviceChooser
from tutor.ui.licence_dialog import LicenceDialog
from tutor.ui.program import Program
from tutor.ui.setting_editor import SettingEditor
from tutor.ui.theme import set_kind

SOUND = "Sound"
WIDTH_CHARACTERS, HEIGHT_LINES = 84, 34


class SettingsDialog(QDialog):
    changed = Signal(str)
    """Name of the setting that holds a new value."""

    def __init__(self, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Settings")
        self.setModal(False)
        self._program = program
        self.editors: dict[str, SettingEditor] = {}
        self.licence: LicenceDialog | None = None
        self.sections = QListWidget()
        self.sections.setAccessibleName("Sections")
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pages = QStackedWidget()
        self._build_pages()
        close = QPushButton("Close")
        close.setAutoDefault(False)  # Enter in a line keeps its text, not closes the window
        close.clicked.connect(self.close)
        self._lay_out(close)
        self.sections.currentRowChanged.connect(self._pages.setCurrentIndex)
        self.sections.setCurrentRow(0)

    def _lay_out(self, close: QPushButton) -> None:
        self.ensurePolished()
        widest = max(self.sections.sizeHintForColumn(0), self.fontMetrics().averageCharWidth() * 14)
        self.sections.setFixedWidth(widest + 32)
        upper = QHBoxLayout()
        upper.setSpacing(8)
        upper.addWidget(self.sections)
        upper.addWidget(self._pages, 1)
        lower = QHBoxLayout()
        lower.addStretch(1)
        lower.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addLayout(upper, 1)
        column.addLayout(lower)
        metrics = self.fontMetrics()
        room = self.screen().availableGeometry().size() * 0.9
        self.resize(
            min(metrics.averageCharWidth() * WIDTH_CHARACTERS, room.width()),
            min(metrics.lineSpacing() * HEIGHT_LINES, room.height()),
        )

    def _build_pages(self) -> None:
        pages: dict[str, QVBoxLayout] = {}
        for name, option in options().items():
            if option.section not in pages:
                pages[option.section] = self._add_page(option.section)
            if option.hidden:
                continue
            editor = SettingEditor(name, option, getattr(self._program.settings, name))
            editor.wanted.connect(self._wish)
            self.editors[name] = editor
            pages[option.section].addWidget(editor)
        self.devices = DeviceChooser(self._program)
        self.devices.chosen.connect(self.changed)
        pages[SOUND].addWidget(self.devices)
        for page in pages.values():
            page.addStretch(1)

    def _add_page(self, section: str) -> QVBoxLayout:
        self.sections.addItem(section)
        page = QWidget()
        set_kind(page, "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 4, 16, 16)
        column.setSpacing(24)
        heading = QLabel(section)
        set_kind(heading, "heading")
        column.addWidget(heading)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        self._pages.addWidget(area)
        return column

    def show_section(self, section: str) -> None:
        found = self.sections.findItems(section, Qt.MatchFlag.MatchExactly)
        if found:
            self.sections.setCurrentItem(found[0])

    def refresh(self) -> None:
        """Show the values that hold now."""
        for name, editor in self.editors.items():
            editor.show_value(getattr(self._program.settings, name))

    def wear_theme(self) -> None:
        for editor in self.editors.values():
            editor.wear_theme()

    def _wish(self, name: str, value: object) -> None:
        settings = self._program.settings
        if name == "voice" and value == "xtts" and not settings.xtts_licence_accepted:
            self._ask_licence()
        elif value == getattr(settings, name):
            self.editors[name].show_value(value)
        else:
            self._change(name, value)

    def _change(self, name: str, value: object) -> bool:
        editor = self.editors.get(name)
        try:
            self._program.change_setting(name, value)
        except SettingsError as error:
            if editor is not None:
                editor.show_fault(str(error))
            return False
        if editor is not None:
            editor.show_value(getattr(self._program.settings, name))
        self.changed.emit(name)
        return True

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
