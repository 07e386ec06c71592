"""One life of a child process, seen from the parent's event loop."""

from __future__ import annotations

import asyncio
import contextlib
import multiprocessing
import os
import pickle
import queue
import tempfile
import threading
from collections.abc import Callable, Mapping
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from tutor.workers import child
from tutor.workers.windows_job import AS_IT_LIKES, Allowed, end_with_us

_POLITE_S = 0.8
"""How long a child may take to end when it is asked to."""
_TERMINATE_S = 0.3
_KILL_S = 0.4
_TAIL_BYTES = 4000


class ChildProcess:
    """Starts a process and passes messages; two threads of its own keep the pipe off the event loop.

    The keeper thread starts the process and stays as long as it lives (on Linux the child is killed when the
    *thread* that started it ends); the sender thread writes, because a big message can block.
    """

    def __init__(
        self,
        name: str,
        engine_class: Callable[..., Any],
        options: Mapping[str, Any],
        received: Callable[[object], None],
        ended: Callable[[], None],
        packages: Path | None = None,
        allowed: Allowed = AS_IT_LIKES,
    ) -> None:
        """`received` and `ended` are called in the running event loop.

        `packages` is a folder that the child alone looks into for what it imports, before any other. What is
        `allowed` Windows sees to; elsewhere the child must limit itself.
        """
        self._loop = asyncio.get_running_loop()
        self._received = received
        self._ended = ended
        self._outbox: queue.SimpleQueue[object] = queue.SimpleQueue()
        self._process: BaseProcess | None = None
        self._killed = threading.Event()
        self._over = asyncio.Event()
        self.tail = ""
        """The last lines that the child printed; known when it has ended."""
        self.exit_code: int | None = None
        work = pickle.dumps((engine_class, dict(options)))
        self._keeper = threading.Thread(
            target=self._keep, args=(name, work, packages, allowed), name=f"{name} keeper", daemon=True
        )
        self._keeper.start()

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process is not None else None

    @property
    def alive(self) -> bool:
        return not self._over.is_set()

    def send(self, message: object) -> None:
        """Hand a message over for sending; never blocks. To a dead child it is lost."""
        self._outbox.put(message)

    def kill(self) -> None:
        self._killed.set()
        if (process := self._process) is not None:
            # The keeper may let go of a process that has ended at the same moment.
            with contextlib.suppress(ValueError):
                process.kill()

    async def over(self) -> None:
        """Wait until the process has ended."""
        await self._over.wait()

    async def close(self) -> None:
        """Ask, then terminate, then kill; the process has ended within about 1.5 s."""
        self.send(None)
        for seconds, harder in ((_POLITE_S, self._terminate), (_TERMINATE_S, self.kill), (_KILL_S, None)):
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await self._over.wait()
            if self._over.is_set():
                return
            if harder is not None:
                harder()

    def _terminate(self) -> None:
        if (process := self._process) is not None:
            with contextlib.suppress(ValueError):
                process.terminate()

    # In the keeper thread ---------------------------------------------------------------------------

    def _keep(self, name: str, work: bytes, packages: Path | None, allowed: Allowed) -> None:
        spawn = multiprocessing.get_context("spawn")
        ours, theirs = spawn.Pipe()
        file, path = tempfile.mkstemp(prefix="tutor-engine-", suffix=".log")
        first = str(packages) if packages is not None else ""
        process = spawn.Process(
            target=child.main, args=(theirs, Path(path), work, first), name=name, daemon=True
        )
        sender = threading.Thread(target=self._write, args=(ours,), name=f"{name} sender", daemon=True)
        try:
            process.start()
            self._process = process
            end_with_us(process.sentinel, allowed)
            theirs.close()
            if self._killed.is_set():
                process.kill()
            sender.start()
            with contextlib.suppress(EOFError, OSError):
                while True:
                    self._tell(self._received, ours.recv())
            # A pipe that ended means a child that ends; one that only closed its pipe is ended.
            process.join(_POLITE_S)
            if process.is_alive():
                process.kill()
            process.join()
            self.exit_code = process.exitcode
            process.close()
        finally:
            self._outbox.put(_STOP)
            if sender.ident is not None:
                sender.join()
            ours.close()
            self.tail = _read_tail(file)
            os.close(file)
            Path(path).unlink(missing_ok=True)
            self._tell(self._finish)

    def _write(self, pipe: Any) -> None:
        while (message := self._outbox.get()) is not _STOP:
            with contextlib.suppress(OSError):
                pipe.send(message)

    def _tell(self, callback: Callable[..., None], *args: object) -> None:
        try:
            self._loop.call_soon_threadsafe(callback, *args)
        except RuntimeError:  # the event loop is closed: nobody listens any more
            self.kill()

    def _finish(self) -> None:
        self._process = None
        self._over.set()
        self._ended()


_STOP = object()


def _read_tail(file: int) -> str:
    size = os.fstat(file).st_size
    os.lseek(file, max(0, size - _TAIL_BYTES), os.SEEK_SET)
    return os.read(file, _TAIL_BYTES).decode("utf-8", "replace")
