"""The phrases of one turn in figures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from tutor.session.phrases import PhraseRow
from tutor.text import Text
from tutor.ui.translation import decimal, tr
from tutor.ui.wording import STATUS_WORDS, audio_duration, latency

SHOWN_CHARACTERS = 22
"""So much of a phrase stands in its row; the rest is in the tool tip."""


def _text(row: PhraseRow) -> str:
    return row.text if len(row.text) <= SHOWN_CHARACTERS else f"{row.text[:SHOWN_CHARACTERS].rstrip()}…"


def _number(value: float | None, decimals: int) -> str:
    return "–" if value is None else decimal(value, decimals)


def _sound(duration: float | None) -> str:
    return "–" if duration is None else audio_duration(duration)


def _gaps(row: PhraseRow) -> str:
    """Silences that should not be there, before the phrase and inside it."""
    before = "" if not row.silence_before or row.silence_before < 0.05 else latency(row.silence_before)
    inside = tr("{n} inside", n=row.gaps) if row.gaps else ""
    return ", ".join(filter(None, (before, inside))) or "–"


COLUMNS: tuple[tuple[str, str, Callable[[PhraseRow], str]], ...] = (
    ("#", Text("Phrase, in the order of speaking"), lambda p: str(p.index + 1)),
    (Text("Phrase"), Text("What is spoken"), _text),
    (Text("Status"), Text("What became of it"), lambda p: tr(STATUS_WORDS[p.status])),
    (Text("Made in"), Text("Time of the synthesis"), lambda p: latency(p.synthesis)),
    (Text("Sound"), Text("Duration of the sound"), lambda p: _sound(p.audio)),
    (
        Text("RTF"),
        Text("Real-time factor: seconds of synthesis a second of sound"),
        lambda p: _number(p.real_time_factor, 2),
    ),
    (Text("Chars/s"), Text("Characters synthesised a second"), lambda p: _number(p.characters_per_second, 0)),
    (Text("Chars"), Text("Characters"), lambda p: str(p.characters)),
    (Text("Queued"), Text("From being cut to the request to the voice"), lambda p: latency(p.queued)),
    (Text("First audio"), Text("From the request to the first sound"), lambda p: latency(p.first_audio)),
    (
        Text("Cached"),
        Text("Spoken before and kept: nothing was synthesised"),
        lambda p: tr("yes") if p.cached else tr("no"),
    ),
    (
        Text("Played at"),
        Text("When its first sound was heard, after your last one"),
        lambda p: latency(p.heard_after),
    ),
    (Text("Heard"), Text("How much of it was heard"), lambda p: _sound(p.heard)),
    (Text("Gaps"), Text("Silences before it and inside it"), _gaps),
)
_PHRASE = 1
_WORDS = (0, _PHRASE, 2, 10)
"""Columns of words; the others hold figures."""


class PhraseTable(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self._phrases: list[PhraseRow] = []

    def show_phrases(self, phrases: Sequence[PhraseRow]) -> bool:
        """Whether anything changed. A view keeps its place while the number of phrases stays the same."""
        wanted = list(phrases)
        if wanted == self._phrases:
            return False
        if len(wanted) == len(self._phrases):
            self._phrases = wanted
            corner = self.index(len(wanted) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), corner)
            return True
        self.beginResetModel()
        self._phrases = wanted
        self.endResetModel()
        return True

    def phrase(self, row: int) -> int:
        """Which phrase of the reply, from 0, stands in a row."""
        return self._phrases[row].index

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._phrases)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        row, (title, meaning, shown) = self._phrases[index.row()], COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shown(row)
            case Qt.ItemDataRole.ToolTipRole:
                return _as_plain(row.text) if index.column() == _PHRASE else tr(meaning)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{tr(title)}: {row.text if index.column() == _PHRASE else shown(row)}"
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section][0])
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return tr(COLUMNS[section][1])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None


def _as_plain(text: str) -> str:
    """A tool tip would take a model's words for markup."""
    return f"<p>{text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')}</p>"


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column in _WORDS else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
