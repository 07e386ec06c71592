"""One thread that does one thing after the other, and tells how many wait."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


class CountedThread:
    """Not bounded by a number: nothing that is to be kept may be dropped."""

    def __init__(self, name: str) -> None:
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._lock = threading.Lock()
        self._waiting = 0

    @property
    def waiting(self) -> int:
        """How many calls have not ended yet, the one under way included. MAY be asked from any thread."""
        with self._lock:
            return self._waiting

    def submit(self, call: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> Future[R]:
        """Raises RuntimeError after shutdown()."""
        future = self._pool.submit(call, *args, **kwargs)
        with self._lock:
            self._waiting += 1
        future.add_done_callback(self._ended)
        return future

    def shutdown(self) -> None:
        """Finish what was begun."""
        self._pool.shutdown()

    def _ended(self, future: Future[R]) -> None:
        with self._lock:
            self._waiting -= 1
