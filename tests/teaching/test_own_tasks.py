"""Tasks beside the talk, and what is due after a while."""

from __future__ import annotations

import asyncio
import logging

import pytest

from tests.virtual_time import run
from tutor.teaching.own_tasks import NewestTask, OwnTasks
from tutor.teaching.timer import Timer


class Noted:
    """Work that notes how it went; its end takes a while, too."""

    def __init__(self) -> None:
        self.told: list[str] = []

    async def do(self, name: str, seconds: float = 1.0) -> None:
        try:
            await asyncio.sleep(seconds)
            self.told.append(f"{name} done")
        except asyncio.CancelledError:
            await asyncio.sleep(0.1)
            self.told.append(f"{name} ended")
            raise


def test_closing_waits_until_every_task_has_ended_and_cancels_none_twice() -> None:
    async def scenario() -> list[str]:
        noted, tasks = Noted(), OwnTasks("some")
        tasks.begin(noted.do("one"))
        tasks.begin(noted.do("two", 0.5))
        await asyncio.sleep(0.7)
        tasks.cancel()
        await asyncio.sleep(0)
        await tasks.close()
        return noted.told

    assert run(scenario()) == ["two done", "one ended"]


def test_an_error_that_nobody_caught_is_told() -> None:
    async def failing() -> None:
        raise ValueError("of the program")

    async def scenario() -> list[BaseException]:
        errors: list[BaseException] = []
        tasks = OwnTasks("some", errors.append)
        tasks.begin(failing())
        await asyncio.sleep(0.1)
        return errors

    (error,) = run(scenario())
    assert isinstance(error, ValueError)


def test_without_anybody_to_hear_of_it_an_error_is_logged(logged_errors: list[logging.LogRecord]) -> None:
    async def failing() -> None:
        raise ValueError("of the program")

    async def scenario() -> None:
        tasks = OwnTasks("remembering")
        tasks.begin(failing())
        await asyncio.sleep(0.1)

    run(scenario())
    (record,) = logged_errors
    assert "remembering" in record.getMessage()
    assert record.exc_info is not None
    assert isinstance(record.exc_info[1], ValueError)


def test_a_new_task_takes_the_place_of_the_one_before() -> None:
    async def scenario() -> tuple[list[str], list[bool]]:
        noted, newest = Noted(), NewestTask("one")
        newest.begin(noted.do("first"))
        await asyncio.sleep(0.5)
        newest.begin(noted.do("second"))
        under_way = [newest.under_way]
        await asyncio.sleep(1.5)
        under_way.append(newest.under_way)
        newest.begin(noted.do("third"))
        await asyncio.sleep(0)
        newest.cancel()
        under_way.append(newest.under_way)
        await newest.close()
        return noted.told, under_way

    told, under_way = run(scenario())
    assert told == ["first ended", "second done", "third ended"]
    assert under_way == [True, False, False]


def test_what_is_due_can_be_put_off_and_given_up() -> None:
    async def scenario() -> list[float]:
        loop, rung = asyncio.get_running_loop(), list[float]()
        timer = Timer(lambda: rung.append(loop.time()))
        began = loop.time()
        timer.start(1.0)
        await asyncio.sleep(0.5)
        timer.start(1.0)
        await asyncio.sleep(2.0)
        running = [timer.running]
        timer.start(1.0)
        running.append(timer.running)
        assert running == [False, True]
        timer.stop()
        await asyncio.sleep(2.0)
        return [at - began for at in rung]

    assert run(scenario()) == pytest.approx([1.5])
