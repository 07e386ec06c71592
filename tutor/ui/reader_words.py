"""The words of a document that are worth learning: the most used first, one click keeps one."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from tutor.lessons.document_words import DocumentWord
from tutor.text import Counted
from tutor.ui.labels import label, say
from tutor.ui.translation import tr

FEWEST_CHARACTERS = 24
"""Of a word and what is told of it."""
_WORD = Qt.ItemDataRole.UserRole


class ReaderWords(QWidget):
    keep_asked = Signal(object)
    """A DocumentWord."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = label("caption")
        self.fault = label("fault-small")
        self.list = _WordList()
        self.list.setAccessibleName(tr("Words of this document"))
        self.list.setAccessibleDescription(tr("Return keeps a word for review."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label("section", tr("Words of this document")))
        column.addWidget(self.state)
        column.addWidget(self.fault)
        column.addWidget(self.list, 1)
        self.list.itemClicked.connect(self._ask)
        self.list.entered_by_key.connect(self._ask)
        say(self.fault, "")
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * FEWEST_CHARACTERS)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.setMinimumWidth(self.fontMetrics().averageCharWidth() * FEWEST_CHARACTERS)

    def wait(self) -> None:
        """They are being looked for."""
        self.list.clear()
        say(self.fault, "")
        say(self.state, tr("Looking for words …"))

    def show_words(self, words: Sequence[DocumentWord]) -> None:
        self.list.clear()
        for word in words:
            item = QListWidgetItem()
            item.setData(_WORD, word)
            self._dress(item, kept=word.known)
            self.list.addItem(item)
        if words:
            self.list.setCurrentRow(0)
        nothing = tr("There are no words above your level here.")
        say(self.state, tr("One click keeps a word for review.") if words else nothing)

    def show_kept(self, kept: Collection[str]) -> None:
        """These words are cards now."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(_WORD).word in kept:
                self._dress(item, kept=True)

    def fail(self, text: str) -> None:
        say(self.fault, text)

    def _ask(self, item: QListWidgetItem) -> None:
        self.keep_asked.emit(item.data(_WORD))

    @staticmethod
    def _dress(item: QListWidgetItem, *, kept: bool) -> None:
        word: DocumentWord = item.data(_WORD)
        times = tr(Counted("once", "{n} times", n=word.count))
        about = f"{word.level}, {times}" if word.level else times
        shown = f"{word.level} · {word.count}×" if word.level else f"{word.count}×"
        item.setText(f"{'✓' if kept else '+'}  {word.word}   {shown}")
        state = tr("kept") if kept else tr("not kept")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{word.word}, {about}, {state}")


class _WordList(QListWidget):
    entered_by_key = Signal(QListWidgetItem)

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self.entered_by_key.emit(item)
        else:
            super().keyPressEvent(event)
