from __future__ import annotations

import threading

import pytest

from tutor.records.counted_thread import CountedThread


def test_what_waits_is_counted_and_nothing_afterwards() -> None:
    thread, go_on = CountedThread("test"), threading.Event()
    thread.submit(go_on.wait, 5.0)
    right, wrong = thread.submit(int, "2"), thread.submit(int, "no number")
    assert thread.waiting == 3
    go_on.set()
    assert right.result(60) == 2
    assert isinstance(wrong.exception(5.0), ValueError)
    thread.shutdown()
    assert thread.waiting == 0
    with pytest.raises(RuntimeError):
        thread.submit(int, "3")
