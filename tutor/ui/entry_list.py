"""A list of what is kept, or of places where words were found: painted, so that thousands are quick."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias, TypeVar

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

from tutor.ui.icons import paint_icon
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr
from tutor.ui.two_lines import ABOVE, GAP, SIDE, flags, fonts, paint_ground, paint_marked

E = TypeVar("E")
Index: TypeAlias = QModelIndex | QPersistentModelIndex
BAR = 2
"""Pixels of the line that shows how far something was read."""


@dataclass(frozen=True, slots=True)
class EntryLook:
    """How one entry is shown."""

    title: str
    below: tuple[str, str, str]
    """The second line before, in and after what is marked."""
    icon: str = ""
    progress: float = 0.0
    """A line shows it, unless it is 0 or 1."""


class EntryModel(QAbstractListModel):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries: Sequence[Any] = ()
        self._look: Callable[[Any], EntryLook] = lambda entry: EntryLook("", ("", "", ""))

    def show_entries(self, entries: Sequence[E], look: Callable[[E], EntryLook]) -> None:
        self.beginResetModel()
        self.entries, self._look = entries, look
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return len(self.entries)

    def look(self, row: int) -> EntryLook:
        return self._look(self.entries[row])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        look = self.look(index.row())
        return look.title if role == Qt.ItemDataRole.DisplayRole else f"{look.title}, {''.join(look.below)}"


class _Row(QStyledItemDelegate):
    """What was found is told by weight and a line below it, not by colour."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        title, small = fonts(option)
        height = QFontMetrics(title).height() + GAP + QFontMetrics(small).height() + 2 * ABOVE
        return QSize(200, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, EntryModel)
        look = model.look(index.row())
        place: QRect = option.rect
        state: QStyle.StateFlag = option.state
        palette: QPalette = option.palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, place, state, palette)
        title, small = fonts(option)
        inside = place.adjusted(SIDE, ABOVE, -SIDE, -ABOVE)
        if look.icon:
            inside = _paint_icon(painter, inside, look.icon, palette)
        painter.setFont(title)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        metrics = QFontMetrics(title)
        elided = metrics.elidedText(look.title, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, flags(painter), elided)
        below = inside.adjusted(0, metrics.height() + GAP, 0, 0)
        paint_marked(painter, below, small, look.below, palette)
        if 0.0 < look.progress < 1.0:
            _paint_progress(painter, inside, look.progress, palette)
        painter.restore()


def _paint_icon(painter: QPainter, inside: QRect, name: str, palette: QPalette) -> QRect:
    """The room that is left beside it."""
    side = round(inside.height() * 0.72)
    rtl = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    x = inside.right() + 1 - side if rtl else inside.left()
    colour = palette.color(QPalette.ColorRole.PlaceholderText)
    paint_icon(painter, name, colour, QRectF(x, inside.center().y() - side / 2, side, side))
    return inside.adjusted(0, 0, -side - SIDE, 0) if rtl else inside.adjusted(side + SIDE, 0, 0, 0)


def _paint_progress(painter: QPainter, inside: QRect, share: float, palette: QPalette) -> None:
    bar = QRectF(inside.left(), inside.bottom() + 5, inside.width(), BAR)
    painter.fillRect(bar, palette.color(QPalette.ColorRole.Mid))
    done = QRectF(bar)
    done.setWidth(bar.width() * share)
    if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        done.moveRight(bar.right())
    painter.fillRect(done, palette.color(QPalette.ColorRole.Accent))


class EntryList(QListView):
    opened = Signal(object)
    """The entry that was chosen."""
    delete_asked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "history")
        self.entries = EntryModel(self)
        self.setModel(self.entries)
        self.setItemDelegate(_Row(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr("Return opens one, Delete asks whether to delete it."))
        self.clicked.connect(lambda index: self.opened.emit(self.entries.entries[index.row()]))

    def show_entries(self, entries: Sequence[E], look: Callable[[E], EntryLook]) -> None:
        """Show others; the place in the list stays where it can."""
        row = max(0, self.currentIndex().row())
        self.entries.show_entries(entries, look)
        if entries:
            self.setCurrentIndex(self.entries.index(min(row, len(entries) - 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self.currentIndex().row(), event.key()
        chosen = 0 <= row < len(self.entries.entries)
        if chosen and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.entries.entries[row])
        elif chosen and key == Qt.Key.Key_Delete:
            self.delete_asked.emit(self.entries.entries[row])
        else:
            super().keyPressEvent(event)
