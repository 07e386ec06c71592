"""The text of a document, as plain as it was read: pages are told, one passage can be marked.

A QPlainTextEdit lays out what is in sight, so that a book opens at once; it knows no markup and fetches
nothing, whatever the text says.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from tutor.library.documents import Passage
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr

ABOVE_MARK = 2
"""Lines that are shown above a passage that is brought into sight."""


class ReaderText(QPlainTextEdit):
    moved = Signal()
    """Something else is in sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "reader")
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Text of the document"))
        self._passages: Sequence[Passage] = ()
        self._starts: list[int] = []
        """Where each passage begins, in characters."""
        self._marked: int | None = None
        self.verticalScrollBar().valueChanged.connect(lambda _: self.moved.emit())

    def show_passages(self, passages: Sequence[Passage]) -> None:
        """All of the document, in its order."""
        parts: list[str] = []
        self._passages, self._starts, self._marked = passages, [], None
        length, heading = 0, ""
        for passage in passages:
            if passage.heading and passage.heading != heading:
                heading = passage.heading
                parts.append(f"{heading}\n\n")
                length += _units(parts[-1])
            self._starts.append(length)
            parts.append(f"{passage.text}\n\n")
            length += _units(parts[-1])
        self.setExtraSelections([])
        self.setPlainText("".join(parts))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def mark(self, passage: int) -> bool:
        """Mark a passage, by its number in the records, and bring it into sight; whether it is here."""
        place = next((n for n, one in enumerate(self._passages) if one.id == passage), None)
        if place is None:
            return False
        self._marked = place
        self._paint_mark()
        self.go_to(place)
        return True

    def go_to(self, place: int) -> None:
        """Bring a passage into sight, by its place in the text; the keys go on from there."""
        if not 0 <= place < len(self._starts):
            return
        cursor = self.textCursor()
        cursor.setPosition(min(self._starts[place], self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(max(0, bar.value() + self.cursorRect().top() // max(1, self._line) - ABOVE_MARK))

    @property
    def place(self) -> int:
        """That of the passage at the top of what is in sight; 0 where there is none."""
        position = self.cursorForPosition(self.viewport().rect().topLeft()).position()
        return max(0, bisect_right(self._starts, position) - 1)

    @property
    def page(self) -> int | None:
        """The one that is in sight, from 1; None where there are no pages."""
        return self._passages[self.place].page if self._passages else None

    @property
    def share(self) -> float:
        """How far one has come with what is in sight: 0 to 1."""
        bar = self.verticalScrollBar()
        if bar.value() >= bar.maximum():
            return 1.0
        return self.place / len(self._starts) if self._starts else 0.0

    def wear_theme(self) -> None:
        self._paint_mark()

    @property
    def _line(self) -> int:
        return self.fontMetrics().lineSpacing()

    def _paint_mark(self) -> None:
        if self._marked is None:
            return
        start = self._starts[self._marked]
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        end = start + _units(self._passages[self._marked].text)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        marked = QTextCharFormat()
        marked.setBackground(self.palette().color(QPalette.ColorRole.Midlight))
        marked.setProperty(QTextFormat.Property.FullWidthSelection, True)
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = cursor, marked
        self.setExtraSelections([selection])

    def resizeEvent(self, event: QResizeEvent) -> None:
        top = self.place
        super().resizeEvent(event)
        if event.oldSize().width() > 0 and event.size().width() != event.oldSize().width() and top:
            self.go_to(top)


def _units(text: str) -> int:
    """Its length as Qt counts: characters beyond the first plane are two."""
    return len(text) + sum(ord(character) > 0xFFFF for character in text)
