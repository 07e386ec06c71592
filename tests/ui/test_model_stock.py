"""Looking, getting, cancelling, checking and removing, on the loop that Qt runs."""

from __future__ import annotations

import logging

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes.model_shelf import LAPTOP, FakeShelf
from tests.ui.qt_loop import live, until
from tutor.errors import ServerUnreachable, TutorError
from tutor.models.catalogue import Model, find
from tutor.models.contract import Progress, Verdict
from tutor.ui.model_stock import ModelStock

SMALL, BASE = find("whisper-small"), find("whisper-base")


class Told:
    """What the stock said, in order."""

    def __init__(self, stock: ModelStock) -> None:
        self.arrived: list[Model] = []
        self.failed: list[Model] = []
        self.looked = 0
        stock.arrived.connect(self.arrived.append)
        stock.failed.connect(self.failed.append)
        stock.looked.connect(self._look)

    def _look(self) -> None:
        self.looked += 1


def stock_of(shelf: FakeShelf) -> ModelStock:
    return ModelStock(lambda: shelf, lambda: LAPTOP, (SMALL, BASE))


def test_looking_finds_the_models_and_the_computer(qtbot: QtBot) -> None:
    shelf = FakeShelf()

    async def look() -> ModelStock:
        stock = stock_of(shelf)
        told = Told(stock)
        assert stock.machine is None
        stock.look()
        stock.look()  # while one look is under way, one more follows, however often it is asked for
        stock.look()
        await until(lambda: told.looked == 2)
        await stock.close()
        return stock

    assert live(look()).machine is LAPTOP
    assert shelf.refreshed == 2


def test_a_download_is_told_step_by_step_and_arrives(qtbot: QtBot) -> None:
    shelf = FakeShelf()

    async def fetch() -> Told:
        stock = stock_of(shelf)
        told = Told(stock)
        stock.get(SMALL)
        shelf.tell(SMALL, Progress("downloading", 100, SMALL.size, 1e6, 3.0))
        await until(lambda: (known := stock.activity(SMALL)) is not None and known.progress)
        stock.get(SMALL)  # it is being fetched already
        shelf.tell(SMALL, None)
        await until(lambda: told.looked)
        assert stock.activity(SMALL) is None
        assert stock.state(SMALL).here
        await stock.close()
        return told

    told = live(fetch())
    assert told.arrived == [SMALL]
    assert not told.failed


def test_one_download_at_a_time_in_the_order_of_asking(qtbot: QtBot) -> None:
    shelf = FakeShelf()

    async def fetch() -> Told:
        stock = stock_of(shelf)
        told = Told(stock)
        stock.get(SMALL)
        stock.get(BASE)
        shelf.tell(BASE, Progress("downloading", 100, BASE.size))
        shelf.tell(BASE, None)
        shelf.tell(SMALL, Progress("downloading", 100, SMALL.size))
        await until(lambda: (known := stock.activity(SMALL)) is not None and known.progress)
        waiting = stock.activity(BASE)
        assert waiting is not None
        assert waiting.progress is None
        shelf.tell(SMALL, None)
        await until(lambda: len(told.arrived) == 2)
        await until(lambda: told.looked >= 1)
        await stock.close()
        return told

    assert live(fetch()).arrived == [SMALL, BASE]


def test_cancelling_keeps_the_part_and_lets_the_next_one_begin(qtbot: QtBot) -> None:
    shelf = FakeShelf()

    async def fetch() -> ModelStock:
        stock = stock_of(shelf)
        told = Told(stock)
        stock.get(SMALL)
        stock.get(BASE)
        shelf.tell(SMALL, Progress("downloading", 100, SMALL.size))
        await until(lambda: stock.state(SMALL).place == "partial")
        stock.cancel(SMALL)
        shelf.tell(BASE, None)
        await until(lambda: told.looked)
        assert told.arrived == [BASE]
        assert not told.failed
        await stock.close()
        return stock

    stock = live(fetch())
    assert shelf.cancelled == [SMALL.key]
    assert stock.state(SMALL).bytes_here == 100
    assert stock.fault(SMALL) is None


def test_a_fault_is_kept_until_the_next_try(qtbot: QtBot) -> None:
    shelf = FakeShelf()
    gone = ServerUnreachable("Nobody answers at huggingface.co.", "Look at your connection.")

    async def fetch() -> Told:
        stock = stock_of(shelf)
        told = Told(stock)
        shelf.tell(SMALL, gone)
        stock.get(SMALL)
        await until(lambda: told.failed)
        assert stock.fault(SMALL) is gone
        await until(lambda: told.looked)
        stock.get(SMALL)
        assert stock.fault(SMALL) is None
        shelf.tell(SMALL, None)
        await until(lambda: told.looked == 2)
        await stock.close()
        return told

    assert live(fetch()).arrived == [SMALL]


def test_a_fault_of_our_own_does_not_hang(qtbot: QtBot, logged_errors: list[logging.LogRecord]) -> None:
    class Broken(FakeShelf):
        async def verify(self, model: Model) -> Verdict:
            raise ZeroDivisionError("a bug")

    async def check() -> str:
        stock = stock_of(Broken())
        told = Told(stock)
        stock.check(SMALL)
        await until(lambda: told.looked)
        await stock.close()
        return str(stock.fault(SMALL))

    assert "a bug" in live(check())
    assert len(logged_errors) == 1


@pytest.mark.parametrize(
    ("verdict", "fault", "message"),
    [
        (Verdict("intact"), "", "Every file is as it should be."),
        (Verdict("damaged", ("model.bin",)), "Files are damaged: model.bin. Get the model again.", ""),
    ],
)
def test_checking_says_what_it_found(qtbot: QtBot, verdict: Verdict, fault: str, message: str) -> None:
    shelf = FakeShelf()
    shelf.put(SMALL, "program")
    shelf.verdicts[SMALL.key] = verdict

    async def check() -> tuple[str, str]:
        stock = stock_of(shelf)
        told = Told(stock)
        stock.check(SMALL)
        await until(lambda: told.looked)
        await stock.close()
        error = stock.fault(SMALL)
        return str(error) if error is not None else "", stock.message(SMALL)

    assert live(check()) == (fault, message)


def test_removing_frees_its_bytes_or_says_why_not(qtbot: QtBot) -> None:
    shelf = FakeShelf()
    shelf.put(SMALL, "program")
    shelf.refusal = TutorError("It lies in your own folder.", "Delete it there.")

    async def remove() -> tuple[str, str]:
        stock = stock_of(shelf)
        told = Told(stock)
        stock.remove(SMALL)
        await until(lambda: told.looked)
        refused = str(stock.fault(SMALL))
        shelf.refusal = None
        stock.remove(SMALL)
        await until(lambda: told.looked == 2)
        await stock.close()
        return refused, stock.message(SMALL)

    refused, message = live(remove())
    assert refused == "It lies in your own folder. Delete it there."
    assert message.startswith("Removed: ")
    assert shelf.state(SMALL).place == "absent"


def test_closing_stops_what_is_under_way(qtbot: QtBot) -> None:
    shelf = FakeShelf()

    async def fetch() -> None:
        stock = stock_of(shelf)
        stock.get(SMALL)
        stock.get(BASE)
        shelf.tell(SMALL, Progress("downloading", 100, SMALL.size))
        await until(lambda: stock.state(SMALL).place == "partial")
        await stock.close()

    live(fetch())
    assert shelf.cancelled == [SMALL.key]
