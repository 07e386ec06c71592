"""The phrases of one turn in figures."""

from __future__ import annotations

from collections.abc import Sequence

from tutor.session.phrases import PhraseRow
from tutor.text import Text
from tutor.ui.column_table import ColumnTable, TableColumn
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


_PHRASE: TableColumn[PhraseRow] = TableColumn(Text("Phrase"), Text("What is spoken"), _text, words=True)
COLUMNS: tuple[TableColumn[PhraseRow], ...] = (
    TableColumn("#", Text("Phrase, in the order of speaking"), lambda p: str(p.index + 1), words=True),
    _PHRASE,
    TableColumn(Text("Status"), Text("What became of it"), lambda p: tr(STATUS_WORDS[p.status]), words=True),
    TableColumn(Text("Made in"), Text("Time of the synthesis"), lambda p: latency(p.synthesis)),
    TableColumn(Text("Sound"), Text("Duration of the sound"), lambda p: _sound(p.audio)),
    TableColumn(
        Text("RTF"),
        Text("Real-time factor: seconds of synthesis a second of sound"),
        lambda p: _number(p.real_time_factor, 2),
    ),
    TableColumn(
        Text("Chars/s"),
        Text("Characters synthesised a second"),
        lambda p: _number(p.characters_per_second, 0),
    ),
    TableColumn(Text("Chars"), Text("Characters"), lambda p: str(p.characters)),
    TableColumn(
        Text("Queued"), Text("From being cut to the request to the voice"), lambda p: latency(p.queued)
    ),
    TableColumn(
        Text("First audio"), Text("From the request to the first sound"), lambda p: latency(p.first_audio)
    ),
    TableColumn(
        Text("Cached"),
        Text("Spoken before and kept: nothing was synthesised"),
        lambda p: tr("yes") if p.cached else tr("no"),
        words=True,
    ),
    TableColumn(
        Text("Played at"),
        Text("When its first sound was heard, after your last one"),
        lambda p: latency(p.heard_after),
    ),
    TableColumn(Text("Heard"), Text("How much of it was heard"), lambda p: _sound(p.heard)),
    TableColumn(Text("Gaps"), Text("Silences before it and inside it"), _gaps),
)


class PhraseTable(ColumnTable[PhraseRow]):
    def __init__(self) -> None:
        super().__init__(COLUMNS, called=_called, tip=_tip)

    def show_phrases(self, phrases: Sequence[PhraseRow]) -> bool:
        """Whether anything changed. A view keeps its place while the number of phrases stays the same."""
        wanted = list(phrases)
        if wanted == self.rows:
            return False
        if len(wanted) == len(self.rows):
            self.rows = wanted
            corner = self.index(len(wanted) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), corner)
            return True
        self.show_rows(wanted)
        return True

    def phrase(self, row: int) -> int:
        """Which phrase of the reply, from 0, stands in a row."""
        return self.rows[row].index


def _called(row: PhraseRow, column: TableColumn[PhraseRow]) -> str:
    return f"{tr(column.title)}: {row.text if column is _PHRASE else column.shown(row)}"


def _tip(row: PhraseRow, column: TableColumn[PhraseRow]) -> str:
    return _as_plain(row.text) if column is _PHRASE else tr(column.meaning)


def _as_plain(text: str) -> str:
    """A tool tip would take a model's words for markup."""
    return f"<p>{text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')}</p>"
