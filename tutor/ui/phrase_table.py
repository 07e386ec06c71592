"""The phrases of one turn in figures."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from tutor.session.latency import PhraseTiming
from tutor.ui.wording import audio_duration, latency

COLUMNS: tuple[tuple[str, str, Callable[[PhraseTiming], str]], ...] = (
    ("#", "Phrase, in the order of speaking", lambda p: str(p.index + 1)),
    ("Chars", "Characters", lambda p: str(p.characters)),
    ("Made in", "Time of the synthesis", lambda p: latency(p.synthesis)),
    ("Sound", "Duration of the sound", lambda p: "–" if p.audio is None else audio_duration(p.audio)),
    ("Chars/s", "Characters synthesised a second", lambda p: _rate(p.characters_per_second)),
)


def _rate(rate: float | None) -> str:
    return "–" if rate is None else f"{rate:.0f}"


class PhraseTable(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self._phrases: list[PhraseTiming] = []

    def show_phrases(self, phrases: list[PhraseTiming]) -> None:
        self.beginResetModel()
        self._phrases = list(phrases)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._phrases)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[index.column()][2](self._phrases[index.row()])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section][0]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return COLUMNS[section][1]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
