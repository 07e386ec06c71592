"""Whether there is a newer version: asked when this opens, and told with a button that leads to its page."""

from __future__ import annotations

from concurrent.futures import Future

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from tutor.errors import TutorError
from tutor.servers.releases import Release, address, asking, host, own_version
from tutor.ui.arrangement import stack
from tutor.ui.errands import Errands
from tutor.ui.labels import scrolling
from tutor.ui.theme import set_kind
from tutor.ui.translation import told, tr
from tutor.ui.words import Words

WIDTH_CHARACTERS = 64
NOTES_LINES = 12
"""At most so many lines of news are seen at once."""


class UpdateCheck(QDialog):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Updates"))
        self._address = address()
        self._errands = Errands(self)
        self._answer: Future[Release] | None = None
        self.release: Release | None = None
        """What is newer than the program."""
        self.heading, self.words, self.link = Words("heading"), Words("body"), Words("link")
        self.fault, self.promise = Words("fault"), Words("quiet")
        self.notes = Words("body")
        self.bar = QProgressBar()
        self.page = QPushButton(tr("Open its page"))
        self.again = QPushButton(tr("Try again"))
        self.leave = QPushButton(tr("Close"))
        self._lay_out()
        self.page.clicked.connect(self._open_page)
        self.again.clicked.connect(self.ask)
        self.leave.clicked.connect(self.reject)
        self.finished.connect(self._give_up)
        if self._address:
            self.ask()
        else:
            self._show(
                tr("You have version {version}", version=own_version()),
                tr(
                    "This build of the program does not know where new versions are announced. Look where "
                    "you got it from."
                ),
            )

    def _lay_out(self) -> None:
        set_kind(self.page, "primary")
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Asking for the newest version"))
        page = QWidget()
        set_kind(page, "page")
        stack(page).addWidget(self.notes)
        self.news = scrolling(page)
        self.news.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.news.setAccessibleName(tr("What is new"))
        self.promise.say(
            tr("Nobody is asked unless you open this, and nothing is sent about you or this computer.")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(12)
        for widget in (self.heading, self.words, self.fault, self.link, self.bar):
            column.addWidget(widget)
        column.addWidget(self.news, 1)
        column.addWidget(self.promise)
        column.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for button in (self.leave, self.again, self.page):
            button.setAutoDefault(False)
            row.addWidget(button)
        column.addLayout(row)

    def ask(self) -> None:
        """Ask now; what comes of it is shown."""
        self._show(
            tr("You have version {version}", version=own_version()),
            tr("Asking {server} for the newest one …", server=host(self._address)),
            link=self._address,
            asks=True,
        )
        self._answer = asking(self._address)
        self._errands.follow(self._answer, self._show_answer, self._show_fault)

    def _show_answer(self, release: Release) -> None:
        if not release.newer:
            self._show(tr("You have version {version}", version=own_version()), tr("There is no newer one."))
            return
        self.release = release
        self._show(
            tr("There is a newer version: {version}", version=release.version),
            tr("You have version {version}.", version=own_version()),
            link=release.page,
            notes=release.notes,
        )
        self.page.setFocus()

    def _show_fault(self, error: TutorError) -> None:
        self._show(
            tr("You have version {version}", version=own_version()),
            "",
            link=self._address,
            fault=told(error.message, error.remedy),
        )
        self.again.setFocus()

    def _show(
        self,
        heading: str,
        words: str,
        *,
        link: str = "",
        notes: str = "",
        fault: str = "",
        asks: bool = False,
    ) -> None:
        for widget, text in (
            (self.heading, heading),
            (self.words, words),
            (self.link, link),
            (self.notes, notes),
            (self.fault, fault),
        ):
            widget.say(text)
            widget.setVisible(bool(text))
        self.news.setVisible(bool(notes))
        self.bar.setVisible(asks)
        self.again.setVisible(bool(fault))
        self.page.setVisible(self.release is not None)
        self.leave.setText(tr("Cancel") if asks else tr("Close"))
        self._fit()

    def _open_page(self) -> None:
        if self.release is not None:
            QDesktopServices.openUrl(QUrl(self.release.page))

    def _give_up(self) -> None:
        if self._answer is not None:
            self._answer.cancel()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as what is said: known only when the style sheet has chosen the type."""
        layout = self.layout()
        if layout is None or not self.isVisible():
            return
        room = self.screen().availableGeometry()
        width = min(self.fontMetrics().averageCharWidth() * WIDTH_CHARACTERS, room.width())
        inside = width - layout.contentsMargins().left() - layout.contentsMargins().right()
        most = self.fontMetrics().lineSpacing() * NOTES_LINES
        self.news.setFixedHeight(min(self.notes.heightForWidth(inside), most))
        layout.activate()
        self.resize(width, min(layout.totalHeightForWidth(width), room.height()))
