"""Work that must not hold up the window: done in another thread, and brought back to the window's own."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from itertools import count
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Slot

from tutor.errors import TutorError
from tutor.ui.doorway import Doorway

T = TypeVar("T")


class Errands(QObject):
    """Lives on the GUI thread. A TutorError goes to `failed`; any other error is a fault of the program.

    Of what is cancelled nothing is heard. Whom to tell is known here alone: a thread that held the last
    reference to a widget would delete it.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._doorway = Doorway(self, self._deliver)
        self._numbers = count()
        self._waiting: dict[
            int,
            tuple[Callable[[Any], object], Callable[[TutorError], object], Callable[[], object] | None],
        ] = {}
        """Whom to tell, and what is done for them."""

    def run(
        self, work: Callable[[], T], then: Callable[[T], object], failed: Callable[[TutorError], object]
    ) -> None:
        """Do `work` in a thread of its own."""
        thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="errand")
        self._follow(thread.submit(_carry_out, [work]), then, failed, work)
        thread.shutdown(wait=False)

    def follow(
        self, future: Future[T], then: Callable[[T], object], failed: Callable[[TutorError], object]
    ) -> None:
        """Wait for somebody else's work."""
        self._follow(future, then, failed)

    def _follow(
        self,
        future: Future[T],
        then: Callable[[T], object],
        failed: Callable[[TutorError], object],
        work: Callable[[], T] | None = None,
    ) -> None:
        number = next(self._numbers)
        self._waiting[number] = then, failed, work
        future.add_done_callback(partial(_bring, self._doorway, number))

    @Slot(object)
    def _deliver(self, finished: tuple[int, Future[Any]]) -> None:
        number, future = finished
        then, failed, _ = self._waiting.pop(number)
        if future.cancelled():
            return
        error = future.exception()
        if isinstance(error, TutorError):
            failed(error)
        else:
            then(future.result())


def _carry_out(given: list[Callable[[], T]]) -> T:
    """The thread holds nothing of the work any more when it has ended."""
    return given.pop()()


def _bring(doorway: Doorway, number: int, future: Future[Any]) -> None:
    doorway.bring((number, future))
