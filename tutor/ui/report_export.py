"""A report written to a file or to paper: HTML, HTML with its sounds beside it, PDF."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QSizeF, QUrl
from PySide6.QtGui import (
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextDocument,
)

from tutor.errors import StoreError
from tutor.lessons.report import Report
from tutor.records.sounds import LEARNER, Sound
from tutor.text import Text
from tutor.ui.report_html import SoundFiles, as_html

WHITE_MM = 18.0
"""Around a printed page."""
RESOLUTION = 300
"""Dots an inch of a PDF: type is drawn as outlines, so this is only how finely it is placed."""


class GuardedDocument(QTextDocument):
    """Reads no file and no address, whatever stands in its text."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return QByteArray()


def print_on(device: QPagedPaintDevice, report: Report, title: str, about: str) -> None:
    """Lay the report out for this paper and paint it. MUST be called on the GUI thread."""
    page = GuardedDocument()
    page.setDocumentMargin(0)
    page.setHtml(as_html(report, title, about, window_language(), on_paper=True))
    screen = QGuiApplication.primaryScreen()
    paper = device.pageLayout().paintRectPixels(round(screen.logicalDotsPerInch()))
    page.setPageSize(QSizeF(paper.size()))
    page.print_(device)


def window_language() -> str:
    """As pages of HTML name it."""
    return QLocale().bcp47Name()


def write_html(
    path: Path, report: Report, title: str, about: str, language: str, sounds: Sequence[Sound] = ()
) -> None:
    """Write the page, and with `sounds` a folder of those of its corrections beside it.

    Blocks: for a thread. Raises StoreError.
    """
    try:
        files = _copy(path, report, sounds)
        coming = path.with_name(path.name + ".coming")
        coming.write_text(as_html(report, title, about, language, files), "utf-8")
        coming.replace(path)
    except OSError as error:
        raise _unwritable(path, error.strerror or str(error)) from error


def write_pdf(path: Path, report: Report, title: str, about: str) -> None:
    """Raises StoreError. MUST be called on the GUI thread; takes some hundredths of a second."""
    made = QBuffer()
    made.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(made)
    writer.setTitle(title)
    writer.setResolution(RESOLUTION)
    lay_out(writer)
    print_on(writer, report, title, about)
    del writer  # what is written is whole when the writer is gone
    coming = path.with_name(path.name + ".coming")
    try:
        coming.write_bytes(bytes(made.data().data()))
        coming.replace(path)
    except OSError as error:
        raise _unwritable(path, error.strerror or str(error)) from error


def lay_out(device: QPagedPaintDevice) -> None:
    """The paper of the country, with white around the text."""
    metric = QLocale().measurementSystem() is QLocale.MeasurementSystem.MetricSystem
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4 if metric else QPageSize.PageSizeId.Letter))
    white = QMarginsF(WHITE_MM, WHITE_MM, WHITE_MM, WHITE_MM)
    device.setPageMargins(white, QPageLayout.Unit.Millimeter)


def _copy(path: Path, report: Report, sounds: Sequence[Sound]) -> dict[int, SoundFiles]:
    """Names that the program has made, so that nothing of a talk stands in an address."""
    turns = {one.turn for one in report.corrections}
    folder = path.with_name(f"{path.stem}-sounds")
    found: dict[int, SoundFiles] = {}
    for sound in sounds:
        if sound.turn not in turns:
            continue
        who = "you" if sound.phrase == LEARNER else f"tutor-{sound.phrase + 1}"
        name = f"{sound.turn:03}-{who}{sound.path.suffix}"
        folder.mkdir(parents=True, exist_ok=True)
        try:
            shutil.copyfile(sound.path, folder / name)
        except FileNotFoundError:
            continue  # removed meanwhile; the words are there
        of = found.get(sound.turn, SoundFiles())
        place = f"{quote(folder.name)}/{name}"
        if sound.phrase == LEARNER:
            found[sound.turn] = SoundFiles(place, of.tutor)
        else:
            found[sound.turn] = SoundFiles(of.own, (*of.tutor, place))
    return found


def _unwritable(path: Path, why: str) -> StoreError:
    return StoreError(
        Text("{path} can't be written: {error}.", path=path, error=why),
        "Choose another folder, or make room.",
    )
