"""Asking before many settings change at once: resetting all, importing a file; and exporting to one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tutor.errors import SettingsError
from tutor.option import Option
from tutor.settings import Settings, called, in_words, options
from tutor.settings_exchange import Ignored, compared, export, read
from tutor.text import Text, listed
from tutor.ui import key_editor
from tutor.ui.theme import set_kind
from tutor.ui.translation import told, tr
from tutor.ui.words import Words

FILE_NAME = "voice-tutor-settings.json"
FILES = Text("Settings (*.json)")
MACHINE_BOUND = Text("Devices, folders and addresses, too")
WIDTH_CHARACTERS = 72


class _Asking(QDialog):
    """A heading, whatever is to be looked at, and two buttons; declining is the default."""

    def __init__(self, title: str, accept: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.column = QVBoxLayout()
        self.column.setSpacing(8)
        self.accept_button = QPushButton(accept)
        set_kind(self.accept_button, "primary")
        self.accept_button.setAutoDefault(False)
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setDefault(True)
        self.cancel_button.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.accept_button)
        heading = Words("heading")
        heading.say(title)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(32, 28, 32, 24)
        whole.setSpacing(16)
        whole.addWidget(heading)
        whole.addLayout(self.column, 1)
        whole.addLayout(row)

    def add(self, kind: str, text: str) -> Words:
        words = Words(kind)
        words.say(text)
        self.column.addWidget(words)
        return words

    def fit(self, lines: int) -> None:
        """Wide enough to read, and not larger than the screen."""
        self.ensurePolished()
        room = self.screen().availableGeometry().size() * 0.9
        width = self.fontMetrics().averageCharWidth() * WIDTH_CHARACTERS
        self.resize(min(width, room.width()), min(self.fontMetrics().lineSpacing() * lines, room.height()))


class ResetDialog(_Asking):
    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        """`titles` of the settings that will change."""
        super().__init__(tr("Reset all settings?"), tr("Reset all"), parent)
        self.accept_button.clicked.connect(self.accept)
        self.add("body", tr("These go back to their defaults:"))
        self.titles = self.add("body", tr("{titles}.", titles=listed(titles)))
        self.add(
            "quiet", tr("Microphone, loudspeaker and accepted licences stay. You can undo it afterwards.")
        )
        self.column.addStretch(1)
        self.fit(16)


class ExportDialog(_Asking):
    done_with = Signal(str)
    """What became of it, in words."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(tr("Export settings"), tr("Choose a file …"), parent)
        self._settings = settings
        self.dialog: QFileDialog | None = None
        self.add("body", tr("Your settings are written to a file, for another computer or to keep them."))
        self.machine_bound = QCheckBox(tr(MACHINE_BOUND))
        self.column.addWidget(self.machine_bound)
        self.add("quiet", tr("Keys of servers and accepted licences are never written."))
        self.fault = self.add("fault-small", "")
        self.fault.hide()
        self.column.addStretch(1)
        self.accept_button.clicked.connect(self._choose)
        self.fit(14)

    def _choose(self) -> None:
        self.dialog = QFileDialog(self, tr("Export settings"), str(Path.home() / FILE_NAME), tr(FILES))
        self.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.dialog.setDefaultSuffix("json")
        self.dialog.fileSelected.connect(self.write)
        self.dialog.open()

    def write(self, path: str) -> None:
        try:
            export(self._settings, Path(path), machine_bound=self.machine_bound.isChecked())
        except SettingsError as error:
            self.fault.say(told(error.message, error.remedy))
            self.fault.show()
            return
        self.done_with.emit(tr("The settings are in {path}.", path=path))
        self.accept()


class ImportDialog(_Asking):
    """Shows what a file would change and what of it is ignored before anything changes."""

    wanted = Signal(object)
    """Name -> value."""

    def __init__(self, settings: Callable[[], Settings], parent: QWidget | None = None) -> None:
        """`settings` are asked for those that hold."""
        super().__init__(tr("Import settings"), tr("Choose a file …"), parent)
        self._settings = settings
        self._text = ""
        self._values: dict[str, object] = {}
        self.dialog: QFileDialog | None = None
        self.explanation = self.add("body", tr("Nothing changes before you have seen what would."))
        self.machine_bound = QCheckBox(tr(MACHINE_BOUND))
        self.machine_bound.toggled.connect(self._compare)
        self.column.addWidget(self.machine_bound)
        self.list = _List()
        self.column.addWidget(self.list, 1)
        self.list.hide()
        self.column.addStretch(0)
        self.accept_button.clicked.connect(self._accepted)
        self.fit(30)

    def _accepted(self) -> None:
        if self._values:
            self.accept()
            self.wanted.emit(self._values)
        else:
            self._choose()

    def _choose(self) -> None:
        self.dialog = QFileDialog(self, tr("Import settings"), str(Path.home()), tr(FILES))
        self.dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self.dialog.fileSelected.connect(self.look_at)
        self.dialog.open()

    def look_at(self, path: str) -> None:
        try:
            self._text = read(Path(path))
        except SettingsError as error:
            self._refuse(error)
            return
        self._compare()

    def _compare(self) -> None:
        if not self._text:
            return
        try:
            found = compared(self._settings(), self._text, machine_bound=self.machine_bound.isChecked())
        except SettingsError as error:
            self._refuse(error)
            return
        self._values = found.values()
        self.list.clear()
        self.list.add("title", tr("What changes") if found.changes else tr("Nothing changes."))
        for change in found.changes:
            option = options()[change.name]
            old, new = _value(option, change.old), _value(option, change.new)
            self.list.add("body", f"{tr(called(change.name))}:  {old} → {new}")
        if found.ignored:
            self.list.add("title", tr("What is ignored"))
        for ignored in found.ignored:
            self.list.add("quiet", _told(ignored))
        self.list.show()
        self.accept_button.setText(tr("Take over") if self._values else tr("Choose another file …"))

    def _refuse(self, error: SettingsError) -> None:
        self._text, self._values = "", {}
        self.list.clear()
        self.list.add("fault", told(error.message, error.remedy))
        self.list.show()
        self.accept_button.setText(tr("Choose another file …"))


def _value(option: Option, value: object) -> str:
    if option.kind == "shortcut":
        return key_editor.in_words(str(value)) or tr(key_editor.NO_KEYS)
    return tr(in_words(option, value))


def _told(ignored: Ignored) -> str:
    title = tr(called(ignored.name)) if ignored.name in options() else ignored.name
    return f"{title}:  {tr(ignored.why)}"


class _List(QScrollArea):
    """Lines of text, as many as there are."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("What the file would change"))
        self.lines: list[Words] = []
        self.clear()

    def clear(self) -> None:
        page = QWidget()
        set_kind(page, "page")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 8, 8, 8)
        self._column.addStretch(1)
        self.setWidget(page)
        self.lines = []

    def add(self, kind: str, text: str) -> None:
        words = Words(kind)
        words.say(text)
        self._column.insertWidget(len(self.lines), words)
        self.lines.append(words)

    def text(self) -> str:
        return "\n".join(line.text() for line in self.lines)
