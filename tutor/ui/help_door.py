"""The ways to help: the guide, by its key or from the menu, at the page about what is looked at; updates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget

from tutor.ui.help_pages import CONTENTS, Guide
from tutor.ui.translation import tr
from tutor.ui.views import LIBRARY, REPORTS, REVIEW

if TYPE_CHECKING:
    from tutor.ui.help_window import HelpWindow

PAGES = {
    LIBRARY: "guide/documents.md",
    REVIEW: "guide/words.md",
    REPORTS: "guide/reports.md",
}
"""View -> the page about it."""
TROUBLE = "guide/troubleshooting.md"


class HelpDoor(QObject):
    def __init__(self, window: QWidget, menu: QMenu) -> None:
        """`menu` gets the entries that lead here."""
        super().__init__(window)
        self._window = window
        self.shown: HelpWindow | None = None
        menu.addSeparator()
        self._entry = menu.addAction(tr("Guide…"), lambda: self.open_page(CONTENTS))
        menu.addAction(tr("When something is wrong…"), lambda: self.open_page(TROUBLE))
        menu.addAction(tr("Check for updates…"), self.check_for_updates)

    def open(self, view: str = "") -> None:
        """Show the guide, at the page about a view where there is one."""
        self.open_page(PAGES.get(view, CONTENTS))

    def open_page(self, name: str) -> None:
        if self.shown is None:
            from tutor.ui.help_window import HelpWindow

            self.shown = HelpWindow(Guide(), self._window)
        self.shown.open_page(name)

    def check_for_updates(self) -> None:
        from tutor.ui.update_check import UpdateCheck

        check = UpdateCheck(self._window)
        check.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        check.open()

    def show_keys(self, keys: str) -> None:
        """Name the keys that open the guide, in the menu; there may be none."""
        self._entry.setText(f"{tr('Guide…')}\t{keys}" if keys else tr("Guide…"))

    def wear_theme(self) -> None:
        if self.shown is not None:
            self.shown.wear_theme()
