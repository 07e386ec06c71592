"""Memory of a tree of real processes."""

from __future__ import annotations

import os
import subprocess
import sys

import psutil
import pytest

from tests.running import run
from tests.workers import engines
from tutor.session.memory import tree_memory
from tutor.workers.worker import Worker

MIB = 2**20


def test_the_program_and_its_children_are_counted() -> None:
    async def scenario() -> None:
        worker = Worker("Sums", engines.Sums, {})
        try:
            await worker.start()
            tree = tree_memory()
            first, *children = tree.processes
            assert (first.name, first.pid) == ("program", os.getpid())
            child = next(process for process in children if process.pid == worker.pid)
            assert 2 * MIB < child.size < 100 * MIB
            assert tree.total == sum(process.size for process in tree.processes)
            if sys.platform == "linux":
                assert child.name == "Sums"
        finally:
            await worker.close()

    run(scenario())


def test_what_a_process_takes_is_seen() -> None:
    """100 MB that are really used; and another program's tree can be asked for."""
    code = "import sys; cargo = bytearray(b'x' * 100_000_000); print('full', flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        process.stdout.readline()
        (only,) = tree_memory(process.pid).processes
        assert 100_000_000 <= only.size < 150_000_000
        process.stdin.close()


def test_a_process_that_is_gone_is_told() -> None:
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    with pytest.raises(psutil.NoSuchProcess):
        tree_memory(process.pid)
