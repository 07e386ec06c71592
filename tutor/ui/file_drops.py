"""Files that are dropped on the talk: they are read into the library, as if they were dropped there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from tutor.library.given_files import MOST, GivenFiles
from tutor.ui.file_opening import read_into_library
from tutor.ui.notices import Notices
from tutor.ui.views import LIBRARY, Views

_DRAGGED = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class FileDrops(QObject):
    """Watches widgets; what else is dropped on them is theirs, such as words on a text box."""

    def __init__(self, views: Views, notices: Notices, *watched: QWidget) -> None:
        super().__init__(views)
        self._views = views
        self._notices = notices
        for widget in watched:
            widget.setAcceptDrops(True)
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() not in _DRAGGED
            or not isinstance(event, QDropEvent)
            or LIBRARY not in self._views.keys
        ):
            return False
        files = local_files(event.mimeData())
        if not files:
            return False
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            read_into_library(self._views, self._notices, GivenFiles(tuple(files[:MOST]), len(files[MOST:])))
        return True


def local_files(data: QMimeData) -> list[Path]:
    """Those on this computer; nothing is fetched."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def choose_documents(views: Views) -> None:
    """Show the library, and let the learner choose files for it."""
    from tutor.ui.library_view import LibraryView

    views.show_view(LIBRARY)
    library = views.made(LIBRARY)
    if isinstance(library, LibraryView):
        library.choose_files()
