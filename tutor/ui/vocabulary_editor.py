"""One card, changed or deleted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from tutor.errors import TutorError
from tutor.lessons.vocabulary import Card, Kind
from tutor.text import Text
from tutor.ui.errands import Errands
from tutor.ui.labels import label, say
from tutor.ui.program import Program
from tutor.ui.theme import set_kind
from tutor.ui.translation import told, tr

WIDTH_CHARACTERS = 60
_FRONTS: dict[Kind, Text] = {
    "word": Text("Word"),
    "correction": Text("What you said"),
    "key point": Text("Question"),
    "question": Text("Question"),
}
_BACKS: dict[Kind, Text] = {
    "word": Text("Meaning"),
    "correction": Text("Better"),
    "key point": Text("Answer"),
    "question": Text("Answer"),
}


class CardEditor(QDialog):
    """Deletes itself when it is closed."""

    changed = Signal()
    """The card is another one than it was, or gone."""

    def __init__(self, program: Program, card: Card, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._card = card
        records = program.records
        assert records is not None, "a card comes from the records"
        self._cards = records.cards
        self._errands = Errands(self)
        self.setWindowTitle(tr("Change a card"))
        self.front = self._field(tr(_FRONTS[card.kind]), card.front)
        self.back = self._field(tr(_BACKS[card.kind]), card.back)
        self.sentence = self._field(tr("Sentence"), card.sentence)
        self.note = self._field(tr("Note"), card.note)
        self.told = label("fault")
        self.told.hide()
        self.save = QPushButton(tr("Save"))
        set_kind(self.save, "primary")
        self.save.setDefault(True)
        self.cancel = QPushButton(tr("Cancel"))
        self.suspend = QPushButton(tr("Ask again") if card.suspended else tr("Pause this card"))
        self.suspend.setToolTip(tr("A paused card stays in the list and is not asked."))
        self.suspend.setAccessibleDescription(self.suspend.toolTip())
        for button in (self.cancel, self.suspend):
            button.setAutoDefault(False)
        self._lay_out()
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)
        self.suspend.clicked.connect(self._suspend)

    def _field(self, name: str, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setAccessibleName(name)
        field.setCursorPosition(0)
        return field

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(6)
        for field in (self.front, self.back, self.sentence, self.note):
            column.addWidget(label("section", field.accessibleName()))
            column.addWidget(field)
            column.addSpacing(8)
        column.addWidget(self.told)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.suspend)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.save)
        column.addSpacing(8)
        column.addLayout(row)

    def showEvent(self, event: QShowEvent) -> None:
        """As wide as a sentence: known only when the style sheet has chosen the type."""
        super().showEvent(event)
        wide = self.fontMetrics().averageCharWidth() * WIDTH_CHARACTERS
        room = self.screen().availableGeometry().width()
        self.resize(min(max(wide, self.sizeHint().width()), room), self.sizeHint().height())

    def _save(self) -> None:
        edited = self._cards.edit(
            self._card.id,
            front=self.front.text(),
            back=self.back.text(),
            sentence=self.sentence.text(),
            note=self.note.text(),
        )
        self._errands.follow(edited, lambda _: self._done(), self._fail)

    def _suspend(self) -> None:
        suspended = self._cards.suspend([self._card.id], not self._card.suspended)
        self._errands.follow(suspended, lambda _: self._done(), self._fail)

    def _done(self) -> None:
        self.changed.emit()
        self.accept()

    def _fail(self, error: TutorError) -> None:
        say(self.told, told(error.message, error.remedy))
