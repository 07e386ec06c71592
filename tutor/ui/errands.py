"""Work that must not hold up the window: done in another thread, and brought back to the window's own."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from tutor.errors import TutorError

T = TypeVar("T")


class Errands(QObject):
    """Lives on the GUI thread. A TutorError goes to `failed`; any other error is a fault of the program.

    Of what is cancelled nothing is heard.
    """

    _back = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._back.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self, work: Callable[[], T], then: Callable[[T], object], failed: Callable[[TutorError], object]
    ) -> None:
        """Do `work` in a thread of its own."""
        thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="errand")
        self.follow(thread.submit(work), then, failed)
        thread.shutdown(wait=False)

    def follow(
        self, future: Future[T], then: Callable[[T], object], failed: Callable[[TutorError], object]
    ) -> None:
        """Wait for somebody else's work."""

        def done(finished: Future[T]) -> None:
            # Qt refuses when the window has gone meanwhile: then nobody waits for it.
            with contextlib.suppress(RuntimeError):
                self._back.emit(lambda: _tell(finished, then, failed))

        future.add_done_callback(done)

    @Slot(object)
    def _deliver(self, call: Callable[[], None]) -> None:
        call()


def _tell(finished: Future[T], then: Callable[[T], object], failed: Callable[[TutorError], object]) -> None:
    if finished.cancelled():
        return
    error = finished.exception()
    if isinstance(error, TutorError):
        failed(error)
    else:
        then(finished.result())
