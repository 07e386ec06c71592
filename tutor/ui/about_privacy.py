"""The page "Privacy and your files": what is kept and where, what never leaves, and moving it elsewhere."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tutor import folders, moving
from tutor.folders import MOVABLE, Movable
from tutor.text import Text
from tutor.ui.translation import tr
from tutor.ui.words import Words

WIDTH_CHARACTERS = 84

PARTS = (
    (
        Text("What stays on this computer"),
        Text(
            "Everything. Your voice is heard, understood and answered by programs on this computer. "
            "There is no account, and nothing is counted or reported: not by this program, and not by "
            "the libraries that it is made of, where they would do so by themselves."
        ),
    ),
    (
        Text("What is kept"),
        Text(
            "Your talks as text, with corrections, reports, cards and what the tutor has noted about "
            "you; your documents; how long each part of an answer took, without a word of it. "
            "Recordings of what was said are kept as long as the settings say under “Keep "
            "recordings”. The log has faults, and never words."
        ),
    ),
    (
        Text("What is deleted"),
        Text(
            "What you delete is gone for good: from the database, its backups and the folder of "
            "recordings. To delete everything, close the program and delete the folders below."
        ),
    ),
    (
        Text("When something leaves this computer"),
        Text(
            "Only when you want it: a model is fetched when you choose it, from the address that is "
            "shown with it. If you name a server on another computer to hear, think or speak, your "
            "words go there, and only after you have allowed it. Keys for servers lie in the system's "
            "keyring. Spans go to an OpenTelemetry server only if you name one. Whether there "
            "is a new version is asked only when you press “Check for updates”, and nothing is sent with "
            "the question."
        ),
    ),
)
_NAMES = {
    "data": Text("Talks, cards, documents"),
    "models": Text("Models"),
    "log": Text("Log"),
    "settings": Text("Settings"),
    "cache": Text("Spoken phrases, can be made again"),
}


class PrivacyPage(QDialog):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Privacy and your files"))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(8)
        for title, text in PARTS:
            heading, words = Words("state"), Words("body")
            heading.say(tr(title))
            words.say(tr(text))
            column.addWidget(heading)
            column.addWidget(words)
            column.addSpacing(8)
        heading = Words("state")
        heading.say(tr("Where it lies"))
        column.addWidget(heading)
        self.news = Words("body")
        self.news.setVisible(False)
        column.addWidget(self.news)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self._grid.setVerticalSpacing(6)
        column.addLayout(self._grid)
        column.addStretch(1)
        self.places: dict[str, Words] = {}
        self.move_buttons: dict[Movable, QPushButton] = {}
        self.open_buttons: dict[str, QPushButton] = {}
        for row, name in enumerate(_NAMES):
            self._add(row, name)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        outside = QVBoxLayout(self)
        outside.addWidget(scroll)
        outside.addWidget(buttons)
        self.refresh()

    def refresh(self) -> None:
        """Look anew where everything lies."""
        for name, words in self.places.items():
            words.say(tr("{what}: {folder}", what=tr(_NAMES[name]), folder=str(_folder(name))))
        moves = moving.wanted()
        if folders.portable():
            self._tell(Text("The program is portable: all of it lies beside the program."))
        elif moves:
            listed = ", ".join(f"{tr(_NAMES[move.what])} → {move.new}" for move in moves)
            self._tell(Text("Moved when the program is started again: {moves}", moves=listed))
        else:
            self.news.setVisible(False)

    def move_to(self, what: Movable, parent: Path) -> None:
        """Have a folder moved into another one at the next start."""
        try:
            moving.want(what, parent)
        except moving.CannotMove as error:
            self._tell(Text("{message} {remedy}", message=tr(error.message), remedy=tr(error.remedy)))
        else:
            self.refresh()

    def _add(self, row: int, name: str) -> None:
        words = self.places[name] = Words("body")
        opens = self.open_buttons[name] = QPushButton(tr("Open"))
        opens.setAccessibleName(tr("Open the folder: {what}", what=tr(_NAMES[name])))
        opens.clicked.connect(partial(self._open, name))
        self._grid.addWidget(words, row, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(opens, row, 1)
        if name in MOVABLE and not folders.portable():
            move = self.move_buttons[name] = QPushButton(tr("Move…"))
            move.setAccessibleName(tr("Move the folder: {what}", what=tr(_NAMES[name])))
            move.clicked.connect(partial(self._choose, name))
            self._grid.addWidget(move, row, 2)

    def _open(self, name: str) -> None:
        folder = _folder(name)
        while not folder.exists() and folder != folder.parent:
            folder = folder.parent  # nothing was kept there yet
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _choose(self, what: Movable) -> None:
        dialog = QFileDialog(self, tr("Move into this folder"), str(moving.folder_of(what).parent))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda chosen: self.move_to(what, Path(chosen)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _tell(self, text: Text) -> None:
        self.news.say(tr(text))
        self.news.setVisible(True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        room = self.screen().availableGeometry()
        width = min(self.fontMetrics().averageCharWidth() * WIDTH_CHARACTERS, room.width())
        self.resize(width, min(round(width * 1.05), room.height() - 60))


def _folder(name: str) -> Path:
    if name == "settings":
        return folders.config_folder()
    if name == "cache":
        return folders.cache_folder()
    return moving.folder_of(cast("Movable", name))
