"""The list of documents, or of places where words were found: painted, so that thousands are quick."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from tutor.library.documents import Document, Passage
from tutor.ui.icons import paint_icon
from tutor.ui.library_words import about, icon_of, snippet, where
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr
from tutor.ui.two_lines import ABOVE, GAP, SIDE, flags, fonts, paint_ground, paint_marked

Entry: TypeAlias = Document | Passage
Index: TypeAlias = QModelIndex | QPersistentModelIndex
BAR = 2
"""Pixels of the line that shows how far a document was read."""


class LibraryModel(QAbstractListModel):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()
        self._words = ""

    def show_entries(self, entries: Sequence[Entry], words: str = "") -> None:
        """`words` are those that were looked for."""
        self.beginResetModel()
        self.entries, self._words = entries, words
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return len(self.entries)

    def lines(self, row: int) -> tuple[str, tuple[str, str, str]]:
        """The first line, and the second one before, in and after what is marked."""
        entry = self.entries[row]
        if isinstance(entry, Document):
            return entry.title, (about(entry), "", "")
        return where(entry), snippet(entry, self._words)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        first, second = self.lines(index.row())
        return first if role == Qt.ItemDataRole.DisplayRole else f"{first}, {''.join(second)}"


class _Row(QStyledItemDelegate):
    """An icon, two lines, and how far it was read."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        title, small = fonts(option)
        height = QFontMetrics(title).height() + GAP + QFontMetrics(small).height() + 2 * ABOVE
        return QSize(200, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, LibraryModel)
        entry = model.entries[index.row()]
        first, second = model.lines(index.row())
        place: QRect = option.rect
        state: QStyle.StateFlag = option.state
        palette: QPalette = option.palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, place, state, palette)
        title, small = fonts(option)
        inside = place.adjusted(SIDE, ABOVE, -SIDE, -ABOVE)
        if isinstance(entry, Document):
            inside = self._paint_icon(painter, inside, entry, palette)
        painter.setFont(title)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        metrics = QFontMetrics(title)
        elided = metrics.elidedText(first, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, flags(painter), elided)
        below = inside.adjusted(0, metrics.height() + GAP, 0, 0)
        paint_marked(painter, below, small, second, palette)
        if isinstance(entry, Document) and 0.0 < entry.progress < 1.0:
            self._paint_progress(painter, inside, entry.progress, palette)
        painter.restore()

    @staticmethod
    def _paint_icon(painter: QPainter, inside: QRect, entry: Document, palette: QPalette) -> QRect:
        """The room that is left beside it."""
        side = round(inside.height() * 0.72)
        rtl = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = inside.right() + 1 - side if rtl else inside.left()
        colour = palette.color(QPalette.ColorRole.PlaceholderText)
        box = QRectF(x, inside.center().y() - side / 2, side, side)
        paint_icon(painter, icon_of(entry.kind), colour, box)
        return inside.adjusted(0, 0, -side - SIDE, 0) if rtl else inside.adjusted(side + SIDE, 0, 0, 0)

    @staticmethod
    def _paint_progress(painter: QPainter, inside: QRect, share: float, palette: QPalette) -> None:
        ground: QColor = palette.color(QPalette.ColorRole.Mid)
        bar = QRectF(inside.left(), inside.bottom() + 5, inside.width(), BAR)
        painter.fillRect(bar, ground)
        done = QRectF(bar)
        done.setWidth(bar.width() * share)
        if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            done.moveRight(bar.right())
        painter.fillRect(done, palette.color(QPalette.ColorRole.Accent))


class LibraryList(QListView):
    opened = Signal(object)
    """The entry that was chosen."""
    delete_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "history")
        self.entries = LibraryModel(self)
        self.setModel(self.entries)
        self.setItemDelegate(_Row(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Your documents"))
        self.setAccessibleDescription(tr("Return opens one, Delete asks whether to delete it."))
        self.clicked.connect(lambda index: self.opened.emit(self.entries.entries[index.row()]))

    @property
    def current(self) -> Entry | None:
        row = self.currentIndex().row()
        return self.entries.entries[row] if 0 <= row < len(self.entries.entries) else None

    def show_entries(self, entries: Sequence[Entry], words: str = "") -> None:
        """Show others; the place in the list stays where it can."""
        row = max(0, self.currentIndex().row())
        self.entries.show_entries(entries, words)
        if entries:
            self.setCurrentIndex(self.entries.index(min(row, len(entries) - 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self.current
        if entry is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(entry)
        elif entry is not None and event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit(entry)
        else:
            super().keyPressEvent(event)
