"""The text of a document, as plain as it was read: pages are told, one passage can be marked.

A QPlainTextEdit lays out what is in sight, so that a book opens at once; it knows no markup and fetches
nothing, whatever the text says.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QResizeEvent, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from tutor.library.documents import Passage
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr


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
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._bring)
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
        self._bring()
        # A page that has just come into sight has no size yet.
        self._later.start()

    def _bring(self) -> None:
        """The cursor's line to the top; the bar counts lines, laid out or not."""
        self.verticalScrollBar().setValue(self.textCursor().block().firstLineNumber())

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
    def marked_words(self) -> str:
        """Those that the learner has marked, on one line; empty where none are."""
        return " ".join(self.textCursor().selectedText().split())

    @property
    def share(self) -> float:
        """How far one has come with what is in sight: 0 to 1."""
        bar = self.verticalScrollBar()
        if bar.value() >= bar.maximum():
            return 1.0
        return self.place / len(self._starts) if self._starts else 0.0

    def wear_theme(self) -> None:
        self._paint_mark()

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
        """What is at the top stays there, however the lines break now."""
        top = self.firstVisibleBlock()
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and top.blockNumber() > 0:
            self.verticalScrollBar().setValue(top.firstLineNumber())


def _units(text: str) -> int:
    """Its length as Qt counts: characters beyond the first plane are two."""
    return len(text) + sum(ord(character) > 0xFFFF for character in text)
