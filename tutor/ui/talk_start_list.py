"""What one can talk about, as a list: a title, what to do, and how far one came before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from tutor.lessons.plan import TalkPlan

SIDE, GAP = 16, 4
_CHOICE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Choice:
    """A talk that can be begun."""

    plan: TalkPlan
    title: str
    goal: str
    about: str
    """What else is told of it when it is chosen."""


class ChoiceList(QListWidget):
    asked = Signal(object)
    """A Choice: begin it."""
    left_upwards = Signal()
    """The Up key, on the first one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_Drawing(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.itemDoubleClicked.connect(lambda item: self.asked.emit(item.data(_CHOICE)))

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """The first of them is chosen."""
        self.clear()
        for choice in choices:
            item = QListWidgetItem(choice.title)
            item.setData(_CHOICE, choice)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{choice.title}. {choice.goal}")
            self.addItem(item)
        self.setCurrentRow(0)

    @property
    def choice(self) -> Choice | None:
        item = self.currentItem()
        return cast("Choice", item.data(_CHOICE)) if item is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Up and self.currentRow() <= 0:
            self.left_upwards.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.choice is not None:
            self.asked.emit(self.choice)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


class _Drawing(QStyledItemDelegate):
    """Two lines of text, which wrap; the style sheet draws the ground and the focus."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        view = self._view
        view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, view)
        choice = cast("Choice", index.data(_CHOICE))
        inside = option.rect.adjusted(SIDE, 10, -SIDE, -10)
        bold = _bold(view.font())
        painter.save()
        painter.setFont(bold)
        painter.setPen(view.palette().color(QPalette.ColorRole.WindowText))
        title = self._height(bold, inside.width(), choice.title)
        painter.drawText(QRect(inside.topLeft(), QSize(inside.width(), title)), _WRAPS, choice.title)
        painter.setFont(view.font())
        painter.setPen(view.palette().color(QPalette.ColorRole.PlaceholderText))
        below = inside.adjusted(0, title + GAP, 0, 0)
        painter.drawText(below, _WRAPS, choice.goal)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view, choice = self._view, cast("Choice", index.data(_CHOICE))
        width = view.viewport().width() - 2 * SIDE
        title = self._height(_bold(view.font()), width, choice.title)
        return QSize(width, title + GAP + self._height(view.font(), width, choice.goal) + 20)

    @property
    def _view(self) -> ChoiceList:
        return cast("ChoiceList", self.parent())

    @staticmethod
    def _height(font: QFont, width: int, text: str) -> int:
        return QFontMetrics(font).boundingRect(QRect(0, 0, max(1, width), 10_000), _WRAPS, text).height()


_WRAPS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
