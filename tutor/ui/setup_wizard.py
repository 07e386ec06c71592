"""The first steps, one page at a time; each can be skipped, gone back to, and come back to another day."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tutor.conversation.events import Event
from tutor.errors import SettingsError
from tutor.ui.accessibility import announce
from tutor.ui.dialog_size import fit_type
from tutor.ui.labels import scrolling
from tutor.ui.setup_wizard_computer import ComputerPage
from tutor.ui.setup_wizard_done import DonePage
from tutor.ui.setup_wizard_page import WizardPage
from tutor.ui.setup_wizard_sound import SoundPage
from tutor.ui.setup_wizard_welcome import WelcomePage
from tutor.ui.theme import set_kind
from tutor.ui.translation import told, tr
from tutor.ui.words import Words

WIDTH_CHARACTERS, HEIGHT_LINES = 80, 40


class SetupWizard(QDialog):
    """Not modal: the window behind it works, and the starter talks."""

    closed = Signal()
    talk_wanted = Signal()
    """The learner has read the last page and wants to begin; the wizard has closed."""

    def __init__(
        self,
        welcome: WelcomePage,
        computer: ComputerPage,
        sound: SoundPage,
        ending: DonePage,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Set up"))
        self.setModal(False)
        self.welcome, self.computer, self.sound, self.ending = welcome, computer, sound, ending
        self.pages: tuple[WizardPage, ...] = (welcome, computer, sound, ending)
        self._stack = QStackedWidget()
        for page in self.pages:
            area = scrolling(page, sideways=False)
            page.reveal.connect(area.ensureWidgetVisible)
            self._stack.addWidget(area)
        self.step = QLabel()
        set_kind(self.step, "quiet")
        self.fault = Words("fault-small")
        self.fault.hide()
        self.close_button = QPushButton(tr("Close"))
        self.back = QPushButton(tr("Back"))
        self.skip = QPushButton(tr("Skip"))
        self.skip.setToolTip(tr("Leave this page as it is and go on"))
        self.next = QPushButton(tr("Next"))
        set_kind(self.next, "primary")
        for button in (self.close_button, self.back, self.skip):
            button.setAutoDefault(False)
        self.next.setDefault(True)
        self.close_button.clicked.connect(self.close)
        self.back.clicked.connect(lambda: self.show_page(self.number - 1))
        self.skip.clicked.connect(lambda: self.show_page(self.number + 1))
        self.next.clicked.connect(self._go_on)
        computer.starter_wanted.connect(lambda: self.show_page(self.number + 1))
        ending.changed.connect(self._show_buttons)
        self._lay_out()

    def _lay_out(self) -> None:
        lower = QHBoxLayout()
        lower.setContentsMargins(32, 0, 32, 0)
        lower.setSpacing(8)
        lower.addWidget(self.close_button)
        lower.addStretch(1)
        lower.addWidget(self.step)
        lower.addStretch(1)
        lower.addWidget(self.back)
        lower.addWidget(self.skip)
        lower.addWidget(self.next)
        line = QFrame()
        set_kind(line, "hairline")
        below = QVBoxLayout()
        below.setContentsMargins(32, 0, 32, 0)
        below.addWidget(self.fault)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(12)
        column.addWidget(self._stack, 1)
        column.addWidget(line)
        column.addLayout(below)
        column.addLayout(lower)

    @property
    def number(self) -> int:
        """Of the page in sight, from 0."""
        return self._stack.currentIndex()

    @property
    def page(self) -> WizardPage:
        return self.pages[self.number]

    def open_at(self, number: int) -> None:
        """Show the wizard, with this page."""
        already = self.isVisible()
        self.show()
        self.raise_()
        self.activateWindow()
        if not already:
            self._enter(number)

    def show_page(self, number: int) -> None:
        """Leave the page in sight and go to another one; after the last page the wizard closes."""
        if number >= len(self.pages):
            self.close()
        elif number >= 0:
            self.page.leave()
            self._enter(number)

    def take(self, event: Event) -> None:
        self.sound.take(event)

    def wear_theme(self) -> None:
        for page in self.pages:
            page.wear_theme()

    def _enter(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self.fault.hide()
        self.step.setText(tr("{number} of {all}", number=number + 1, all=len(self.pages)))
        self.step.setAccessibleName(
            tr(
                "Step {number} of {all}: {title}",
                number=number + 1,
                all=len(self.pages),
                title=self.page.title,
            )
        )
        self._show_buttons()
        self.page.enter()
        self.next.setFocus()
        announce(
            self,
            tr(
                "{title}. Step {number} of {all}.",
                title=self.page.title,
                number=number + 1,
                all=len(self.pages),
            ),
        )

    @property
    def _at_the_end(self) -> bool:
        return self.page is self.ending

    def _show_buttons(self) -> None:
        self.back.setEnabled(self.number > 0)
        self.skip.setEnabled(not self._at_the_end)
        last = tr("Start talking") if self.ending.can_talk else tr("Finish")
        self.next.setText(last if self._at_the_end else tr("Next"))

    def _go_on(self) -> None:
        try:
            self.page.keep()
        except SettingsError as error:
            self.fault.say(told(error.message, error.remedy))
            self.fault.show()
            return
        wants_to_talk = self._at_the_end and self.ending.can_talk
        self.show_page(self.number + 1)
        if wants_to_talk:
            self.talk_wanted.emit()

    # Window -----------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            fit_type(self, WIDTH_CHARACTERS, HEIGHT_LINES, 0.92)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.page.leave()
        super().closeEvent(event)
        self.closed.emit()
