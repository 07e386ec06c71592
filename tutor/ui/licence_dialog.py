"""The licence of the XTTS weights, asked before they are used."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tutor.text import Text
from tutor.ui.dialog_size import fit_text
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr
from tutor.ui.words import Words

TITLE = Text("Non-commercial use only")
SUMMARY = (
    Text("The XTTS voice model comes under the Coqui Public Model License."),
    Text(
        "In short: you may use the model and the speech that it makes for non-commercial purposes, such as "
        "learning a language for yourself. You may not use either of them to earn money."
    ),
    Text("This summary does not replace the licence. Its full text:"),
)
ADDRESS = "https://coqui.ai/cpml"
WIDTH_CHARACTERS = 64


class LicenceDialog(QDialog):
    """Accepted or rejected, told by finished(); declining is the default."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Licence of the XTTS voice"))
        heading = Words("heading")
        heading.say(tr(TITLE))
        self.accept_button = QPushButton(tr("I accept"))
        set_kind(self.accept_button, "primary")
        self.decline_button = QPushButton(tr("Decline"))
        self.decline_button.setDefault(True)
        self.accept_button.setAutoDefault(False)
        self.accept_button.clicked.connect(self.accept)
        self.decline_button.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(12)
        column.addWidget(heading)
        for paragraph in SUMMARY:
            words = Words("body")
            words.say(tr(paragraph))
            column.addWidget(words)
        self.address = Words("link")
        self.address.say(ADDRESS)
        column.addWidget(self.address)
        column.addSpacing(16)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.decline_button)
        row.addWidget(self.accept_button)
        column.addLayout(row)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit_text(self, WIDTH_CHARACTERS)
