"""Files that are opened from outside the window: kept until there is one, then read into the library."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from tutor.errors import BadDocument
from tutor.library.given_files import MOST, GivenFiles, given
from tutor.ui.notices import Notices
from tutor.ui.translation import tr
from tutor.ui.views import LIBRARY, Views


class FilesToOpen:
    """On the GUI thread. What comes before somebody takes files waits for them, in its order."""

    def __init__(self) -> None:
        self._waiting: list[GivenFiles] = []
        self._take: Callable[[GivenFiles], object] | None = None

    def bring(self, files: GivenFiles) -> None:
        if self._take is not None:
            self._take(files)
        elif files.paths:
            self._waiting.append(files)

    def hand_to(self, take: Callable[[GivenFiles], object]) -> None:
        self._take = take
        waiting, self._waiting = self._waiting, []
        for files in waiting:
            take(files)


class Application(QApplication):
    """macOS starts the program once and tells it by an event which file to open, each by itself."""

    def __init__(self, arguments: Sequence[str]) -> None:
        self.files = FilesToOpen()
        super().__init__(list(arguments))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            try:
                self.files.bring(given([event.file()]))
            except BadDocument:
                return False
            return True
        return super().event(event)


def read_into_library(views: Views, notices: Notices, files: GivenFiles) -> None:
    """Show the library and begin to read these, as if they were dropped there."""
    from tutor.ui.library_view import LibraryView

    views.show_view(LIBRARY)
    library = views.made(LIBRARY)
    if isinstance(library, LibraryView):
        library.import_all(files.paths)
    if files.left_out:
        notices.tell(
            "files",
            tr("Those were too many files at once: only the first {most} are read.", most=MOST),
            tr("Open the others when these are done."),
            closable=True,
        )
