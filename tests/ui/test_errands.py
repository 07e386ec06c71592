"""What other threads do for the window comes back to it, and takes nothing of it along."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial

import shiboken6
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tutor.errors import StoreError, TutorError
from tutor.ui.doorway import Doorway
from tutor.ui.errands import Errands, _carry_out


class Witness:
    """Stands for a widget: notes in which thread the last reference to it was dropped."""

    def __init__(self, gone_in: list[str], told: list[object] | None = None) -> None:
        self._gone_in = gone_in
        self._told = told if told is not None else []

    def take(self, what: object) -> None:
        self._told.append(what)

    def work(self) -> int:
        return 1

    def __del__(self) -> None:
        self._gone_in.append(threading.current_thread().name)


class Owner(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.told: list[object] = []
        self.doorway = Doorway(self, self.take)

    @Slot(object)
    def take(self, what: object) -> None:
        assert threading.current_thread() is threading.main_thread()
        self.told.append(what)


def not_asked_for(what: object) -> None:
    raise AssertionError(what)


def in_a_thread(work: Callable[[], None]) -> threading.Thread:
    thread = threading.Thread(target=work, name="another")
    thread.start()
    return thread


def test_what_was_done_is_told_in_the_window_s_thread(qtbot: QtBot) -> None:
    owner = QObject()
    errands, told = Errands(owner), list[object]()
    errands.run(lambda: threading.current_thread().name, told.append, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert str(told[0]).startswith("errand")


def test_an_error_of_ours_goes_where_it_is_said(qtbot: QtBot) -> None:
    owner = QObject()
    errands = Errands(owner)
    failed: list[TutorError] = []

    def work() -> None:
        raise StoreError("The file is gone.", "Look for it.")

    errands.run(work, not_asked_for, failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert failed[0].message == "The file is gone."


def test_of_what_is_cancelled_nothing_is_heard(qtbot: QtBot) -> None:
    owner = QObject()
    errands, told = Errands(owner), list[object]()
    cancelled, after = Future[int](), Future[int]()
    errands.follow(cancelled, told.append, told.append)
    errands.follow(after, told.append, told.append)
    cancelled.cancel()
    after.set_result(2)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [2]


def test_whom_to_tell_is_let_go_of_in_the_window_s_thread_however_long_the_other_one_lasts(
    qtbot: QtBot,
) -> None:
    gone_in, told = list[str](), list[object]()
    owner = QObject()
    errands, witness = Errands(owner), Witness(gone_in, told)
    futures, told_here = [Future[int]()], threading.Event()

    def finish() -> None:
        future = futures.pop()
        future.set_result(1)
        told_here.wait()

    errands.follow(futures[0], witness.take, witness.take)
    del witness
    thread = in_a_thread(finish)
    qtbot.waitUntil(lambda: told == [1])
    qtbot.waitUntil(lambda: bool(gone_in))
    assert gone_in == [threading.main_thread().name]
    told_here.set()
    thread.join()
    assert len(gone_in) == 1


def test_a_thread_that_has_done_its_work_holds_nothing_of_it() -> None:
    gone_in: list[str] = []
    given = [Witness(gone_in).work]
    assert _carry_out(given) == 1
    assert gone_in == [threading.current_thread().name]


def test_when_its_owner_has_gone_nothing_is_told_and_nobody_minds(qtbot: QtBot) -> None:
    owner, window = Owner(), QWidget()
    told = owner.told
    errands, late = Errands(window), Future[int]()
    errands.follow(late, told.append, told.append)
    doorway = owner.doorway
    shiboken6.delete(owner)
    shiboken6.delete(window)

    def bring() -> None:
        doorway.bring(1)
        late.set_result(2)

    in_a_thread(bring).join()
    qtbot.wait(10)
    assert told == []


def test_owners_that_go_while_something_comes(qtbot: QtBot) -> None:
    doorways: list[Doorway] = []
    over = threading.Event()

    def bring() -> None:
        while not over.is_set():
            for doorway in doorways[-1:]:
                doorway.bring(1)

    thread = in_a_thread(bring)
    for _ in range(200):
        owner = Owner()
        doorways.append(owner.doorway)
        qtbot.waitUntil(partial(bool, owner.told))
        shiboken6.delete(owner)
    over.set()
    thread.join()
