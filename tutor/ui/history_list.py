"""The list of talks, or of places where words were found: painted, so that a thousand are quick."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from tutor.records.finding import Found
from tutor.records.talks import Talk
from tutor.ui import history_words
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr
from tutor.ui.two_lines import ABOVE, GAP, SIDE, flags, fonts, paint_ground, paint_marked

Entry: TypeAlias = Talk | Found
Index: TypeAlias = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractListModel):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        first, second = lines(self.entries[index.row()])
        return first if role == Qt.ItemDataRole.DisplayRole else f"{first}, {''.join(second)}"


def lines(entry: Entry) -> tuple[str, tuple[str, str, str]]:
    """The first line, and the second one before, in and after what is marked."""
    if isinstance(entry, Talk):
        return history_words.title_of(entry), (history_words.about(entry), "", "")
    before = f"{history_words.who(entry)} {entry.before}"
    return history_words.where(entry), (before, entry.match, entry.after)


class _TwoLines(QStyledItemDelegate):
    """What was found is told by weight and a line below it, not by colour."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        title, small = fonts(option)
        height = QFontMetrics(title).height() + GAP + QFontMetrics(small).height() + 2 * ABOVE
        return QSize(200, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, HistoryModel)
        first, second = lines(model.entries[index.row()])
        place: QRect = option.rect
        state: QStyle.StateFlag = option.state
        palette: QPalette = option.palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, place, state, palette)
        title, small = fonts(option)
        inside = place.adjusted(SIDE, ABOVE, -SIDE, -ABOVE)
        painter.setFont(title)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        metrics = QFontMetrics(title)
        elided = metrics.elidedText(first, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, flags(painter), elided)
        below = inside.adjusted(0, metrics.height() + GAP, 0, 0)
        paint_marked(painter, below, small, second, palette)
        painter.restore()


class HistoryList(QListView):
    opened = Signal(object)
    """The entry that was chosen."""
    delete_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "history")
        self.entries = HistoryModel(self)
        self.setModel(self.entries)
        self.setItemDelegate(_TwoLines(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Your talks"))
        self.setAccessibleDescription(tr("Return opens one, Delete asks whether to delete it."))
        self.clicked.connect(lambda index: self.opened.emit(self.entries.entries[index.row()]))

    @property
    def current(self) -> Entry | None:
        row = self.currentIndex().row()
        return self.entries.entries[row] if 0 <= row < len(self.entries.entries) else None

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show others; the place in the list stays where it can."""
        row = max(0, self.currentIndex().row())
        self.entries.show_entries(entries)
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
