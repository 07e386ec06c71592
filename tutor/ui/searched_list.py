"""A page with all that is kept of one kind: a box to search with, the list, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tutor.ui.entry_list import EntryList, EntryLook
from tutor.ui.labels import label, say
from tutor.ui.question import Question
from tutor.ui.search_box import SearchBox

E = TypeVar("E")
SEARCHES_AFTER_MS = 120
"""Of rest in typing."""


class SearchedList(QWidget):
    words_changed = Signal()
    """Other words are looked for: typing rests."""

    def __init__(
        self, title: str, search: SearchBox, name: str, buttons: Sequence[QPushButton], *above: QWidget
    ) -> None:
        """`name` is the list's; `above` stands between what is told of the list and the list."""
        super().__init__()
        self.search = search
        self.list = EntryList(name)
        self.count = label("caption")
        self.empty = label("quiet")
        self.told = label("caption")
        self.question = Question()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(SEARCHES_AFTER_MS)
        doing = QHBoxLayout()
        doing.setSpacing(8)
        for button in buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAutoDefault(False)
            doing.addWidget(button)
        doing.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 16, 0, 16)
        rows.setSpacing(8)
        for widget in (label("heading", title), self.search, self.count, self.empty, *above):
            rows.addWidget(widget)
        rows.addWidget(self.list, 1)
        rows.addStretch(0)
        rows.addWidget(self.question)
        rows.addWidget(self.told)
        rows.addLayout(doing)
        say(self.told, "")
        say(self.empty, "")
        self.search.textChanged.connect(lambda _: self._typing.start())
        self.search.left_downwards.connect(self.list.setFocus)
        self._typing.timeout.connect(self.words_changed)

    def show_entries(
        self, entries: Sequence[E], look: Callable[[E], EntryLook], counted: str, nothing: str
    ) -> None:
        """`counted` tells how many there are; `nothing` is said in its place where there are none."""
        self.list.show_entries(entries, look)
        self.list.setVisible(bool(entries))
        instead = "" if entries else nothing
        say(self.empty, instead)
        say(self.count, "" if instead else counted)
