"""The phrases of one turn in figures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from tutor.session.phrases import PhraseRow
from tutor.ui.wording import audio_duration, latency

SHOWN_CHARACTERS = 22
"""So much of a phrase stands in its row; the rest is in the tool tip."""


def _text(row: PhraseRow) -> str:
    return row.text if len(row.text) <= SHOWN_CHARACTERS else f"{row.text[:SHOWN_CHARACTERS].rstrip()}…"


def _number(value: float | None, decimals: int) -> str:
    return "–" if value is None else f"{value:.{decimals}f}"


def _sound(duration: float | None) -> str:
    return "–" if duration is None else audio_duration(duration)


def _gaps(row: PhraseRow) -> str:
    """Silences that should not be there, before the phrase and inside it."""
    before = "" if not row.silence_before or row.silence_before < 0.05 else latency(row.silence_before)
    inside = f"{row.gaps} inside" if row.gaps else ""
    return ", ".join(filter(None, (before, inside))) or "–"


COLUMNS: tuple[tuple[str, str, Callable[[PhraseRow], str]], ...] = (
    ("#", "Phrase, in the order of speaking", lambda p: str(p.index + 1)),
    ("Phrase", "What is spoken", _text),
    ("Status", "What became of it", lambda p: p.status.value),
    ("Made in", "Time of the synthesis", lambda p: latency(p.synthesis)),
    ("Sound", "Duration of the sound", lambda p: _sound(p.audio)),
    (
        "RTF",
        "Real-time factor: seconds of synthesis a second of sound",
        lambda p: _number(p.real_time_factor, 2),
    ),
    ("Chars/s", "Characters synthesised a second", lambda p: _number(p.characters_per_second, 0)),
    ("Chars", "Characters", lambda p: str(p.characters)),
    ("Queued", "From being cut to the request to the voice", lambda p: latency(p.queued)),
    ("First audio", "From the request to the first sound", lambda p: latency(p.first_audio)),
    ("Cached", "Spoken before and kept: nothing was synthesised", lambda p: "yes" if p.cached else "no"),
    ("Played at", "When its first sound was heard, after your last one", lambda p: latency(p.heard_after)),
    ("Heard", "How much of it was heard", lambda p: _sound(p.heard)),
    ("Gaps", "Silences before it and inside it", _gaps),
)
_WORDS = {"Phrase", "Status", "Cached"}


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
                return _as_plain(row.text) if title == "Phrase" else meaning
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{title}: {row.text if title == 'Phrase' else shown(row)}"
            case Qt.ItemDataRole.TextAlignmentRole:
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


def _as_plain(text: str) -> str:
    """A tool tip would take a model's words for markup."""
    return f"<p>{text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')}</p>"


def _alignment(column: int) -> Qt.AlignmentFlag:
    words = column == 0 or COLUMNS[column][0] in _WORDS
    return (
        Qt.AlignmentFlag.AlignLeft if words else Qt.AlignmentFlag.AlignRight
    ) | Qt.AlignmentFlag.AlignVCenter
