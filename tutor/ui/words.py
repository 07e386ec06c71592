"""Text to read: large, wrapped, airy, selectable, and never anything but plain text."""

from __future__ import annotations

import unicodedata
from typing import cast

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QWidget

from tutor.ui.theme import set_kind
from tutor.ui.translation import tr
from tutor.ui.word_places import word_at, word_spans

LINE_HEIGHT = 1.25
"""Line height as a share of the font's own."""

NARROWEST_CHARACTERS = 10


class Words(QLabel):
    """A label that paints its text itself: QLabel knows neither line height nor safe selection."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        """`kind` chooses size and colour in the style sheet."""
        super().__init__(parent)
        set_kind(self, kind)
        self._anchor = self._end = 0
        self._settled: int | None = None
        self._marked: list[tuple[int, int]] = []
        self._sounding: tuple[int, int] | None = None
        self._layout = QTextLayout()
        self._laid_out: tuple[str, str, int] | None = None
        self._height = 0.0
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, text: str, settled: int | None = None) -> None:
        """Show `text`, what follows its first `settled` characters lighter, for it may still change.

        Nothing happens when it is shown already.
        """
        if settled != self._settled:
            self._settled = settled
            self.update()
        if text == self.text():
            return
        self._anchor = self._end = min(self._anchor, len(text))
        self.setText(text)
        self.updateGeometry()
        self.update()

    def mark(self, spans: list[tuple[int, int]]) -> None:
        """Give parts of the text another background; each from its first character to after its last."""
        if spans != self._marked:
            self._marked = spans
            self.update()

    def sound(self, span: tuple[int, int] | None) -> None:
        """Show which word sounds at this moment."""
        if span != self._sounding:
            self._sounding = span
            self.update()

    @property
    def sounding(self) -> tuple[int, int] | None:
        return self._sounding

    def word_box(self, span: tuple[int, int]) -> QRect:
        """Where a word stands, in the label's own coordinates."""
        self._lay_out(self.width())
        line = self._layout.lineForTextPosition(span[0])
        if not line.isValid():
            return self.rect()
        end = min(span[1], line.textStart() + line.textLength())
        edges = [_x(line, place) for place in (span[0], end)]
        return QRectF(min(edges), line.y(), abs(edges[1] - edges[0]), line.height()).toAlignedRect()

    @property
    def marks(self) -> list[tuple[int, int]]:
        return list(self._marked)

    @property
    def settled_text(self) -> str:
        """What is shown in the normal colour."""
        return self.text()[: self._settled]

    @property
    def selection(self) -> tuple[int, int]:
        """Its first character, and the one after its last."""
        start, end = sorted((self._anchor, self._end))
        return start, end

    def selected_text(self) -> str:
        return self.text()[slice(*self.selection)]

    def first_baseline(self, width: int) -> float:
        """Distance of the first line's baseline from the top, in pixels."""
        self._lay_out(width)
        line = self._layout.lineAt(0)
        return line.y() + line.ascent() if line.isValid() else float(self.fontMetrics().ascent())

    # Geometry ---------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._lay_out(width)
        return int(self._height + 0.999)

    def sizeHint(self) -> QSize:
        widest = max(
            (self.fontMetrics().horizontalAdvance(line) for line in self.text().split("\n")), default=0
        )
        width = min(widest + 2, 4000)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = self.fontMetrics().averageCharWidth() * NARROWEST_CHARACTERS
        return QSize(min(width, self.sizeHint().width()), int(self.fontMetrics().height() * LINE_HEIGHT))

    def _lay_out(self, width: int) -> None:
        wanted = (self.text(), self.font().key(), width)
        if wanted == self._laid_out:
            return
        self._laid_out = wanted
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if right_to_left(self.text()):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._layout.setTextOption(option)
        self._layout.setFont(self.font())
        self._layout.setText(self.text().replace("\n", "\u2028"))
        step = self.fontMetrics().height() * LINE_HEIGHT
        leading = (step - self.fontMetrics().height()) / 2
        self._layout.beginLayout()
        top = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0.0, top + leading))
            top += step
        self._layout.endLayout()
        self._height = max(top, step)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out(self.width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._laid_out = None
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._lay_out(self.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        self._layout.draw(painter, QPointF(0, 0), self._looks(), QRectF(event.rect()))

    def _looks(self) -> list[QTextLayout.FormatRange]:
        """How parts of the text differ from the rest; of two that overlap the later one shows."""
        lighter, chosen, marked, sounding = (QTextCharFormat() for _ in range(4))
        # The application's: a label that has a colour in the style sheet fades its own.
        lighter.setForeground(QGuiApplication.palette().brush(QPalette.ColorRole.PlaceholderText))
        sounding.setForeground(self.palette().brush(QPalette.ColorRole.Accent))
        sounding.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        sounding.setUnderlineColor(self.palette().color(QPalette.ColorRole.Accent))
        marked.setBackground(QGuiApplication.palette().brush(QPalette.ColorRole.Midlight))
        chosen.setBackground(self.palette().brush(QPalette.ColorRole.Highlight))
        chosen.setForeground(self.palette().brush(QPalette.ColorRole.HighlightedText))
        length = len(self.text())
        settled = length if self._settled is None else self._settled
        start, end = sorted((self._anchor, self._end))
        return [
            _format(first, last, look)
            for first, last, look in (
                (settled, length, lighter),
                *((first, last, marked) for first, last in self._marked),
                *((first, last, sounding) for first, last in ([self._sounding] if self._sounding else [])),
                (start, end, chosen),
            )
            if first < last
        ]

    # Selecting --------------------------------------------------------------------------------------

    def place(self, at: QPoint) -> int:
        """The place between two characters that is nearest to a point of the label."""
        self._lay_out(self.width())
        for index in range(self._layout.lineCount()):
            line = self._layout.lineAt(index)
            if at.y() < line.y() + line.height() or index == self._layout.lineCount() - 1:
                return int(line.xToCursor(float(at.x())))
        return 0

    def select(self, anchor: int, end: int) -> None:
        """Select from one place between characters to another."""
        self._anchor, self._end = anchor, end
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            position = self.place(event.position().toPoint())
            self.select(position, position)
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.select(self._anchor, self.place(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        position = self.place(event.position().toPoint())
        self.select(*(word_at(word_spans(self.text()), position) or (position, position)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy(self.selected_text())
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select(0, len(self.text()))
        else:
            event.ignore()  # the window's keys work here too

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.select(0, 0)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copied = self.selected_text() or self.text()
        menu.addAction(
            tr("Copy selection") if self.selected_text() else tr("Copy"), lambda: self._copy(copied)
        )
        menu.popup(event.globalPos())

    def copy(self) -> None:
        """What is selected, or all of it, into the clipboard."""
        self._copy(self.selected_text() or self.text())

    @staticmethod
    def _copy(text: str) -> None:
        if text:
            QGuiApplication.clipboard().setText(text)


def _x(line: QTextLine, place: int) -> float:
    """PySide gives the place that Qt moved to beside the distance."""
    found: object = line.cursorToX(place)
    return float(found[0] if isinstance(found, tuple) else cast("float", found))


def right_to_left(text: str) -> bool:
    """Whether a text is written from the right, as its first letter is, whatever the window's language."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL", "L"):
            return direction != "L"
    return False


def _format(start: int, end: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = start, end - start
    made.format = look
    return made
