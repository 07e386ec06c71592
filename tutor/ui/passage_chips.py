"""Where an answer comes from: the passages of the learner's documents, under it; one click opens the page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from tutor.conversation.answer_events import Reference
from tutor.ui.chip_flow import ChipFlow
from tutor.ui.translation import tr

LONGEST = 48
"""Characters of a title."""


class PassageChips(ChipFlow):
    opened = Signal(object)
    """A Reference."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Reference, ...] = ()

    def show_passages(self, passages: Sequence[Reference]) -> None:
        """Nothing happens when they are shown already. Of a page only the first is."""
        wanted = tuple({(one.document, one.page or one.passage): one for one in reversed(passages)}.values())[
            ::-1
        ]
        if wanted != self._shown:
            self._shown = wanted
            self.put([self._chip(one) for one in wanted])

    def _chip(self, reference: Reference) -> QPushButton:
        title = reference.title
        title = title if len(title) <= LONGEST else f"{title[:LONGEST].rstrip()}…"
        page = tr("{title} · page {page}", title=title, page=reference.page) if reference.page else title
        # An ampersand would be a key.
        chip = self.chip(page.replace("&", "&&"))
        chip.setAccessibleName(tr("Open where this comes from: {passage}", passage=page))
        chip.setToolTip(tr("Open where this comes from"))
        chip.clicked.connect(partial(self.opened.emit, reference))
        return chip
