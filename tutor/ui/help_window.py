"""The guide's window: its pages at the left, the one that is read at the right, and a box to search them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QPalette, QShortcut, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QSplitter, QToolButton, QVBoxLayout, QWidget

from tutor.ui.accessibility import announce
from tutor.ui.help_browser import HelpBrowser
from tutor.ui.help_pages import CONTENTS, Guide, HelpPage
from tutor.ui.icons import fit_icon, icon
from tutor.ui.labels import label
from tutor.ui.search_box import SearchBox
from tutor.ui.translation import tr

WIDTH_CHARACTERS, HEIGHT_LINES = 130, 44
_LIST_CHARACTERS = 26


class HelpWindow(QDialog):
    def __init__(self, guide: Guide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guide = guide
        self._listed: list[HelpPage] = []
        self.setWindowTitle(tr("Guide"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.browser = HelpBrowser(guide)
        self.browser.setAccessibleName(tr("Page of the guide"))
        self.pages = QListWidget()
        self.pages.setAccessibleName(tr("Pages"))
        self.pages.setWordWrap(True)
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.search = SearchBox(
            tr("Find in the guide …"),
            tr("Find in the guide"),
            tr("Down goes to the first page, Escape shows all again."),
        )
        self.nothing = label("quiet", tr("No page has these words."))
        self.back = self._button("back", tr("Back"))
        self.forward = self._button("forward", tr("Forward"))
        self._lay_out()
        self.back.clicked.connect(self.browser.backward)
        self.forward.clicked.connect(self.browser.forward)
        self.browser.backwardAvailable.connect(self.back.setEnabled)
        self.browser.forwardAvailable.connect(self.forward.setEnabled)
        self.browser.sourceChanged.connect(self._show_page)
        self.pages.currentRowChanged.connect(self._choose)
        self.search.textChanged.connect(self._find)
        self.search.left_downwards.connect(self.pages.setFocus)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self.search.setFocus)
        self._list(guide.pages)
        self.wear_theme()

    def open_page(self, name: str = CONTENTS) -> None:
        """Show the window with a page by its name; "#heading" at its end leads to that heading."""
        self.search.clear()
        self.browser.open_page(name)
        self.show()
        self.raise_()
        self.activateWindow()
        self.browser.setFocus()

    def wear_theme(self) -> None:
        for button in (self.back, self.forward):
            button.setIcon(icon(self, button.objectName(), QPalette.ColorRole.PlaceholderText))
            fit_icon(button)
        self.pages.setMinimumWidth(min(_LIST_CHARACTERS * self.fontMetrics().averageCharWidth(), 320))
        self.browser.wear_theme()

    def sizeHint(self) -> QSize:
        """A column that reads well, as far as the screen has room for it."""
        metrics, room = self.fontMetrics(), self.screen().availableSize()
        width = min(WIDTH_CHARACTERS * metrics.averageCharWidth(), room.width() - 40)
        return QSize(width, min(HEIGHT_LINES * metrics.height(), room.height() - 80))

    def _button(self, picture: str, title: str) -> QToolButton:
        made = QToolButton()
        made.setObjectName(picture)
        made.setAccessibleName(title)
        made.setToolTip(title)
        made.setEnabled(False)
        return made

    def _lay_out(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 12, 8, 12)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addWidget(self.forward)
        row.addWidget(self.search, 1)
        column.addLayout(row)
        column.addWidget(self.nothing)
        column.addWidget(self.pages, 1)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(side)
        halves.addWidget(self.browser)
        halves.setStretchFactor(1, 1)
        halves.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(halves)

    # Pages ------------------------------------------------------------------------------------------

    def _list(self, pages: tuple[HelpPage, ...]) -> None:
        self._listed = list(pages)
        self.pages.blockSignals(True)
        self.pages.clear()
        self.pages.addItems([page.title for page in pages])
        self.pages.blockSignals(False)
        self.nothing.setVisible(not pages)
        self._show_page()

    def _find(self, words: str) -> None:
        found = tuple(self._guide.with_words(words)) if words.strip() else self._guide.pages
        self._list(found)
        if words.strip():
            if not found:
                announce(self, self.nothing.text())
            elif self.browser.page not in [page.name for page in found]:
                self.browser.open_page(found[0].name)
            self._mark(words)

    def _choose(self, row: int) -> None:
        if row >= 0:
            self.browser.open_page(self._listed[row].name)
            self._mark(self.search.text())

    def _mark(self, words: str) -> None:
        """Lead to where the words stand on the page: the first of them, if they do not stand together."""
        self.browser.moveCursor(self.browser.textCursor().MoveOperation.Start)
        for wanted in (words.strip(), *words.split()):
            if wanted and self.browser.find(wanted, QTextDocument.FindFlag(0)):
                return

    def _show_page(self) -> None:
        """The list marks the page that is read, however the reader came to it."""
        names = [page.name for page in self._listed]
        row = names.index(self.browser.page) if self.browser.page in names else -1
        self.pages.blockSignals(True)
        self.pages.setCurrentRow(row)
        self.pages.blockSignals(False)
