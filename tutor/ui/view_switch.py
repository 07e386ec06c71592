"""The switch between the views, and the small menu of the talk: how turns are taken.

[Talk ▾] [Library] [Review 12] [Reports]      where there is room
[Review 12 ▾]                                  where there is not: the menu has the views, too
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from tutor.ui.drop_button import DropButton
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr
from tutor.ui.views import LIBRARY, REPORTS, REVIEW, TALK

MOST_COUNTED = 999


def view_title(key: str) -> str:
    match key:
        case "library":
            return tr("Library")
        case "review":
            return tr("Review")
        case "reports":
            return tr("Reports")
    return tr("Talk")


_KNOWN = (TALK, LIBRARY, REVIEW, REPORTS)


class ViewSwitch(QFrame):
    asked = Signal(str)
    """The key of the view that was chosen."""
    mode_asked = Signal(str)

    def __init__(self, keys: Sequence[str], modes: Mapping[str, str], parent: QWidget | None = None) -> None:
        """`modes` are the values of the setting "mode" and what they are called."""
        super().__init__(parent)
        set_kind(self, "segments")
        self._keys = [key for key in _KNOWN if key in keys] + [key for key in keys if key not in _KNOWN]
        self._counts: dict[str, int] = {}
        self._current = TALK
        self.compact = self._compact = False
        self.menu = QMenu(self)
        set_kind(self.menu, "choice")
        self.entries = self._view_entries()
        self.menu.addSeparator()
        self.modes = self._mode_entries(modes)
        self.drop = DropButton("segment")
        self.drop.setMenu(self.menu)
        self._group = QButtonGroup(self)
        self.segments = {key: self._segment(key) for key in self._keys}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for key, segment in self.segments.items():
            row.addWidget(segment)
            if key == TALK:
                row.addWidget(self.drop)
        self.show_view(TALK)
        self.set_compact(False)

    def _view_entries(self) -> dict[str, QAction]:
        group = QActionGroup(self)
        entries = {}
        for key in self._keys:
            entry = entries[key] = QAction(view_title(key), group)
            entry.setCheckable(True)
            entry.triggered.connect(partial(self.asked.emit, key))
            self.menu.addAction(entry)
        return entries

    def _mode_entries(self, modes: Mapping[str, str]) -> dict[str, QAction]:
        group = QActionGroup(self)
        entries = {}
        for value, title in modes.items():
            entry = entries[value] = QAction(tr("Taking turns: {mode}", mode=tr(title)), group)
            entry.setCheckable(True)
            entry.triggered.connect(partial(self.mode_asked.emit, value))
            self.menu.addAction(entry)
        return entries

    def _segment(self, key: str) -> QPushButton:
        segment = QPushButton(view_title(key))
        set_kind(segment, "segment")
        segment.setCheckable(True)
        segment.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        segment.clicked.connect(partial(self.asked.emit, key))
        self._group.addButton(segment)
        return segment

    # What is shown ----------------------------------------------------------------------------------

    def show_view(self, key: str) -> None:
        self._current = key
        self.segments[key].setChecked(True)
        self.entries[key].setChecked(True)
        self._name()

    def show_mode(self, mode: str) -> None:
        self.modes[mode].setChecked(True)

    def show_count(self, key: str, count: int) -> None:
        """How much waits in a view; nothing is said of nothing."""
        if key in self.segments:
            self._counts[key] = count
            self._name()

    def show_keys(self, key: str, keys: str) -> None:
        if key in self.segments:
            self.segments[key].setToolTip(keys)

    def title(self, key: str) -> str:
        """With what waits in it."""
        count = self._counts.get(key, 0)
        title = view_title(key)
        if not count:
            return title
        return f"{title} {count}" if count <= MOST_COUNTED else f"{title} {MOST_COUNTED}+"

    def _name(self) -> None:
        for key, segment in self.segments.items():
            segment.setText(self.title(key))
            self.entries[key].setText(self.title(key))
        self.drop.setText(self.title(self._current) if self._compact else "")
        self.drop.setAccessibleName(tr("Views and taking turns") if self._compact else tr("Taking turns"))
        self.drop.setToolTip(self.drop.accessibleName())
        self.updateGeometry()

    # Room -------------------------------------------------------------------------------------------

    def set_compact(self, compact: bool) -> None:
        """One button with a menu instead of a row of buttons; where there is one view, always."""
        had_keys = any(segment.hasFocus() for segment in self.segments.values())
        self.compact = compact
        self._compact = compact or len(self.segments) < 2
        for segment in self.segments.values():
            segment.setVisible(not self._compact)
        for entry in self.entries.values():
            entry.setVisible(self._compact and len(self.entries) > 1)
        self._name()
        if self._compact and had_keys:
            self.drop.setFocus()

    def widths(self) -> tuple[int, int]:
        """Pixels that the row takes, and the least that the one button takes."""
        least = self.drop.least_width(self.title(self._current))
        if len(self.segments) < 2:
            return self.drop.sizeHint().width(), least
        row = sum(segment.sizeHint().width() for segment in self.segments.values())
        return row + self.drop.least_width(""), least

    def minimumSizeHint(self) -> QSize:
        return QSize(self.widths()[1], super().minimumSizeHint().height())
