"""One thing after another, where each is done in a thread of its own."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

A = TypeVar("A")
B = TypeVar("B")


def after(first: Future[A], then: Callable[[A], Future[B]]) -> Future[B]:
    """What `then` makes of the first one's result; an error of either ends both."""
    done: Future[B] = Future()

    def settle(second: Future[B]) -> None:
        if done.cancelled():
            return
        if (error := second.exception()) is not None:
            done.set_exception(error)
        else:
            done.set_result(second.result())

    def go_on(finished: Future[A]) -> None:
        if done.cancelled():  # nobody waits any more
            return
        if (error := finished.exception()) is not None:
            done.set_exception(error)
        else:
            then(finished.result()).add_done_callback(settle)

    first.add_done_callback(go_on)
    return done
