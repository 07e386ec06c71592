"""What is coming into the library: a row for each document with its progress, and a way to stop it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import aclosing
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from tutor.errors import TutorError
from tutor.library.documents import ImportProgress
from tutor.library.importing import Importing
from tutor.library.passages import tidy_title
from tutor.ui.labels import label, say, scrolling
from tutor.ui.library_words import outcome_words, progress_words
from tutor.ui.theme import set_kind
from tutor.ui.translation import told, tr

Source: TypeAlias = Path | str
"""A file, or text that was pasted."""
LONGEST_NAME = 60
CLOSE_LIMIT_S = 2.0
MOST_ROOM = 0.35
"""Of the window's height."""


class ImportRow(QFrame):
    dismissed = Signal()
    """It is over, and was read."""

    def __init__(self, source: Source, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "option")
        # A name may hold what turns lines around, breaks them, or is no text at all.
        name = tidy_title(source.name) if isinstance(source, Path) else tr("Pasted text")
        self.name = name if len(name) <= LONGEST_NAME else f"{name[:LONGEST_NAME]}…"
        self.title = label("title", self.name)
        self.state = label("caption", tr("Waiting …"))
        self.fault = label("fault-small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(tr("Progress of {name}", name=self.name))
        self.stop = QPushButton(tr("Cancel"))
        self.stop.setAutoDefault(False)
        self.stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.stop.setAccessibleName(tr("Cancel {name}", name=self.name))
        words = QVBoxLayout()
        words.setSpacing(4)
        for widget in (self.title, self.state, self.fault, self.bar):
            # A name that is one long word is cut off, rather than pushing the button out of sight.
            widget.setMinimumWidth(1)
            words.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignTop)
        say(self.fault, "")

    def show_progress(self, progress: ImportProgress) -> None:
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        self.state.setText(progress_words(progress))

    def show_end(self, words: str, error: TutorError | None = None) -> None:
        """What became of it; from now on the button only clears the row away."""
        self.bar.hide()
        say(self.state, words)
        say(self.fault, told(error.message, error.remedy) if error is not None else "")
        self.stop.setText(tr("Dismiss"))
        self.stop.setAccessibleName(tr("Dismiss what is told of {name}", name=self.name))


class LibraryImports(QWidget):
    """One document after the other, on the window's own loop."""

    arrived = Signal(object)
    """A Document that is in the library."""

    def __init__(self, importing: Callable[[], Importing | None], parent: QWidget | None = None) -> None:
        """`importing` is asked for each document; None: nothing can be kept."""
        super().__init__(parent)
        self._importing = importing
        self.rows: list[ImportRow] = []
        self._tasks: dict[ImportRow, asyncio.Task[None]] = {}
        self._one = asyncio.Lock()
        inside = QWidget()
        set_kind(inside, "page")
        inside.installEventFilter(self)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._area = scrolling(inside, sideways=False)
        whole.addWidget(self._area)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def sizeHint(self) -> QSize:
        """As high as its rows, which scroll where they would leave too little for the list below."""
        rows = self._column.heightForWidth(self.width()) if self._column.hasHeightForWidth() else 0
        rows = max(rows, self._column.sizeHint().height())
        return QSize(super().sizeHint().width(), min(rows, round(MOST_ROOM * self.window().height())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def add(self, sources: Sequence[Source]) -> None:
        """Begin to read these."""
        for source in sources:
            row = ImportRow(source)
            row.stop.clicked.connect(partial(self._cancel, row))
            self.rows.append(row)
            self._column.addWidget(row)
            self.show()
            task = asyncio.get_running_loop().create_task(self._add(row, source), name="import")
            self._tasks[row] = task
            task.add_done_callback(partial(self._ended, row))

    def _cancel(self, row: ImportRow) -> None:
        """Stop it, or clear away what is told of it when it is over."""
        task = self._tasks.get(row)
        if task is not None:
            task.cancel()
        else:
            self._clear(row)

    async def end(self) -> None:
        """Stop all; what was not whole is not kept."""
        tasks = set(self._tasks.values())
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=CLOSE_LIMIT_S)

    async def _add(self, row: ImportRow, source: Source) -> None:
        async with self._one:
            self._area.ensureWidgetVisible(row)
            importing = self._importing()
            if importing is None:
                raise TutorError("The library can't be opened.", "Look at what is said above the talk.")
            async with aclosing(importing.add(source)) as steps:
                async for progress in steps:
                    if progress.step != "done":
                        row.show_progress(progress)
                        continue
                    row.show_end(outcome_words(progress))
                    self.arrived.emit(progress.document)

    def _ended(self, row: ImportRow, task: asyncio.Task[None]) -> None:
        self._tasks.pop(row, None)
        if task.cancelled():
            self._clear(row)
        elif isinstance(error := task.exception(), TutorError):
            row.show_end("", error)
        elif error is not None:
            raise error

    def _clear(self, row: ImportRow) -> None:
        had_keys = row.stop.hasFocus()
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.setVisible(bool(self.rows))
        if had_keys and self.rows:
            self.rows[-1].stop.setFocus()
