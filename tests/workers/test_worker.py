"""Crashes, hangs, cancelling and ends of a worker, all really made to happen."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from tests.running import AT_ONCE, run
from tests.workers import engines
from tutor.errors import EngineCrashed, EngineError, EngineMissing, EngineTimeout
from tutor.workers.worker import Worker


@contextlib.asynccontextmanager
async def working(engine: Any = engines.Sums, **options: Any) -> AsyncIterator[Worker]:
    worker = Worker("Sums", engine, options, start_timeout=100.0)
    try:
        await worker.start()
        yield worker
    finally:
        await worker.close()


def gone(pid: int | None, within_s: float = 30.0) -> bool:
    deadline = time.monotonic() + within_s
    while time.monotonic() < deadline:
        if pid is None or not psutil.pid_exists(pid):
            return True
        with contextlib.suppress(psutil.NoSuchProcess):
            if psutil.Process(pid).status() == psutil.STATUS_ZOMBIE:
                return True
        time.sleep(0.02)  # another process, its own clock
    return False


@contextlib.contextmanager
def frozen(worker: Worker) -> Iterator[None]:
    """Its child does nothing at all: what ends meanwhile does not wait for it."""
    child = psutil.Process(worker.pid)
    child.suspend()
    try:
        yield
    finally:
        child.resume()


def test_calls_and_streams_share_one_child() -> None:
    async def scenario() -> None:
        async with working(offset=100) as worker:
            assert await worker.call("add", 1, 2, timeout=60) == 103
            items = [n async for n in worker.stream("count", 4, 0.0, first_timeout=60, next_timeout=60)]
            assert items == [0, 1, 2, 3]
            assert await worker.call("pid", timeout=60) == worker.pid
            assert await worker.call("size", bytes(8_000_000), timeout=60) == 8_000_000
            many = await asyncio.gather(*(worker.call("add", n, 0, timeout=60) for n in range(5)))
            assert many == [100, 101, 102, 103, 104]

    run(scenario())


def test_close_ends_the_child_and_is_safe_twice() -> None:
    async def scenario() -> int | None:
        async with working() as worker:
            pid = worker.pid
            await worker.close()
            with pytest.raises(EngineCrashed, match="closed"):
                await worker.call("add", 1, 2, timeout=60)
            await worker.start()
            assert await worker.call("add", 1, 2, timeout=60) == 3
            return pid

    assert gone(run(scenario()))


@pytest.mark.parametrize("busy", ["sleep", "hold_interpreter"])
def test_close_is_quick_while_the_engine_is_busy(busy: str) -> None:
    async def scenario() -> None:
        async with working() as worker:
            task = asyncio.create_task(worker.call(busy, 30, timeout=60))
            await asyncio.sleep(0.2)
            pid, begun = worker.pid, time.monotonic()
            await worker.close()
            assert time.monotonic() - begun < AT_ONCE
            assert gone(pid)
            with pytest.raises(EngineCrashed, match="closed"):
                await task

    run(scenario())


def test_an_error_with_a_remedy_crosses_whole() -> None:
    async def scenario() -> None:
        async with working() as worker:
            with pytest.raises(EngineMissing) as caught:
                await worker.call("refuse", timeout=60)
            assert caught.value.remedy == "Choose one."
            assert worker.restarts == 0

    run(scenario())


def test_an_unexpected_error_is_told_without_its_traceback(logged_errors: list[logging.LogRecord]) -> None:
    async def scenario() -> None:
        async with working() as worker:
            with pytest.raises(EngineError) as caught:
                await worker.call("stumble", timeout=60)
            assert "ZeroDivisionError" in caught.value.message
            assert "internal detail" not in str(caught.value)
            assert await worker.call("add", 1, 1, timeout=60) == 2

    run(scenario())
    assert "internal detail" in logged_errors[0].getMessage()


def test_a_missing_model_is_told_at_the_start_and_may_be_mended() -> None:
    async def scenario() -> None:
        worker = Worker("Sums", engines.Missing, {}, start_timeout=100.0)
        for _ in range(2):
            with pytest.raises(EngineMissing, match="no model"):
                await worker.start()
        assert worker.pid is None
        await worker.close()

    run(scenario())


def test_a_child_that_dies_at_birth_is_given_up() -> None:
    async def scenario() -> None:
        worker = Worker("Sums", engines.DiesAtBirth, {}, start_timeout=100.0)
        with pytest.raises(EngineCrashed):
            await worker.start()
        await worker.close()

    run(scenario())


def test_a_child_that_is_never_ready_is_given_up() -> None:
    async def scenario() -> None:
        worker = Worker("Sums", engines.NeverReady, {}, start_timeout=1.0)
        with pytest.raises(EngineTimeout):
            await worker.start()
        await worker.close()

    run(scenario())


def test_a_child_killed_while_idle_is_replaced(caplog: pytest.LogCaptureFixture) -> None:
    async def scenario() -> None:
        restarted = asyncio.Event()
        worker = Worker("Sums", engines.Sums, {}, watch=lambda _: restarted.set())
        try:
            await worker.start()
            first = worker.pid
            assert first is not None
            os.kill(first, signal.SIGKILL)
            async with asyncio.timeout(60):
                await restarted.wait()
            assert worker.pid != first
            assert await worker.call("add", 1, 2, timeout=60) == 3
            assert worker.restarts == 1
        finally:
            await worker.close()

    run(scenario())
    assert "-9" in caplog.text


def test_unanswered_work_is_done_again(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    async def scenario() -> None:
        async with working(notes=str(tmp_path / "deaths")) as worker:
            assert await worker.call("die_first", 2, timeout=60) == "after 2 deaths"
            assert worker.restarts == 2

    run(scenario())
    assert "last words" in caplog.text


def test_work_that_always_kills_is_given_up_and_the_next_goes_on(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with working() as worker:
            with pytest.raises(EngineCrashed) as caught:
                await worker.call("die", timeout=60)
            assert caught.value.remedy
            assert worker.restarts == 3
            assert await worker.call("add", 1, 2, timeout=60) == 3

    run(scenario())


def test_a_hang_is_ended_and_told() -> None:
    async def scenario() -> None:
        async with working() as worker:
            pid = worker.pid
            with pytest.raises(EngineTimeout):
                await worker.call("hold_interpreter", 30, timeout=0.3)
            assert gone(pid)
            assert worker.restarts == 1
            assert await worker.call("add", 1, 2, timeout=60) == 3

    run(scenario())


def test_a_stream_that_dies_after_its_first_item_says_so() -> None:
    async def scenario() -> None:
        async with working() as worker:
            stream = worker.stream("count", 5, 0.05, 2, first_timeout=60, next_timeout=60)
            assert [await anext(stream), await anext(stream)] == [0, 1]
            with pytest.raises(EngineCrashed):
                await anext(stream)
            assert await worker.call("add", 1, 2, timeout=60) == 3

    run(scenario())


def test_a_stream_that_stalls_is_ended() -> None:
    async def scenario() -> None:
        async with working() as worker:
            stream = worker.stream("count", 5, 30.0, first_timeout=60, next_timeout=0.3)
            assert await anext(stream) == 0
            with pytest.raises(EngineTimeout):
                await anext(stream)

    run(scenario())


def test_closing_a_stream_is_prompt_and_reaches_the_child(tmp_path: Path) -> None:
    notes = tmp_path / "notes"

    async def scenario() -> None:
        async with working(notes=str(notes)) as worker:
            stream = worker.stream("count", 10_000, 0.01, first_timeout=60, next_timeout=60)
            assert await anext(stream) == 0
            with frozen(worker):
                await stream.aclose()
            assert await worker.call("add", 1, 2, timeout=60) == 3
            assert worker.restarts == 0

    run(scenario())
    assert notes.read_text().startswith("cancelled at")


def test_cancelling_a_call_is_prompt_and_its_result_is_lost() -> None:
    async def scenario() -> None:
        async with working() as worker:
            task = asyncio.create_task(worker.call("sleep", 0.5, timeout=60))
            await asyncio.sleep(0.1)
            task.cancel()
            with frozen(worker), pytest.raises(asyncio.CancelledError):
                await task
            assert await worker.call("add", 1, 2, timeout=60) == 3

    run(scenario())


def test_abandoned_work_that_hangs_does_not_block_the_next_for_ever(tmp_path: Path) -> None:
    notes = tmp_path / "notes"

    async def scenario() -> None:
        async with working(notes=str(notes)) as worker:
            task = asyncio.create_task(worker.call("hold_interpreter", 30, timeout=5.0))
            while not notes.exists():  # noqa: ASYNC110 - another process, its own clock
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await worker.call("add", 1, 2, timeout=60) == 3
            assert worker.restarts == 1

    run(scenario())


def test_nothing_reaches_standard_output(capfd: pytest.CaptureFixture[str]) -> None:
    async def scenario() -> None:
        async with working() as worker:
            await worker.call("noise", timeout=60)

    run(scenario())
    assert capfd.readouterr() == ("", "")


@pytest.mark.skipif(os.name != "posix", reason="SIGINT to one process is a POSIX matter")
def test_ctrl_c_is_left_to_the_parent() -> None:
    async def scenario() -> None:
        async with working() as worker:
            assert worker.pid is not None
            os.kill(worker.pid, signal.SIGINT)
            assert await worker.call("add", 1, 2, timeout=60) == 3
            assert worker.restarts == 0

    run(scenario())


_PARENT = """
import asyncio
from tests.workers.engines import Sums
from tutor.workers.worker import Worker

async def main():
    worker = Worker("Sums", Sums, {})
    await worker.start()
    print(worker.pid, flush=True)
    await worker.call("BUSY", 60, timeout=100)

if __name__ == "__main__":
    asyncio.run(main())
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
@pytest.mark.parametrize("busy", ["sleep", "hold_interpreter"])
def test_the_child_ends_with_a_killed_parent(busy: str, tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(_PARENT.replace("BUSY", busy))
    with subprocess.Popen(
        [sys.executable, str(script)], stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": os.getcwd()}
    ) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        time.sleep(0.2)  # let the child begin its work
        assert psutil.pid_exists(child)
        parent.kill()
    assert gone(child)


def test_a_light_child() -> None:
    """Starting one costs an interpreter and our own modules, no engine, no window."""
    code = (
        "import sys, tutor.workers.child; "
        "sys.exit(any(m in sys.modules for m in ('numpy', 'asyncio', 'PySide6', 'tutor.settings')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
