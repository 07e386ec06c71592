"""What the first sound waited for, part by part: together they are the whole."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from tutor.audio.frames import Seconds
from tutor.session.timeline import Part, Timeline
from tutor.text import Text
from tutor.ui.labels import label
from tutor.ui.theme import set_kind
from tutor.ui.translation import percent, tr
from tutor.ui.waterfall_rows import MEANINGS
from tutor.ui.wording import exact

WHOLE = Text("Together")


class AccountView(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[tuple[QLabel, QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(0, 1)

    def show_course(self, course: Timeline | None) -> None:
        parts = [] if course is None else account(course)
        whole = sum(length for _, length in parts)
        while len(self.rows) < len(parts) + 1:
            self._add_row()
        for row, (part, length) in zip(self.rows, parts, strict=False):
            share = percent(length / whole) if whole else ""
            _fill(row, tr(part.value), exact(length), share, tr(MEANINGS[part]), "caption")
        if parts:
            _fill(self.rows[len(parts)], tr(WHOLE), exact(whole), percent(1.0), "", "section")
        shown = len(parts) + 1 if parts else 0
        for index, row in enumerate(self.rows):
            for cell in row:
                cell.setVisible(index < shown)

    def _add_row(self) -> None:
        cells = label("caption"), label("caption", wraps=False), label("caption", wraps=False)
        line, right = len(self.rows), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(cells[0], line, 0)
        self._grid.addWidget(cells[1], line, 1, right)
        self._grid.addWidget(cells[2], line, 2, right)
        self.rows.append(cells)


def account(course: Timeline) -> list[tuple[Part, Seconds]]:
    """Each part once, in the order in which it first comes."""
    lengths: dict[Part, Seconds] = {}
    for step in course.account:
        lengths[step.part] = lengths.get(step.part, 0.0) + step.length
    return list(lengths.items())


def _fill(
    row: tuple[QLabel, QLabel, QLabel], title: str, figure: str, share: str, meaning: str, kind: str
) -> None:
    for cell, text in zip(row, (title, figure, share), strict=True):
        cell.setText(text)
        cell.setToolTip(f"{title}: {meaning}." if meaning else "")
        set_kind(cell, kind)
    row[0].setAccessibleName(f"{title}: {figure}, {share}")
