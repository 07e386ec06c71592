"""The button beside a path: the system's dialog for files and folders."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from tutor.option import Option
from tutor.ui.translation import tr


class BrowseButton(QPushButton):
    chosen = Signal(str)
    """The path."""

    def __init__(self, option: Option, current: Callable[[], str], parent: QWidget | None = None) -> None:
        """`current` is the text of which the folder is opened first."""
        super().__init__(tr("Browse …"), parent)
        self._option = option
        self._current = current
        self.dialog: QFileDialog | None = None
        self.setAutoDefault(False)
        self.setAccessibleName(tr("Browse: {title}", title=tr(option.title)))
        self.clicked.connect(self._open)

    def _open(self) -> None:
        dialog = QFileDialog(self, tr(self._option.title), _nearest_folder(self._current()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._option.kind == "folder":
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            endings = " ".join(f"*{suffix}" for suffix in self._option.suffixes)
            dialog.setNameFilters([f"{tr(self._option.title)} ({endings})"] if endings else [])
        dialog.fileSelected.connect(self.chosen)
        dialog.open()
        self.dialog = dialog


def _nearest_folder(text: str) -> str:
    """Of a path that may not be there; empty when it is no path at all."""
    try:
        path = Path(text).expanduser()
    except RuntimeError:
        return ""  # somebody's home that there is not
    if not path.is_absolute():
        return ""
    try:
        return next((str(folder) for folder in (path, *path.parents) if folder.is_dir()), "")
    except (OSError, ValueError):
        return ""
