"""The cards as rows: what is kept, what it means, when it is asked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from tutor.lessons.vocabulary import Card
from tutor.text import Text
from tutor.ui.column_table import ColumnTable, TableColumn
from tutor.ui.review_words import KINDS, until
from tutor.ui.translation import tr


def next_review(card: Card, now: datetime) -> str:
    if card.suspended:
        return tr("paused")
    return tr("new") if card.is_new else until(card.due_at, now)


class VocabularyTable(ColumnTable[Card]):
    def __init__(self) -> None:
        super().__init__(
            (
                TableColumn(Text("Card"), "", lambda card: card.front, words=True),
                TableColumn(Text("Meaning or answer"), "", lambda card: card.back, words=True),
                TableColumn(Text("Kind"), "", lambda card: tr(KINDS[card.kind]), words=True),
                TableColumn(Text("Next review"), "", lambda card: next_review(card, self._now), words=True),
            ),
            called=lambda card, column: column.shown(card),
            described=lambda card, column: tr(column.title),
        )
        self._now = datetime.now(UTC)

    def show_rows(self, rows: Sequence[Card]) -> None:
        self._now = datetime.now(UTC)
        super().show_rows(rows)
