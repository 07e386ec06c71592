"""How long a learner waits for a document that says nothing of itself, in virtual time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from tests.virtual_time import run
from tutor.errors import BadDocument
from tutor.library import reading_child
from tutor.library.reading import Hashed, Pasted, Step, Working
from tutor.library.reading_child import ReadingChild
from tutor.workers.child import Begun, Finished, Item, Ready


class Scripted:
    """A child whose messages come at their times, in seconds."""

    pid = None
    alive = False
    exit_code = 0

    def __init__(
        self, messages: list[tuple[float, object]], received: Callable[[object], None], **_: object
    ) -> None:
        for at, message in messages:
            asyncio.get_running_loop().call_later(at, received, message)

    def send(self, message: object) -> None:
        pass


async def waited(*messages: tuple[float, object]) -> float:
    """Seconds until it was given up. Fails where it was not."""
    with pytest.MonkeyPatch.context() as patch:

        def child(*_: Any, received: Callable[[object], None], **__: Any) -> Scripted:
            return Scripted(list(messages), received)

        patch.setattr(reading_child, "ChildProcess", child)
        reading = ReadingChild(Pasted("text"), "", "en")
    with pytest.raises(BadDocument, match="too long"):
        async for _ in reading.read():
            pass
    return asyncio.get_running_loop().time()


def item(value: object) -> Item:
    return Item(1, value)


def test_what_reads_nothing_is_given_up_eight_seconds_after_it_was_asked_for() -> None:
    for begins in (0.5, 2.9):
        silent = waited((begins, Begun()), (begins, Ready()), (begins + 0.1, item(Hashed("x"))))
        assert run(silent) == pytest.approx(8.0, abs=0.2)
    opened = waited((0.5, Begun()), (5.0, item(Step(0, 300))))
    assert run(opened) == pytest.approx(8.0, abs=0.2), "a number of pages is no page"


def test_a_busy_machine_gets_its_fair_time() -> None:
    assert run(waited((20.0, Begun()))) == pytest.approx(25.0, abs=0.2)


def test_what_goes_on_may_take_as_long_as_it_takes() -> None:
    async def work() -> int:
        pages = [(6.0 * page, item(Step(page, 50))) for page in range(1, 51)]
        then = [(300.0 + 7 * number, item(Working())) for number in range(1, 4)]
        script = [(0.5, Begun()), *pages, *then, (328.0, Finished(1))]
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(
                reading_child, "ChildProcess", lambda *_, received, **__: Scripted(script, received)
            )
            reading = ReadingChild(Pasted("text"), "", "en")
        return len([value async for value in reading.read()])

    assert run(work()) == 53


def test_what_stops_in_the_middle_is_given_up() -> None:
    assert run(waited((0.5, Begun()), (4.0, item(Step(1, 300))))) == pytest.approx(12.0, abs=0.2)
