"""Asking for the files that cards are written to and read from, and writing them."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from tutor.errors import ExportFailed
from tutor.lessons.anki import write_package
from tutor.lessons.vocabulary import Card
from tutor.lessons.word_lists import as_csv
from tutor.records.records import Records
from tutor.text import Text
from tutor.ui.translation import tr

ANKI, CSV = "apkg", "csv"


def ask_export(parent: QWidget, suffix: str, then: Callable[[Path], object]) -> QFileDialog:
    """Ask where to write; `suffix` is ANKI or CSV."""
    title = tr("Export for Anki") if suffix == ANKI else tr("Export as CSV")
    dialog = QFileDialog(parent, title, "")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    dialog.setNameFilters([f"{suffix.upper()} (*.{suffix})"])
    dialog.selectFile(f"voice-tutor.{suffix}")
    return _open(dialog, then)


def ask_import(parent: QWidget, then: Callable[[Path], object]) -> QFileDialog:
    dialog = QFileDialog(parent, tr("Import a word list"), "")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    lists, all_files = tr("Word lists"), tr("All files")
    dialog.setNameFilters([f"{lists} (*.csv *.tsv *.txt)", f"{all_files} (*)"])
    return _open(dialog, then)


def _open(dialog: QFileDialog, then: Callable[[Path], object]) -> QFileDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: then(Path(path)))
    dialog.open()
    return dialog


def export(records: Records, learner: int, cards: tuple[Card, ...], path: Path, deck: str) -> int:
    """Write the cards as the path's ending says; how many. For a thread. Raises ExportFailed, StoreError.

    `deck` is the name of a deck in Anki, with "{language}" in it.
    """
    if path.suffix == f".{ANKI}":
        return write_package(
            cards,
            path,
            identity=records.cards.identity(learner).result(),
            names=lambda code: deck.replace("{language}", language_name(code)),
            recordings=records.sounds.folder,
            written_at=time.time(),
        )
    unfinished = path.with_name(path.name + ".part")
    try:
        unfinished.write_text(as_csv(cards), "utf-8-sig", newline="")
        os.replace(unfinished, path)
    except OSError as error:
        told = Text("{file} can't be written: {reason}.", file=str(path), reason=str(error))
        raise ExportFailed(told, "Choose another folder.") from error
    finally:
        unfinished.unlink(missing_ok=True)
    return len(cards)


def language_name(code: str) -> str:
    """In the window's language where Qt knows it, else the language's own name."""
    return QLocale.languageToString(QLocale(code).language())
