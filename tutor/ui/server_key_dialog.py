"""One line for a server's key; what is typed is not shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from tutor.servers.address import Address
from tutor.text import Text
from tutor.ui.dialog_size import fit_text
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr
from tutor.ui.words import Words

WIDTH_CHARACTERS = 56
LONGEST_KEY = 512
_IN_THE_CLEAR = Text(
    "This address is not encrypted: everybody in the network could read the key. It is sent only when you "
    'allow "Keys without encryption".'
)


class ServerKeyDialog(QDialog):
    entered = Signal(str)
    """The key, blanks at its ends removed."""

    def __init__(self, address: Address, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Server key"))
        heading = Words("heading")
        heading.say(tr("Key for this server"))
        server = Words("body")
        server.say(address.origin)
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setMaxLength(LONGEST_KEY)
        self.line.setAccessibleName(tr("Key for {origin}", origin=address.origin))
        self.keep = QPushButton(tr("Keep"))
        set_kind(self.keep, "primary")
        self.keep.setDefault(True)
        self.keep.setEnabled(False)
        cancel = QPushButton(tr("Cancel"))
        cancel.setAutoDefault(False)
        self.line.textChanged.connect(lambda text: self.keep.setEnabled(bool(text.strip())))
        self.keep.clicked.connect(self._done)
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(12)
        for widget in (heading, server, self.line):
            column.addWidget(widget)
        if not (address.loopback or address.encrypted):
            warning = Words("quiet")
            warning.say(tr(_IN_THE_CLEAR))
            column.addWidget(warning)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.keep)
        column.addSpacing(8)
        column.addLayout(row)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit_text(self, WIDTH_CHARACTERS)

    def _done(self) -> None:
        key = self.line.text().strip()
        self.line.clear()
        self.accept()
        self.entered.emit(key)
