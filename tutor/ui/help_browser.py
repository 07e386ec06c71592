"""A page of the guide to read: the guide's own files and nothing else, whatever a page may ask for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QImage,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from tutor.ui.help_pages import Guide

SCHEME = "guide"
LINE_HEIGHT = 1.25
SIDE = 24
"""Space beside the text in pixels."""
_SETTLED_MS = 120
"""So long after the last change of its width the page's pictures are made anew."""


class HelpBrowser(QTextBrowser):
    def __init__(self, guide: Guide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guide = guide
        self._url = QUrl()
        self._width = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setOpenExternalLinks(False)
        self.document().setDocumentMargin(SIDE)
        self.sourceChanged.connect(self._finish)
        self._resized = QTimer(self)
        self._resized.setSingleShot(True)
        self._resized.setInterval(_SETTLED_MS)
        self._resized.timeout.connect(self._fit)

    @property
    def page(self) -> str:
        """The name of the page that is shown; empty before the first."""
        return _name(self._url)

    def open_page(self, name: str) -> None:
        """Show a page by its name, with "#heading" at its end if that is wanted."""
        name, _, heading = name.partition("#")
        url = QUrl(f"{SCHEME}:///{name}")
        if heading:
            url.setFragment(heading)
        self.setSource(url)

    # What may be shown ------------------------------------------------------------------------------

    def doSetSource(
        self,
        url: QUrl | str,
        type: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource,  # noqa: A002 (Qt's name)
    ) -> None:
        """Follow a link: to a page here, or with a web browser if it leads to the web; nowhere else."""
        wanted = self._url.resolved(QUrl(url))
        if wanted.scheme() == "https":
            QDesktopServices.openUrl(wanted)
        elif self._page_of(wanted):
            super().doSetSource(wanted, QTextDocument.ResourceType.MarkdownResource)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A page as text, a picture as wide as there is room for; an empty picture for anything else.

        Not nothing: Qt would then look for a picture of that name by itself.
        """
        wanted = self._url.resolved(QUrl(name))
        if kind == QTextDocument.ResourceType.MarkdownResource.value and (page := self._page_of(wanted)):
            # Qt's own source() is still that of the page before, and pictures are asked for by this one's.
            self._url, self._width = wanted, self.viewport().width()
            return self._guide.text(page)
        return self._picture(wanted)

    def _page_of(self, url: QUrl) -> str:
        name = _name(url)
        return name if name.endswith(".md") and self._guide.file(name) is not None else ""

    def _picture(self, url: QUrl) -> QImage:
        file = self._guide.file(_name(url))
        made = QImage(str(file)) if file is not None and file.suffix == ".png" else QImage()
        if made.isNull():
            made = QImage(1, 1, QImage.Format.Format_ARGB32)
            made.fill(0)
            return made
        ratio = self.devicePixelRatioF()
        room = max(1, round((self.viewport().width() - 2 * SIDE) * ratio))
        if made.width() > room:
            # Qt's own scaling of pictures within text is coarse.
            made = made.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        made.setDevicePixelRatio(ratio)
        return made

    # How it looks -----------------------------------------------------------------------------------

    def wear_theme(self) -> None:
        """Colours or sizes changed: links and pictures are made of them."""
        self._read_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.viewport().width() != self._width:
            self._resized.start()

    def _fit(self) -> None:
        if self.viewport().width() != self._width:
            self._read_again()

    def _read_again(self) -> None:
        if not self.page:
            return
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self.reload()
        bar.setValue(round(share * bar.maximum()))

    def _finish(self, url: QUrl) -> None:
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        seen: dict[str, int] = {}
        for block in _blocks(self.document()):
            _dress(block)
            if block.blockFormat().headingLevel():
                _name_heading(block, seen)
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)
        cursor.endEditBlock()
        if url.hasFragment():
            self.scrollToAnchor(url.fragment())

    def _dress_table(self, table: QTextTable) -> None:
        form = table.format()
        form.setBorder(1)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(self.palette().brush(QPalette.ColorRole.Mid))
        form.setBorderCollapse(True)
        form.setCellPadding(6)
        form.setTopMargin(4)
        form.setBottomMargin(12)
        # All of it would be a pixel too much: Qt draws the last border beside the table.
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 99))
        table.setFormat(form)


def heading_anchor(title: str) -> str:
    """What leads to a heading: its words in small letters with hyphens between them, as on code hosts."""
    return re.sub(r"\s", "-", re.sub(r"[^\w\s-]", "", title.strip().casefold()))


def _name(url: QUrl) -> str:
    return url.path().removeprefix("/") if url.scheme() == SCHEME and not url.host() else ""


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _dress(block: QTextBlock) -> None:
    form = block.blockFormat()
    form.setNonBreakableLines(False)
    if not _has_picture(block):
        form.setLineHeight(100 * LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    level = form.headingLevel()
    if level:
        form.setTopMargin(8 if level == 1 else 20)
        form.setBottomMargin(8)
    elif QTextCursor(block).currentTable() is not None:
        form.setTopMargin(0)
        form.setBottomMargin(0)
    elif block.textList() is not None:
        form.setBottomMargin(4)
    QTextCursor(block).setBlockFormat(form)


def _has_picture(block: QTextBlock) -> bool:
    return "\N{OBJECT REPLACEMENT CHARACTER}" in block.text()


def _name_heading(block: QTextBlock, seen: dict[str, int]) -> None:
    """Headings of the same words are told apart by a number, as on code hosts."""
    anchor = heading_anchor(block.text())
    times = seen[anchor] = seen.get(anchor, -1) + 1
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
    form = cursor.charFormat()
    form.setAnchor(True)
    form.setAnchorNames([f"{anchor}-{times}" if times else anchor])
    # An anchor is drawn like a link unless it is told not to.
    form.clearProperty(QTextFormat.Property.AnchorHref)
    cursor.setCharFormat(form)
