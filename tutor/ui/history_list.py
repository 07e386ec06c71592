"""The list of talks, or of places where words were found: painted, so that a thousand are quick."""

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
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPalette, QPen
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
from tutor.ui.stylesheet import SIZES
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr

Entry: TypeAlias = Talk | Found
Index: TypeAlias = QModelIndex | QPersistentModelIndex

_SIDE, _ABOVE, _GAP = 12, 9, 3


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
        title, small = _fonts(option)
        height = QFontMetrics(title).height() + _GAP + QFontMetrics(small).height() + 2 * _ABOVE
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
        _paint_ground(painter, place, state, palette)
        title, small = _fonts(option)
        inside = place.adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
        painter.setFont(title)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        metrics = QFontMetrics(title)
        elided = metrics.elidedText(first, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, _flags(painter), elided)
        below = inside.adjusted(0, metrics.height() + _GAP, 0, 0)
        _paint_marked(painter, below, small, second, palette)
        painter.restore()


def _fonts(option: QStyleOptionViewItem) -> tuple[QFont, QFont]:
    """Of the two lines, in proportion to the type that the view wears."""
    worn: QFont = option.font
    title, small = QFont(worn), QFont(worn)
    title.setWeight(QFont.Weight.DemiBold)
    small.setPointSizeF(worn.pointSizeF() * SIZES["small"] / SIZES["body"])
    return title, small


def _flags(painter: QPainter) -> Qt.AlignmentFlag:
    rtl = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    left = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    return Qt.AlignmentFlag.AlignTop | left | Qt.AlignmentFlag.AlignAbsolute


def _paint_ground(painter: QPainter, place: QRect, state: QStyle.StateFlag, palette: QPalette) -> None:
    ground = QRectF(place).adjusted(1, 1, -1, -1)
    painter.setPen(Qt.PenStyle.NoPen)
    if state & QStyle.StateFlag.State_Selected:
        painter.setBrush(palette.color(QPalette.ColorRole.Midlight))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 2))
        painter.drawRoundedRect(ground, 8, 8)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase))
        painter.drawRoundedRect(ground, 8, 8)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_marked(
    painter: QPainter, place: QRect, font: QFont, text: tuple[str, str, str], palette: QPalette
) -> None:
    """One line; what stands before the marked part gives way, so that the marked part is always seen."""
    before, match, after = text
    plain, marked = QFont(font), QFont(font)
    marked.setWeight(QFont.Weight.Bold)
    marked.setUnderline(True)
    metrics, wide = QFontMetrics(plain), QFontMetrics(marked)
    quiet, ink = (
        palette.color(QPalette.ColorRole.PlaceholderText),
        palette.color(QPalette.ColorRole.WindowText),
    )
    room = place.width() - wide.horizontalAdvance(match)
    if match and metrics.horizontalAdvance(before) > room * 0.6:
        before = metrics.elidedText(before, Qt.TextElideMode.ElideLeft, int(room * 0.6))
    x = place.left()
    for part, worn, colour in ((before, plain, quiet), (match, marked, ink), (after, plain, quiet)):
        left = place.right() - x
        if not part or left <= 0:
            continue
        painter.setFont(worn)
        painter.setPen(colour)
        said = QFontMetrics(worn).elidedText(part, Qt.TextElideMode.ElideRight, left)
        painter.drawText(QRect(x, place.top(), left, place.height()), Qt.AlignmentFlag.AlignTop, said)
        x += QFontMetrics(worn).horizontalAdvance(part)


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
