"""A word list looked at before it is taken: how many words, which are known, which lines are no use."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from tutor.errors import TutorError, WordListError
from tutor.lessons.word_lists import ENCODINGS, LARGEST, Entry, WordList, read
from tutor.records.card_rows import folded
from tutor.text import Counted, Text
from tutor.ui.calm_boxes import CalmComboBox
from tutor.ui.errands import Errands
from tutor.ui.labels import label, say
from tutor.ui.program import Program
from tutor.ui.theme import set_kind
from tutor.ui.translation import told, tr

PREVIEWED = 50
"""Words that are shown; the others are counted."""
BAD_SHOWN = 100
WIDTH_CHARACTERS, LINES = 70, 12


class ImportDialog(QDialog):
    """Deletes itself when it is closed; closing it stops whatever is under way."""

    imported = Signal(int)
    """How many words were new."""

    def __init__(self, program: Program, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        records = program.records
        assert records is not None, "words are imported into the records"
        self._cards = records.cards
        self._path = path
        self._learner, self._language = program.settings.learner, program.settings.language
        self._errands = Errands(self)
        self._stop = threading.Event()
        self._fresh: list[Entry] = []
        self.setWindowTitle(tr("Import a word list"))
        self.summary = label("title")
        self.preview = QListWidget()
        self.preview.setAccessibleName(tr("Words that would be added"))
        self.bad_title = label("section")
        self.bad = QListWidget()
        self.bad.setAccessibleName(tr("Lines that can't be used"))
        self.encoding = CalmComboBox()
        self.encoding.setAccessibleName(tr("Letters"))
        for code, name in ENCODINGS.items():
            self.encoding.addItem(tr(Text(name)), code)
        self.told = label("fault")
        self.take = QPushButton(tr("Import"))
        set_kind(self.take, "primary")
        self.take.setDefault(True)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self._lay_out()
        self.encoding.activated.connect(lambda: self.look(self.encoding.currentData()))
        self.take.clicked.connect(self._import)
        self.cancel.clicked.connect(self.reject)
        self.look()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(8)
        letters = QHBoxLayout()
        letters.setSpacing(8)
        letters.addWidget(label("quiet", tr("Letters look wrong? Read them as"), wraps=False))
        letters.addWidget(self.encoding)
        letters.addStretch(1)
        for widget in (self.summary, self.preview, self.bad_title, self.bad):
            column.addWidget(widget)
        column.addLayout(letters)
        column.addWidget(self.told)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.take)
        column.addSpacing(8)
        column.addLayout(row)
        for listed in (self.preview, self.bad):
            listed.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def showEvent(self, event: QShowEvent) -> None:
        """As wide as a sentence: known only when the style sheet has chosen the type."""
        super().showEvent(event)
        room = self.screen().availableGeometry()
        line = self.fontMetrics().height()
        self.preview.setMinimumHeight(line * LINES // 2)
        self.bad.setMaximumHeight(line * LINES // 2)
        wide = max(self.fontMetrics().averageCharWidth() * WIDTH_CHARACTERS, self.sizeHint().width())
        self.resize(min(wide, room.width()), min(line * LINES * 3, room.height()))

    # Looking ----------------------------------------------------------------------------------------

    def look(self, encoding: str = "") -> None:
        """Read the file, without an encoding as it seems to be written."""
        self._show_reading(tr("Reading {file} …", file=self._path.name))
        cards, learner, language = self._cards, self._learner, self._language
        path, stopped = self._path, self._stop.is_set

        def work() -> tuple[WordList, list[Entry]]:
            found = read(_content(path), language, encoding, stopped)
            known = cards.known(learner, language).result()
            return found, [
                entry for entry in found.entries if folded(entry.card(language).front) not in known
            ]

        self._errands.run(work, lambda found: self._show(*found), self._fail)

    def _show_reading(self, doing: str) -> None:
        self.summary.setText(doing)
        say(self.told, "")
        self.take.setEnabled(False)
        self.encoding.setEnabled(False)

    def _show(self, found: WordList, fresh: list[Entry]) -> None:
        self._fresh = fresh
        self.summary.setText(_summary(found, fresh))
        self.take.setText(tr(Counted("Import {n} word", "Import {n} words", n=len(fresh))))
        self.take.setEnabled(bool(fresh))
        self.encoding.setEnabled(True)
        self.encoding.setCurrentIndex(self.encoding.findData(found.encoding))
        self.preview.clear()
        for entry in fresh[:PREVIEWED]:
            self.preview.addItem(" — ".join(filter(None, (entry.word, entry.meaning, entry.sentence))))
        if len(fresh) > PREVIEWED:
            self.preview.addItem(tr("… and {n} more", n=len(fresh) - PREVIEWED))
        self.bad.clear()
        for line in found.bad[:BAD_SHOWN]:
            self.bad.addItem(tr("Line {n}: {why} {text}", n=line.line, why=tr(line.why), text=line.text))
        say(
            self.bad_title,
            tr(Counted("{n} line can't be used", "{n} lines can't be used", n=len(found.bad)))
            if found.bad
            else "",
        )
        self.bad.setVisible(bool(found.bad))

    def _fail(self, error: TutorError) -> None:
        self.summary.setText(self._path.name)
        say(self.told, told(error.message, error.remedy))
        self.encoding.setEnabled(True)
        self._fresh = []
        self.take.setEnabled(False)

    # Taking -----------------------------------------------------------------------------------------

    def _import(self) -> None:
        self._show_reading(tr("Importing …"))
        cards = [entry.card(self._language) for entry in self._fresh]
        added = self._cards.add_all(self._learner, cards, self._stop.is_set)
        self._errands.follow(added, self._imported, self._fail)

    def _imported(self, new: int) -> None:
        self.imported.emit(new)
        self.accept()

    def done(self, result: int) -> None:
        """Whatever is under way stops, and nothing of it is kept."""
        self._stop.set()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop.set()
        super().closeEvent(event)


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        told = Text("{file} can't be read: {reason}.", file=path.name, reason=error.strerror or str(error))
        raise WordListError(told, "Choose another file.") from error


def _summary(found: WordList, fresh: list[Entry]) -> str:
    if not found.entries and not found.bad:
        return tr("There are no words in this file.")
    known = len(found.entries) - len(fresh)
    said = [tr(Counted("{n} new word.", "{n} new words.", n=len(fresh)))]
    if known:
        said.append(tr(Counted("You have {n} of them already.", "You have {n} of them already.", n=known)))
    if found.repeated:
        said.append(tr(Counted("{n} line repeats a word.", "{n} lines repeat a word.", n=found.repeated)))
    return " ".join(said)
