"""The cards as rows: what is kept, what it means, when it is asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from tutor.lessons.vocabulary import Card
from tutor.text import Text
from tutor.ui.review_words import KINDS, until
from tutor.ui.translation import tr


def next_review(card: Card, now: datetime) -> str:
    if card.suspended:
        return tr("paused")
    return tr("new") if card.is_new else until(card.due_at, now)


COLUMNS: tuple[tuple[Text, Callable[[Card, datetime], str]], ...] = (
    (Text("Card"), lambda card, now: card.front),
    (Text("Meaning or answer"), lambda card, now: card.back),
    (Text("Kind"), lambda card, now: tr(KINDS[card.kind])),
    (Text("Next review"), next_review),
)


class VocabularyTable(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self.cards: Sequence[Card] = ()
        self._now = datetime.now(UTC)

    def show_cards(self, cards: Sequence[Card]) -> None:
        self.beginResetModel()
        self.cards = cards
        self._now = datetime.now(UTC)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.cards)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        card, (title, shown) = self.cards[index.row()], COLUMNS[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return shown(card, self._now)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return tr(title)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section][0])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None
